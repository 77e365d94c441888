/**
 * Runs in a process of its own, started by install.ts: reads an order on standard input, installs, and
 * answers on standard output. Never runs a script of a package unless the order allows it.
 */
import { existsSync, realpathSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import Arborist from '@npmcli/arborist';
import { type InstallAnswer, type InstallOrder, packageFolder } from './install.ts';
import { readNpmConfig } from './npmrc.ts';

const order: InstallOrder = JSON.parse(await text(process.stdin));
const answer = await install(order).catch(asFailure);
process.stdout.write(JSON.stringify(answer));

async function install({
  spec,
  folder,
  packages,
  allowScripts,
  project,
}: InstallOrder): Promise<InstallAnswer> {
  const config = readNpmConfig(project);
  if (allowScripts) forgetEnvironment(folder);
  const arborist = new Arborist({
    ...config,
    // Arborist takes a path through a symbolic link (a linked ~/.cache) for a tree without edges.
    path: realpathSync(folder),
    ignoreScripts: !allowScripts,
    dangerouslyAllowAllScripts: allowScripts,
    audit: false,
    fund: false,
    // A dependency fetched past the registry has no integrity and may run scripts to be packed.
    allowGit: 'none',
    allowRemote: 'none',
    allowFile: 'none',
    packageLock: false,
    progress: false,
  });
  const add = [spec];
  const ideal = await arborist.buildIdealTree({ add, saveType: 'prod' });
  const [edge] = [...ideal.edgesOut.values()];
  const chosen = edge?.to;
  if (!chosen?.version) throw new Error(`nothing to install for ${spec}`);
  if (existsSync(packageFolder(packages, chosen.packageName ?? chosen.name, chosen.version))) {
    return { kind: 'present', version: chosen.version };
  }
  await arborist.reify({ add, saveType: 'prod' });
  return { kind: 'installed', version: chosen.version };
}

/** Scripts that the user lets run still get no secrets of theirs. Proxies were read when npm's library loaded. */
function forgetEnvironment(home: string): void {
  const kept = new Set([
    'PATH',
    'LANG',
    'LC_ALL',
    'TERM',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SYSTEMROOT',
    'PATHEXT',
    'COMSPEC',
  ]);
  for (const name of Object.keys(process.env)) if (!kept.has(name)) delete process.env[name];
  process.env.HOME = home;
}

function asFailure(error: unknown): InstallAnswer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { kind: 'failed', code, message: error instanceof Error ? error.message : String(error) };
}
