/** Under which key a policy is written, and which formats have one. */
import { expect, test } from 'vitest';
import type { PolicyFormat } from '../../../catalogue/policy/format.ts';
import { POLICY_FORMATS, renderServer } from '../../../catalogue/policy/index.ts';
import { likelyKey, otherKeys } from '../../../catalogue/policy/key.ts';
import { judged, serverOf } from './servers.ts';

const FROM = { id: '@acme/server-garden', package: { name: '@acme/server-garden', version: '1.0.0' } };

test('without one of the user the key is the one that the README shows, else made of the name', () => {
  const named = serverOf([judged('list', 'allow')], FROM);
  const shown = { ...named, configuredAs: 'beds' };
  expect([likelyKey(named), likelyKey(shown)]).toEqual(['server-garden', 'beds']);
  expect(otherKeys(shown)).toEqual(['server-garden', 'garden']);
  expect(otherKeys(named)).toEqual(['garden']);
  const text = (server: typeof named) =>
    renderServer(POLICY_FORMATS['claude-code'], server, { profile: 'recommended' }).text;
  expect(text(named)).toContain('"mcp__server-garden__list"');
  expect(text(shown)).toContain('"mcp__beds__list"');
});

test('the words that a server was started with are no part of its key', () => {
  const started = serverOf([], { ...FROM, id: `${FROM.package.name} --toolsets beds GARDEN_PROFILE` });
  expect(likelyKey(started)).toBe('server-garden');
  expect(likelyKey({ id: 'garden.js --read-only' })).toBe('garden-js');
});

test.each(Object.values(POLICY_FORMATS).map((format): [string, PolicyFormat] => [format.id, format]))(
  '%s: a document says the key, or the format is told to have none',
  (_, format) => {
    const [one, other] = ['acme', 'emca'].map(
      (alias) =>
        renderServer(format, serverOf([judged('list', 'allow'), judged('save', 'ask')]), {
          profile: 'recommended',
          alias,
        }).text,
    );
    expect(one === other).toBe(format.keyless === true);
  },
);
