import { type ScannedServer, SEVERITIES, type Severity } from '../../../scanner/types.ts';
import { type Effect, effectOn, type FileRule, type Reading } from './index.ts';

/** What a policy file does with one tool of a server. */
export interface ToolEffect {
  readonly name: string;
  readonly action: Effect['action'];
  /** The rule that decides, as it stands in the file; absent where the consumer's default does. */
  readonly rule?: string;
  readonly severity: Severity;
}

/** A rule that is about the server and decides for none of its tools. */
export interface DeadRule {
  readonly rule: string;
  /** Another rule decides for what it names; no tool is called so; or the consumer takes no rule of this form. */
  readonly because: 'overruled' | 'no-tool' | 'ignored';
  /** The tool that was probably meant, and how the consumer calls it. */
  readonly meant?: { readonly tool: string; readonly spelling: string };
}

export interface FileVerdict {
  /** What runs unasked first, worst first. */
  readonly tools: readonly ToolEffect[];
  /** What becomes of a tool that a later version adds. */
  readonly later: Effect['action'];
  /** Whether some rule of the file is about the server, under this key. */
  readonly isNamed: boolean;
  /** Where none is: the first rules that name a tool of it under another key. */
  readonly elsewhere: readonly string[];
  readonly dead: readonly DeadRule[];
}

/**
 * What becomes of every tool of a server under a policy file, and the rules in it that can never fire.
 * @param spelling the name by which the consumer calls a tool; undefined where no rule can name it
 */
export function judgeFile(
  reading: Reading,
  server: ScannedServer,
  key: string,
  spelling: (key: string, tool: string) => string | undefined,
): FileVerdict {
  const tools = server.tools.map(({ tool: { name }, verdict: { severity } }) => {
    const { action, by } = effectOn(reading, key, name);
    return { name, action, severity, by };
  });
  const names = tools.map(({ name }) => name);
  const about: About = { key, tools, spelling, isSingle: reading.isSingle === true };
  const later = effectOn(reading, key, LATER);
  const isNamed = reading.rules.some(
    (rule) => rule.names !== '*' && names.some((name) => rule.matches(key, name)),
  );
  const deciding = new Set([...tools.map(({ by }) => by), later.by]);
  return {
    tools: tools
      .toSorted((a, b) => looseness(a.action) - looseness(b.action) || worst(b.severity) - worst(a.severity))
      .map(({ by, ...tool }) => ({ ...tool, ...(by !== undefined && { rule: by.text }) })),
    later: later.action,
    isNamed,
    elsewhere: isNamed ? [] : underAnotherKey(reading, names),
    dead: reading.rules
      .filter((rule) => !deciding.has(rule) && rule.names !== '')
      .flatMap((rule) => deadRule(rule, about)),
  };
}

function underAnotherKey({ rules }: Reading, names: readonly string[]): string[] {
  const ends = names.map(bare).filter((name) => name !== '');
  return rules
    .filter((rule) => ends.some((end) => bare(rule.names).endsWith(end)))
    .map(({ text }) => text)
    .slice(0, 3);
}

/** A name that no server gives a tool. */
const LATER = 'toolrisk-added-later';

/** What is let through first, then what is not known. */
const ORDER: readonly Effect['action'][] = ['allow', 'limit', 'unknown', 'ask', 'deny'];

function looseness(action: Effect['action']): number {
  return ORDER.indexOf(action);
}

function worst(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

interface About {
  readonly key: string;
  readonly tools: readonly { readonly name: string; readonly action: Effect['action'] }[];
  readonly spelling: (key: string, tool: string) => string | undefined;
  /** The whole file is about one server. */
  readonly isSingle: boolean;
}

/** None for a rule about other servers. */
function deadRule(rule: FileRule, { key, tools, spelling, isSingle }: About): DeadRule[] {
  if (rule.key !== undefined && rule.key !== key) return [];
  const named = tools.filter(({ name }) => rule.matches(key, name));
  if (named.length > 0) {
    // One that says what happens anyway is no mistake.
    const isVain = named.every(({ action }) => action !== rule.action);
    return isVain ? [{ rule: rule.text, because: 'overruled' }] : [];
  }
  const tool = tools.find(({ name }) => isMeant(rule.names, key, name))?.name;
  const isAbout = isSingle || rule.key === key || tool !== undefined || isUnder(rule.names, key);
  if (!isAbout && rule.isIgnored !== true) return [];
  const spelt = tool === undefined ? undefined : (rule.spelling ?? spelling)(key, tool);
  return [
    {
      rule: rule.text,
      because: rule.isIgnored === true ? 'ignored' : 'no-tool',
      ...(tool !== undefined && spelt !== undefined && { meant: { tool, spelling: spelt } }),
    },
  ];
}

function isUnder(names: string, key: string): boolean {
  return bare(key) !== '' && [bare(key), `mcp${bare(key)}`].some((start) => bare(names).startsWith(start));
}

/** The same but for case and signs, with or without the key and the consumer's own prefix before it. */
function isMeant(names: string, key: string, tool: string): boolean {
  const [written, wanted] = [bare(names), bare(tool)];
  return wanted !== '' && [wanted, bare(key) + wanted, `mcp${bare(key)}${wanted}`].includes(written);
}

function bare(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
