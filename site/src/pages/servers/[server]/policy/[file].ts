import { site } from 'toolrisk:site';
import type { APIRoute, GetStaticPaths } from 'astro';
import { POLICY_FILES } from '../../../../../../catalogue/views/starter.ts';

export const getStaticPaths = (() =>
  site.freshPolicies.flatMap((server) =>
    POLICY_FILES.map((file) => ({ params: { server, file }, cacheKey: site.serverKey(server) })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(site.policyText(params.server!, params.file!));
