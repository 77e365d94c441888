import { expect, test, vi } from 'vitest';
import { exitCodeOf } from '../../../catalogue/cli/complaint.ts';
import { tellDefect, withDefects } from '../../../catalogue/cli/defects.ts';
import { addFailOn, exitCode, type FailOn } from '../../../catalogue/cli/exit-code.ts';
import type { ScannedServer } from '../../../scanner/types.ts';
import { judged, LIST_BEDS, scanned, unobserved } from '../store/specimen.ts';

const clean = scanned('clean', [LIST_BEDS]);
const risky: ScannedServer = { ...clean, tools: [judged(LIST_BEDS, 'high')] };
const empty = scanned('empty', []);
const partial = { ...clean, partial: true };
const riskyPartial = { ...risky, partial: true };
const instructing: ScannedServer = {
  ...clean,
  findings: [
    { kind: 'instructing-text', tool: 'list_beds', field: '/description', quote: 'x', start: 0, end: 1 },
  ],
};
const silent = unobserved('silent');

test.each<[string, ScannedServer[], FailOn | 'high,finding' | 'finding,high' | undefined, boolean, number]>([
  ['nothing at or above the threshold', [clean], 'high', false, 0],
  ['no threshold: findings never fail', [risky], undefined, false, 0],
  ['exactly at the threshold', [risky], 'high', false, 1],
  ['above the threshold', [risky], 'low', false, 1],
  ['below the threshold', [risky], 'critical', false, 0],
  ['one of many at the threshold', [clean, risky, clean], 'high', false, 1],
  ['found although partial', [riskyPartial], 'high', false, 1],
  ['found although another was not observed', [silent, risky], 'high', false, 1],
  ['an empty list is never 0', [empty], undefined, false, 3],
  ['an empty list below any threshold', [empty], 'low', false, 3],
  ['an empty list, accepted', [empty], 'low', true, 0],
  ['found although another list is empty', [empty, risky], 'high', false, 1],
  ['partial is never 0', [partial], undefined, false, 3],
  ['partial and below the threshold', [partial], 'critical', false, 3],
  ['partial, accepted', [partial], 'critical', true, 0],
  ['something found, where that fails', [instructing], 'finding', false, 1],
  ['something found, where severity fails', [instructing], 'high', false, 0],
  ['nothing found', [risky], 'finding', false, 0],
  ['something found at one of many', [clean, instructing], 'finding', false, 1],
  ['the first of two', [risky], 'high,finding', false, 1],
  ['the second of two', [risky], 'finding,high', false, 1],
  ['not observed', [clean, silent], undefined, false, 3],
  ['not observed, although partial lists are accepted', [silent], undefined, true, 3],
])('%s', (_, servers, failOn, allowPartial, expected) => {
  const named = failOn?.split(',').reduce<readonly FailOn[]>((earlier, what) => addFailOn(what, earlier), []);
  expect(exitCode(servers, { ...(named && { failOn: named }), allowPartial })).toBe(expected);
});

test('what is found beside the servers fails where that is asked for', () => {
  expect(exitCode([clean], { failOn: ['finding'], allowPartial: false }, 1)).toBe(1);
  expect(exitCode([clean], { failOn: ['critical'], allowPartial: false }, 1)).toBe(0);
});

test('what nobody can fail on is refused with the choices', () => {
  expect(() => addFailOn('grave')).toThrow('Allowed choices are low, medium, high, critical, finding.');
});

test('a defect has a code of its own, never that of a finding, and says where it came from', async () => {
  const told: string[] = [];
  const written = vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  expect(await exitCodeOf(new TypeError('no such \u001b[31mbed'))).toBe(70);
  written.mockRestore();
  expect(told[0]).toBe('toolrisk: this is a defect of toolrisk: TypeError: no such <U+001B>[31mbed\n');
  expect(told[1]).toMatch(/report it/);
  expect(told[2]).toMatch(/^ {2}at /);
  expect([0, 1, 2, 3].map(withDefects)).toEqual([70, 1, 70, 70]);
});

test('a defect tells nothing that was handed to the server at which it was met', () => {
  const told: string[] = [];
  const written = vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  const env = { GARDEN_KEY: 'tulip-bulb-2026' };
  tellDefect(new TypeError('no bed for tulip-bulb-2026'), {
    kind: 'npm',
    id: 'x',
    package: 'x',
    args: [],
    env,
  });
  written.mockRestore();
  expect(told.join('')).toMatch(/met at x: TypeError: no bed for/);
  expect(told.join('')).not.toContain('tulip-bulb-2026');
});
