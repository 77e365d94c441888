/** What the server of a built site answers, also while its pages are replaced. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteBuild } from '../../site/build.ts';
import { putInPlace } from '../../site/put-in-place.ts';
import { type ServedSite, siteServe } from '../../site/serve.ts';
import { toolrisk } from '../catalogue/cli/run.ts';
import { fillGardenCatalogue } from './garden-catalogue.ts';

let home: string;
let target: string;
let site: ServedSite;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'served-'));
  target = join(home, 'site');
  putInPlace(pages('one'), target);
  site = await siteServe({ dir: target, port: 0 });
});
afterEach(async () => {
  await site.close();
  rmSync(home, { recursive: true });
});

/** Pages whose length tells which they are, all of them made before they are moved. */
function pages(text: string): string {
  const made = join(home, 'made');
  mkdirSync(join(made, 'deep'), { recursive: true });
  for (const path of ['index.html', 'deep/index.html', '404.html']) {
    writeFileSync(join(made, path), `<p>${path} of ${text}</p>`.repeat(200));
  }
  writeFileSync(join(made, '.toolrisk-site'), '');
  return made;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** By hand, as `fetch` tidies paths and unpacks bodies. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((answered, failed) => {
    const asked = request(new URL(site.url), { path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () =>
        answered({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', failed).end();
  });
}

test('what a browser has already is not sent again', async () => {
  const { headers, body } = await ask('/');
  expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
  const again = await ask('/', { 'if-none-match': String(headers.etag) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  putInPlace(pages('two, another text'), target);
  const changed = await ask('/', { 'if-none-match': String(headers.etag) });
  expect(changed.status).toBe(200);
  expect(changed.body).not.toEqual(body);
});

test('text is packed for those who take it so, and a range counts the bytes of the file', async () => {
  const plain = await ask('/');
  const packed = await ask('/', { 'accept-encoding': 'gzip' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.body.length).toBeLessThan(plain.body.length / 5);
  expect(gunzipSync(packed.body)).toEqual(plain.body);
  const size = plain.body.length;
  for (const [range, from, to] of [
    ['bytes=10-19', 10, 19],
    ['bytes=-5', size - 5, size - 1],
    [`bytes=${size - 3}-99999999`, size - 3, size - 1],
  ] as const) {
    const part = await ask('/', { range, 'accept-encoding': 'gzip' });
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes ${from}-${to}/${size}`]);
    expect(part.body).toEqual(plain.body.subarray(from, to + 1));
  }
  const beyond = await ask('/', { range: `bytes=${size}-` });
  expect([beyond.status, beyond.headers['content-range'], beyond.body.length]).toEqual([
    416,
    `bytes */${size}`,
    0,
  ]);
});

test('addresses without a page get the page that says so, and nothing outside is read', async () => {
  writeFileSync(join(home, 'secret'), 'secret');
  for (const path of [
    '/none',
    '/../secret',
    '/%2e%2e/secret',
    '/deep/%00',
    '/%E0',
    '/.toolrisk-site',
    `/${'x'.repeat(5000)}`,
  ]) {
    const { status, body } = await ask(path, { range: 'bytes=0-3' });
    expect([path, status, body.includes('404.html of one')]).toEqual([path, 404, true]);
  }
  const slashless = await ask('/deep?x=1');
  expect([slashless.status, slashless.headers.location]).toEqual([301, '/deep/']);
  expect((await ask('//other.example/deep/../deep')).headers.location ?? '').not.toMatch(/^\/\//);
  expect((await ask('/', {}, 'POST')).status).toBe(405);
  expect((await ask('/', {}, 'HEAD')).body.length).toBe(0);
});

test('who asks under another name than this machine has is refused, whatever is asked for', async () => {
  const { port } = new URL(site.url);
  for (const host of [
    `localhost:${port}`,
    `127.0.0.1:${port}`,
    'LOCALHOST:8080',
    'localhost',
    `[::1]:${port}`,
  ]) {
    expect([host, (await ask('/', { host })).status]).toEqual([host, 200]);
  }
  for (const host of [
    `evil.example:${port}`,
    'evil.example',
    `localhost.evil.example:${port}`,
    `127.0.0.1.evil.example:${port}`,
    'evil.example#localhost',
    `user@localhost:${port}`,
  ]) {
    for (const path of ['/', '/none', '/deep']) {
      const { status, body } = await ask(path, { host });
      expect([host, path, status]).toEqual([host, path, 421]);
      expect(body.toString()).not.toContain('of one');
    }
  }
});

test('a request gets whole pages while they are replaced again and again', async () => {
  const replacing = fork(join(import.meta.dirname, 'replacing-child.ts'));
  let ended = false;
  const asked = [0, 0, 0, 0];
  const askers = asked.map(async (_, asker) => {
    const seen = new Set<string>();
    for (; !ended; asked[asker]! += 1) {
      const { status, headers, body } = await ask(asked[asker]! % 2 === 0 ? '/' : '/deep/');
      expect([status, headers['content-length']]).toEqual([200, String(body.length)]);
      const texts = new Set(body.toString().match(/of \w+/g));
      expect(texts.size).toBe(1);
      seen.add([...texts][0]!);
    }
    return seen;
  });
  const asking = Promise.all(askers).finally(() => {
    ended = true;
  });
  for (let round = 0; round < 200 && !ended; round += 1) {
    replacing.send([pages('x'.repeat(1 + (round % 7))), target]);
    await once(replacing, 'message');
    // A request may take as long as from one build to the next: one that began before this build ends before the next.
    const before = [...asked];
    while (!ended && asked.some((count, asker) => count === before[asker])) await ask('/');
  }
  ended = true;
  replacing.disconnect();
  for (const seen of await asking) expect(seen.size).toBeGreaterThan(1);
});

test('a build leaves no moment without pages', async () => {
  const [db, out] = [join(home, 'catalogue.db'), join(home, 'built')];
  fillGardenCatalogue(db);
  await siteBuild({ db, out });
  const built = await siteServe({ dir: out, port: 0 });
  let building = true;
  const answers = new Set<boolean>();
  const asking = (async () => {
    while (building) {
      const { ok } = await fetch(`${built.url}servers/garden-mcp/`);
      answers.add(ok);
    }
  })();
  expect((await toolrisk(['site', 'build', '--db', db, '--out', out], { cwd: home })).code).toBe(0);
  await fetch(built.url);
  building = false;
  await asking;
  await built.close();
  expect([...answers]).toEqual([true]);
});

test('a folder that goes away is told as that, and one that comes back is served', async () => {
  renameSync(target, join(home, 'away'));
  expect((await ask('/')).status).toBe(503);
  mkdirSync(target);
  expect((await ask('/')).status).toBe(404);
  writeFileSync(join(target, 'index.html'), 'back');
  expect((await ask('/')).body.toString()).toBe('back');
});
