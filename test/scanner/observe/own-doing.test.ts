/** What a server says over real stdio and would be told of wrongly: usage for a crash, lost schemas, a page twice. */
import { expect, test } from 'vitest';
import { judgeObservation } from '../../../scanner/judge-observation.ts';
import { observe } from '../../../scanner/observe/index.ts';

/** A server in a line of JavaScript; `page` is the answer to `tools/list`, from the cursor it was asked with. */
function serving(page: string): readonly string[] {
  const code = `
    require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const { id, method, params } = JSON.parse(line);
      if (id === undefined) return;
      const greeting = { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: { name: 'shelf', version: '1' } };
      const page = (${page})(params && params.cursor);
      console.log(JSON.stringify({ jsonrpc: '2.0', id, result: method === 'initialize' ? greeting : page }));
    });`;
  return ['-e', code];
}

function look(args: readonly string[]) {
  return observe({ kind: 'stdio', id: 'shelf', command: process.execPath, args, env: {}, typed: true });
}

const TOOLS = (schema: string) =>
  `[...'abcdef'].map((one) => ({ name: 'list_' + one, description: 'Lists the shelves of ' + one, inputSchema: ${schema} }))`;

test.each(['stdout', 'stderr'])(
  'usage on %s and exit code 0 ask for words, with that text',
  async (stream) => {
    const seen = await look([
      '-e',
      `process.${stream}.write('Usage: shelf [command]\\n\\nCommands:\\n  serve\\n')`,
    ]);
    expect(seen).toMatchObject({
      outcome: 'needs-config',
      problems: [{ kind: 'usage-shown', detail: expect.stringContaining('Usage: shelf [command]') }],
    });
  },
);

test.each([
  ['shelf <command> [args] [--json]', 'usage-shown'],
  [' ›   Warning: mcp is not a shelf command.', 'usage-shown'],
  ["│  Command 'mcp' not found.  │", 'usage-shown'],
  ['Unused args: `mcp`', 'usage-shown'],
  ["error: unknown option '--stdio'", 'usage-shown'],
  ["error: unknown option '--lamp'", 'server-exited'],
  ['Error: command lamp not found', 'server-exited'],
])('a program started with a word, that says %j and ends with an exit code', async (said, kind) => {
  const seen = await look([
    '-e',
    `console.error(${JSON.stringify(said)}); process.exit(2)`,
    '--',
    'mcp',
    '--stdio',
  ]);
  expect(seen).toMatchObject({ problems: [{ kind }] });
});

test.each([
  ['', 'Usage: shelf [options] [command]'],
  ["program.error('error: unknown command lamp')", 'error: unknown command lamp'],
])(
  'a program that ends by what commander throws (%j) is told by its usage, not by that',
  async (act, said) => {
    const code = `
    import('commander').then(({ Command }) => {
      const program = new Command('shelf').exitOverride();
      program.command('serve');
      ${act};
      program.parse([], { from: 'user' });
    });`;
    const [command, args] = [process.execPath, ['-e', code]];
    const target = { kind: 'stdio', id: 'shelf', command, args, env: {}, cwd: import.meta.dirname } as const;
    const { problems } = await observe(target, { sandbox: 'none' });
    expect(problems).toMatchObject([
      { kind: 'usage-shown', detail: `it printed how it is used and ended: ${said}` },
    ]);
  },
);

test('schemas that arrive empty are told, and nothing about the list is sure', async () => {
  const empty = await look(serving(`() => ({ tools: ${TOOLS("{ type: 'object', properties: {} }")} })`));
  expect(empty).toMatchObject({ outcome: 'listed', partial: false, problems: [{ kind: 'schemas-empty' }] });
  expect(confidences(empty)).not.toContain('high');
  const full = await look(
    serving(`() => ({ tools: ${TOOLS("{ type: 'object', properties: { shelf: { type: 'string' } } }")} })`),
  );
  expect(full).toMatchObject({ partial: false, problems: [] });
  expect(confidences(full)).toContain('high');
});

test('a page that comes twice is taken once, said, and makes no finding', async () => {
  const tools = TOOLS("{ type: 'object', properties: { shelf: { type: 'string' } } }");
  const seen = await look(serving(`(cursor) => ({ tools: ${tools}, nextCursor: (cursor || '') + 'x' })`));
  expect(seen).toMatchObject({ outcome: 'listed', partial: true, problems: [{ kind: 'page-repeated' }] });
  expect(seen.tools).toHaveLength(6);
  expect(judgeObservation(seen).findings).toEqual([]);
  expect(confidences(seen)).not.toContain('high');
});

function confidences(seen: Parameters<typeof judgeObservation>[0]): readonly string[] {
  return judgeObservation(seen).tools.map(({ verdict }) => verdict.confidence);
}

test.each([
  ['text', { level: 'critical', logger: 'shelf', data: 'LAMP_KEY is required' }, 'variable-missing'],
  ['an error', { level: 'error', data: { message: 'no wax left' } }, 'server-exited'],
  ['what is no notification of MCP', { level: 50, message: 'no wax left' }, 'server-exited'],
])('what a server logs over the protocol before it ends is why it ended: %s', async (_, params, kind) => {
  const logs = [params, { level: 'info', data: 'bye' }].map((one) => ({
    ...{ jsonrpc: '2.0', method: 'notifications/message', params: one },
  }));
  const lines = logs.map((one) => JSON.stringify(one)).join('\n');
  const seen = await look(['-e', `console.log(${JSON.stringify(lines)}); process.exitCode = 2`]);
  expect(seen.problems).toMatchObject([
    { kind, detail: expect.stringMatching(/error: (?:no wax|LAMP_KEY)/) },
  ]);
});
