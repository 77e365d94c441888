import { expect, test } from 'vitest';
import { annotatedTools, facets } from '../../../catalogue/views/facets.ts';
import { serverHref, toolRows } from '../../../catalogue/views/shelf.ts';
import type { Definition } from '../../../scanner/types.ts';
import { judgedFile } from './judged-file.ts';

const line = (slug: string, tools: readonly Definition[]) => {
  const server = { ...judgedFile(slug, tools), slug };
  const { outcome, problems, partial, transport } = server;
  const who = { href: serverHref(slug), name: slug, version: slug };
  return {
    ...{ outcome, problems, partial, transport, ...who },
    rows: toolRows(server),
    annotated: annotatedTools(server),
  };
};
const LIST = { name: 'list_beds', description: 'List beds.' };
const PURGE = { name: 'purge_beds', description: 'Purge beds and everything in them.' };
const readOnly = { ...LIST, annotations: { title: 'Beds', readOnlyHint: true } };
const LINES = [
  { ...line('grave', [LIST, PURGE]), domain: 'databases' },
  line('mild', [readOnly]),
  line('mixed', [readOnly, PURGE]),
  line('titled', [{ ...LIST, annotations: { title: 'Beds' } }]),
  { ...line('silent', []), outcome: 'crashed' as const, transport: 'stdio' as const },
];

test('each server stands under its first letter, its gravest tool, its domain, how it was reached and what it declares; empty ones are left out', () => {
  const found = Object.fromEntries(facets(LINES).map(({ id, rows }) => [id, rows.map(({ name }) => name)]));
  expect(found).toEqual({
    'name-g': ['grave'],
    'name-m': ['mild', 'mixed'],
    'name-s': ['silent'],
    'name-t': ['titled'],
    critical: ['grave', 'mixed'],
    low: ['mild', 'titled'],
    databases: ['grave'],
    stdio: ['silent'],
    file: ['grave', 'mild', 'mixed', 'titled'],
    annotated: ['mild'],
    'annotated-in-part': ['mixed'],
    unannotated: ['grave', 'titled'],
    unobserved: ['silent'],
  });
});

test('a facet counts what it holds of all', () => {
  expect(facets(LINES).find(({ id }) => id === 'critical')).toMatchObject({
    href: '/by/critical/',
    tally: '2 of 5 servers',
    servers: 2,
  });
});
