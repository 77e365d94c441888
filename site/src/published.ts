/** Which pages a published site lists for search engines, and what else it says of itself by whole addresses. */
import { ATTACK_IDS } from '../../catalogue/views/attack-pages.ts';
import { type ListedPage, openSearch, sitemaps } from '../../catalogue/views/published.ts';
import { RULE_IDS } from '../../catalogue/views/rules.ts';
import { categoryHref, severityHref, signalHref } from '../../catalogue/views/shelf.ts';
import { CATEGORIES, SEVERITIES, SIGNALS } from '../../scanner/types.ts';
import type { Line } from './entries.ts';

const FIXED =
  '/ /servers/ /explore/ /compare/ /changes/ /categories/ /severities/ /signals/ /attacks/ /rules/ /methodology/ /data/ /corrections/';

/**
 * Files by their names without `.xml`; none without an address.
 * @param lists addresses of lists that not every catalogue has
 * @param newest ISO 8601, of the newest capture
 */
export function publishedFiles(
  url: string | undefined,
  lines: readonly Line[],
  lists: readonly string[],
  newest: string,
): Record<string, string> {
  if (url === undefined) return {};
  const across = [
    ...FIXED.split(' '),
    ...CATEGORIES.map(categoryHref),
    ...SEVERITIES.map(severityHref),
    ...SIGNALS.map(signalHref),
    ...ATTACK_IDS.map((id) => `/attacks/${id}/`),
    ...RULE_IDS.map((id) => `/rules/${id}/`),
    ...lists,
  ].map((href): ListedPage => ({ href, seen: newest }));
  const own = lines
    .filter(({ outcome }) => outcome === 'listed')
    .flatMap(({ href, rows, capturedAt }) =>
      [href, ...rows.map((row) => row.href)].map((page): ListedPage => ({ href: page, seen: capturedAt })),
    );
  const { index, files } = sitemaps(url, [...across, ...own]);
  const numbered = files.map((text, at) => [`sitemap-${at + 1}`, text]);
  return { sitemap: index, opensearch: openSearch(url), ...Object.fromEntries(numbered) };
}
