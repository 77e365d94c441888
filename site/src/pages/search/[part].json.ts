import { site } from 'toolrisk:site';
import type { APIRoute, GetStaticPaths } from 'astro';
import { indexOf } from '../../search/parts.ts';

/** `parts.json` lists the parts; `<n>.json` is the index of the n-th. */
export const getStaticPaths = (() => {
  const { parts, held } = site.search();
  return [
    { params: { part: 'parts' }, props: { make: () => JSON.stringify(parts) } },
    ...held.map((entries, n) => ({
      params: { part: String(n) },
      props: { make: () => indexOf(entries) },
      cacheKey: site.key(entries),
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props.make());
