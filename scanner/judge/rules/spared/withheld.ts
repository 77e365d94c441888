import { exactly } from '../../../../data/lexicon/wording.ts';
import { defineSparing, type SparingRule, sketch } from '../../decide/rule.ts';
import { isSecret } from '../../decide/secrets.ts';
import type { Reading } from '../../read/reading.ts';
import type { Statement } from '../../read/statements.ts';
import { ROLE } from '../../read/words.ts';

/** What a look only hands on in order to be answered, and the secrets that it leaves out of what it shows. */
export const WITHHELD: readonly SparingRule[] = [
  defineSparing({
    id: 'goes-with-its-own-request',
    title: 'Sends along what the call was given',
    why: 'That the input or the key goes to what is asked is how a call is made.',
    limits:
      'Only beside a look, of a query, a filter, an id, a key or the like, and to no other than the server that is asked.',
    since: 112,
    examples: {
      fires: [
        sketch('list_prices', 'Lists prices. The user_id is sent automatically.'),
        sketch('list_prices', 'Lists prices. Your token is sent with every request.'),
        sketch('list_prices', 'Lists prices. Filters are sent to the API unchanged.'),
      ],
      spares: [
        sketch('list_prices', 'Lists prices. Your token is sent to the vendor.'),
        sketch('list_prices', 'Lists prices. All tokens are sent with it.'),
        sketch('list_prices', 'Lists prices. The message is sent automatically.'),
      ],
    },
    holds: (statement, { looksOnly }) =>
      statement.voice === 'passive' &&
      (isOfItsRequest(statement) || isPutIntoTheQuestion(statement)) &&
      looksOnly,
  }),
  defineSparing({
    id: 'keeps-secrets-back',
    title: 'Keeps secrets out of the answer',
    why: 'A look that leaves secrets out of what it shows changes nothing, and shows less.',
    limits:
      'Beside looks only, and of secrets alone; removed, cleared or replaced ones only where it is said of the answer, or by which sign; nothing that is taken out of anything else.',
    since: 110,
    examples: {
      fires: [
        sketch('list_users', 'Lists users. Passwords are omitted.'),
        sketch('get_settings', 'Gets the settings. Secret values are removed before they are shown.'),
        sketch('list_keys', 'Lists the hooks. Signing secrets are replaced by asterisks.'),
      ],
      spares: [
        sketch('list_users', 'Lists users. Passwords are removed.'),
        sketch('get_settings', 'Gets the settings. All passwords are stripped from the accounts.'),
      ],
    },
    holds: keepsBack,
  }),
];

const isOfItsRequest = ({ sentence, phrase: { verb } }: Statement): boolean =>
  /^(?:forward|pass|send|submit|transmit)$/.test(verb.lemma) && OWN_REQUEST.test(sentence);

/** `All files are added as context`: what a model is asked with. */
const isPutIntoTheQuestion = ({ sentence, phrase: { verb } }: Statement): boolean =>
  /^(?:add|append|attach|embed|include|inject|insert|pass|prepend)$/.test(verb.lemma) &&
  QUESTION.test(sentence) &&
  !isSecret(sentence);

const QUESTION =
  /\b(?:as (?:additional |extra |more )?context|(?:in)?to (?:the|its|your) (?:context|prompt|question|system (?:message|prompt)))\b/;

function keepsBack({ sentence, from, phrase }: Statement, { looksOnly }: Reading): boolean {
  const { verb, object, text, at } = phrase;
  const said = OF_THE_ANSWER.test(sentence);
  if (!(WITHHOLDS.test(verb.lemma) || (said && TAKES_OUT.test(verb.lemma)))) return false;
  if (STORED.test(sentence) || (!said && TAKEN_FROM.test(sentence))) return false;
  const named = object.length > 0 ? object : text.words.slice(from, at);
  return (
    looksOnly &&
    named.every(({ role }) => (role & ROLE.conjunction) === 0) &&
    isSecret(named.map((word) => word.text).join(' '))
  );
}

/** One thing that is given, what is done with it, and with what or where it goes. */
const OWN_REQUEST =
  /^(?:(?:an?|its|the|this|your) )?(?:(?!all |any |each |every )[\w-]+ )?(?:(?:api |access )?(?:cookie|header|key|token)|filters?|ids?|keywords?|options|param(?:eter)?s|quer(?:y|ies)|search terms?|\w+_ids?(?: (?:\+|and) \w+_ids?)?) (?:is|are) (?:then |\w+ and )?\w+(?: (?:along|as (?:it is|they are)|automatically|unchanged|verbatim))?(?: (?:as|in|to|with) (?:an? |each |every |the )?(?:api|authori[sz]ation|backend|bearer|header|quer(?:y|ies)|request|search engine|server|url|\w+ (?:header|request|token))s?){0,2}(?: (?:along|as (?:it is|they are)|automatically|unchanged|verbatim))?\W*$/;

/** Verbs of keeping something from being seen. */
const WITHHOLDS = exactly('conceal exclude hide mask obscure omit redact strip suppress withhold');
/** Verbs that say so only together with what it is done to. */
const TAKES_OUT = exactly('blank clear drop filter remove replace scrub shorten truncate');
const OF_THE_ANSWER =
  /\b(?:from|in|out of) (?:the |its |any )?(?:returned )?(?:answers?|lists?|listings?|outputs?|repl(?:y|ies)|responses?|results?)\b|\b(?:before|when) (?:(?:being|they are|it is) )?(?:displayed|listed|printed|returned|returning|shown)\b|\b(?:by|with) (?:(?:a|an|the) )?(?:asterisks?|bullets|dots|placeholders?|stars?|\*{2,})/;
const TAKEN_FROM = /\b(?:from|off|out of)\b/;
const STORED = /\b(?:database|for (?:ever|good)|permanent\w*|stored|vault)\b/;
