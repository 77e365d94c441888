import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { PolicyFormat } from '../../../catalogue/policy/format.ts';
import { POLICY_FORMATS, renderServer } from '../../../catalogue/policy/index.ts';
import { intercept } from '../../../catalogue/policy/intercept.ts';
import type { PolicyDocument } from '../../../catalogue/policy/render.ts';
import { BECAUSE, BOUNDS, suggestionsFor } from '../../../catalogue/policy/suggest.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Json } from '../../../scanner/types.ts';
import { EVALUATE } from './evaluate/index.ts';
import { validateIntercept } from './intercept-engine.ts';
import { judged, serverOf } from './servers.ts';

const toolWith = (
  properties: Json,
  category: 'billing' | 'destructive' | 'read',
  action: 'ask' | 'deny' = 'ask',
) => {
  const made = judged('the_tool', action, [], category);
  const tool = normalise({ name: 'the_tool', description: '', inputSchema: { type: 'object', properties } });
  return { ...made, tool };
};
const boundOf = (name: string, schema: Json, category: 'billing' | 'destructive' | 'read' = 'destructive') =>
  suggestionsFor(toolWith({ [name]: schema }, category))[0]?.bound;

test.each([
  ['amount', { type: 'number' }, 'billing', 'cap'],
  ['maxPrice', { type: 'integer' }, 'billing', 'cap'],
  ['amount', { type: 'number' }, 'destructive', undefined],
  ['amount', { type: 'string' }, 'billing', undefined],
  ['dry_run', { type: 'boolean' }, 'destructive', 'dry-run'],
  ['dryRun', { type: 'boolean' }, 'read', undefined],
  ['sql', { type: 'string' }, 'destructive', 'read-only'],
  ['query', { type: 'string', description: 'The SQL statement.' }, 'destructive', 'read-only'],
  ['query', { type: 'string', description: 'Words to look for.' }, 'read', undefined],
  ['file_path', { type: 'string' }, 'read', 'folder'],
  ['target-url', { type: 'string' }, 'read', undefined],
  ['targetUrl', { type: 'string' }, 'read', 'host'],
  ['empathy', { type: 'string' }, 'read', undefined],
] as const)('%s, %j, of a tool that is %s: %s', (name, schema, category, bound) => {
  expect(boundOf(name, schema, category)).toBe(bound);
});

test('only tools that may be called get one, as a comment at the end of the file and as a note', () => {
  const write = (action: 'ask' | 'deny') =>
    renderServer(intercept, serverOf([toolWith({ path: { type: 'string' } }, 'destructive', action)]), {
      profile: 'recommended',
    });
  const line =
    /^# Suggested for "the_tool", argument path: a path reaches.*With values of your own: \{name: "folder"/m;
  expect(write('ask').text).toMatch(line);
  expect(write('ask').notes.join('\n')).toContain('Suggested for "the_tool"');
  expect(write('deny').text).not.toContain('Suggested');
});

const ARGUMENTS = {
  dry_run: { type: 'boolean' },
  amount: { type: 'number' },
  sql: { type: 'string' },
  path: { type: 'string' },
  url: { type: 'string' },
};

test.each(Object.values(POLICY_FORMATS).map((format): [string, PolicyFormat] => [format.id, format]))(
  '%s: every bound is told with its reason, as a comment where there are such, and changes no rule',
  (id, format) => {
    const billing = toolWith(ARGUMENTS, 'billing');
    const plain = { ...billing, tool: { ...billing.tool, parameters: [] } };
    const [with_, without] = [billing, plain].map((tool) =>
      renderServer(format, serverOf([tool]), { profile: 'recommended', alias: 'acme' }),
    ) as [PolicyDocument, PolicyDocument];
    const lines = with_.notes.filter((note) => note.startsWith('Suggested for "the_tool"'));
    for (const bound of BOUNDS) {
      expect(
        lines.filter((line) => line.includes(BECAUSE[bound])),
        bound,
      ).toHaveLength(1);
    }
    for (const line of lines)
      expect(line).toMatch(
        /With values of your own: .|: (look at it before you approve a call|hold it in the server itself, .*)\.$/,
      );
    const comments = lines.map((line) => `${format.comment?.(line)}\n`).join('');
    expect(with_.text).toBe(without.text + (format.comment === undefined ? '' : comments));
    expect(EVALUATE[id as keyof typeof EVALUATE](with_.text)('acme', 'the_tool')).toBe(
      EVALUATE[id as keyof typeof EVALUATE](without.text)('acme', 'the_tool'),
    );
  },
);

test.each(BOUNDS)('the proxy takes the suggested condition as a rule: %s', (bound) => {
  const rule = intercept.bound!({ argument: 'x', bound }, { key: 'acme', name: 't' });
  const text = `version: "1"\ntools: {t: {rules: [${rule}]}}`;
  // Its patterns are Go's, which have an inline flag that JavaScript's have not.
  expect(validateIntercept(text.replace('(?i)', ''))).toEqual([]);
  const [{ conditions }] = parse(text).tools.t.rules;
  expect(conditions).toHaveLength(1);
});
