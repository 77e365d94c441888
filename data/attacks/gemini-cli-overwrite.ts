import type { Attack } from './attack.ts';

export const geminiCliOverwrite: Attack = {
  id: 'gemini-cli-overwrite',
  title: 'Moving files one by one onto a single name left one file of many',
  summary:
    'An agent believed a folder existed that did not, and every move overwrote the last; no delete was ever called.',
  date: '2025-07-21',
  when: '21 July 2025',
  kind: 'incident',
  confidence: 'A',
  happened: [
    'A user of Gemini CLI 0.1.13 on Windows, without a sandbox, asked the agent to tidy a folder. Creating the target folder failed. The agent took it for done and moved file after file, with the system’s own move command, into a place that was not there.',
    'On Windows a move to a name that is not a folder renames onto that name, so each file replaced the one before it. One file was left. The user’s report is the primary record; a later report describes the same mechanism with a rename call and 1.2 TB.',
  ],
  enables:
    'A tool that ends what was there does exactly what it is told, also when the caller is wrong about what is there. One wrong belief, repeated call after call, becomes a loss nobody asked for. Words such as delete or remove need not occur: overwriting is enough.',
  tools: [
    { does: 'runs the command it is given', category: 'execute', signals: ['code_exec'], action: 'ask' },
    { does: 'moves or renames a file', category: 'write', signals: [], action: 'limit' },
    {
      does: 'writes a whole file over what was there',
      category: 'write',
      signals: ['destructive', 'irreversible'],
      action: 'ask',
    },
    {
      does: 'deletes one file',
      category: 'destructive',
      signals: ['destructive', 'irreversible'],
      action: 'ask',
    },
  ],
  stops: [
    'Ask on tools that overwrite or delete: the same target, shown again and again, is what a person notices.',
    'Ask on the shell, the recommended action. Where moving is a tool of its own it takes the strict profile, or a server that refuses to replace an existing file.',
  ],
  remains: [
    'The recommended action on a plain move is a limit, and thirty moves a minute are enough for this loss.',
    'A rule that looks for verbs of deletion sees nothing here. Here the moves went through a shell, so a rule on a tool of its own for moving files would have seen nothing either.',
  ],
  appliesTo: [
    {
      categories: ['write'],
      signals: ['destructive'],
      verbs: ['move', 'rename', 'write', 'overwrite', 'copy', 'save'],
      objects: ['file', 'folder', 'directory', 'path'],
    },
  ],
  sources: [
    {
      title: 'Issue 4586 of google-gemini/gemini-cli, the user’s report',
      url: 'https://github.com/google-gemini/gemini-cli/issues/4586',
      mark: 'seen',
    },
    {
      title: 'Google’s Gemini CLI deleted a user’s project files, Vibe Graveyard',
      url: 'https://vibegraveyard.ai/story/google-gemini-cli-file-deletion',
      mark: 'seen',
    },
    {
      title: 'Issue 27397 of google-gemini/gemini-cli, the same mechanism through renameSync',
      url: 'https://github.com/google-gemini/gemini-cli/issues/27397',
      mark: 'seen',
    },
  ],
};
