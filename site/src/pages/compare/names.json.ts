import { site } from 'toolrisk:site';
import type { APIRoute } from 'astro';

/** Every server's name and address, for the fields of the page that compares any choice. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(site.serverList().map(({ name, href }) => [name, href.split('/')[2]])));
