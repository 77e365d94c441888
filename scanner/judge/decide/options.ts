import { exactly } from '../../../data/lexicon/wording.ts';
import { translated } from '../read/languages.ts';
import { namePhrases } from '../read/names.ts';
import { readName } from '../read/parts.ts';
import { type Phrase, textOf } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import { sentencesOf } from '../read/sentences.ts';
import { readProse, type Text } from '../read/text.ts';
import { isA, NOUN, ROLE } from '../read/words.ts';
import type { Act } from './act.ts';
import { weighed } from './grave.ts';
import { graveAlone } from './grave-alone.ts';
import { mayHarm } from './may-tell.ts';

/** `delete_database`, `wipeDisk`: a name that is a plain risky verb with what it is done to. */
export function nameAct(text: Text, types: readonly string[], reading: Reading): Act | undefined {
  if (/^(?:number|integer)$/.test(types.join())) return undefined;
  const isSwitch = types.includes('boolean');
  const first = text.words.findIndex((word) => !LEADS_IN.test(word.text));
  const [phrase] = first < 0 ? [] : namePhrases(text, 'flag', first);
  const leads =
    phrase &&
    (phrase.at === first ||
      (isSwitch && isBehindNouns(text, first, phrase.at)) ||
      (/\s/.test(text.served) ? /:\s+$/ : PARTED).test(text.served.slice(0, text.starts[phrase.at])));
  const act = leads
    ? (plainName(phrase, types, reading) ??
      (isSwitch && renewsAKey(phrase) ? weighed(phrase, 'option', reading) : undefined))
    : undefined;
  return (
    act ??
    secondAct(text, types, reading) ??
    toBeDone(text, reading) ??
    forcedPush(text, reading) ??
    bareSwitch(text, isSwitch, reading) ??
    (isSwitch ? foreignSwitch(text, reading) : undefined) ??
    (isSwitch || GIVES.test(phrase?.verb.lemma ?? '') ? order(phrase, first, reading) : undefined)
  );
}

/** `disable_mfa`, `reset_password`: a switch that orders what a tool of that name would be asked about. */
function order(phrase: Phrase | undefined, first: number, reading: Reading): Act | undefined {
  if (phrase?.at !== first || phrase.text.words[first]!.form !== 'base') return undefined;
  const { words } = phrase.text;
  // `skip_send_to_owner`, `send_as_plain_text`
  if (words.slice(0, first).some(({ text }) => /^(?:no|skip|without)$/.test(text))) return undefined;
  if (words[first + 1]?.text === 'as' || TAIL.test(phrase.object.at(-1)?.text ?? '')) return undefined;
  const act = graveAlone(phrase, reading, false);
  // `remove_comments`: what is left out of an answer is named so as well.
  return act?.effect.category === 'destructive' ? undefined : act;
}

/** `then: disable_mfa`: the same of a value, of a verb that is no noun and says what it is done to. */
export function orderIn(text: Text, reading: Reading): Act | undefined {
  const [phrase] = namePhrases(text, 'flag');
  const isOne = phrase !== undefined && phrase.object.length > 0 && !phrase.verb.nounish;
  const act = isOne ? order(phrase, 0, reading) : undefined;
  // Of what is run a list of values often only says what there is.
  return act?.effect.category === 'write' ? act : undefined;
}

/** `mirror_and_purge`: what the name goes on to. */
function secondAct({ words, field }: Text, types: readonly string[], reading: Reading): Act | undefined {
  const and = words.findIndex(({ text }) => /^(?:and|then)$/.test(text));
  if (and < 1 || words[and + 1]?.form !== 'base') return undefined;
  const rest = words.slice(and + 1).map(({ text }) => text);
  return nameAct(readName(field, [...rest, ...(rest.length === 1 ? ['all'] : [])].join('_')), types, reading);
}

/** `shell_command_to_run`, `users_to_delete`: what is handed in is done to, or does, what the name ends in. */
function toBeDone({ words, field }: Text, reading: Reading): Act | undefined {
  const [to, last] = words.slice(-2);
  if (words.length < 3 || to?.text !== 'to' || !WEIGHTY.test(last?.verb?.kind ?? '')) return undefined;
  const turned = [last, ...words.slice(0, -2)].map((word) => word!.text).join('_');
  const [phrase] = namePhrases(readName(field, turned), 'flag');
  return phrase?.at === 0 ? plainName(phrase, NO_TYPES, reading) : undefined;
}

/** `force_push`: the commits it replaces are gone from the remote, as a branch that is deleted. */
function forcedPush({ words, field }: Text, reading: Reading): Act | undefined {
  if (!/^(?:git )?force ?push\b/.test(textOf(words))) return undefined;
  const [phrase] = namePhrases(readName(field, 'delete_branch'), 'flag');
  return phrase && weighed(phrase, 'option', reading);
}

/** Kinds of verbs that are an act whatever they are done to. */
const WEIGHTY = /^(?:destroy|end|pay|run|trade|transfer)$/;

/** `regenerateToken`: a switch by which the old key is no longer good. */
const renewsAKey = ({ verb, object }: Phrase): boolean =>
  /^(?:regenerate|reroll|rotate)$/.test(verb.lemma) && ((object.at(-1)?.nouns ?? 0) & NOUN.secret) !== 0;

/**
 * `delete`, `force_delete_all`: a switch that names the act and leaves its object to the tool. A value does where it
 * says with what is paid.
 */
function bareSwitch({ words }: Text, isSwitch: boolean, reading: Reading): Act | undefined {
  const at = words.findIndex(({ text }) => !LEADS_IN.test(text));
  const word = words[at];
  if (word?.form !== 'base' || !LOSES.test(word.verb?.kind ?? '')) return undefined;
  // What a look shortens is its answer, unless its text says more.
  if (word.text === 'truncate' && reading.looksOnly) return undefined;
  const rest = words.slice(at + 1);
  // `buy_with_saved_card`: with what, and not what.
  const isPaid = word.verb?.kind !== 'destroy' && WITH_WHAT.test(rest[0]?.text ?? '');
  // `pay_now`, `purge_all`: a choice that says how far or when.
  const isChosen = rest.length > 0 && !isPaid;
  // `wipe_and_replace`, `erase_from_disk`: what comes next brings nothing back, or says where it is lost.
  const open = (rest[0]?.text === 'and' && rest.length === 2) || rest[0]?.text === 'from' ? [] : rest;
  if (!isSwitch && !isPaid && !isChosen) return undefined;
  if (word.verb?.nounish || (!isPaid && open.some(({ text }) => !LEAVES_OPEN.test(text)))) return undefined;
  return actOfVerb(word.text, reading);
}

/** `eliminar_todo`, `удалить`: the same in another language. */
function foreignSwitch({ words, served }: Text, reading: Reading): Act | undefined {
  if (words.some(({ verb }) => verb)) return undefined;
  const text = readProse('', served.replaceAll(/[_-]+/g, ' '));
  const { verb } = translated(text, sentencesOf(text)).words.find((word) => word.verb) ?? {};
  if (verb === undefined || !LOSES.test(verb.kind)) return undefined;
  return actOfVerb(verb.lemma, reading);
}

/** What a verb comes to that names no object of its own. */
function actOfVerb(verb: string, reading: Reading): Act | undefined {
  const [phrase] = namePhrases(readName('/name', verb), 'flag');
  return phrase && weighed(phrase, 'option', reading);
}

/** `workspace_delete_users`, `database_delete`: before the verb stands only what it is done in or to. */
const isBehindNouns = ({ words }: Text, first: number, at: number): boolean =>
  words.slice(first, at).every(({ nouns, verb, plural }) => nouns !== 0 && (verb === undefined || plural));

/** `options.delete_users`, `users:delete_all`: what stands behind such a sign is a name of its own. */
const PARTED = /[.:/]$/;

/** Kinds of verbs that a switch says alone. */
const LOSES = /^(?:buy|destroy|pay)$/;
/** `grant_admin_to`, `promote_to_owner`: whom it names gets it. */
const GIVES = /^(?:elevate|grant|promote)$/;
const WITH_WHAT = /^(?:by|from|using|via|with)$/;
const LEADS_IN = exactly(`
  x option flag mode action operation finally really actually force auto automatically hard and also then do
  should must will to please allow enable no perform skip with without permanently`);
const LEAVES_OPEN =
  /^(?:all|everything|existing|old|first|after|afterwards|it|them|missing|others?|extra|extraneous|remote|local|permanently|now)$/;

/** What a name takes that is no parameter’s. */
export const NO_TYPES: readonly string[] = [];

/** The act of a name’s phrase, where it is a plain risky verb with its object. @param types what the parameter takes */
export function plainName(phrase: Phrase, types: readonly string[], reading: Reading): Act | undefined {
  if (phrase.text.words[phrase.at]!.form !== 'base') return undefined;
  const mayWeigh = mayHarm(phrase.verb) || phrase.verb.kind === 'rest';
  if (phrase.object.length === 0 || phrase.object.length > 4 || !mayWeigh) return undefined;
  // What takes no value says the act by itself, as a switch does.
  const says = types.length === 0 || types.includes('boolean');
  const head = phrase.object.at(-1)!;
  const { kind, lemma, nounish } = phrase.verb;
  // `disclose_private_keys`: the keys themselves are what is handed out.
  if (DISCLOSES.test(lemma) && says) return weighed(phrase, 'option', reading);
  const sure = WEIGHTY.test(kind) || lemma === 'buy' || lemma === 'purchase';
  if (
    (head.nouns === 0 && !sure) ||
    (TAIL.test(head.text) &&
      !(kind === 'send' && /^(?:messages?|text)$/.test(head.text)) &&
      !(sure && (head.plural || (kind === 'run' && isA(head, NOUN.code)))))
  )
    return undefined;
  if (!says && !sure) return undefined;
  const emails = EMAILS.test(lemma) && namesSeveral(phrase) && isA(head, NOUN.identity | NOUN.audience);
  if (nounish && !SURE_NAMES.test(lemma) && !emails) return undefined;
  return weighed(phrase, 'option', reading);
}

/** `email_customers`, `email_every_customer` */
const namesSeveral = ({ text, at, end, object }: Phrase): boolean =>
  object.at(-1)!.plural || text.words.slice(at + 1, end).some(({ role }) => (role & ROLE.quantity) !== 0);

const DISCLOSES = /^(?:disclose|divulge|expose|leak|reveal)$/;
const SURE_NAMES = /^(?:grant|run|drop|transfer|send|charge|refund|burn|void|trade|buy|empty|release)$/;
const EMAILS = /^(?:email|mail|message|text|sms|notify|call)$/;

/** Last words of names that say something of an act, and do not do it. */
const TAIL = exactly(`
  ids? urls? uri reason date time at after before by on in mode policy type types key keys token tokens
  count limit limits days hours minutes seconds status state name names message messages text method methods
  enabled color hint address addresses number numbers path paths config configuration options? settings?
  behaviou?r strategy timeout interval code codes page cursor index offset fields? field size level value
  values percent percentage ratio rate amount price fee tag tags label labels group groups as sid response
  domain template channel format version protection rules? window period delay threshold command agent
  agents items lines notes`);
