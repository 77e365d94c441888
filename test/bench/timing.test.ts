import { describe, expect, it } from 'vitest';
import { growthExponent, median, medianTimes } from './speed/timing.ts';

describe('timing', () => {
  it('finds the median of odd and even counts', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 9, 5, 7])).toBe(6);
  });

  it('reads constant, linear and quadratic growth off the points', () => {
    const sizes = [10, 20, 40, 80];
    expect(growthExponent(sizes.map((size) => [size, 3]))).toBeCloseTo(0, 12);
    expect(growthExponent(sizes.map((size) => [size, 0.5 * size]))).toBeCloseTo(1, 12);
    expect(growthExponent(sizes.map((size) => [size, 2 * size ** 2]))).toBeCloseTo(2, 12);
  });

  it('lets the pieces take turns, once more to warm up', () => {
    const calls: string[] = [];
    const times = medianTimes([() => calls.push('a'), () => calls.push('b')], 2);
    expect(calls.join('')).toBe('ababab');
    expect(times).toHaveLength(2);
  });
});
