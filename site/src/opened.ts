import type { Site } from './door.ts';

/** The site that is being written: what pages import as `toolrisk:site`. */
export let site: Site;

export function setSite(opened: Site): void {
  site = opened;
}
