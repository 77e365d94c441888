import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapedKey, isInside, keysOf, valueAt } from '../../scanner/pointer.ts';

it('leads to what stands under any key, and only to that', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (outer, inner) => {
      const document = Object.fromEntries([[outer, ['x', Object.fromEntries([[inner, 'found']])]]]);
      const pointer = `/${escapedKey(outer)}/1/${escapedKey(inner)}`;
      expect(keysOf(pointer)).toEqual([outer, '1', inner]);
      if (outer !== '__proto__' && inner !== '__proto__') expect(valueAt(document, pointer)).toBe('found');
      expect(valueAt(document, `${pointer}/more`)).toBeUndefined();
    }),
  );
  expect(valueAt({ a: 1 }, '')).toEqual({ a: 1 });
  expect(valueAt({}, '/constructor/name')).toBeUndefined();
});

it('tells what lies inside a place from the place itself and from its neighbours', () => {
  const places = new Set(['/properties/mode', '/']);
  expect(isInside('/properties/mode/enum/0', places)).toBe(true);
  expect(isInside('/properties/mode', places)).toBe(false);
  expect(isInside('/properties/modes/enum/0', places)).toBe(false);
  expect(isInside('', places)).toBe(false);
});
