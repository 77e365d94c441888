import { CLIENT_IDS } from './client.ts';
import { CLIENTS } from './clients.ts';
import { configPlaces, type Surroundings } from './find.ts';

/** Kinds of servers that no file says, or none that is documented. */
const NOT_LOOKED_AT = [
  'connectors of an account (claude.ai, ChatGPT)',
  'servers that a client switches on by itself or through policies of a device',
  'servers in the frontmatter of agents, and those of --mcp-config',
  'the settings of JetBrains AI Assistant, Roo Code, Amp and LM Studio (name a file with --config)',
  'catalogues of Docker MCP Toolkit',
];

/** Where configurations were looked for on such a machine, a line for each client, and what cannot be looked for. */
export function lookedAt(where: Surroundings): readonly string[] {
  const places = configPlaces(where);
  const shown = (path: string) => path.replace(where.home, () => '~');
  const lines = CLIENT_IDS.map((id) => {
    const paths = places.filter(({ client }) => client === id).map(({ path }) => shown(path));
    const plugins = id === 'claude-code' ? ['its installed plugins'] : [];
    return `${CLIENTS[id].title}: ${[...new Set(paths), ...plugins].join(', ')}`;
  });
  return ['Looked at:', ...lines, `Not looked at: ${NOT_LOOKED_AT.join('; ')}.`];
}
