import { expect, test } from 'vitest';
import { combinationsIn } from '../../scanner/findings/combinations.ts';
import { judge } from '../../scanner/index.ts';
import type { JsonObject } from '../../scanner/types.ts';

const tool = (name: string, description: string, properties: JsonObject = {}) => ({
  name,
  description,
  inputSchema: { type: 'object', properties },
});
const READ_FILE = tool('read_file', 'Reads a file of the user and returns its text.', {
  path: { type: 'string' },
});
const GET_ISSUE = tool('get_issue', 'Returns an issue with its comments.', { id: { type: 'string' } });
const SEND_MAIL = tool('send_email', 'Sends an email to a recipient.', {
  to: { type: 'string' },
  body: { type: 'string' },
});
const FETCH = tool('fetch_url', 'Fetches any URL and returns its text.', { url: { type: 'string' } });
const ADD = tool('add_numbers', 'Adds two numbers.', { a: { type: 'number' }, b: { type: 'number' } });

const server = (id: string, ...tools: ReturnType<typeof tool>[]) => judge({ id, tools });

test('private data, text of strangers and a way out on one server are told, with the tools that make it', () => {
  const found = combinationsIn([server('desk', READ_FILE, GET_ISSUE, SEND_MAIL, ADD)]);
  expect(found).toEqual([
    {
      kind: 'lethal-trifecta',
      servers: ['desk'],
      privateData: [{ server: 'desk', tool: 'read_file' }],
      untrustedInput: [{ server: 'desk', tool: 'get_issue' }],
      wayOut: [{ server: 'desk', tool: 'send_email' }],
    },
  ]);
});

test('one tool may be two of the three, but never all', () => {
  expect(combinationsIn([server('desk', READ_FILE, FETCH)])).toHaveLength(1);
  expect(combinationsIn([server('desk', FETCH)])).toEqual([]);
});

test.each([
  ['a way out', [READ_FILE, GET_ISSUE]],
  ['text of strangers', [READ_FILE, SEND_MAIL]],
  ['private data', [GET_ISSUE, SEND_MAIL]],
  [
    'private data: what is only about it is none',
    [tool('list_file_types', 'Lists the types of files.'), GET_ISSUE, SEND_MAIL],
  ],
])('without %s nothing is told', (_, tools) => {
  expect(combinationsIn([server('desk', ...tools)])).toEqual([]);
});

test('servers that one client starts are taken together, with only those that have a part', () => {
  const servers = [
    server('cursor/disk', READ_FILE),
    server('cursor/sums', ADD),
    { ...server('cursor/issues', GET_ISSUE), also: ['zed/issues'] },
    server('zed/mail', SEND_MAIL),
  ];
  expect(combinationsIn(servers)).toEqual([]);
  expect(
    combinationsIn(servers, [
      ['cursor/disk', 'cursor/sums', 'cursor/issues'],
      ['zed/issues', 'zed/mail'],
    ]),
  ).toEqual([]);
  const [one, ...more] = combinationsIn(servers, [servers.map(({ id }) => id)]);
  expect(one?.servers).toEqual(['cursor/disk', 'cursor/issues', 'zed/mail']);
  expect(one?.wayOut).toEqual([{ server: 'zed/mail', tool: 'send_email' }]);
  expect(more).toEqual([]);
  // By the name that the other client has for it.
  expect(combinationsIn(servers, [['cursor/disk', 'zed/issues', 'zed/mail']])).toHaveLength(1);
});

test('a server that has all three alone is told once', () => {
  const servers = [server('a/all', READ_FILE, GET_ISSUE, SEND_MAIL), server('a/mail', SEND_MAIL)];
  expect(combinationsIn(servers, [['a/all', 'a/mail']])).toHaveLength(1);
});
