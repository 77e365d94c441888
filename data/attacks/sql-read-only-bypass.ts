import type { Attack } from './attack.ts';

export const sqlReadOnlyBypass: Attack = {
  id: 'sql-read-only-bypass',
  title: 'SQL that was to be read only ended its own transaction and wrote',
  summary:
    'Servers that ran a model’s SQL in a read-only transaction took several statements at once; the first could end it.',
  date: '2025-05',
  when: 'May 2025, and again in June and July 2026',
  kind: 'vulnerability',
  confidence: 'A',
  happened: [
    'The reference Postgres server ran the model’s SQL inside a read-only transaction, but took several statements in one text: one that first ends the transaction could write or drop afterwards. A mitigation was merged in May 2025 and the server was then retired; by one account of the package its last release on npm still has the fault and many users.',
    'A year later pgAdmin’s assistant repeated it: its tool for SQL took a text that ended the wrapper, and on a session of the superuser this reached commands on the machine of the database (CVE-2026-12045). The first mend was passed again, because what checked the text and PostgreSQL read escapes otherwise (CVE-2026-17351).',
  ],
  enables:
    'Reading only is a property of the role that asks, not of the text or the transaction. A tool that takes SQL and says that it reads is as strong as the account behind it, whatever its description and its annotation say.',
  tools: [
    { does: 'runs SQL and says that it only reads', category: 'read', signals: [], action: 'allow' },
    { does: 'runs the SQL it is given', category: 'execute', signals: ['code_exec'], action: 'ask' },
  ],
  stops: [
    'A role in the database that cannot write: the same text then fails where it counts.',
    'Ask on every tool that takes SQL, also on one whose text says that it reads. That takes the strict profile, since the recommended one believes a limit that is stated.',
  ],
  remains: [
    'The recommended profile allows a query whose limit to reading is stated, because a definition tells no more than that.',
    'Filters that look for words in the SQL.',
  ],
  appliesTo: [
    {
      categories: ['read', 'execute'],
      signals: [],
      verbs: ['run', 'execute', 'query', 'perform', 'select'],
      objects: ['sql', 'query', 'statement', 'select'],
    },
  ],
  sources: [
    {
      title: 'Pull request 1889 of modelcontextprotocol/servers',
      url: 'https://github.com/modelcontextprotocol/servers/pull/1889',
      mark: 'seen',
    },
    {
      title: 'Issue 10022 of pgadmin-org/pgadmin4',
      url: 'https://github.com/pgadmin-org/pgadmin4/issues/10022',
      mark: 'seen',
    },
    {
      title: 'Issue 10192 of pgadmin-org/pgadmin4, the second bypass',
      url: 'https://github.com/pgadmin-org/pgadmin4/issues/10192',
      mark: 'seen',
    },
  ],
};
