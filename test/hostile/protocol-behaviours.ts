/**
 * What a hostile server may answer, whatever it is reached over. Each behaviour gets a request and says
 * what it likes: values are sent as JSON, strings as they are.
 */
export interface Request {
  readonly id: number;
  readonly method: string;
  readonly params?: { readonly cursor?: string; readonly _meta?: { readonly progressToken?: number } };
}
export type Say = (message: unknown) => void;
export type Behaviour = (request: Request, say: Say) => void;

export const TOOL = {
  name: 'list_notes',
  description: 'Lists notes.',
  inputSchema: { type: 'object', properties: { shelf: { type: 'string' } } },
};
const INFO = { capabilities: { tools: {} }, serverInfo: { name: 'hostile', version: '1' } };

export const greeting = (id: number, extra: object = {}) =>
  answer(id, { protocolVersion: '2025-11-25', ...INFO, ...extra });
export const answer = (id: number, result: unknown) => ({ jsonrpc: '2.0', id, result });
const refusal = (id: number, code: number, message: string) => ({
  jsonrpc: '2.0',
  id,
  error: { code, message },
});
const notification = (method: string, params = {}) => ({ jsonrpc: '2.0', method, params });

/** Greets properly; the behaviour is in the list. */
const lists =
  (list: (request: Request, say: Say) => void): Behaviour =>
  (request, say) =>
    request.method === 'initialize' ? say(greeting(request.id)) : list(request, say);
/** Greets properly and lists these. */
const serves = (tools: unknown, extra: object = {}): Behaviour =>
  lists(({ id }, say) => say(answer(id, { tools, ...extra })));
/** Lists properly; the behaviour is in the greeting. */
const greets =
  (greet: (request: Request, say: Say) => void): Behaviour =>
  (request, say) =>
    request.method === 'initialize' ? greet(request, say) : say(answer(request.id, { tools: [TOOL] }));

const page = (cursor: unknown, tools: unknown = [TOOL]) => ({ tools, nextCursor: cursor });
const named = (name: string, more: object = {}) => ({ ...TOOL, name, ...more });

const arrays = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
/** Two levels each. */
const objects = (levels: number) => `${'{"properties":{"a":'.repeat(levels)}{}${'}}'.repeat(levels)}`;
/** A list of a good tool and one of which the schema is given as JSON. */
const listing = (id: number, schema: string) =>
  `{"jsonrpc":"2.0","id":${id},"result":{"tools":[${JSON.stringify(TOOL)},{"name":"deep","inputSchema":${schema}}]}}`;

export const PROTOCOL_BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  // Cursors.
  'cursor-endless': lists(({ id, params }, say) => {
    const next = Number(params?.cursor ?? 0) + 1;
    say(answer(id, page(String(next), [named(`tool_${next}`)])));
  }),
  'cursor-repeated': lists(({ id, params }, say) =>
    say(answer(id, page('again', [named(params?.cursor ? 'second_page' : 'first_page')]))),
  ),
  'cursor-empty': lists(({ id, params }, say) =>
    say(answer(id, params?.cursor === '' ? { tools: [named('second_page')] } : page(''))),
  ),
  'cursor-null': serves([TOOL], { nextCursor: null }),
  'pages-without-tools': lists(({ id, params }, say) => {
    const at = Number(params?.cursor ?? 0);
    say(answer(id, at === 2 ? { tools: [TOOL] } : page(String(at + 1), [])));
  }),
  'cursor-number': serves([TOOL], { nextCursor: 7 }),
  'second-page-refused': lists(({ id, params }, say) =>
    say(params?.cursor ? refusal(id, -32603, 'out of paper') : answer(id, page('2'))),
  ),
  'second-page-no-list': lists(({ id, params }, say) =>
    say(answer(id, params?.cursor ? { tools: 'later' } : page('2'))),
  ),

  // Sizes.
  'too-many-tools': serves(Array.from({ length: 6000 }, (_, index) => named(`tool_${index}`))),
  'huge-definition': serves([TOOL, named('huge', { description: 'x'.repeat(2_000_000) })]),
  // Fewer letters than the cap has bytes, but more bytes.
  'wide-letters': serves([TOOL, named('wide', { description: 'é'.repeat(700_000) })]),
  'deep-schema': lists(({ id }, say) => say(listing(id, objects(150)))),
  'deeper-schema': lists(({ id }, say) => say(listing(id, objects(50_000)))),
  'deepest-schema': lists(({ id }, say) => say(listing(id, arrays(700_000)))),
  'deep-id': lists((_request, say) => say(`{"jsonrpc":"2.0","id":${arrays(700_000)},"result":{}}`)),
  'deep-greeting': greets(({ id }, say) => {
    const capabilities = `{"experimental":{"x":${objects(50_000)}}}`;
    const info = JSON.stringify(INFO.serverInfo);
    say(
      `{"jsonrpc":"2.0","id":${id},"result":{"protocolVersion":"2025-11-25","serverInfo":${info},"capabilities":${capabilities}}}`,
    );
  }),
  'deep-refusal': lists(({ id }, say) =>
    say(`{"jsonrpc":"2.0","id":${id},"error":{"code":-32603,"message":"no","data":${arrays(100_000)}}}`),
  ),
  'deep-notice': lists((_request, say) =>
    say(`{"jsonrpc":"2.0","method":"notifications/message","params":{"data":${arrays(100_000)}}}`),
  ),
  'brackets-in-words': serves([named('list_notes', { description: `${'[{'.repeat(3000)} "\\` })]),
  'wide-schema': lists(({ id }, say) => {
    const cells = '[],'.repeat(990_000);
    say(
      `{"jsonrpc":"2.0","id":${id},"result":{"tools":[${JSON.stringify(TOOL)},{"name":"wide","inputSchema":{"enum":[${cells}0]}}]}}`,
    );
  }),
  'recursive-schema': serves([
    named('walk_tree', {
      inputSchema: {
        type: 'object',
        $defs: { node: { type: 'object', properties: { child: { $ref: '#/$defs/node' } } } },
        properties: { root: { $ref: '#/$defs/node' }, self: { $ref: '#' } },
      },
    }),
  ]),
  'huge-instructions': greets(({ id }, say) => say(greeting(id, { instructions: 'y'.repeat(2_000_000) }))),

  // Types.
  'wrong-types': serves([
    { name: 'list_notes', description: 7, inputSchema: 'none', annotations: [], title: {} },
  ]),
  'no-schema': serves([{ name: 'list_notes' }]),
  'unreadable-tools': serves([null, 7, 'tool', {}, { name: '' }, { name: 9 }, TOOL]),
  'tools-no-list': serves('all of them'),
  'result-null': lists(({ id }, say) => say(answer(id, null))),
  'greeting-without-name': greets(({ id }, say) =>
    say(answer(id, { protocolVersion: '2025-11-25', capabilities: {} })),
  ),
  'prototype-keys': lists(({ id }, say) => {
    const tool =
      '{"name":"constructor","__proto__":{"polluted":true},"inputSchema":{"type":"object","properties":{"__proto__":{"type":"string"}}}}';
    say(`{"jsonrpc":"2.0","id":${id},"result":{"tools":[${tool}]}}`);
  }),

  // Messages.
  'answer-twice': (request, say) => {
    const reply =
      request.method === 'initialize' ? greeting(request.id) : answer(request.id, { tools: [TOOL] });
    say(reply);
    say(reply);
  },
  'logs-in-json': greets(({ id }, say) => {
    say({ level: 'info', id, msg: 'the shelf is up' });
    say(greeting(id));
  }),
  'wrong-ids': lists(({ id }, say) => say(answer(id + 1000, { tools: [TOOL] }))),
  'asks-back': lists(({ id }, say) => {
    const asked = ['sampling/createMessage', 'elicitation/create', 'roots/list', 'tools/call', 'ping'];
    for (const [index, method] of asked.entries())
      say({ jsonrpc: '2.0', id: `s${index}`, method, params: {} });
    say(answer(id, { tools: [TOOL] }));
  }),
  'changed-storm': lists(({ id }, say) => {
    for (let round = 0; round < 20_000; round += 1) say(notification('notifications/tools/list_changed'));
    say(answer(id, { tools: [TOOL] }));
  }),
  'no-such-method': lists(({ id }, say) => say(refusal(id, -32601, 'Method not found'))),
  'list-refused': lists(({ id }, say) => say(refusal(id, -32603, '\u001b[31mout of\u0007 order\u202e'))),
  'wants-key': greets(({ id }, say) =>
    say(refusal(id, -32000, 'Error: the SHELF_API_KEY environment variable is required')),
  ),
  'version-too-old': greets(({ id }, say) => say(greeting(id, { protocolVersion: '2023-01-01' }))),
  'version-too-new': greets(({ id }, say) => say(greeting(id, { protocolVersion: '2099-01-01' }))),

  // Words.
  'control-sequences': serves([
    named('list_\u001b]0;owned\u0007notes', { description: '\u001b[2J\u001b[31mred\r\nnew line\u0000' }),
  ]),
  'invisible-text': serves([
    named('list_notes', { description: 'Lists\u200b notes\u{e0041}\u{e0042}.\u202e' }),
  ]),
  'hostile-names': serves(
    [
      '../../etc/passwd',
      "'; DROP TABLE tools; --",
      '<script>alert(1)</script>',
      '- a: &b [*c]',
      'con',
      '-rf',
      '\ud800',
      'x'.repeat(5000),
    ].map((name) => named(name)),
  ),
  'same-names': serves([TOOL, TOOL]),
  'look-alike-names': serves([TOOL, named('list_nоtes')]),
  'empty-list': serves([]),
};
