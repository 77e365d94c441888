import { oneLine } from '../../observe/one-line.ts';
import { secretsOf } from '../../secrets/given.ts';
import { redactor } from '../../secrets/redactor.ts';
import { displayUrl } from '../../secrets/words.ts';
import type { Target } from '../../types.ts';
import type { ConfigEntry, Unsupported } from './entry.ts';

/**
 * An entry in one line, fit to be shown before anything is started: what would run or be reached and
 * which variables it would be given, by name. Words after the program are counted, not shown, since
 * people keep secrets there.
 */
export function describeEntry({ id, target, disabled, uses }: ConfigEntry): string {
  const { line } = redactor(target.kind === 'unsupported' ? [] : secretsOf(target));
  const parts = [
    `${id}: ${line(means(target))}`,
    ...(given(target).length === 0 ? [] : [`gets ${given(target).join(', ')}`]),
    ...(uses.length === 0 ? [] : [`uses ${uses.join(', ')}`]),
    ...(disabled ? ['switched off in its client'] : []),
  ];
  return oneLine(parts.join('; '), 500);
}

function means(target: Target | Unsupported): string {
  switch (target.kind) {
    case 'npm':
      return `npm package ${target.package}${target.version === undefined ? '' : `@${target.version}`}${words(target.args)}`;
    case 'stdio':
      return `runs ${target.command}${words(target.args)}`;
    case 'http':
      return `reaches ${displayUrl(target.url)}`;
    case 'file':
      return `reads ${target.path}`;
    case 'unsupported':
      return `cannot be scanned: ${target.problem.detail}`;
  }
}

function words(args: readonly string[]): string {
  if (args.length === 0) return '';
  return args.length === 1 ? ' with 1 word' : ` with ${args.length} words`;
}

/** Names of the variables and headers handed over. */
function given(target: Target | Unsupported): readonly string[] {
  if (target.kind === 'http') return Object.keys(target.headers);
  return target.kind === 'npm' || target.kind === 'stdio' ? Object.keys(target.env) : [];
}
