/** Digests of what pages are made of: a page whose key is the same is the same. */
import { createHash } from 'node:crypto';
import type { Relatives, ToolRow } from '../../catalogue/views/shelf.ts';

/** A list of tools, with what stands above it. */
export interface ListView {
  readonly rows: readonly ToolRow[];
}
/** A page of such a list, as `paginate` makes it. */
export interface ListPath {
  readonly props: { readonly page: { readonly data: readonly ToolRow[] } };
}

/**
 * @param stamps by server: differs whenever anything stored of it does
 * @param relativesOf the tools that a tool's page names, of its own server and of others
 */
export function pageKeys(
  stamps: ReadonlyMap<string, string>,
  relativesOf: (server: string, tool: string) => Relatives,
) {
  const rowKey = ({ href, server }: ToolRow) => `${href} ${stamps.get(server.slug)}`;
  return {
    serverKey: (server: string) => stamps.get(server)!,
    toolKey: (server: string, tool: string) => {
      const elsewhere = relativesOf(server, tool).elsewhere.map(({ href, name, server }) => [
        ...[href, name, server.name],
      ]);
      return `${stamps.get(server)} ${JSON.stringify(elsewhere)}`;
    },
    key,
    listKey: ({ rows, ...above }: ListView) => key([above, rows.map(rowKey)]),
    keyed: <Path extends ListPath>({ rows, ...above }: ListView, pages: readonly Path[]) =>
      pages.map((page) => ({
        ...page,
        cacheKey: key([above, pages.length, page.props.page.data.map(rowKey)]),
      })),
  };
}

function key(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22);
}
