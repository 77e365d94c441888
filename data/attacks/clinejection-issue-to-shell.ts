import type { Attack } from './attack.ts';

export const clinejectionIssueToShell: Attack = {
  id: 'clinejection-issue-to-shell',
  title: 'The title of an issue reached a shell, and a stolen token reached a release',
  summary:
    'An agent that sorted new issues had a shell; a title was enough to steer it, and a malicious release followed.',
  date: '2026-01-28',
  when: '28 January to 17 February 2026',
  kind: 'incident',
  confidence: 'B+',
  happened: [
    'Cline’s repository let an agent sort new issues. Anyone could set it off, the title of the issue went into its prompt, and it could run commands on the build machine. Adnan Khan described how a crafted title leads the agent to install foreign code, how that code poisons the build cache, and how the nightly release then gives up its publishing tokens. An issue of that shape had been opened on 28 January.',
    'On 17 February somebody used a stolen npm token to publish cline 2.3.0, unchanged but for an install script that put another agent, OpenClaw, on the machine. It stood for about eight hours and was downloaded about 4,000 times.',
  ],
  enables:
    'A tool that runs what it is given, beside a tool that reads what strangers write, lets strangers write what is run. Sorting issues needs reading and labelling; the shell was there because nobody had taken it away.',
  tools: [
    { does: 'returns the text of an issue', category: 'read', signals: ['untrusted_input'], action: 'allow' },
    {
      does: 'runs a shell command or installs a package',
      category: 'execute',
      signals: ['code_exec'],
      action: 'ask',
    },
    {
      does: 'publishes a package',
      category: 'write',
      signals: ['irreversible', 'external_comm'],
      action: 'ask',
    },
  ],
  stops: [
    'Deny on shell and install tools for an agent that reads what strangers write. The recommended action is ask, which has no meaning where nobody answers: in a build job use the strict profile, which denies.',
  ],
  remains: [
    'What foreign code does once it runs: the poisoned cache and the stolen tokens pass no tool.',
    'Users whose machines update by themselves.',
  ],
  unsettled:
    'Who published the release, and whether by exactly this chain, is inference; one of the sources treats the two as separate events with one cause.',
  appliesTo: [
    {
      categories: ['execute', 'write'],
      signals: ['code_exec'],
      verbs: ['run', 'execute', 'exec', 'start', 'evaluate', 'install', 'open', 'spawn', 'invoke', 'send'],
      objects: ['shell', 'command', 'bash', 'terminal', 'script', 'cli', 'package', 'exec'],
    },
    {
      categories: ['read', 'execute'],
      signals: ['untrusted_input'],
      verbs: ['get', 'list', 'read', 'search', 'fetch', 'retrieve', 'return', 'view', 'find', 'show'],
      objects: ['issue', 'ticket'],
    },
  ],
  sources: [
    {
      title: 'Report by Superagent',
      url: 'https://www.superagent.sh/blog/cline-incident-broken-security-model',
      mark: 'seen',
    },
    {
      title: 'Clinejection: what Rampart sees, the steps one by one',
      url: 'https://linear-gg.pages.dev/blog/clinejection-what-rampart-sees',
      mark: 'seen',
    },
    {
      title: 'The pre-action authorization layer that would have stopped Clinejection, DEV',
      url: 'https://dev.to/uu/i-built-the-pre-action-authorization-layer-that-would-have-stopped-clinejection-5dji',
      mark: 'seen',
    },
  ],
};
