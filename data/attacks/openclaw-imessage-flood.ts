import type { Attack } from './attack.ts';

export const openclawImessageFlood: Attack = {
  id: 'openclaw-imessage-flood',
  title: 'A personal agent sent some 500 messages to one person in a loop',
  summary:
    'An agent with the right to send asked for a confirmation, read its own message as the answer, and asked again.',
  date: '2026-01',
  when: 'January 2026',
  kind: 'incident',
  confidence: 'A',
  happened: [
    'During an ice storm the engineer Chris Boyd connected OpenClaw, then called Clawdbot, to iMessage so that it could send him a daily digest. It sent a pairing code to his wife instead.',
    'It then asked her for an exact yes or no, took its own outgoing message for a wrong answer, and asked again without end; errors of the session went the same way. He counts about 500 messages and ended it by pulling the power cord.',
  ],
  enables:
    'A tool that sends carries words to people, and no call takes them back. It is harmless once and a nuisance, or worse, five hundred times: what matters is not the one call but that nothing counts them.',
  tools: [
    {
      does: 'sends a message to a person',
      category: 'write',
      signals: ['irreversible', 'external_comm'],
      action: 'ask',
    },
  ],
  stops: [
    'Ask on the tool that sends, the recommended action: the second identical question would have met a person.',
    'Where asking each time is too much, a limit of a few calls a minute turns five hundred into single figures before anybody reacts.',
  ],
  remains: [
    'Messages that the agent’s runtime sends by itself, such as pairing codes and errors, pass no tool and meet no tool policy.',
    'A limit counts messages; it does not look at whom they go to.',
  ],
  appliesTo: [
    {
      categories: ['write'],
      signals: ['external_comm'],
      verbs: ['send', 'post', 'reply', 'text', 'forward'],
      objects: ['message', 'sms', 'chat', 'imessage', 'dm', 'whatsapp', 'telegram'],
    },
  ],
  sources: [
    {
      title: 'OpenClaw Sent 500 Messages to My Wife, by Chris Boyd, first-hand',
      url: 'https://chrisboyd.me/blog/openclaw-meltdown',
      mark: 'seen',
    },
    {
      title: 'Report by Today’s Vibe',
      url: 'https://todaysvibe.net/blog/en/openclaw-500-messages',
      mark: 'seen',
    },
  ],
};
