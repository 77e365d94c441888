import { escapeUnseen } from './quote.ts';

/** `Object.fromEntries([…])`: as a literal, a tool called `__proto__` would be no entry. */
export function entries(list: readonly (readonly [string, unknown])[]): string {
  const lines = list.map(([key, value]) => `  [${oneLine(key)}, ${oneLine(value)}],\n`);
  return `Object.fromEntries([\n${lines.join('')}])`;
}

function oneLine(value: unknown): string {
  return escapeUnseen(JSON.stringify(value), 'json');
}

/** A list in brackets, an item a line. */
export function list(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `  ${oneLine(item)},\n`).join('')}]`;
}
