import { FOLLOWS, SPOKEN_OF } from '../../../../data/lexicon/spoken-of.ts';
import { readingOnce } from '../../../passage.ts';
import type { Saying } from '../../../strings.ts';
import {
  defineSignalRule,
  type Sign,
  type SignalRule,
  sign,
  signBetween,
  sketch,
} from '../../decide/rule.ts';
import { followsIn } from '../../read/follows.ts';
import { type Spoken, spokenOf } from '../../read/spoken-of.ts';
import { readProse, type Text } from '../../read/text.ts';

/** Asked last, and only of a tool that nothing else asks about (see `judge.ts`). */
export const SPEAKS: readonly SignalRule[] = [
  defineSignalRule({
    id: 'speaks-of',
    title: 'Speaks of a grave act in a sentence that no rule understands',
    why: 'Words of running, paying, giving rights, showing secrets, sending or destroying stand beside what is run, paid, given, shown, sent or destroyed: the call may do it.',
    limits:
      'Only in English, where both stand in one sentence that neither denies it, advises, sets a condition nor names another tool; beside a change only code, money, rights and secrets, in the description.',
    since: 130,
    examples: {
      fires: SPOKEN_OF.map(({ example }) => sketch('get_note', example)),
      spares: [
        sketch('get_note', 'Gets the notes that were sent. Never sends an email to the readers.'),
        sketch('get_note', 'Gets the sent emails, by inbox and recipient'),
        sketch('create_note', 'Creates a note. A confirmation email is sent to the owner.'),
      ],
    },
    signs: (reading, category) => {
      if (reading.description.foreign) return NONE;
      const isLook = category === 'read';
      const inTheDescription = spokenOf(reading.description).filter(
        ({ row }) => isLook || row.graveBesideAChange,
      );
      return [
        ...inTheDescription.map((one) => signOf(reading.description, one)),
        ...(isLook ? reading.strings.flatMap(inProse) : NONE),
      ];
    },
  }),
  defineSignalRule({
    id: 'tells-what-follows',
    title: 'Tells what comes of the call, or goes on beside it',
    why: 'A look leaves nothing behind: what is so afterwards, or happens along the way, is more than an answer.',
    limits:
      'Only in English, of looks, by the words that hardly any harmless look has; not in advice, in a question, of what tells which, nor where a change is denied.',
    since: 132,
    categories: ['read'],
    examples: {
      fires: FOLLOWS.map(({ example }) => sketch('get_it', example)),
      spares: [
        sketch('get_it', 'Shows the members. Afterwards call get_member for one of them.'),
        sketch('get_it', 'Shows the members. Nothing is changed in the process.'),
        sketch('get_it', 'Shows the members that left afterwards.'),
      ],
    },
    signs: ({ description, original }) =>
      description.foreign
        ? NONE
        : followsIn(original.served).map(([start, end]) => signBetween('uncertain', original, start, end)),
  }),
];

const NONE: readonly Sign[] = [];

function inProse({ role, field, passage }: Saying): readonly Sign[] {
  if (role !== 'prose' || field === '/description') return NONE;
  return readOnce(passage).map((one) => ({ ...one, field }));
}

const readOnce = readingOnce((served) => {
  const text = readProse('', served);
  return spokenOf(text).map((one) => signOf(text, one));
});

const signOf = (text: Text, { from, to }: Spoken): Sign => sign('uncertain', text, from, to);
