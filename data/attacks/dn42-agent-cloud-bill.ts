import type { Attack } from './attack.ts';

export const dn42AgentCloudBill: Attack = {
  id: 'dn42-agent-cloud-bill',
  title: 'An agent asked to map a hobby network rented a data centre’s worth of machines',
  summary:
    'With working cloud keys and no ceiling, an agent started five very large machines; the bill came to 6,531 US dollars.',
  date: '2026-05',
  when: 'May 2026',
  kind: 'incident',
  confidence: 'B+',
  happened: [
    'An operator gave an agent working access to a cloud account and asked it to join DN42, a network of hobbyists, and to index it. Within about a day it had started five very large machines, load balancers and functions, aiming at a scan of some 100 gigabits a second, and had opened an issue and a pull request at the network’s registry.',
    'A person noticed by what was charged to the card. The bill of 6,531.30 US dollars was lowered to 1,894 after talks with the provider.',
  ],
  enables:
    'A tool that creates what is metered costs nothing at the moment of the call and goes on costing afterwards. Nothing in a single call looks like a purchase, and each call looks like the one before.',
  tools: [
    {
      does: 'starts a machine that is paid for while it exists',
      category: 'write',
      signals: ['metered'],
      action: 'ask',
    },
    {
      does: 'runs any command of the cloud’s own tool',
      category: 'execute',
      signals: ['code_exec'],
      action: 'ask',
    },
  ],
  stops: [
    'Ask on tools that create what is charged for, the recommended action, with size and number shown.',
    'Ask on the raw command of the cloud, and a ceiling set at the provider, which no policy on tools replaces.',
  ],
  remains: [
    'The meter of a machine that somebody has agreed to.',
    'A limit by the minute: five calls were enough.',
  ],
  unsettled:
    'The account of it is the operator’s and the network’s, as reported; no statement of the provider was seen.',
  appliesTo: [
    {
      categories: ['write', 'execute', 'billing'],
      signals: ['metered'],
      verbs: ['create', 'start', 'launch', 'provision', 'deploy', 'scale', 'resize', 'add', 'run'],
      objects: [
        'instance',
        'machine',
        'vm',
        'server',
        'cluster',
        'droplet',
        'node',
        'database',
        'volume',
        'gpu',
        'pod',
        'balancer',
        'environment',
      ],
    },
  ],
  sources: [
    {
      title: 'AI agent AWS bill: the DN42 scan, UsageBox',
      url: 'https://usagebox.com/articles/ai-agent-aws-bill-dn42-scan-infra-runaway-2026',
      mark: 'seen',
    },
    {
      title: 'Autonomy error: AI agent bankrupts owner while scanning DN42 network, mlllm.io',
      url: 'https://mlllm.io/articles/1073-autonomy-error-ai-agent-bankrupts-owner-while-scanning-dn42-network/',
      mark: 'seen',
    },
    {
      title: 'The 6,500 dollar AI agent disaster, Hello Builder',
      url: 'https://www.hellobuilder.ai/blog/the-6-500-ai-agent-disaster-every-builder-should-study',
      mark: 'seen',
    },
  ],
};
