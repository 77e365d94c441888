import { type ActRule, type AnyRule, type SignalRule, sketch } from '../decide/rule.ts';
import { COMPUTES } from './0-reads/computes.ts';
import { GENERATES_AN_ANSWER } from './0-reads/generates-an-answer.ts';
import { HANDS_TEXT_BACK } from './0-reads/hands-text-back.ts';
import { LOOKS } from './0-reads/looks.ts';
import { ONLY_RETURNS_IT } from './0-reads/only-returns-it.ts';
import { PREVIEWS } from './0-reads/previews.ts';
import { QUERIES_READ_ONLY } from './0-reads/queries-read-only.ts';
import { RUNS_A_LOOK } from './0-reads/runs-a-look.ts';
import { TELLS_HOW } from './0-reads/tells-how.ts';
import { HANDS_A_TASK } from './1-open-ended/hands-a-task.ts';
import { PASSES_ONE_METHOD } from './1-open-ended/passes-one-method-through.ts';
import { PASSES_REQUESTS } from './1-open-ended/passes-raw-requests-through.ts';
import { RUNS_CODE } from './1-open-ended/runs-code.ts';
import { BUYS } from './2-billing/buys.ts';
import { CAPTURES_MONEY } from './2-billing/captures-money.ts';
import { CHANGES_A_PLAN } from './2-billing/changes-a-plan.ts';
import { COMMITS_TO_SPEND } from './2-billing/commits-to-spend.ts';
import { CREATES_PAYMENT } from './2-billing/creates-payment.ts';
import { MOVES_MONEY } from './2-billing/moves-money.ts';
import { PAYS_OR_REFUNDS } from './2-billing/pays.ts';
import { TRADES } from './2-billing/trades.ts';
import { TRANSFERS } from './2-billing/transfers.ts';
import { ALTERS_A_TABLE } from './3-destructive/alters-a-table.ts';
import { ANONYMISES } from './3-destructive/anonymises.ts';
import { CLEARS } from './3-destructive/clears.ts';
import { DELETES } from './3-destructive/deletes.ts';
import { DELETES_A_RELATION } from './3-destructive/deletes-a-relation.ts';
import { DELETES_WITH_RECOVERY } from './3-destructive/deletes-with-recovery.ts';
import { DROPS_IN_THE_INTERFACE } from './3-destructive/drops-in-the-interface.ts';
import { ENDS_WORK } from './3-destructive/ends-work.ts';
import { GIVES_BACK } from './3-destructive/gives-back.ts';
import { MERGES_RECORDS } from './3-destructive/merges-records.ts';
import { PUSHES_WITH_FORCE } from './3-destructive/pushes-with-force.ts';
import { REMOVES } from './3-destructive/removes.ts';
import { REMOVES_FROM } from './3-destructive/removes-from.ts';
import { RESETS } from './3-destructive/resets.ts';
import { ROTATES_KEYS } from './3-destructive/rotates-keys.ts';
import { TAKES_BACK_A_REACTION } from './3-destructive/takes-back-a-reaction.ts';
import { TRIMS } from './3-destructive/trims.ts';
import { ACTS_IN_THE_INTERFACE } from './4-executes/acts-in-the-interface.ts';
import { ACTUATES } from './4-executes/actuates.ts';
import { ATTACHES_TO_A_PROCESS } from './4-executes/attaches-to-a-process.ts';
import { CALLS_ANY_CONTRACT } from './4-executes/calls-any-contract.ts';
import { CREATES_A_RUN } from './4-executes/creates-a-run.ts';
import { DEPLOYS } from './4-executes/deploys.ts';
import { FIRES_A_HOOK } from './4-executes/fires-a-hook.ts';
import { GESTURES } from './4-executes/gestures.ts';
import { INSTALLS } from './4-executes/installs.ts';
import { READS_A_DUMP_IN } from './4-executes/reads-a-dump-in.ts';
import { RESUMES_A_RUN } from './4-executes/resumes-a-run.ts';
import { RUNS } from './4-executes/runs.ts';
import { STARTS } from './4-executes/starts.ts';
import { STOPS_A_PROCESS } from './4-executes/stops-a-process.ts';
import { TESTS_AND_BUILDS } from './4-executes/tests-and-builds.ts';
import { CARRIES_OUTSIDE } from './5-writes/carries-outside.ts';
import { CHANGES_ACCESS } from './5-writes/changes-access.ts';
import { CHANGES_RIGHTS } from './5-writes/changes-rights.ts';
import { CORRECTS_WHAT_IT_CHECKS } from './5-writes/corrects-what-it-checks.ts';
import { CREATES_INFRASTRUCTURE } from './5-writes/creates-infrastructure.ts';
import { DOWNLOADS } from './5-writes/downloads.ts';
import { LOWERS_A_GUARD } from './5-writes/lowers-a-guard.ts';
import { MANAGES } from './5-writes/manages.ts';
import { OPENS_TO_EVERYONE } from './5-writes/opens-to-everyone.ts';
import { POSTS } from './5-writes/posts.ts';
import { PUBLISHES } from './5-writes/publishes.ts';
import { RESOLVES } from './5-writes/resolves.ts';
import { RESTS } from './5-writes/rests.ts';
import { SENDS } from './5-writes/sends.ts';
import { SIGNS_IN } from './5-writes/signs-in.ts';
import { STORES_WHAT_IT_LOOKS_AT } from './5-writes/stores-what-it-looks-at.ts';
import { WRITES } from './5-writes/writes.ts';
import { EXPOSURE } from './signals/exposure.ts';
import { HANDS_OUT_ACCESS } from './signals/hands-out-access.ts';
import { KEEPS_COMMANDS } from './signals/keeps-commands.ts';
import { KEYS } from './signals/keys.ts';
import { LOSSES } from './signals/losses.ts';
import { REACH } from './signals/reach.ts';
import { RIGHTS } from './signals/rights.ts';
import { SCOPE } from './signals/scope.ts';
import { SECRECY } from './signals/secrecy.ts';
import { SELECTION } from './signals/selection.ts';
import { SHOWS_STRANGERS } from './signals/shows-strangers.ts';
import { SPEAKS } from './signals/speaks-of.ts';
import { TARGETED } from './signals/targets.ts';
import { UNREAD } from './signals/unread.ts';
import { WHOLES } from './signals/wholes.ts';
import { SPARED } from './spared/index.ts';

/**
 * A folder for each step of the rubric, a file for each rule or group of rules on one signal; facts that these alone
 * ask stand beside them in `…-facts.ts`, where they would outgrow the file.
 *
 * Rules on single acts; for each act the first that knows it decides, so the order is part of the
 * judgement: previews and gestures before money, money before destruction (rubric section 1), then
 * telling others, looking, and last what merely runs or writes.
 */
export const ACT_RULES: readonly ActRule[] = [
  PREVIEWS,
  ONLY_RETURNS_IT,
  HANDS_TEXT_BACK,
  TELLS_HOW,
  ACTUATES,
  GESTURES,
  ACTS_IN_THE_INTERFACE,
  PAYS_OR_REFUNDS,
  BUYS,
  TRADES,
  TRANSFERS,
  MOVES_MONEY,
  CHANGES_A_PLAN,
  COMMITS_TO_SPEND,
  CREATES_PAYMENT,
  TAKES_BACK_A_REACTION,
  PUSHES_WITH_FORCE,
  DROPS_IN_THE_INTERFACE,
  DELETES_WITH_RECOVERY,
  DELETES_A_RELATION,
  DELETES,
  ENDS_WORK,
  ANONYMISES,
  ALTERS_A_TABLE,
  GIVES_BACK,
  REMOVES_FROM,
  REMOVES,
  CLEARS,
  RESETS,
  MERGES_RECORDS,
  TRIMS,
  CARRIES_OUTSIDE,
  SENDS,
  POSTS,
  PUBLISHES,
  LOWERS_A_GUARD,
  OPENS_TO_EVERYONE,
  CHANGES_RIGHTS,
  RESUMES_A_RUN,
  ATTACHES_TO_A_PROCESS,
  FIRES_A_HOOK,
  STORES_WHAT_IT_LOOKS_AT,
  CORRECTS_WHAT_IT_CHECKS,
  CAPTURES_MONEY,
  RESOLVES,
  ROTATES_KEYS,
  LOOKS,
  QUERIES_READ_ONLY,
  COMPUTES,
  GENERATES_AN_ANSWER,
  CREATES_INFRASTRUCTURE,
  SIGNS_IN,
  CHANGES_ACCESS,
  DOWNLOADS,
  TESTS_AND_BUILDS,
  DEPLOYS,
  INSTALLS,
  CREATES_A_RUN,
  READS_A_DUMP_IN,
  STARTS,
  STOPS_A_PROCESS,
  RUNS_A_LOOK,
  CALLS_ANY_CONTRACT,
  RUNS,
  WRITES,
  RESTS,
  MANAGES,
];

/** What a verdict shows beside the rules that decided it. */
const STANDING: readonly ActRule[] = [
  {
    reads: 'act',
    id: 'no-act',
    gives: 'uncertain',
    title: 'Names no act',
    why: 'Neither name nor description holds a verb that tells what the call does: it is taken for a look.',
    limits: 'With no description either, the verdict is marked uncertain.',
    since: 1,
    examples: { fires: [sketch('widget')], spares: [sketch('get_widget')] },
    kinds: [],
    effect: () => undefined,
    forVerb: () => undefined,
  },
];

/** Gates that come before every act. */
export const GATE_RULES: readonly SignalRule[] = [
  RUNS_CODE,
  PASSES_REQUESTS,
  HANDS_A_TASK,
  PASSES_ONE_METHOD,
];

/** Rules on the tool as a whole, once its category is known. */
export const SIGNAL_RULES: readonly SignalRule[] = [
  ...SCOPE,
  ...TARGETED,
  ...SELECTION,
  ...WHOLES,
  ...LOSSES,
  ...RIGHTS,
  ...KEYS,
  ...SECRECY,
  ...HANDS_OUT_ACCESS,
  ...EXPOSURE,
  ...SHOWS_STRANGERS,
  ...REACH,
  ...KEEPS_COMMANDS,
  ...UNREAD,
];

/** Every rule, in reading order. */
export const ALL_RULES: readonly AnyRule[] = [
  ...GATE_RULES,
  ...ACT_RULES,
  ...STANDING,
  ...SPARED,
  ...SIGNAL_RULES,
  ...SPEAKS,
];
