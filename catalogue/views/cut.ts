/** How long lists are cut into pages: where the names say so, so that a change of the list moves few of its pages. */

/**
 * Cuts after half as many rows as wanted wherever a row's address falls on a cut, and at half as many more at the
 * latest. Where a row comes or goes the pages before stay, and those behind the next common cut do.
 * @param around rows that a page holds on average
 * @returns at least one page
 */
export function cutIntoPages<Row extends { readonly href: string }>(
  rows: readonly Row[],
  around: number,
): Row[][] {
  const half = Math.ceil(around / 2);
  const pages: Row[][] = [[]];
  for (const row of rows) {
    const page = pages.at(-1)!;
    if (page.length >= 3 * half || (page.length >= half && fallsOnCut(row.href, half))) pages.push([row]);
    else page.push(row);
  }
  return pages;
}

/** How far from a page of a list those are that it leads to, beside the first and the last. */
const STEPS = [1, 2, 3, 10, 30, 100, 300, 1_000];

/**
 * The pages to which one of them leads, in order, itself among them: near ones, and some further off, so that their
 * number stays small however long the list is.
 */
export function pagesInReach(page: number, pages: number): readonly number[] {
  const near = STEPS.flatMap((step) => [page - step, page + step]);
  const all = new Set([1, pages, page, ...near].filter((n) => n >= 1 && n <= pages));
  return [...all].sort((a, b) => a - b);
}

/** One address in so many: by FNV-1a, which spreads addresses that differ little (draft-eastlake-fnv). */
function fallsOnCut(href: string, oneIn: number): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < href.length; at += 1) hash = Math.imul(hash ^ href.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % oneIn === 0;
}
