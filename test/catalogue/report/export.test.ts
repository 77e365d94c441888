import { expect, test } from 'vitest';
import { EXPORTERS, type ExportFormat } from '../../../catalogue/report/export.ts';
import { LIST_BEDS, scanned, unobserved } from '../store/specimen.ts';

const kept = { slug: 'garden', firstSeenAt: '2026-10-01T08:00:00.000Z' };
const garden = { ...scanned('garden', [LIST_BEDS]), ...kept };
const silent = { ...unobserved('silent'), ...kept, slug: 'silent' };

function exported(format: ExportFormat, ...servers: (typeof garden)[]): string {
  const { begin, server, between, end } = EXPORTERS[format];
  return begin({ version: '9', ruleset: 1 }) + servers.map(server).join(between) + end;
}

test('JSON is one document', () => {
  expect(JSON.parse(exported('json', garden, silent))).toMatchObject({
    toolrisk: '9',
    ruleset: 1,
    servers: [
      { slug: 'garden', id: 'garden', tools: [{ name: 'list_beds' }] },
      { slug: 'silent', tools: [] },
    ],
  });
  expect(JSON.parse(exported('json')).servers).toEqual([]);
});

test('NDJSON is one server a line', () => {
  const lines = exported('ndjson', garden, silent).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).slug)).toEqual(['garden', 'silent']);
});

test('CSV tells the domain of a package on the bundled list, in its last column', () => {
  const listed = { ...garden, package: { name: 'mysql-mcp-server', version: '1.0.0' } };
  const silentToo = { ...silent, package: listed.package };
  const rows = exported('csv', listed, silentToo).trimEnd().split('\r\n');
  expect(rows.map((row) => row.split(',').at(-1))).toEqual(['domain', 'databases', 'databases']);
  expect(rows.map((row) => row.split(',').length)).toEqual([18, 18, 18]);
});

test('CSV is one tool a row, and a row for a server without tools', () => {
  expect(exported('csv', garden, silent).trimEnd().split('\r\n')).toEqual([
    'server,id,package,version,outcome,captured_at,tool,title,category,signals,severity,confidence,uncertain,action,field,quote,correction,domain',
    'garden,garden,garden,1.0.0,listed,2026-11-01T08:00:00.000Z,list_beds,List beds,read,,low,high,false,allow,/name,list_beds,,',
    'silent,silent,,,timed-out,2026-11-01T08:00:00.000Z,,,,,,,,,,,,',
  ]);
});

test.each([
  ['a comma', 'a,b', '"a,b"'],
  ['a quote', 'say "hi"', '"say ""hi"""'],
  ['a line', 'a\r\nb', 'a<U+000D><U+000A>b'],
  ['a control sequence', '\u001b]8;;http://x\u0007y', '"<U+001B>]8;;http://x<U+0007>y"'],
  ['a direction override', 'a\u202eb', 'a<U+202E>b'],
  ['text of no width', 'a\u200b\u{e0041}b', 'a<U+200B><U+E0041>b'],
  ['a formula after a tab', '\t=1+1', '<U+0009>=1+1'],
  ['a formula after a space', ' =1+1', " '=1+1"],
  ['a formula in wide letters', '＝1+1', "'＝1+1"],
  ['a formula behind a semicolon', 'a;=1+1', `"a;'=1+1"`],
  ['a range of versions', '>=1 <2', '>=1 <2'],
  ['a formula', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['a formula of another kind', '@SUM(A1)', "'@SUM(A1)"],
  ['a scoped package', '@garden/tools', '@garden/tools'],
])('in CSV, %s stays in its cell and harmless', (_, id, cell) => {
  expect(exported('csv', { ...garden, id }).split('\r\ngarden,')[1]).toMatch(
    new RegExp(`^${escaped(cell)},garden,1`),
  );
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
