import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scan } from '../../../../scanner/scan.ts';
import { describeEntry, readConfig } from '../../../../scanner/sources/configs/index.ts';
import type { Target } from '../../../../scanner/types.ts';
import { PLANTED, TOKEN, tree } from './tree.ts';

const POLITE = join(import.meta.dirname, '../../../fixtures/servers/polite.ts');
/** Written out in the configuration, where no reference tells that it is a secret. */
const LITERAL = ['--api-key', 'planted-literal-0008', '--password=planted-literal-0009'];

test('a configured server is listed, and what variables gave it is seen nowhere', async () => {
  const { home, cwd, env, write } = tree();
  const reference = `$${'{env:TOKEN}'}`;
  const servers = {
    polite: {
      command: process.execPath,
      args: [POLITE, '--page', '1', `--user=${reference}`, ...LITERAL],
      env: { KEY: reference },
    },
    remote: {
      url: `http://127.0.0.1:9/${reference}/mcp?key=${reference}`,
      headers: { Authorization: reference },
    },
  };
  const path = write('home/.cursor/mcp.json', JSON.stringify({ mcpServers: servers }));
  // Characters that an address escapes and a command line does not.
  const token = `${TOKEN} "^{}`;
  const { entries } = readConfig(path, { home, env: { ...env, TOKEN: token }, cwd });
  const observed = await Promise.all(entries.map(({ target }) => scan(target as Target)));
  expect(observed.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['cursor/polite', 'listed'],
    ['cursor/remote', 'unreachable'],
  ]);
  expect(observed[0]?.tools.length).toBeGreaterThan(0);
  expect(observed[0]?.target).toMatch(/polite\.ts --page 1 --user=\S+ --api-key … --password=…$/);
  expect(JSON.stringify(observed)).not.toMatch(PLANTED);
  expect(entries.map(describeEntry).join()).not.toMatch(PLANTED);
  expect(entries[0]).toMatchObject({
    target: { args: [POLITE, '--page', '1', `--user=${token}`, ...LITERAL], env: { KEY: token } },
  });
});
