import type { Attack } from './attack.ts';

export const postmarkMcpBcc: Attack = {
  id: 'postmark-mcp-bcc',
  title: 'A mail server from npm copied every message to its publisher',
  summary:
    'After fifteen clean releases, a look-alike of a vendor’s MCP server added a blind copy to each mail it sent.',
  date: '2025-09-17',
  when: '17 to 25 September 2025',
  kind: 'incident',
  confidence: 'B+',
  happened: [
    'A developer who had nothing to do with Postmark published postmark-mcp on npm, a copy of Postmark’s open-source MCP server, and kept it clean for fifteen releases. From 1.0.16 on, each mail sent through it went as a blind copy to an address of the publisher as well. Agents and users saw an ordinary send.',
    'Koi Security reported it, and the publisher withdrew the package after about eight days. Postmark states that it had never published a package of that name. It was downloaded about 1,643 times.',
  ],
  enables:
    'A tool that sends has both things such a theft needs: the content, and a reason to talk to the outside. What the server does after the call is not in its definition, so the definition looked the same before and after.',
  tools: [
    { does: 'sends a mail', category: 'write', signals: ['irreversible', 'external_comm'], action: 'ask' },
  ],
  stops: [
    'A decision about the server, not the tool: deny one that carries a vendor’s name and is not published by that vendor, and pin the version of one you trust.',
    'A limit on sends, which only lowers the number of copied mails.',
  ],
  remains: [
    'Ask: the person approves the right recipient and the right text, and the copy is added afterwards.',
    'Everything read from the definition, this catalogue included: labels are documented capability, not behaviour.',
  ],
  unsettled:
    'How many organisations used the package, and how many mails went out, are estimates of the finder.',
  appliesTo: [
    {
      categories: ['write'],
      signals: ['external_comm', 'irreversible'],
      verbs: ['send', 'forward', 'reply'],
      objects: ['email', 'mail', 'newsletter'],
    },
  ],
  sources: [
    {
      title: 'The Postmark case: versions, dates and downloads, Herkos',
      url: 'https://akhilesharora.github.io/herkos/docs/case-postmark.html',
      mark: 'seen',
    },
    {
      title: 'A copy of Postmark’s notice',
      url: 'https://activitypub.space/user/cr0w@infosec.exchange/posts',
      mark: 'seen',
    },
    {
      title: 'Malicious code in fake Postmark MCP server steals thousands of emails, Cybernoz',
      url: 'https://cybernoz.com/malicious-code-in-fake-postmark-mcp-server-steals-thousands-of-emails',
      mark: 'seen',
    },
  ],
};
