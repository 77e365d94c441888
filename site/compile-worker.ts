/** Compiles the pages into the folder named by the first argument; see site/compile.ts. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { getSystemErrorName } from 'node:util';
import { build } from 'astro';
import { PAGES } from './astro-config.ts';
import { tellingFaults } from './site-error.ts';

const [out] = process.argv.slice(2) as [string];
const cacheDir = join(out, '.cache');
const compiling = () =>
  build({
    ...PAGES,
    outDir: out,
    cacheDir,
    output: 'server',
    adapter: {
      name: 'toolrisk',
      hooks: {
        'astro:config:done': ({ setAdapter }) =>
          setAdapter({
            name: 'toolrisk',
            entrypointResolution: 'auto',
            serverEntrypoint: new URL('./src/compiled.ts', import.meta.url),
            supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
          }),
      },
    },
  });
await tellingFaults(() => compiling().catch(numbered));
rmSync(cacheDir, { recursive: true, force: true });

/** What writes the pages is Rolldown, in Rust: of what the system says, its errors have the number in their text. */
function numbered(error: Error): never {
  const [, number] = /\(os error (\d+)\)/.exec(error.message) ?? [];
  if (number === undefined) throw error;
  throw Object.assign(error, { errno: -Number(number), code: getSystemErrorName(-Number(number)) });
}
