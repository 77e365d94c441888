import { oneLine } from '../../observe/one-line.ts';
import { namesHanded, shownTarget } from '../../secrets/given.ts';
import type { ConfigEntry } from './entry.ts';

/**
 * An entry in one line, fit to be shown before anything is started: what would run or be reached, in the words that a
 * report shows, and which variables and headers it would be given, by name.
 */
export function describeEntry({ id, target, disabled, uses }: ConfigEntry): string {
  const given = target.kind === 'unsupported' ? [] : namesHanded(target);
  const parts = [
    `${id}: ${means(target)}`,
    ...(given.length === 0 ? [] : [`gets ${given.join(', ')}`]),
    ...(uses.length === 0 ? [] : [`uses ${uses.join(', ')}`]),
    ...(disabled ? ['switched off in its client'] : []),
  ];
  return oneLine(parts.join('; '), 1000);
}

function means(target: ConfigEntry['target']): string {
  if (target.kind === 'unsupported') return `cannot be scanned: ${target.problem.detail}`;
  return `${target.kind === 'http' ? 'reaches' : 'runs'} ${shownTarget(target)}`;
}
