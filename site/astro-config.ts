import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { passthroughImageService } from 'astro/config';

const ROOT = new URL('./', import.meta.url);
const CHECKOUT = new URL('../', ROOT).href;
/** What pages import as `toolrisk:site`. */
const DOOR = new URL('./src/opened.ts', ROOT).href;
/** Code of ours that pages import and that is not of the site. */
const OURS = /^(?:catalogue|scanner)\//;

/**
 * How Astro reads the pages. Only what is the site's is compiled: the catalogue's own code stays outside, so that
 * Node loads it once, as it is, with its SQLite binding and its migration files beside it. All packages are
 * compiled in, because none could be found from where the compiled pages stand.
 */
export const PAGES: AstroInlineConfig = {
  configFile: false,
  root: fileURLToPath(ROOT),
  logLevel: 'error',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  vite: {
    plugins: [
      {
        name: 'toolrisk-outside',
        enforce: 'pre',
        applyToEnvironment: ({ name }) => name !== 'client',
        resolveId: (id, from) => (from === undefined ? undefined : outside(id, from)),
      },
    ],
    // The policy of the pages allows no script within them.
    build: { assetsInlineLimit: 0 },
    environments: {
      ssr: { resolve: { noExternal: true } },
      prerender: { resolve: { noExternal: true } },
    },
  },
};

function outside(id: string, from: string): { id: string; external: true } | undefined {
  if (id === 'toolrisk:site') return { id: DOOR, external: true };
  if (!id.startsWith('.')) return undefined;
  const address = new URL(id, pathToFileURL(from)).href;
  const isOurs = address.startsWith(CHECKOUT) && OURS.test(address.slice(CHECKOUT.length));
  return isOurs ? { id: address, external: true } : undefined;
}
