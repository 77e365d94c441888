import { expect, test } from 'vitest';
import { checkLock } from '../../../catalogue/lock/check.ts';
import type { Deviation } from '../../../catalogue/lock/deviation.ts';
import { lockOf as locking } from '../../../catalogue/lock/entry.ts';
import type { LockedTool, Lockfile } from '../../../catalogue/lock/lockfile.ts';
import { type Definition, SIGNALS } from '../../../scanner/types.ts';
import { CLEAR, garden, LIST, RENAME } from '../report/garden.ts';

const WORSE = { ...CLEAR, name: 'rename_bed' };

const scanned = (tools: readonly Definition[]) => [{ name: 'garden', server: garden(tools), env: [] }];

const check = (lock: Lockfile, tools: readonly Definition[]): readonly Deviation[] =>
  checkLock(lock, scanned(tools), { today: '2026-11-26' });

/** A lock file of one tool as it is now, under another definition and with some of its labels as they were. */
function approvedAs(now: Definition, was: Partial<LockedTool>): Lockfile {
  const lock = locking(scanned([now]), []);
  const [tool] = lock.servers.garden!.tools;
  lock.servers.garden!.tools = [{ ...tool!, digest: '0'.repeat(64), ...was }];
  return lock;
}

test('what fails is told first', () => {
  const reworded = { ...LIST, description: 'Lists all beds.' };
  expect(check(locking(scanned([LIST, RENAME]), []), [reworded, WORSE])).toMatchObject([
    { kind: 'risk-rose', tool: 'rename_bed', fails: true },
    { kind: 'reworded', tool: 'list_beds', fails: false },
  ]);
});

test.each<[string, Partial<LockedTool>, string]>([
  ['one step of severity', { severity: 'high' }, 'risk-rose'],
  ['a stricter action alone', { action: 'ask' }, 'risk-rose'],
  ['a new signal alone', { signals: ['destructive', 'irreversible'] }, 'risk-rose'],
  ['a signal less', { signals: [...SIGNALS] }, 'reworded'],
  ['another wording alone', {}, 'reworded'],
])('%s is told as what it is', (_, was, kind) => {
  expect(check(approvedAs(WORSE, was), [WORSE])).toMatchObject([{ kind, fails: kind === 'risk-rose' }]);
});

test('a lower severity is no rise, whatever signals are new', () => {
  expect(check(approvedAs(CLEAR, { severity: 'low', signals: [] }), [CLEAR])).toMatchObject([
    { fails: true },
  ]);
  const prune = { name: 'prune_bed', description: 'Deletes a bed.' };
  const [one] = check(approvedAs(prune, { severity: 'critical', signals: [] }), [prune]);
  expect(one!.after!.signals).toContain('destructive');
  expect(one).toMatchObject({ kind: 'reworded', fails: false, after: { severity: 'high' } });
});
