import type { PrivateFolder } from './private-folder.ts';

/**
 * A server's text with the folders that we made for it called as it takes them: its home `~`, the folder it was
 * started in `.`, and the files of its package by their path below the package's entry in the cache. Whole, they
 * push what matters out of a line, differ with every scan, and say whose machine it was.
 * @param packageFolder holds its `node_modules`, where a package was installed
 */
export function withoutOwnFolders(
  text: string,
  { root, home, tmp, work }: PrivateFolder,
  packageFolder?: string,
): string {
  const names = [
    ...(packageFolder === undefined ? [] : [[`${packageFolder}/`, ''] as const]),
    [home, '~'] as const,
    [work, '.'] as const,
    [tmp, '/tmp'] as const,
    [root, '/tmp'] as const,
  ];
  return names.reduce((rest, [path, name]) => rest.replaceAll(path, name), text);
}
