import { counted } from '../counted.ts';
import { isObject } from '../is-object.ts';
import type { Definition, JsonObject } from '../types.ts';
import { isFailure, loss, type Note, remark } from './attempt.ts';
import type { Limits } from './limits.ts';
import { digestOfPage, EMPTY_SCHEMAS, haveEmptySchemas, repeatedPage } from './lost-on-the-way.ts';
import { messageOf, oneLine } from './one-line.ts';

/** Everything that a listing brought, and what went wrong on the way. */
export interface Listing {
  readonly tools: readonly Definition[];
  readonly notes: readonly Note[];
  /** What ended the listing before its first page arrived; nothing was listed then. */
  readonly error?: unknown;
}

/** Asks for one page; the answer is any object the server sent. */
export type AskPage = (cursor: string | undefined) => Promise<{ readonly [key: string]: unknown }>;

/** What bounds a listing, and what blots secrets out of the words that a problem quotes. */
interface Setting {
  readonly limits: Limits;
  readonly redact: (text: string) => string;
}

/** How many names a problem quotes before it only counts. */
const NAMED = 3;

/**
 * Follows every cursor (an empty string is one) until the server gives none, repeats one, or a limit
 * strikes. Definitions are kept exactly as served; one that cannot be read costs itself, not the list.
 */
export async function listTools(askPage: AskPage, { limits, redact }: Setting): Promise<Listing> {
  const tools: Definition[] = [];
  const notes: Note[] = [];
  const defects = new Map<string, string[]>();
  const seen = new Set<string>();
  const pagesSeen = new Set<string>();
  let cursor: string | undefined;

  for (let pages = 1; ; pages += 1) {
    let page: { readonly [key: string]: unknown };
    try {
      page = await askPage(cursor);
    } catch (error) {
      if (pages === 1) return { tools, notes, error };
      notes.push(lostPage(pages, error, redact));
      break;
    }
    if (!Array.isArray(page.tools)) {
      if (pages === 1)
        return { tools, notes, error: new TypeError('the answer to tools/list has no list of tools') };
      notes.push(loss('page-malformed', `page ${pages} has no list of tools`, 'Report it to the server.'));
      break;
    }
    const digest = page.tools.length === 0 ? '' : digestOfPage(page.tools);
    if (pagesSeen.has(digest)) {
      notes.push(repeatedPage(pages));
      break;
    }
    if (digest !== '') pagesSeen.add(digest);
    if (!takeTools(page.tools, tools, defects, notes, { limits, redact })) break;

    const next = page.nextCursor;
    if (next === undefined || next === null) break;
    if (typeof next !== 'string') {
      notes.push(
        loss(
          'cursor-malformed',
          `page ${pages} gives a cursor that is no string`,
          'Report it to the server.',
        ),
      );
      break;
    }
    if (seen.has(next)) {
      notes.push(
        loss(
          'cursor-repeated',
          `page ${pages} gives a cursor that was followed before`,
          'Report it to the server: its list has no end.',
        ),
      );
      break;
    }
    if (pages >= limits.pages) {
      notes.push(
        loss(
          'page-cap',
          `stopped after ${counted(pages, 'page')}; the server offered more`,
          'Raise the cap with --limit pages=N.',
        ),
      );
      break;
    }
    seen.add(next);
    cursor = next;
  }

  if (haveEmptySchemas(tools)) notes.push(EMPTY_SCHEMAS);
  for (const [kind, names] of defects) notes.push(defectNote(kind, names));
  if (tools.length === 0 && notes.length === 0) {
    notes.push(
      remark(
        'empty-list',
        'the server lists no tools',
        'Check whether it needs a login, a licence or a profile before it shows them.',
      ),
    );
  }
  return { tools, notes };
}

/** Adds the readable tools of one page; false when the cap on tools was struck. */
function takeTools(
  served: readonly unknown[],
  tools: Definition[],
  defects: Map<string, string[]>,
  notes: Note[],
  { limits, redact }: Setting,
): boolean {
  for (const value of served) {
    if (tools.length >= limits.tools) {
      notes.push(
        loss(
          'tool-cap',
          `stopped after ${counted(tools.length, 'tool')}; the server offered more`,
          'Raise the cap with --limit tools=N.',
        ),
      );
      return false;
    }
    const defect = defectOf(value, limits);
    if (defect !== undefined) {
      const names = defects.get(defect) ?? [];
      names.push(names.length < NAMED ? nameOf(value, redact) : '');
      defects.set(defect, names);
    }
    if (defect === undefined || !LOSING.has(defect)) tools.push(value as Definition);
  }
  return true;
}

/** Defects that make a definition useless; the others are only reported. */
const LOSING: ReadonlySet<string> = new Set([
  'unreadable-tool',
  'definition-too-deep',
  'definition-too-large',
]);

const DEFECT_TEXT: Readonly<Record<string, readonly [detail: string, next: string]>> = {
  'unreadable-tool': ['cannot be read: no object, or no name', 'Report it to the server.'],
  'definition-too-deep': ['left out: nested too deeply', 'Raise the cap with --limit depth=N.'],
  'definition-too-large': ['left out: definition too large', 'Raise the cap with --limit definition=5mb.'],
  'no-input-schema': [
    'kept, but without the inputSchema that the protocol asks for',
    'Report it to the server; clients may refuse its list.',
  ],
  'malformed-tool': [
    'kept, but not as the protocol asks: a description, schema or annotations of the wrong type',
    'Report it to the server; clients may refuse its list.',
  ],
};

function defectNote(kind: string, names: readonly string[]): Note {
  const [what, next] = DEFECT_TEXT[kind] ?? ['', ''];
  const some = names.slice(0, NAMED).join(', ');
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  const detail = `${counted(names.length, 'tool')} ${what} (${some}${more})`;
  return LOSING.has(kind) ? loss(kind, detail, next) : remark(kind, detail, next);
}

/** Whether a definition can be kept: it has a name, and is within the caps. */
export function isSoundEnough(value: unknown, limits: Limits): boolean {
  const defect = defectOf(value, limits);
  return defect === undefined || !LOSING.has(defect);
}

function defectOf(value: unknown, limits: Limits): string | undefined {
  if (!isObject(value) || typeof value.name !== 'string' || value.name === '') return 'unreadable-tool';
  const excess = measure(value as JsonObject, limits);
  if (excess !== undefined) return excess;
  const { description, inputSchema, annotations, outputSchema, title } = value;
  const isAbsent = inputSchema === undefined;
  const sound =
    (isAbsent || (isObject(inputSchema) && inputSchema.type === 'object')) &&
    (description === undefined || typeof description === 'string') &&
    (title === undefined || typeof title === 'string') &&
    (annotations === undefined || isObject(annotations)) &&
    (outputSchema === undefined || isObject(outputSchema));
  if (!sound) return 'malformed-tool';
  return isAbsent ? 'no-input-schema' : undefined;
}

/**
 * Whether a definition is nested too deeply or holds too many values to fit its size. Keeps a stack of its
 * own instead of recursing, and makes no copy: the value may be a million deep, or a million wide.
 */
function measure(
  value: JsonObject,
  limits: Limits,
): 'definition-too-deep' | 'definition-too-large' | undefined {
  let values = 0;
  const open: { readonly in: readonly unknown[]; next: number }[] = [{ in: Object.values(value), next: 0 }];
  while (open.length > 0) {
    const last = open.at(-1)!;
    if (last.next === last.in.length) {
      open.pop();
      continue;
    }
    const child = last.in[last.next];
    last.next += 1;
    values += 1;
    // The shortest value takes a character and a comma.
    if (values * 2 > limits.definition) return 'definition-too-large';
    if (child === null || typeof child !== 'object') continue;
    if (open.length >= limits.depth) return 'definition-too-deep';
    const inner: readonly unknown[] = Array.isArray(child) ? child : Object.values(child);
    // A million empty ones leave nothing behind.
    if (inner.length > 0) open.push({ in: inner, next: 0 });
  }
  return Buffer.byteLength(JSON.stringify(value)) > limits.definition ? 'definition-too-large' : undefined;
}

function nameOf(value: unknown, redact: Setting['redact']): string {
  const name = isObject(value) ? value.name : undefined;
  return typeof name === 'string' && name !== '' ? oneLine(redact(name), 40) : 'unnamed';
}

function lostPage(page: number, error: unknown, redact: Setting['redact']): Note {
  if (isFailure(error)) return { problem: error.problem, partial: true };
  const said = oneLine(redact(messageOf(error)));
  return loss(
    'page-failed',
    `page ${page} of the list did not come: ${said}`,
    'Scan again; if it stays, report it to the server.',
  );
}
