import { WORDINGS, type Wording } from '../../../../data/lexicon/wordings.ts';
import { head, kind, server } from '../../decide/facts.ts';
import { type Fact, not, type ToolFact } from '../../decide/frame.ts';
import { act, FOREMOST, theName } from '../../decide/places.ts';
import { type SignalRule, sketch } from '../../decide/rule.ts';
import { type Place, type ToolRow, table } from '../../decide/table.ts';

/** The tool's name, the start of its description or the server's name say so. */
function around(wording: Wording): ToolFact {
  const { pattern } = WORDINGS[wording];
  return {
    says: `the name, the opening or the server says ${wording}`,
    holds: (_, reading) => pattern.test(reading.opening),
  };
}

/** `current page id`: the last word of all, which is no head, may say so as well. */
const endsAround: Fact = {
  says: 'its object ends in an id, a name or a count',
  holds: ({ object }) => /^(?:ids?|names?|counts?)$/.test(object.at(-1)?.text ?? ''),
};

/** The object of a look, or the sentence behind it, is such. */
function looksAt(wording: Wording): Place {
  const { pattern } = WORDINGS[wording];
  const reads: Fact = {
    says: `it is done to ${wording}`,
    holds: ({ objectText, restText }) => pattern.test(`${objectText} | ${restText.slice(0, 80)}`),
  };
  return act(
    FOREMOST,
    kind('look', 'compute', 'run', 'make'),
    not(head('what stands around a thing')),
    not(endsAround),
    reads,
  );
}

const shows = (
  id: string,
  because: string,
  place: readonly ToolFact[],
  thing: Wording,
  example: ToolRow['example'],
): ToolRow => ({ id, when: place, at: looksAt(thing), because, example });

/** Places whose content others make, told by the place and the thing (rubric signal untrusted_input). */
export const SHOWS_STRANGERS: readonly SignalRule[] = [
  table({
    id: 'shows-what-others-made',
    title: 'Shows a page, a file or a listing that others made',
    why: 'A page on screen, a file of a code host, an invitation or a profile of a network can hold instructions meant for the model.',
    limits:
      'The place has to be named by the text, the tool or the server; names, counts and settings around it are none.',
    since: 4,
    spares: [
      sketch('take_screenshot', 'Take a screenshot of the device'),
      sketch('list_branches', 'Lists branches of a GitHub repository'),
      sketch('get_profile', 'Returns your own profile'),
    ],
    categories: ['read'],
    adds: ['untrusted_input'],
    rows: [
      shows(
        'a-page',
        'whoever made the page wrote what it says',
        [around('that it is about a web page'), not(around('that it is a device or a document'))],
        'a page or a picture of it',
        sketch('browser_take_screenshot', 'Take a screenshot of the current page'),
      ),
      shows(
        'an-event',
        'others invite to events',
        [around('that it is about a calendar'), not(around('that it is about calendars at large'))],
        'an event of a calendar',
        sketch('list_calendar_events', 'Lists calendar events'),
      ),
      shows(
        'an-attachment',
        'others attached it',
        [around('that it is about messages or tickets'), not(around('that it was sent by oneself'))],
        'an attachment',
        sketch('get_attachment', 'Gets an attachment of an email'),
      ),
      shows(
        'a-listing',
        'sellers and buyers wrote it',
        [around('that it is a marketplace'), not(around('that it is about the order of a marketplace'))],
        'a listing or a review',
        sketch('get_product_details', 'Gets the product details of an Etsy listing'),
      ),
      shows(
        'a-profile',
        'others wrote their profiles and posts',
        [around('that it is a social network'), not(around('that it is one’s own or an advertisement'))],
        'a profile or a post',
        sketch('get_linkedin_profile', 'Get detailed information about a LinkedIn profile'),
      ),
      shows(
        'a-file-of-a-repository',
        'whoever may commit wrote it',
        [around('that it is a host of code'), not(around('that it is about the work on code'))],
        'a file of a repository',
        sketch('get_file_contents', 'Get the contents of a file from a GitHub repository'),
      ),
      shows(
        'a-shared-file',
        'others share files',
        [around('that it is a store of shared files')],
        'the content of a file',
        sketch('read_file', 'Reads the content of a file on Dropbox'),
      ),
      {
        id: 'the-page-of-a-browser',
        when: [server('ui'), around('that it returns what stands on a page')],
        at: theName,
        because: 'whoever made the page wrote what stands on it',
        example: sketch('get_text', 'Get text of an element'),
        among: ['click', 'type_text', 'scroll'].map((name) => sketch(name)),
      },
    ],
  }),
];
