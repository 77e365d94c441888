/**
 * Cohen's kappa with quadratic weights: 1 is full agreement, 0 what chance gives, and being two steps off
 * costs four times as much as one (Cohen 1968).
 * @param pairs ranks given by the two raters, each in 0…levels-1
 */
export function weightedKappa(pairs: readonly (readonly [number, number])[], levels: number): number {
  const first = new Array<number>(levels).fill(0);
  const second = new Array<number>(levels).fill(0);
  let observed = 0;
  for (const [a, b] of pairs) {
    first[a]! += 1;
    second[b]! += 1;
    observed += (a - b) ** 2;
  }
  let expected = 0;
  for (let a = 0; a < levels; a++)
    for (let b = 0; b < levels; b++) expected += ((a - b) ** 2 * first[a]! * second[b]!) / pairs.length;
  return 1 - observed / (expected || 1);
}
