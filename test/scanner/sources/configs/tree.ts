import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The only secrets of these tests: none of them may ever be seen in what is printed. */
export const PLANTED = /planted-\w+-\d+/;
export const TOKEN = 'planted-secret-0001';

export interface Tree {
  readonly home: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Writes a file below the tree's root and gives its full path. */
  readonly write: (path: string, text: string) => string;
}

/** A private home with a project in it and one program on PATH, gone after the test. */
export function tree(): Tree {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'toolrisk-configs-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  chmodSync(write('bin/node', '#!/bin/sh\n'), 0o755);
  write('home/kite.key', 'planted-file-0005\n');
  write('home/project/.env', `FROM_FILE=planted-dotenv-0006\n`);
  mkdirSync(join(root, 'home/project/.git'), { recursive: true });
  return {
    home: join(root, 'home'),
    cwd: join(root, 'home/project'),
    env: { PATH: join(root, 'bin'), TOKEN },
    write,
  };
}

/** A configuration kept as text under test/fixtures/configs, its PROJECT replaced by a folder. */
export function fixture(name: string, project = ''): string {
  const path = new URL(`../../../fixtures/configs/${name}.txt`, import.meta.url);
  return readFileSync(path, 'utf8').replaceAll('"PROJECT"', JSON.stringify(project));
}
