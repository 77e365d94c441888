import { site } from 'toolrisk:site';
import type { APIRoute, GetStaticPaths } from 'astro';
import { partText } from '../../search/parts.ts';

/** `parts.json` lists the parts; `<n>.json` holds the entries of the n-th. */
export const getStaticPaths = (() => {
  const { parts, held } = site.search();
  return [
    { params: { part: 'parts' }, props: { make: () => JSON.stringify(parts) } },
    ...held.map((entries, n) => ({
      params: { part: String(n) },
      props: { make: () => partText(entries) },
      cacheKey: site.rowsKey(entries),
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props.make());
