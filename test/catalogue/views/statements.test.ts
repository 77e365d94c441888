/** Sentences about a tool whose own words make none. */
import { expect, test } from 'vitest';
import { whyItMatters } from '../../../catalogue/views/matters.ts';
import { plainText } from '../../../catalogue/views/prose.ts';
import { serverView } from '../../../catalogue/views/server.ts';
import { decidingWords, headline } from '../../../catalogue/views/verdict.ts';
import type { Definition, JsonObject, JudgedTool } from '../../../scanner/types.ts';
import { judgedFile } from './judged-file.ts';

const told = (tool: Definition) => {
  const server = { ...judgedFile('garden', [tool]), slug: 'garden' };
  return [plainText(headline(server.tools[0]!)), plainText(serverView(server).headline)];
};

test('where the caller decides what runs, that is said, and once', () => {
  const [tool, server] = told({
    name: 'browser_evaluate',
    description: 'JavaScript evaluation in the page console',
    inputSchema: { type: 'object', properties: { script: { type: 'string' } }, required: ['script'] },
  });
  expect(tool).toMatch(/^(?:Can|May) run what the caller supplies \(“script”\)/);
  expect(tool).not.toContain('runs code');
  expect(server).toMatch(/^Its one tool “browser_evaluate” (?:can|may) run what the caller supplies/);
});

test('of a text that settles nothing the sentence stays whole', () => {
  const [tool, server] = told({ name: 'idb', description: '' });
  expect(tool).toMatch(/^Its text does not settle what it does/);
  expect(server).toMatch(/^Its one tool “idb”: its text does not settle what it does/);
});

test('a name is not quoted again as the words that say so', () => {
  const [tool] = told({ name: 'search', description: '' });
  expect(tool).toMatch(/only (?:to )?returns? information$/);
});

test.each([
  ['application', 'an application'],
  ['user', 'a user'],
  ['upload', 'an upload'],
  ['bed', 'a bed'],
])('the article of %s fits it', (noun, words) => {
  const server = judgedFile('garden', [
    { name: `delete_${noun}`, description: `Delete the ${noun}.` },
    { name: 'list_beds', description: 'List beds.' },
  ]);
  const sentences = whyItMatters(server.tools[0]!, server.tools).map(plainText);
  expect(sentences.join(' ').replace(/[“”]/g, '')).toContain(`bringing ${words} back`);
});

test.each([
  ['clean_jobs', 'Clean up old jobs by their ids.', /clean up “old jobs/],
  ['stop_jobs', 'Shut down jobs of a project.', /shut down “jobs of a project/],
  ['send_mails', 'Send up to 100 mails in one call.', /send “up to 100 mails/],
])('the second part of a verb stands with it: %s', (name, description, sentence) => {
  expect(told({ name, description })[0]).toMatch(sentence);
});

const object = (properties: JsonObject, rest: JsonObject = {}) => ({ type: 'object', properties, ...rest });
const on = { type: 'boolean' };
/** As the judge would have it where these words, and no others, decide. */
const resting = (judged: JudgedTool, category: JudgedTool['verdict']['category'], ...words: string[]) => ({
  ...judged,
  verdict: {
    ...judged.verdict,
    category,
    signals: [],
    uncertain: false,
    reasons: { ...judged.verdict.reasons, mode: false },
    evidence: words.map((quote, at) => {
      const start = judged.tool.description.indexOf(quote);
      const suggests = at === 0 ? ('credential' as const) : category;
      return {
        field: '/description',
        quote,
        start,
        end: start + quote.length,
        suggests,
        stance: 'for' as const,
        rule: 'deletes',
      };
    }),
  },
});

test('the words told of a reading are those that speak for it, whatever else the text tells first', () => {
  const description = `Retrieve the code of a domain. ${'It is shown once. '.repeat(8)}A new one invalidates any code retrieved.`;
  const server = judgedFile('garden', [{ name: 'domain_code', description }]);
  const judged = resting(
    server.tools[0]!,
    'destructive',
    'Retrieve the code',
    'invalidates any code retrieved',
  );
  expect(decidingWords(judged)[0]!.quote).toBe('invalidates any code retrieved');
  expect(plainText(headline(judged))).not.toMatch(/good \(“Retrieve/);
});

test('every label of a line has words, also where one long text tells all', () => {
  const description = `Perform upkeep. ${'It is slow. '.repeat(12)}Terminate orphaned processes.`;
  const server = judgedFile('garden', [{ name: 'upkeep', description }]);
  const judged = resting(server.tools[0]!, 'execute', 'Terminate orphaned processes', 'Perform upkeep');
  const line = { ...judged, verdict: { ...judged.verdict, signals: ['credential' as const] } };
  expect(decidingWords(line).map(({ quote }) => quote)).toEqual([
    'Perform upkeep',
    'Terminate orphaned processes',
  ]);
});

test.each([
  [
    'rename_shelf',
    'Renames a shelf',
    { dropTarget: { ...on, description: 'If true, drops the target shelf if it exists.' } },
    /drop “the target shelf”, by its parameter “dropTarget”/,
  ],
  [
    'update_task',
    'Update task fields or delete.',
    { delete: { ...on, description: 'Set to true to delete the task.' } },
    /delete “the task”, by its parameter “delete”/,
  ],
])(
  'an act that only a parameter tells is told with the parameter: %s',
  (name, description, properties, words) => {
    expect(told({ name, description, inputSchema: object(properties as JsonObject) })[0]).toMatch(words);
  },
);

test('one of the values of a parameter is told with the parameter', () => {
  const inputSchema = object(
    { action: { type: 'string', enum: ['list', 'remove'] } },
    { required: ['action'] },
  );
  expect(told({ name: 'accounts', description: 'Accounts of the garden.', inputSchema })[0]).toMatch(
    /“action: remove”|by its mode “remove”/,
  );
});

const matters = (properties: JsonObject, rest: JsonObject = {}) => {
  const tool = { name: 'delete_bed', description: 'Delete a bed.', inputSchema: object(properties, rest) };
  const { tools } = judgedFile('garden', [tool, { name: 'list_beds', description: 'List beds.' }]);
  return whyItMatters(tools[0]!, tools).map(plainText).join(' ');
};
const bed = { type: 'string' };

test('a rehearsal is claimed where there is one, and a confirmation is called what it is', () => {
  expect(matters({ bed, dry_run: on })).toContain('A caller can rehearse with “dry_run”.');
  expect(matters({ bed, confirmed: on })).toContain('Whoever makes the call also sets its “confirmed”.');
  expect(matters({ bed, confirmed: on })).not.toContain('rehearse');
  expect(matters({ bed, preview: { ...on, description: 'Show the plan without deleting.' } })).toContain(
    'rehearse',
  );
  expect(matters({ bed, preview: { ...on, description: 'Add a picture of the link.' } })).not.toContain(
    'rehearse',
  );
});

test('an empty call is said to pass only where neither the schema nor the words ask for anything', () => {
  expect(matters({ bed })).toContain(
    'Its schema lets an empty call pass: its one parameter is not required.',
  );
  expect(matters({ bed: { ...bed, description: 'Which bed (REQUIRED).' } })).not.toContain('empty call');
  expect(matters({ bed, row: bed }, { anyOf: [{ required: ['bed'] }, { required: ['row'] }] })).not.toContain(
    'empty call',
  );
  expect(matters({}, { $ref: '#/$defs/call', $defs: { call: { type: 'object' } } })).not.toContain(
    'no parameters',
  );
});

test('of a way back nothing is said where what is gone is not named', () => {
  const beds = judgedFile('garden', [
    { name: 'tidy', description: 'Löscht alles.' },
    { name: 'list_beds', description: 'List beds.' },
  ]);
  expect(whyItMatters(beds.tools[0]!, beds.tools).map(plainText).join(' ')).not.toContain('bringing it back');
});

test('a server whose tools are all treated alike says so once, and of one tool none is the heaviest', () => {
  const list = { name: 'list_beds', description: 'List beds.' };
  const viewOf = (tools: Definition[]) => serverView({ ...judgedFile('garden', tools), slug: 'garden' });
  const two = viewOf([list, { name: 'list_paths', description: 'List paths.' }]);
  expect(two.pageTitle).toBe('garden: by default all 2 of its tools are allowed');
  expect(plainText(two.context!)).toContain('the heaviest is');
  expect(plainText(viewOf([list]).context!)).not.toContain('heaviest');
});
