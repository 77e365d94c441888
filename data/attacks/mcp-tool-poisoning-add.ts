import type { Attack } from './attack.ts';

export const mcpToolPoisoningAdd: Attack = {
  id: 'mcp-tool-poisoning-add',
  title: 'A tool that adds two numbers asked for SSH keys',
  summary:
    'The description of a calculator told the model to read a key file and pass its content along, and not to mention it.',
  date: '2025-04-01',
  when: '1 April 2025',
  kind: 'demonstration',
  confidence: 'A',
  happened: [
    'Luca Beurer-Kellner and colleagues at Invariant Labs published a server with a single tool, add. Its description, which the client did not show in full, tells the model first to read the client’s MCP configuration and an SSH key, to pass their content in an extra parameter, and to keep quiet about it.',
    'Cursor’s agent did so and explained the addition meanwhile. The server received the secrets as ordinary arguments. A second experiment of theirs changes, by the same means, how the mail tool of another, trusted server is used.',
  ],
  enables:
    'A description is read by the model and hardly ever by the person. Where secrets are within the agent’s reach, any tool that takes free text or an address of the caller’s choosing is a way out for them, and its name may well say that it only reads.',
  tools: [
    {
      does: 'adds two numbers, with a free-text parameter it has no need of',
      category: 'read',
      signals: [],
      action: 'allow',
    },
    { does: 'returns a stored secret', category: 'read', signals: ['credential'], action: 'ask' },
    {
      does: 'fetches any address',
      category: 'read',
      signals: ['external_comm', 'untrusted_input'],
      action: 'limit',
    },
  ],
  stops: [
    'A look at the definition before the tool is used: text that instructs the model, names other tools or asks for secrecy is a finding of the scan, whatever the tool’s category.',
    'Ask on tools that return secrets, the recommended action. For tools that fetch any address that takes the strict profile.',
  ],
  remains: [
    'A rule by category: add is a read, and reads are allowed.',
    'A limit: one call carries a key.',
    'Instructions phrased like ordinary documentation, and instructions in what a tool returns.',
  ],
  appliesTo: [
    {
      categories: ['read', 'write', 'execute'],
      signals: ['credential'],
      verbs: ['get', 'read', 'fetch', 'return', 'retrieve', 'list', 'show', 'reveal', 'export'],
      objects: ['secret', 'key', 'token', 'credential', 'password', 'ssh'],
    },
    {
      categories: ['read'],
      signals: ['external_comm'],
      verbs: ['fetch', 'get', 'open', 'load', 'request', 'scrape', 'crawl', 'navigate'],
      objects: ['url', 'uri', 'address', 'page', 'website', 'web', 'link'],
    },
  ],
  sources: [
    {
      title: 'MCP tool poisoning, by Luca Beurer-Kellner, first-hand',
      url: 'https://lbeurerkellner.github.io/jekyll/update/2025/04/01/mcp-tool-poisoning.html',
      mark: 'seen',
    },
    {
      title: 'The experiments, invariantlabs-ai/mcp-injection-experiments',
      url: 'https://github.com/invariantlabs-ai/mcp-injection-experiments',
      mark: 'full',
    },
    {
      title: 'Your MCP servers’ tool descriptions are an attack surface, DEV',
      url: 'https://dev.to/luckypipewrench/your-mcp-servers-tool-descriptions-are-an-attack-surface-37pj',
      mark: 'seen',
    },
  ],
};
