import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { CUE } from '../../read/cues.ts';
import { objectOf } from '../../read/object.ts';
import { nameKind } from '../../read/parameters.ts';
import type { Reading } from '../../read/reading.ts';

/** Looks and checks that leave something behind (rubric step 5). */
export const STORING: readonly ActRule[] = [
  defineActRule({
    id: 'stores-what-it-looks-at',
    gives: 'write',
    title: 'Keeps what it looks at',
    why: 'A snapshot of a disk, a picture saved as a file or a captured note stays after the call.',
    limits: 'Snapshots and captures of a screen or page stay reads.',
    since: 1,
    examples: {
      fires: [sketch('snapshot_volume', 'Snapshot a volume'), sketch('capture', 'Captures a journal entry')],
      spares: [sketch('browser_snapshot', 'Accessibility snapshot of the page')],
    },
    kinds: ['look'],
    lemmas: /^(?!get$)/,
    effect: (phrase, reading) => {
      if (
        phrase.source === 'name' &&
        (reading.description.cues & CUE.stores) !== 0 &&
        STORES.test(reading.prose.slice(0, 600))
      )
        return { category: 'write' };
      if (
        phrase.verb.lemma === 'load' &&
        /\breplac(?:es|ing) (?:the )?(?:entire|current|whole)\b/.test(reading.prose)
      )
        return { category: 'write' };
      if (phrase.verb.lemma === 'load')
        return LOADS_INTO.test(reading.prose) ? { category: 'write' } : undefined;
      if (/^(?:capture|screenshot|take|record|grab|dump)$/.test(phrase.verb.lemma) && keptAsFile(reading))
        return { category: 'write' };
      // `Capture a journal entry`: written down, not looked at.
      if (
        phrase.verb.lemma === 'capture' &&
        objectOf(phrase, reading).says(
          /^(?:entry|entries|notes?|ideas?|thoughts?|tasks?|leads?|feedback|decisions?|insights?|learnings?|memory|memories|knowledge)$/,
        )
      )
        return { category: 'write' };
      if (
        phrase.verb.lemma !== 'snapshot' &&
        !(phrase.verb.lemma === 'take' && objectOf(phrase, reading).says(/^snapshot$/))
      )
        return undefined;
      if (reading.context.ui) return undefined;
      return objectOf(phrase, reading).is('metered') ||
        objectOf(phrase, reading).says(
          /^(?:volume|disk|database|vm|server|droplet|instance|cluster|machine|filesystem|drive)s?$/,
        )
        ? { category: 'write' }
        : undefined;
    },
  }),
  defineActRule({
    id: 'corrects-what-it-checks',
    gives: 'write',
    title: 'Checks, and corrects on demand',
    why: 'A switch called `fix` makes a check write its corrections.',
    limits: 'Advice on how to fix something changes nothing.',
    since: 2,
    examples: {
      fires: [sketch('lint_docs', 'Lints the documents', { fix: { type: 'boolean' } })],
      spares: [sketch('lint_docs', 'Lints the documents and suggests a fix')],
    },
    kinds: ['look', 'compute'],
    lemmas: /^(?:lint|validate|check|audit|verify)$/,
    effect: (_, { parameters, tool }) =>
      parameters.named(FIX) &&
      tool.parameters.some((p) => p.depth === 0 && p.types.includes('boolean') && FIXES.test(p.name))
        ? { category: 'write' }
        : undefined,
  }),
];

/** The picture or recording ends up in a file, not only in the answer. */
const keptAsFile = (reading: Reading): boolean =>
  reading.tool.parameters.some(
    (p) =>
      p.depth === 0 &&
      p.required &&
      /^(?:output|save|dest|destination|target)_?(?:path|file|dir|folder)$/i.test(p.name),
  ) || /\b(?:is|are|will be|gets) (?:automatically )?saved (?:to|in|into|under|as)\b/.test(reading.prose);

/** What was found is kept. */
const STORES =
  /(?:^|[.] )(?:\w+ ){0,8}(?:stores|saves|persists) (?:\w+ ){0,4}(?:in|to|into) (?:a |the |your )?(?:local )?(?:\w+ )?(?:database|file|disk|folder|sqlite)\b/;

/** `Loads a sample dataset into a cluster`: the rows stay there. */
const LOADS_INTO =
  /\bloads? [^.]{1,60}\binto (?:an? |the |your )?(?:\w+ ){0,3}(?:cluster|database|table|warehouse|collection|account|bucket|node|scene|project|canvas|board|editor)|^loads? an? \w+ into an? \b/;

/** Names of a switch by which a check also corrects what it finds. */
const FIXES = /^(?:auto_?)?fix$/i;
const FIX = nameKind((name) => FIXES.test(name));
