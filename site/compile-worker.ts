/** Compiles the pages into the folder named by the first argument; see site/compile.ts. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { PAGES } from './astro-config.ts';

const [out] = process.argv.slice(2) as [string];
const cacheDir = join(out, '.cache');
await build({
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
rmSync(cacheDir, { recursive: true, force: true });
