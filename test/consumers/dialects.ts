import { type Body, type Dialect, events, type Tool } from './model.ts';

type Named = { name: string; description?: string; type?: string; tools?: Named[]; function?: Named };

/** Anthropic's Messages API. */
export const messages: Dialect = {
  path: /^\/v1\/messages(?!.*count_tokens)/,
  tools: (body) => (body.tools ?? []) as Named[],
  answered: (body) => JSON.stringify(body.messages).includes('tool_result'),
  reply(calls, { stream }) {
    const content = calls.length > 0 ? calls.map(toolUse) : [{ type: 'text', text: 'done' }];
    const message = {
      ...{ id: 'msg_1', type: 'message', role: 'assistant', model: 'fake' },
      ...{
        stop_reason: calls.length > 0 ? 'tool_use' : 'end_turn',
        usage: { input_tokens: 1, output_tokens: 1 },
      },
    };
    if (stream !== true) return json({ ...message, content });
    return events([
      ['message_start', { message: { ...message, content: [], stop_reason: null } }],
      ...content.flatMap((block, index) => blockEvents(block, index)),
      ['message_delta', { delta: { stop_reason: message.stop_reason }, usage: message.usage }],
      ['message_stop', {}],
    ]);
  },
};

function toolUse({ name, input = {} }: Tool, at: number) {
  return { type: 'tool_use', id: `toolu_${at}`, name, input };
}

function blockEvents(block: { type: string; input?: unknown }, index: number): [string, object][] {
  const isText = block.type === 'text';
  const delta = isText
    ? { type: 'text_delta', text: 'done' }
    : { type: 'input_json_delta', partial_json: JSON.stringify(block.input) };
  return [
    [
      'content_block_start',
      { index, content_block: isText ? { type: 'text', text: '' } : { ...block, input: {} } },
    ],
    ['content_block_delta', { index, delta }],
    ['content_block_stop', { index }],
  ];
}

/** OpenAI's Responses API; Codex groups the tools of a server under a namespace. */
export const responses: Dialect = {
  path: /^\/v1\/responses/,
  tools: (body) =>
    ((body.tools ?? []) as Named[]).flatMap((tool) =>
      tool.type === 'namespace' ? tool.tools!.map((one) => ({ ...one, namespace: tool.name })) : [tool],
    ),
  answered: (body) => JSON.stringify(body.input).includes('function_call_output'),
  reply(calls) {
    const said = {
      type: 'message',
      role: 'assistant',
      id: 'm',
      content: [{ type: 'output_text', text: 'done' }],
    };
    const items = calls.length === 0 ? [said] : calls.map(functionCall);
    const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
    return events([
      ['response.created', { response: { id: 'r' } }],
      ...items.map((item, at): [string, object] => ['response.output_item.done', { output_index: at, item }]),
      ['response.completed', { response: { id: 'r', usage } }],
    ]);
  },
};

function functionCall({ name, namespace, input = {} }: Tool, at: number) {
  const said = { call_id: `c${at}`, name, namespace, arguments: JSON.stringify(input) };
  return { type: 'function_call', id: `fc_${at}`, ...said };
}

/** OpenAI's chat completions. */
export const chat: Dialect = {
  path: /\/chat\/completions/,
  tools: (body) => ((body.tools ?? []) as Named[]).map((tool) => tool.function!),
  answered: (body) => (body.messages as { role: string }[]).some(({ role }) => role === 'tool'),
  reply(calls, body) {
    const tool_calls = calls.map(({ name }, index) => {
      return { index, id: `call_${index}`, type: 'function', function: { name, arguments: '{}' } };
    });
    const message = {
      role: 'assistant',
      ...(calls.length > 0 ? { content: null, tool_calls } : { content: 'done' }),
    };
    const finish_reason = calls.length > 0 ? 'tool_calls' : 'stop';
    if (body.stream !== true) return json(completion({ message, finish_reason }));
    const chunks = [completion({ delta: message }), completion({ delta: {}, finish_reason })];
    const lines = [...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]'];
    return { type: 'text/event-stream', text: lines.map((line) => `data: ${line}\n\n`).join('') };
  },
};

function completion(choice: object): Body {
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
  return {
    id: 'c',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'fake',
    choices: [{ index: 0, ...choice }],
    usage,
  };
}

function json(value: object) {
  return { type: 'application/json', text: JSON.stringify(value) };
}
