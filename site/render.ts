import type { AstroGlobal, SSRResult } from 'astro';
import { addressOf, type Compiled, type PlannedPage } from './pages.ts';

/** What an endpoint answers with: a whole Response would make a stream of every text, to be read back at once. */
class Answer {
  readonly body: string | AsyncIterable<Uint8Array>;
  constructor(body: string | AsyncIterable<Uint8Array>) {
    this.body = body;
  }
}
globalThis.Response = Answer as unknown as typeof Response;

/** Stands for the origin in `Astro.url`, of which pages use the path. */
const ORIGIN = 'http://localhost:4321';

/**
 * The content of one page's file: whole, or in pieces where an endpoint answers with a stream.
 * @param base path under which the site will stand, with slashes around it
 */
export async function rendered(
  compiled: Compiled,
  page: PlannedPage,
  base = '/',
): Promise<string | AsyncIterable<Uint8Array>> {
  const { module, params, props } = page;
  if (page.route.routeData.type === 'endpoint') {
    const get = module.GET as (context: { params: unknown; props: unknown }) => Answer | Promise<Answer>;
    return (await get({ params, props })).body;
  }
  const html = await compiled.renderToString(resultFor(compiled, page), module.default!, props, {}, true);
  if (typeof html !== 'string') throw new Error(`${page.file} answers instead of rendering.`);
  return base === '/' ? html : html.replaceAll(OWN_ADDRESS, `$1${base}`);
}

/** An address of ours in an attribute. What servers said cannot look like one: in text, quotation marks are escaped. */
const OWN_ADDRESS = /(\s(?:href|src|action|data-whole)="|content="0; url=)\/(?!\/)/g;

/**
 * What Astro's renderer asks of a request, for a page that is none: no cookies, actions, islands or policies of
 * Astro's own. A page that used one of those would not render.
 */
function resultFor({ manifest }: Compiled, page: PlannedPage): SSRResult {
  const { route, params } = page;
  const address = addressOf(page);
  const { base, userAssetsBase, clientDirectives, inlinedScripts, componentMetadata, compressHTML } =
    manifest;
  const url = new URL(address, ORIGIN);
  return {
    base,
    userAssetsBase,
    clientDirectives,
    inlinedScripts,
    componentMetadata,
    compressHTML,
    createAstro: (props: object, slots: object) => ({ props, slots, params, url }) as unknown as AstroGlobal,
    resolve: async (script: string) => `/${manifest.entryModules[script]}`,
    styles: new Set(
      route.styles.map((style) => ({
        props: { rel: 'stylesheet', href: style.type === 'external' ? `/${style.src}` : '' },
        children: '',
      })),
    ),
    scripts: new Set(),
    links: new Set(),
    renderers: [],
    params,
    pathname: address,
    partial: false,
    cancelled: false,
    shouldInjectCspMetaTags: false,
    response: { status: 200, statusText: 'OK' },
    _metadata: freshMetadata(),
  } as unknown as SSRResult;
}

function freshMetadata(): SSRResult['_metadata'] {
  return {
    hasHydrationScript: false,
    rendererSpecificHydrationScripts: new Set(),
    hasRenderedHead: false,
    renderedScripts: new Set(),
    hasDirectives: new Set(),
    hasRenderedServerIslandRuntime: false,
    // Every page lays out a head of its own; Astro adds none.
    headInTree: true,
    extraHead: [],
    extraStyleHashes: [],
    extraScriptHashes: [],
    propagators: new Set(),
    routeHasPropagation: false,
    pendingSlotEvaluations: [],
    templateDepth: 0,
  };
}
