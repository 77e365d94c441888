import type { Profile } from '../../scanner/types.ts';
import type { PolicyFormat } from './format.ts';
import type { Plan, Source } from './planned.ts';
import { quoteName } from './quote.ts';

/** The head of a file, line by line: what it is, what it rests on, and what it does not say. */
export function headerFor(
  format: PolicyFormat,
  plans: readonly Plan[],
  profile: Profile,
  losses: readonly string[],
): string[] {
  return [
    `Starter policy for ${format.title}, profile ${profile}, written by toolrisk: review it before use.`,
    ...plans.flatMap(({ key, sources }) =>
      sources.map((source) => rests(format.keyless ? undefined : key, source)),
    ),
    `Checked with: ${format.checkedWith}.`,
    format.unlisted.means,
    ...losses.map((loss) => `Lost: ${loss}`),
  ];
}

function rests(key: string | undefined, { id, release, digest, ruleset, capturedAt, tools }: Source): string {
  const facts = [
    ...(release === undefined ? [] : [`version ${quoteName(release)}`]),
    `${tools === 1 ? '1 tool' : `${tools} tools`} captured ${capturedAt.slice(0, 10)}`,
    ...(digest === undefined ? [] : [`digest sha256:${digest}`]),
    `ruleset ${ruleset}`,
  ];
  const under = key === undefined ? '' : ` under the key ${quoteName(key)}`;
  return `Server ${quoteName(id)}${under}: ${facts.join(', ')}.`;
}

/** For languages whose comments run from a sign to the end of the line. Lines hold no unseen characters. */
export function lineComment(sign: string): (line: string) => string {
  return (line) => `${sign} ${line}`;
}
