/**
 * Runs in a process of its own, started by installer.ts: reads orders on standard input, a line each, installs
 * one after the other, and answers each in a line on standard output. Never runs a script of a package, and ends
 * when standard input does.
 */
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import Arborist from '@npmcli/arborist';
import { isExactVersion } from '../sources/npm.ts';
import { packageFolder } from './install.ts';
import { againAfter, failedBy } from './install-failure.ts';
import type { InstallAnswer, InstallOrder } from './install-order.ts';
import { type NpmConfig, readNpmConfig } from './npmrc.ts';
import { noteSize } from './package-cache.ts';
import { notePublished } from './package-facts.ts';

/** What the registry said of packages, for all orders: servers have most of their dependencies in common. */
let packumentCache: Arborist.Options['packumentCache'];

const lines = createInterface({ input: process.stdin });
for await (const line of lines) {
  const order: InstallOrder = JSON.parse(line);
  // Whoever gave the order was killed.
  const leave = () => {
    rmSync(order.folder, { recursive: true, force: true });
    process.exit(1);
  };
  process.stdin.once('end', leave);
  const answer = await installPatiently(order);
  process.stdin.off('end', leave);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

/** A connection that broke off is tried again: under load that happens to one of four packages. */
async function installPatiently(order: InstallOrder): Promise<InstallAnswer> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await tryToInstall(order);
    const wait = answer.kind === 'failed' ? againAfter(answer.code)[attempt] : undefined;
    if (wait === undefined) return answer;
    await pause(wait);
  }
}

async function tryToInstall(order: InstallOrder): Promise<InstallAnswer> {
  let config: NpmConfig = {};
  try {
    config = await readNpmConfig(order.folder, order.project);
    return await install(order, config);
  } catch (error) {
    return failedBy(error, config.timeout);
  }
}

async function install(
  { name, version: wanted, folder, packages }: InstallOrder,
  config: NpmConfig,
): Promise<InstallAnswer> {
  const arborist = new Arborist({
    ...config,
    // Arborist takes a path through a symbolic link (a linked ~/.cache) for a tree without edges.
    path: realpathSync(folder),
    ignoreScripts: true,
    audit: false,
    fund: false,
    // A dependency fetched past the registry has no integrity and may run scripts to be packed; one on this
    // disk is a file of the user's.
    ...{ allowGit: 'none', allowRemote: 'none', allowFile: 'none', allowDirectory: 'none' },
    packageLock: false,
    ...(packumentCache === undefined ? {} : { packumentCache }),
    progress: false,
  });
  // npm's own, which is bounded by the memory there is.
  packumentCache ??= arborist.options.packumentCache;
  const add = [wanted === undefined ? name : `${name}@${wanted}`];
  const ideal = await arborist.buildIdealTree({ add, saveType: 'prod' });
  const [edge] = [...ideal.edgesOut.values()];
  const chosen = edge?.to;
  if (!chosen?.version) throw new Error(`nothing to install for ${name}`);
  const { version, package: manifest } = chosen;
  if (wanted !== undefined && isExactVersion(name, wanted) && !isSame(wanted, version)) {
    return { kind: 'failed', code: 'MISMATCH', message: `${name}@${version}` };
  }
  const integrity = chosen.integrity ?? '';
  if (existsSync(packageFolder(packages, name, version, integrity))) {
    return { kind: 'present', version, integrity };
  }
  await arborist.reify({ add, saveType: 'prod' });
  notePublished(folder, manifest);
  noteSize(folder);
  return unlike(folder, name, version) ?? { kind: 'installed', version, integrity };
}

/** Why what was unpacked may not be kept under this name: it calls itself something else. */
function unlike(folder: string, name: string, version: string): InstallAnswer | undefined {
  const manifest = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  if (manifest.name === name && isSame(manifest.version, version)) return undefined;
  return { kind: 'failed', code: 'MISMATCH', message: `${manifest.name}@${manifest.version}` };
}

/** npm publishes `v1.0.0` and `1.0.0+build` as 1.0.0. */
function isSame(written: unknown, version: string): boolean {
  return (
    String(written)
      .trim()
      .replace(/^[=v\s]+/, '')
      .replace(/\+.*$/, '') === version
  );
}
