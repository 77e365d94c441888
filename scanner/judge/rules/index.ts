import { type ActRule, type AnyRule, defineActRule, type SignalRule, sketch } from '../decide/rule.ts';
import { INFORMATION } from './0-reads/information.ts';
import { PREVIEWING } from './0-reads/previewing.ts';
import { OPEN_ENDED } from './1-open-ended/openended.ts';
import { PASSTHROUGH } from './1-open-ended/passthrough.ts';
import { MONEY } from './2-billing/money.ts';
import { OBLIGATIONS } from './2-billing/obligations.ts';
import { CLEARS } from './3-destructive/clears.ts';
import { DESTROYING } from './3-destructive/destroying.ts';
import { MERGES_RECORDS } from './3-destructive/merges-records.ts';
import { REMOVING } from './3-destructive/removing.ts';
import { RESETS } from './3-destructive/resets.ts';
import { TAKING_BACK } from './3-destructive/taking-back.ts';
import { RERUNNING } from './4-executes/rerunning.ts';
import { RUNNING } from './4-executes/running.ts';
import { SHIPPING } from './4-executes/shipping.ts';
import { STARTING } from './4-executes/starting.ts';
import { TOUCHING } from './4-executes/touching.ts';
import { ADMITTING } from './5-writes/admitting.ts';
import { GRANTING } from './5-writes/granting.ts';
import { PROVISIONING } from './5-writes/provisioning.ts';
import { PUBLISHES } from './5-writes/publishes.ts';
import { SENDS } from './5-writes/sends.ts';
import { STORING } from './5-writes/storing.ts';
import { WRITING } from './5-writes/writing.ts';
import { EXPOSURE } from './signals/exposure.ts';
import { LOSSES } from './signals/losses.ts';
import { REACH } from './signals/reach.ts';
import { RIGHTS } from './signals/rights.ts';
import { SCOPE } from './signals/scope.ts';
import { SECRECY } from './signals/secrecy.ts';
import { SELECTION } from './signals/selection.ts';
import { TARGETED } from './signals/targets.ts';
import { UNREAD } from './signals/unread.ts';
import { WHOLES } from './signals/wholes.ts';

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
  TAKING_BACK,
  ...DESTROYING,
  ...REMOVING,
  CLEARS,
  RESETS,
  MERGES_RECORDS,
  SENDS,
  PUBLISHES,
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

/** The name under which an act is shown that comes to something else than its rule is about. */
export const READ_BY_OBJECT: ActRule = defineActRule({
  id: 'read-by-its-object',
  gives: 'write',
  title: 'The object decides, not the verb',
  why: 'Purging a cache or moving an issue is milder than the verb, resetting a secret is graver.',
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
  ...UNREAD,
];

/** Every rule, in reading order. */
export const ALL_RULES: readonly AnyRule[] = [
  ...GATE_RULES,
  ...ACT_RULES,
  READ_BY_OBJECT,
  ...STANDING,
  ...SIGNAL_RULES,
];
