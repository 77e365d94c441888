import { site } from 'toolrisk:site';
import type { APIRoute, GetStaticPaths } from 'astro';

/** What can only be said with whole addresses: absent where the site does not know its own. */
export const getStaticPaths = (() =>
  Object.entries(site.published()).map(([published, text]) => ({
    params: { published },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props.text);
