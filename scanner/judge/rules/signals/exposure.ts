import {
  defineSignalRule,
  quote,
  type SignalRule,
  sign,
  signParameter,
  signString,
  sketch,
} from '../../decide/rule.ts';
import { CUE, cuesAmong } from '../../read/cues.ts';
import { PARAM } from '../../read/parameters.ts';
import { headOf, type Phrase } from '../../read/phrase.ts';
import type { Reading } from '../../read/reading.ts';

/** What comes in: arbitrary addresses and the words of outsiders (rubric signals external_comm, untrusted_input). */
export const EXPOSURE: readonly SignalRule[] = [
  defineSignalRule({
    id: 'fetches-any-address',
    title: 'Fetches an address the caller names',
    why: 'Such a request can carry data out, and brings text of strangers in.',
    limits: 'An address of the service’s own object is no free choice.',
    since: 1,
    examples: {
      fires: [sketch('fetch_url', 'Fetches any URL and returns its text', { url: { type: 'string' } })],
      spares: [
        sketch('get_repo', 'Returns a repository by its URL on this service', { repo: { type: 'string' } }),
      ],
    },
    categories: ['read', 'execute'],
    signs: (reading, category) => {
      const url = reading.parameters.find(PARAM.url);
      // Beside SQL an address says which database is meant.
      if (url === undefined || url.depth > 1 || reading.parameters.has(PARAM.sql)) return [];
      if (
        category === 'execute' &&
        !/^(?:scrape|fetch|crawl|extract|browse)$/.test(reading.namePhrases[0]?.verb.lemma ?? '')
      )
        return [];
      const text =
        `${reading.tool.name.replaceAll('_', ' ')} ${reading.prose.slice(0, 700)} ${(url.description ?? '').toLowerCase()}`.toLowerCase();
      if (
        !/\bfetch|scrape|crawl|extract|web ?page|website|\burl\b.{0,40}\b(?:content|html|markdown|text|image|pdf)|download|read (?:a |the )?(?:web|url|range|bytes)|screenshot|\bhttps?\b[^.]{0,30}\b(?:uri|url)|http (?:get|request)|\bget (?:a |an |any )?urls?\b|browse|ping|transcri|(?:content|text|markdown|html)\b.{0,30}\b(?:of|from) (?:a |an |any |the |one or more )?(?:\w+ )?(?:urls?|page|site)/.test(
          text,
        )
      )
        return [];
      if (OWN_ADDRESS.test(text) || /^endpoint|^base_?url/i.test(url.name)) return [];
      // A video of one site: what is said in it is a stranger's, the address is no free choice.
      if (
        /youtube|vimeo|tiktok/i.test(
          `${reading.tool.name} ${url.description ?? ''} ${reading.prose.slice(0, 120)}`,
        )
      )
        return TRANSCRIPT.test(text) ? [signParameter('untrusted_input', url, reading)] : [];
      return [
        signParameter('external_comm', url, reading),
        ...(/screenshot|ping|status|ssl|dns|seo|lighthouse|performance/.test(reading.tool.name)
          ? []
          : [signParameter('untrusted_input', url, reading)]),
      ];
    },
  }),
  defineSignalRule({
    id: 'returns-words-of-strangers',
    title: 'Returns what outsiders wrote',
    why: 'Web pages, mail, issues and posts can hold instructions meant for the model.',
    limits: 'Metadata, counts and one’s own configuration are not outsiders’ words.',
    since: 1,
    examples: {
      fires: [
        sketch('search_web', 'Searches the web'),
        sketch('get_thread_replies', 'Returns the replies of a chat thread'),
      ],
      spares: [
        sketch('get_issue_type', 'Returns an issue type'),
        sketch('search_docs', 'Searches the documentation'),
      ],
    },
    categories: ['read'],
    signs: (reading) => {
      const phrases = reading.foremost.filter((phrase) =>
        /^(?:look|run|make|compute)$/.test(phrase.verb.kind),
      );
      for (const phrase of phrases) {
        if ((cuesAmong(phrase.object) & CUE.stranger) === 0) continue;
        const words = phrase.objectText;
        if (
          (STRANGERS.test(words) || /^(?:mails?|inbox)$/.test(headOf(phrase.object)?.text ?? '')) &&
          !METADATA.test(words) &&
          !/\bsent\b/.test(`${words} ${phrase.restText}`)
        )
          return [sign('untrusted_input', phrase.text, phrase.at, phrase.end)];
      }
      const engine = phrases.find(
        (phrase) =>
          /^(?:search|query|browse|look|find)$/.test(phrase.verb.lemma) && searchesTheWeb(phrase, reading),
      );
      if (engine) return [sign('untrusted_input', engine.text, engine.at, engine.end)];
      const videos = phrases.find((phrase) => /^videos?$/.test(headOf(phrase.object)?.text ?? ''));
      if (videos && /youtube|vimeo|tiktok/.test(`${reading.prose} ${[...reading.context.own].join(' ')}`))
        return [sign('untrusted_input', videos.text, videos.at, videos.end)];
      if (reading.namePhrases[0]?.verb.lemma === 'infer') return [];
      const { cues, foreign } = reading.description;
      const web = (cues & CUE.web) !== 0 && !foreign;
      const shown = reading.context.ui || (cues & CUE.page) !== 0;
      if (!web && !shown) return [];
      if (DOCS.test(reading.tool.name) || DOCS.test(reading.prose.slice(0, 160))) return [];
      if (
        shown &&
        (reading.context.ui ||
          /\b(?:current|web) ?page\b|\bof the page\b/.test(reading.prose.slice(0, 160))) &&
        /\b(?:dom|snapshot|markdown|html|console|page (?:text|content)|get text|text content|visible text|readable)\b/.test(
          `${reading.tool.name.replaceAll(/[_-]/g, ' ')} ${reading.prose.slice(0, 120)}`.toLowerCase(),
        ) &&
        /browser|web|page|tab/.test(`${reading.prose} ${reading.tool.name}`) &&
        !/screenshot|device|simulator|android|ios|emulator/.test(
          `${reading.prose.slice(0, 40)} ${reading.tool.name}`,
        )
      )
        return [signString('untrusted_input', '/name', reading.tool.name)];
      const told = web ? WEB.exec(reading.prose.slice(0, 300)) : null;
      return told ? [quote(reading, 'untrusted_input', told.index, told[0].length)] : [];
    },
  }),
];

/** What is said in a video, as text. */
const TRANSCRIPT = /transcri|caption|subtitle|metadata|comments?/;

/** `google_search`, `Search Google for …`, a bare `search` of a server that is a search engine. */
function searchesTheWeb(phrase: Phrase, reading: Reading): boolean {
  const words = phrase.object.map((word) => word.text);
  if (words.some((word) => ENGINE.test(word)))
    return !/\b(?:drive|maps?|places?|books?|photos?|calendar|docs?|sheets?|ads?|cloud|analytics|scholar|flights?|contacts?|tasks?)\b/.test(
      words.join(' '),
    );
  const bare = words.length === 0 && reading.namePhrases.length < 2;
  return bare && [...reading.context.own].some((word) => ENGINE.test(word));
}

const ENGINE =
  /^(?:google|bing|duckduckgo|ddg|brave|serper|serpapi|serp|searxng|searx|tavily|exa|kagi|yandex|baidu|naver)$/;

const DOCS = /\bdocs?\b|documentation/;

const STRANGERS =
  /\b(?:web|webpages?|emails?|messages?|tweets?|timeline|reviews?|comments?|issues?|news|posts?|reddit|replies|feed|forum|discussions?|mentions|transcripts?|pull requests?|prs?|tickets?|threads?|feedback|conversations?|articles?|dms?|chats?|html|hackernews|youtube|google search|serp|stories|subreddit|video comments|answers|questions|console logs?|console output|console messages?)\b/;

const METADATA =
  /\b(?:tokens?|keys?|orders?|members?|participants?|types?|templates?|counts?|stats?|statistics|labels?|settings|folders?|rules|status|attachments? list|list ids|schema|fields?|campaigns?|verification|config|configuration|metrics|analytics|priorit(?:y|ies)|insights|performance|headers|domains?|addresses|accounts?|categories|workflows?|links?|providers?|limits?|aliases|statuses|boards|history|properties|ids?|hooks|webhooks|quotas?|suggestions|keywords?|filters?|channels?|groups?|forums?)\b/;

const WEB =
  /\b(?:contents?|text) (?:of|from|in) (?:\w+ ){0,4}(?:google drive|drive|dropbox|sharepoint|box)\b|\bfrom (?:\w+ )?web ?pages?\b|\bvisible text\b|\bpage text\b|\btext of the (?:current )?(?:page|website)\b|\bresearch\b[^.]{0,120}\bsources\b|\b(?:search(?:es)?|query|queries|browse|scrape) (?:\w+ ){0,3}(?:the )?(?:web|internet|twitter|reddit|news|youtube|hacker news|linkedin|wikipedia|arxiv)\b|\bweb search\b|\b(?:web|local) (?:page|search|research)\b|\bnumbered citations\b|\b(?:extract|fetch|get|retrieve|read)s? (?:\w+ ){0,4}(?:content|contents|text|markdown|html) (?:from|of) (?:\w+ ){0,3}(?:urls?|web ?pages?|websites?)\b/;

const OWN_ADDRESS =
  /\burl of (?:the |a |an )?(?:figma|repo|repository|github|jira|notion|issue|project|spreadsheet|sheet|assembly|pipeline|build|workflow|linkedin|youtube|design)|github url|repo(?:sitory)? url|profile url|figma|linkedin\.com|youtube url/;
