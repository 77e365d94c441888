import { isForeign } from '../read/phrase.ts';
import type { Statement } from '../read/statements.ts';
import { GAP, type Text } from '../read/text.ts';
import { ROLE } from '../read/words.ts';

/** Names what the act is done to, points at it, or has it in the verb. Where verbs have no endings, one inside a clause may be a noun. */
export function saysWhat(statement: Statement): boolean {
  const { phrase, voice, from } = statement;
  const { text, at, object, verb } = phrase;
  if (isForeign(phrase) && (tellsWhich(text, at) || isData(text, at))) return false;
  // Elsewhere than in the description a word without endings names a thing as often as an act.
  if (
    isForeign(phrase) &&
    text.field !== '/description' &&
    !(/^(?:buy|destroy|end|pay)$/.test(verb.kind) || reachesAll(statement))
  )
    return false;
  if (
    isForeign(phrase) &&
    verb.kind !== 'destroy' &&
    at > from &&
    text.gaps[at]! < GAP.soft &&
    !(text.words[at - 1]!.role & ROLE.conjunction && ALPHABETIC.test(text.served[text.starts[at]!] ?? '')) &&
    !isOnlyAct(statement)
  )
    return false;
  return (
    object.length > 0 ||
    verb.lemma === 'remit' ||
    // `Any that have not reported get wiped`
    (/^(?:passive|mentions)$/.test(voice) && at > from && STANDS_FOR.test(text.words[from]!.text)) ||
    (voice !== 'infinitive' &&
      /^(?:it|them|everything|this|that|these|those|all)$/.test(
        text.words[at + (voice === 'noun' && text.words[at + 1]?.text === 'of' ? 2 : 1)]?.text ?? '',
      )) ||
    // `Entries, once read, are erased`
    (voice === 'passive' &&
      at - from > 3 &&
      text.words[from]!.verb === undefined &&
      text.words[from]!.role === 0) ||
    (/^(?:commands|states)$/.test(voice) && pointsAt(text, at, voice === 'states'))
  );
}

/** `Installs WordPress`, `attaches to a process`, `deletes the autoreply`: a name, or something no lexicon knows as a thing. */
function pointsAt({ words, gaps }: Text, at: number, orNames: boolean): boolean {
  const behind = /^(?:from|to)$/.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const next = words[behind];
  return (
    next !== undefined &&
    gaps[behind]! < GAP.soft &&
    (next.role & (ROLE.determiner | ROLE.quantity | (orNames ? ROLE.identifier : 0))) !== 0
  );
}

const STANDS_FOR = /^(?:all|any|everybody|everyone|everything|others?|these|those|whatever|whoever)$/;

/** `执行任意命令`: what is said of all or any is hardly a topic. */
const reachesAll = ({ phrase: { text }, from, to }: Statement): boolean =>
  text.words.slice(from, to).some(({ role }) => (role & ROLE.quantity) !== 0);

/** `在主机上执行命令`, `se ejecuta un comando`: the only verb of its sentence but participles, and none that tells which. */
function isOnlyAct({ phrase: { text, at }, from, to }: Statement): boolean {
  return text.words
    .slice(from, to)
    .every(
      ({ verb, form }, i) =>
        verb === undefined || form === 'past' || from + i === at || tellsWhich(text, from + i),
    );
}

/** Letters of languages whose verbs have endings. */
const ALPHABETIC = /[^\u1100-\u11ff\u2e80-\uffff]/;

/** `{ category: '支付订单', value: 20 }`: a name in an example of data, and of no choice to make. */
const isData = ({ served, starts, field }: Text, at: number): boolean =>
  field !== '/description' && IN_DATA.test(served.slice(Math.max(0, starts[at]! - 60), starts[at]));

const IN_DATA =
  /[{,]\s*["']?(?!(?:action|command|do|method|mode|op|operation|type)\b)\w+["']?\s*:\s*["'][^"']*$/i;

const tellsWhich = ({ served, ends }: Text, at: number): boolean =>
  TELLS_WHICH.test(served.slice(ends[at], ends[at]! + 6));

/** Behind a Chinese, Japanese or Korean verb: `the file to delete`, `when deleting`, `end time`, `slip to send along`. */
const TELLS_WHICH =
  /^(?:的|[时時后後前]|日[期時时]|[状先主元]|する(?=[^\s。、])|할|될|하는|되는|\s?(?:시각|시간|일시|일자|날짜))/;
