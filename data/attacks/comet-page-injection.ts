import type { Attack } from './attack.ts';

export const cometPageInjection: Attack = {
  id: 'comet-page-injection',
  title: 'A page that was to be summarised gave the browser orders',
  summary:
    'Instructions hidden in a page were taken for the user’s wishes by an assistant that acts in all signed-in sessions.',
  date: '2025-08',
  when: 'August 2025',
  kind: 'demonstration',
  confidence: 'B+',
  happened: [
    'Researchers of Brave looked at Comet, Perplexity’s browser, whose assistant acts in the sessions in which its user is signed in. Instructions stood hidden in the content of a page, such as a comment. Asked for a summary, the assistant took them for its user’s own.',
    'The demonstration obtained the user’s mail address and a one-time password. Perplexity published counter-measures in October and a model that detects such text in December 2025, and says itself that it does not detect all of it.',
  ],
  enables:
    'A tool that opens, clicks and types acts with every session the browser holds. What a page says and what its user wants reach the model as the same kind of text, and the boundary between sites does not hold for whoever may visit them all.',
  tools: [
    { does: 'returns the text of a page', category: 'read', signals: ['untrusted_input'], action: 'allow' },
    {
      does: 'fills in and sends a form',
      category: 'write',
      signals: ['irreversible', 'external_comm'],
      action: 'ask',
    },
    { does: 'runs a script in a page', category: 'execute', signals: ['code_exec'], action: 'ask' },
  ],
  stops: [
    'Ask on tools that type, submit or run a script after a stranger’s page has been read.',
    'A profile of the browser without sessions of mail or bank.',
  ],
  remains: [
    'Reading itself, and a single click: the recommended action for a gesture is a limit.',
    'A server with one tool for all of browsing, where a policy by tool has nothing to hold on to.',
  ],
  appliesTo: [
    {
      categories: ['execute', 'write'],
      signals: [],
      verbs: ['click', 'type', 'fill', 'navigate', 'go', 'press', 'submit', 'open', 'select', 'drag'],
      objects: ['element', 'page', 'form', 'url', 'browser', 'field', 'button', 'selector', 'tab', 'website'],
    },
    {
      categories: ['execute'],
      signals: ['code_exec'],
      verbs: ['execute', 'run', 'evaluate'],
      objects: ['javascript', 'js', 'script', 'expression', 'page'],
    },
  ],
  sources: [
    {
      title: 'Perplexity’s BrowseSafe tries to patch the security holes of AI browser agents, The Decoder',
      url: 'https://the-decoder.com/perplexitys-browsesafe-tries-to-patch-the-gaping-security-holes-inherent-in-ai-browser-agents',
      mark: 'seen',
    },
    {
      title: 'BrowseSafe, Perplexity',
      url: 'https://research.perplexity.ai/articles/browsesafe',
      mark: 'seen',
    },
    {
      title: 'Mitigating prompt injection in Comet, Perplexity',
      url: 'https://hub-prod.perplexity.ai/hub/blog/mitigating-prompt-injection-in-comet',
      mark: 'seen',
    },
  ],
};
