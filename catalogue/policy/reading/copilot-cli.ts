import { copilotCliName } from '../copilot-cli.ts';
import { Unfit } from '../merge/unfit.ts';
import { quoteName } from '../quote.ts';
import { own, under, words } from '../values.ts';
import { json } from './parse.ts';
import type { FileRule, Read } from './reading.ts';

/** A command with the flags, or an mcp-config.json with the servers' lists of tools. */
export const readCopilotCli: Read = (text) =>
  text.trimStart().startsWith('{')
    ? copilotConfig(own(json(text), 'mcpServers') ?? {})
    : copilotCommand(text);

/** How a flag calls a tool; undefined where it cannot. */
type Spelling = (key: string, tool: string) => string | undefined;

/** By the name that the model sees. */
const shown: Spelling = copilotCliName;
/** By the key as it is, and the tool rewritten. */
const ruled: Spelling = (key, tool) => {
  const name = copilotCliName(key, tool);
  const server = copilotCliName(key, 'x')?.slice(0, -1) ?? '';
  return name === undefined ? undefined : `${key}(${name.slice(server.length)})`;
};

/** The flags that decide, in the order in which they do: what is hidden, then what is refused, then what runs. */
const FLAGS: readonly (readonly [flag: string, action: 'allow' | 'deny', spelling: Spelling])[] = [
  ['--disable-mcp-server', 'deny', (key) => key],
  ['--excluded-tools', 'deny', shown],
  ['--deny-tool', 'deny', ruled],
  ['--allow-tool', 'allow', ruled],
];
const ALL = ['--allow-all-tools', '--allow-all', '--yolo'];

function copilotCommand(text: string) {
  const line = shellWords(text.replace(/^#.*$/gm, ''));
  if (!line.some((word) => /(^|\/)copilot$/.test(word))) throw new Unfit('it starts no copilot');
  const given = flagsIn(line);
  const available = given.filter(({ flag }) => flag === '--available-tools').map(({ value }) => value);
  const rules = FLAGS.flatMap(([wanted, action, spelling]) =>
    given
      .filter(({ flag }) => flag === wanted)
      .map(({ flag, value }): FileRule => {
        const isWhole = (key: string) => spelling === ruled && value === key;
        return {
          text: `${flag}=${quoteName(value)}`,
          names: value,
          action,
          spelling,
          matches: (key, tool) => isWhole(key) || value === spelling(key, tool),
        };
      }),
  );
  const unavailable: FileRule = {
    text: '--available-tools',
    names: '',
    action: 'deny',
    matches: (key, tool) => !available.includes(shown(key, tool) ?? ''),
  };
  const isAll = line.some((word) => ALL.includes(word));
  return {
    rules: [...(available.length > 0 ? [unavailable] : []), ...rules],
    otherwise: () => (isAll ? ('allow' as const) : ('ask' as const)),
  };
}

/** A flag with each of its values: behind `=` or as the words that follow, several with commas between. */
function flagsIn(line: readonly string[]) {
  let flag = '';
  return line.flatMap((word) => {
    const [, name = flag, value = name === flag ? word : undefined] =
      /^(--[a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    flag = name;
    if (value === undefined || flag === '') return [];
    const between = ['--allow-tool', '--deny-tool'].includes(flag) ? /(?<=\)),/ : /,/;
    return value.split(between).map((one) => ({ flag, value: one }));
  });
}

/** Words as a shell takes them, quotes and escapes taken off; of variables and substitutions it knows nothing. */
function shellWords(script: string): string[] {
  const found = script.replaceAll('\\\n', ' ').match(/(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/gs) ?? [];
  return found.map((word) =>
    word.replace(
      /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs,
      (_, plain?: string, quoted?: string, sign?: string) =>
        plain ?? sign ?? quoted!.replace(/\\(["\\$`])/g, '$1'),
    ),
  );
}

function copilotConfig(servers: unknown) {
  const rules = Object.keys(servers as object).flatMap((key): FileRule[] => {
    const tools = under(servers, key, 'tools');
    if (!Array.isArray(tools) || tools.includes('*')) return [];
    return [
      {
        text: `tools of ${quoteName(key)}`,
        names: '',
        key,
        action: 'deny',
        matches: (server, tool) => server === key && !words(tools).includes(tool),
      },
    ];
  });
  return {
    rules,
    otherwise: (key: string) => (own(servers, key) === undefined ? undefined : ('ask' as const)),
  };
}
