import { before, opensClause, partsOff } from './around.ts';
import { isWhatIsDone, saysOnly } from './asides.ts';
import { comesToPass, enabled, isLet } from './enabled.ts';
import { hasObject, SURELY } from './has-object.ts';
import { isNounHere, isNounPair } from './noun-here.ts';
import { happens, UNCHANGED } from './participles.ts';
import { GAP, type Text } from './text.ts';
import { commandsUnread } from './unread-verb.ts';
import { isA, NOUN, plays, ROLE, type Word } from './words.ts';

/** Of the voices (voices.ts) those that a base form may have. */
type BaseVoice = 'states' | 'commands' | 'able' | 'passive' | 'infinitive';

/** How a verb in its base form is worded, by the word before it; undefined where it tells no act, or is a noun. */
export function inBaseForm(text: Text, i: number, from: number): BaseVoice | undefined {
  const { words, gaps } = text;
  if (gaps[i + 1] === GAP.hyphen || partsOff(text, i)) return undefined;
  const k = before(text, i, from);
  const previous = words[k];
  const joined = previous !== undefined && gaps[k + 1]! <= GAP.hyphen;
  if (joined && isHelper(previous))
    return mayBeNoun(text, i) && !hasObject(text, i, true) ? undefined : 'able';
  if (joined && deniesAVerb(previous)) return 'able';
  if (joined && plays(previous, ROLE.to) && gaps[k] !== GAP.hyphen) return behindTo(text, i, k, from);
  const acts = () =>
    hasObject(text, i, !mayBeNoun(text, i) || (isSure(text, i) && words[i + 1]?.plural === true));
  if (isLet(text, i, from) && acts()) return 'able';
  // `does nothing but delete`, `nothing other than delete`, `what it does is delete`
  if (joined && (saysOnly(text, k, from) || isWhatIsDone(text, k, from)) && acts()) return 'states';
  // `I then delete all rows`
  if (joined && previous.text === 'i' && acts()) return 'states';
  // `lists the rows then delete all of them`
  if (joined && previous.text === 'then' && !opensClause(text, k, from) && acts()) return 'commands';
  // `Any command is run`: a participle that looks like the verb.
  if (joined && UNCHANGED.test(words[i]!.text) && happens(text, i, from)) return 'passive';
  if (opensClause(text, i, from)) return isCommand(text, i, k, from) ? 'commands' : undefined;
  const isBeside = joined && plays(previous, ROLE.conjunction) && !isNounPair(text, k);
  return isBeside && isLedByABase(text, k, from) && acts() ? voiceOfTheRow(text, k, from) : undefined;
}

const mayBeNoun = ({ words }: Text, i: number): boolean => words[i]!.verb!.nounish;
const isSure = ({ words }: Text, i: number): boolean => SURELY.has(words[i]!.verb!.lemma);

/** `can`, `will`, `does`: behind forms of be and have stands a participle. */
const isHelper = ({ role, text }: Word): boolean =>
  (role & (ROLE.modal | ROLE.auxiliary)) !== 0 && !/^(?:is|are|be|been|being|was|were|has|have)$/.test(text);

/** `never delete`; these deny a noun. */
const deniesAVerb = ({ role, text }: Word): boolean =>
  (role & ROLE.negation) !== 0 && !/^(?:no|without|instead|non|rather|except|nothing)$/.test(text);

/** `to delete` */
function behindTo(text: Text, i: number, to: number, from: number): BaseVoice | undefined {
  // `The number to purchase in full`
  const isVerb = !mayBeNoun(text, i) || text.words[i]!.verb!.kind === 'buy';
  if (!isVerb && !hasObject(text, i, true) && !endsAClause(text, i)) return undefined;
  // `whether to delete`, `set to true to delete`: what a switch does.
  if (/^(?:whether|true|false|enable|enabled)$/.test(text.words[to - 1]?.text ?? '')) return 'able';
  if (comesToPass(text, to, from)) return 'states';
  return enabled(text, to, from) ? 'able' : 'infinitive';
}

/** `the message to send`: nothing follows. */
const endsAClause = ({ gaps }: Text, i: number): boolean => (gaps[i + 1] ?? GAP.sentence) >= GAP.soft;

/** `Delete the rows`: opens its clause, with its object. */
function isCommand(text: Text, i: number, k: number, from: number): boolean {
  if (isNounHere(text, i)) return false;
  const { words, gaps } = text;
  const next = words[i + 1];
  // `Run command`: what else would be done with code?
  const runsCode = words[i]!.verb!.kind === 'run' && isA(next, NOUN.code);
  const plain = !mayBeNoun(text, i) || (isSure(text, i) && (next?.plural === true || runsCode));
  // `Lists them, then delete records`
  const begins = k < from || gaps[k + 1]! >= GAP.clause || words[i - 1]!.text === 'then';
  return hasObject(text, i, plain && begins);
}

/** Is the word before a conjunction part of a clause led by a verb in its base form? */
function isLedByABase(text: Text, conjunction: number, from: number): boolean {
  for (let k = conjunction - 1; k >= from && text.gaps[k + 1]! < GAP.clause; k--) {
    const { verb, form } = text.words[k] as Word;
    const leads =
      k === from ||
      opensClause(text, k, from) ||
      plays(text.words[k - 1], ROLE.to | ROLE.modal | ROLE.conjunction);
    if ((verb && form === 'base' && leads) || (k === from && commandsUnread(text, k))) return true;
  }
  return false;
}

/** Behind an infinitive the row is one too. */
function voiceOfTheRow(text: Text, conjunction: number, from: number): BaseVoice {
  for (let k = conjunction - 1; k >= from && text.gaps[k + 1]! < GAP.clause; k--)
    // `Draft a reply to a complaint and mail it`: what stands behind is no infinitive.
    if (plays(text.words[k], ROLE.to) && text.words[k + 1]!.form === 'base')
      return enabled(text, k, from) ? 'able' : 'infinitive';
  return 'commands';
}
