import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { CUE } from '../../read/cues.ts';
import { objectOf } from '../../read/object.ts';
import type { Phrase } from '../../read/phrase.ts';
import type { Reading } from '../../read/reading.ts';

const withCode = (name: string, description: string) => ({
  ...sketch(name, description),
  inputSchema: { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] },
});

/** Acts that only show or hand back (rubric step 0): these come before all others. */
export const PREVIEWING: readonly ActRule[] = [
  defineActRule({
    id: 'previews',
    gives: 'read',
    title: 'Shows what would happen',
    why: 'A preview, quote, estimate or dry run changes nothing that outlives the call.',
    limits: 'A tool whose dry run is only an option is read by its act.',
    since: 1,
    examples: {
      fires: [
        sketch('cancel_plan_preview', 'Shows what cancelling would cost'),
        sketch('transfer_quote', 'Price of an airport transfer'),
      ],
      spares: [sketch('send_quote', 'Emails the quote to the customer')],
    },
    kinds: [
      'make',
      'change',
      'rest',
      'destroy',
      'end',
      'remove',
      'run',
      'deploy',
      'pay',
      'buy',
      'trade',
      'transfer',
      'build',
      'manage',
      'generate',
      'reset',
      'merge',
      'clear',
    ],
    effect: (phrase, reading) => {
      if (phrase.source !== 'name' && phrase.source !== 'mode') return undefined;
      const { words, cues } = phrase.text;
      if ((cues & CUE.preview) === 0) return undefined;
      const joined = words.some((word) => word.text === 'and' || word.text === 'then');
      const last = words.at(-1);
      const previewed =
        words.some(
          (word) =>
            PREVIEW.test(word.text) ||
            (/^(?:quote|estimate)$/.test(word.text) &&
              (phrase.verb.nounish ||
                !/^(?:make|change|destroy|rest|send|end|generate)$/.test(phrase.verb.kind))),
        ) ||
        (last !== undefined &&
          phrase.text.words[phrase.at] !== last &&
          TAIL.test(last.text) &&
          (phrase.verb.nounish ||
            phrase.verb.kind === 'deploy' ||
            phrase.at > 0 ||
            reading.clauses.lead[0]?.verb.kind === 'look') &&
          reading.clauses.lead[0]?.verb.lemma !== phrase.verb.lemma &&
          (last.text !== 'plan' || phrase.verb.kind === 'deploy' || phrase.verb.kind === 'build') &&
          (reading.clauses.lead[0]?.verb.kind === 'look' ||
            !/^(?:set|update|change|edit|modify|delete|remove|create|add)$/.test(phrase.verb.lemma)));
      const dry = words.some((word, i) => word.text === 'dry' && words[i + 1]?.text === 'run');
      if ((previewed || dry) && !joined) return { category: 'read' };
      // `profit_and_loss_report`: a name that ends in what it returns.
      return phrase.source === 'name' &&
        phrase.verb.nounish &&
        words.length > 1 &&
        words.at(-1) === words[phrase.at] &&
        ANSWERS.test(phrase.verb.lemma)
        ? { category: 'read', tentative: true }
        : undefined;
    },
  }),
  defineActRule({
    id: 'only-returns-it',
    gives: 'read',
    title: 'Makes something only to return it',
    why: 'The text says that nothing is written: the call hands the result back and keeps nothing.',
    limits: 'Both must be said: that it is returned, and that no file or disk is touched.',
    since: 2,
    examples: {
      fires: [sketch('make_contract', 'Makes a contract. Returns the source code. Does not write to disk')],
      spares: [sketch('make_contract', 'Makes a contract and returns its id')],
    },
    kinds: ['make', 'change', 'generate', 'build', 'manage', 'compute', 'run'],
    effect: (phrase, reading) =>
      phrase.source !== 'mode' && writesNothing(reading) ? { category: 'read' } : undefined,
  }),
  defineActRule({
    id: 'hands-text-back',
    gives: 'read',
    title: 'Works on a text of the caller and hands it back',
    why: 'What is worked on comes with the call, and nowhere is named where it could be written to.',
    limits: 'The text must be the object: a stored listing, issue or prompt that is improved, is changed.',
    since: 2,
    examples: {
      fires: [withCode('refactor', 'Refactors the code')],
      spares: [
        withCode('fix_page', 'Fixes the live page'),
        sketch('refactor', 'Refactors the code of a file', { path: { type: 'string' } }),
      ],
    },
    kinds: ['change', 'compute'],
    lemmas: /^(?:refactor|refine|fix|optimi[sz]e|improve|rewrite|reformat|transform|repair|revise|polish)$/,
    effect: (phrase, reading) => (transformsText(phrase, reading) ? { category: 'read' } : undefined),
  }),
  defineActRule({
    id: 'tells-how',
    gives: 'read',
    title: 'Gives instructions for setting something up',
    why: 'A guide is read by somebody who then acts; the call itself sets nothing up.',
    limits: 'Only where the description begins so; the name alone may mean the act.',
    since: 2,
    examples: {
      fires: [sketch('install_help', 'Install guide for the library')],
      spares: [sketch('install_package', 'Installs a package')],
    },
    kinds: ['start', 'make'],
    lemmas: /^(?:setup|install)$/,
    effect: (phrase, reading) =>
      phrase.source === 'lead' && TELLS_HOW.test(objectOf(phrase, reading).head?.text ?? '')
        ? { category: 'read' }
        : undefined,
  }),
];

const ANSWERS =
  /^(?:report|status|history|stats|info|summary|quote|balance|forecast|log|index|map|chart|record|review|schedule|profile|access)$/;

/** Anywhere in a name. */
const PREVIEW = /^(?:preview|simulate|dryrun|eligibility)$/;

/** At the end of a name whose verb may be a noun: `transfer_status`, `deploy_plan`. */
const TAIL =
  /^(?:availability|check|diff|plan|status|history|docs|documentation|help|stats|info|details|list|logs|summary|report|results?|rates?|options|types|schema|metrics|analytics|statistics|count|quota|limits|examples?)$/;

const TELLS_HOW = /^(?:guides?|tutorials?|instructions?|documentation|docs|checklists?|runbooks?)$/;

const HANDED =
  /^(?:code|texts?|html|css|sql|quer(?:y|ies)|snippets?|source|markdown|functions?|class|classes|components?|blocks?|paragraphs?|content|styles?)$/;

/** `Refactors the code` that the caller hands over: with nowhere to write to, the text comes back. */
function transformsText(phrase: Phrase, reading: Reading): boolean {
  const { tool } = reading;
  return (
    objectOf(phrase, reading).words.some((word) => HANDED.test(word.text)) &&
    tool.parameters.some(
      (p) =>
        p.depth === 0 &&
        p.required &&
        /^(?:code|text|html|css|sql|query|snippet|source_?code|markdown)$/i.test(p.name),
    ) &&
    !tool.parameters.some((p) =>
      /path|file|dir|folder|(?:^|_)id$|Id$|ur[il]$|repo|apply|write|save/i.test(p.name),
    )
  );
}

const writesNothing = (reading: Reading): boolean =>
  (reading.description.cues & CUE.kept) !== 0 &&
  (reading.description.cues & CUE.answers) !== 0 &&
  WRITES_NOTHING.test(reading.prose) &&
  /\breturns?\b/.test(reading.prose);

const WRITES_NOTHING =
  /\b(?:does not|doesn't|never) (?:write|save) (?:anything )?to (?:the )?(?:disk|files?)\b|\b(?:does not|doesn't|never) (?:modify|change|edit|write|touch) (?:any )?files\b|\bnothing is (?:stored|saved|written)\b/;
