/** The rows of a list as its JSON twin gives them: what the list says of each tool, without the layout of quotations. */
import type { ToolRow } from './shelf.ts';

export interface TwinRow
  extends Pick<
    ToolRow,
    'name' | 'href' | 'category' | 'signals' | 'action' | 'confidence' | 'uncertain' | 'verb' | 'object'
  > {
  readonly server: { readonly name: string; readonly href: string };
  readonly severity: ToolRow['line']['severity'];
}

export function twinRow(row: ToolRow): TwinRow {
  const { name, href, category, signals, action, confidence, uncertain, verb, object } = row;
  const server = { name: row.server.name, href: row.server.href };
  const { severity } = row.line;
  return {
    name,
    href,
    server,
    category,
    signals,
    severity,
    action,
    confidence,
    uncertain,
    verb,
    object,
  };
}

/** A tool that is only named. */
export function twinLink({ name, href, server }: ToolRow): Pick<TwinRow, 'name' | 'href' | 'server'> {
  return { name, href, server: { name: server.name, href: server.href } };
}

/** A list with its rows as a twin gives them, as JSON. */
export function twinList({ rows, ...above }: { readonly rows: readonly ToolRow[] }): string {
  return `${JSON.stringify({ ...above, rows: [] }).slice(0, -2)}${rows.map(rowText).join(',')}]}`;
}

/** By the row's value, which nobody changes: it stands in several lists. */
const texts = new WeakMap<ToolRow, string>();

function rowText(row: ToolRow): string {
  const text = texts.get(row) ?? JSON.stringify(twinRow(row));
  texts.set(row, text);
  return text;
}

/** What stands at a page's address with `.json`. */
export const twinHref = (page: string): string =>
  page === '/' ? '/index.json' : `${page.slice(0, -1)}.json`;
