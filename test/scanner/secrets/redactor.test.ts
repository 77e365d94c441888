import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../../../scanner/observe/one-line.ts';
import { secretParts } from '../../../scanner/secrets/parts.ts';
import { REDACTED, redactor } from '../../../scanner/secrets/redactor.ts';

const of = (value: string, name = 'SETTING') => redactor(secretParts(name, value));
const SECRET = 'Sup3r/S3cret+T0ken-Value9';
const each = (text: string, encode: (code: number) => string) =>
  [...text].map((c) => encode(c.charCodeAt(0))).join('');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const hex = (code: number) => code.toString(16).padStart(2, '0');

describe('a secret is found', () => {
  const { exact } = of(SECRET);
  test.each<[string, string]>([
    ['as it is', SECRET],
    ['in capitals', SECRET.toUpperCase()],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['percent-encoded throughout', each(SECRET, (code) => `%${hex(code)}`)],
    ['percent-encoded twice', each(SECRET, (code) => `%25${hex(code)}`)],
    ['in base64', base64(SECRET)],
    ['in base64 after one letter', base64(`x${SECRET}yz`)],
    ['in base64 after two letters', base64(`xx${SECRET}yz`)],
    ['in base64 for addresses', Buffer.from(`x${SECRET}yz`).toString('base64url')],
    ['in base64 of a pair', base64(`{"key":"${SECRET}"}`)],
    ['in base64 of base64', base64(base64(SECRET))],
    ['in base64, wrapped', base64(SECRET).replace(/.{10}/g, '$&\r\n')],
    ['in hexadecimal', Buffer.from(SECRET).toString('hex')],
    ['in hexadecimal with colons', each(SECRET, (code) => `${hex(code).toUpperCase()}:`)],
    ['in JSON escapes', each(SECRET, (code) => `\\u00${hex(code)}`)],
    ['in JSON in JSON', each(SECRET, (code) => `\\\\u00${hex(code)}`)],
    ['in JavaScript escapes', each(SECRET, (code) => `\\x${hex(code)}`)],
    ['in octal escapes', each(SECRET, (code) => `\\${code.toString(8).padStart(3, '0')}`)],
    ['in HTML entities', each(SECRET, (code) => `&#${code};`)],
    ['in HTML entities, hexadecimal', each(SECRET, (code) => `&#x${hex(code)};`)],
    ['in HTML entities, escaped again', each(SECRET, (code) => `&amp;#${code};`)],
    ['letter by letter', [...SECRET].join(' ')],
    ['on two lines', `${SECRET.slice(0, 11)}\n   ${SECRET.slice(11)}`],
    ['with invisible characters', [...SECRET].join('\u200b\u2060\ufeff')],
    ['in full width', each(SECRET, (code) => String.fromCharCode(code + 0xfee0))],
    ['in bold', SECRET.replace(/[a-z]/g, (c) => String.fromCodePoint(0x1d41a + c.charCodeAt(0) - 97))],
    ['with look-alikes', SECRET.replaceAll('e', 'е').replaceAll('a', 'а')],
    ['with accents', SECRET.replace(/[a-z]/g, '$&\u0301')],
    ['in tag characters', each(SECRET, (code) => String.fromCodePoint(0xe0000 + code))],
    ['in variation selectors', each(SECRET, (code) => String.fromCodePoint(0xe0100 + code - 16))],
    ['backwards', [...SECRET].reverse().join('')],
    ['as character codes', each(SECRET, (code) => `${code}, `)],
    ['in binary', each(SECRET, (code) => `${code.toString(2).padStart(8, '0')} `)],
    ['in rot13', 'Fhc3e/F3perg+G0xra-Inyhr9'],
    ['in base32', 'KN2XAM3SF5JTGY3SMV2CWVBQNNSW4LKWMFWHKZJZ'],
    ['in base64 of UTF-16', Buffer.from(SECRET, 'utf16le').toString('base64')],
    ['in a shell word', `'${SECRET.replace('/', "'\\''/")}'`],
  ])('%s', (_, written) => {
    const blotted = exact(`before ${written} after`);
    expect(blotted).toMatch(/^before \S{0,12}\[redacted\]\S{0,6}\s{1,2}after$/);
    expect(exact('before and after')).toBe('before and after');
  });

  test.each([
    [
      'a key of several lines, folded into one',
      '-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\nAQEFAASCBKcwggSjAgEAAoIB\n-----END KEY-----',
      'MIIEvQIBADANBgkqhkiG9w0B AQEFAASCBKcwggSjAgEAAoIB',
    ],
    [
      'one line of it',
      '-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\nAQEFAASCBKcwggSjAgEAAoIB\n-----END KEY-----',
      'AQEFAASCBKcwggSjAgEAAoIB',
    ],
    [
      'words of a mnemonic, on lines',
      'legal winner thank year wave sausage worth useful legal winner thank yellow',
      'legal\nwinner\nthank\nyear\nwave\nsausage\nworth\nuseful\nlegal\nwinner\nthank\nyellow',
    ],
    [
      'half of it',
      'legal winner thank year wave sausage worth useful legal winner thank yellow',
      'thank year wave sausage worth useful',
    ],
    [
      'the last segment of a webhook',
      'https://hooks.example/T0123ABCD/B0123ABCD/abcdefghijklmnopqrstuvwx',
      'abcdefghijklmnopqrstuvwx',
    ],
    ['twelve letters of a long key', SECRET, SECRET.slice(6, 21)],
    ['a password of signs', '!!##$$%%', '!!##$$%%'],
    ['in another script', 'пароль-секрет-9', 'пароль-секрет-9'],
    ['in another script, percent-encoded', 'пароль-секрет-9', encodeURIComponent('пароль-секрет-9')],
  ])('%s', (_, value, written) => expect(of(value).exact(`<${written}>`)).toBe(`<${REDACTED}>`));

  test('short ones as they stand, so that no text is destroyed', () => {
    const { exact } = of('hunter2', 'PASSWORD');
    expect(exact('with hunter2, HUNTER2, %68unter2 and xhunter2x')).toBe(
      `with ${REDACTED}, ${REDACTED}, ${REDACTED} and x${REDACTED}x`,
    );
    expect(exact('a hunter 2 years old; hunter-2')).toBe('a hunter 2 years old; hunter-2');
    expect(of('deletes', 'A_TOKEN').exact('deletes all; undeletes; delete s')).toBe(
      `${REDACTED} all; undeletes; delete s`,
    );
  });
});

test('wherever it stands, nothing of it is left and all else stays', () => {
  const words = fc.array(
    fc.constantFrom('list', 'notes ', '\u{1f600}', '%', '\\', '&amp;', ' é', '\n', 'Sup3r'),
    {
      maxLength: 20,
    },
  );
  const { exact, places } = of(SECRET);
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = `${before.join('')} ${SECRET} ${after.join('')}`;
      const [place] = places(text);
      expect(text.slice(...place!)).toBe(SECRET);
      expect(exact(text)).toBe(text.replace(SECRET, REDACTED));
    }),
  );
});

test('long texts and texts that repeat a secret take time in proportion', () => {
  const hostile = [
    'ab'.repeat(1e6),
    'a'.repeat(2e6),
    '%25'.repeat(7e5),
    `&${'amp;'.repeat(5e5)}`,
    '&amp;'.repeat(4e5),
    '\\'.repeat(2e6),
    '\u0301'.repeat(1e6),
    `${SECRET.slice(0, 11)} `.repeat(1e5),
    SECRET.repeat(8e4),
    'hunte'.repeat(2e5),
  ];
  const parts = ['ab'.repeat(500), 'a'.repeat(1000), SECRET, 'hunter2'].flatMap((one) =>
    secretParts('KEY', one),
  );
  const { exact } = redactor(parts);
  for (const text of hostile) expect(exact(text).length).toBeLessThanOrEqual(text.length);
});

describe('what has the shape of a secret never stands in a line', () => {
  const { line } = redactor([]);
  test.each([
    ['key sk-proj-abcdefghijklmnop1234 refused', 'key [redacted] refused'],
    ['Authorization: Bearer abc.def-ghi', 'Authorization: Bearer [redacted]'],
    ['ghp_abcdefghijklmnopqrstuvwxyz', '[redacted]'],
    ['postgres://me:hunter22@db.example/x', 'postgres://[redacted]@db.example/x'],
    ['token eyJhbGciOiJI.eyJzdWIiOiIx.sig', 'token [redacted]'],
    ['at https://hooks.slack.com/services/T0/B0/abc ok', 'at https://hooks.slack.com/services/[redacted] ok'],
    ['-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY----- x', '[redacted] x'],
  ])('%s', (text, shown) => expect(line(text)).toBe(shown));

  test.each(['the task-list is empty', 'see https://x.example/a:b', 'a bearer of news'])('%s stays', (text) =>
    expect(line(text)).toBe(text),
  );
});

test('a redactor refuses to be written as JSON', () => {
  expect(() => JSON.stringify({ redactor: of(SECRET) })).toThrow(/withoutSecrets/);
});

test('a line holds no control, invisible or bidirectional characters and no terminal sequence, and ends in time', () => {
  expect(oneLine('a\u001b[31mb\u001b]0;title\u0007c\r\nd\u200b\u202ee\u2028f')).toBe('abc d e f');
  expect(oneLine('x'.repeat(500), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(oneLine('\u{1f600}'.repeat(10), 4).isWellFormed()).toBe(true);
});
