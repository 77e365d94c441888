import { ADMITS, ends, READ, WRITE } from '../../decide/effects.ts';
import { kind, names, objectHas, rest, restReads, takesAnId, thing, told, verb } from '../../decide/facts.ts';
import { both, either, type Fact, frame, not, under } from '../../decide/frame.ts';
import { takesOwn } from '../../decide/parameter-facts.ts';
import { sketch, TEXT } from '../../decide/rule.ts';
import { PARAM } from '../../read/parameters.ts';

const takesANumber: Fact = {
  says: 'it takes a number',
  holds: (_, { tool }) => tool.parameters.some(({ types }) => types.includes('number')),
};
const takesAPlaceToWriteTo: Fact = {
  says: 'it takes a place to write to',
  holds: (_, { parameters, tool }) =>
    /^out|save|dest|target/i.test(parameters.find(PARAM.output)?.name ?? '') ||
    tool.parameters.some(
      ({ name, description }) => /path|file$/i.test(name) && OUTPUT.test(description ?? ''),
    ),
};
/** `pdfPath: Output PDF path` */
const OUTPUT = /^(?:the )?(?:destination|output|target) (?:\w+ ){0,2}(?:file|path)\b/i;

export const COMPUTES = frame({
  id: 'computes',
  gives: 'read',
  title: 'Computes an answer',
  why: 'Calculating, validating, comparing and transforming text return a value and keep nothing.',
  since: 1,
  spares: [sketch('format_cells', 'Sets the format of a range of cells')],
  kinds: ['compute', 'make'],
  rows: [
    ...under(
      [kind('make')],
      [
        {
          id: 'a-sum',
          when: [
            verb('add'),
            names(['float', 'floats', 'integer', 'integers', 'number', 'numbers']),
            takesANumber,
          ],
          is: READ,
          because: 'the sum is all that comes of it',
          example: sketch('add', 'Adds two numbers', { a: { type: 'number' } }),
        },
        {
          id: 'a-completion',
          when: [
            verb('create make new'),
            thing(['completion', 'completions', 'embedding', 'embeddings', 'response']),
            not(names(['canned', 'comment', 'form', 'survey', 'template', 'ticket'])),
          ],
          is: READ,
          because: 'the answer is all that comes of it',
          example: sketch('create_completion', 'Creates a completion'),
        },
        {
          id: 'at-random',
          when: [verb('make create'), objectHas(['random'])],
          is: READ,
          because: 'a random value is only returned',
          example: sketch('make_random_number', 'Makes a random number'),
        },
        {
          id: 'other-making',
          when: [],
          is: undefined,
          because: 'something is made',
          example: sketch('create_note', 'Creates a note'),
        },
      ],
    ),
    {
      id: 'opened-to-the-public',
      when: [verb('map'), objectHas(['external', 'internet', 'public']), thing('an address or a way in')],
      is: ADMITS,
      because: 'whoever is on the internet gets in',
      example: sketch('map_route', 'Maps a public route to a container'),
    },
    {
      id: 'bound-to-something',
      when: [verb('map'), thing('an address or a way in'), rest(['onto', 'to'])],
      is: WRITE,
      because: 'what comes in there goes somewhere else from then on',
      example: sketch('map_domain', 'Maps a domain to a service'),
    },
    {
      id: 'a-disk',
      when: [
        verb('format'),
        either(
          thing(['disk', 'disks', 'drive', 'drives', 'partition', 'partitions', 'volume', 'volumes']),
          both(thing(['card', 'cards', 'stick']), names(['flash', 'memory', 'sd', 'usb'])),
        ),
      ],
      is: ends([], { leaf: false }),
      because: 'formatting a disk loses all that was on it',
      example: sketch('format_disk', 'Formats the disk'),
    },
    {
      id: 'a-part-of-a-sheet',
      when: [
        verb('format round'),
        names('a part of a sheet or a disk'),
        not(restReads('into a text of its own')),
      ],
      is: WRITE,
      because: 'what is formatted is kept by the document or the disk',
      example: sketch('format_cells', 'Formats cells'),
    },
    {
      id: 'into-a-file',
      when: [takesAPlaceToWriteTo],
      is: WRITE,
      because: 'the outcome is written to a file',
      example: sketch('convert_text', 'Converts a text', { output_path: TEXT }),
    },
    {
      id: 'what-an-id-points-at',
      when: [verb('format convert'), takesAnId, not(takesOwn('a text to work on'))],
      is: WRITE,
      because: 'what a service keeps takes another form',
      example: sketch('format_shape', 'Formats a shape', { slide_id: TEXT }),
    },
    {
      id: 'a-picture',
      when: [told('that a picture is returned')],
      is: WRITE,
      because: 'a picture is made',
      example: sketch('format_diagram', 'Formats a diagram. Returns the rendered image'),
    },
    {
      id: 'anything-else',
      when: [],
      is: READ,
      because: 'a value is returned and nothing kept',
      example: sketch('validate_config', 'Validates a configuration'),
    },
  ],
});
