declare module 'toolrisk:site' {
  export const site: import('./catalogue.ts').Site;
}
