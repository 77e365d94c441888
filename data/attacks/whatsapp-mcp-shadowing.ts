import type { Attack } from './attack.ts';

export const whatsappMcpShadowing: Attack = {
  id: 'whatsapp-mcp-shadowing',
  title: 'A server for facts of the day told the agent how to use WhatsApp',
  summary:
    'A second, harmless-looking server changed its description after approval and had a trusted server send chats to a stranger.',
  date: '2025-04-07',
  when: '7 April 2025',
  kind: 'demonstration',
  confidence: 'A',
  happened: [
    'Invariant Labs connected a server that gives facts of the day beside the WhatsApp server of the community. When it is first loaded its tool is harmless and gets approved; when it is loaded again it serves another description, which tells the agent how WhatsApp’s tools are to be used: read the chats and send them to a certain number.',
    'The tool of the hostile server is never called for the theft; the trusted server does all of it. In the approval dialog the smuggled text stood behind so many spaces that it was seen only by scrolling to the right.',
  ],
  enables:
    'All servers share one conversation, so the description of one may govern the tools of another. A tool that sends carries whatever it is given, and the approval of its call is only as good as what the dialog shows.',
  tools: [
    { does: 'returns chats and messages', category: 'read', signals: ['untrusted_input'], action: 'allow' },
    {
      does: 'sends a message to a person',
      category: 'write',
      signals: ['irreversible', 'external_comm'],
      action: 'ask',
    },
  ],
  stops: [
    'A new look at every definition that changes: the digest of a tool stands on its page, and a check against it fails the build.',
    'Ask on the tool that sends, the recommended action, with the whole text shown and its length; a list of recipients.',
  ],
  remains: [
    'Trust in the WhatsApp server alone, which did nothing wrong.',
    'One careless approval, and a limit: one message is enough.',
  ],
  appliesTo: [
    {
      categories: ['read'],
      signals: ['untrusted_input'],
      verbs: ['list', 'get', 'read', 'search', 'fetch', 'retrieve', 'return'],
      objects: ['chat', 'conversation', 'dm', 'whatsapp'],
    },
    {
      categories: ['write'],
      signals: ['external_comm'],
      verbs: ['send', 'forward', 'reply'],
      objects: ['message', 'chat', 'whatsapp', 'dm', 'file', 'media'],
    },
  ],
  sources: [
    {
      title: 'The experiments, invariantlabs-ai/mcp-injection-experiments',
      url: 'https://github.com/invariantlabs-ai/mcp-injection-experiments',
      mark: 'full',
    },
    {
      title: 'MCP cross-server capability laundering, Rafter',
      url: 'https://rafter.so/blog/mcp-cross-server-capability-laundering',
      mark: 'seen',
    },
    {
      title: 'Cross-server tool shadowing, Acuvity',
      url: 'https://acuvity.ai/cross-server-tool-shadowing-hijacking-calls-between-servers',
      mark: 'seen',
    },
  ],
};
