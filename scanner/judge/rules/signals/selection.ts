import { verb } from '../../decide/facts.ts';
import { not } from '../../decide/frame.ts';
import { some } from '../../decide/places.ts';
import { type SignalRule, sign, sketch, TEXT } from '../../decide/rule.ts';
import { type Place, table } from '../../decide/table.ts';
import { GAP } from '../../read/text.ts';

/** A plural, then `by tag`, `with label`, `matching a pattern`, within the act's own clause. */
const byATrait: Place = {
  says: 'a plural and then “by”, “with” or “matching” and a trait, or “older than”, within the first clause of the description',
  find: ({ clauses: { lead }, tool }) => {
    const [first] = lead;
    if (first === undefined) return undefined;
    const { at, text } = first;
    const { words, gaps } = text;
    let plural = false;
    for (let i = at + 1; i < words.length && i <= at + 12 && gaps[i]! < GAP.clause; i++) {
      const word = words[i]!;
      // `archives sessions older than a week`
      if (plural && /^(?:older|newer)$/.test(word.text) && words[i + 1]?.text === 'than')
        return (suggests) => sign(suggests, text, at, i + 2);
      if (plural && /^(?:by|with|matching)$/.test(word.text)) {
        const next = words.slice(i + 1, i + 4).findIndex((one) => TRAIT.test(one.text));
        const between = words.slice(i + 1, i + 1 + Math.max(0, next));
        const each = word.text === 'with' && tool.parameters.some((p) => /^(?:\w+_)?id$/i.test(p.name));
        if (
          next >= 0 &&
          !each &&
          between.every((one) => one.role !== 0 || one.nouns !== 0 || one.text === 'conditional')
        )
          return (suggests) => sign(suggests, text, at, i + 2 + next);
      }
      plural = word.plural && !PARTS.test(word.text);
    }
    return undefined;
  },
};

const TRAIT =
  /^(?:tag|label|filter|filters|query|pattern|prefix|status|state|criteria|selector|condition|conditions)$/;
const PARTS = /^(?:fields?|settings|properties|options|details|attributes|columns|values|rules)$/;

/** Verbs for which the trait orders the result or belongs to what is made. */
const arranges = verb(
  'sort group order categorise categorize organise organize arrange filter split rank create add make generate render tag label set',
);

/** Targets picked by what they have in common (rubric signal bulk: filter- or query-selected). */
export const SELECTION: readonly SignalRule[] = [
  table({
    id: 'selects-by-trait',
    title: 'Acts on everything with a tag, a label or a state',
    why: 'Who names a tag does not know how many things wear it.',
    limits:
      'Needs a plural before the trait; sorting or grouping by a trait changes no target, and a look selects no victims.',
    since: 1,
    spares: [
      sketch('sort_tasks', 'Sorts the tasks by status', { board: TEXT }),
      sketch('list_vms', 'Lists machines by tag', { tag: TEXT }),
    ],
    categories: ['write', 'execute', 'destructive'],
    adds: ['bulk'],
    rows: [
      {
        id: 'a-trait',
        when: [not(some('the first of the description', arranges))],
        at: byATrait,
        because: 'nobody knows how many have the trait',
        example: sketch('shutdown-vms-tag', 'Shut down machines by tag', { tag: TEXT }),
      },
    ],
  }),
];
