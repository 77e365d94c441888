import { exactly } from '../../../data/lexicon/wording.ts';
import type { Parameter } from '../../types.ts';
import { readName } from './parts.ts';
import { headOf, type Phrase } from './phrase.ts';
import { onlyLooks } from './words.ts';

/**
 * Are the values of this parameter what a look is narrowed to: the side of the orders listed, what was done in the
 * events of a log? Only where every act of name and description is a look, at several things or at a record of
 * what happened, and neither a value nor the parameter's own text speaks of what is to be done.
 * @param spoken the acts of the name and the leading ones of the description
 */
export function narrowsALook(parameter: Parameter, spoken: readonly Phrase[]): boolean {
  if (!areLooks(spoken)) return false;
  if (saysSo(parameter)) return true;
  const { name, values, description = '' } = parameter;
  if (SHOWN.test(name) && areMostlyNouns(values)) return true;
  if (HANDLES.test(name) && spoken.every(({ verb }) => verb.kind === 'compute')) return true;
  if (DOES.test(description.slice(0, 200))) return false;
  if (spoken.some(asksForARight)) return true;
  if (values.some(({ value, field }) => looks(value, field))) return false;
  const things = spoken.map(({ object }) => headOf(object)?.text ?? '');
  if (CHOOSES.test(name))
    return things.some((thing) => HAPPENED.test(thing)) || things.every((thing) => EXPLAINS.test(thing));
  return (
    spoken.some(
      ({ object }) => headOf(object)?.plural === true || HAPPENED.test(headOf(object)?.text ?? ''),
    ) && values.every(({ value, field }) => readName(field, value).words.length === 1)
  );
}

/** `contains: Return only lines that hold this text`: of a look, where no list tells what may be chosen. */
export const saysItNarrows = (parameter: Parameter, spoken: readonly Phrase[]): boolean =>
  saysSo(parameter) && areLooks(spoken);

const areLooks = (spoken: readonly Phrase[]): boolean =>
  spoken.length > 0 && spoken.every(({ verb }) => onlyLooks(verb));

const saysSo = ({ name, description = '' }: Parameter): boolean =>
  NARROWS.test(description) && !CHOOSES.test(name);

/** `fields_flow_action`, `columns`, `sort_by`: parts of a record that are shown, and by what they are put in order. */
const SHOWN =
  /^(?:(?:columns|fields|order_?by|properties|sort)(?:_\w+|[A-Z]\w*)?(?:\[\w*\])?|expand|include|select)$/;

/** What becomes of parts of the input that do not fit: `overflow`, `on_error`, `missing_values`. */
const HANDLES =
  /^(?:(?:handle|on|when|if)_?)?(?:blank|duplicate|empty|error|extra|invalid|missing|nan|null|outlier|overflow|unknown|unmapped)/i;

/** Are less than half of the values acts? */
const areMostlyNouns = (values: Parameter['values']): boolean =>
  values.filter(({ value, field }) => readName(field, value).words[0]?.verb?.nounish === false).length * 2 <
  values.length;

/** `list`, `get`, and not `profile_view`: beside one of these the other values are acts to choose among. */
const looks = (value: string, field: string): boolean => {
  const { words } = readName(field, value);
  const [first] = words;
  return (
    first?.verb?.kind === 'look' && !(first.verb.nounish && words.length > 1 && words.at(-1)!.verb?.nounish)
  );
};

/** What a parameter says that narrows what is looked at. */
const NARROWS =
  /^\W*(?:only (?:count|find|get|include|list|return|show)|(?:count|find|get|include|list|return|show)s? only|filters? (?:by|on)|narrows?)\b/i;

/** What a parameter says that chooses an act. */
const DOES = /\b(?:perform|execut|carry out|to do\b|to run\b|to take\b|what to|invoke|apply|trigger(?!s))/i;

/** `Checks a permission`, `tells whether a member is allowed to`: what may be done is asked, and not done. */
const asksForARight = ({ verb: { lemma }, object, rest }: Phrase): boolean =>
  /^(?:check|determine|evaluate|tell|test|verify)$/.test(lemma) &&
  [...object, ...rest].some(({ text }) =>
    /^(?:access|allowed|authori[sz]ed|entitled|may|permissions?|permitted|rights?)$/.test(text),
  );

/** Names that choose an act as often as they tell one that happened; all others tell a kind of thing. */
const CHOOSES = /action|operation|mode|command|verb|mutation|cmd|crud|op$/i;

/** Things that tell how something is done: of what, the filter says. */
const EXPLAINS =
  /^(?:changelogs?|docs|documentation|examples?|guides?|references?|schemas?|specs?|specifications?|templates?)$/;

/** Things that tell what happened: the values of their filters are what was done. */
const HAPPENED = exactly(`
  activit(?:y|ies) alerts? audits? changes deliver(?:y|ies) entries events? executions feed histor(?:y|ies)
  journal ledger logs? movements? notifications? operations orders payments records statements? timeline
  trades trail transactions? transfers`);
