/** What the README and the method page say a remote server gets, as servers over real HTTP see it. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';
import { listen, plainAnswer } from '../../fixtures/servers/http.ts';

const SAID =
  'A remote server also gets the HTTP DELETE that ends a session it opened and, where it asks for a login, a GET of its own login metadata.';
const METADATA = '/.well-known/oauth-protected-resource/mcp';

test.each(['README.md', 'site/src/pages/methodology.astro'])('%s says it in the same words', (file) => {
  const written = readFileSync(join(import.meta.dirname, '../../..', file), 'utf8');
  expect(written.replaceAll(/\s+/g, ' ')).toContain(SAID);
});

test('who opens a session gets its end, and the messages of a scan', async () => {
  const got = await requestsTo(mannered({ 'mcp-session-id': 'tulip' }));
  expect(got.outcome).toBe('listed');
  expect(got.requests).toEqual([...MESSAGES, 'DELETE /mcp tulip']);
});

test('who opens none gets only the messages of a scan', async () => {
  const got = await requestsTo(mannered({}));
  expect(got.outcome).toBe('listed');
  expect(got.requests).toEqual(MESSAGES);
});

test.each([401, 403])('who asks for a login (%i) gets a GET of its own metadata', async (status) => {
  const got = await requestsTo((_request, response) => void response.writeHead(status).end());
  expect(got.outcome).toBe('auth-required');
  expect(got.requests).toEqual(['POST /mcp initialize', `GET ${METADATA}`]);
});

test('who never gives its metadata is told as asking for a login all the same', async () => {
  const got = await requestsTo((request, response) => {
    if (request.method === 'POST') response.writeHead(401).end();
  });
  expect(got.outcome).toBe('auth-required');
});

test.each([407, 429])('who refuses with %i is not asked in the older way', async (status) => {
  const got = await requestsTo((_request, response) => void response.writeHead(status).end());
  expect(got.requests).toEqual(['POST /mcp initialize']);
});

test('who takes a notification with 204 is listed', async () => {
  const polite = mannered({});
  const got = await requestsTo((request, response, body) =>
    body.includes('notifications/') ? response.writeHead(204).end() : polite(request, response, body),
  );
  expect(got).toEqual({ outcome: 'listed', requests: MESSAGES });
});

test('a header that was handed over goes before one of ours', async () => {
  const agents = new Set<string | undefined>();
  const polite = mannered({});
  const answer: Answer = (request, response, body) => {
    agents.add(request.headers['user-agent']);
    polite(request, response, body);
  };
  expect((await requestsTo(answer, { 'User-Agent': 'shelf/1' })).outcome).toBe('listed');
  expect([...agents]).toEqual(['shelf/1']);
});

test('who names metadata elsewhere sends us nowhere', async () => {
  const asked: string[] = [];
  const elsewhere = await listen((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  const challenge = `Bearer resource_metadata="${elsewhere.url}"`;
  const got = await requestsTo((_request, response) =>
    response.writeHead(401, { 'www-authenticate': challenge }).end(),
  );
  await elsewhere.close();
  expect(got.outcome).toBe('auth-required');
  expect(got.requests).toEqual(['POST /mcp initialize']);
  expect(asked).toEqual([]);
});

const MESSAGES = ['POST /mcp initialize', 'POST /mcp notifications/initialized', 'POST /mcp tools/list'];

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** Every request that a scan makes of a server, in order: method, path and what it asks or which session it ends. */
async function requestsTo(answer: Answer, headers: Readonly<Record<string, string>> = {}) {
  const requests: string[] = [];
  const server = await listen(async (request, response) => {
    const body = await text(request);
    const about = body === '' ? request.headers['mcp-session-id'] : JSON.parse(body).method;
    requests.push([request.method, request.url, about].filter((word) => word !== undefined).join(' '));
    answer(request, response, body);
  });
  const { outcome } = await observe({ kind: 'http', id: 'fixture', url: server.url, headers });
  await server.close();
  return { outcome, requests };
}

/** Lists one tool, and opens a session where its headers say so. */
function mannered(headers: Readonly<Record<string, string>>): Answer {
  return (request, response, body) => {
    if (request.method === 'DELETE') return void response.writeHead(204).end();
    const answer = plainAnswer(JSON.parse(body));
    if (answer === undefined) return void response.writeHead(202).end();
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    response.end(answer);
  };
}
