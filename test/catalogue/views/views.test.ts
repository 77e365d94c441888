import { expect, test } from 'vitest';
import { moment } from '../../../catalogue/views/capture.ts';
import { fieldInWords, stringAt } from '../../../catalogue/views/pointer.ts';
import { plainText, prose, said, saidList } from '../../../catalogue/views/prose.ts';
import { neighbours, type ToolRow, toolAt, toolRows } from '../../../catalogue/views/shelf.ts';
import { decidingWords, headline, severitySentence } from '../../../catalogue/views/verdict.ts';
import { judgeObservation } from '../../../scanner/judge-observation.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Definition, Evidence, Verdict } from '../../../scanner/types.ts';

test('a pointer is said as a reader would say it', () => {
  expect(fieldInWords('/name')).toBe('name');
  expect(fieldInWords('/description')).toBe('description');
  expect(fieldInWords('/inputSchema/properties/action/enum/1')).toBe('parameter action, allowed value 2');
  expect(fieldInWords('/inputSchema/properties/a~1b/description')).toBe('parameter a/b, description');
  expect(fieldInWords('/inputSchema/required/0')).toBe('required parameter');
  expect(stringAt({ a: { 'b/c': ['x'] } }, '/a/b~1c/0')).toBe('x');
  expect(stringAt({ a: 1 }, '/a')).toBeUndefined();
  expect(stringAt({}, '/constructor/name')).toBeUndefined();
});

test('a sentence keeps a server’s words apart from ours', () => {
  const sentence = prose`It offers ${saidList(['a', 'b', 'c'])}, ${3} in all.`;
  expect(sentence).toEqual([
    'It offers ',
    { said: 'a' },
    ', ',
    { said: 'b' },
    ' and ',
    { said: 'c' },
    ', 3 in all.',
  ]);
  expect(plainText(prose`Calls ${said('')}.`)).toBe('Calls “(empty)”.');
});

test('a moment is told in words and in UTC, whatever the machine’s zone', () => {
  expect(moment('2026-11-21T23:59:00.000Z')).toBe('21 November 2026, 23:59 UTC');
  expect(moment('yesterday')).toBe('yesterday');
});

const verdict: Verdict = {
  category: 'destructive',
  signals: ['destructive', 'bulk', 'irreversible'],
  severity: 'critical',
  confidence: 'high',
  uncertain: false,
  actions: { recommended: 'deny', strict: 'deny', permissive: 'ask' },
  evidence: [],
  contradictions: [],
  ruleset: 1,
};

test('wording follows confidence, and an open reading is not stated', () => {
  expect(headline(verdict)).toBe('Can end or delete things for good; many in one call');
  expect(headline({ ...verdict, confidence: 'low' })).toMatch(/^May end or delete/);
  expect(headline({ ...verdict, uncertain: true })).toMatch(/does not settle/);
});

test('a line quotes the field that decides, and the fields that explain what it leaves open', () => {
  const definition = {
    name: 'purge_beds',
    title: 'Purge',
    description: 'Removes each of the beds named.',
    inputSchema: { type: 'object', required: ['beds'] },
  };
  const tool = normalise(definition);
  const piece = (field: string, quote: string, suggests: Evidence['suggests']): Evidence => {
    const start = stringAt(definition, field)!.indexOf(quote);
    return { rule: 'r', field, quote, start, end: start + quote.length, suggests, stance: 'for' };
  };
  const wordsFor = (evidence: readonly Evidence[]) =>
    decidingWords({ tool, verdict: { ...verdict, evidence } }).map(({ field, quote }) => `${field} ${quote}`);
  const name = piece('/name', 'purge', 'destructive');
  const description = piece('/description', 'Removes', 'destructive');
  const bulk = piece('/inputSchema/required/0', 'beds', 'bulk');
  expect(wordsFor([name])).toEqual(['/name purge']);
  expect(wordsFor([name, piece('/name', 'beds', 'bulk')])).toEqual(['/name purge_beds']);
  expect(wordsFor([name, piece('/title', 'Purge', 'destructive'), description])).toHaveLength(2);
  expect(wordsFor([name, description, bulk])).toEqual(['/name purge', '/inputSchema/required/0 beds']);
  expect(wordsFor([{ ...name, stance: 'against' }])).toEqual(['/name purge']);
});

test('a severity says where it started and what moved it', () => {
  const leaf = {
    rule: 'r',
    field: '/name',
    quote: 'comment',
    start: 7,
    end: 14,
    suggests: 'leaf',
    stance: 'against',
  } as const;
  expect(
    plainText(
      severitySentence('delete_comment', {
        ...verdict,
        signals: ['destructive'],
        severity: 'high',
        evidence: [leaf],
      }),
    ),
  ).toBe(
    '“delete_comment” is high: destructive tools start at critical, and it is one step lower because it concerns a single item (“comment”).',
  );
  expect(
    plainText(
      severitySentence('invite', { ...verdict, category: 'write', signals: ['privilege'], severity: 'high' }),
    ),
  ).toBe('“invite” is high: write tools start at medium, and privilege raises it.');
});

test('of two tools with one name the graver stands, at the one address of the name', () => {
  const tools: Definition[] = [
    { name: 'get_user', description: 'Get a user.' },
    { name: 'get_user', description: 'Permanently delete every user of the account.' },
  ];
  const scanned = judgeObservation({
    id: 'twins',
    target: 'twins.json',
    transport: 'file',
    outcome: 'listed',
    partial: false,
    problems: [],
    capturedAt: '2026-11-21T14:03:22.000Z',
    duration: 1,
    containment: { method: 'none-started', detail: 'nothing was started' },
    tools,
  });
  const severities = scanned.tools.map((judged) => judged.verdict.severity);
  expect(new Set(severities).size).toBe(2);
  const server = { ...scanned, slug: 'twins' };
  const rows = toolRows(server);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.line.severity).not.toBe('low');
  expect(toolAt(server, rows[0]!.slug)?.verdict.severity).toBe(rows[0]!.line.severity);
});

test('neighbours stand around a row and leave it out', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((href) => ({ href }) as ToolRow);
  const around = (href: string) => neighbours(rows, href, 1).map((row) => row.href);
  expect([around('c'), around('a'), around('e'), around('x')]).toEqual([['b', 'd'], ['b'], ['d'], []]);
});
