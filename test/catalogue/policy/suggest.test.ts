import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderServer } from '../../../catalogue/policy/index.ts';
import { intercept } from '../../../catalogue/policy/intercept.ts';
import { BOUNDS, suggestionsFor } from '../../../catalogue/policy/suggest.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Json } from '../../../scanner/types.ts';
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

test.each(BOUNDS)('the proxy takes the suggested condition as a rule: %s', (bound) => {
  const rule = intercept.bound!({ argument: 'x', bound });
  const text = `version: "1"\ntools: {t: {rules: [${rule}]}}`;
  // Its patterns are Go's, which have an inline flag that JavaScript's have not.
  expect(validateIntercept(text.replace('(?i)', ''))).toEqual([]);
  const [{ conditions }] = parse(text).tools.t.rules;
  expect(conditions).toHaveLength(1);
});
