import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AnthropicApi {
  readonly url: string;
  /** Names of the tools the client offered to the model, over all its requests. */
  readonly offered: ReadonlySet<string>;
  close(): Promise<void>;
}

/**
 * A model on loopback that once calls every tool named by `calls`, whether it was offered or not, and then
 * ends its turn. Speaks as much of the Messages API as a client needs.
 */
export async function startAnthropicApi(calls: readonly string[]): Promise<AnthropicApi> {
  const offered = new Set<string>();
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (!request.url?.startsWith('/v1/messages') || request.url.includes('count_tokens')) {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"input_tokens":1}');
      return;
    }
    const { tools = [], messages = [], stream = false } = JSON.parse(body);
    for (const tool of tools) offered.add(tool.name);
    const answered = JSON.stringify(messages).includes('tool_result');
    const content =
      tools.length > 0 && !answered
        ? calls.map((name, i) => ({ type: 'tool_use', id: `toolu_${i}`, name, input: {} }))
        : [{ type: 'text', text: 'done' }];
    answer(response, content, stream);
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

type Block = { readonly type: string; readonly text?: string };

function answer(response: ServerResponse, content: readonly Block[], stream: boolean): void {
  const stop_reason = content[0]?.type === 'tool_use' ? 'tool_use' : 'end_turn';
  const usage = { input_tokens: 1, output_tokens: 1 };
  const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'fake', stop_reason, usage };
  if (!stream) {
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ ...message, content }));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (type: string, fields: object) =>
    response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`);
  send('message_start', { message: { ...message, content: [], stop_reason: null } });
  content.forEach((block, index) => {
    const isText = block.type === 'text';
    send('content_block_start', { index, content_block: isText ? { type: 'text', text: '' } : block });
    const delta = isText
      ? { type: 'text_delta', text: block.text }
      : { type: 'input_json_delta', partial_json: '{}' };
    send('content_block_delta', { index, delta });
    send('content_block_stop', { index });
  });
  send('message_delta', { delta: { stop_reason }, usage });
  send('message_stop', {});
  response.end();
}
