import { expect, test } from 'vitest';
import { changesBetween, changeWords } from '../../catalogue/changes.ts';
import { judgeObservation } from '../../scanner/judge-observation.ts';
import type { Definition, ScannedServer } from '../../scanner/types.ts';

const LIST = { name: 'list_beds', description: 'Lists the flower beds.' };
const CLEAR_ONE = { name: 'tend_bed', description: 'Renames one flower bed.' };
const CLEAR_ALL = { name: 'tend_bed', description: 'Permanently deletes all plants of all flower beds.' };

function garden(...tools: readonly Definition[]): ScannedServer {
  return judgeObservation({
    id: 'garden',
    target: 'npm:garden',
    transport: 'stdio',
    outcome: 'listed',
    partial: false,
    problems: [],
    capturedAt: '2026-11-01T08:00:00.000Z',
    duration: 1,
    containment: { method: 'none-started', detail: '' },
    tools,
  });
}

test('the same list has no changes, whatever its order', () => {
  expect(changesBetween(garden(LIST, CLEAR_ONE), garden(CLEAR_ONE, LIST))).toEqual([]);
});

test('a tool whose words now say more is told as a rise of risk, before everything else', () => {
  const changes = changesBetween(
    garden(LIST, CLEAR_ONE, { name: 'old_bed', description: 'Lists an old bed.' }),
    garden({ ...LIST, description: 'Lists all the flower beds.' }, CLEAR_ALL, {
      name: 'new_bed',
      description: 'Creates a bed.',
    }),
  );
  expect(changes.map(({ kind, tool }) => [kind, tool])).toEqual([
    ['risk-raised', 'tend_bed'],
    ['tool-added', 'new_bed'],
    ['tool-removed', 'old_bed'],
    ['reworded', 'list_beds'],
  ]);
  expect(changeWords(changes[0]!)).toMatch(/^was medium, write and is now critical, destructive · bulk/);
  expect(changeWords(changes[1]!)).toMatch(/^is new: medium, write/);
  expect(changeWords(changes[2]!)).toMatch(/^is gone; it was low, read/);
  expect(changeWords(changes[3]!)).toMatch(/^was reworded and stays low, read/);
});

test('the way back is a fall of risk', () => {
  expect(changesBetween(garden(CLEAR_ALL), garden(CLEAR_ONE))[0]?.kind).toBe('risk-lowered');
});

test('of several tools of one name, each is compared with its own place', () => {
  expect(changesBetween(garden(LIST, CLEAR_ONE, CLEAR_ONE), garden(LIST, CLEAR_ONE))).toMatchObject([
    { kind: 'tool-removed', tool: 'tend_bed' },
  ]);
});
