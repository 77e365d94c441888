import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders made for one observation and removed after it. */
export interface PrivateFolder {
  readonly home: string;
  readonly tmp: string;
  /** Where a package is started, and what `{DIR}` among its arguments stands for: both empty. */
  readonly work: string;
  readonly remove: () => Promise<void>;
}

export async function makePrivateFolder(): Promise<PrivateFolder> {
  const root = await mkdtemp(join(tmpdir(), 'toolrisk-'));
  const [home, tmp, work] = [join(root, 'home'), join(root, 'tmp'), join(root, 'work')] as const;
  await Promise.all([home, tmp, work].map((folder) => mkdir(folder, { mode: 0o700 })));
  const remove = () => rm(root, { recursive: true, force: true, maxRetries: 3 });
  return { home, tmp, work, remove };
}
