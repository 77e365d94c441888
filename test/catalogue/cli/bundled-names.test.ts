import { expect, test } from 'vitest';
import type { CrawlFlags } from '../../../catalogue/cli/crawl-flags.ts';
import { bundledServers, planCrawl } from '../../../catalogue/cli/crawl-targets.ts';
import { serverSlug } from '../../../catalogue/slug.ts';

test('a bundled server goes by the name it is published under, whichever of its names is typed', async () => {
  const published = '@modelcontextprotocol/server-github';
  for (const word of ['github-ref', published]) {
    const { targets } = await planCrawl([word], undefined, {} as CrawlFlags);
    expect(targets.map(({ id }) => id)).toEqual([published]);
  }
});

test('no two bundled servers share a name or an address', () => {
  const servers = bundledServers();
  expect(new Set(servers.map(({ target }) => target.id)).size).toBe(servers.length);
  expect(new Set(servers.map(({ target }) => serverSlug(target.id))).size).toBe(servers.length);
});
