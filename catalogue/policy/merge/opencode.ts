import { getNodeValue } from 'jsonc-parser';
import { ACTIONS, type Action } from '../../../scanner/types.ts';
import { stricter } from '../plan.ts';
import { objectUnder } from '../values.ts';
import { addBefore, nodeAt, setMembers } from './json-edit.ts';
import type { Merge } from './merge.ts';
import { Unfit } from './unfit.ts';

/**
 * Rules of which the last that matches wins. A catch-all goes before the first rule it would overrule, rules for
 * tools go last, and none is looser than what the file says of the tool already. A bare `*`, and a catch-all that asks,
 * say nothing of it.
 */
export const intoOpencode: Merge = (text, { document }) => {
  const wanted = Object.entries(objectUnder(document, 'permission')) as [string, Action][];
  const isCatchAll = ([pattern]: [string, Action]) => pattern.endsWith('_*');
  const withCatchAlls = wanted.filter(isCatchAll).reduce(addCatchAll, text);
  const rules = rulesIn(text).filter((rule) => rule[0] !== '*' && !(isCatchAll(rule) && rule[1] === 'ask'));
  const tools = wanted.filter((one) => !isCatchAll(one));
  return setMembers(
    withCatchAlls,
    PATH,
    tools.map(([name, action]) => [name, JSON.stringify(strictestOf(name, action, rules))]),
  );
};

const PATH = ['permission'];

function addCatchAll(text: string, [pattern, action]: [string, Action]): string {
  const rules = rulesIn(text);
  const held = rules.find(([one]) => one === pattern)?.[1];
  if (held !== undefined) {
    return setMembers(text, PATH, [[pattern, JSON.stringify(stricter(held, action))]]);
  }
  const overruled = rules.find(([one]) => one.startsWith(pattern.slice(0, -1)));
  if (overruled === undefined) return setMembers(text, PATH, [[pattern, JSON.stringify(action)]]);
  return addBefore(text, PATH, overruled[0], `${JSON.stringify(pattern)}: ${JSON.stringify(action)}`);
}

function strictestOf(name: string, action: Action, rules: readonly [string, Action][]): Action {
  const held = rules.findLast(([pattern]) => matchesGlob(pattern, name))?.[1];
  return held === undefined ? action : stricter(held, action);
}

/** Rules that are one word; those that tell arguments apart are about opencode's own tools. */
function rulesIn(text: string): [string, Action][] {
  const node = nodeAt(text, PATH);
  if (node !== undefined && node.type !== 'object') throw new Unfit('"permission" is no object');
  const held = Object.entries((node === undefined ? {} : getNodeValue(node)) as Record<string, unknown>);
  return held.filter((rule): rule is [string, Action] => ACTIONS.includes(rule[1] as Action));
}

/** `*` is any run of characters and `?` any one; nothing else is special. */
export function matchesGlob(pattern: string, name: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === name;
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(name);
}
