import { once } from '../../memory.ts';
import { isInside } from '../../pointer.ts';
import type { Saying } from '../../strings.ts';
import { narrowsALook, saysItNarrows } from '../read/narrowing.ts';
import type { Reading } from '../read/reading.ts';
import { onlyLooks } from '../read/words.ts';

/** Is it an example of what may be asked, written or checked, which is shown and not done? */
export const isOnlyAnExample = ({ field, text, property }: Saying, reading: Reading): boolean =>
  EXAMPLE.test(field) && ((/\s/.test(text) ? FREE_TEXT : QUERY).test(property) || isChecked(reading));

/** `Checks a schema`: what is only checked may say anything. */
const isChecked = ({ clauses: { lead } }: Reading): boolean =>
  CHECKS.test(lead[0]?.verb.lemma ?? '') && lead.every(({ verb }) => onlyLooks(verb));
const CHECKS = /^(?:check|inspect|lint|parse|validate|verify)$/;

const EXAMPLE = /\/examples?(?:\/\d+)?$/;
const QUERY = /^(?:q|keywords?)$|quer(?:y|ies)$|search(?:_?(?:term|text))?$/i;
const FREE_TEXT = new RegExp(
  `^(?:body|comment|content|goal|input|message|note|phrase|prompt|question|sentence|subject|text|title|utterance)$|${QUERY.source}`,
  'i',
);

/** `Explains a command`, of which `e.g. rm -rf build` is an example: what is only worked out does nothing of it. */
export const isWorkedOn = (text: string, { clauses: { lead } }: Reading): boolean =>
  /^\W*(?:e\.?\s?g\.?|examples?|for (?:example|instance))\W/i.test(text) &&
  lead.length > 0 &&
  lead.every(({ verb: { kind } }) => kind === 'compute');

/** Is the field inside a parameter that narrows what is looked at? */
export const narrows = (field: string, reading: Reading): boolean => isInside(field, filtersOf(reading));

/** The parameters that narrow what is looked at: what they choose from is no act. */
const filtersOf = once(
  ({ tool, spoken }: Reading): ReadonlySet<string> =>
    new Set(
      tool.parameters
        .filter((one) => (one.values.length > 0 ? narrowsALook(one, spoken) : saysItNarrows(one, spoken)))
        .map(({ field }) => field),
    ),
);

/** A value that may come back. */
export const isAnAnswer = ({ field, role }: Saying): boolean => role === 'value' && OF_ANSWERS.test(field);

/** What comes back is named by what befell it. */
export const OF_ANSWERS = /^\/outputSchema\//;

/** Values of these are what happened, what may be done by others, or what is looked for. */
export const NO_CHOICE =
  /events?(?:_?(?:types?|names?))?$|(?:document|entity|item|object|record|resource|source|target|transaction)_?types?$|scopes?$|permissions?$|rights|roles?$|topics?$|abilit|integration|tools?(?:_?names?)?$/i;
