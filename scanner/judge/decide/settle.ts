import type { VerbKind } from '../../../data/lexicon/verbs.ts';
import { wordSet } from '../../../data/lexicon/wording.ts';
import { objectOf } from '../read/object.ts';
import type { Reading } from '../read/reading.ts';
import { plays, ROLE } from '../read/words.ts';
import { RANK } from '../weigh/severity.ts';
import type { Act } from './act.ts';
import { ruleIdOf } from './rule.ts';
import { isTopicOfAQuestion, isTopicOfTheLook, isTopicOfTheOpening } from './topic-of-a-name.ts';
import { withBeside } from './with-beside.ts';

/**
 * Which of the name's act and the description's leading acts is the tool's. A plain verb in the name
 * stands unless the description plainly says something else; a word that could be a noun yields to it.
 */
export function settle(
  named: Act | undefined,
  leads: readonly Act[],
  title: Act | undefined,
  reading: Reading,
): Act[] {
  const [lead] = leads;
  const name = named !== undefined && isTopicOfTheOpening(named, lead, reading) ? undefined : named;
  if (name === undefined) return ofTheLeads(leads, title);
  // `report_7`, shown as `List accounts`: a word that may be a noun yields to what clients show.
  if (lead === undefined && title?.effect.category === 'read' && isMildNoun(name)) return [title];
  if (lead === undefined) return title && name.effect.tentative ? [title, name] : [name];
  const late = lead.phrase.weak;
  const n = name.effect.category;
  const l = lead.effect.category;
  if (n === l)
    return isNounBesideAWrite(name, lead) ? withBeside(lead, leads) : withBeside(name, leads, lead);
  if (isThingOfTheLead(name, lead) || isTopicOfTheAnswer(name, lead)) return withBeside(lead, leads);
  const sure = !name.effect.tentative && (!name.phrase.weak || RANK[n] >= 3 || reachesOthers(name));
  if (late && (sure || !name.effect.tentative)) return [name];
  const pair: Pair = { name, lead, leads, sure, reading };
  if (n === 'read') return whereTheNameLooks(pair);
  return l === 'read' ? whereTheLeadLooks(pair) : whereBothChange(pair);
}

/** `trust_evidence`: Submits evidence. The word in the name is a noun, and brings no signals of its own. */
const isNounBesideAWrite = ({ phrase, effect }: Act, lead: Act): boolean =>
  effect.category === 'write' &&
  phrase.weak &&
  !lead.phrase.weak &&
  lead.phrase.verb.kind !== phrase.verb.kind;

/** The name tells what the answer of a look is about. */
function isTopicOfTheAnswer(name: Act, lead: Act): boolean {
  if (lead.effect.category !== 'read') return false;
  const { verb, object } = lead.phrase;
  // `Provides documentation of …`: what the reader will do with it.
  if (
    /^(?:write|billing)$/.test(name.effect.category) &&
    object.some(({ text }) => DOCUMENTS.test(text)) &&
    /^(?:provide|get|return)$/.test(verb.lemma)
  )
    return true;
  // `Generates the install command`: the caller gets words to run, nothing is run.
  if (verb.kind === 'generate' && WORDS_TO_USE.test(object.at(-1)?.text ?? '')) return true;
  return isTopicOfTheLook(name, lead) || isTopicOfAQuestion(name, lead);
}

/** An act of the name and the leading act of the description, which come to different things. */
interface Pair {
  readonly name: Act;
  readonly lead: Act;
  readonly leads: readonly Act[];
  /** The name's act is no word that could mean something else. */
  readonly sure: boolean;
  readonly reading: Reading;
}

/** The name tells no act: the description's, or what clients show. */
function ofTheLeads(leads: readonly Act[], title: Act | undefined): Act[] {
  const [lead, second] = leads;
  if (lead === undefined) return title ? [title] : [];
  // `Read or replace the clipboard`: the stronger of two verbs side by side.
  const isStronger =
    second !== undefined &&
    lead.effect.category === 'read' &&
    second.effect.category === 'write' &&
    !second.effect.tentative &&
    second.phrase.at <= lead.phrase.at + 2;
  return withBeside(isStronger ? second : lead, leads);
}

/** A look in the name stands beside a mere write or run, unless the description plainly does more. */
function whereTheNameLooks({ name, lead, leads, sure, reading }: Pair): Act[] {
  const l = lead.effect.category;
  if (ruleIdOf(name.rule) === 'previews' && !name.effect.tentative) return [name];
  // `Crawls, polls until done and returns what it found`
  if (l === 'execute' && /\bpoll\w*\b[^.]{0,60}\breturns?\b/.test(reading.prose.slice(0, 400))) return [name];
  if (
    lead.phrase.verb.lemma === 'download' &&
    l === 'write' &&
    /\bsave[sd]?\b[^.]{0,20}\b(?:to|locally)\b|\bto disk\b/.test(reading.prose.slice(0, 300))
  )
    return withBeside(lead, leads);
  // `watch_list`: to watch is to look or to subscribe, and only the description tells which.
  // `resolve_item`: Marks an item as resolved. To resolve is to look up as well.
  if (l === 'write' && /^(?:resolve|watch)$/.test(name.phrase.verb.lemma)) return withBeside(lead, leads);
  // `search_catalogue`: Triggers a rebuild of the catalogue.
  if (l === 'execute' && !lead.effect.tentative && lead.phrase.verb.lemma === 'trigger')
    return withBeside(lead, leads);
  // `validate_trade`: Runs a trade through the checks without executing it.
  if (l === 'execute' && CHECKS.has(name.phrase.verb.lemma) && NOTHING_RUN.test(lead.phrase.restText))
    return [name];
  // `verify_user`: Creates a user. What stands behind the check is done by the call.
  const { kind, lemma } = lead.phrase.verb;
  const follows = kind === 'send' || lemma === 'create' || (l === 'execute' && STARTS.has(lemma));
  if (CHECKS.has(name.phrase.verb.lemma) && follows) return withBeside(lead, leads);
  // `search_repo`: Runs an agent of the caller's. What it comes to is set elsewhere.
  if (l === 'execute' && name.phrase.verb.kind === 'look' && runsFarReaching(lead, reading))
    return withBeside(lead, leads);
  if (l === 'write' || l === 'execute')
    return sure && !lead.effect.signals?.length ? [name] : withBeside(lead, leads);
  return sure && lead.effect.tentative ? [name] : withBeside(lead, leads);
}

/** What changes something by its name stands, unless its word is one of those that a description may turn into a look. */
function whereTheLeadLooks({ name, lead, leads, sure }: Pair): Act[] {
  const n = name.effect.category;
  const soft = SOFT.has(name.phrase.verb.kind) || !sure;
  if (lead.effect.tentative && name.phrase.verb.kind !== 'manage' && !name.phrase.weak) return [name];
  if (n === 'write' || n === 'execute') return soft ? withBeside(lead, leads) : [name];
  return sure ? [name] : withBeside(lead, leads);
}

/** The graver of two changes stands where it is plainly said. */
function whereBothChange({ name, lead, leads, sure }: Pair): Act[] {
  const n = name.effect.category;
  const l = lead.effect.category;
  // `end_process`: Stops a running process. What runs can be started again.
  if (
    name.phrase.verb.lemma === 'end' &&
    lead.phrase.verb.lemma === 'stop' &&
    lead.effect.category === 'execute'
  )
    return withBeside(lead, leads);
  if (RANK[n] >= 3 && sure)
    return AMBIGUOUS.has(name.phrase.verb.kind) && !lead.effect.tentative ? withBeside(lead, leads) : [name];
  if (
    RANK[l] >= 3 &&
    !lead.effect.tentative &&
    !(
      sure &&
      (lead.phrase.verb.kind === 'remove' || lead.phrase.verb.kind === 'clear') &&
      name.phrase.verb.kind !== 'manage' &&
      name.phrase.verb.kind !== 'clear'
    )
  )
    return [lead, name];
  // `onboard`: Runs the setup script of the project; `add_theme`: Installs a theme, which is code
  if (
    n === 'write' &&
    l === 'execute' &&
    ((/^(?:deploy|run)$/.test(lead.phrase.verb.lemma) && !lead.effect.bounded) || bringsCode(lead))
  )
    return [lead, name];
  // `move_arm`: Moves the robot arm. The description tells what is moved.
  if (n === 'write' && ruleIdOf(lead.rule) === 'actuates' && l === 'execute') return [lead, name];
  if (sure && !(name.phrase.verb.kind === 'manage')) return withBeside(name, leads.slice(1));
  return lead.effect.tentative && sure ? [name] : withBeside(lead, leads);
}

const bringsCode = ({ effect: { signals, tentative } }: Act): boolean =>
  !tentative && signals?.includes('code_exec') === true;

/** `grant_admin_rights`, `email_every_subscriber`: a name that opens with what somebody gets. */
const reachesOthers = ({ effect: { signals = [] }, phrase: { at, object, text, verb } }: Act): boolean =>
  at === 0 &&
  object.length > 0 &&
  (verb.kind === 'grant'
    ? signals.includes('privilege')
    : signals.includes('external_comm') && plays(text.words[1], ROLE.quantity));

const isMildNoun = ({ effect, phrase: { weak, verb, object } }: Act): boolean =>
  effect.category === 'write' &&
  !effect.signals?.length &&
  (weak || (verb.nounish && object.every(({ generic }) => generic)));

/** `log_run`: Stores a run in the diary. What the name ends in is what the lead does something to. */
const isThingOfTheLead = (
  { phrase: { verb, at, text }, effect }: Act,
  { phrase, effect: led }: Act,
): boolean =>
  verb.nounish &&
  at > 0 &&
  at === text.words.length - 1 &&
  effect.category === 'execute' &&
  led.category === 'write' &&
  phrase.object.at(-1)?.text === text.words[at]!.text &&
  phrase.object.length === 1;

const DOCUMENTS =
  /^(?:checklists?|suggestions?|recommendations?|tips|advice|documentation|docs|guidance|guidelines?|instructions|tutorials?)$/;

const WORDS_TO_USE = /^(?:commands?|links?|urls?|snippets?|prompts?)$/;

/** Kinds that a description may turn into a look: building, running or generating something it returns. */
const SOFT: ReadonlySet<VerbKind> = new Set(['build', 'run', 'generate', 'manage', 'start']);
/** A check that the description says starts a process elsewhere. */
const CHECKS = wordSet('verify check audit scan test crawl analyze validate');
const NOTHING_RUN = /\bwithout (?:actually )?(?:executing|placing|submitting)(?: (?:it|them))?$/;
const STARTS = wordSet('trigger start initiate launch run rerun queue');
const runsFarReaching = ({ phrase, effect }: Act, reading: Reading): boolean => {
  const object = objectOf(phrase, reading);
  return (
    !effect.tentative &&
    phrase.verb.kind === 'run' &&
    object.is('farreaching') &&
    !/\b(?:aggregation|query|search)\b/.test(object.text)
  );
};

const AMBIGUOUS: ReadonlySet<VerbKind> = new Set(['remove', 'clear', 'reset', 'merge', 'buy', 'transfer']);
