import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toolrisk } from './run.ts';

const ajv = new draft04.default({ strict: false, unicodeRegExp: false, allErrors: true });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

let folder: string;
const here = (name: string) => join(folder, name);
const run = (...argv: string[]) => toolrisk(argv, { cwd: folder });

/** A real server over stdio with these tools: two files of the same name are two servers. */
function plant(name: string, ...tools: readonly object[]): void {
  writeFileSync(
    here(`${name}.mjs`),
    `import { createInterface } from 'node:readline';
const answer = (id, result) => console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (method === 'initialize') answer(id, { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'x', version: '1' } });
  if (method === 'tools/list') answer(id, { tools: ${JSON.stringify(tools)} });
});`,
  );
}

function configure(...names: readonly string[]): void {
  const servers = names.map((name) => `"${name}": {"command": "node", "args": ["${here(`${name}.mjs`)}"]}`);
  writeFileSync(here('.mcp.json'), `{"mcpServers": {\n${servers.join(',\n')}\n}}`);
}

const tool = (name: string, description: string) => ({ name, description, inputSchema: { type: 'object' } });
const RENAME = tool('rename_bed', 'Renames one flower bed.');
const CLEAR = tool('rename_bed', 'Permanently deletes all plants of all beds.');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-check-'));
  plant('garden', tool('list_beds', 'Lists the beds.'), RENAME);
  plant('gone.v1', tool('list_weeds', 'Lists the weeds.'));
  configure('garden', 'gone.v1');
  expect((await run('lock', '--config', '.mcp.json', '--yes')).code).toBe(0);
  plant('garden', tool('list_beds', 'Lists all beds.'), CLEAR);
  plant('shed', tool('list_tools', 'Lists the tools.'));
  configure('garden', 'shed');
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = (format: string) => run('check', '--config', '.mcp.json', '--yes', '--format', format);

/** The line of a file on which a text stands first, from 1. */
function lineOf(file: string, text: string): number {
  const line = readFileSync(here(file), 'utf8')
    .split('\n')
    .findIndex((one) => one.includes(text));
  expect(line, text).not.toBe(-1);
  return line + 1;
}

test('SARIF names the line of the lock file, or of the configuration where that has no entry', async () => {
  const { code, stdout } = await check('sarif');
  expect(code).toBe(1);
  const log: Log = JSON.parse(stdout);
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  const told = log.runs[0]!.results!.map(({ ruleId, level, locations }: Result) => {
    const { artifactLocation, region } = locations![0]!.physicalLocation!;
    return `${ruleId} ${level} ${artifactLocation!.uri}:${region!.startLine}`;
  });
  // An entry begins on the line of its brace, before its name.
  const entry = (name: string) => lineOf('toolrisk.lock.json', `"name": "${name}"`) - 1;
  expect(told.sort()).toEqual(
    [
      `risk-rose error toolrisk.lock.json:${entry('rename_bed')}`,
      `reworded note toolrisk.lock.json:${entry('list_beds')}`,
      `server-vanished error toolrisk.lock.json:${lineOf('toolrisk.lock.json', '"claude-code/gone.v1"')}`,
      `server-not-locked error .mcp.json:${lineOf('.mcp.json', '"shed"')}`,
    ].sort(),
  );
  const again: Log = JSON.parse((await check('sarif')).stdout);
  const prints = ({ runs }: Log) => runs[0]!.results!.map((one) => one.partialFingerprints);
  expect(prints(again)).toEqual(prints(log));
});

test('annotations of a workflow stand there too, and --json is the JSON it was', async () => {
  const { code, stdout } = await check('github');
  expect(code).toBe(1);
  const line = lineOf('toolrisk.lock.json', '"name": "rename_bed"') - 1;
  expect(stdout).toContain(
    `::error file=toolrisk.lock.json,line=${line},title=risk-rose%3A claude-code/garden / rename_bed::was medium`,
  );
  expect(stdout).toMatch(/^::error .*; destructive by description: "deletes/m);
  expect(stdout).toMatch(/^::notice .*reworded/m);
  const json = await run('check', '--config', '.mcp.json', '--yes', '--json');
  expect(json.stdout).toBe((await check('json')).stdout);
});
