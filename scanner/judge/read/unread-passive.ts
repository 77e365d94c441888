import { LETTERS, PARTS_OF_DATA } from '../../../data/lexicon/parts.ts';
import { SUBORDINATING } from '../../../data/lexicon/pronouns.ts';
import { exactly } from '../../../data/lexicon/wording.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Word } from './words.ts';

/**
 * Index of a participle that no lexicon has, in a later sentence that tells what befalls something: `Unattached disks
 * are formatted`. Undefined where there is none.
 */
export function unreadPassive(text: Text): number | undefined {
  const { words, gaps } = text;
  let from = 0;
  for (let i = 1; i < words.length && i < MOST; i++) {
    if (gaps[i]! >= GAP.sentence) from = i;
    if (from === 0 || i < from + 1 || !/^(?:is|are|gets?)$/.test(words[i]!.text)) continue;
    let at = i + 1;
    while (at < words.length && words[at]!.role === ROLE.adverb && gaps[at]! < GAP.soft) at++;
    if (isUnknownParticiple(text, at) && isOwnClause(text, i, from)) return at;
  }
  return undefined;
}

/** Words behind which a long description mostly explains how it is used. */
const MOST = 150;

function isUnknownParticiple({ words, gaps }: Text, at: number): boolean {
  const word = words[at];
  if (word === undefined || gaps[at]! > GAP.space) return false;
  const next = (gaps[at + 1] ?? GAP.sentence) < GAP.soft ? words[at + 1]!.text : '';
  return (
    word.verb === undefined &&
    word.role === 0 &&
    word.nouns === 0 &&
    PARTICIPLE.test(word.text) &&
    !STATE.test(word.text) &&
    !SAYS_HOW.test(next) &&
    !tellsWhatItIs(words, gaps, at + 1)
  );
}

/** `is budgeted funds`, `are preconfigured lighting states`: what something is, and nothing that befalls it. */
function tellsWhatItIs(words: Text['words'], gaps: Text['gaps'], k: number): boolean {
  const isNoun = (i: number) =>
    words[i] !== undefined &&
    gaps[i] === GAP.space &&
    words[i].role === 0 &&
    words[i].verb?.nounish !== false;
  return isNoun(k) && (words[k]!.plural || isNoun(k + 1));
}

/** Does the sentence, or what stands behind its condition, open with what befalls nothing else than its subject? */
function isOwnClause({ words, gaps }: Text, be: number, sentence: number): boolean {
  let from = be;
  while (from > sentence && gaps[from]! < GAP.soft) from--;
  const ahead = words.slice(from, be);
  if (ahead.length === 0 || ahead.some((word) => plays(word, ASIDE))) return false;
  const relative = ahead.findIndex(({ text }) => SUBORDINATING.test(text));
  // `Sensors that have been silent are struck from the register`
  return (
    !ahead.some(isOfAnAnswer) &&
    (relative < 0 || (relative > 0 && ahead.slice(relative + 1).some(isPredicate)))
  );
}

const ASIDE = ROLE.condition | ROLE.negation | ROLE.modal | ROLE.to | ROLE.identifier;
const isPredicate = ({ role, form }: Word): boolean => (role & ROLE.auxiliary) !== 0 || form === 'third';

/** What comes back or goes in, and the tool itself. */
export const isOfAnAnswer = ({ text }: Word): boolean =>
  OF_AN_ANSWER.test(text) || PARTS_OF_DATA.test(text) || LETTERS.test(text);
const OF_AN_ANSWER = exactly(`
  answers? arguments? columns? coordinates dates? endpoints? fields? findings? format formats inputs? keys? lengths?
  limits? matches names? numbers? options? outputs? pages? pagination parameters? params quer(?:y|ies)
  responses? results? scores? size sizes strings? text texts this times? timestamps? titles? tool tools
  urls? values?`);

/** Regular participles, and the irregular ones of ordinary English. */
const PARTICIPLE = exactly(String.raw`
  \w{3,}ed \w*(?:bought|brought|caught|sought|taught) beaten bitten blown bound broken chosen dealt done
  driven eaten fed felled flung frozen gone ground hung laid led lit lost melted met rung shaken shed shot
  slain sold spun split spread stolen struck stuck swapped swept thrown tied torn undone worn wound wrung`);

/** What something is, not what befalls it (ordinary English). */
const STATE = exactly(`
  addressed advised aged anonymised anonymized appreciated assumed attached based beaten bounded
  broken capped censored committed concealed concerned considered covered dated dealt deprecated derived
  desired detailed discouraged distributed done doubled encouraged equipped excepted expected
  experienced failed gained given gone guaranteed hardcoded hidden implied inferred inherited intended
  interested interpreted involved laid led limited located lost masked mentioned met missed named
  needed nested obfuscated obliged obscured observed occupied omitted outdated owned packed padded
  passed preferred presumed recommended redacted related relied required reserved respected restricted
  rounded sandboxed satisfied scoped scored simplified situated skewed spaced specialised specialized
  specified split spread succeeded suggested suited supplied supported supposed suppressed tailored
  tied tolerated treated unaffected unchanged unlimited unrelated untouched valued wanted warned
  weighted withheld`);

/** `are given in cents`, `are computed from the raw data`: how they are. */
const SAYS_HOW = /^(?:as|based|by|for|in|like|per|through|using|via|with|within)$/;
