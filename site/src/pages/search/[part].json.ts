import { site } from 'toolrisk:site';
import type { APIRoute, GetStaticPaths } from 'astro';

/** `parts.json` lists the parts; `<n>.json` is the index of the n-th. */
export const getStaticPaths = (() => {
  const { parts, indexes } = site.search();
  return [
    { params: { part: 'parts' }, props: { text: JSON.stringify(parts) } },
    ...indexes.map((text, n) => ({ params: { part: String(n) }, props: { text } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props.text);
