import { digestOf } from '../normalise.ts';
import { displayUrl, displayWords } from '../secrets/words.ts';
import type { Target } from '../types.ts';

/**
 * Names a target for the record of a crawl: the same target gives the same key in every run. Values of
 * variables and headers are left out, and so are those among words and in an address, for they may be secrets
 * and a short one can be guessed from its digest; their names are not. Who named it is no part.
 */
export function targetKey(whole: Target): string {
  const { secrets: _, ...target } = whole;
  switch (target.kind) {
    case 'http':
      return digestOf({
        ...target,
        url: displayUrl(target.url),
        headers: Object.keys(target.headers).sort(),
      });
    case 'file':
      return digestOf({ ...target });
    case 'npm':
    case 'stdio': {
      const { typed: _typed, ...rest } = target;
      const args = displayWords(target.args);
      return digestOf({ ...rest, args, env: Object.keys(target.env).sort() });
    }
  }
}
