import type { Attack } from './attack.ts';

export const lobstarWildeTreasuryTransfer: Attack = {
  id: 'lobstar-wilde-treasury-transfer',
  title: 'Asked for a small gift, a trading agent sent all it had',
  summary:
    'An agent that could read posts and send tokens meant to give a stranger a little and transferred its whole holding.',
  date: '2026-02-22',
  when: '22 February 2026',
  kind: 'incident',
  confidence: 'B+',
  happened: [
    'Lobstar Wilde, an agent by Nik Pash that traded by itself and was three days old, could read posts on X and send tokens. A user asked it for 4 SOL for the treatment of a relative. It sent about 52.4 million of its own tokens, all that it held, where about 52,439 would have been worth the sum.',
    'On paper that was 250,000 to 442,000 US dollars; the receiver got about 40,000, because the market was thin. No key was stolen and no contract broken.',
  ],
  enables:
    'A tool that transfers takes a number and does not ask what it is worth. A misread unit and a stranger’s wish are all that stands between a tip and a treasury, and there is no way back.',
  tools: [
    {
      does: 'transfers tokens to an address',
      category: 'billing',
      signals: ['billing', 'irreversible'],
      action: 'deny',
    },
    { does: 'reads public posts', category: 'read', signals: ['untrusted_input'], action: 'allow' },
  ],
  stops: [
    'Deny on the transfer tool, the recommended action; once an owner enables it, ask, with the amount beside the balance.',
    'A ceiling on the amount, in units and in value, where the client or gateway can bound an argument.',
  ],
  remains: [
    'A limit of calls a minute: one call did it.',
    'A person who agrees to a raw number without its decimals.',
  ],
  unsettled:
    'That a unit or a decimal was misread is what the reports infer; no record of the agent’s steps was published.',
  appliesTo: [
    {
      categories: ['billing'],
      signals: [],
      verbs: ['transfer', 'send', 'tip', 'withdraw', 'swap', 'pay'],
      objects: ['token', 'coin', 'fund', 'wallet', 'crypto', 'asset', 'usdc', 'eth', 'sol', 'transaction'],
    },
  ],
  sources: [
    {
      title: 'AI meme coin bot mistakenly sends entire stash to a stranger, DailyCoin',
      url: 'https://dailycoin.com/ai-meme-coin-bot-mistakenly-sends-entire-stash-to-a-stranger/',
      mark: 'seen',
    },
    { title: 'The figures, PANews', url: 'https://www.mexc.fm/news/775264', mark: 'seen' },
    {
      title: 'OpenAI employee’s AI agent accidentally sent 442,000 dollars to a beggar, Pulse',
      url: 'https://www.pulse.bot/crypto/news/openai-employees-ai-agent-accidentally-sent-442k-to-beggar-d92e5ad8-690e-4eaa-bbf7-2cf8266d1939',
      mark: 'seen',
    },
  ],
};
