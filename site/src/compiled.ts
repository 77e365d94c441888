/** The entry of the compiled pages: what a page writer needs of Astro, from the same copy of it as the pages. */

export { manifest } from 'virtual:astro:manifest';
export { renderToString } from 'astro/runtime/server/index.js';
