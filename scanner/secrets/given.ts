import { basename } from 'node:path';
import { oneLine } from '../observe/one-line.ts';
import { shellWord } from '../shell-word.ts';
import type { Target } from '../types.ts';
import { addressParts, type Part, secretParts } from './parts.ts';
import { redactor } from './redactor.ts';
import { displayUrl, displayWords, readWords } from './words.ts';

/**
 * What is secret of all that the user handed to this target; nothing of one that is published. `plain` names
 * variables, headers and options whose values are none, in any case and without hyphens in front.
 */
export function secretsOf(target: Target, plain: readonly string[] = []): readonly Part[] {
  if (target.published) return [];
  const bare = (name: string) => name.replace(/^-+/, '').toLowerCase();
  const spared = new Set(plain.map(bare));
  const given = [...(target.secrets ?? []).map((value) => ['secret', value] as const), ...givenTo(target)];
  const parts = given
    .filter(([name]) => name === '' || !spared.has(bare(name)))
    .flatMap(([name, value]) => secretParts(name, value));
  return [...new Map(parts.map((part) => [part.text, part])).values()];
}

function givenTo(target: Target): readonly (readonly [name: string, value: string])[] {
  switch (target.kind) {
    case 'stdio':
    case 'npm':
      return [...Object.entries(target.env), ...readWords(target.args).flatMap(({ given }) => given)];
    case 'http':
      return [
        ...Object.entries(target.headers),
        ...(URL.canParse(target.url) ? addressParts(target.url) : []),
      ];
    case 'file':
      return [];
  }
}

/** Names of the variables and headers that a target hands over, in their order; never a value. */
export function namesHanded(target: Target): readonly string[] {
  if (target.kind === 'http') return Object.keys(target.headers);
  return target.kind === 'file' ? [] : Object.keys(target.env);
}

/** The target as its observation shows it, in one line. */
export function shownTarget(target: Target, line = redactor(secretsOf(target)).line): string {
  return oneLine(line(displayTarget(target, line)), 1000);
}

/**
 * The target as typed, in words that a shell takes so, without values of variables and headers, which it never shows,
 * or of an address. `line` takes out of each word what is secret, before it is quoted.
 */
export function displayTarget(target: Target, line = (word: string) => word): string {
  const inShell = (words: readonly string[]) => words.map((word) => shellWord(line(word))).join(' ');
  switch (target.kind) {
    case 'stdio':
      return inShell([target.command, ...displayWords(target.args)]);
    case 'npm': {
      const version = target.version === undefined ? '' : `@${target.version}`;
      return inShell([`npm:${target.package}${version}`, ...displayWords(target.args)]);
    }
    case 'http':
      return target.published ? displayUrl(target.url, () => true) : displayUrl(target.url);
    case 'file':
      // The name alone: what is recorded is published, and a folder says whose machine it was.
      return target.path === '-' ? 'standard input' : basename(target.path);
  }
}
