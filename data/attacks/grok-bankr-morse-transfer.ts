import type { Attack } from './attack.ts';

export const grokBankrMorseTransfer: Attack = {
  id: 'grok-bankr-morse-transfer',
  title: 'A public post in Morse code made one agent order another to pay',
  summary:
    'A chatbot decoded a stranger’s post, the decoded text was a payment order, and an agent with a wallet carried it out.',
  date: '2026-05-04',
  when: '4 May 2026',
  kind: 'incident',
  confidence: 'B+',
  happened: [
    'The Bankr agent gives accounts on X a wallet and acts on posts that address it; the account of the chatbot Grok had such a wallet. A stranger first sent that wallet a membership token, and receiving it switched on its transfer functions.',
    'A post in Morse code then led Grok to publish the decoded text, which addressed Bankr’s bot and asked it to send 3 billion DRB tokens to the stranger. It did. The value is put at 150,000 to 200,000 US dollars; about four fifths came back.',
  ],
  enables:
    'A tool that moves money turns a sentence into a loss, once, for good. Here the sentence came from a stranger through another model, and the right to pay had itself been granted by a call that nobody had to approve.',
  tools: [
    {
      does: 'transfers tokens to an address',
      category: 'billing',
      signals: ['billing', 'irreversible'],
      action: 'deny',
    },
    { does: 'grants an account further rights', category: 'write', signals: ['privilege'], action: 'ask' },
    { does: 'reads public posts', category: 'read', signals: ['untrusted_input'], action: 'allow' },
  ],
  stops: [
    'Deny on the transfer tool, the recommended action, in every session that reads what strangers write; once an owner enables it, ask, with the amount and the address shown.',
    'Ask on tools that grant rights, so that a right to pay is not switched on from outside.',
  ],
  remains: [
    'A limit of calls a minute: one call was enough.',
    'Filters that look for orders in text: there is no end of encodings, and here the model undid the encoding itself.',
    'A person who approves a raw number without its decimals.',
  ],
  appliesTo: [
    {
      categories: ['billing'],
      signals: [],
      verbs: ['transfer', 'send', 'pay', 'swap', 'trade', 'withdraw', 'refund', 'buy', 'sell', 'bridge'],
      objects: [
        'payment',
        'money',
        'fund',
        'token',
        'coin',
        'wallet',
        'crypto',
        'transaction',
        'asset',
        'balance',
        'usdc',
        'eth',
      ],
    },
    {
      categories: ['write', 'execute'],
      signals: ['privilege'],
      verbs: ['grant', 'enable', 'unlock', 'give'],
      objects: ['permission', 'scope', 'access', 'membership'],
    },
  ],
  sources: [
    {
      title: 'Morse code prompt injection on X triggers Bankrbot to transfer 3B DRB, Crypto Key Media',
      url: 'https://cryptokeymedia.com/morse-code-prompt-injection-on-x-triggers-bankrbot-to-transfer-3b-drb-from-grok-linked-base-wallet-80-of-funds-returned/',
      mark: 'seen',
    },
    {
      title: 'Morse code used to bypass AI guardrails in Grok-linked token theft on Base, Newsorga',
      url: 'https://www.newsorga.com/article/grok-bankrbot-morse-code-prompt-injection-174k-drb-theft-base-may-2026',
      mark: 'seen',
    },
    { title: 'Report by Cequence', url: 'https://www.cequence.ai/?p=25808', mark: 'seen' },
    {
      title: 'Report by Vantasoft',
      url: 'https://www.vantasoft.com/blog/grok-bankrbot-hack-ai-agent-guardrails-crypto',
      mark: 'seen',
    },
  ],
};
