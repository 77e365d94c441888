import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../scanner/types.ts';
import { gist, item, npm, paged, readAll } from './registry-server.ts';

/** The one entry that a registry of this item gives. */
async function only(entry: unknown) {
  const { url } = await paged([[entry]]);
  const entries = await readAll(url);
  expect(entries.length).toBe(1);
  return entries[0]!;
}

const remote = (more: JsonObject): JsonObject => ({ remotes: [{ type: 'streamable-http', ...more }] });

test('an npm package becomes a target with its words and variables', async () => {
  const packages = npm('@example/weather', {
    version: '1.4.0',
    runtimeHint: 'npx',
    runtimeArguments: [{ type: 'named', name: '--yes' }],
    packageArguments: [
      { type: 'positional', value: 'serve' },
      { type: 'named', name: '--units', default: 'metric', choices: ['metric', 'imperial'] },
      { type: 'named', name: '--mode', isRequired: true, choices: ['fast', 'slow'] },
      { type: 'named', name: '--quiet' },
      { type: 'named', name: '--optional', placeholder: 'something' },
      { type: 'named', name: '--region', value: '{place}-1', variables: { place: { default: 'eu' } } },
      { type: 'positional', valueHint: 'folder', format: 'filepath', isRequired: true },
      { type: 'positional', valueHint: 'city', isRequired: true },
      { type: 'named', name: '--user', isRequired: true, isSecret: true },
    ],
    environmentVariables: [
      { name: 'WEATHER_KEY', isRequired: true, isSecret: true },
      { name: 'LEVEL', default: 'info' },
      { name: 'FIXED', value: 'x' },
      { name: 'OPTIONAL' },
    ],
  });
  expect(await only(item('io.example/weather', packages))).toEqual({
    kind: 'target',
    id: 'io.example/weather',
    target: {
      kind: 'npm',
      id: 'io.example/weather',
      package: '@example/weather',
      version: '1.4.0',
      args: ['serve', '--units', 'metric', '--mode', 'fast', '--quiet', '--region', 'eu-1', '{DIR}'],
      env: { LEVEL: 'info', FIXED: 'x' },
      published: true,
    },
    needs: ['city', '--user', 'WEATHER_KEY'],
  });
});

test('a remote becomes a target with the headers that have a value', async () => {
  const entry = await only(
    item(
      'io.example/remote',
      remote({
        url: 'https://{region}.example.com/mcp',
        variables: { region: { isRequired: true, choices: ['us', 'eu'], default: 'eu' } },
        headers: [
          {
            name: 'Authorization',
            value: 'Bearer {token}',
            isRequired: true,
            isSecret: true,
            variables: { token: { isRequired: true, isSecret: true } },
          },
          { name: 'X-Client', value: 'any' },
          { name: 'Host', value: 'elsewhere.example' },
          { name: 'X-Split', value: 'a\r\nb: c' },
        ],
      }),
    ),
  );
  expect(entry).toMatchObject({
    target: { kind: 'http', url: 'https://eu.example.com/mcp' },
    needs: ['Authorization'],
  });
  expect(entry).toHaveProperty('target.headers', { 'X-Client': 'any' });
});

test('a package comes before a remote, and what needs nothing before what needs a key', async () => {
  const both = (environmentVariables: JsonObject[]) =>
    item('io.example/both', {
      ...npm('a-mcp', { environmentVariables }),
      ...remote({ url: 'https://a.example/' }),
    });
  expect(gist([await only(both([]))])).toEqual(['io.example/both npm']);
  expect(gist([await only(both([{ name: 'KEY', isRequired: true }]))])).toEqual(['io.example/both http']);
  const sse = { remotes: [{ type: 'sse', url: 'https://a.example/sse' }] };
  expect(gist([await only(item('io.example/sse', sse))])).toEqual(['io.example/sse http']);
});

test.each<[string, JsonObject, string]>([
  ['pypi', npm('weather', { registryType: 'pypi' }), 'not-supported package-kind'],
  ['oci', npm('ghcr.io/a/b:1', { registryType: 'oci' }), 'not-supported package-kind'],
  ['nuget', npm('A.B', { registryType: 'nuget' }), 'not-supported package-kind'],
  ['mcpb', npm('https://x.example/mcp.mcpb', { registryType: 'mcpb' }), 'not-supported package-kind'],
  ['unknown', npm('x', { registryType: 'toString' }), 'not-supported package-kind'],
  ['elsewhere', npm('x', { registryBaseUrl: 'https://npm.evil.example' }), 'not-supported registry-other'],
  [
    'http',
    npm('x', { transport: { type: 'streamable-http', url: 'http://localhost:1/' } }),
    'not-supported package-http',
  ],
  [
    'runner',
    npm('x', { runtimeArguments: [{ type: 'named', name: '--package', value: 'other' }] }),
    'not-supported package-runner',
  ],
  ['path', npm('../../etc'), 'not-supported entry-malformed'],
  ['git', npm('git+https://x.example/y.git', { version: '' }), 'not-supported entry-malformed'],
  ['alias', npm('x', { version: 'npm:evil@1.0.0' }), 'not-supported entry-malformed'],
  ['alias-in-name', npm('x@npm:evil@1.0.0', { version: '' }), 'not-supported entry-malformed'],
  ['range', npm('x', { version: '^1.0.0' }), 'not-supported entry-malformed'],
  ['tag', npm('x', { version: 'latest' }), 'not-supported entry-malformed'],
  ['folder', npm('x', { version: 'file:../y' }), 'not-supported entry-malformed'],
  ['tarball', npm('x', { version: 'https://x.example/y.tgz' }), 'not-supported entry-malformed'],
  ['object', npm('x', { version: { raw: '1.0.0' } }), 'not-supported entry-malformed'],
  ['nameless', { packages: [{ registryType: 'npm' }] }, 'not-supported entry-malformed'],
  ['nothing', {}, 'not-supported registry-empty'],
  ['empty', { packages: [], remotes: [], repository: {} }, 'not-supported registry-empty'],
  ['types', { packages: 'x', remotes: [null, 3] }, 'not-supported registry-empty'],
  ['ws', { remotes: [{ type: 'websocket', url: 'wss://x.example' }] }, 'not-supported remote-transport'],
  ['blanks', remote({ url: 'https://{tenant}.example.com/mcp' }), 'needs-config remote-variables'],
  ['file', remote({ url: 'file:///etc/passwd' }), 'not-supported entry-malformed'],
  ['no-url', remote({}), 'not-supported entry-malformed'],
])('%s: what cannot be crawled has a reason and a next step', async (name, server, expected) => {
  const entry = await only(item(`io.example/${name}`, server));
  expect(gist([entry])).toEqual([`io.example/${name} ${expected}`]);
  expect(entry).toHaveProperty('problem.next', expect.stringMatching(/\.$/));
});

test('deleted servers are refused, deprecated ones marked, older versions left out', async () => {
  const { url } = await paged([
    [
      item('io.example/gone', npm('a-mcp'), { status: 'deleted' }),
      item('io.example/old', npm('b-mcp'), {
        status: 'deprecated',
        statusMessage: 'use\u001b[31m io.example/new',
      }),
      item('io.example/two', npm('c-mcp'), { isLatest: false }),
      item('io.example/two', npm('c-mcp', { version: '2.0.0' })),
      item('io.example/two', npm('evil-mcp')),
    ],
  ]);
  const entries = await readAll(url);
  expect(gist(entries)).toEqual([
    'io.example/gone not-supported registry-deleted',
    'io.example/old npm',
    'io.example/two npm',
    'registry-duplicate',
  ]);
  expect(entries[1]).toMatchObject({ deprecated: 'use io.example/new' });
  expect(entries[2]).toMatchObject({ target: { version: '2.0.0' } });
});

test('names of keys from before October 2025 are understood', async () => {
  const bare = {
    name: 'io.example/old-form',
    version_detail: { version: '0.9.0', is_latest: true },
    packages: [
      {
        registry_name: 'npm',
        name: 'old-mcp',
        version: '0.9.0',
        package_arguments: [
          { type: 'positional', value: '{api_base}', variables: { api_base: { default: 'x' } } },
        ],
        environment_variables: [{ name: 'OLD_KEY', is_required: true, is_secret: true }],
      },
    ],
  };
  expect(await only(bare)).toMatchObject({
    target: { package: 'old-mcp', version: '0.9.0', args: ['x'] },
    needs: ['OLD_KEY'],
  });
  const remotes = {
    name: 'io.example/old-remote',
    remotes: [{ transport_type: 'sse', url: 'https://x.example/sse' }],
  };
  expect(gist([await only(remotes)])).toEqual(['io.example/old-remote http']);
});

test('malformed servers are problems and cost only themselves', async () => {
  let deep: unknown = 'x';
  for (let level = 0; level < 100; level += 1) deep = [deep];
  const { url } = await paged([
    [
      null,
      7,
      [],
      {},
      item('no-slash', npm('a-mcp')),
      item('io.example/../../up', npm('a-mcp')),
      item('io.example/a\u202eb', npm('a-mcp')),
      item('io.example/deep', { deep: deep as JsonObject }),
      { server: { __proto__: null, name: { toString: 1 } } },
      item('io.example/fine', npm('fine-mcp')),
    ],
  ]);
  expect(gist(await readAll(url))).toEqual([
    ...Array(9).fill('registry-malformed-entry partial'),
    'io.example/fine npm',
  ]);
});

test('a stranger does not choose what is loaded into a process', async () => {
  const names = ['LD_PRELOAD', 'NODE_OPTIONS', 'PATH', 'npm_config_registry', 'a=b', '__proto__', 'FINE'];
  const entry = await only(
    item(
      'io.example/env',
      npm('a-mcp', { environmentVariables: names.map((name) => ({ name, value: 'x' })) }),
    ),
  );
  expect(Object.keys((entry as { target: { env: object } }).target.env)).toEqual(['FINE']);
});
