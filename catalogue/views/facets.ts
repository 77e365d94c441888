/** Servers by what they have in common: their gravest tool, what they are for, how they are reached, what they declare. */

import { type ScannedServer, SEVERITIES, type Severity } from '../../scanner/types.ts';
import { DOMAINS } from '../domains.ts';
import { TRANSPORT } from './capture.ts';
import { type ServerLine, type ServerListItem, serverList } from './lists.ts';
import { LETTERS, letterOf } from './names.ts';
import { count, lowerFirst } from './prose.ts';
import { compareNames } from './shelf.ts';

export interface Facet {
  /** Its part of the address. */
  readonly id: string;
  readonly href: string;
  /** Under what it stands among the others, and its word there: `Gravest tool`, `critical`. */
  readonly group: string;
  readonly word: string;
  /** `Servers whose gravest tool is critical` */
  readonly title: string;
  /** What belongs there, where the title does not say it all. */
  readonly means?: string;
  readonly servers: number;
}
export interface FacetView extends Facet {
  /** `12 of 40 servers` */
  readonly tally: string;
  readonly rows: readonly ServerListItem[];
}

/** What a facet looks at. */
export interface FacetLine extends ServerLine {
  readonly transport: keyof typeof TRANSPORT;
  /** Tools with an annotation that says something of risk. */
  readonly annotated: number;
  /** An id of the list of domains, where the server is on the bundled list. */
  readonly domain?: string;
}

/** How many tools of a server declare something beside a title. */
export function annotatedTools({ tools }: Pick<ScannedServer, 'tools'>): number {
  return tools.filter(({ tool }) => Object.keys(tool.declared).some((key) => key !== 'title')).length;
}

export const facetHref = (id: string): string => `/by/${id}/`;
export const BY_DOMAIN = 'Domain';
/** The group of those that hold every server once. */
export const BY_NAME = 'Name begins with';
export const nameFacet = (letter: string): string => `name-${letter}`;

/** Those that some server has. */
export function facets(lines: readonly FacetLine[]): FacetView[] {
  return FACETS.map(({ holds, ...facet }) => {
    const those = lines.filter(holds);
    const tally = `${those.length.toLocaleString('en-GB')} of ${count(lines.length, 'server')}`;
    return {
      ...facet,
      href: facetHref(facet.id),
      servers: those.length,
      tally,
      rows: serverList(those),
    };
  }).filter(({ servers }) => servers > 0);
}

type Sort = Pick<Facet, 'id' | 'group' | 'word' | 'title' | 'means'> & {
  readonly holds: (line: FacetLine) => boolean;
};

/** What there is to say of names under a letter, in the title of their list. */
const BEGINS: Readonly<Record<string, string>> = { '0-9': 'a digit', other: 'neither letter nor digit' };

const FACETS: readonly Sort[] = [
  ...LETTERS.map(({ id, title }) => ({
    ...{ id: nameFacet(id), group: BY_NAME, word: title },
    title: `Servers whose name begins with ${BEGINS[id] ?? title}`,
    holds: ({ name }: FacetLine) => letterOf(name) === id,
  })),
  ...[...SEVERITIES].reverse().map((severity) => ({
    ...{ id: severity, group: 'Gravest tool', word: severity },
    title: `Servers whose gravest tool is ${severity}`,
    holds: (line: FacetLine) => isGravest(severity, line),
  })),
  ...DOMAINS.toSorted((a, b) => compareNames(a.title, b.title)).map(({ id, title, covers }) => ({
    ...{ id, group: BY_DOMAIN, word: title },
    title: `Servers for ${lowerFirst(title)}`,
    means: `${covers} Our own list of servers says so; one that is not on it stands under no domain.`,
    holds: ({ domain }: FacetLine) => domain === id,
  })),
  ...Object.entries(TRANSPORT).map(([id, word]) => ({
    ...{ id, group: 'Reached over', word },
    title: `Servers that were reached over ${word}`,
    holds: ({ transport }: FacetLine) => transport === id,
  })),
  {
    ...{ id: 'annotated', group: 'Annotations', word: 'on every tool' },
    title: 'Servers that declare annotations on every tool',
    holds: ({ annotated, rows }) => annotated > 0 && annotated >= rows.length,
  },
  {
    ...{ id: 'annotated-in-part', group: 'Annotations', word: 'on some tools' },
    title: 'Servers that declare annotations on some of their tools',
    holds: ({ annotated, rows }) => annotated > 0 && annotated < rows.length,
  },
  {
    ...{ id: 'unannotated', group: 'Annotations', word: 'on no tool' },
    title: 'Servers that declare no annotations',
    holds: ({ annotated, rows }) => annotated === 0 && rows.length > 0,
  },
  {
    ...{ id: 'unobserved', group: 'Others', word: 'not observed' },
    title: 'Servers that could not be observed',
    holds: ({ outcome }) => outcome !== 'listed',
  },
];

function isGravest(severity: Severity, { rows }: FacetLine): boolean {
  const rank = ({ line }: FacetLine['rows'][number]) => SEVERITIES.indexOf(line.severity);
  return rows.length > 0 && Math.max(...rows.map(rank)) === SEVERITIES.indexOf(severity);
}
