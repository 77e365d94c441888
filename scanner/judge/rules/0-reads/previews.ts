import { wordSet } from '../../../../data/lexicon/wording.ts';
import { WORDS } from '../../../../data/lexicon/words.ts';
import { perhaps, READ } from '../../decide/effects.ts';
import { tellsTheOutcome } from '../../decide/fact-told.ts';
import { from } from '../../decide/facts.ts';
import { either, type Fact, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';
import type { Text } from '../../read/text.ts';
import { onlyLooks, plays, ROLE, type Word } from '../../read/words.ts';

const has = (words: readonly Word[], ...wanted: readonly string[]): boolean =>
  words.some(({ text }) => wanted.includes(text));

/** `preview_and_apply` */
const saysTwo: Fact = {
  says: 'the name says “and” or “then”',
  holds: ({ text: { words } }) => has(words, 'and', 'then'),
};
const saysPreview: Fact = {
  says: 'the name says preview',
  holds: ({ text: { words } }) => has(words, 'preview', 'simulate', 'dryrun', 'eligibility'),
};
/** `plan_cleanup`: Shows what a clean-up would delete. */
const plans: Fact = {
  says: 'the name begins with plan, and the description with a look',
  holds: ({ text: { words } }, { clauses: { lead } }) =>
    words[0]?.text === 'plan' && lead[0] !== undefined && onlyLooks(lead[0].verb),
};
const saysDryRun: Fact = {
  says: 'the name says dry run',
  holds: ({ text: { words } }) =>
    words.some((word, i) => word.text === 'dry' && words[i + 1]?.text === 'run'),
};
const saysQuote: Fact = {
  says: 'the name says quote or estimate, and no plain act',
  holds: ({ verb, text: { words } }) =>
    has(words, 'quote', 'estimate') && (verb.nounish || !ACTS.has(verb.kind)),
};
/** Kinds whose plain verbs do something to a quote: `remove_quote_tag`. */
const ACTS = wordSet('make change destroy rest send end generate remove clear reset merge');

/** `Status of the kill switch`: the description is the noun that the name ends in, and tells no act. */
const opensWith = ({ words }: Text, last: Word): boolean =>
  words[0]?.text === last.text && /^(?:of|for|about)$/.test(words[1]?.text ?? '');

/** `cancel_policy`, `Get the cancellation policy`: the name is the noun phrase that is looked at. */
const isLookedAt: Fact = {
  says: 'the description looks at what the name names',
  holds: ({ verb, text: { words } }, { clauses: { lead } }) => {
    const [look] = lead;
    return (
      look !== undefined &&
      onlyLooks(look.verb) &&
      look.object.at(-1)?.text === words.at(-1)?.text &&
      look.object.some((word) => word.verb?.lemma === verb.lemma && word.form === 'noun')
    );
  },
};

/** At the end of a name whose verb may be a noun: `transfer_status`, `deploy_plan`. */
const asksAtItsEnd: Fact = {
  says: 'the name ends in what one asks for',
  holds: ({ verb, at, text: { words } }, { clauses, description }) => {
    const last = words.at(-1);
    const told = clauses.lead[0]?.verb;
    return (
      last !== undefined &&
      words[at] !== last &&
      ASKED.has(last.text) &&
      // `drop_all_tables_of_schema`: it ends in where they are.
      !plays(words[at + 1], ROLE.quantity) &&
      !plays(words.at(-2), ROLE.preposition) &&
      (verb.nounish ||
        verb.kind === 'deploy' ||
        at > 0 ||
        told?.kind === 'look' ||
        opensWith(description, last)) &&
      told?.lemma !== verb.lemma &&
      !tellsTheOutcome(verb, clauses.lead[0]?.object ?? [], last) &&
      // `clear_logs`: Logs of a service. Clears them.
      !clauses.later.some((one) => one.verb.lemma === verb.lemma && !one.text.foreign) &&
      // `sync_schema`: Triggers a sync of the schema
      told?.kind !== 'run' &&
      // `post_exchange_rate`: Creates an exchange rate
      !PLAIN.has(told?.lemma ?? '') &&
      (last.text !== 'plan' || verb.kind === 'deploy' || verb.kind === 'build') &&
      (told?.kind === 'look' || !PLAIN.has(verb.lemma))
    );
  },
};
const ASKED = wordSet(WORDS['the end of a name that only asks']);
const PLAIN = wordSet('set update change edit modify delete remove create add');

/** `profit_and_loss_report` */
const endsInWhatItReturns: Fact = {
  says: 'the name ends in a noun of what is returned',
  holds: ({ verb, at, text: { words } }) =>
    verb.nounish && words.length > 1 && words.at(-1) === words[at] && ANSWERS.has(verb.lemma),
};
const ANSWERS = wordSet(
  'access balance chart forecast history index info log map profile quote record report review schedule stats status summary',
);

export const PREVIEWS = frame({
  id: 'previews',
  gives: 'read',
  title: 'Shows what would happen',
  why: 'A preview, quote, estimate or dry run changes nothing that outlives the call.',
  since: 1,
  spares: [sketch('send_quote', 'Emails the quote to the customer')],
  kinds: [
    'make',
    'change',
    'rest',
    'destroy',
    'end',
    'remove',
    'run',
    'deploy',
    'pay',
    'buy',
    'trade',
    'transfer',
    'build',
    'manage',
    'generate',
    'reset',
    'merge',
    'clear',
  ],
  rows: [
    {
      id: 'no-name',
      when: [not(either(from('name'), from('mode')))],
      is: undefined,
      because: 'only a name is read so',
      example: sketch('note', 'Creates a note'),
    },
    {
      id: 'a-rehearsal',
      when: [either(saysPreview, plans, saysQuote, asksAtItsEnd, saysDryRun, isLookedAt), not(saysTwo)],
      is: READ,
      because: 'a preview changes nothing that outlives the call',
      example: sketch('cancel_plan_preview', 'Shows what cancelling would cost'),
    },
    {
      id: 'what-it-returns',
      when: [from('name'), endsInWhatItReturns],
      is: perhaps(READ),
      because: 'the name ends in what it returns',
      example: sketch('profit_and_loss_report'),
    },
  ],
});
