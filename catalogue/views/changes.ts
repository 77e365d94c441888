/** What changed on the servers of the catalogue: by day and server, rises first, what our own rules caused apart. */
import { endOf, startOf } from '../../scanner/unseen.ts';
import type { Change, WordChange } from '../changes/change.ts';
import type { ServerChanges } from '../changes/history.ts';
import { isMovedAside, labelsOf } from '../changes/moved.ts';
import { annotationWords, changeWords, parameterWords } from '../changes/wording.ts';
import { whyRecommended } from '../policy/why.ts';
import { toolSlugs } from '../slug.ts';
import { moment } from './capture.ts';
import { fieldInWords } from './pointer.ts';
import { count } from './prose.ts';
import { serverHref, toolHref } from './shelf.ts';
import { oneLine, type Segment, segments } from './text.ts';

/** The history of one server, with what its pages are called. */
export interface ChangedServer {
  readonly slug: string;
  readonly id: string;
  /** Names of the tools it has now, for the addresses of their pages. */
  readonly tools: readonly string[];
  readonly history: readonly ServerChanges[];
}

export interface ChangeLine {
  /** Name of the tool, or what of the server is meant. */
  readonly name: string;
  readonly ofTool: boolean;
  /** Absent where it has no page, such as a tool that is gone. */
  readonly href?: string;
  /** `was low, read (allow) and is now critical, destructive (deny)` */
  readonly sentence: string;
  readonly rise: boolean;
  /** Why only the action moved, then parameters and annotations, a line each. */
  readonly details: readonly string[];
  readonly words: readonly {
    readonly field: string;
    readonly pieces: readonly {
      readonly kind: 'same' | 'added' | 'removed';
      readonly text: readonly Segment[];
    }[];
  }[];
}
export interface ServerChangeView {
  readonly name: string;
  readonly href: string;
  /** Names the change on the page and in the feed. */
  readonly id: string;
  readonly at: string;
  readonly versions: string;
  readonly lines: readonly ChangeLine[];
  /** Lines left out. */
  readonly left: number;
}
export interface ChangesView {
  readonly days: readonly { readonly day: string; readonly servers: readonly ServerChangeView[] }[];
  readonly rules: readonly ServerChangeView[];
  /** Servers left out of those. */
  readonly rulesLeft: number;
  readonly tally: string;
}

/** Changes of servers that are told of in all, those by our rules, lines of one and of the newest on its server's page, and characters that changed in it. */
const MOST = { servers: 100, rules: 20, lines: 12, ownLines: 60, text: 2_000 };
/** Characters of one piece that came or went. */
const LONGEST_PIECE = 400;
/** Characters of unchanged text left standing on each side of a change. */
const AROUND = 60;

export function changesView(servers: readonly ChangedServer[]): ChangesView {
  const all = servers.flatMap((server) => server.history.map((one) => ({ server, one })));
  const changed = all
    .filter(({ one }) => one.changes.length > 0)
    .map(({ server, one }) => viewOf(server, one, one.changes))
    .sort((a, b) => order(b.at.slice(0, 10), a.at.slice(0, 10)) || rises(b) - rises(a) || order(a.id, b.id));
  const days = Map.groupBy(changed.slice(0, MOST.servers), ({ at }) => moment(at).split(',')[0]!);
  const moved = all
    .filter(({ one }) => one.rules.length > 0)
    .map(({ server, one }) => viewOf(server, one, one.rules));
  return {
    days: [...days].map(([day, list]) => ({ day, servers: list })),
    rules: moved.slice(0, MOST.rules),
    rulesLeft: Math.max(0, moved.length - MOST.rules),
    tally:
      changed.length === 0
        ? 'No server of this catalogue was seen with two different lists yet'
        : `${count(changed.length, 'change')} of ${count(new Set(changed.map(({ href }) => href)).size, 'server')}${changed.length > MOST.servers ? `, the newest ${MOST.servers} shown` : ''}`,
  };
}

/** The newest changes of one server, what our rules caused left out. */
export function recentChanges(server: ChangedServer | undefined, most: number): readonly ServerChangeView[] {
  return (server?.history ?? [])
    .filter((one) => one.changes.length > 0)
    .toSorted((a, b) => order(b.at, a.at))
    .slice(0, most)
    .map((one, at) => viewOf(server!, one, one.changes, at === 0 ? MOST.ownLines : MOST.lines));
}

function viewOf(
  server: ChangedServer,
  one: ServerChanges,
  changes: readonly Change[],
  most: number = MOST.lines,
): ServerChangeView {
  const slugs = toolSlugs(server.tools);
  const first = changes.toSorted((a, b) => Number(b.rise) - Number(a.rise));
  return {
    name: oneLine(server.id, 80),
    href: serverHref(server.slug),
    id: `${server.slug}-${one.at.replace(/\D/g, '')}`,
    at: one.at,
    versions: oneLine(
      one.from === one.to ? (one.to ?? '') : `${one.from ?? 'no version'} to ${one.to ?? 'no version'}`,
      80,
    ),
    lines: withinRoom(first.slice(0, most).map((change) => lineOf(server.slug, slugs, change))),
    left: Math.max(0, changes.length - most),
  };
}

/** Lines with the texts for which there is room; without the words of one, it says so. */
function withinRoom(lines: readonly ChangeLine[]): ChangeLine[] {
  let room = MOST.text;
  return lines.map((line) => {
    const texts = line.words.flatMap(({ pieces }) => pieces.flatMap(({ text }) => text));
    const size = texts.reduce((sum, { text }) => sum + text.length, 0);
    if (size > room)
      return { ...line, words: [], details: [...line.details, 'its changed words are left out here'] };
    room -= size;
    return line;
  });
}

function lineOf(slug: string, slugs: ReadonlyMap<string, string>, change: Change): ChangeLine {
  const page = slugs.get(change.tool);
  return {
    name: change.tool === '' ? 'Its instructions' : oneLine(change.tool, 120),
    ofTool: change.tool !== '',
    ...(page !== undefined && change.tool !== '' && { href: toolHref(slug, page) }),
    sentence: changeWords(change),
    rise: change.rise,
    details: [...actionDetail(change), ...callDetails(change)],
    words: change.words.map(wordsOf),
  };
}

/** Why only the action moved, which the sentence above it does not say. */
function actionDetail({ before, after }: Change): readonly string[] {
  if (before === undefined || after === undefined || !isMovedAside(labelsOf(before), after)) return [];
  return [whyRecommended({ verdict: after })];
}

function callDetails(change: Change): readonly string[] {
  return [
    ...change.added.map((parameter) => `now takes ${parameterWords(parameter)}`),
    ...change.removed.map((parameter) => `no longer takes ${parameterWords(parameter)}`),
    ...change.annotations.map(annotationWords),
  ].map((detail) => oneLine(detail, 200));
}

function wordsOf({ field, pieces }: WordChange): ChangeLine['words'][number] {
  return {
    field: fieldInWords(field),
    pieces: pieces.map(({ kind, text }) => ({
      kind,
      text: segments(kind === 'same' ? shortened(text) : cutOff(text)),
    })),
  };
}

function shortened(text: string): string {
  return text.length <= 2 * AROUND + 3 ? text : `${startOf(text, AROUND)} … ${endOf(text, AROUND)}`;
}

function cutOff(text: string): string {
  return text.length <= LONGEST_PIECE ? text : `${startOf(text, LONGEST_PIECE)} …`;
}

const rises = ({ lines }: ServerChangeView): number => lines.filter((line) => line.rise).length;

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
