import { site } from 'toolrisk:site';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (() =>
  site.fresh.map((server) => ({
    params: { server },
    cacheKey: site.serverKey(server),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(site.column(params.server!)));
