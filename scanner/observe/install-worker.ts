/**
 * Runs in a process of its own, started by install.ts: reads an order on standard input, installs, and
 * answers on standard output. Never runs a script of a package, and ends when standard input does.
 */
import { once } from 'node:events';
import { existsSync, realpathSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import Arborist from '@npmcli/arborist';
import { type InstallAnswer, type InstallOrder, packageFolder } from './install.ts';
import { readNpmConfig } from './npmrc.ts';

const lines = createInterface({ input: process.stdin });
const [line] = await once(lines, 'line');
const order: InstallOrder = JSON.parse(line);
lines.once('close', leave);
const answer = await install(order).catch(asFailure);
lines.off('close', leave);
lines.close();
process.stdout.write(JSON.stringify(answer));

/** Who gave the order was killed. */
function leave(): never {
  rmSync(order.folder, { recursive: true, force: true });
  process.exit(1);
}

async function install({ spec, folder, packages, project }: InstallOrder): Promise<InstallAnswer> {
  const config = readNpmConfig(project);
  const arborist = new Arborist({
    ...config,
    // Arborist takes a path through a symbolic link (a linked ~/.cache) for a tree without edges.
    path: realpathSync(folder),
    ignoreScripts: true,
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

function asFailure(error: unknown): InstallAnswer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { kind: 'failed', code, message: error instanceof Error ? error.message : String(error) };
}
