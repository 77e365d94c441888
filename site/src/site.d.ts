declare module 'toolrisk:site' {
  export const site: typeof import('./opened.ts').site;
}
declare module 'virtual:astro:manifest' {
  export const manifest: import('astro').SSRManifest;
}
