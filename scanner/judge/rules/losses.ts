import { CUE } from '../cues.ts';
import { objectOf } from '../object.ts';
import { nameKind } from '../parameters.ts';
import { defineSignalRule, quote, type SignalRule, sign, signString, sketch } from '../rule.ts';

/** What is lost beside the act (rubric signals destructive, irreversible). */
export const LOSSES: readonly SignalRule[] = [
  defineSignalRule({
    id: 'overwrites-whole',
    title: 'Overwrites whole content',
    why: 'What was there is lost, and no history is named.',
    limits: 'Changing single fields or lines is not an overwrite.',
    since: 1,
    examples: {
      fires: [sketch('write_file', 'Creates a file or overwrites an existing file completely')],
      spares: [sketch('edit_file', 'Replaces exact lines of a file')],
    },
    signs: (reading, category) => {
      if (category === 'read') return [];
      const whole =
        category === 'write' && reading.parameters.named(CHOOSES_HOW)
          ? reading.tool.parameters.find(
              (p) =>
                p.depth === 0 && CHOOSES.test(p.name) && p.values.some(({ value }) => REWRITES.test(value)),
            )
          : undefined;
      if (whole) {
        const { value, field } = whole.values.find((one) => REWRITES.test(one.value))!;
        return [signString('destructive', field, value), signString('irreversible', field, value)];
      }
      if ((reading.description.cues & CUE.overwrite) === 0) return [];
      const prose = reading.prose.slice(0, 4000);
      const match = OVERWRITES.exec(prose);
      if (
        match &&
        !/(?:not|never|without|n't|no|avoid|prevent\w*|instead of|rather than|won't) (?:\w+ ){0,3}$/.test(
          prose.slice(Math.max(0, match.index - 30), match.index),
        ) &&
        !/version history|previous version is kept|keeps (?:the )?history/.test(prose)
      )
        return [
          quote(reading, 'destructive', match.index, match[0].length),
          quote(reading, 'irreversible', match.index, match[0].length),
        ];
      return [];
    },
  }),
  defineSignalRule({
    id: 'destroys-on-the-side',
    title: 'Destroys something on the side',
    why: 'A statement or an option of the text deletes, replaces or discards data beside the main act.',
    limits: 'Advice, conditions and what other tools do are left out as far as grammar shows.',
    since: 1,
    examples: {
      fires: [sketch('merge_branch', 'Merges a branch. The source branch is deleted')],
      spares: [sketch('merge_branch', 'Merges a branch. Does not delete the source branch')],
    },
    signs: (reading, category) => {
      if (category === 'read' || category === 'destructive') return [];
      for (const phrase of reading.clauses.later) {
        if (phrase.weak && !phrase.passive) continue;
        if (
          phrase.verb.kind === 'destroy' ||
          (phrase.verb.kind === 'remove' &&
            phrase.verb.lemma === 'remove' &&
            !phrase.passive &&
            phrase.object.length > 0 &&
            !phrase.rest.some((word) => word.text === 'from'))
        ) {
          if (objectOf(phrase, reading).is('cache')) continue;
          return [
            sign('destructive', phrase.text, phrase.at, phrase.end),
            sign('irreversible', phrase.text, phrase.at, phrase.end),
          ];
        }
      }
      if ((reading.description.cues & CUE.undo) === 0) return [];
      const match =
        /\b(?:this )?(?:cannot|can't|can not) be (?:undone|reversed|reverted|recovered)\b|\birreversibl[ey]\b|\bis (?:destructive|irreversible)\b/.exec(
          reading.prose,
        );
      if (
        match &&
        !/(?:not|non[- ]?)$/.test(reading.prose.slice(Math.max(0, match.index - 5), match.index).trim())
      )
        return [quote(reading, 'irreversible', match.index, match[0].length)];
      return [];
    },
  }),
];

const CHOOSES = /mode|strategy|conflict|exists/i;
const CHOOSES_HOW = nameKind((name) => CHOOSES.test(name));
/** Ways of writing that drop what was there. */
const REWRITES = /^(?:overwrite|rewrite|replace|truncate)$/i;

const OVERWRITES =
  /\b(?:not in|omitted from|missing from|absent from|not included in|not provided in|not present in) (?:the |this )?(?:request|list|payload|input|array|body)[^.]{0,30}\b(?:is|are|will be|gets?) (?:removed|deleted|dropped|reset)\b|\bback to (?:a |the )?(?:local )?(?:file|disk)\b|\boverwrit(?:e|es|ing|ten)\b(?! (?:false|protection))|\breplac(?:e|es|ing) (?:the |all |its |an? )?(?:entire|whole|full|complete|existing (?:content|file|data)|all|content of|contents of|file|document|current content)\b|\bcompletely replac(?:e|es)\b|\bsilently (?:removes?|replaces?|drops?)\b|\breplaces (?:everything|all)\b|\bentire (?:\w+ ){1,2}(?:is|will be) replaced\b|\bomitted (?:\w+ ){0,3}(?:removed|deleted)\b/;
