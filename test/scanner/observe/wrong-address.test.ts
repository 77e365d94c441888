/** An address that is nearly right: what is told of it, and what to do. */
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';
import type { Target } from '../../../scanner/types.ts';
import { listen } from '../../fixtures/servers/http.ts';

describe('an address of which one way in is closed is told by what the other answers', () => {
  const closed = async (answer: (response: ServerResponse) => void) => {
    const server = await listen((request, response) =>
      request.method === 'GET' ? answer(response) : response.writeHead(405).end(),
    );
    const seen = await observe(remote(server.url), { limits: { connect: 2000 } });
    await server.close();
    return seen;
  };

  test('a login', async () => {
    const seen = await closed((response) => response.writeHead(401).end());
    expect(seen).toMatchObject({ outcome: 'auth-required', problems: [{ kind: 'login-required' }] });
  });

  test('a web page', async () => {
    const seen = await closed((response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
    );
    expect(seen).toMatchObject({ outcome: 'handshake-failed', problems: [{ kind: 'not-mcp' }] });
  });

  test('a stream of events that goes on to refuse', async () => {
    const seen = await closed((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('event: endpoint\ndata: /messages\n\n');
    });
    expect(seen.problems[0]?.kind).not.toBe('no-server-here');
  });
});

test('an address that says why it refuses is told by that, where the older way in says less', async () => {
  const server = await listen((request, response) =>
    request.method === 'POST'
      ? response.writeHead(400).end('the lamp is not lit')
      : response.writeHead(404).end(),
  );
  const seen = await observe(remote(server.url));
  await server.close();
  expect(seen.problems[0]?.detail).toContain('the lamp is not lit');
});

test('the wrong scheme for a port is told as that', async () => {
  const server = await listen((_request, response) => response.end('{}'));
  const seen = await observe(remote(server.url.replace('http:', 'https:')));
  await server.close();
  expect(seen).toMatchObject({ outcome: 'unreachable', problems: [{ kind: 'no-tls', next: /http:/ }] });
});

test('a server that redirects to itself is no address to scan instead', async () => {
  const server = await listen((request, response) =>
    response.writeHead(302, { location: request.url }).end(),
  );
  const seen = await observe(remote(server.url));
  await server.close();
  expect(seen.problems[0]?.next).toMatch(/redirects to itself/);
});

test('an answer that is no message of the protocol is told as that', async () => {
  const server = await listen((_request, response) =>
    response.setHeader('content-type', 'application/json').end('{}'),
  );
  const seen = await observe(remote(server.url));
  await server.close();
  expect(seen.problems[0]?.detail).toBe('initialize failed: the answer is no message of the protocol');
});

function remote(url: string): Target {
  return { kind: 'http', id: 'fixture', url, headers: {} };
}
