import fc from 'fast-check';
import { ACTIONS } from '../../../scanner/types.ts';

/** Names a server may send to break out of a file, to turn into a wildcard or to be read as something else. */
const HOSTILE = [
  ...[
    '',
    '*',
    ' ',
    '~',
    'null',
    'yes',
    'no',
    '1',
    '1e3',
    '0x10',
    '=',
    '<<',
    '&a',
    '*a',
    '!tag',
    '- x',
    '? x',
  ],
  ...[
    'a: b',
    '# x',
    "'",
    '"',
    '\\',
    '{}',
    '[]',
    '|',
    '>',
    '%YAML 1.1',
    '---',
    '...',
    '\n',
    'a\n  b: c',
    '\r\n',
  ],
  ...[
    '\t',
    '\0',
    '\u007f',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\ud800',
    '\udc00x',
    '😀',
    'é',
    '\u{e0061}',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'x'.repeat(2000),
    '\n  "y":\n    rules: []\n',
  ],
];
/** Hostile, arbitrary, or glued together from hostile pieces. */
export const anyName = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...HOSTILE), maxLength: 3 }),
);
/** Tools of different names, each with an action. */
export const anyTools = fc.uniqueArray(fc.record({ name: anyName, action: fc.constantFrom(...ACTIONS) }), {
  selector: (tool) => tool.name,
  maxLength: 8,
});
