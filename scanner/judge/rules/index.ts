import { type ActRule, type AnyRule, defineActRule, type SignalRule, sketch } from '../rule.ts';
import { ADMITTING } from './admitting.ts';
import { DESTROYING } from './destroying.ts';
import { EMPTYING } from './emptying.ts';
import { EXPOSURE } from './exposure.ts';
import { GRANTING } from './granting.ts';
import { INFORMATION } from './information.ts';
import { LOSSES } from './losses.ts';
import { MONEY } from './money.ts';
import { OBLIGATIONS } from './obligations.ts';
import { OPEN_ENDED } from './openended.ts';
import { PASSTHROUGH } from './passthrough.ts';
import { PREVIEWING } from './previewing.ts';
import { PROVISIONING } from './provisioning.ts';
import { REACH } from './reach.ts';
import { REMOVING } from './removing.ts';
import { RERUNNING } from './rerunning.ts';
import { RIGHTS } from './rights.ts';
import { RUNNING } from './running.ts';
import { SCOPE } from './scope.ts';
import { SECRECY } from './secrecy.ts';
import { SELECTION } from './selection.ts';
import { SHIPPING } from './shipping.ts';
import { STARTING } from './starting.ts';
import { STORING } from './storing.ts';
import { TARGETED } from './targets.ts';
import { TELLING } from './telling.ts';
import { TOUCHING } from './touching.ts';
import { WHOLES } from './wholes.ts';
import { WRITING } from './writing.ts';

/**
 * Rules on single acts; for each act the first that knows it decides, so the order is part of the
 * judgement: previews and gestures before money, money before destruction (rubric section 1), then
 * telling others, looking, and last what merely runs or writes.
 */
export const ACT_RULES: readonly ActRule[] = [
  ...PREVIEWING,
  ...TOUCHING,
  ...MONEY,
  ...OBLIGATIONS,
  ...DESTROYING,
  ...REMOVING,
  ...EMPTYING,
  ...TELLING,
  ...GRANTING,
  ...RERUNNING,
  ...STORING,
  ...INFORMATION,
  ...WRITING.slice(0, 1),
  ...PROVISIONING,
  ...ADMITTING,
  ...WRITING.slice(1, 2),
  ...SHIPPING,
  ...STARTING,
  ...RUNNING,
  ...WRITING.slice(2),
];

/** The name under which an act is shown that its rule read as milder than the rule is about. */
export const READ_BY_OBJECT: ActRule = defineActRule({
  id: 'read-by-its-object',
  gives: 'write',
  title: 'A strong word with a mild object',
  why: 'Purging a cache, transferring an issue or building a URL is not what the verb usually does.',
  limits: 'The object is known by the lexicon of nouns; an unknown one keeps the verb’s usual reading.',
  since: 1,
  examples: {
    fires: [
      sketch('purge_cache', 'Purges the cache'),
      sketch('transfer_issue', 'Transfers an issue to another team'),
    ],
    spares: [sketch('purge_queue', 'Purges a queue'), sketch('transfer_funds', 'Transfers funds')],
  },
  kinds: [],
  effect: () => undefined,
});

/** What a verdict shows beside the rules that decided it. */
const STANDING: readonly ActRule[] = [
  defineActRule({
    id: 'denied',
    gives: 'write',
    title: 'Says what it does not do',
    why: 'A negation takes an act out of the tool: “does not delete” is evidence against deleting.',
    limits: 'Only the grammar of the sentence is read; the denial is taken at its word.',
    since: 1,
    examples: {
      fires: [
        sketch('archive_note', 'Archives a note. Notes will not be deleted.'),
        sketch('archive_file', "Archives a file. It doesn't delete the file."),
      ],
      spares: [sketch('archive_note', 'Archives a note.')],
    },
    kinds: [],
    effect: () => undefined,
  }),
  defineActRule({
    id: 'no-act',
    gives: 'uncertain',
    title: 'Names no act',
    why: 'Neither name nor description holds a verb that tells what the call does: it is taken for a look.',
    limits: 'With no description either, the verdict is marked uncertain.',
    since: 1,
    examples: { fires: [sketch('widget')], spares: [sketch('get_widget')] },
    kinds: [],
    effect: () => undefined,
  }),
];

/** Gates that come before every act. */
export const GATE_RULES: readonly SignalRule[] = [...OPEN_ENDED, ...PASSTHROUGH];

/** Rules on the tool as a whole, once its category is known. */
export const SIGNAL_RULES: readonly SignalRule[] = [
  ...SCOPE,
  ...TARGETED,
  ...SELECTION,
  ...WHOLES,
  ...LOSSES,
  ...RIGHTS,
  ...SECRECY,
  ...EXPOSURE,
  ...REACH,
];

/** Every rule, in reading order. */
export const ALL_RULES: readonly AnyRule[] = [
  ...GATE_RULES,
  ...ACT_RULES,
  READ_BY_OBJECT,
  ...STANDING,
  ...SIGNAL_RULES,
];
