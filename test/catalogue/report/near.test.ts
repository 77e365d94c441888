import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nearLines } from '../../../catalogue/report/near.ts';
import { RULES } from '../../../scanner/judge/index.ts';
import { toolrisk } from '../cli/run.ts';

test('what would have to hold is a sentence, a denial one of its own', () => {
  const queue = { row: 'sends/into-a-queue', but: 'it names “queue”' };
  const denied = { row: 'sends/into-a-queue', but: 'not: it takes a recipient' };
  const because = 'sends/into-a-queue: the system’s own queue takes it';
  expect(nearLines([queue, denied, queue])).toEqual([
    `${because}, if it names “queue”`,
    `${because}, unless it takes a recipient`,
  ]);
});

test('of no rule a fact is told in names of our own lists, and most are told', () => {
  const facts = RULES.flatMap(({ id, rows = [] }) =>
    rows.flatMap(({ id: row, when }) => when.map((but) => ({ row: `${id}/${row}`, but }))),
  );
  const others = facts.filter(({ but }) => !/^(?:not: )?the verb is /.test(but));
  const lines = others.flatMap((fact) => nearLines([fact]));
  expect(lines.filter((line) => /\bof the (?:class|kind) |not: |\bthe (?:lead|mode)\b/.test(line))).toEqual(
    [],
  );
  expect(lines.length).toBeGreaterThan(others.length / 2);
});

test('explain tells them in words, and machines every fact', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-near-'));
  try {
    const tools = [{ name: 'send_note', description: 'Sends a note.', inputSchema: { type: 'object' } }];
    writeFileSync(join(folder, 'notes.json'), JSON.stringify({ tools }));
    const run = (...more: string[]) =>
      toolrisk(['explain', 'notes.json', 'send_note', ...more], { cwd: folder });
    const [people, machines] = await Promise.all([run(), run('--json')]);
    const told = people.stdout
      .split('\nNearly\n')[1]!
      .split('\n\n')[0]!
      .replace(/\n {4}/g, ' ');
    for (const line of told.split('\n')) expect(line).toMatch(/^ {2}[a-z-]+\/[a-z-]+: .+, (?:if|unless) it /);
    const { acts } = JSON.parse(machines.stdout) as { acts: { near: unknown[] }[] };
    expect(acts.flatMap(({ near }) => near).length).toBeGreaterThan(told.split('\n').length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
