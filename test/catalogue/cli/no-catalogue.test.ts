/** A catalogue that is not there, or is a folder: only who fills one makes one. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toolrisk } from './run.ts';

test.each([[['rejudge']], [['prune', '--keep', '1']], [['export']], [['list']]])(
  '%j refuses a path without one, and a folder',
  async (argv) => {
    const folder = mkdtempSync(join(tmpdir(), 'toolrisk-none-'));
    mkdirSync(join(folder, 'shed'));
    for (const [path, told] of [
      ['gone.db', 'there is no catalogue at this path: gone.db'],
      ['shed', 'a catalogue is a file, and this is a folder: shed'],
    ] as const) {
      const ran = await toolrisk([...argv, '--db', path], { cwd: folder });
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain(told);
    }
    expect(readdirSync(folder)).toEqual(['shed']);
    rmSync(folder, { recursive: true });
  },
);
