import type { Parameter } from '../../../types.ts';
import {
  defineSignalRule,
  quote,
  type SignalRule,
  signParameter,
  signString,
  sketch,
} from '../../decide/rule.ts';
import { CUE } from '../../read/cues.ts';
import { objectOf } from '../../read/object.ts';
import { nameKind, PARAM } from '../../read/parameters.ts';
import type { Reading } from '../../read/reading.ts';

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
    categories: ['write', 'execute', 'destructive', 'billing'],
    signs: (reading, category) => {
      const whole =
        category === 'write' && reading.parameters.named(CHOOSES_HOW)
          ? reading.tool.parameters.find(
              (p) =>
                p.depth <= 2 && CHOOSES.test(p.name) && p.values.some(({ value }) => REWRITES.test(value)),
            )
          : undefined;
      if (whole) {
        const { value, field } = whole.values.find((one) => REWRITES.test(one.value))!;
        return [signString('destructive', field, value), signString('irreversible', field, value)];
      }
      const flag =
        category === 'write' || (category === 'execute' && !reading.context.ui)
          ? overwriting(reading)
          : undefined;
      if (flag)
        return [signParameter('destructive', flag, reading), signParameter('irreversible', flag, reading)];
      if ((reading.description.cues & CUE.overwrite) === 0) return [];
      const prose = reading.prose.slice(0, 4000);
      const match = OVERWRITES.exec(prose);
      if (
        match &&
        !/(?:not|never|without|n't|no|avoid|prevent\w*|instead of|rather than|won't) (?:\w+ ){0,3}$/.test(
          prose.slice(Math.max(0, match.index - 30), match.index),
        ) &&
        !/^replaces all (?:existing )?(?:tags|labels)/.test(prose.slice(match.index)) &&
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
    categories: ['write', 'execute', 'billing'],
    signs: (reading) => {
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

/** A switch that lets the call replace what is there, or the whole new content of a named file. */
function overwriting(reading: Reading): Parameter | undefined {
  const { parameters } = reading.tool;
  const flag =
    reading.parameters.has(PARAM.switch) &&
    parameters.find(
      (p) =>
        p.depth <= 2 &&
        p.types.includes('boolean') &&
        !SPARES.test(p.description ?? '') &&
        ((p.depth === 0 && EMPTIES.test(p.name)) ||
          /^(?:overwrite|clobber|(?:overwrite|replace)_?existing|allow_?overwrite|(?:create_?)?or_?replace)$/i.test(
            p.name,
          ) ||
          OVERWRITES_IF.test((p.description ?? '').slice(0, 400).toLowerCase())),
    );
  if (flag) return flag;
  if (
    !reading.namePhrases.some(
      (phrase) =>
        /^(?:write|overwrite|update|put|replace|save)$/.test(phrase.verb.lemma) &&
        /^files?$/.test(objectOf(phrase, reading).head?.text ?? ''),
    )
  )
    return undefined;
  if (reading.clauses.lead[0]?.verb.lemma === 'create') return undefined;
  if (
    parameters.some((p) => PART_OF_FILE.test(p.name) || /commit/i.test(p.name)) ||
    KEEPS.test(reading.prose)
  )
    return undefined;
  return parameters.find(
    (p) => p.depth === 0 && /^(?:content|contents|file_?content|new_?content|text|data)$/i.test(p.name),
  );
}

/** Switches named after what they end: `truncateFirst`, `prune`, `delete_source`. */
const EMPTIES =
  /^(?:truncate|drop|purge|wipe|prune|discard|delete|remove|clear)(?:_?(?:first|target|existing|before|old|extra|missing|all|source|original|after|files|data|orphans?|unused|branch|items?|records|contents?|children))?$/i;
const SPARES =
  /trash|recycle|restor|cache|temporar|filter|selection|formatting|marker|tracking|text|input|field/i;
const OVERWRITES_IF =
  /\boverwrit(?:e|es|ing|ten)\b|\breplac(?:e|es|ing) (?:the |any |an? )?(?:entire|whole|existing) (?:file|asset|object|content|document|image|record|data|page|page's|key|item|output|table|note|installation)|\beven if [^.]{0,30}\b(?:already )?exists\b/;
/** Parameters by which only a part of a file is written. */
const PART_OF_FILE =
  /^(?:line|lines|start_?line|end_?line|line_?number|offset|position|range|old_?(?:text|string|content)|search|pattern|edits|patch|diff|insert_?at|section|anchor|heading)$/i;
/** Nothing is lost: it refuses, appends, or is kept in a history. */
const KEEPS =
  /\bappends?\b|\bversion history\b|\bfails? if\b|\bif it does not exist\b|\bcommit\b|\bpartial(?:ly)?\b/;

const CHOOSES =
  /(?:^|_|[a-z])(?<!lin)mode$|strategy$|conflict|exists|^(?:operation|command|action|method)$|^status$/i;
const CHOOSES_HOW = nameKind((name) => CHOOSES.test(name));
/** Ways of writing that drop what was there. */
const REWRITES =
  /^(?:overwrite|rewrite|replace|truncate)(?:_?(?:all|content|contents|file|everything|existing|page|document))?$/i;

const OVERWRITES =
  /\b(?:not in|omitted from|missing from|absent from|not included in|not provided in|not present in) (?:the |this )?(?:request|list|payload|input|array|body)[^.]{0,30}\b(?:is|are|will be|gets?) (?:removed|deleted|dropped|reset)\b|\bback to (?:a |the )?(?:local )?(?:file|disk)\b|\boverwrit(?:e|es|ing|ten)\b(?! (?:false|protection))|\breplac(?:e|es|ing) (?:the |all |its |an? )?(?:entire|whole|full|complete|existing (?:content|file|data)|all|content of|contents of|file|document|current content)\b|\bcompletely replac(?:e|es)\b|\bsilently (?:removes?|replaces?|drops?)\b|\breplaces (?:everything|all)\b|\bentire (?:\w+ ){1,2}(?:is|will be) replaced\b|\bomitted (?:\w+ ){0,3}(?:removed|deleted)\b|\bnot (?:provided|included|specified|listed|mentioned|passed|sent|given|supplied)\b[^.]{0,30}\b(?:will be|are|is|gets?) (?:removed|deleted|dropped|lost|cleared)\b|\bcreates? or replaces?\b|\bdelete ?= ?true\b|\bis a full replacement\b|^full (?:\w+ )?update\b|\breplaced (?:entirely|completely|wholly|wholesale|in full)\b|\bentirely replac\w+|\b(?:source|original) (?:file|content)s? (?:will be|is|are|gets?) replaced\b|\b(?:anything|everything|whatever|fields?|items?|entries|ones|values?|rows?|records?|lines?|keys?|members?|what)\b[^.]{0,30}\b(?:leave out|left out|omit(?:ted)?|not (?:passed|listed|sent|given|included|present|provided)|missing)\b[^.]{0,30}\b(?:is|are|will be|gets?) (?:\w+ )?(?:lost|removed|deleted|dropped|cleared|erased|discarded|thrown away)\b|\b(?:missing|unspecified|omitted|unlisted|absent) (?:\w+ ){1,2}(?:is|are|will be|gets?) (?:\w+ )?(?:removed|deleted|dropped)\b|\b(?:whole|entire|full|complete) (?:\w+ ){1,3}(?:is|are|will be|gets?) (?:replaced|overwritten)\b|\bcop(?:y|ies) [^.]{0,40}\bover (?:another|an existing|the (?:existing|current|target|other))\b/;
