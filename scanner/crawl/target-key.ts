import { digestOf } from '../normalise.ts';
import type { Target } from '../types.ts';

/**
 * Names a target for the record of a crawl: the same target gives the same key in every run. Values of
 * variables and headers are left out, for they may be secrets; their names are not. Who named it is no part.
 */
export function targetKey(whole: Target): string {
  const { secrets: _, ...target } = whole;
  switch (target.kind) {
    case 'http':
      return digestOf({ ...target, url: target.url, headers: Object.keys(target.headers).sort() });
    case 'file':
      return digestOf({ ...target });
    case 'npm':
    case 'stdio': {
      const { typed: _typed, ...rest } = target;
      return digestOf({ ...rest, env: Object.keys(target.env).sort() });
    }
  }
}
