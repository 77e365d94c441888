import type { WordingOf } from '../wording.ts';

/** Addresses that are fetched, and words that outsiders wrote (signals external_comm, untrusted_input); see wording.ts. */
export const STRANGER_WORDINGS = {
  'that an address is fetched': {
    pattern:
      /\bfetch|scrape|crawl|extract|web ?page|website|\burl\b.{0,40}\b(?:content|html|markdown|text|image|pdf)|download|read (?:a |the )?(?:web|url|range|bytes)|screenshot|\bhttps?\b[^.]{0,30}\b(?:uri|url)|http (?:get|request)|\bget (?:a |an |any )?urls?\b|browse|ping|transcri|\bocr\b|\b(?:given|provided|specified) urls?\b|(?:content|text|markdown|html)\b.{0,30}\b(?:of|from) (?:a |an |any |the |one or more )?(?:\w+ )?(?:urls?|page|site)/,
    example: 'fetches a page',
  },
  'that the address is one of the service': {
    pattern:
      /\burl of (?:the |a |an )?(?:figma|repo|repository|github|jira|notion|issue|project|spreadsheet|sheet|assembly|pipeline|build|workflow|linkedin|youtube|design)|github url|profile url|figma|linkedin\.com|youtube url/,
    example: 'url of the repository',
  },
  'that it is a place of videos': {
    pattern: /youtube|vimeo|tiktok/,
    example: 'of youtube',
  },
  'that its words are returned': {
    pattern: /transcri|caption|subtitle|metadata|comments?/,
    example: 'its transcript',
  },
  'what outsiders write': {
    pattern:
      /\b(?:web|webpages?|emails?|messages?|tweets?|timeline|reviews?|comments?|issues?|news|posts?(?! install)|reddit|reply|replies|feed|forum|discussions?|mentions|transcripts?|pull requests?|prs?|tickets?|threads?|feedback|conversations?|articles?|dms?|chats?|html|hackernews|youtube|google search|serp|stories|subreddit|answers|questions|console logs?|console output|console messages?|mime)\b/,
    example: 'comments',
  },
  'that it was sent by oneself before': {
    pattern: /\bsent (?:\w+ ){0,2}(?:e-?mails?|messages?|mail)\b/,
    within: 160,
    example: 'lists recently sent emails',
  },
  'what stands around words of others': {
    pattern:
      /\b(?:tokens?|keys?|orders?|members?|participants?|types?|templates?|counts?|stats?|statistics|labels?|settings|folders?|rules|status|attachments? list|schema|fields?|campaigns?|verification|config|configuration|metrics|analytics|priorit(?:y|ies)|insights|performance|headers|domains?|addresses|accounts?|categories|workflows?|links?|providers?|limits?|aliases|statuses|boards|history|properties|ids?|hooks|webhooks|quotas?|suggestions|keywords?|filters?|channels?|groups?|forums?|spam scores?|analysis|(?:delivery|email|mail) logs?|worklogs?|languages|scripts?|sequences?|reactions|completions?)\b/,
    example: 'issue type',
  },
  'a service that only shares the name of a search engine': {
    pattern:
      /\b(?:drive|maps?|places?|books?|photos?|calendar|docs?|sheets?|ads?|cloud|analytics|scholar|flights?|contacts?|tasks?)\b/,
    example: 'google maps',
  },
  'that it comes from the web': {
    pattern:
      /\b(?:contents?|text) (?:of|from|in) (?:\w+ ){0,4}(?:google drive|drive|dropbox|sharepoint|box)\b|\bfrom (?:\w+ )?web ?pages?\b|\b(?:search(?:es)?|query|queries|browse|scrape) (?:\w+ ){0,3}(?:the )?(?:web|internet|twitter|reddit|news|youtube|hacker news|linkedin|wikipedia|arxiv)\b|\bweb search\b|\bnumbered citations\b|\b(?:extract|fetch|get|retrieve|read)s? (?:\w+ ){0,4}(?:content|contents|text|markdown|html) (?:from|of) (?:\w+ ){0,3}(?:urls?|web ?pages?|websites?)\b/,
    within: 300,
    example: 'searches the web',
  },
} as const satisfies Readonly<Record<string, WordingOf>>;
