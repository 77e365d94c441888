import { copilotCliName } from '../copilot-cli.ts';
import { Unfit } from '../merge/unfit.ts';
import { quoteName } from '../quote.ts';
import { own, under, words } from '../values.ts';
import { json } from './parse.ts';
import type { FileRule, Read } from './reading.ts';

/** A command with the flags, or an mcp-config.json with the servers' lists of tools. */
export const readCopilotCli: Read = (text) => {
  if (text.trimStart().startsWith('{')) return copilotConfig(own(json(text), 'mcpServers') ?? {});
  const script = text.replace(/^#.*$/gm, '');
  const flags = [...script.matchAll(/(--[a-z-]+)[= ]'((?:[^']|'\\'')*)'/g)].map(([, flag, value]) => ({
    flag: flag!,
    value: value!.replaceAll("'\\''", "'"),
  }));
  if (!/\bcopilot\b/.test(script)) throw new Unfit('it starts no copilot');
  const rules = ['--disable-mcp-server', '--excluded-tools', '--deny-tool', '--allow-tool'].flatMap(
    (wanted) =>
      flags
        .filter(({ flag }) => flag === wanted)
        .map(({ flag, value }): FileRule => {
          return {
            text: `${flag}=${quoteName(value)}`,
            names: value,
            action: wanted === '--allow-tool' ? 'allow' : 'deny',
            matches: (key, tool) => {
              const name = copilotCliName(key, tool);
              const server = copilotCliName(key, 'x')?.slice(0, -1) ?? '';
              return value === key || value === name || value === `${key}(${name?.slice(server.length)})`;
            },
          };
        }),
  );
  return { rules, otherwise: () => (script.includes('--allow-all-tools') ? 'allow' : 'ask') };
};

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
