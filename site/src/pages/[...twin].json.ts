import { site } from 'toolrisk:site';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (() =>
  site.twins().map(({ path, key, view }) => ({
    params: { twin: path },
    props: { view },
    cacheKey: key,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props.view()));
