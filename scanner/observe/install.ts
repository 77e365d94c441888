import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { isExactVersion, isRegistryVersion } from '../sources/npm.ts';
import type { NpmTarget } from '../types.ts';
import { type Circumstances, type Failure, failed, isFailure } from './attempt.ts';
import { installFailure } from './install-failure.ts';
import { runInstallScripts, scriptsMethod } from './install-scripts.ts';
import { runInstaller } from './installer.ts';
import { keepWithin, markUsed } from './package-cache.ts';
import { noFolder } from './private-folder.ts';
import type { Method } from './sandbox.ts';

/** A package that is ready to be started. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  /** Holds `node_modules/<name>` and all it depends on. */
  readonly folder: string;
  /** How its install scripts were run; absent when none were. */
  readonly scripts?: Method;
}

/**
 * Installs a package and what it depends on with npm's own library, integrity checked and install
 * scripts off, in a process of its own; they are run in a second step when the user lets them. The folder
 * appears under its final name only when complete, so a crash leaves nothing half-made, and of two
 * processes at once the first wins.
 */
export async function installPackage(
  target: NpmTarget,
  circumstances: Circumstances,
): Promise<Installed | Failure> {
  const { package: name, version: wanted } = target;
  if (!isRegistryVersion(name, wanted ?? '0.0.0')) return NO_PACKAGE;
  const scripts: Pick<Installed, 'scripts'> = circumstances.allowScripts
    ? { scripts: await scriptsMethod(circumstances) }
    : {};
  const packages = packagesFolder(circumstances, scripts.scripts);
  if (wanted !== undefined && isExactVersion(name, wanted)) {
    const folder = await presentFolder(packages, name, wanted);
    if (folder !== undefined) {
      await markUsed(folder);
      return { name, version: wanted, folder, ...scripts };
    }
  }
  await circumstances.onStage('installing');
  try {
    makeFolder(packages);
    const folder = await mkdtemp(join(packages, '.installing-'));
    try {
      const installed = await installInto(folder, packages, target, circumstances);
      return isFailure(installed) ? installed : { ...installed, ...scripts };
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  } catch (error) {
    return noFolder(packages, error, 'Set XDG_CACHE_HOME to a folder that you may write to.');
  }
}

async function installInto(
  folder: string,
  packages: string,
  { package: name, version: wanted }: NpmTarget,
  circumstances: Circumstances,
): Promise<Installed | Failure> {
  const spec = wanted === undefined ? name : `${name}@${wanted}`;
  const order = {
    ...{ name, folder, packages },
    ...(wanted === undefined ? {} : { version: wanted }),
    ...(circumstances.npmrc === 'project' ? { project: process.cwd() } : {}),
  };
  const answer = await runInstaller(order, circumstances);
  if (answer.kind === 'failed') return installFailure(answer, spec, circumstances.limits.install);
  const home = packageFolder(packages, name, answer.version, answer.integrity);
  if (answer.kind === 'installed') {
    const why = circumstances.allowScripts ? await runInstallScripts(folder, spec, circumstances) : undefined;
    if (why !== undefined) return why;
    await moveInto(folder, home);
  }
  await markUsed(home);
  if (answer.kind === 'installed') await keepWithin(circumstances.cacheDir, circumstances.cacheSize);
  return { name, version: answer.version, folder: home };
}

/**
 * A folder for each way: what was uncontained once is not taken for contained later, nor what the registry of a
 * project gave for what the user's has.
 */
function packagesFolder({ cacheDir, npmrc }: Circumstances, scripts?: Method): string {
  const project = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 16);
  const way = scripts === undefined ? '' : `-scripts-${scripts}`;
  return join(cacheDir, `packages${way}${npmrc === 'project' ? `-of-${project}` : ''}`);
}

const NO_PACKAGE = failed(
  'not-supported',
  'no-registry-package',
  'not installed: it is no name and version of a package on a registry',
  'Write it as npm:name or npm:name@1.2.3; start anything else by its command after --.',
);

/** The entry of a package: its name, version and a hash of what the registry promised of it, as one folder name. */
export function packageFolder(packages: string, name: string, version: string, integrity: string): string {
  const promise = createHash('sha256').update(integrity).digest('hex').slice(0, 32);
  return join(packages, `${entryName(name, version)}${promise}`);
}

/** The one entry of a version. Where registries differ on what it is, the one of today has to be asked. */
export async function presentFolder(
  packages: string,
  name: string,
  version: string,
): Promise<string | undefined> {
  const entries = await readdir(packages).catch(() => []);
  const [entry, other] = entries.filter((one) => one.startsWith(entryName(name, version)));
  return entry === undefined || other !== undefined ? undefined : join(packages, entry);
}

/**
 * `_` ends it, which no version holds: 1.0.0 is no beginning of 1.0.0-beta. URLs leave all of it as it is (`~` would be
 * `%7E`): servers look for their files at the pathname of `import.meta.url`.
 */
function entryName(name: string, version: string): string {
  return `${name.replace('/', '+')}@${version}_`;
}

/** Another process may have finished the same package first; its copy is as good. */
async function moveInto(folder: string, home: string): Promise<void> {
  try {
    await rename(folder, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  }
}
