/** The changes as an Atom feed (RFC 4287). */
import { XMLBuilder } from 'fast-xml-parser';
import type { ChangesView } from './changes.ts';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });

/**
 * @param updated ISO 8601, for a feed without entries
 * Addresses are relative to the feed: a catalogue does not know where it will be published.
 */
export function changesFeed({ days }: ChangesView, updated: string): string {
  const entries = days.flatMap((day) => day.servers);
  const newest =
    entries
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? updated;
  const feed = {
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'en-GB',
      title: 'Changes of MCP servers, toolrisk',
      id: 'tag:toolrisk,2026:changes',
      updated: newest,
      author: { name: 'toolrisk' },
      link: [{ '@rel': 'self', '@href': '/changes.atom' }, { '@href': '/changes/' }],
      entry: entries.map(({ id, at, name, versions, lines, left }) => ({
        title: `${name} ${versions}`.trim(),
        id: `tag:toolrisk,2026:changes/${id}`,
        updated: at,
        link: { '@href': `/changes/#${id}` },
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
