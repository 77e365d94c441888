import { site } from 'toolrisk:site';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (() =>
  site.freshPolicies.map((server) => ({
    params: { server },
    cacheKey: site.serverKey(server),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(site.serverFeed(params.server!));
