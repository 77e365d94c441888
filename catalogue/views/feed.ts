/** The changes as an Atom feed (RFC 4287). */
import { XMLBuilder } from 'fast-xml-parser';
import type { ChangesView, ServerChangeView } from './changes.ts';
import { published } from './published.ts';
import type { ServerView } from './server.ts';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

/**
 * @param updated ISO 8601, for a feed without entries
 * @param url of the site; without it addresses are relative to the feed
 */
export function changesFeed({ days }: ChangesView, updated: string, url?: string): string {
  return feedOf(
    days.flatMap((day) => day.servers),
    { id: 'changes', title: 'Changes of MCP servers, toolrisk', self: '/changes.atom', page: '/changes/' },
    updated,
    url,
  );
}

/** The changes of one server. */
export function serverFeed(
  { slug, name, href, changes }: Pick<ServerView, 'slug' | 'name' | 'href' | 'changes'>,
  updated: string,
  url?: string,
): string {
  const self = {
    id: `changes/${slug}`,
    title: `Changes of ${name}, toolrisk`,
    self: `${href}changes.atom`,
    page: href,
  };
  return feedOf(changes, self, updated, url);
}

interface Feed {
  readonly id: string;
  readonly title: string;
  readonly self: string;
  readonly page: string;
}

function feedOf(
  entries: readonly ServerChangeView[],
  { id, title, self, page }: Feed,
  updated: string,
  url: string | undefined,
): string {
  const at = (href: string) => (url === undefined ? href : published(url, href));
  const newest =
    entries
      .map((entry) => entry.at)
      .toSorted()
      .at(-1) ?? updated;
  const feed = {
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'en-GB',
      title,
      id: `tag:toolrisk,2026:${id}`,
      updated: newest,
      author: { name: 'toolrisk' },
      link: [{ '@rel': 'self', '@href': at(self) }, { '@href': at(page) }],
      entry: entries.map(({ id: entry, at: seen, name, versions, lines, left }) => ({
        title: `${name} ${versions}`.trim(),
        id: `tag:toolrisk,2026:changes/${entry}`,
        updated: seen,
        link: { '@href': at(`/changes/#${entry}`) },
        content: {
          '@type': 'text',
          '#text': [
            ...lines.map((line) => `${line.rise ? 'Rise: ' : ''}${line.name} ${line.sentence}.`),
            ...(left > 0 ? [`${left} more.`] : []),
          ].join('\n'),
        },
      })),
    },
  };
  return builder.build(feed);
}
