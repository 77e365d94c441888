/** Renders the catalogue named by the first argument into the folder named by the second; see site/build.ts. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type AstroInlineConfig, build } from 'astro';
import type { RenderMessage } from './build.ts';

const [db, out] = process.argv.slice(2) as [string, string];
const ROOT = new URL('./', import.meta.url);

const CONFIG: AstroInlineConfig = {
  configFile: false,
  root: fileURLToPath(ROOT),
  logLevel: 'error',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
};

// Without the parent there is nobody to move the pages into place.
process.once('disconnect', () => process.exit());
await render();

async function render(): Promise<void> {
  const cacheDir = join(out, '.cache');
  let pages = 0;
  tell({ kind: 'progress', line: 'Preparing the pages' });
  await build({
    ...CONFIG,
    outDir: out,
    cacheDir,
    integrations: [
      {
        name: 'toolrisk-progress',
        hooks: {
          'astro:build:setup': () => tell({ kind: 'progress', line: 'Writing the pages' }),
          'astro:build:done': (done) => {
            pages = done.pages.length;
          },
        },
      },
    ],
    // The compiled pages stand in `out` until they have run, where no package could be found: all are bundled.
    vite: {
      plugins: [catalogueDoor()],
      // The policy of the pages allows no script within them.
      build: { assetsInlineLimit: 0 },
      environments: { prerender: { resolve: { noExternal: true } } },
    },
  });
  rmSync(cacheDir, { recursive: true, force: true });
  tell({ kind: 'done', pages });
  process.disconnect();
}

/**
 * Gives pages the module `toolrisk:site`. The catalogue's own code stays outside the bundle: Node loads it
 * as it is, with its SQLite binding and its migration files beside it.
 */
function catalogueDoor() {
  const module = fileURLToPath(new URL('./src/catalogue.ts', ROOT));
  const code = `import { openSite } from 'toolrisk:door'; export const site = openSite(${JSON.stringify(db)});`;
  return {
    name: 'toolrisk-catalogue-door',
    enforce: 'pre' as const,
    resolveId(id: string) {
      if (id === 'toolrisk:site') return '\0toolrisk:site';
      return id === 'toolrisk:door' ? { id: pathToFileURL(module).href, external: true } : undefined;
    },
    load: (id: string) => (id === '\0toolrisk:site' ? code : undefined),
  };
}

function tell(message: RenderMessage): void {
  process.send?.(message);
}
