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
    const fileOf = filesOf(route);
    for (const { params = {}, props = {}, cacheKey: key = '' } of await pathsOf(module)) {
      const file = fileOf(params);
      if (taken.has(file)) throw new Error(`Two pages stand at ${file}.`);
      taken.add(file);
      pages.push({ route, module, params, props, key, file });
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

/** Where a page is asked for: `/servers/github/`. */
export function addressOf({ file }: PlannedPage): string {
  return file === '404.html' ? '/404/' : `/${file.replace(/index\.html$/, '')}`;
}

/** Where the pages of a route stand. */
function filesOf({ routeData }: Route): (params: PlannedPage['params']) => string {
  const parts = routeData.segments.flatMap((segment, at) => [
    ...(at === 0 ? [] : [{ dynamic: false, content: '/' }]),
    ...segment.map(({ dynamic, content }) => ({ dynamic, content: content.replace(/^\.\.\./, '') })),
  ]);
  return (params) => {
    let path = '';
    for (const { dynamic, content } of parts) path += dynamic ? (params[content] ?? '') : content;
    if (routeData.type === 'endpoint') return path;
    if (path === '404') return '404.html';
    // A last part that may be absent leaves its slash, and the first page has no part at all.
    return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
  };
}
