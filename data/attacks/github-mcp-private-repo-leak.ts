import type { Attack } from './attack.ts';

export const githubMcpPrivateRepoLeak: Attack = {
  id: 'github-mcp-private-repo-leak',
  title: 'An issue in a public repository made an agent publish private ones',
  summary:
    'Orders hidden in a public issue led an agent to read private repositories and to put what it found into a public pull request.',
  date: '2025-05-26',
  when: '26 May 2025',
  kind: 'demonstration',
  confidence: 'A',
  happened: [
    'Invariant Labs showed that whoever may open an issue in a public repository can steer the agent of its owner. The owner asks the agent to look at the open issues. One of them holds orders; the agent reads private repositories over the same GitHub MCP connection and puts what it found, in the demonstration private project names and personal details, into a pull request that everybody can read.',
    'A user repeated it in August 2025 and told the maintainers of the server, noting that the approval dialog does appear but shows the part that matters only after “See more”. The server’s code had no fault.',
  ],
  enables:
    'Three ordinary tools suffice when they share one session: one that returns what strangers wrote, one that reaches private data, one that publishes. Each is harmless by itself. The first turns a stranger’s text into orders, the last carries the answer out.',
  tools: [
    { does: 'returns the text of issues', category: 'read', signals: ['untrusted_input'], action: 'allow' },
    {
      does: 'reads a file of any repository the token reaches',
      category: 'read',
      signals: [],
      action: 'allow',
    },
    { does: 'opens a pull request', category: 'write', signals: [], action: 'limit' },
    {
      does: 'makes content public',
      category: 'write',
      signals: ['irreversible', 'external_comm'],
      action: 'ask',
    },
  ],
  stops: [
    'Ask, with the whole argument shown, on every tool that creates or publishes. For tools that say they publish this is the recommended action; for a plain pull request it takes the strict profile.',
    'A token that reaches one repository. In the repetition of August, the agent with a narrower token still read private files, but wrote nothing of them out.',
  ],
  remains: [
    'Reading the issue and reading the private files: both are allowed, and rightly so, each by itself.',
    'A limit: one pull request was enough.',
    'An approval given by reflex.',
  ],
  appliesTo: [
    {
      categories: ['read'],
      signals: ['untrusted_input'],
      verbs: ['get', 'list', 'read', 'search', 'fetch', 'retrieve', 'return', 'view', 'find', 'show'],
      objects: ['issue', 'request', 'comment', 'discussion'],
    },
    {
      categories: ['write'],
      signals: ['external_comm'],
      verbs: ['create', 'open', 'publish', 'push', 'fork'],
      objects: ['repository', 'repo', 'request', 'issue', 'gist'],
    },
  ],
  sources: [
    {
      title: 'Issue 844 of github/github-mcp-server, the repetition of August 2025',
      url: 'https://github.com/github/github-mcp-server/issues/844',
      mark: 'seen',
    },
    {
      title: 'The permission pitfall: securing MCP servers without limiting value, Formal',
      url: 'https://www.joinformal.com/blog/the-permission-pitfall-securing-mcp-servers-without-limiting-value',
      mark: 'seen',
    },
  ],
};
