/** What a published site says of itself to machines: sitemap, robots, OpenSearch, llms.txt, structured data. */
import { XMLBuilder } from 'fast-xml-parser';

/** One page that search engines may list. */
export interface ListedPage {
  readonly href: string;
  /** ISO 8601: when what it shows was last seen. */
  readonly seen: string;
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
const XML = { '@version': '1.0', '@encoding': 'utf-8' };
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Pages of one file; the protocol allows 50,000. */
const MOST = 40_000;

/** The address at which a page is published. @param url of the site, with its slash at the end */
export const published = (url: string, href: string): string => new URL(href.replace(/^\//, ''), url).href;

/** The index of the sitemap, and its files in order: `sitemap-1.xml`, …. */
export function sitemaps(url: string, pages: readonly ListedPage[]): { index: string; files: string[] } {
  const files: string[] = [];
  for (let at = 0; at < pages.length; at += MOST) {
    const entries = pages
      .slice(at, at + MOST)
      .map(({ href, seen }) => ({ loc: published(url, href), lastmod: seen.slice(0, 10) }));
    files.push(builder.build({ '?xml': XML, urlset: { '@xmlns': SITEMAPS, url: entries } }));
  }
  const sitemap = files.map((_, at) => ({ loc: published(url, `/sitemap-${at + 1}.xml`) }));
  return { index: builder.build({ '?xml': XML, sitemapindex: { '@xmlns': SITEMAPS, sitemap } }), files };
}

/** Everything may be read (RFC 9309). */
export function robots(url: string | undefined): string {
  const sitemap = url === undefined ? '' : `\nSitemap: ${published(url, '/sitemap.xml')}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

/** The search of the site for a browser's own field (OpenSearch 1.1). */
export function openSearch(url: string): string {
  return builder.build({
    '?xml': XML,
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: 'toolrisk',
      Description: 'MCP servers and their tools by name',
      InputEncoding: 'UTF-8',
      Image: { '@type': 'image/svg+xml', '#text': published(url, '/icon.svg') },
      Url: { '@type': 'text/html', '@template': `${published(url, '/find/')}?q={searchTerms}` },
    },
  });
}

/** What a model that reads the site should know (llmstxt.org). */
export function llms(url: string | undefined, servers: number, tools: number): string {
  const link = (title: string, href: string, what: string) =>
    `- [${title}](${url === undefined ? href : published(url, href)}): ${what}`;
  return `# toolrisk

> A catalogue of MCP servers: what each tool can destroy, change in bulk or bill, the words that say so, and a starter policy. ${servers.toLocaleString('en-GB')} servers, ${tools.toLocaleString('en-GB')} tools. Read from documentation; no tool was called.

## Data

${link('catalogue.json', '/data/catalogue.json', 'every server with its tools and verdicts')}
${link('catalogue.csv', '/data/catalogue.csv', 'one tool a row')}
${link('catalogue.db', '/data/catalogue.db', 'SQLite, every capture')}
${link('Changes', '/changes.atom', 'what changed on the servers, Atom')}

The page of a server, /servers/<server>/, has the same facts at /servers/<server>.json.

## Method

${link('How a verdict is made', '/methodology/', 'what is asked, what a verdict does not say, how often it is right')}
${link('Rules', '/rules/', 'every rule, where it may be wrong, what it fires on and spares')}
${link('Corrections', '/corrections/', 'where somebody knew better')}

## Optional

${link('Tools by verb and object', '/explore/', 'what tools do to what')}
${link('Attacks', '/attacks/', 'documented cases and the policy that would have stopped each')}
`;
}

export interface Crumb {
  readonly text: string;
  readonly href: string;
}

/** The way to a page as JSON-LD (schema.org), fit to stand within a script element. */
export function breadcrumbs(url: string, crumbs: readonly Crumb[]): string {
  return scriptSafe({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ text, href }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: text,
      item: published(url, href),
    })),
  });
}

/** The data of the site as a dataset (schema.org). */
export function dataset(
  url: string,
  files: readonly { readonly href: string; readonly file: string }[],
): string {
  return scriptSafe({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'toolrisk catalogue',
    description: 'MCP servers and their tools, each with a verdict and the words it rests on.',
    url: published(url, '/data/'),
    license: 'https://spdx.org/licenses/MIT',
    distribution: files.map(({ href, file }) => ({
      '@type': 'DataDownload',
      name: file,
      contentUrl: published(url, href),
      encodingFormat: file.replace(/^.*\./, ''),
    })),
  });
}

function scriptSafe(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
