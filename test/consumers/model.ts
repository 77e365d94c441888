/** A model on loopback, in whichever API a client speaks, that calls every tool it is offered by a recording server. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Tool {
  /** The client's name for it. */
  readonly name: string;
  readonly namespace?: string;
  readonly description?: string;
  /** What it is called with; nothing when absent. */
  readonly input?: unknown;
}

/** One vendor's API, as much of it as a client needs to take one turn of tool calls and end. */
export interface Dialect {
  readonly path: RegExp;
  tools(body: Body): readonly Tool[];
  /** The conversation holds results of calls already. */
  answered(body: Body): boolean;
  /** The model's turn: calls, or where there are none a last word. */
  reply(calls: readonly Tool[], body: Body): { readonly type: string; readonly text: string };
}
export type Body = { readonly [field: string]: unknown };

export interface Model {
  readonly url: string;
  /** Tools of recording servers that were offered, as `<label>:<place>`. */
  readonly offered: ReadonlyMap<string, Tool>;
  close(): Promise<void>;
}

/** `besides`: tools called in the same turn although they were not offered. */
export async function startModel(dialect: Dialect, besides: readonly Tool[]): Promise<Model> {
  const offered = new Map<string, Tool>();
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    if (!dialect.path.test(request.url ?? '')) {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"input_tokens":1}');
      return;
    }
    const body: Body = JSON.parse(text);
    const tools = dialect.tools(body);
    for (const tool of tools) {
      const which = /recording:(\d+:\d+)\./.exec(tool.description ?? '')?.[1];
      if (which !== undefined) offered.set(which, tool);
    }
    const calls = tools.length > 0 && !dialect.answered(body) ? [...offered.values(), ...besides] : [];
    const reply = dialect.reply(calls, body);
    response.writeHead(200, { 'content-type': reply.type }).end(reply.text);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    offered,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Server-sent events, each with its type in the data as well, as the vendors send them. */
export function events(list: readonly (readonly [type: string, fields: object])[]) {
  return {
    type: 'text/event-stream',
    text: list
      .map(([type, fields]) => `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`)
      .join(''),
  };
}
