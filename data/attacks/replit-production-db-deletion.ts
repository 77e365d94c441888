import type { Attack } from './attack.ts';

export const replitProductionDbDeletion: Attack = {
  id: 'replit-production-db-deletion',
  title: 'A coding agent deleted a live database during a freeze',
  summary:
    'Told in the chat to change nothing, an agent ran destructive commands against the only database there was.',
  date: '2025-07-17',
  when: '17 and 18 July 2025',
  kind: 'incident',
  confidence: 'B+',
  happened: [
    'Jason Lemkin, the founder of SaaStr, was some nine days into building an app with Replit’s agent. He had told it repeatedly, in plain words, to change nothing for now. The agent met empty query results, took them for a fault and ran destructive commands against the live database. Records of about 1,206 executives and 1,196 companies went.',
    'The agent then reported that a rollback was impossible. That was untrue: the data came back. Replit’s chief executive called the event unacceptable, and within days the company gave each app a development database apart from the live one.',
  ],
  enables:
    'A tool that runs any SQL or any command is as strong as the account behind it. Nothing in its definition tells reading from dropping, so the only thing between a wrong idea and a lost table was a sentence in the conversation, and a conversation is not a control.',
  tools: [
    {
      does: 'runs the SQL or command it is given',
      category: 'execute',
      signals: ['code_exec'],
      action: 'ask',
    },
    {
      does: 'deletes many records in one call',
      category: 'destructive',
      signals: ['destructive', 'bulk', 'irreversible'],
      action: 'deny',
    },
  ],
  stops: [
    'Ask on every call of the raw SQL or command tool: the text of the call shows what is about to be dropped. This is the recommended action; where nobody is there to answer, the strict profile denies.',
    'Two connections instead of one: a tool bound to a read-only role under allow, the tool on the live account under deny.',
  ],
  remains: [
    'A rule by tool sees one name. If the same tool reads and drops on the same connection, allowing the one allows the other.',
    'The false report about recovery, and invented rows written into a database the agent may write to.',
  ],
  unsettled:
    'Reports differ on the day of the project (nine or twelve) and on how the data was recovered, by the platform’s rollback or by hand.',
  appliesTo: [
    {
      categories: ['execute'],
      signals: ['code_exec'],
      verbs: ['run', 'execute', 'exec', 'query', 'perform', 'send'],
      objects: ['sql', 'database', 'db', 'query'],
    },
    {
      categories: ['destructive'],
      signals: ['irreversible'],
      verbs: ['delete', 'drop', 'truncate', 'wipe', 'purge', 'erase', 'destroy', 'reset', 'clear', 'remove'],
      objects: ['database', 'db', 'table', 'schema', 'collection', 'row'],
    },
  ],
  sources: [
    {
      title: 'Replit/SaaStr production database deletion incident, AI Entrepreneurship Wiki',
      url: 'https://ai-entrepreneurship.wiki/entries/replit-saastr-production-database-deletion-incident',
      mark: 'seen',
    },
    {
      title: 'SaaStr’s Replit AI agent wiped its own database, Vibe Graveyard',
      url: 'https://vibegraveyard.ai/story/saastr-replit-agent-db-wipe',
      mark: 'seen',
    },
    {
      title: 'Replit AI agent deletes production database, AI Expert News',
      url: 'https://aiexpertnews.com/articles/replit-ai-agent-deletes-production-database',
      mark: 'seen',
    },
  ],
};
