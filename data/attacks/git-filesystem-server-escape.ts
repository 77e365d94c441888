import type { Attack } from './attack.ts';

export const gitFilesystemServerEscape: Attack = {
  id: 'git-filesystem-server-escape',
  title: 'Two reference servers left the folder they were held to',
  summary:
    'Checks of paths by their first letters, and values taken for options, let file and Git tools reach and overwrite what lay outside.',
  date: '2025-07-02',
  when: '2 July and 17 December 2025',
  kind: 'vulnerability',
  confidence: 'A',
  happened: [
    'The reference Filesystem server compared the start of a path with the folders it may use and did not follow links to their end, so a neighbouring folder of the same beginning, or a link within, led out (CVE-2025-53109 and CVE-2025-53110, mended in July 2025).',
    'In the reference Git server one tool made a repository in any folder, the restriction to one repository was not held for later calls, and comparing or checking out passed values that begin with a dash on to Git as options, by which local files could be overwritten (CVE-2025-68143 to 68145, mended in September and December 2025).',
  ],
  enables:
    'A tool that takes a path reaches what its server lets through, whatever its description promises. One that only compares is read by everybody as harmless; that is just where the last of these faults sat.',
  tools: [
    { does: 'reads a file by its path', category: 'read', signals: [], action: 'allow' },
    {
      does: 'writes a whole file over what was there',
      category: 'write',
      signals: ['destructive', 'irreversible'],
      action: 'ask',
    },
  ],
  stops: [
    'Ask on tools that write or check out by path, the recommended action where what was there is replaced.',
    'A container or a sandbox that shows only the project, and releases that have the mends.',
  ],
  remains: [
    'Allow on tools that read or compare: one of the faults sat there.',
    'A limit: one call was enough.',
  ],
  unsettled: 'The records score the faults of the Git server between 6.3 and 6.5; the press wrote 8.8.',
  appliesTo: [
    {
      categories: ['read', 'write', 'destructive'],
      signals: [],
      verbs: ['read', 'write', 'edit', 'overwrite', 'checkout', 'diff'],
      objects: ['file', 'directory', 'folder', 'path', 'diff'],
    },
  ],
  sources: [
    {
      title: 'Record of CVE-2025-53109',
      url: 'https://github.com/CVEProject/cvelistV5/blob/main/cves/2025/53xxx/CVE-2025-53109.json',
      mark: 'full',
    },
    {
      title: 'Record of CVE-2025-68144',
      url: 'https://github.com/CVEProject/cvelistV5/blob/main/cves/2025/68xxx/CVE-2025-68144.json',
      mark: 'full',
    },
    {
      title: 'Path prefix bypass, Zealynx',
      url: 'https://www.zealynx.io/glossary/path-prefix-bypass',
      mark: 'seen',
    },
  ],
};
