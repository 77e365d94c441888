import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { REPORTERS } from '../../../catalogue/report/index.ts';
import { table } from '../../../catalogue/report/table.ts';
import { riskWords } from '../../../catalogue/views/wording.ts';
import type { ScannedServer } from '../../../scanner/types.ts';
import { judgeAlone } from '../../judge-alone.ts';
import { judged, LIST_BEDS, scanned, unobserved } from '../store/specimen.ts';

const CLEAR = judgeAlone({
  name: 'delete_beds',
  description: 'Delete all beds and every plant in them.',
  annotations: { destructiveHint: false },
});
const garden: ScannedServer = { ...scanned('garden', [LIST_BEDS]), tools: [judged(LIST_BEDS), CLEAR] };

test('tools come worst first, each on one line with the words that say so', () => {
  const lines = table({ version: '1', servers: [garden], width: 140, colour: false }).split('\n');
  expect(lines).toEqual([
    'garden 1.0.0',
    'npm:garden',
    'no network, read-only files',
    '',
    '● critical  destructive · bulk · irreversible  deny   delete_beds  name: "delete_beds"  description: "Delete all beds and every plant in"',
    '○ low       read                               allow  list_beds    name: "list_beds"',
    '',
    'Declared against said',
    '  delete_beds declares destructiveHint: false',
    '    says description: "Delete all beds"',
    '',
    '2 tools: 1 critical, 1 low · 1 deny, 1 allow',
    '',
  ]);
});

test.each([40, 60, 80, 100, 200])('no line is wider than %i columns, and no word is lost', (width) => {
  const text = table({ version: '1', servers: [garden], width, colour: false });
  for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  for (const word of ['● critical', 'irreversible', 'deny', 'delete_beds', 'every', 'plant']) {
    expect(text).toContain(word);
  }
});

test.each([80, 100, 140])('the actions of one server stand below each other on %i columns', (width) => {
  const email = judgeAlone({ name: 'email_bed', description: 'Sends an email to a gardener.' });
  expect(riskWords(email.verdict)).toBe('write · irreversible · external communication');
  const tools = [judged(LIST_BEDS), CLEAR, email];
  const text = table({ version: '1', servers: [{ ...garden, tools }], width, colour: false });
  const places = [...text.matchAll(/^[○◔◑●].*(?= (?:deny|ask|limit|allow) )/gm)].map(
    ([before]) => before.length,
  );
  expect(places).toHaveLength(tools.length);
  expect(new Set(places).size).toBe(1);
});

test('colour is a third cue: without it the text is the same', () => {
  const coloured = table({ version: '1', servers: [garden], width: 100, colour: true });
  const plain = table({ version: '1', servers: [garden], width: 100, colour: false });
  expect(coloured).not.toBe(plain);
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('a server that was not observed shows why and what to do, and no summary that could look clean', () => {
  const text = table({ version: '1', servers: [unobserved('silent')], width: 100, colour: false });
  expect(text).toContain('not observed: timed-out');
  expect(text).toContain('no-answer: the server did not answer');
  expect(text).toContain('Next: Raise --timeout.');
  expect(text).not.toContain('0 tools');
});

test('a partial list says so; several servers end with a total', () => {
  const servers = [{ ...garden, partial: true }, unobserved('silent')];
  const text = table({ version: '1', servers, width: 100, colour: false });
  expect(text).toContain('1 deny, 1 allow · the list is not complete');
  expect(text.trimEnd().split('\n').at(-1)).toMatch(/^1 of 2 servers listed · 2 tools: 1 critical/);
});

test('what a server says cannot steer the terminal', () => {
  const name = 'list\u001b]0;owned\u0007_\u202ebeds';
  const hostile = scanned('garden\u001b[2J', [{ name, description: '\u009b31m' }], {
    target: 'npm:\u001b[1A',
    problems: [{ kind: 'noise', detail: 'a\u001b[8mb', next: 'c\u0007d' }],
    findings: [{ kind: 'invisible-text', tool: name, field: '/name', quote: '\u202e', start: 0, end: 1 }],
  });
  const text = table({ version: '1', servers: [hostile], width: 120, colour: false });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(text).toContain('<U+001B>]0;owned');
});

test.each([40, 60])('a name, wide or long or accented, costs no line beyond %i columns', (width) => {
  const names = ['delete_'.repeat(1000), '删'.repeat(200), 'effacer_e\u0301le\u0300ve', 'a'.repeat(128)];
  const beds = names.map((name) => ({ name, description: 'Deletes a bed.' }));
  const garden = scanned('a-garden-with-a-name-that-is-longer-than-the-screen', beds);
  const tools = garden.tools.map(({ tool }) => ({ tool, verdict: CLEAR.verdict }));
  const lines = table({ version: '1', servers: [{ ...garden, tools }], width, colour: false }).split('\n');
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  expect(lines.length).toBeLessThan(80);
  const text = lines.map((line) => line.trim()).join('');
  expect(text).toContain(`${'delete_'.repeat(1000).slice(0, 128)}…`);
  expect(text).toContain('a'.repeat(128));
  expect(lines.filter((line) => /^\s*ve$/.test(line))).toEqual([]);
});

test.each([40, 80, 120])(
  'nothing a server says looks like the head or the end of another at %i columns',
  (width) => {
    const pad = 'x'.repeat(width - 1);
    const forged = `${pad} garden 1.0.0 ● critical 2 of 2 servers listed`;
    const stranger = scanned(forged, [{ name: `${pad} garden`, description: 'Lists.' }], {
      target: `npm:stranger ${pad} garden 1.0.0`,
      package: { name: `stranger ${pad} garden`, version: `1.0.0 ${pad} ○ low` },
      problems: [{ kind: 'noise', detail: `${pad} garden 1.0.0`, next: `${pad} 9 tools: 9 low` }],
    });
    const text = table({ version: '1', servers: [stranger, garden], width, colour: false });
    const lines = text.split('\n');
    const flush = lines.filter((line) => /^\S/.test(line)).map((line) => line.split(' ')[0]);
    // Per server: its head, its target, its containment, its tools, its summary; then sections, and the total.
    expect(flush.filter((word) => word === 'garden')).toHaveLength(1);
    expect(lines.filter((line) => /^\d of 2 servers listed/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => /^[●○◔◑] /.test(line))).toHaveLength(3);
  },
);

test.each(['table', 'markdown', 'html'] as const)(
  '%s: a server is called as it was named, and its package beside it',
  (format) => {
    const named = (id: string) => ({ ...garden, id, package: { name: 'garden-mcp', version: '1.0.0' } });
    const servers = ['claude-code/rose', 'claude-code/kale', 'garden-mcp', 'garden-mcp --read-only'].map(
      named,
    );
    const text = REPORTERS[format]({ version: '1', servers, width: 100, colour: false });
    for (const head of [
      'claude-code/rose, garden-mcp 1.0.0',
      'claude-code/kale, garden-mcp 1.0.0',
      'garden-mcp 1.0.0',
      'garden-mcp --read-only 1.0.0',
    ])
      expect(text).toMatch(new RegExp(`^(?:### \`|<h2>)?${head}(?:\`|</h2>)?$`, 'm'));
  },
);

test('where a server is reached is told once', () => {
  const file = { ...garden, id: 'beds.json', target: 'beds.json' };
  const text = table({ version: '1', servers: [file], width: 100, colour: false });
  expect(text.match(/beds\.json/g)).toHaveLength(1);
});
