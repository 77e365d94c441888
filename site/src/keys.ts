/** Digests of what pages are made of: a page whose key is the same is the same. */
import { hash } from 'node:crypto';
import { cutIntoPages } from '../../catalogue/views/cut.ts';
import type { ToolRow } from '../../catalogue/views/shelf.ts';
import { kept } from './kept.ts';

/** A list of tools, with what stands above it. */
export interface ListView {
  readonly rows: readonly ToolRow[];
}
/** What stands on one page of a list that may need several, for `getStaticPaths`. */
export interface ListPath<Row> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: {
    readonly page: { readonly data: readonly Row[]; readonly currentPage: number; readonly lastPage: number };
  };
  readonly cacheKey: string;
}

/** Rows of a page on average. */
const ROWS = 100;

/**
 * @param stamps by server: differs whenever anything stored of it does
 * @param digests of rows, where they are known
 * @param elsewhereOf the tools of other servers that a tool's page names
 */
export function pageKeys(
  stamps: ReadonlyMap<string, string>,
  digests: ReadonlyMap<object, string>,
  elsewhereOf: (server: string, tool: string) => readonly ToolRow[],
) {
  const rowKey = kept((row: object) => digests.get(row) ?? key(row));
  /** Of what a link to a tool shows. */
  const linkKey = kept(({ href, name, server }: ToolRow) => key([href, name, server.name]));
  return {
    serverKey: (server: string) => stamps.get(server)!,
    toolKey: (server: string, tool: string) =>
      `${stamps.get(server)} ${elsewhereOf(server, tool).map(linkKey).join(' ')}`,
    key,
    rowsKey: (rows: readonly object[]) => key(rows.map(rowKey)),
    listKey: ({ rows, ...above }: ListView) => key([above, rows.map(rowKey)]),
    listPages: <Row extends { readonly href: string }>(
      { rows, ...above }: { readonly rows: readonly Row[] },
      params: ListPath<Row>['params'],
      around = ROWS,
    ): ListPath<Row>[] =>
      cutIntoPages(rows, around).map((data, at, { length }) => ({
        params: { ...params, page: at === 0 ? undefined : String(at + 1) },
        props: { page: { data, currentPage: at + 1, lastPage: length } },
        cacheKey: key([at === 0 && above, length, data.map(rowKey)]),
      })),
  };
}

/** The digest of something shown. */
export function key(shown: unknown): string {
  return hash('sha256', JSON.stringify(shown), 'base64url').slice(0, 22);
}
