import { exactly } from '../../../../data/lexicon/wording.ts';
import { defineSparing, type SparingRule, sketch } from '../../decide/rule.ts';
import { isSecret } from '../../decide/secrets.ts';
import type { Reading } from '../../read/reading.ts';
import type { Statement } from '../../read/statements.ts';
import { onlyLooks, ROLE } from '../../read/words.ts';

/** Secrets that a look leaves out of what it shows. */
export const WITHHELD: readonly SparingRule[] = [
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

function keepsBack({ sentence, from, phrase }: Statement, { foremost }: Reading): boolean {
  const { verb, object, text, at } = phrase;
  const said = OF_THE_ANSWER.test(sentence);
  if (!(WITHHOLDS.test(verb.lemma) || (said && TAKES_OUT.test(verb.lemma)))) return false;
  if (STORED.test(sentence) || (!said && TAKEN_FROM.test(sentence))) return false;
  const named = object.length > 0 ? object : text.words.slice(from, at);
  return (
    foremost.every((one) => onlyLooks(one.verb)) &&
    named.every(({ role }) => (role & ROLE.conjunction) === 0) &&
    isSecret(named.map((word) => word.text).join(' '))
  );
}

/** Verbs of keeping something from being seen. */
const WITHHOLDS = exactly('conceal exclude hide mask obscure omit redact strip suppress withhold');
/** Verbs that say so only together with what it is done to. */
const TAKES_OUT = exactly('blank clear drop filter remove replace scrub shorten truncate');
const OF_THE_ANSWER =
  /\b(?:from|in|out of) (?:the |its |any )?(?:returned )?(?:answers?|lists?|listings?|outputs?|repl(?:y|ies)|responses?|results?)\b|\b(?:before|when) (?:(?:being|they are|it is) )?(?:displayed|listed|printed|returned|returning|shown)\b|\b(?:by|with) (?:(?:a|an|the) )?(?:asterisks?|bullets|dots|placeholders?|stars?|\*{2,})/;
const TAKEN_FROM = /\b(?:from|off|out of)\b/;
const STORED = /\b(?:database|for (?:ever|good)|permanent\w*|stored|vault)\b/;
