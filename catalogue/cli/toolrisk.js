#!/usr/bin/env node
// Plain JavaScript that an old Node can parse: it must be able to say that it is too old. Imports come after
// the check, because better-sqlite3's binary ends the process with a segmentation fault before Node 22.14.

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 14)) {
  process.stderr.write(
    'toolrisk needs Node 22.14 or newer; this is Node ' +
      process.versions.node +
      '. A checkout on Linux brings its own with npm 11: "npx npm@11 ci", then "npm run -s toolrisk".\n',
  );
  process.exitCode = 2;
} else {
  start();
}

async function start() {
  await standWhereTyped();
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(await compileCacheFolder());
  const { main } = await loadMain();
  await main(process.argv);
}

/**
 * `npm run toolrisk` of this package starts it in the package's folder and says in INIT_CWD where it was typed: every
 * path is taken from there. A script of another package that starts toolrisk means its own folder.
 */
async function standWhereTyped() {
  const { npm_lifecycle_event: script, npm_package_json: file, INIT_CWD: folder } = process.env;
  const { existsSync, realpathSync } = await import('node:fs');
  if (script !== 'toolrisk' || !folder || !existsSync(folder) || !file || !existsSync(file)) return;
  if (realpathSync(file) === realpathSync(new URL('../../package.json', import.meta.url)))
    process.chdir(folder);
}

/** Among the user's own files: Node's default in the shared temporary folder could be planted by others. */
async function compileCacheFolder() {
  const { homedir } = await import('node:os');
  const { join } = await import('node:path');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'toolrisk', 'compiled');
}

/** The built file in the published package, the source in a checkout. */
async function loadMain() {
  const { existsSync } = await import('node:fs');
  if (existsSync(new URL('./main.js', import.meta.url))) return import('./main.js');
  if (!process.features.typescript) (await import('tsx/esm/api')).register();
  return import('./main.ts');
}
