import { expect, it } from 'vitest';
import { once, remembering } from '../../scanner/memory.ts';

it('makes something of each object once, also where it made nothing', () => {
  const made: object[] = [];
  const count = once((of: object) => {
    made.push(of);
    return made.length > 1 ? undefined : 'first';
  });
  const [one, other] = [{}, {}];
  expect([count(one), count(one), count(other), count(other)]).toEqual([
    'first',
    'first',
    undefined,
    undefined,
  ]);
  expect(made).toEqual([one, other]);
});

it('makes something of each text once, and of a long one again', () => {
  const made: string[] = [];
  const shout = remembering((text) => {
    made.push(text);
    return text.toUpperCase();
  });
  const long = 'a'.repeat(5_000);
  expect(['a', 'a', long, long].map(shout)).toEqual(['A', 'A', long.toUpperCase(), long.toUpperCase()]);
  expect(made).toEqual(['a', long, long]);
});
