import { expect, test } from 'vitest';
import { parseCorrections } from '../../../catalogue/corrections/correction.ts';
import { isReportAddress, objectionToServer, objectionToTool } from '../../../catalogue/views/objection.ts';
import { judgeObservation } from '../../../scanner/judge-observation.ts';
import { observed } from '../../site/garden-catalogue.ts';

const hostile = '"]}\n&body=<script>\u200b\u{e0041}';
const server = {
  ...judgeObservation(
    observed('garden', {
      package: { name: 'garden-mcp', version: '1.2.3' },
      tools: [
        { name: 'delete_bed', description: 'Delete a bed.' },
        { name: hostile, description: '' },
      ],
    }),
  ),
  slug: 'garden',
};
const [tool, strange] = server.tools;

test.each([
  ['https://github.com/o/r/issues/new', 'title', 'body'],
  ['https://github.com/o/r/issues/new?labels=verdict', 'title', 'body'],
  ['https://gitlab.com/o/r/-/issues/new', 'issue[title]', 'issue[description]'],
  ['mailto:team@example.org', 'subject', 'body'],
])('a report to %s is filled in', (address, title, body) => {
  const url = new URL(objectionToTool(address, server, tool!).href!);
  expect(url.href.startsWith(address)).toBe(true);
  expect(url.searchParams.get(title)).toBe('delete_bed of garden');
  expect(url.searchParams.get(body)).toContain('high, destructive (ask)');
  expect(url.searchParams.get(body)).toContain('"server": "npm:garden-mcp"');
  expect(new URL(objectionToServer(address, server).href!).searchParams.get(body)).toContain('1.2.3');
});

test('without an address for reports there is none, and the entry stays', () => {
  expect(objectionToServer(undefined, server)).toEqual({ eachTool: true });
  expect(objectionToServer(undefined, { ...server, tools: [] })).toEqual({});
  expect(Object.keys(objectionToTool(undefined, server, tool!))).toEqual(['entry']);
});

test('the entry is a correction as soon as the words in capitals are filled in', () => {
  for (const judged of [tool!, strange!]) {
    const entry = JSON.parse(objectionToTool(undefined, server, judged).entry!);
    expect(entry.tool).toBe(judged.tool.name);
    expect(objectionToTool(undefined, server, judged).entry).toMatch(/^[\x20-\x7e\n]*$/);
    const read = parseCorrections({ correctionsVersion: 1, corrections: [{ ...entry, at: '2026-11-26' }] });
    expect(read).toHaveLength(1);
    expect(parseCorrections({ correctionsVersion: 1, corrections: [entry] })).toHaveProperty('wrong');
  }
});

test('what a server calls its tool stays within the field it is put in', () => {
  const url = new URL(objectionToTool('https://example.org/new', server, strange!).href!);
  expect([...url.searchParams.keys()]).toEqual(['title', 'body']);
});

test.each([
  ['https://example.org/new', true],
  ['mailto:a@b.c', true],
  ['mailto:nobody', false],
  ['javascript:alert(1)', false],
  ['example.org', false],
])('%s can take reports: %s', (address, yes) => {
  expect(isReportAddress(address)).toBe(yes);
});
