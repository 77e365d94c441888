import { isReadOnly } from '../../decide/readonly.ts';
import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';
import { PARAM } from '../../read/parameters.ts';

/** Acts that only return, compute or preview (rubric step 0). */
export const INFORMATION: readonly ActRule[] = [
  defineActRule({
    id: 'captures-money',
    gives: 'billing',
    title: 'Captures or collects a payment',
    why: 'Capturing an authorised payment takes the money.',
    limits: 'Only where the object is a payment.',
    since: 1,
    examples: {
      fires: [sketch('capture_payment', 'Capture an authorised payment')],
      spares: [sketch('capture_screen', 'Capture the screen')],
    },
    kinds: ['look'],
    lemmas: /^(?:capture|collect|receive)$/,
    effect: (phrase, reading) =>
      objectOf(phrase, reading).is('money') &&
      objectOf(phrase, reading).says(/^(?:payments?|charges?|hold|authori[sz]ation|funds?|orders?)$/)
        ? { category: 'billing', signals: ['billing', 'irreversible'] }
        : undefined,
  }),
  defineActRule({
    id: 'resolves',
    gives: 'write',
    title: 'Resolves an incident, issue or comment',
    why: 'Closing something is a change of its state; resolving a name or an address is a look.',
    limits: 'Told apart by the object.',
    since: 1,
    examples: {
      fires: [sketch('resolve_incident', 'Resolves an incident')],
      spares: [sketch('resolve_hostname', 'Resolves a host name')],
    },
    kinds: ['look'],
    lemmas: /^resolve$/,
    effect: (phrase, reading) =>
      objectOf(phrase, reading).says(
        /^(?:incidents?|issues?|alerts?|tickets?|comments?|threads?|conversations?|cases?|findings?|conflicts?|disputes?|feedback|problems?|reviews?|errors?|bugs?|tasks?)$/,
      )
        ? { category: 'write' }
        : undefined,
  }),
  defineActRule({
    id: 'looks',
    gives: 'read',
    title: 'Returns what is there',
    why: 'Listing, getting, searching and waiting change nothing that outlives the call.',
    limits: 'A look at an arbitrary address or at a secret is still a read; signals tell the rest.',
    since: 1,
    examples: {
      fires: [sketch('list_charges', 'Lists charges'), sketch('sites_list', 'All sites of the account')],
      spares: [sketch('delete_list', 'Deletes a list')],
    },
    kinds: ['look'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      if (
        /^(?:select|choose)$/.test(phrase.verb.lemma) &&
        /^(?:projects?|sites?|accounts?|workspaces?|organi[sz]ations?|orgs?|databases?|environments?|profiles?|tenants?|teams?|contexts?|subscriptions?)$/.test(
          object.head?.text ?? '',
        )
      )
        return { category: 'write', tentative: true };
      // What is selected now is what later calls act on.
      if (
        phrase.verb.lemma === 'select' &&
        /\bfor (?:all )?(?:subsequent|later|following|future) \w+|\b(?:as|sets?) the (?:current|active|default)\b/.test(
          reading.prose.slice(0, 200),
        )
      )
        return { category: 'write' };
      if (
        phrase.verb.lemma === 'fetch' &&
        reading.name.words.some((word) => word.text === 'git') &&
        object.says(/^(?:remotes?|refs?|updates)$/)
      )
        return { category: 'write' };
      return { category: 'read' };
    },
  }),
  defineActRule({
    id: 'queries-read-only',
    gives: 'read',
    title: 'Runs a query that can only read',
    why: 'The text states a read-only limit, so the query returns rows and changes none.',
    limits: 'The limit is taken at its word.',
    since: 1,
    examples: {
      fires: [sketch('query', 'Run a read-only SQL query', { sql: { type: 'string' } })],
      spares: [sketch('query', 'Run a SQL query', { sql: { type: 'string' } })],
    },
    kinds: ['run'],
    effect: (phrase, reading) =>
      isReadOnly(reading) &&
      (reading.parameters.has(PARAM.sql | PARAM.query | PARAM.command) ||
        objectOf(phrase, reading).mentions('code'))
        ? { category: 'read' }
        : undefined,
  }),
  defineActRule({
    id: 'computes',
    gives: 'read',
    title: 'Computes an answer',
    why: 'Calculating, validating, comparing and transforming text return a value and keep nothing.',
    limits: 'Formatting or converting a stored document is a change; a path to write to says so.',
    since: 1,
    examples: {
      fires: [sketch('validate_config', 'Validates a configuration'), sketch('rephrase', 'Rephrases a text')],
      spares: [sketch('format_cells', 'Sets the format of a range of cells')],
    },
    kinds: ['compute', 'make'],
    effect: (phrase, reading) => {
      if (phrase.verb.kind === 'make') {
        // `Adds two numbers`, `Create a chat completion`: the answer is all there is.
        const adds =
          phrase.verb.lemma === 'add' &&
          objectOf(phrase, reading).says(/^(?:numbers?|integers?|floats?)$/) &&
          reading.tool.parameters.some((p) => p.types.includes('number'));
        const answers =
          /^(?:create|make|new)$/.test(phrase.verb.lemma) &&
          /^(?:completions?|response|embeddings?)$/.test(objectOf(phrase, reading).head?.text ?? '') &&
          !objectOf(phrase, reading).says(/^(?:form|survey|canned|ticket|comment|template)$/);
        const random =
          /^(?:make|create)$/.test(phrase.verb.lemma) &&
          objectOf(phrase, reading).words.some((word) => word.text === 'random');
        return adds || answers || random ? { category: 'read' } : undefined;
      }
      const object = objectOf(phrase, reading);
      if (
        /^(?:format|round)$/.test(phrase.verb.lemma) &&
        object.says(
          /^(?:ranges?|cells?|font|rows?|columns?|sheet|worksheet|disk|drive|paragraphs?|borders?|chart)$/,
        )
      )
        return { category: 'write' };
      if (
        reading.parameters.has(PARAM.output) &&
        /^out|output|save|dest|target/i.test(reading.parameters.find(PARAM.output)?.name ?? '')
      )
        return { category: 'write' };
      if (
        /^(?:convert|transform)$/.test(phrase.verb.lemma) &&
        STORED.test(object.text) &&
        reading.tool.parameters.some((p) => /id$/i.test(p.name))
      )
        return { category: 'write' };
      if (
        /\breturns? (?:the |a )?rendered (?:\w+ )?(?:image|png|svg|picture|diagram|chart)\b/.test(
          reading.prose.slice(0, 300),
        )
      )
        return { category: 'write' };
      return { category: 'read' };
    },
  }),
];

/** Things kept by a service: converting one changes it. */
const STORED =
  /\b(?:issue|task|subtask|ticket|lead|deal|contact|note|project|account|message|draft|frame|order|quote|card|epic)\b/;
