import diceCoefficient from 'natural/lib/natural/distance/dice_coefficient.js';
import { digestOf } from '../../scanner/normalise.ts';
import type { JudgedTool } from '../../scanner/types.ts';

/** Tools of two captures that are the same tool, and those that only one of them lists. */
export interface Pairing {
  readonly pairs: readonly (readonly [JudgedTool, JudgedTool])[];
  readonly added: readonly JudgedTool[];
  readonly removed: readonly JudgedTool[];
}

/**
 * Matches the tools of two captures: by name, those of one name in served order; then, among those left, by a
 * definition that is equal but for the name, and last by one that is nearly so.
 */
export function pairTools(before: readonly JudgedTool[], after: readonly JudgedTool[]): Pairing {
  const pairs: (readonly [JudgedTool, JudgedTool])[] = [];
  let removed = numbered(before);
  let added = numbered(after);
  for (const alike of [sameName, sameBody, nearlySameBody]) {
    for (const later of added) {
      const earlier = removed.find((one) => alike(one, later));
      if (earlier === undefined) continue;
      pairs.push([earlier.judged, later.judged]);
      removed = removed.filter((one) => one !== earlier);
    }
    const paired = new Set(pairs.map(([, later]) => later));
    added = added.filter(({ judged }) => !paired.has(judged));
  }
  return { pairs, added: added.map(judgedOf), removed: removed.map(judgedOf) };
}

/** A tool with its place among those of its name. */
interface Numbered {
  readonly judged: JudgedTool;
  readonly place: number;
}

const judgedOf = ({ judged }: Numbered): JudgedTool => judged;

function numbered(tools: readonly JudgedTool[]): readonly Numbered[] {
  const seen = new Map<string, number>();
  return tools.map((judged) => {
    const place = (seen.get(judged.tool.name) ?? 0) + 1;
    seen.set(judged.tool.name, place);
    return { judged, place };
  });
}

function sameName(one: Numbered, other: Numbered): boolean {
  return one.judged.tool.name === other.judged.tool.name && one.place === other.place;
}

/** Two tools that say nothing of themselves are not one tool for that. */
function sameBody({ judged: one }: Numbered, { judged: other }: Numbered): boolean {
  return one.tool.description !== '' && bodyDigest(one) === bodyDigest(other);
}

function bodyDigest({ tool }: JudgedTool): string {
  const { name: _, title: __, ...body } = tool.definition;
  return digestOf(body);
}

/** Share of letter pairs in common from which two texts are told as one reworded: chosen, not measured. */
const ALIKE = 0.8;
/** Shorter texts are alike by chance. */
const SHORTEST = 20;
/** Letters compared; more tell nothing further. */
const LONGEST = 2000;

function nearlySameBody({ judged: one }: Numbered, { judged: other }: Numbered): boolean {
  const [was, is] = [bodyText(one), bodyText(other)];
  return Math.min(was.length, is.length) >= SHORTEST && diceCoefficient(was, is) >= ALIKE;
}

function bodyText({ tool }: JudgedTool): string {
  return [tool.description, ...tool.parameters.map(({ path }) => path).sort()].join(' ').slice(0, LONGEST);
}
