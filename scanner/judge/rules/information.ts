import { objectOf } from '../object.ts';
import { PARAM } from '../parameters.ts';
import { type ActRule, defineActRule, sketch } from '../rule.ts';

/** Acts that only return, compute or preview (rubric step 0). */
export const INFORMATION: readonly ActRule[] = [
  defineActRule({
    id: 'previews',
    title: 'Shows what would happen',
    why: 'A preview, quote, estimate or dry run changes nothing that outlives the call.',
    limits: 'A tool whose dry run is only an option is read by its act.',
    since: 1,
    examples: {
      fires: [sketch('preview_refund', 'Shows what a refund would return'), sketch('transfer_quote', 'Quote for an airport transfer')],
      spares: [sketch('send_quote', 'Emails the quote to the customer')],
    },
    kinds: ['make', 'change', 'rest', 'destroy', 'end', 'remove', 'run', 'deploy', 'pay', 'buy', 'trade', 'transfer', 'build', 'manage', 'generate', 'reset', 'merge', 'clear'],
    effect: (phrase) => {
      if (phrase.source !== 'name' && phrase.source !== 'mode') return undefined;
      const { words } = phrase.text;
      const previewed = words.some((word) => PREVIEW.test(word.text));
      const dry = words.some((word, i) => word.text === 'dry' && words[i + 1]?.text === 'run');
      return previewed || dry ? { category: 'read' } : undefined;
    },
  }),
  defineActRule({
    id: 'captures-money',
    title: 'Captures or collects a payment',
    why: 'Capturing an authorised payment takes the money.',
    limits: 'Only where the object is a payment.',
    since: 1,
    examples: {
      fires: [sketch('capture_payment', 'Capture an authorised payment')],
      spares: [sketch('capture_screen', 'Capture the screen')],
    },
    kinds: ['look'],
    effect: (phrase, reading) => {
      if (!/^(?:capture|collect|receive)$/.test(phrase.verb.lemma)) return undefined;
      return objectOf(phrase, reading).is('money') && objectOf(phrase, reading).says(/^(?:payments?|charges?|hold|authori[sz]ation|funds?|orders?)$/)
        ? { category: 'billing', signals: ['billing', 'irreversible'] }
        : undefined;
    },
  }),
  defineActRule({
    id: 'stores-what-it-looks-at',
    title: 'Keeps what it looks at',
    why: 'A snapshot of a disk or a database is a stored copy, not a look.',
    limits: 'Snapshots and captures of a screen or page stay reads.',
    since: 1,
    examples: {
      fires: [sketch('snapshot_volume', 'Snapshot a volume')],
      spares: [sketch('browser_snapshot', 'Accessibility snapshot of the page')],
    },
    kinds: ['look'],
    effect: (phrase, reading) => {
      if (phrase.verb.lemma !== 'snapshot') return undefined;
      return objectOf(phrase, reading).is('metered') || objectOf(phrase, reading).says(/^(?:volume|disk|database|vm|server)s?$/) ? { category: 'write' } : undefined;
    },
  }),
  defineActRule({
    id: 'looks',
    title: 'Returns what is there',
    why: 'Listing, getting, searching and waiting change nothing that outlives the call.',
    limits: 'A look at an arbitrary address or at a secret is still a read; signals tell the rest.',
    since: 1,
    examples: {
      fires: [sketch('list_charges', 'Lists charges'), sketch('sites_list', 'All sites of the account')],
      spares: [sketch('delete_list', 'Deletes a list')],
    },
    kinds: ['look'],
    effect: () => ({ category: 'read' }),
  }),
  defineActRule({
    id: 'computes',
    title: 'Computes an answer',
    why: 'Calculating, validating, comparing and transforming text return a value and keep nothing.',
    limits: 'Formatting or converting a stored document is a change; a path to write to says so.',
    since: 1,
    examples: {
      fires: [sketch('validate_config', 'Validates a configuration'), sketch('rephrase', 'Rephrases a text')],
      spares: [sketch('format_cells', 'Sets the format of a range of cells')],
    },
    kinds: ['compute'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      if (/^(?:format|round)$/.test(phrase.verb.lemma) && object.says(/^(?:ranges?|cells?|font|rows?|columns?|sheet|worksheet|disk|drive|paragraphs?|borders?|chart)$/))
        return { category: 'write' };
      if (/^(?:convert|transform|extract)$/.test(phrase.verb.lemma) && reading.parameters.has(PARAM.output) && /output|save|dest|target/i.test(reading.parameters.find(PARAM.output)?.name ?? ''))
        return { category: 'write' };
      return { category: 'read' };
    },
  }),
];

const PREVIEW = /^(?:preview|quote|estimate|simulate|simulation|validate|dryrun|calculate|eligibility|availability|check|explain|diff|plan|compare|verify|status|history|docs|documentation|help|stats)$/;
