/** What rests on a parameter being there is told by the parameter's name, never by the word for its type. */
import { expect, test } from 'vitest';
import { REPORTERS } from '../../../catalogue/report/index.ts';
import { quotations, signalSentences } from '../../../catalogue/views/evidence.ts';
import { toldWords } from '../../../catalogue/views/pointer.ts';
import { plainText } from '../../../catalogue/views/prose.ts';
import { verdictLine } from '../../../catalogue/views/verdict.ts';
import { judgedFile } from './judged-file.ts';

const boolean = { type: 'boolean', default: true };
const DELETE = {
  name: 'delete_application',
  description: 'Delete an application by UUID.',
  inputSchema: {
    type: 'object',
    properties: { uuid: { type: 'string' }, delete_volumes: boolean, delete_configurations: boolean },
    required: ['uuid'],
  },
};
const server = judgedFile('cloud', [DELETE]);
const [judged] = server.tools as [(typeof server.tools)[0]];
const textOf = (quote: readonly { readonly text: string }[]) => quote.map(({ text }) => text).join('');

test('the evidence points at the type, and readers are told of the parameter', () => {
  expect(judged.verdict.evidence.map(({ quote }) => quote)).toContain('boolean');
  const told = [...verdictLine(judged).quotes, ...quotations(judged.tool, judged.verdict.evidence)].map(
    ({ field, quote }) => `${field}: ${textOf(quote)}`,
  );
  expect(told).toContain('parameter: delete_volumes');
  const sentences = signalSentences(judged).map(({ sentence }) => plainText(sentence));
  expect(sentences.find((one) => one.startsWith('One call'))).toContain('delete_volumes');
  expect([...told, ...sentences].join()).not.toContain('boolean');
});

test('so are readers of every format for people', () => {
  for (const format of ['table', 'markdown', 'html'] as const) {
    const text = REPORTERS[format]({ version: '1.0.0', servers: [server], width: 120, colour: false });
    expect(text, format).toContain('delete_volumes');
    expect(text, format).not.toContain('boolean');
  }
});

test('a parameter that is called type is a parameter', () => {
  expect(toldWords({ field: '/inputSchema/properties/type/description', quote: 'x' })).toEqual({
    field: 'parameter type, description',
    quote: 'x',
  });
  expect(toldWords({ field: '/inputSchema/properties/a~1b/type', quote: 'string' })).toEqual({
    field: 'parameter',
    quote: 'a/b',
  });
});
