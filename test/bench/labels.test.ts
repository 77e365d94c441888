import { describe, expect, it } from 'vitest';
import { readServerList } from '../../scanner/sources/server-list.ts';
import { ACTIONS, CATEGORIES, SEVERITIES, SIGNALS } from '../../scanner/types.ts';
import { readLabels } from './accuracy/labels.ts';

const { servers, tools } = readLabels();

describe('data/labels.json', () => {
  it('labels each tool once, of a server it pins', () => {
    expect(new Set(tools.map(({ server, name }) => JSON.stringify([server, name]))).size).toBe(tools.length);
    expect(new Set(tools.map(({ server }) => server))).toEqual(new Set(servers.map(({ id }) => id)));
  });

  it('pins the versions that the crawl list can start', () => {
    const listed = readServerList(new URL('../../data/servers.json', import.meta.url).pathname);
    const starts = listed.map(({ id, package: name, version }) => `${id} ${name}@${version}`);
    expect(starts).toEqual(
      expect.arrayContaining(servers.map((pin) => `${pin.id} ${pin.package}@${pin.version}`)),
    );
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

  it('derives actions as the rubric does: destructive and billing always ask, reads never are denied lightly', () => {
    for (const { id, category, signals, action } of tools) {
      if (category === 'destructive' || category === 'billing') expect(['ask', 'deny'], id).toContain(action);
      if (category === 'read' && action === 'deny')
        expect(signals, id).toEqual(expect.arrayContaining(['credential', 'bulk']));
    }
  });
});
