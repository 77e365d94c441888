import { HANDLES } from '../../../../data/lexicon/parts.ts';
import { INTERROGATIVE } from '../../../../data/lexicon/pronouns.ts';
import { oneOf } from '../../../../data/lexicon/wording.ts';
import { defineSparing, type SparingRule, sketch } from '../../decide/rule.ts';
import { isATopic } from '../../read/a-topic.ts';
import { isOwnAttempt, mayFailToBe, willBeDone } from '../../read/asides.ts';
import { decidesWhether } from '../../read/participles.ts';
import { quotesSomebody } from '../../read/quoted.ts';
import type { Reading } from '../../read/reading.ts';
import type { Statement } from '../../read/statements.ts';
import { GAP, MAX_READ } from '../../read/text.ts';
import { plays, ROLE, type Word } from '../../read/words.ts';
import { isSubordinate } from './subordinate.ts';

/** Risky statements of what may be, what is meant to be, or what the caller is to do, and not of what the call does. */
export const UNSTATED: readonly SparingRule[] = [
  defineSparing({
    id: 'told-as-uncertain',
    title: 'Told as what the call may come to do',
    why: 'A call that might do it is no call that does not.',
    limits: 'Only where nobody else is named who might; what might befall things is told as possible.',
    since: 47,
    examples: {
      fires: [sketch('get_status', 'Gets the status. Depending on the mode, might delete the account.')],
      spares: [sketch('get_status', 'Gets the status. The user might delete the account.')],
    },
    doubtful: true,
    holds: mightItself,
  }),
  defineSparing({
    id: 'told-as-possible',
    title: 'Only shown as possible',
    why: 'What would happen is told, not done.',
    limits: 'Would, could, might, should or must has to stand before the verb.',
    since: 4,
    examples: {
      fires: [sketch('check_policy', 'Checks a policy. It would delete the user.')],
      spares: [sketch('check_policy', 'Checks a policy. It will delete the user.')],
    },
    holds: isHypothetical,
  }),
  defineSparing({
    id: 'use-of-what-comes-back',
    title: 'Tells what can be done with what comes back',
    why: 'What an id is good for happens in another call.',
    limits: 'Only of ids, tokens and addresses that can be used for it.',
    since: 4,
    examples: {
      fires: [sketch('list_labels', 'Lists labels. The id can be used to delete the label.')],
      spares: [sketch('list_labels', 'Lists labels. It can be used to delete the label.')],
    },
    holds: ({ voice, sentence }) => voice === 'infinitive' && OF_A_HANDLE.test(sentence),
  }),
  defineSparing({
    id: 'a-topic',
    title: 'Only asked for, allowed or written about',
    why: 'A request to delete, a right to, or a page on deleting is looked at; nothing is deleted.',
    limits: 'The request, the right or the page has to stand right before the act.',
    since: 141,
    examples: {
      fires: [
        sketch('list_requests', 'Lists past requests to delete the account.'),
        sketch('get_page', 'Returns the page that explains deleting the account.'),
      ],
      spares: [
        sketch('get_page', 'Returns the page. It requests the service to delete the account.'),
        sketch('get_page', 'Returns the page, deleting the account.'),
      ],
    },
    holds: ({ from, phrase: { text, at } }) => isATopic(text, at, from) && !isOwnAttempt(text.words, at),
  }),
  defineSparing({
    id: 'what-somebody-did',
    title: 'Said of somebody in an example',
    why: 'An entry that is quoted as an example tells what its author did.',
    limits:
      'Only behind “for instance”, “such as” and the like, of somebody named, and only of a tool that looks.',
    since: 150,
    examples: {
      fires: [sketch('list_log', 'Lists entries, for instance "j.doe deletes the account".')],
      spares: [sketch('list_log', 'Lists entries, for instance "deletes the account".')],
    },
    holds: ({ phrase: { text, at } }, { looksOnly }) => looksOnly && quotesSomebody(text, at),
  }),
  defineSparing({
    id: 'a-purpose',
    title: 'Tells what something is for',
    why: 'An infinitive of purpose says why, not what.',
    limits: 'Only in the description; “used to delete” and “allows you to delete” tell the act.',
    since: 4,
    examples: {
      fires: [sketch('get_usage', 'Gets the usage to delete unused accounts later.')],
      spares: [sketch('get_usage', 'Gets the usage. It is used to delete unused accounts.')],
    },
    doubtful: true,
    holds: (told, reading) => isPurpose(told, reading),
  }),
  defineSparing({
    id: 'guides-the-caller',
    title: 'Tells the caller how to go on',
    why: 'A sentence that begins with use, ask or check is addressed to the caller.',
    limits: 'What it states in the third person still counts.',
    since: 4,
    examples: {
      fires: [sketch('find_help', 'Finds help. Ask for consent, delete the account, then call again.')],
      spares: [sketch('find_help', 'Finds help. Use with care: deletes the account.')],
    },
    doubtful: true,
    holds: isGuidance,
  }),
];

const LETS = /\b(?:proceed|allow|although|even (?:if|though)|confirm|acknowledge|despite)\b/i;

/** What would come of an act that is only shown: the modal governs the act itself. */
function isHypothetical({ phrase: { text, at }, from }: Statement): boolean {
  if (mayFailToBe(text.words, at, from) || willBeDone(text.words, at)) return false;
  for (let k = at - 1; k >= from && text.gaps[k + 1]! < GAP.soft; k--) {
    const word = text.words[k] as Word;
    if (/^(?:would|could|might|should|must|wouldnt|couldnt)$/.test(word.text))
      // `Proceed although pages would be deleted`: a switch that lets it happen. `Whether they should be deleted` decides it.
      return (
        text.field === '/description' ||
        !(LETS.test(text.served.slice(0, MAX_READ)) || decidesWhether(text, k, from))
      );
    if (!plays(word, ROLE.adverb) && !/^(?:be|been|being|have|not|otherwise|then)$/.test(word.text))
      return false;
  }
  return false;
}

/** `might delete`, `it could delete`: of the call itself. */
function mightItself({ phrase: { text, at }, voice, from }: Statement): boolean {
  const { words, gaps } = text;
  let k = at - 1;
  while (k > from && plays(words[k], ROLE.adverb) && !plays(words[k], ROLE.modal)) k--;
  if (voice !== 'able' || !/^(?:might|could)$/.test(words[k]?.text ?? '')) return false;
  return k === from || gaps[k]! >= GAP.soft || ITSELF.test(words[k - 1]!.text);
}

const ITSELF = /^(?:and|but|call|function|it|this|tool)$/;

const OF_A_HANDLE = new RegExp(
  String.raw`(?:${oneOf(HANDLES).source}|\w_\w+\x60?) (?:can|could|may) (?:then |later )?be used\b`,
);

/** `Set up to … to delete`, `free space to delete`: what something is for. */
const isPurpose = (statement: Statement, { spoken }: Reading): boolean => {
  const {
    voice,
    phrase: { text, at, verb },
  } = statement;
  return (
    voice === 'infinitive' &&
    text.field === '/description' &&
    // `Explains how to delete`, `calculates how many shares to buy` ask; they tell no purpose.
    !isSubordinate(statement, /^(?:how|what|which)$/) &&
    !INTERROGATIVE.test(text.words[at - 2]?.text ?? '') &&
    // `Removes tags. tag_labels: the tags to remove`: its own act, told once more.
    !spoken.some((one) => one.verb.lemma === verb.lemma)
  );
};

/** A statement in the mood of a command that tells the caller what to do with this tool or another. */
const GUIDES =
  /^(?:\W)*(?:use|call|see|prefer|consider|try|ask|check|make sure|ensure|remember|consult|refer|if you|to \w+|for \w+ing|instead|when (?:you|the user)|when to use|example|e\.g|then (?:call|use)|first|next|always|only|before|after|once)\b/;

/**
 * Commands that begin with use, call or see are addressed to the caller; of `Check the toner and order a cartridge`, with
 * which a description leads, both are the call's own.
 */
function isGuidance({ voice, sentence, from, phrase: { text } }: Statement, reading: Reading): boolean {
  if (!/^(?:commands|gerund)$/.test(voice) || !GUIDES.test(sentence)) return false;
  return !(reading.isLedBy({ text, at: from }) && reading.clauses.lead[0]!.verb.lemma === 'check');
}
