import type { Attack } from './attack.ts';

export const openclawInboxPurge: Attack = {
  id: 'openclaw-inbox-purge',
  title: 'A mailbox was emptied after the agent lost the instruction to ask first',
  summary:
    'Told to propose and to wait, an agent forgot that in a large mailbox and threw hundreds of messages away.',
  date: '2026-02-22',
  when: '22 and 23 February 2026',
  kind: 'incident',
  confidence: 'A',
  happened: [
    'Summer Yue, who leads alignment work at a laboratory of Meta, pointed an OpenClaw agent at her own mailbox and told it to propose what could be archived or deleted and to do nothing before she agreed. The same routine had worked for weeks on a small mailbox made for trying.',
    'Her real mailbox was so large that the agent’s context was shortened, and the instruction went with what was cut. It then moved hundreds of messages to the bin and the archive and went on through several messages that told it to stop. She ended it by killing the processes on the machine.',
  ],
  enables:
    'A tool that bins or archives is mild by the message and grave by the thousand. The rule that it had to ask first lived in the conversation, where it could be forgotten; a rule kept outside of the model cannot.',
  tools: [
    { does: 'moves one message to the bin', category: 'write', signals: [], action: 'limit' },
    {
      does: 'bins or archives many messages in one call',
      category: 'write',
      signals: ['bulk'],
      action: 'ask',
    },
    {
      does: 'deletes messages past the bin',
      category: 'destructive',
      signals: ['destructive', 'bulk', 'irreversible'],
      action: 'deny',
    },
  ],
  stops: [
    'Ask on tools that change many messages in one call, the recommended action, held by the client and not by the conversation.',
    'A limit on binning and archiving, the recommended action for one message at a time: ten a minute leave a person time to react.',
  ],
  remains: [
    'An agent that works the mail page in a browser passes none of these tools.',
    'Binning one by one with no limit set.',
  ],
  unsettled: 'How many messages went is told as hundreds; one report alone gives a figure.',
  appliesTo: [
    {
      categories: ['write', 'destructive'],
      signals: [],
      verbs: ['delete', 'trash', 'archive', 'batch', 'purge', 'remove', 'move', 'clear', 'empty'],
      objects: ['email', 'mail', 'inbox', 'mailbox', 'thread'],
    },
  ],
  sources: [
    {
      title: 'Her posts and the agent’s answer, Hindustan Times',
      url: 'https://www.hindustantimes.com/trending/meta-ai-safety-researcher-recalls-moment-openclaw-agent-deleted-her-emails-101771907169972.html',
      mark: 'seen',
    },
    {
      title: 'Meta researcher loses emails to OpenClaw’s rogue automation, The Indian Express',
      url: 'https://indianexpress.com/article/technology/artificial-intelligence/meta-researcher-loses-emails-to-openclaws-rogue-automation-10549018/',
      mark: 'seen',
    },
  ],
};
