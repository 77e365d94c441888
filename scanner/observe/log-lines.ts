import { stripVTControlCharacters } from 'node:util';
import { namesError } from './telling-line.ts';

/**
 * What a server printed, without colours, and with data replaced by what it says: each line that is a JSON object of a logger (pino, winston,
 * bunyan, zap, slog, MCP itself) by its message, since the packaging fills a line, and what is said falls off its end; a
 * list of issues (zod) by a line for each.
 */
export function messagesOfLogs(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/^[^\S\n]*\{.*\}[^\S\n]*$/gm, (line) => messageIn(line) ?? line)
    .replace(ISSUES, (list) => issuesIn(list) ?? list)
    .replace(ISSUE_FOR_PEOPLE, '\n$2: $1');
}

function messageIn(line: string): string | undefined {
  try {
    const { message, msg, data, error, err, ...more } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const said = [message ?? msg ?? data, error ?? err].flatMap(textOf).filter((one) => one !== '');
    if (said.length === 0) return undefined;
    const told = [...new Set(said)].join(': ').replace(/\s+/g, ' ');
    const level = String(more.level ?? more.severity);
    if (WARNING.test(level)) return `warning: ${told}`;
    return GRAVE.test(level) && !namesError(told) ? `error: ${told}` : told;
  } catch {
    return undefined;
  }
}

/** Levels, by name and by pino's and bunyan's numbers. */
const WARNING = /^(?:warn(?:ing)?|40)$/i;
const GRAVE = /^(?:error|fatal|d?panic|crit(?:ical)?|alert|emerg(?:ency)?|[56]0)$/i;

/** A list of objects as JSON.stringify writes it with two blanks; of more lines nobody reads the end. */
const ISSUES = /\[\n {2}\{\n(?: {2,}.*\n){1,200}\]/g;

/** An issue as zod prints it for people: `✖ Invalid input`, and below it `→ at LAMP_KEY`. */
const ISSUE_FOR_PEOPLE = /✖ (.*)\n\s*→ at (\S+)/g;

function issuesIn(list: string): string | undefined {
  try {
    const issues = JSON.parse(list) as readonly { path: readonly unknown[]; message: unknown }[];
    if (!issues.every(({ message }) => typeof message === 'string')) return undefined;
    return issues.map(({ path, message }) => `\n${path.join('.')}: ${message}`).join('');
  } catch {
    return undefined;
  }
}

/** A text, or the message of an error that was written as an object. */
function textOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  const message = typeof value === 'object' && value !== null && 'message' in value ? value.message : '';
  return typeof message === 'string' ? [message] : [];
}
