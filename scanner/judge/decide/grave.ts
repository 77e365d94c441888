import { type ActObject, objectOf } from '../read/object.ts';
import { PARAM } from '../read/parameters.ts';
import { isForeign, type Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import type { Voice } from '../read/voices.ts';
import { NOUN, plays, ROLE } from '../read/words.ts';
import type { Act } from './act.ts';
import { actOf } from './acts.ts';
import { carriesAway, carriesOut } from './carries-out.ts';
import { DELIVERED } from './effects.ts';
import { overwrites, reveals } from './may-tell.ts';
import { buysIt, paysFor } from './pays-for.ts';
import { addsOnceMore } from './plainly.ts';
import { isReadOnly } from './readonly.ts';
import { isForGood } from './removal.ts';
import type { Effect } from './rule.ts';
import { opensDoors } from './secrets.ts';
import { isStored } from './stored.ts';

/** The change that a sentence beside a look begins with. */
export function changed(phrase: Phrase, reading: Reading): Act | undefined {
  const { object, text, at } = phrase;
  if ((object.length === 0 && !/^th[eo]se$/.test(text.words[at + 1]?.text ?? '')) || isForeign(phrase))
    return undefined;
  // `Generates names. Creates variations such as …`: what is made is the answer.
  if (phrase.verb.lemma === 'create' && reading.spoken.some(({ verb }) => verb.kind === 'generate'))
    return undefined;
  const act = actOf(phrase, reading);
  return act && /^(?:write|execute)$/.test(act.effect.category) && !act.effect.tentative ? act : undefined;
}

/** What a phrase comes to, where that is risky whatever else the tool does. */
export function weighed(phrase: Phrase, voice: Voice | 'option', reading: Reading): Act | undefined {
  const act = actOf(phrase, reading);
  if (act === undefined || act.effect.tentative) return undefined;
  const effect = movesHardware(act, voice) ? act.effect : grave(phrase, voice, act.effect, reading);
  // What a look hands out is told by the rule on secrets.
  return (
    effect && { ...act, effect, ...(effect.category === 'read' ? { rule: 'returns-secrets/told' } : {}) }
  );
}

/** `If nobody is at home, the door is unlocked`: plainly said, and no state that is looked at. */
const movesHardware = ({ phrase, rule, effect }: Act, voice: Voice | 'option'): boolean =>
  phrase.text.field === '/description' &&
  effect.category === 'execute' &&
  (rule.startsWith('actuates/') || rule === 'starts/far-reaching') &&
  phrase.object.some(({ nouns }) => (nouns & NOUN.device) !== 0) &&
  /^(?:states|mentions)$/.test(voice);

/** The acts that weigh even where another verb leads; of words with a mild sense only those whose object settles it. */
function grave(
  phrase: Phrase,
  voice: Voice | 'option',
  effect: Effect,
  reading: Reading,
): Effect | undefined {
  const { lemma } = phrase.verb;
  const object = objectOf(phrase, reading);
  switch (effect.category) {
    case 'billing':
      return paysFor(phrase, voice, object) || buysIt(phrase, voice, reading) ? effect : undefined;
    case 'destructive':
      if (IDLE.test(lemma)) return undefined;
      return takesOutOfATextOrList(phrase, reading) ? undefined : effect;
    case 'execute':
      return graveRun({ phrase, voice, effect, object, reading });
    case 'write':
      return graveChange({ phrase, voice, effect, object, reading });
    case 'read':
      return graveLook({ phrase, voice, effect, object, reading });
  }
}

/** `Removes redundant data`: of texts and lists that is said as often as of what is stored. */
export const takesOutOfATextOrList = (phrase: Phrase, reading: Reading): boolean =>
  WEAK.test(phrase.verb.lemma) && !isForGood(phrase) && !isStored(phrase, objectOf(phrase, reading));

/** An act beside others, and all by which it is told whether it weighs. */
interface Weighing {
  readonly phrase: Phrase;
  readonly voice: Voice | 'option';
  readonly effect: Effect;
  readonly object: ActObject;
  readonly reading: Reading;
}

/** Code that is run, or what reaches far and is deployed or started. */
function graveRun({ phrase, voice, effect, object, reading }: Weighing): Effect | undefined {
  const { kind, lemma } = phrase.verb;
  // `It applies to all of them` says what it is about.
  if (lemma === 'apply' && phrase.text.words[phrase.at + 1]?.text === 'to') return undefined;
  if (kind === 'deploy') return DEPLOYS.test(lemma) ? effect : undefined;
  if (!RUNS.test(lemma)) return undefined;
  if (/^eval/.test(lemma) && !object.says(/^(?:code|scripts?|javascript|python|sql)$/)) return undefined;
  // Code that runs in the page a look opens stays in that page.
  const staysInThePage =
    voice === 'option' &&
    object.head?.text === 'javascript' &&
    reading.parameters.has(PARAM.url | PARAM.query);
  if (staysInThePage) return undefined;
  if (isToRunCode(object) || (AS_CODE.test(phrase.restText) && !isReadOnly(reading))) return CODE_RUN;
  const reachesFar = object.is('farreaching') && voice !== 'infinitive' && !isForeign(phrase);
  return reachesFar ? { category: 'execute' } : undefined;
}

const CODE_RUN: Effect = { category: 'execute', signals: ['code_exec'] };

/** What is carried out of the system, lost as a whole, or lets somebody do more. */
function graveChange({ phrase, voice, effect, object, reading }: Weighing): Effect | undefined {
  if (phrase.verb.lemma === 'spawn' && object.says(/^(?:shells?|process(?:es)?|commands?)$/)) return CODE_RUN;
  if (carriesAway(phrase, voice)) return DELIVERED;
  if (overwrites(phrase.verb) && losesAll(phrase, object)) return OVERWRITTEN;
  if (phrase.verb.kind === 'rest' && object.says(HOSTS) && isOfAll(phrase)) return OF_ALL;
  const weighs = effect.signals?.includes('external_comm')
    ? carriesOut(phrase, voice, object)
    : changesRights(phrase, voice, effect, reading);
  return weighs ? effect : undefined;
}

/** A look that runs what may be any statement, or hands out what opens doors. */
function graveLook({ phrase, voice, object, reading }: Weighing): Effect | undefined {
  const { verb } = phrase;
  // `Executes any SQL query`
  if (RUNS.test(verb.lemma) && object.says(/^(?:sql|cypher)$/) && !isReadOnly(reading)) return CODE_RUN;
  return reveals(verb) &&
    opensDoors(object.text) &&
    voice !== 'infinitive' &&
    // `Checks a login including its password`
    phrase.text.words[phrase.at]!.text !== 'including' &&
    !GOES_ALONG.test(phrase.restText)
    ? SECRET_READ
    : undefined;
}

/** `Include credentials with the request`: what goes out with it, and does not come back. */
const GOES_ALONG =
  /\b(?:in|with) (?:an? |each |every |the |this |your )?(?:\w+ )?(?:calls?|headers?|quer(?:y|ies)|requests?)\b/;

const SECRET_READ: Effect = { category: 'read', signals: ['credential'] };

/** `The input is run as a shell command`, `executed as SQL`, `executed by the shell`: whatever it is called before. */
const AS_CODE =
  /^(?:\w+ ){0,3}?(?:as (?:an? |the |arbitrary |raw )?(?:\w+ )?(?:bash|code|commands?|javascript|powershell|python|scripts?|shell|sql)\b(?! search)|(?:by|in|inside|through|with) (?:the |an? )?(?:\w+ )?(?:bash|command line|interpreter|powershell|shell|terminal)\b(?! script))/;

/** Code is run: not a `code review`, nor a `search query`. */
const isToRunCode = (object: ActObject): boolean =>
  object.words.length > 0 &&
  object.mentions('code') &&
  !OF_A_SEARCH.test(object.text) &&
  !ONLY_LOOKS.test(object.head?.text ?? '');

const OF_A_SEARCH = /\b(?:search|lookup|keyword|natural language|full[- ]?text)\b/;
const ONLY_LOOKS =
  /^(?:analys[ei]s|checks?|completions?|coverage|inspections?|quality|reviews?|search(?:es)?)$/;

/** Rights and secrets changed, in a plain statement. */
function changesRights(
  phrase: Phrase,
  voice: Voice | 'option',
  { signals = [] }: Effect,
  reading: Reading,
): boolean {
  if (!signals.includes('privilege') && !signals.includes('credential')) return false;
  const { lemma } = phrase.verb;
  if (MILD_RIGHTS.test(lemma) && !(lemma === 'block' && objectOf(phrase, reading).is('identity')))
    return false;
  if (voice === 'commands' && addsOnceMore(phrase, reading)) return true;
  return voice === 'states' || (SURE_RIGHTS.test(lemma) && voice !== 'infinitive');
}

/** Words of rights that say as often what is possible. */
const MILD_RIGHTS = /^(?:allow|permit|restrict|deny|entitle|timeout|trust|block|share|override)$/;

/**
 * `Overwrites the remote history`, `replaces all current data`: what was there is lost with all of it. Of `replaces the
 * need to send the full history` no history is.
 */
const losesAll = (phrase: Phrase, object: ActObject): boolean =>
  phrase.object.at(-1)?.text !== 'need' &&
  ((phrase.verb.lemma === 'overwrite' && object.says(/^(?:branch|disk|repository|volume)$/)) ||
    object.says(/^history$/) ||
    (object.says(/^(?:everything|data|files?|database|contents?|records|rows)$/) &&
      (isOfAll(phrase) || object.says(/^(?:existing|current|live)$/))));

/** `all servers`, behind the verb or, of a passive, before it. */
const isOfAll = ({ text: { words }, at, end }: Phrase): boolean =>
  words
    .slice(plays(words[at - 1], ROLE.auxiliary) ? Math.max(0, at - FAR_AHEAD) : at + 1, end)
    .some(({ role }) => (role & ROLE.quantity) !== 0);
const FAR_AHEAD = 7;

/** `Shuts down all production servers` */
const HOSTS = /^(?:hosts|instances|machines|nodes|servers|vms)$/;
const OF_ALL: Effect = { category: 'write', signals: ['bulk'] };
const OVERWRITTEN: Effect = { category: 'write', signals: ['destructive', 'irreversible'] };

const RUNS = /^(?:run|execute|exec|invoke|trigger|launch|eval|evaluate|dispatch|rerun)$/;
const DEPLOYS = /^(?:deploy|redeploy|apply|autodeploy)$/;
const SURE_RIGHTS = /^(?:grant|invite|ban|impersonate|elevate|empower|whitelist|allowlist|unban)$/;
/** Going back to where things were. */
const IDLE = /^(?:abort|interrupt|undo|rewind)$/;
/** Verbs that take away from texts and lists as often as from what is stored. */
const WEAK =
  /^(?:remove|rm|drop|clean|cleanup|clear|trim|truncate|strip|prune|discard|empty|flush|end|forget|merge|combine|consolidate|unify|dedupe|deduplicate|restore|reset|recreate|reinstall|revert|rollback|void|dispose|sweep|compact|drain|scrub|blank|teardown|evict|reinitialize|recycle)$/;
