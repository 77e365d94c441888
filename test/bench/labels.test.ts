import { describe, expect, it } from 'vitest';
import { listedPackages } from '../../scanner/sources/server-list.ts';
import { ACTIONS, CATEGORIES, SEVERITIES, SIGNALS } from '../../scanner/types.ts';
import { readHeldBack, readLabels } from './accuracy/labels.ts';

const inView = readLabels();
const heldBack = readHeldBack();

it('holds back servers that the rules were not written with in view', () => {
  const seen = listedPackages(new URL('../../data/servers.json', import.meta.url).pathname);
  const known = new Set(seen.map(({ target }) => target.package));
  expect(heldBack.servers.filter((pin) => known.has(pin.package))).toEqual([]);
});

it('pins the versions in view that the crawl list can start', () => {
  const listed = listedPackages(new URL('../../data/servers.json', import.meta.url).pathname);
  const starts = listed.map(({ target }) => `${target.id} ${target.package}@${target.version}`);
  expect(starts).toEqual(
    expect.arrayContaining(inView.servers.map((pin) => `${pin.id} ${pin.package}@${pin.version}`)),
  );
});

describe.each([
  ['labels.json', inView],
  ['labels-held-back.json', heldBack],
])('data/%s', (_, { servers, tools }) => {
  it('labels each tool once, of a server it pins', () => {
    expect(new Set(tools.map(({ server, name }) => JSON.stringify([server, name]))).size).toBe(tools.length);
    expect(new Set(tools.map(({ server }) => server))).toEqual(new Set(servers.map(({ id }) => id)));
  });

  it('holds words of the vocabulary and names, and no text of the servers', () => {
    for (const {
      id,
      server,
      name,
      category,
      signals,
      unsure,
      uncertain,
      severity,
      action,
      ...rest
    } of tools) {
      expect([CATEGORIES, SEVERITIES, ACTIONS].flat(), id).toEqual(
        expect.arrayContaining([category, severity, action]),
      );
      expect(SIGNALS, id).toEqual(expect.arrayContaining([...signals, ...unsure]));
      expect([typeof server, typeof name, typeof uncertain], id).toEqual(['string', 'string', 'boolean']);
      expect(rest, id).toEqual({});
    }
  });

  it('derives actions as the rubric does: destructive, billing and stored code always ask, reads never are denied lightly', () => {
    for (const { id, category, signals, action } of tools) {
      if (category === 'destructive' || category === 'billing') expect(['ask', 'deny'], id).toContain(action);
      // since rubric 1.3: a function, a script or a trigger that is stored
      if (category === 'write' && signals.includes('code_exec'))
        expect(['ask', 'deny'], id).toContain(action);
      if (category === 'read' && action === 'deny')
        expect(signals, id).toEqual(expect.arrayContaining(['credential', 'bulk']));
    }
  });
});
