import { site } from 'toolrisk:site';
import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_FILES, type DataFile } from '../../../../catalogue/views/data-page.ts';

export const getStaticPaths = (() =>
  DATA_FILES.map((file) => ({ params: { file }, cacheKey: site.dataKey(file) }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(ReadableStream.from(site.dataFile(params.file as DataFile)));
