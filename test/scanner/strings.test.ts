import { expect, it } from 'vitest';
import { valueAt } from '../../scanner/pointer.ts';
import { stringsOf } from '../../scanner/strings.ts';
import type { Definition } from '../../scanner/types.ts';

const told = (definition: Definition): string[] =>
  stringsOf(definition).map(({ role, text, property }) => [role, text, property].join(' ').trim());

it('tells what each string of a definition says of the call', () => {
  const definition = {
    name: 'n',
    description: 'd',
    inputSchema: {
      type: 'object',
      properties: {
        mode: { type: 'string', enum: ['wipe'], description: 'how' },
        list: { items: { properties: { 'a/b': { default: { type: 'x', note: 'y' } } } } },
      },
      required: ['mode', 'unnamed'],
      'x-note': 'z',
    },
    outputSchema: { description: 'o' },
  };
  expect(told(definition)).toEqual([
    'aside n',
    'aside d',
    'key x-note x-note',
    'key list list',
    'key mode mode',
    'value wipe mode',
    'prose how mode',
    'key a/b a/b',
    'key note note',
    'key type type',
    'value x a/b',
    'value y a/b',
    'key unnamed',
    'prose z',
    'beside o',
  ]);
  for (const { field, text, role } of stringsOf(definition))
    if (role !== 'key') expect(valueAt(definition, field)).toBe(text);
});

it('reads a description that is a list, and whatever else stands where a schema belongs', () => {
  expect(told({ name: 'n', description: ['d', { e: 'f' }], inputSchema: ['g'] })).toEqual([
    'aside n',
    'prose d',
    'key e e',
    'prose f',
    'prose g',
  ]);
  expect(told({ name: 'n', inputSchema: { properties: { a: 'b', c: [{ d: 'e' }] } } })).toEqual([
    'aside n',
    'key c c',
    'key a a',
    'prose b a',
    'key d d',
    'prose e c',
  ]);
});

it('knows the types of what a name stands for', () => {
  const properties = { a: { type: 'string' }, b: { type: ['null', 1, 'array'] }, c: true };
  const types = stringsOf({ name: 'n', inputSchema: { properties } }).flatMap(({ role, text, types }) =>
    role === 'key' ? [[text, ...types]] : [],
  );
  expect(types).toEqual([['c'], ['b', 'null', 'array'], ['a', 'string']]);
});

it('goes through a definition however deep, and no further than it must', () => {
  let deep: Definition[string] = 'end';
  for (let i = 0; i < 200_000; i++) deep = { a: deep };
  const deepest = stringsOf({ name: 'n', inputSchema: deep }).map(({ text }) => text);
  expect([deepest[0], deepest.at(-1)]).toEqual(['n', 'end']);
  expect(deepest.length).toBeLessThan(100);
  expect(stringsOf({ name: 'n', enum: Array<string>(200_000).fill('x') }).length).toBe(100_000);
});
