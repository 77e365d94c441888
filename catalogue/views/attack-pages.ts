/** The pages of the attack patterns, with the catalogue's tools to which each case speaks. */
import { ATTACK_CONFIDENCE, ATTACK_KIND, ATTACKS, type Attack, SOURCE_MARK } from './attacks.ts';
import { capital, count } from './prose.ts';
import { byName, type ToolRow } from './shelf.ts';
import { CATEGORY, SIGNAL } from './wording.ts';

export interface AttackLine {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly when: string;
  readonly kind: string;
}
export interface AttackView extends AttackLine {
  readonly kindMeans: string;
  readonly sureness: string;
  readonly happened: readonly string[];
  readonly enables: string;
  readonly tools: readonly { readonly does: string; readonly reading: string; readonly action: string }[];
  readonly stops: readonly string[];
  readonly remains: readonly string[];
  readonly unsettled?: string;
  readonly sources: readonly {
    readonly title: string;
    readonly url: string;
    readonly host: string;
    readonly mark: string;
  }[];
  /** Some of the catalogue's tools to which the case speaks, by name. */
  readonly speaksTo: readonly ToolRow[];
  /** How many there are, and how many of them are named. */
  readonly tally: string;
}

const TOOLS_SHOWN = 16;

export const ATTACK_IDS: readonly string[] = ATTACKS.map((attack) => attack.id);

/** Newest first. */
export function attackLines(): AttackLine[] {
  return [...ATTACKS].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).map(line);
}

/** @throws Error when no case has that id */
export function attackView(id: string, rows: readonly ToolRow[]): AttackView {
  const attack = ATTACKS.find((other) => other.id === id);
  if (!attack) throw new Error(`No attack pattern is called ${id}.`);
  const speaksTo = rows.filter((row) => row.attacks.includes(id)).sort(byName);
  return {
    ...line(attack),
    kindMeans: ATTACK_KIND[attack.kind].means,
    sureness: ATTACK_CONFIDENCE[attack.confidence],
    happened: attack.happened,
    enables: attack.enables,
    tools: attack.tools.map(({ does, category, signals, action }) => ({
      does,
      reading: [
        CATEGORY[category].word,
        ...signals.filter((signal) => signal !== category).map((signal) => SIGNAL[signal].word),
      ].join(' · '),
      action,
    })),
    stops: attack.stops,
    remains: attack.remains,
    ...(attack.unsettled !== undefined && { unsettled: attack.unsettled }),
    sources: attack.sources.map(({ title, url, mark }) => ({
      title,
      url,
      host: new URL(url).host,
      mark: SOURCE_MARK[mark],
    })),
    speaksTo: speaksTo.slice(0, TOOLS_SHOWN),
    tally: `${count(speaksTo.length, 'tool')} of this catalogue${speaksTo.length > TOOLS_SHOWN ? `, the first ${TOOLS_SHOWN} by name` : ''}`,
  };
}

function line({ id, title, summary, when, kind }: Attack): AttackLine {
  return { href: `/attacks/${id}/`, title, summary, when, kind: capital(ATTACK_KIND[kind].word) };
}
