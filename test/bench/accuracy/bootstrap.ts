import type { Figure } from '../../../catalogue/views/accuracy.ts';
import { generator } from '../random.ts';

/** Enough for steady second decimals at 95 %. */
export const RESAMPLES = 1000;
const SEED = 20_261_123;

/**
 * Draws whole clusters with replacement, as many as there are, and takes a statistic of each draw. Tools of
 * one server resemble each other, so resampling single tools would make intervals too narrow.
 * The seed is fixed: the same items always give the same draws.
 */
export function clusterBootstrap<T, S>(
  items: readonly T[],
  clusterOf: (item: T) => string,
  statistic: (draw: readonly T[]) => S,
  resamples = RESAMPLES,
): S[] {
  const clusters = [...Map.groupBy(items, clusterOf).values()];
  const random = generator(SEED);
  return Array.from({ length: resamples }, () =>
    statistic(clusters.flatMap(() => clusters[Math.floor(random() * clusters.length)] as T[])),
  );
}

/** A value with the middle 95 % of its resampled values (percentile method). */
export function figure(value: number, resampled: readonly number[]): Figure {
  const sorted = resampled.toSorted((a, b) => a - b);
  const at = (quantile: number) => sorted[Math.round(quantile * (sorted.length - 1))] ?? value;
  return { value, low: at(0.025), high: at(0.975) };
}
