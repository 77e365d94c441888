import type { Failure } from './attempt.ts';
import { BY_HAND, UNEXPLAINED } from './server-ending.ts';

/** What an entry of a client's configuration hands to its server, in JSON and in TOML, as READMEs show it. */
const HANDED_OVER =
  /"env"\s*:\s*\{([^{}]{0,2000})\}|\benv\s*=\s*\{([^{}\n]{0,2000})\}|^\s*\[mcp_servers\.[^\]\n]{1,80}\.env\]\r?\n((?:[^[\n]{0,300}\n){0,30})/gm;
const NAME = /(?<![\w-])"?([A-Z][A-Z0-9_]{1,60})"?\s*[:=]/g;
const MOST_NAMES = 6;

/** The names of variables that the first example of a README which sets any hands to the server, in its order. */
export function variablesInReadme(readme: string): readonly string[] {
  for (const [, ...blocks] of readme.matchAll(HANDED_OVER)) {
    const names = [...blocks.join('').matchAll(NAME)].map(([, name]) => name as string);
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** An end that nobody explains, with the variables that the README's example sets and nobody handed over. */
export function withExample(failure: Failure, readme: string, given: readonly string[]): Failure {
  const { problem } = failure;
  if (!(UNEXPLAINED.has(problem.kind) || problem.kind === 'ended-without-serving')) return failure;
  const missing = variablesInReadme(readme).filter((name) => !given.includes(name));
  if (missing.length === 0) return failure;
  const more = missing.length > MOST_NAMES ? ` and ${missing.length - MOST_NAMES} more` : '';
  const names = `${missing.slice(0, MOST_NAMES).join(', ')}${more}`;
  const next = `The example in its README sets ${names}: hand over what it needs with --env NAME. ${problem.next.replace(BY_HAND.withVariables, BY_HAND.alone)}`;
  return { ...failure, problem: { ...problem, next } };
}
