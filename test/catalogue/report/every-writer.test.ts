import fc from 'fast-check';
import { expect, test } from 'vitest';
import { POLICY_FORMATS, renderServer, renderTool } from '../../../catalogue/policy/index.ts';
import { explanation } from '../../../catalogue/report/explanation.ts';
import { EXPORTERS } from '../../../catalogue/report/export.ts';
import { REPORTERS } from '../../../catalogue/report/index.ts';
import { serverView } from '../../../catalogue/views/server.ts';
import { toolView } from '../../../catalogue/views/tool.ts';
import { judgeObservation } from '../../../scanner/judge-observation.ts';
import { withDefaults } from '../../../scanner/observe/limits.ts';
import { listTools } from '../../../scanner/observe/list-tools.ts';
import { PROFILES, type ScannedServer } from '../../../scanner/types.ts';
import { UNSEEN } from '../../../scanner/unseen.ts';
import { unobserved } from '../store/specimen.ts';

/** What acts on a terminal, hides, turns or forges lines, and what each medium has for markup. */
const HOSTILE = [
  ...[
    '\u001b[2J',
    '\u001b]8;;https://x.example\u0007',
    '\u009b31m',
    '\b\b\b',
    '\r',
    '\n',
    '\u2028',
    '\u2029',
    '\u0085',
  ],
  ...['\u202e', '\u2066', '\u200b', '\u{e0041}', '\ufe0f\ufe0e', '\u2800', '\u0000', '\ud800', '\uffff'],
  ...[
    '<script>',
    ']]>',
    '-->',
    '&amp;',
    '|',
    '`',
    '```',
    '](javascript:x)',
    '<!--',
    '::error::x',
    '%0A',
    '%25',
  ],
  ...['"', "'", '\\', '=1+1', ',', ';', '- a: &b', '*c', '#', '{{x}}', '$(x)', '"; DROP TABLE'],
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom('delete', ' all rows', 'list_', 'x'.repeat(300), ' '),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));
const value = fc.oneof(text, fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }));
const schema = fc.record(
  {
    type: fc.oneof(fc.constant('object'), value),
    required: value,
    properties: fc.dictionary(
      text,
      fc.record(
        { type: value, description: value, enum: fc.array(value), default: value },
        { requiredKeys: [] },
      ),
    ),
    $ref: fc.constantFrom('#', '#/properties/a', '#/%zz', 'x'),
    anyOf: value,
  },
  { requiredKeys: [] },
);
const tool = fc.record(
  {
    name: text,
    title: value,
    description: value,
    inputSchema: fc.oneof(schema, value),
    outputSchema: value,
    annotations: value,
    _meta: value,
  },
  { requiredKeys: ['name'] },
);

async function scannedFrom(tools: readonly unknown[], word: string): Promise<ScannedServer> {
  const listed = await listTools(async () => ({ tools }), {
    limits: withDefaults(),
    redact: (text) => text,
  });
  const { digest: _, ruleset: __, findings: ___, ...frame } = unobserved(`garden ${word}`);
  return judgeObservation({
    ...frame,
    outcome: 'listed',
    target: `npm:${word}`,
    server: { name: word, version: word },
    package: { name: `garden ${word}`, version: `1 ${word}` },
    instructions: word,
    problems: [...listed.notes.map(({ problem }) => problem), { kind: 'noise', detail: word, next: word }],
    tools: listed.tools,
  });
}

/** Line ends of our own are the only thing unseen that may stand in what is written. */
function expectSeen(format: string, written: string): void {
  const left = written.replaceAll('\r\n', '\n').replaceAll('\n', '');
  expect(
    left.search(UNSEEN),
    `${format} at ${JSON.stringify(left.slice(Math.max(0, left.search(UNSEEN) - 30), left.search(UNSEEN) + 10))}`,
  ).toBe(-1);
}

/** Every text of a view; a page shows line ends and tabs as what they are. */
function expectPageSeen(page: string, view: unknown): void {
  const written: string[] = [];
  JSON.stringify(view, (_key, value) => {
    if (typeof value === 'string') written.push(value);
    return value;
  });
  expectSeen(page, written.join('\n').replaceAll('\t', ' '));
}

test('whatever a server says, every writer writes it, and nothing unseen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tool, { maxLength: 4 }), text, async (tools, word) => {
      const server = await scannedFrom(tools, word);
      const kept = { ...server, slug: 'garden', firstSeenAt: server.capturedAt };
      for (const [format, report] of Object.entries(REPORTERS)) {
        for (const servers of [[server], [server, server]])
          expectSeen(format, report({ version: '1', servers, width: 60, colour: false, failOn: 'low' }));
      }
      for (const [format, { server: write }] of Object.entries(EXPORTERS)) expectSeen(format, write(kept));
      for (const [id, format] of Object.entries(POLICY_FORMATS)) {
        for (const profile of PROFILES) {
          const { text: document, losses, notes } = renderServer(format, server, { profile });
          expectSeen(id, [document, ...losses, ...notes].join('\n'));
        }
        for (const { tool: one } of server.tools)
          expectSeen(id, renderTool(format, server, one.name, { profile: 'recommended' }).text);
      }
      expectPageSeen('server page', serverView(kept));
      for (const judged of server.tools)
        expectPageSeen('tool page', toolView(kept, judged, 'x', { own: [], elsewhere: [] }));
      for (const { tool: one } of server.tools)
        expectSeen('explain', explanation(server, one.name, { width: 60, colour: false }));
    }),
    { numRuns: 60 },
  );
});
