import type { Attack } from './attack.ts';

export const copilotAutoapproveFlip: Attack = {
  id: 'copilot-autoapprove-flip',
  title: 'An agent switched off the question it should have asked',
  summary:
    'Text in a file led an agent to edit the settings of its own editor; from then on commands ran without a prompt.',
  date: '2025-08-12',
  when: '12 August 2025',
  kind: 'vulnerability',
  confidence: 'B+',
  happened: [
    'Researchers showed that text in a file or a page could lead the agent of GitHub Copilot to edit the settings of the workspace and to switch on the approval of all tools. By the published accounts that edit was an ordinary write of a file, for which nobody was asked. From then on commands ran in the terminal without a prompt.',
    'Microsoft mended it in August 2025. Its record, CVE-2025-53773, names Visual Studio 2022 and speaks of the injection of commands; the part about the settings is in the finder’s account.',
  ],
  enables:
    'A tool that edits any file also edits the file that says what may be edited. As long as the policy lies where the agent writes, one allowed call changes what all later calls are allowed.',
  tools: [
    {
      does: 'writes a whole file over what was there',
      category: 'write',
      signals: ['destructive', 'irreversible'],
      action: 'ask',
    },
    { does: 'runs a command in the terminal', category: 'execute', signals: ['code_exec'], action: 'ask' },
    { does: 'changes who may do what', category: 'write', signals: ['privilege'], action: 'ask' },
  ],
  stops: [
    'Ask on tools that write files, the recommended action where what was there is replaced, with the path shown.',
    'A policy that lies outside of the folder in which the agent works and is enforced by another process.',
  ],
  remains: [
    'Allow on a tool that edits files: no policy by tool sees which file.',
    'Everything after the approval of all has been switched on.',
  ],
  appliesTo: [
    {
      categories: ['write', 'destructive'],
      signals: [],
      verbs: ['write', 'edit', 'update', 'set', 'change', 'modify', 'replace', 'patch'],
      objects: ['file', 'setting'],
    },
  ],
  sources: [
    {
      title: 'Record of CVE-2025-53773',
      url: 'https://github.com/CVEProject/cvelistV5/blob/main/cves/2025/53xxx/CVE-2025-53773.json',
      mark: 'full',
    },
    {
      title: 'Issue 253103 of microsoft/vscode, on the setting, by way of a mirror',
      url: 'https://lppkmi.xyz/?url=https%3A%2F%2Fgithub.com%2Fmicrosoft%2Fvscode%2Fissues%2F253103',
      mark: 'seen',
    },
  ],
};
