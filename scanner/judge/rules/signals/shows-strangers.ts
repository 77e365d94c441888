import { defineSignalRule, type SignalRule, sign, signString, sketch } from '../../decide/rule.ts';
import { headOf, type Phrase } from '../../read/phrase.ts';

/** Places whose content others make, told by the place and the thing (rubric signal untrusted_input). */
export const SHOWS_STRANGERS: readonly SignalRule[] = [
  defineSignalRule({
    id: 'shows-what-others-made',
    title: 'Shows a page, a file or a listing that others made',
    why: 'A page on screen, a file of a code host, an invitation or a profile of a network can hold instructions meant for the model.',
    limits:
      'The place has to be named by the text, the tool or the server; names, counts and settings around it are none.',
    since: 4,
    examples: {
      fires: [
        sketch('browser_take_screenshot', 'Take a screenshot of the current page'),
        sketch('get_file_contents', 'Get the contents of a file from a GitHub repository'),
        sketch('get_linkedin_profile', 'Get detailed information about a LinkedIn profile'),
        sketch('list_calendar_events', 'Lists calendar events'),
      ],
      spares: [
        sketch('take_screenshot', 'Take a screenshot of the device'),
        sketch('list_branches', 'Lists branches of a GitHub repository'),
        sketch('get_profile', 'Returns your own profile'),
      ],
    },
    categories: ['read'],
    signs: (reading) => {
      const told =
        `${reading.tool.name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[_-]/g, ' ')} ${reading.prose.slice(0, 200)} ${[...reading.context.own].join(' ')}`.toLowerCase();
      for (const { place, thing, but } of PLACES) {
        if (!place.test(told) || but?.test(told)) continue;
        const phrase = reading.foremost.find(
          (one) =>
            LOOKS.test(one.verb.kind) &&
            !AROUND.test(headOf(one.object)?.text ?? '') &&
            thing.test(wordsOf(one)),
        );
        if (phrase) return [sign('untrusted_input', phrase.text, phrase.at, phrase.end)];
      }
      return reading.context.ui && PAGE.test(told) && !DEVICE.test(told)
        ? [signString('untrusted_input', '/name', reading.tool.name)]
        : [];
    },
  }),
];

/** What stands around a thing, and holds nothing of it. */
const AROUND = /^(?:urls?|ids?|names?|counts?|ratings?|connections?|employees|documentation|docs|links?)$/;
const LOOKS = /^(?:look|compute|run|make)$/;
const wordsOf = ({ objectText, restText }: Phrase): string => `${objectText} | ${restText.slice(0, 80)}`;

interface Place {
  readonly place: RegExp;
  readonly thing: RegExp;
  readonly but?: RegExp;
}

const PLACES: readonly Place[] = [
  {
    place: /\b(?:browser|web ?page|current page|page source)\b/,
    thing: /\b(?:screenshot|page (?:title|source|text|content)|current page)\b/,
    but: /\b(?:device|simulator|android|ios|emulator|pdf|documentation)\b/,
  },
  {
    place: /\bcalendar\b/,
    thing: /\b(?:calendar (?:events?|view)|events?|occurrences)\b/,
    but: /\b(?:calendars? list|event types?|availability|free.?busy)\b/,
  },
  {
    place: /\b(?:mail|email|messages?|issues?|tickets?|cards?)\b/,
    thing: /\battachments?\b/,
    but: /\bsent\b/,
  },
  {
    place: /\b(?:app store|google play|play store|marketplace|mercadolibre|amazon|ebay|etsy)\b/,
    thing: /\b(?:apps?|reviews?|listings?|product (?:description|details)|descripcion)\b/,
    but: /\b(?:permissions|categories|privacy|data ?safety|suggest)/,
  },
  {
    place: /\b(?:linkedin|instagram|twitter|facebook|tiktok|bluesky|mastodon|nostr)\b/,
    thing: /\b(?:profiles?|users?|company|companies|reactions?|notes?|posts?)\b/,
    but: /\b(?:your own|own profile|authenticated|campaigns?|ads?|analytics|lookup)\b/,
  },
  {
    place: /\b(?:github|gitlab|bitbucket|gists?)\b/,
    thing:
      /\b(?:file contents?|contents? of (?:a |the )?(?:file|repo)|code\b|gists?|readme|repo file|directory)\b/,
    but: /\b(?:scanning|alerts?|codespaces?|commits?|branches|owners)\b/,
  },
  {
    place: /\b(?:drive|dropbox|sharepoint|onedrive|google spreadsheet)\b/,
    thing: /\b(?:content of (?:a |the )?file|file content|binary content|data from a google)\b/,
  },
];

/** Tools of a browser that return what stands on the page. */
const PAGE =
  /\b(?:element text|get text|text of an element|attribute (?:of|from|on)|value of an attribute|page title|page source|clickable|interactive snapshot|text content|network requests?|links on the)\b/;
const DEVICE = /\b(?:device|simulator|android|ios|emulator|mobile|desktop app)\b/;
