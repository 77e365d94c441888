import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../scanner/errors.ts';
import { parseLimit, withDefaults } from '../../../scanner/observe/limits.ts';

describe('--limit name=value', () => {
  test.each([
    ['total=30', { total: 30_000 }],
    ['total=30s', { total: 30_000 }],
    ['connect=1.5s', { connect: 1500 }],
    ['list=250ms', { list: 250 }],
    ['install=2m', { install: 120_000 }],
    ['install=2147483647ms', { install: 2_147_483_647 }],
    ['stdout=5mb', { stdout: 5_000_000 }],
    ['http=64KB', { http: 64_000 }],
    ['definition=100', { definition: 100 }],
    ['pages=3', { pages: 3 }],
  ])('%s', (text, limits) => expect(parseLimit(text)).toEqual(limits));

  test.each([
    'total',
    'total=',
    'total=soon',
    'total=0',
    'total=-1',
    'total=99999999999',
    'install=40000m',
    // One more than Node's timers hold: the limit would strike at once.
    'install=2147483648ms',
    'pages=3mb',
    'stdout=5s',
    'speed=3',
    '=3',
    'constructor=3',
  ])('"%s" is a usage error with a hint', (text) => {
    expect(() => parseLimit(text)).toThrow(UsageError);
    expect(() => parseLimit(text)).toThrow(expect.objectContaining({ hint: expect.stringMatching(/[=:]/) }));
  });
});

test.each([
  [{}, 30_000],
  [{ total: 120_000 }, 120_000],
  [{ total: 5_000 }, 30_000],
  [{ total: 120_000, connect: 1_000 }, 1_000],
])('with %j a server may take %i ms to start', (given, connect) =>
  expect(withDefaults(given)).toMatchObject({ ...given, connect, redirects: 5 }),
);
