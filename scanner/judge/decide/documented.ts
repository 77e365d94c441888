import { once } from '../../memory.ts';
import type { Parameter, Tool } from '../../types.ts';

/** What is said of a parameter: its own description, or what that of the tool says behind its name, as docstrings do. */
export function descriptionOf({ name, description }: Parameter, tool: Tool): string {
  if (description !== undefined) return description;
  const said = saidIn(tool);
  const text = said.get(name) ?? saidBehind(name, tool.description);
  said.set(name, text);
  return text;
}

const saidIn = once((_: Tool) => new Map<string, string>());

/** `rows: Which rows`, `rows (list, optional): Which`, `- \`rows\` - Which`, `:param rows: Which`, `rows : list⏎    Which` */
function saidBehind(name: string, text: string): string {
  if (!text.includes(name)) return '';
  const behind = new RegExp(`(?<![\\w-])[\`*"']{0,3}${name.replaceAll(/\W/g, '\\$&')}${BEHIND}`);
  return behind.exec(text)?.[1]?.trim() ?? '';
}

const TYPE = String.raw`(?:any|array|bool|boolean|dict|float|int|integer|list|number|object|str|string)(?: of \w+)?(?:, ?(?:optional|required|default\S*(?: \S+)?))*`;
/** A type in brackets or on the line, a colon or a dash, and the words up to the next name with a colon. */
const BEHIND = String.raw`[\`*"']{0,3}(?:\s\([^)\n]{0,60}\))?(?:\s?:|\s[-–—])\s(?:\s*${TYPE}\s*\n)?((?:(?!\s[\`*]{0,3}[\w-]{1,40}[\`*]{0,3}(?:\s\([^)\n]{0,60}\))?\s?:\s)[^]){0,300})`;
