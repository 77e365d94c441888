import { describe, expect, test } from 'vitest';
import { CASES, type Case } from './cases.ts';
import { PROCESS_BEHAVIOURS } from './process-behaviours.ts';
import { PLANTED, type Run, run } from './run.ts';

/** What a scan may need, whatever the server sends. Bytes. */
const MEMORY = 300e6;

const each = (over: 'stdio' | 'http') =>
  CASES.filter((hostile) => hostile.over.includes(over)).map(
    (hostile) => [hostile.behaviour, hostile] as const,
  );

describe.concurrent('a hostile server over stdio', () => {
  test.each(each('stdio'))('%s', async (_name, hostile) => {
    expectHandled(hostile, await run(hostile, 'stdio', { sandbox: 'none', measured: hostile.big ?? false }));
  });
});

describe.concurrent('a hostile server over http', () => {
  test.each(each('http'))('%s', async (_name, hostile) => {
    expectHandled(hostile, await run(hostile, 'http', { sandbox: 'none', measured: hostile.big ?? false }));
  });
});

describe.concurrent('a process trick, contained as well as this machine allows', () => {
  // The sandbox's own process keeps stdout open, so that a server that closes it looks merely silent.
  const tricks = CASES.filter(
    ({ behaviour }) => behaviour !== 'closes-stdout' && Object.hasOwn(PROCESS_BEHAVIOURS, behaviour),
  );
  test.each(tricks.map((trick) => [trick.behaviour, trick] as const))('%s', async (_name, trick) => {
    expectHandled(trick, await run(trick, 'stdio', { sandbox: 'auto', measured: false }));
  });
});

test('there are enough behaviours, each named once', () => {
  const names = CASES.map(({ behaviour }) => behaviour);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(40);
});

function expectHandled(hostile: Case, { seen, left, broken, memory }: Run): void {
  expect({
    outcome: seen.outcome,
    partial: seen.partial,
    problems: seen.problems.map(({ kind }) => kind),
  }).toEqual({ outcome: hostile.outcome, partial: hostile.partial, problems: hostile.problems });
  if (hostile.tools >= 0) expect(seen.tools).toHaveLength(hostile.tools);
  else expect(seen.tools.length).toBeGreaterThan(0);
  expect(seen.findings.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([...(hostile.findings ?? [])]),
  );
  expect(left, 'processes left').toEqual([]);
  expect(broken, 'methods that a scan promises never to send').toEqual([]);
  expect(JSON.stringify(seen), 'a secret that was handed over').not.toContain(PLANTED);
  for (const { detail, next } of seen.problems) expect(detail + next).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]+$/u);
  expect(memory).toBeLessThan(MEMORY);
}
