/** What machines are told, whole: whoever reads a report by its fields misses each that is lost. */
import { createHash } from 'node:crypto';
import type { Log, ReportingDescriptor } from 'sarif';
import { expect, test } from 'vitest';
import { REPORTERS } from '../../../catalogue/report/index.ts';
import { household } from './household.ts';

const HELD =
  'env.DISK_TOKEN holds a secret, written out for everyone who can read the file. Revoke it if the file was shared, and have the client take it from a variable or ask for it.';
const TOGETHER =
  'private data (read_file of cursor/disk), text of strangers (fetch_url of cursor/page) and a way out (fetch_url of cursor/page): whoever writes that text may have the data carried out. Switch one of the three off, or have every way out asked about.';
const FETCH = { name: 'fetch_url', fullyQualifiedName: 'cursor/page/fetch_url', kind: 'function' };
const print = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

test('SARIF: every result has its rule, words, place and fingerprint, and what is missing is told', async () => {
  const report = await household();
  const { runs }: Log = JSON.parse(REPORTERS.sarif(report));
  const [{ tool, invocations, results, ...run }] = runs as [(typeof runs)[0]];
  expect(run).toEqual({ columnKind: 'utf16CodeUnits' });
  const [fetch, ...others] = results!;
  const { digest } = report.servers[1]!.tools[0]!.tool;
  expect(fetch).toEqual({
    ruleId: expect.stringMatching(/^[\w-]+\/medium$/),
    level: 'warning',
    message: {
      text: expect.stringMatching(
        /^fetch_url of cursor\/page: medium, read · .+; suggested action ask\. .*parameter: "url"\.$/,
      ),
    },
    locations: [{ logicalLocations: [FETCH] }],
    partialFingerprints: { 'toolVerdict/v1': print('cursor/page', 'fetch_url', 'medium', 'read') },
    properties: { server: 'cursor/page', tool: 'fetch_url', digest, confidence: 'medium' },
  });
  expect(others).toEqual([
    {
      ruleId: 'instructing-text',
      level: 'error',
      message: {
        text: 'fetch_url of cursor/page: instructing-text, description: "Do not tell the user"',
      },
      locations: [{ logicalLocations: [FETCH] }],
      partialFingerprints: {
        'toolFinding/v1': print('cursor/page', 'fetch_url', 'instructing-text', 'Do not tell the user'),
      },
    },
    {
      ruleId: 'hard-coded-secret',
      level: 'error',
      message: { text: `cursor/disk: ${HELD}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'my%20beds%2C%0A50%25/mcp.json' },
            region: { startLine: 4 },
          },
          logicalLocations: [
            { name: 'cursor/disk', fullyQualifiedName: 'cursor/disk/env.DISK_TOKEN', kind: 'module' },
          ],
        },
      ],
      partialFingerprints: {
        'configFinding/v1': print('cursor/disk', 'hard-coded-secret', 'env.DISK_TOKEN'),
      },
    },
    {
      ruleId: 'lethal-trifecta',
      level: 'error',
      message: { text: `cursor/disk, cursor/page: ${TOGETHER}` },
      locations: [
        {
          logicalLocations: ['cursor/disk', 'cursor/page'].map((name) => {
            return { name, fullyQualifiedName: name, kind: 'module' };
          }),
        },
      ],
      partialFingerprints: { 'combination/v1': print('lethal-trifecta', 'cursor/disk', 'cursor/page') },
    },
  ]);
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        told('error', 'config-malformed', 'the file ends early. Mend it.'),
        told('error', 'timed-out', 'cursor/gone was not observed: timed-out'),
        told('warning', 'page-cap', 'cursor/gone: stopped after 2 pages. Raise --limit pages.'),
      ],
    },
  ]);
  expect(tool.driver).toMatchObject({ name: 'toolrisk', semanticVersion: '9.9.9' });
  expect(tool.driver.rules).toEqual([
    rule('hard-coded-secret', /^The configuration .* gives away a secret/),
    rule('instructing-text', /^The text of a definition instructs the model/),
    rule('lethal-trifecta', /^Tools that read private data.* serve one agent/),
    {
      ...rule(fetch!.ruleId!, /./),
      defaultConfiguration: { level: 'warning' },
      properties: { 'security-severity': '5.0', tags: ['security', 'mcp'] },
    },
  ]);
});

function told(level: string, id: string, text: string) {
  return { level, descriptor: { id }, message: { text } };
}

function rule(id: string, help: RegExp): ReportingDescriptor {
  const text = expect.stringMatching(help);
  return {
    id,
    ...{ shortDescription: { text }, fullDescription: { text }, help: { text } },
    defaultConfiguration: { level: 'error' },
    properties: { 'security-severity': '8.0', tags: ['security', 'mcp'] },
  };
}

test('annotations: one line each, which neither a folder nor a server can part or end', async () => {
  expect(REPORTERS.github(await household()).split('\n')).toEqual([
    '::error title=config-malformed%3A servers are missing::the file ends early. Mend it.',
    expect.stringMatching(
      /^::warning title=fetch_url of cursor\/page%3A medium::read · .+; suggested action ask\. .*parameter: "url"$/,
    ),
    '::error title=instructing-text%3A fetch_url::description: "Do not tell the user"',
    '::error title=cursor/gone was not seen whole%3A page-cap::stopped after 2 pages. Raise --limit pages.',
    `::error file=my beds%2C%0A50%25/mcp.json,line=4,title=hard-coded-secret%3A cursor/disk::${HELD}`,
    `::error title=lethal-trifecta%3A cursor/disk%2C cursor/page::${TOGETHER}`,
    '',
  ]);
});

test('JUnit: a suite for each server and for what is about none, each with its counts', async () => {
  const suite = (name: string, tests: number, failures: number, errors: number) =>
    `<testsuite name="${name}" tests="${tests}" failures="${failures}" errors="${errors}"`;
  const at = 'timestamp="2026-11-01T08:00:00.000Z"';
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="toolrisk">',
    `${suite('cursor/disk', 1, 0, 0)} ${at}>`,
    '<testcase classname="cursor/disk" name="read_file"/>',
    '</testsuite>',
    `${suite('cursor/page', 2, 2, 0)} ${at}>`,
    '<testcase classname="cursor/page" name="fetch_url">',
    expect.stringMatching(
      /^<failure type="medium" message="medium, read · .+; suggested action ask">.+; parameter: &quot;url&quot;<\/failure>$/,
    ),
    '</testcase>',
    '<testcase classname="cursor/page" name="instructing-text: fetch_url">',
    '<failure type="instructing-text" message="description: &quot;Do not tell the user&quot;"/>',
    '</testcase>',
    '</testsuite>',
    `${suite('cursor/gone', 1, 0, 1)} ${at}>`,
    '<testcase classname="cursor/gone" name="the tools list">',
    '<error type="timed-out" message="not observed: timed-out">stopped after 2 pages. Raise --limit pages.</error>',
    '</testcase>',
    '</testsuite>',
    `${suite('not looked at', 1, 0, 1)}>`,
    '<testcase classname="not looked at" name="config-malformed">',
    '<error type="config-malformed" message="the file ends early. Mend it."/>',
    '</testcase>',
    '</testsuite>',
    `${suite('configuration', 1, 1, 0)}>`,
    '<testcase classname="cursor/disk" name="hard-coded-secret: env.DISK_TOKEN">',
    `<failure type="hard-coded-secret" message="${HELD}"/>`,
    '</testcase>',
    '</testsuite>',
    `${suite('together', 1, 1, 0)}>`,
    '<testcase classname="cursor/disk, cursor/page" name="lethal-trifecta">',
    `<failure type="lethal-trifecta" message="${TOGETHER}"/>`,
    '</testcase>',
    '</testsuite>',
    '</testsuites>',
  ];
  const written = REPORTERS.junit({ ...(await household()), failOn: 'medium' });
  expect(
    written
      .trimEnd()
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual(lines);
});

test('Markdown: servers first, then what is about none of them alone, under headings of their own', async () => {
  const lines = REPORTERS.markdown(await household()).split('\n');
  expect(lines).toEqual([
    ...['### `cursor/disk, garden 1.2.3`', '', '1 tool: 1 low.', '', ''],
    ...['### `cursor/page, garden 1.2.3`', '', '1 tool: 1 medium.', ''],
    '| severity | tool | reads as | suggested | its words |',
    '| --- | --- | --- | --- | --- |',
    expect.stringMatching(/^\| ◔ medium \| `fetch_url` \| read · .+ \| ask \| .*`url` \|$/),
    ...['', '- **instructing-text** in `fetch_url`, `description`: `Do not tell the user`', ''],
    ...[
      '### `cursor/gone, garden 1.2.3`',
      '',
      '**Not observed: timed-out.** Nothing is known of its tools.',
      '',
    ],
    ...['- **page-cap**: `stopped after 2 pages`. Raise --limit pages.', ''],
    ...['### Not looked at', '', '- **config-malformed**: `the file ends early`. Mend it.', ''],
    ...['### Configuration', ''],
    `- **hard-coded-secret** in \`cursor/disk\`: \`${HELD.replace('. Revoke', '`. Revoke')}`,
    ...['', '### Together', ''],
    `- **lethal-trifecta** of \`cursor/disk, cursor/page\`: \`${TOGETHER.replace('. Switch', '`. Switch')}`,
    ...['', ''],
  ]);
});

test('the table: what is about none of the servers alone ends it, each with its next step, and a total', async () => {
  const report = { ...(await household()), width: 400 };
  const text = REPORTERS.table(report);
  const [held, revoke] = HELD.split('. ');
  expect(text.slice(text.indexOf('Not looked at')).split('\n')).toEqual([
    ...['Not looked at', '  config-malformed: the file ends early', '    Next: Mend it.', ''],
    ...['Configuration', `  hard-coded-secret: cursor/disk, ${held}`, `    Next: ${revoke}`, ''],
    ...['Together', expect.stringMatching(/^ {2}lethal-trifecta: cursor\/disk, cursor\/page, private data/)],
    ...['    Next: Switch one of the three off, or have every way out asked about.', ''],
    ...['2 of 3 servers listed · 2 tools: 1 medium, 1 low · 2 ask', ''],
  ]);
});

test('of many tools that are dangerous together three are named of each part, and the rest counted', async () => {
  const report = await household();
  const [one] = report.combinations!;
  const tools = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ server: 'cursor/disk', tool: `read_${at}` }));
  const told = (count: number) =>
    REPORTERS.github({ ...report, combinations: [{ ...one!, privateData: tools(count) }] });
  const three = 'read_0 of cursor/disk, read_1 of cursor/disk, read_2 of cursor/disk';
  expect(told(3)).toContain(`private data (${three}), text`);
  expect(told(5)).toContain(`private data (${three}, 2 more), text`);
});

test.each(['table', 'markdown', 'junit', 'github', 'html'] as const)(
  '%s has no place for what there is none of',
  async (format) => {
    const { version, servers, width, colour } = await household();
    const text = REPORTERS[format]({ version, servers: servers.slice(0, 1), width, colour });
    expect(text).toMatch(format === 'github' ? /^$/ : /cursor\/disk/);
    expect(text).not.toMatch(/not looked at|configuration|together|of 1 servers/i);
  },
);
