import { site } from 'toolrisk:site';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (() =>
  site.twins().map(({ path, key, text }) => ({
    params: { twin: path },
    props: { text },
    cacheKey: key,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props.text());
