import { exactly } from '../../../data/lexicon/wording.ts';
import { isForeign, type Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import { gravenessOf } from '../weigh/severity.ts';
import type { Act } from './act.ts';
import { actOf } from './acts.ts';

/**
 * What a sentence of its own says as plainly as a name would, where a tool that did nothing else were asked about.
 * @param looks all that name and lead came to is a look
 */
export function graveAlone(phrase: Phrase, reading: Reading, looks: boolean): Act | undefined {
  if (isForeign(phrase) || saysLittle(phrase)) return undefined;
  // Beside a change much is told of its by-products.
  if (!looks && !reading.looksOnly) return undefined;
  const act = actOf(phrase, reading);
  if (act === undefined || act.effect.category === 'read') return undefined;
  return gravenessOf(act.effect) > 1 ? act : undefined;
}

/** Does its verb tell of what is possible, or of what an answer holds? */
export const saysLittle = ({ verb: { lemma }, restText }: Phrase): boolean =>
  SAYS_LITTLE.test(lemma) || (lemma === 'accept' && !BINDS.test(restText));

/** `Accepts up to 50 ids`: what goes in, and nothing that is agreed to. */
const BINDS =
  /\b(?:bids?|changes?|contracts?|disputes?|invit\w+|invoices?|offers?|orders?|terms|transfers?)\b/;

const SAYS_LITTLE = exactly(`
  allow ask block deny do enable entitle exclude ignore include initiate make offer override perform permit provide
  require restrict support trust use`);
