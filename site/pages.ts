import type { SSRManifest } from 'astro';

/** The compiled pages: what site/src/compiled.ts exports. */
export type Compiled = typeof import('./src/compiled.ts');
type Route = SSRManifest['routes'][number];
/** What a page's module exports: a component, or an endpoint's GET. */
export type PageModule = Awaited<ReturnType<Awaited<ReturnType<ImportPage>>['page']>>;
type ImportPage = NonNullable<SSRManifest['pageMap']> extends Map<string, infer F> ? F : never;

/** One file to be made. */
export interface PlannedPage {
  readonly route: Route;
  readonly module: PageModule;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Readonly<Record<string, unknown>>;
  /** Where it is asked for: `/servers/github/`. */
  readonly address: string;
  /** Its `cacheKey`: the same while it would be; empty where the page says none. */
  readonly key: string;
  /** Where it stands in the folder of the site: `servers/github/index.html`. */
  readonly file: string;
}

/**
 * Every page of the site, as its own `getStaticPaths` says, in the order of Astro's routes.
 * @throws Error when two pages stand at one address
 */
export async function plannedPages({ manifest }: Compiled): Promise<PlannedPage[]> {
  const pages: PlannedPage[] = [];
  const taken = new Set<string>();
  for (const route of manifest.routes) {
    if (route.routeData.origin !== 'project') continue;
    const module = await (await manifest.pageMap!.get(route.routeData.component)!()).page();
    const placeOf = placesOf(route);
    for (const { params = {}, props = {}, cacheKey: key = '' } of await pathsOf(module)) {
      const page = { route, module, params, props, key, ...placeOf(params) };
      if (taken.has(page.file)) throw new Error(`Two pages stand at ${page.address}.`);
      taken.add(page.file);
      pages.push(page);
    }
  }
  return pages;
}

interface StaticPath {
  readonly params?: PlannedPage['params'];
  readonly props?: PlannedPage['props'];
  readonly cacheKey?: string;
}

async function pathsOf(module: PageModule): Promise<readonly StaticPath[]> {
  const list = module.getStaticPaths as (() => unknown) | undefined;
  return list ? ((await list()) as readonly StaticPath[]) : [{}];
}

/** Where the pages of a route stand. */
function placesOf({
  routeData,
}: Route): (params: PlannedPage['params']) => { address: string; file: string } {
  const parts = routeData.segments.flatMap((segment) => [
    { dynamic: false, content: '/' },
    ...segment.map(({ dynamic, content }) => ({ dynamic, content: content.replace(/^\.\.\./, '') })),
  ]);
  return (params) => {
    let path = '';
    for (const { dynamic, content } of parts) path += dynamic ? (params[content] ?? '') : content;
    if (routeData.type === 'endpoint') return { address: path, file: path.slice(1) };
    // A last part that may be absent leaves its slash.
    const address = path.endsWith('/') ? path : `${path}/`;
    return { address, file: address === '/404/' ? '404.html' : `${address}index.html`.slice(1) };
  };
}
