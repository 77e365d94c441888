import { WORDINGS, type Wording } from '../../../../data/lexicon/wordings.ts';
import { calledOrTold, head, kind, takes, told, verb } from '../../decide/facts.ts';
import { both, either, type Fact, not, type ToolFact } from '../../decide/frame.ts';
import { act, FOREMOST, parameterFor, said, some, theName } from '../../decide/places.ts';
import { type SignalRule, sketch, TEXT } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import { PARAM } from '../../read/parameters.ts';
import type { Reading } from '../../read/reading.ts';

/** The name, the start of the description or that of the address say so. */
function ofTheAddress(wording: Wording, within = 700): ToolFact {
  const { pattern } = WORDINGS[wording];
  return {
    says: `the name, the description or the address’s own says ${wording}`,
    holds: (_, { tool, prose, parameters }) => {
      const told = parameters.find(PARAM.url)?.description ?? '';
      return pattern.test(
        `${tool.name.replaceAll('_', ' ')} ${prose.slice(0, within)} ${told}`.toLowerCase(),
      );
    },
  };
}

const address: ToolFact = {
  says: 'an address of the caller’s choice is taken',
  holds: (_, { parameters }) => {
    const url = parameters.find(PARAM.url);
    return url !== undefined && url.depth <= 1 && !/^endpoint|^base_?url/i.test(url.name);
  },
};
const ofAVideo = ofTheAddress('that it is a place of videos', 120);
/** A measurement of a page brings none of its words along. */
const onlyMeasures: ToolFact = {
  says: 'the name says that the page is only measured or pictured',
  holds: (_, { tool }) => /screenshot|ping|status|ssl|dns|seo|lighthouse|performance/.test(tool.name),
};

const returns = kind('look', 'run', 'make', 'compute');
const ofStrangers: Fact = {
  says: 'its object is something that outsiders write',
  holds: ({ objectText }) => WORDINGS['what outsiders write'].pattern.test(objectText),
};
/** `Diagnoses loading issues`: what does not work, and no issue that somebody filed. */
const ofTrouble = both(
  verb('debug diagnose fix troubleshoot'),
  head(['issue', 'issues', 'problem', 'problems']),
);
const ownOrAround: Fact = {
  says: 'it is what stands around their words, or was sent by oneself',
  holds: ({ objectText, restText }) =>
    WORDINGS['what stands around words of others'].pattern.test(objectText) ||
    /\bsent\b/.test(`${objectText} ${restText}`),
};

/** `get_post` of Ghost: posts that whoever runs the site wrote. */
const ofOnesOwnSite: ToolFact = {
  says: 'it is a post of the site that the server manages',
  holds: (_, { context: { own }, namePhrases, clauses }) =>
    ['blog', 'cms', 'ghost', 'hashnode', 'wordpress', 'wp'].some((word) => own.has(word)) &&
    [...namePhrases, ...clauses.lead].every(
      ({ objectText }) => !/\b(?:comments?|reviews?|messages?)\b/.test(objectText),
    ),
};

/** `google_search`, `Search Google for …`, a bare `search` of a server that is a search engine. */
const searchesTheWeb: Fact = {
  says: 'it searches by a search engine of the web',
  holds: ({ object, objectText, rest, restText }, { namePhrases, context }) =>
    [...object, ...rest].some(({ text: word }) => ENGINE.test(word))
      ? !WORDINGS['a service that only shares the name of a search engine'].pattern.test(
          `${objectText} ${restText}`,
        )
      : object.length === 0 &&
        namePhrases.length < 2 &&
        [...context.own].some((word) => ENGINE.test(word)) &&
        !WORDINGS['a service that only shares the name of a search engine'].pattern.test(
          [...context.own].join(' '),
        ),
};
const ENGINE =
  /^(?:google|bing|duckduckgo|ddg|brave|serper|serpapi|serp|searxng|searx|tavily|exa|kagi|yandex|baidu|naver)$/;

const ofAVideoPlace: ToolFact = {
  says: 'the description or the server speaks of a place of videos',
  holds: (_, { prose, context }) =>
    WORDINGS['that it is a place of videos'].pattern.test(`${prose} ${[...context.own].join(' ')}`),
};

/** A tool of a browser that returns what stands on the page. */
const returnsThePage: ToolFact = {
  says: 'it returns the content of the page in a browser',
  holds: (_, reading) => {
    const { tool, prose, context } = reading;
    const opening = prose.slice(0, 160);
    return (
      (context.ui || /\b(?:current|web) ?page\b|\b(?:of|from) the page\b/.test(opening)) &&
      CONTENT_OF_A_PAGE.test(`${tool.name.replaceAll(/[_-]/g, ' ')} ${prose.slice(0, 120)}`.toLowerCase()) &&
      /browser|web|page|tab|playwright|puppeteer|selenium|chrome/.test(
        `${prose} ${tool.name} ${[...context.own].join(' ')}`,
      ) &&
      !/screenshot|device|simulator|android|ios|emulator/.test(`${prose.slice(0, 40)} ${tool.name}`)
    );
  },
};
const CONTENT_OF_A_PAGE =
  /\b(?:dom|snapshot|markdown|html|console|page (?:text|content)|get text|text content|visible text|readable)\b/;

const inEnglish: ToolFact = {
  says: 'the description is in English',
  holds: (_, { description }: Reading) => !description.foreign,
};

/** What comes in: arbitrary addresses and the words of outsiders (rubric signals external_comm, untrusted_input). */
export const EXPOSURE: readonly SignalRule[] = [
  table({
    id: 'fetches-any-address',
    title: 'Fetches an address the caller names',
    why: 'Such a request can carry data out, and brings text of strangers in.',
    limits: 'An address of the service’s own object is no free choice.',
    since: 1,
    spares: [sketch('get_repo', 'Returns a repository by its URL on this service', { repo: TEXT })],
    unless: [
      not(address),
      // Beside SQL an address says which database is meant.
      takes('sql'),
      not(ofTheAddress('that an address is fetched')),
      ofTheAddress('that the address is one of the service'),
    ],
    adds: ['external_comm', 'untrusted_input'],
    rows: [
      {
        id: 'a-request',
        when: [takes('method'), calledOrTold('that it is a request of HTTP')],
        at: parameterFor('url'),
        because: 'a request of any kind goes to any address, and what comes back is a stranger’s',
        example: sketch('http_request', 'Performs an HTTP request', { url: TEXT, method: TEXT }),
      },
      {
        id: 'changed-otherwise',
        in: ['write', 'destructive', 'billing'],
        because: 'the address is where something is kept or brought from',
        example: sketch('save_page', 'Saves the content of a web page', { url: TEXT }),
      },
      {
        id: 'run-otherwise',
        in: ['execute'],
        when: [not(some('the first of the name', verb('scrape fetch crawl extract browse')))],
        because: 'the address is where something is run, not what is fetched',
        example: sketch('run_download', 'Runs a download', { url: TEXT }),
      },
      {
        id: 'words-of-a-video',
        when: [ofAVideo, ofTheAddress('that its words are returned')],
        at: parameterFor('url'),
        adds: ['untrusted_input'],
        because: 'what is said in a video is a stranger’s, and its address is no free choice',
        example: sketch('get_transcript', 'Fetches the transcript of a YouTube video', { url: TEXT }),
      },
      {
        id: 'a-measured-page',
        when: [onlyMeasures],
        at: parameterFor('url'),
        adds: ['external_comm'],
        because: 'a request goes to any address',
        example: sketch('ping_site', 'Pings a website', { url: TEXT }),
      },
      {
        id: 'a-page',
        at: parameterFor('url'),
        because: 'a request goes to any address, and what comes back is a stranger’s',
        example: sketch('fetch_url', 'Fetches any URL and returns its text', { url: TEXT }),
      },
    ],
  }),
  table({
    id: 'returns-words-of-strangers',
    title: 'Returns what outsiders wrote',
    why: 'Web pages, mail, issues and posts can hold instructions meant for the model.',
    limits: 'Metadata, counts and one’s own configuration are not outsiders’ words.',
    since: 1,
    spares: [
      sketch('get_issue_type', 'Returns an issue type'),
      sketch('list_emails', 'Lists recently sent emails'),
      sketch('get_scripts', 'Retrieves the post-install scripts'),
      sketch('get_message_spam_score', 'Gets the spam score of a message'),
      sketch('op_1', '获取天气信息'),
      sketch('search_docs', 'Searches the documentation'),
    ],
    categories: ['read'],
    adds: ['untrusted_input'],
    rows: [
      {
        id: 'an-answer',
        when: [some('the first of the name', verb('infer'))],
        because: 'a model made the answer',
        example: sketch('infer_label', 'Infers a label'),
      },
      {
        id: 'their-words',
        at: act(
          FOREMOST,
          returns,
          either(ofStrangers, head(['mail', 'mails'])),
          not(ownOrAround),
          not(ofTrouble),
        ),
        but: [told('that it was sent by oneself before'), ofOnesOwnSite],
        because: 'outsiders wrote it',
        example: sketch('get_thread_replies', 'Returns the replies of a chat thread'),
      },
      {
        id: 'a-search-engine',
        at: act(FOREMOST, returns, verb('search query browse look find'), searchesTheWeb),
        because: 'anybody’s pages are found',
        example: sketch('google_search', 'Searches Google'),
      },
      {
        id: 'videos',
        when: [ofAVideoPlace],
        at: act(FOREMOST, returns, head(['video', 'videos'])),
        because: 'titles and texts of videos are their makers’',
        example: sketch('list_videos', 'Lists videos of a YouTube channel'),
      },
      {
        id: 'the-page-of-a-browser',
        when: [returnsThePage],
        at: theName,
        because: 'whoever made the page wrote what stands on it',
        example: sketch('get_page_content', 'Returns the text content of the current page'),
      },
      {
        id: 'told-of-the-web',
        when: [inEnglish],
        at: said('that it comes from the web'),
        because: 'the text says that it comes from the web',
        example: sketch('research', 'Does research with numbered citations'),
      },
    ],
  }),
];
