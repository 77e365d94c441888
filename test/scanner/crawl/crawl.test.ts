import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { crawl } from '../../../scanner/crawl/crawl.ts';
import { targetKey } from '../../../scanner/crawl/target-key.ts';
import type { HttpTarget, NpmTarget, Observation, Target } from '../../../scanner/types.ts';

const WIDTHS = { installing: 1, local: 2, remote: 10, perHost: 2 };

test('every target is kept once, also when some fail', async () => {
  const targets = [...Array(20).keys()].map((n) =>
    n % 2 ? npm(`garden-${n}`) : remote(`https://h${n}.example/`),
  );
  const kept: string[] = [];
  await crawl(targets, {
    observe: async (target) => observation(target, target.id.includes('3') ? 'crashed' : 'listed'),
    keep: (seen) => void kept.push(seen.id),
    widths: WIDTHS,
    onDefect: unexpected,
  });
  expect(kept.sort()).toEqual(targets.map(({ id }) => id).sort());
});

test('no lane is fuller than its width, and waiting for remote servers holds up no local one', async () => {
  const peak = gauge();
  const remotes = [...Array(30).keys()].map((n) => remote(`https://h${n}.example/`));
  const sameHost = [...Array(6).keys()].map((n) => remote(`https://one.example/${n}`));
  const locals = [...Array(8).keys()].map((n) => npm(`garden-${n}`));
  await crawl([...remotes, ...sameHost, ...locals], {
    async observe(target, onStage) {
      if (target.kind === 'npm') {
        await onStage('installing');
        await peak.during('installing', 2);
        await onStage('starting');
        await peak.during('local', 20);
      } else {
        const host = target.kind === 'http' && target.url.includes('one.example') ? 'host' : 'elsewhere';
        await peak.during(host, 20);
      }
      return observation(target);
    },
    keep() {},
    widths: WIDTHS,
    onDefect: unexpected,
  });
  expect(peak.of('installing')).toBe(1);
  expect(peak.of('local')).toBe(2);
  expect(peak.of('host')).toBe(2);
  expect(peak.of('elsewhere')).toBeLessThanOrEqual(10);
  expect(peak.together('elsewhere', 'local')).toBe(true);
});

test('stopping finishes and keeps what runs, and starts nothing more', async () => {
  const stop = new AbortController();
  const started: string[] = [];
  const kept: string[] = [];
  await crawl(
    [...Array(10).keys()].map((n) => npm(`garden-${n}`)),
    {
      async observe(target) {
        started.push(target.id);
        if (started.length === 2) stop.abort();
        await pause(5);
        return observation(target);
      },
      keep: (seen) => void kept.push(seen.id),
      widths: WIDTHS,
      onDefect: unexpected,
      signal: stop.signal,
    },
  );
  expect(started).toEqual(['garden-0', 'garden-1']);
  expect(kept.sort()).toEqual(started);
});

test('stopping finishes what installs, and begins nothing that waits to be installed', async () => {
  const stop = new AbortController();
  const started: string[] = [];
  const installed: string[] = [];
  const kept: string[] = [];
  await crawl(
    [...Array(10).keys()].map((n) => npm(`garden-${n}`)),
    {
      async observe(target, onStage) {
        await onStage('installing');
        installed.push(target.id);
        // Long enough for all others to wait for the lane.
        await pause(20);
        if (installed.length === 2) stop.abort();
        await onStage('starting');
        return observation(target);
      },
      keep: (seen) => void kept.push(seen.id),
      widths: WIDTHS,
      onDefect: unexpected,
      onStart: ({ id }) => void started.push(id),
      signal: stop.signal,
    },
  );
  expect(installed).toEqual(['garden-0', 'garden-1']);
  expect(kept.sort()).toEqual(installed);
  expect(started, 'what waits for its turn was not started').toEqual(installed);
});

test('a result that cannot be kept ends the crawl with its reason', async () => {
  let asked = 0;
  const disk = new Error('the disk is full');
  const ended = crawl(
    [...Array(10).keys()].map((n) => npm(`garden-${n}`)),
    {
      observe: async (target) => observation(target),
      keep() {
        asked += 1;
        throw disk;
      },
      widths: { ...WIDTHS, local: 1 },
      onDefect: unexpected,
    },
  );
  await expect(ended).rejects.toBe(disk);
  expect(asked).toBe(1);
});

test('a defect of ours is the outcome of the target that met it, and costs no other', async () => {
  const kept: string[] = [];
  const defects: string[] = [];
  await crawl([npm('garden-0'), npm('garden-1'), npm('garden-2')], {
    async observe(target) {
      if (target.id === 'garden-1') throw new TypeError('rake is not a function');
      return observation(target);
    },
    keep: (seen) => void kept.push(`${seen.id} ${seen.outcome}`),
    onDefect: (target) => void defects.push(target.id),
    widths: WIDTHS,
  });
  expect(kept.sort()).toEqual(['garden-0 listed', 'garden-1 scanner-failed', 'garden-2 listed']);
  expect(defects).toEqual(['garden-1']);
});

test.each([
  ['a busy host is asked again', 'rate-limited', 3],
  ['a missing package is not', 'package-not-found', 1],
])('%s', async (_, kind, times) => {
  let asked = 0;
  let last: Observation | undefined;
  await crawl([remote('https://busy.example/')], {
    async observe(target) {
      asked += 1;
      return { ...observation(target, 'unreachable'), problems: [{ kind, detail: `${asked}`, next: '' }] };
    },
    keep(seen) {
      last = seen;
    },
    widths: WIDTHS,
    onDefect: unexpected,
    backOff: [1, 1],
  });
  expect(asked).toBe(times);
  expect(last?.problems[0]?.detail).toBe(String(times));
});

test('a target is known again by its key, which holds no value of a variable or header', () => {
  const one = { ...npm('garden'), env: { TOKEN: 'one' } };
  expect(targetKey(one)).toBe(targetKey({ ...one, env: { TOKEN: 'two' } }));
  expect(targetKey(one)).not.toBe(targetKey({ ...one, env: {} }));
  expect(targetKey(one)).not.toBe(targetKey({ ...one, version: '2.0.0' }));
  expect(targetKey(remote('https://a.example/'))).not.toBe(targetKey(remote('https://b.example/')));
});

function unexpected(_: Target, error: unknown): never {
  throw error;
}

function npm(id: string): NpmTarget {
  return { kind: 'npm', id, package: id, args: [], env: {} };
}

function remote(url: string): HttpTarget {
  return { kind: 'http', id: url, url, headers: {} };
}

function observation(target: Target, outcome: Observation['outcome'] = 'listed'): Observation {
  return {
    id: target.id,
    target: target.id,
    transport: 'stdio',
    outcome,
    partial: false,
    problems: [],
    capturedAt: '2026-11-01T08:00:00.000Z',
    duration: 1,
    containment: { method: 'none-started', detail: '' },
    tools: [],
  };
}

/** Counts how many are in a place at once, and which places were ever filled together. */
function gauge() {
  const now = new Map<string, number>();
  const most = new Map<string, number>();
  const pairs = new Set<string>();
  return {
    async during(place: string, milliseconds: number) {
      now.set(place, (now.get(place) ?? 0) + 1);
      most.set(place, Math.max(most.get(place) ?? 0, now.get(place)!));
      for (const [other, count] of now)
        if (count > 0) pairs.add(`${other} ${place}`).add(`${place} ${other}`);
      await pause(milliseconds);
      now.set(place, now.get(place)! - 1);
    },
    of: (place: string) => most.get(place),
    together: (one: string, other: string) => pairs.has(`${one} ${other}`),
  };
}
