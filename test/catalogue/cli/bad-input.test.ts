import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { LIST_BEDS, scanned } from '../store/specimen.ts';
import { toolrisk } from './run.ts';

let folder: string;
let site: Server;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-cli-'));
  writeFileSync(join(folder, 'garden.json'), JSON.stringify({ tools: [LIST_BEDS] }));
  writeFileSync(join(folder, 'diary.json'), 'Dear diary');
  writeFileSync(join(folder, 'recipe.json'), JSON.stringify({ bread: ['flour', 'water'] }));
  writeFileSync(join(folder, 'comma.json'), '[{"id": "rose"\n "package": "rose"}]');
  const rose = { id: 'rose', package: 'rose', version: '1.0.0' };
  writeFileSync(join(folder, 'gap.json'), JSON.stringify([rose, { id: 'tulip', package: 'tulip' }]));
  mkdirSync(join(folder, 'shed'));
  writeFileSync(join(folder, 'shed', 'keep.txt'), 'mine');
  const catalogue = openCatalogue(join(folder, 'ok.db'), 'write');
  catalogue.record(scanned('garden-tools', [LIST_BEDS]));
  catalogue.close();
  const damaged = openCatalogue(join(folder, 'damaged.db'), 'write');
  for (let n = 0; n < 40; n++) damaged.record(scanned(`garden-${n}`, [{ ...LIST_BEDS, n }]));
  damaged.close();
  truncateSync(join(folder, 'damaged.db'), 40_000);
  openCatalogue(join(folder, 'newer.db'), 'write').close();
  const newer = new Database(join(folder, 'newer.db'));
  newer.pragma('user_version = 999');
  newer.close();
  // Answers as a registry that has no package, and as a server that wants a login.
  site = createServer((request, response) => {
    response.writeHead(request.url === '/mcp' ? 401 : 404).end('{}');
  });
  await new Promise<void>((listening) => void site.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

const NODE = process.execPath;
const LONG = 'a'.repeat(5000);
const NOISE =
  'console.log("starting"); require("readline").createInterface(process.stdin).on("line", (l) => {' +
  'const {id, method} = JSON.parse(l); const result = method === "initialize" ?' +
  '{protocolVersion: "2025-06-18", capabilities: {tools: {}}, serverInfo: {name: "n", version: "1"}} :' +
  '{tools: [{name: "list_beds", inputSchema: {type: "object"}}]};' +
  'if (id !== undefined) console.log(JSON.stringify({jsonrpc: "2.0", id, result}));})';

/** What the user typed, the exit code, and what they read: on standard error when 2, in the report else. */
describe.each<[said: string, argv: () => string[], code: number, reads: RegExp[]]>([
  ['nothing to scan', () => ['scan'], 2, [/^toolrisk: name a server/, /For example: npm:/]],
  [
    'a variable that is not set',
    () => ['scan', 'garden.json', '--env', 'NOT_SET_X'],
    2,
    [/cannot be taken: NOT_SET_X is not set in your environment; set it there, or write NOT_SET_X=value/],
  ],
  ['an unknown command', () => ['scna'], 2, [/unknown command 'scna'/, /Did you mean scan/]],
  ['an unknown option', () => ['scan', '--quick'], 2, [/unknown option '--quick'/, /--help/]],
  ['an unknown format', () => ['scan', 'garden.json', '--format', 'pdf'], 2, [/pdf/, /table, json/]],
  ['an unknown severity', () => ['scan', 'garden.json', '--fail-on', 'bad'], 2, [/bad/, /critical/]],
  ['help for an unknown command', () => ['help', 'scna'], 2, [/unknown command 'scna'/, /Did you mean scan/]],
  [
    'help for an unknown part of one',
    () => ['help', 'site', 'biuld'],
    2,
    [/unknown command 'biuld'/, /build/],
  ],
  ...['policy', 'explain', 'diff'].map((command): [string, () => string[], number, RegExp[]] => [
    `a word longer than any name, to ${command}`,
    () => [command, LONG, LONG, '--db', 'ok.db'].slice(0, command === 'policy' ? 2 : undefined),
    2,
    [/^toolrisk: (there is )?no /],
  ]),
  ['a format nearly right', () => ['policy', 'x', '--format', 'polcylayer'], 2, [/Did you mean policylayer/]],
  [
    'a cap nearly right',
    () => ['scan', 'x', '--limit', 'tool=1'],
    2,
    [/no limit is called "tool"/, /mean tools/],
  ],
  ['an option twice', () => ['scan', '--format', 'json', '--format', 'table'], 2, [/twice: json and table/]],
  [
    'an option for a value',
    () => ['scan', '--config', '--yes'],
    2,
    [/--config <file> needs a value, and --yes/],
  ],
  ['an option for a file', () => ['policy', 'x', '-o', '--allow-partial'], 2, [/needs a value/]],
  ['an option without its value', () => ['scan', '--env'], 2, [/argument missing/, /toolrisk scan --help/]],
  [
    'a command nobody starts',
    () => ['export', '--', 'node', 'x.js'],
    2,
    [/starts no command/, /scan -- node x/],
  ],
  ['a server and a command', () => ['explain', 'garden', 'list_beds', '--', 'node'], 2, [/are two servers/]],
  ['a configuration and a command', () => ['scan', '--configs', '--', 'node'], 2, [/are two scans/]],
  ['an answer to no question', () => ['scan', 'garden.json', '--input', 'a=b'], 2, [/--input answers/]],
  [
    'a configuration that is a folder',
    () => ['scan', '--config', 'shed'],
    2,
    [/shed is a folder/, /Name the file/],
  ],
  [
    'a configuration that is broken',
    () => ['scan', '--config', 'diary.json'],
    2,
    [/diary.json:1:1: invalid/],
  ],
  ['a configuration of nothing', () => ['scan', '--config', 'recipe.json'], 2, [/names no MCP servers/]],
  [
    'a list that is missing',
    () => ['crawl', '--list', 'gone.json'],
    2,
    [/no such file: gone.json/, /--list/],
  ],
  ['a list that is broken', () => ['crawl', '--list', 'comma.json'], 2, [/line 2, column 2: comma expected/]],
  [
    'a list that is none',
    () => ['crawl', '--list', 'recipe.json'],
    2,
    [/no list of servers: it is no array/],
  ],
  ['a list that is a folder', () => ['crawl', '--list', 'shed'], 2, [/shed is a folder/]],
  [
    'a bundled server nearly right',
    () => ['crawl', 'mistral-mpc'],
    2,
    [/no server of the bundled/, /mean mistral/],
  ],
  ['a tools list that is no text', () => ['scan', process.execPath], 2, [/larger than|is no text/]],
  ['a tools list without end', () => ['scan', '/dev/zero'], 2, [/larger than 64 MB/]],
  ['a time beyond all timers', () => ['scan', 'garden.json', '--timeout', '1e10'], 2, [/24 days/]],
  ['a time that is none', () => ['scan', 'garden.json', '--timeout', 'soon'], 2, [/seconds/]],
  ['a cap that is none', () => ['scan', 'garden.json', '--limit', 'soup=1'], 2, [/soup/, /limits: /]],
  ['a variable that is not set', () => ['scan', '--env', 'NOT_SET'], 2, [/NOT_SET is not set/]],
  ['a header that is none', () => ['scan', '--header', 'nonsense'], 2, [/Name: value/]],
  ['a file that is missing', () => ['scan', 'gone.json'], 2, [/no such file: gone.json/]],
  ['a file that is not JSON', () => ['scan', 'diary.json'], 2, [/diary.json is not JSON/]],
  ['JSON that is no tools list', () => ['scan', 'recipe.json'], 2, [/recipe.json is not a tools list/]],
  ['a folder', () => ['scan', 'shed'], 2, [/shed is a folder/]],
  ['an address of another kind', () => ['scan', 'ftp://host/x'], 2, [/no web address/]],
  [
    'a command that is not found',
    () => ['scan', '--', 'no-such-program'],
    3,
    [/not observed: unreachable/, /Next: /],
  ],
  [
    'a server that exits',
    () => ['scan', '--', NODE, '-e', 'process.exit(7)'],
    3,
    [/not observed: crashed/, /Next: /],
  ],
  [
    'a server that wants a key',
    () => ['scan', '--', NODE, '-e', 'console.error("Error: GARDEN_API_KEY is required"); process.exit(1)'],
    3,
    [/not observed: needs-config/, /GARDEN_API_KEY/],
  ],
  [
    'a server that never answers',
    () => ['scan', '--timeout', '1', '--', NODE, '-e', 'process.stdin.resume()'],
    3,
    [/not observed: timed-out/, /Next: /],
  ],
  ['noise before JSON', () => ['scan', '--', NODE, '-e', NOISE], 0, [/1 tool: /, /Problems/]],
  ['an address nobody answers', () => ['scan', 'http://127.0.0.1:1/mcp'], 3, [/not observed: unreachable/]],
  [
    'an address that wants a login',
    () => ['scan', `${url}/mcp`],
    3,
    [/not observed: auth-required/, /Next: /],
  ],
  [
    'a package nobody published',
    () => ['scan', 'npm:no-such-garden'],
    3,
    [/not observed: unreachable/, /Next: /],
  ],
  [
    'no catalogue yet',
    () => ['policy', 'garden', '--db', 'gone.db'],
    2,
    [/there is no catalogue/, /toolrisk crawl/],
  ],
  ['a newer catalogue', () => ['policy', 'garden', '--db', 'newer.db'], 2, [/newer toolrisk/, /Update/]],
  [
    'a newer catalogue to crawl into',
    () => ['crawl', 'garden.json', '--db', 'newer.db'],
    2,
    [/newer toolrisk/],
  ],
  [
    'a catalogue that is none',
    () => ['crawl', 'garden.json', '--db', 'diary.json'],
    2,
    [/not a toolrisk catalogue/],
  ],
  [
    'a damaged catalogue',
    () => ['crawl', 'garden.json', '--db', 'damaged.db'],
    3,
    [/file is damaged/, /\.recover/],
  ],
  ['a folder as catalogue', () => ['crawl', 'garden.json', '--db', 'shed'], 2, [/this is a folder/, /--db/]],
  [
    'a server name nearly right',
    () => ['policy', 'garden-tool', '--db', 'ok.db'],
    2,
    [/Did you mean garden-tools\?/],
  ],
  ['a server name quite wrong', () => ['policy', 'zzz', '--db', 'ok.db'], 2, [/no server "zzz"/, /npm:zzz/]],
  [
    'a tool name nearly right',
    () => ['explain', 'garden-tools', 'list_bed', '--db', 'ok.db'],
    2,
    [/Did you mean list_beds/],
  ],
  [
    'a policy over nothing',
    () => ['policy', `${url}/mcp`, '-o', 'p.json'],
    3,
    [/no policy/, /auth-required/],
  ],
  ['a policy nowhere', () => ['policy', 'garden.json', '-o', 'gone/p.json'], 2, [/cannot write gone/, /-o/]],
  [
    'a format nearly right',
    () => ['policy', 'garden.json', '--format', 'claude'],
    2,
    [/no policy format "claude"/, /Did you mean claude-code/],
  ],
  ['a format quite wrong', () => ['policy', 'garden.json', '--format', 'zzz'], 2, [/"zzz"/, /--format list/]],
  [
    'a profile nearly right',
    () => ['policy', 'garden.json', '--profile', 'permisive'],
    2,
    [/no profile/, /Did you mean permissive/],
  ],
  ['formats of a server', () => ['policy', 'garden.json', '--format', 'list'], 2, [/not servers/, /Leave/]],
  ['a policy for machines', () => ['policy', 'garden.json', '--json'], 2, [/--json goes with --format list/]],
  [
    'keys that do not add up',
    () => ['policy', 'garden.json', '--as', 'a', '--as', 'b'],
    2,
    [/2 --as for 1 server/, /one --as for each/],
  ],
  [
    'one tool of two servers',
    () => ['policy', 'garden.json', 'garden.json', '--tool', 'list_beds'],
    2,
    [/--tool goes with one server/],
  ],
  ['an explanation of nothing', () => ['explain'], 2, [/name a server and one of its tools/]],
  ['a site of nothing', () => ['site', 'build', '--db', 'gone.db', '--out', 'out'], 2, [/no catalogue/]],
  ['no site to serve', () => ['site', 'serve', '--out', 'shed'], 2, [/no site/, /site build/]],
  [
    'two targets of one name',
    () => ['crawl', 'garden.json', './garden.json', '--db', 'two.db'],
    2,
    [/two targets/],
  ],
])('%s', (_, argv, code, reads) => {
  test('is told in one clear line with a next step', async () => {
    const before = readdirSync(folder).sort();
    const ran = await toolrisk(argv(), { cwd: folder, env: { npm_config_registry: `${url}/` } });
    const told = code === 2 ? ran.stderr : ran.stdout + ran.stderr;
    expect(told).not.toMatch(/^\s+at .*:\d+/m);
    for (const words of reads) expect(told).toMatch(words);
    expect(ran.code).toBe(code);
    if (code === 2) {
      expect(ran.stdout).toBe('');
      expect(ran.stderr).toMatch(/^ {2}(?!(?!toolrisk )[a-z]+ )\S/m);
      expect(ran.stderr.trim().split('\n').length).toBeLessThanOrEqual(3);
    }
    for (const file of ['p.json', 'gone', 'out', 'two.db'])
      expect(existsSync(join(folder, file))).toBe(false);
    expect(readdirSync(folder).filter((name) => !before.includes(name) && name !== 'toolrisk')).toEqual([]);
  });
});
