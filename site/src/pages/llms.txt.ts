import { site } from 'toolrisk:site';
import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response(site.llms());
