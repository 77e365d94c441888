/** Sentences about a tool whose own words make none. */
import { expect, test } from 'vitest';
import { whyItMatters } from '../../../catalogue/views/matters.ts';
import { plainText } from '../../../catalogue/views/prose.ts';
import { serverView } from '../../../catalogue/views/server.ts';
import { headline } from '../../../catalogue/views/verdict.ts';
import type { Definition } from '../../../scanner/types.ts';
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
  ['stop_project', 'Shut down containers of a project.', /shut down “containers of a project/],
  ['send_mails', 'Send up to 100 mails in one call.', /send “up to 100 mails/],
])('the second part of a verb stands with it: %s', (name, description, sentence) => {
  expect(told({ name, description })[0]).toMatch(sentence);
});
