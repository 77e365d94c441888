import { createHash } from 'node:crypto';
import { isObject } from '../is-object.ts';
import type { Definition } from '../types.ts';
import { loss, type Note, remark } from './attempt.ts';

/** Tells two pages apart. Of a tool nested too deeply to be written down only the name counts. */
export function digestOfPage(served: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const value of served) {
    try {
      hash.update(JSON.stringify(value) ?? '');
    } catch {
      hash.update(isObject(value) ? String(value.name) : typeof value);
    }
  }
  return hash.digest('hex');
}

/** A server that ignores the cursor sends the same page for ever. */
export function repeatedPage(page: number): Note {
  return loss(
    'page-repeated',
    `page ${page} of the list is one that came before; it was left out`,
    'Report it to the server: it ignores the cursor, so that what follows cannot be asked for.',
  );
}

/** Fewer tools than that may well take nothing, each. */
const MANY = 5;

/** Whether no tool of many says what it takes. */
export function haveEmptySchemas(tools: readonly Definition[]): boolean {
  return (
    tools.length >= MANY && tools.every(({ inputSchema }) => isObject(inputSchema) && isEmpty(inputSchema))
  );
}

/** Says nothing of what a call takes (JSON Schema 2020-12). */
function isEmpty({ properties, type: _, ...rest }: { readonly [key: string]: unknown }): boolean {
  const isBare = properties === undefined || (isObject(properties) && Object.keys(properties).length === 0);
  return isBare && Object.keys(rest).every((key) => SILENT.has(key));
}

const SILENT: ReadonlySet<string> = new Set(['$schema', 'additionalProperties', 'required']);

/** A remark: nothing tells schemas that were lost from tools that take nothing. */
export const EMPTY_SCHEMAS = remark(
  'schemas-empty',
  'none of its tools says what it takes: its schemas arrived empty, so that only names and words were judged',
  'If its tools do take something, report it to the server: schemas get lost between versions of a library.',
);
