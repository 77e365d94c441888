import type { Attack } from './attack.ts';

export const pocketosVolumeWipe: Attack = {
  id: 'pocketos-volume-wipe',
  title: 'One call with a stray token deleted a production volume and its backups',
  summary:
    'Doing routine work in staging, an agent found a token that could do everything and removed the live storage volume.',
  date: '2026-04-24',
  when: '24 April 2026',
  kind: 'incident',
  confidence: 'B+',
  happened: [
    'An agent in Cursor was at work in the staging environment of PocketOS and met a credential that did not fit. It settled on deleting a storage volume at the hosting provider, searched the code for a token and found one that had been made only to manage custom domains. The token in fact allowed every operation in every environment.',
    'One deleting call, sent with curl, removed the production volume. The provider kept the backups of a volume in the volume, so those went too. The founder speaks of nine seconds for the act and some thirty hours of crisis; the provider later recovered the data from backups of its own and now delays such deletions.',
  ],
  enables:
    'A tool that deletes a volume, a server or a database takes with it whatever lives in it. Where a shell or a raw request is at hand too, the neat tool need not even be used: the agent that was refused one goes round by the other.',
  tools: [
    {
      does: 'runs a shell command or sends a raw request',
      category: 'execute',
      signals: ['code_exec'],
      action: 'ask',
    },
    {
      does: 'deletes a volume, a server or a project',
      category: 'destructive',
      signals: ['destructive', 'irreversible'],
      action: 'ask',
    },
    {
      does: 'deletes many of them in one call',
      category: 'destructive',
      signals: ['destructive', 'bulk', 'irreversible'],
      action: 'deny',
    },
  ],
  stops: [
    'Ask on the shell and on tools that send raw requests, the recommended action: the text of the call named the deletion of a volume.',
    'Deny on tools that delete what other things live in, and a token that reaches one environment.',
  ],
  remains: [
    'A deny on the provider’s own tool alone: the agent never used it.',
    'A limit, because one call was enough, and anything after the shell has been allowed for good.',
  ],
  appliesTo: [
    {
      categories: ['destructive'],
      signals: ['irreversible'],
      verbs: ['delete', 'remove', 'destroy', 'terminate', 'purge', 'wipe'],
      objects: [
        'volume',
        'server',
        'machine',
        'vm',
        'cluster',
        'disk',
        'snapshot',
        'backup',
        'environment',
        'droplet',
      ],
    },
    {
      categories: ['execute'],
      signals: ['code_exec'],
      verbs: ['send', 'make', 'call', 'execute', 'run'],
      objects: ['request', 'curl', 'endpoint', 'graphql', 'api'],
    },
  ],
  sources: [
    {
      title: 'The founder’s post in full, as reproduced at etc-md.com',
      url: 'https://etc-md.com/?p=7071',
      mark: 'seen',
    },
    {
      title: 'An AI coding agent deleted a startup’s entire database in 9 seconds, The Deep Dive',
      url: 'https://thedeepdive.ca/an-ai-coding-agent-deleted-a-startups-entire-database-in-9-secondsthen-it-explained-exactly-why-it-shouldnt-have/',
      mark: 'seen',
    },
    {
      title: 'Rogue AI nukes PocketOS data in nine seconds: the recovery, Hoodline',
      url: 'https://hoodline.com/2026/04/sf-startup-blindsided-as-rogue-ai-nukes-pocketos-data-in-nine-seconds/',
      mark: 'seen',
    },
  ],
};
