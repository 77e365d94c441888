import { expect, test } from 'vitest';
import { UsageError } from '../../../../scanner/errors.ts';
import { gist, item, json, npm, paged, readAll, registry } from './registry-server.ts';

const QUICK = { backOff: [1, 1, 1], wait: 5 };

test('follows the cursors to the last page, which may be empty', async () => {
  const pages = [
    [item('io.example/a', npm('a-mcp')), item('io.example/b', npm('b-mcp'))],
    [item('io.example/c', npm('c-mcp'))],
    [],
  ];
  const { url, asked } = await paged(pages);
  const seen: unknown[] = [];
  const entries = await readAll(url, { onPage: (progress) => seen.push(progress) });
  expect(gist(entries)).toEqual(['io.example/a npm', 'io.example/b npm', 'io.example/c npm']);
  expect(asked).toEqual([
    '/v0.1/servers?limit=100&version=latest',
    '/v0.1/servers?limit=100&version=latest&cursor=1',
    '/v0.1/servers?limit=100&version=latest&cursor=2',
  ]);
  expect(seen).toEqual([
    { pages: 1, items: 2 },
    { pages: 2, items: 3 },
    { pages: 3, items: 3 },
  ]);
});

test('sends a cursor back exactly as it came', async () => {
  const cursor = 'io.example/a b:1.0.0+x&y=ü';
  const { url, asked } = await registry((_request, response, { searchParams }) =>
    json(response, {
      servers: [],
      metadata: searchParams.has('cursor') ? { nextCursor: '' } : { nextCursor: cursor },
    }),
  );
  await readAll(url);
  expect(new URL(asked[1]!, url).searchParams.get('cursor')).toBe(cursor);
});

test('understands the address with the version, with the list, with a slash, and the old key of the cursor', async () => {
  for (const path of ['', '/', '/v0.1', '/v0.1/', '/v0.1/servers']) {
    const { url, asked } = await paged([[item('io.example/a', npm('a-mcp'))]]);
    expect(gist(await readAll(url + path))).toEqual(['io.example/a npm']);
    expect(asked.length).toBe(1);
  }
  const { url, asked } = await registry((_request, response, { searchParams }) =>
    json(response, { servers: [], metadata: searchParams.has('cursor') ? {} : { next_cursor: 'x' } }),
  );
  await readAll(`${url}/api/v0`);
  expect(asked.map((path) => new URL(path, url).pathname)).toEqual(['/api/v0/servers', '/api/v0/servers']);
});

test('what is nested without end costs an entry, or the rest of the list, never the run', async () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  const good = JSON.stringify(item('io.example/a', npm('a-mcp')));
  const bad = `{"server":{"name":"io.example/deep","packages":${deep}}}`;
  const { url } = await registry((_request, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(`{"servers":[${bad},${good}],"metadata":{"nextCursor":"x","more":${deep}}}`),
  );
  expect(gist(await readAll(url))).toEqual(['registry-malformed-entry partial', 'io.example/a npm']);
});

test('a registry that has only v0 is asked there', async () => {
  const { url, asked } = await registry((_request, response, { pathname }) =>
    pathname === '/v0/servers'
      ? json(response, { servers: [item('io.example/a', npm('a-mcp'))], metadata: {} })
      : json(response, { title: 'Not Found', status: 404 }, 404),
  );
  expect(gist(await readAll(url))).toEqual(['io.example/a npm']);
  expect(asked.length).toBe(2);
});

test('waits and asks again when the registry is busy once and broken twice', async () => {
  const troubles = [429, 500, 503];
  const { url, asked } = await registry((_request, response) => {
    const trouble = troubles.shift();
    if (trouble === undefined)
      return json(response, { servers: [item('io.example/a', npm('a-mcp'))], metadata: {} });
    response.setHeader('retry-after', '3600');
    json(response, { error: 'later' }, trouble);
  });
  expect(gist(await readAll(url, { limits: QUICK }))).toEqual(['io.example/a npm']);
  expect(asked.length).toBe(4);
});

test('gives up on a page after the last pause, and keeps what it has', async () => {
  const { url, asked } = await registry((_request, response, { searchParams }) =>
    searchParams.has('cursor')
      ? json(response, {}, 500)
      : json(response, { servers: [item('io.example/a', npm('a-mcp'))], metadata: { nextCursor: 'x' } }),
  );
  expect(gist(await readAll(url, { limits: QUICK }))).toEqual([
    'io.example/a npm',
    'registry-refused partial',
  ]);
  expect(asked.length).toBe(5);
});

test('what waiting cannot mend is not asked again', async () => {
  for (const [status, kind] of [
    [400, 'registry-refused'],
    [401, 'registry-auth'],
    [422, 'registry-refused'],
  ] as const) {
    const { url, asked } = await registry((_request, response) => json(response, {}, status));
    expect(gist(await readAll(url, { limits: QUICK }))).toEqual([`${kind} partial`]);
    expect(asked.length).toBe(1);
  }
});

test('stops at a cursor that was given before', async () => {
  const { url, asked } = await registry((_request, response, { searchParams }) =>
    json(response, { servers: [], metadata: { nextCursor: searchParams.get('cursor') === 'x' ? 'y' : 'x' } }),
  );
  expect(gist(await readAll(url))).toEqual(['registry-cursor-loop partial']);
  expect(asked.length).toBe(3);
});

test('caps pages, bytes of a page and bytes of all', async () => {
  let count = 0;
  const endless = await registry((_request, response) => {
    count += 1;
    json(response, { servers: [], metadata: { nextCursor: `c${count}`, filler: 'x'.repeat(1000) } });
  });
  expect(gist(await readAll(endless.url, { limits: { pages: 3 } }))).toEqual(['registry-cap partial']);
  expect(endless.asked.length).toBe(3);
  expect(gist(await readAll(endless.url, { limits: { totalBytes: 1500 } }))).toEqual([
    'registry-cap partial',
  ]);
  expect(endless.asked.length).toBe(5);

  let open = true;
  const flood = await registry((request, response) => {
    request.socket.on('close', () => {
      open = false;
    });
    const pour = () => {
      while (open && response.write('x'.repeat(65_536)));
      if (open) response.once('drain', pour);
    };
    pour();
  });
  expect(gist(await readAll(flood.url, { limits: { pageBytes: 1_000_000 } }))).toEqual([
    'registry-page-cap partial',
  ]);
  await expect.poll(() => open).toBe(false);
});

test('a registry that is silent, gone, elsewhere or no registry is told in one line', async () => {
  const limits = { backOff: [], request: 200 };
  const silent = await registry(() => {});
  expect(gist(await readAll(silent.url, { limits }))).toEqual(['registry-unreachable partial']);
  expect(gist(await readAll('http://127.0.0.1:9', { limits }))).toEqual(['registry-unreachable partial']);
  const moved = await registry((_request, response) =>
    response.writeHead(302, { location: 'http://10.0.0.1/v0.1/servers?secret=1' }).end(),
  );
  const [entry] = await readAll(moved.url);
  expect(entry).toMatchObject({
    problem: { detail: 'the registry is elsewhere: http://10.0.0.1/v0.1/servers' },
  });
  const page = await registry((_request, response) => response.end('<html>'));
  expect(gist(await readAll(page.url))).toEqual(['registry-malformed partial']);
  const other = await registry((_request, response) => json(response, { servers: 'none' }));
  expect(gist(await readAll(other.url))).toEqual(['registry-malformed partial']);
  await expect(readAll('ftp://registry.example')).rejects.toThrow(UsageError);
});

test('can be stopped from outside, and stops when its time is up', async () => {
  let count = 0;
  const { url } = await registry((_request, response) => {
    count += 1;
    json(response, { servers: [], metadata: { nextCursor: `c${count}` } });
  });
  const stop = new AbortController();
  const entries = await readAll(url, {
    signal: stop.signal,
    onPage: ({ pages }) => pages === 3 && stop.abort(),
  });
  expect(gist(entries)).toEqual(['registry-stopped partial']);
  expect(count).toBe(3);
  const silent = await registry(() => {});
  expect(gist(await readAll(silent.url, { limits: { total: 100 } }))).toEqual(['registry-stopped partial']);
});
