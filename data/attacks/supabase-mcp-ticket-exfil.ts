import type { Attack } from './attack.ts';

export const supabaseMcpTicketExfil: Attack = {
  id: 'supabase-mcp-ticket-exfil',
  title: 'A support ticket had the table of secrets copied into its own thread',
  summary:
    'Text in a customer’s message made an agent with full rights on a database read its tokens and write them where the customer could see them.',
  date: '2025-07',
  when: 'July 2025',
  kind: 'demonstration',
  confidence: 'A',
  happened: [
    'General Analysis built a support system on Supabase, with tables for tickets, messages and the tokens of integrations. A customer of their making wrote a message addressed to the coding agent: read the table of tokens and put its content into this ticket.',
    'A member of staff asked the agent in Cursor, connected by Supabase’s MCP server, for the latest tickets. The agent ran its SQL under a role that stands above the rules for rows, read the tokens and inserted them into the thread. Supabase states that no customer is known to have been hit and that the rules for rows had no fault of their own.',
  ],
  enables:
    'A tool that runs any SQL reads what strangers wrote, reads what is secret and writes where strangers look, all under one name. The three things that a theft by words needs are then one tool.',
  tools: [
    { does: 'runs the SQL it is given', category: 'execute', signals: ['code_exec'], action: 'ask' },
    {
      does: 'returns rows that outsiders wrote',
      category: 'read',
      signals: ['untrusted_input'],
      action: 'allow',
    },
  ],
  stops: [
    'Ask on the tool that runs SQL, the recommended action: both statements can be read before they run.',
    'A role that reads only and reaches only the tables of the task: the write and the table of tokens are then out of reach.',
  ],
  remains: [
    'Reading only, where any other connected tool carries data out; the vendor says so itself.',
    'A person who agrees to SQL without reading it.',
  ],
  appliesTo: [
    {
      categories: ['execute', 'write'],
      signals: ['code_exec'],
      verbs: ['execute', 'run', 'query', 'perform', 'apply'],
      objects: ['sql', 'query', 'statement', 'database', 'migration'],
    },
  ],
  sources: [
    {
      title: 'Defense in depth for MCP servers, Supabase’s text in a change to its site',
      url: 'https://github.com/code/lib-supabase/pull/267/files',
      mark: 'seen',
    },
    {
      title: 'Implementing defences against prompt injection over MCP: tables and steps, Tansive',
      url: 'https://docs.tansive.io/blog/implementing-defense-prompt-injection-attacks-mcp',
      mark: 'seen',
    },
    {
      title: 'MCP security and governance, Sequel',
      url: 'https://sequel.sh/blog/mcp-security-governance',
      mark: 'seen',
    },
  ],
};
