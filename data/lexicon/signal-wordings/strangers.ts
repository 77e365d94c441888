import { oneOf, saidAs, type WordingOf } from '../wording.ts';

/** Addresses that are fetched, and words that outsiders wrote (signals external_comm, untrusted_input); see wording.ts. */
export const STRANGER_WORDINGS = {
  'that it is a request of HTTP': {
    pattern:
      /\b(?:do|execute|issue|make|perform|send)s? (?:\w+ ){0,2}http (?:\w+ )?requests?\b|\bhttp_?request\b/i,
    example: 'performs an http request',
  },
  'that an address is fetched': {
    ...saidAs({
      'fetches an address': /\bfetch/,
      scrapes: /scrape/,
      crawls: /crawl/,
      extracts: /extract/,
      'a web page': /web ?page/,
      'a website': /website/,
      'the url of the content': /\burl\b.{0,40}\b(?:content|html|markdown|text|image|pdf)/,
      downloads: /download/,
      'read the url': /read (?:a |the )?(?:web|url|range|bytes)/,
      'takes a screenshot': /screenshot/,
      'an https url': /\bhttps?\b[^.]{0,30}\b(?:uri|url)/,
      'an http request': /http (?:get|request)/,
      'get a url': /\bget (?:a |an |any )?urls?\b/,
      browses: /browse/,
      pings: /ping/,
      transcribes: /transcri/,
      'with ocr': /\bocr\b/,
      'url to audit':
        /\b(?:address|url)s?(?: of (?:a|the) (?:page|site))? to (?:analy[sz]e|audit|check|inspect|measure|open|scan|test|visit)\b/,
      'the given url': /\b(?:given|provided|specified) urls?\b/,
      'the text of the page':
        /(?:content|text|markdown|html)\b.{0,30}\b(?:of|from) (?:a |an |any |the |one or more )?(?:\w+ )?(?:urls?|page|site)/,
    }),
  },
  'that the address is one of the service': {
    ...saidAs({
      'url of the issue':
        /\burl of (?:the |a |an )?(?:figma|repo|repository|github|jira|notion|issue|project|spreadsheet|sheet|assembly|pipeline|build|workflow|linkedin|youtube|design)/,
      'github url': /github url/,
      'repository url': /repo(?:sitory)? url/,
      'profile url': /profile url/,
      figma: /figma/,
      'linkedin.com': /linkedin\.com/,
      'youtube url': /youtube url/,
    }),
  },
  'that it is a place of videos': { pattern: /youtube|vimeo|tiktok/, example: 'of youtube' },
  'that its words are returned': {
    pattern: /transcri|caption|subtitle|metadata|comments?/,
    example: 'its transcript',
  },
  'what outsiders write': {
    pattern: oneOf(`
      web webpages? emails? messages? tweets? timeline reviews? comments? issues? news
      posts?(?!_install) reddit reply replies feed forum discussions? mentions transcripts?
      pull_requests? prs? tickets? threads? feedback conversations? articles? dms? chats? html
      hackernews youtube google_search serp stories subreddit answers questions console_logs?
      console_output console_messages? mime`),
    example: 'comments',
  },
  'that it was sent by oneself before': {
    pattern: /\bsent (?:\w+ ){0,2}(?:e-?mails?|messages?|mail)\b/,
    within: 160,
    example: 'lists recently sent emails',
  },
  'what stands around words of others': {
    pattern: oneOf(`
      tokens? keys? orders? members? participants? types? templates? counts? stats? statistics
      labels? settings folders? rules status attachments?_list schema fields? campaigns?
      verification config configuration metrics analytics priorit(?:y|ies) insights performance
      headers domains? addresses accounts? categories workflows? links? providers? limits? aliases
      statuses boards history properties ids? hooks webhooks quotas? suggestions keywords? filters?
      channels? groups? forums? spam_scores? analysis (?:delivery|email|mail)_logs? worklogs?
      languages scripts? sequences? reactions completions?
      likes? contexts? events?`),
    example: 'issue type',
  },
  'a service that only shares the name of a search engine': {
    pattern:
      /\b(?:drive|maps?|places?|books?|photos?|calendar|docs?|sheets?|ads?|cloud|analytics|scholar|flights?|contacts?|tasks?)\b/,
    example: 'google maps',
  },
  'that it comes from the web': {
    ...saidAs({
      'the text from google drive':
        /\b(?:contents?|text) (?:of|from|in) (?:\w+ ){0,4}(?:google drive|drive|dropbox|sharepoint|box)\b/,
      'the visible text': /\b(?:visible|page) text\b|\btext of the (?:current )?(?:page|website)\b/,
      'from a web page': /\bfrom (?:\w+ )?web ?pages?\b/,
      'searches the web':
        /\b(?:search(?:es)?|query|queries|browse|scrape) (?:\w+ ){0,3}(?:the )?(?:web|internet|twitter|reddit|news|youtube|hacker news|linkedin|wikipedia|arxiv)\b/,
      'a web search': /\bweb (?:page|search|research)\b/,
      'with numbered citations': /\bnumbered citations\b/,
      'extracts the text from a url':
        /\b(?:extract|fetch|get|retrieve|read)s? (?:\w+ ){0,4}(?:content|contents|text|markdown|html) (?:from|of) (?:\w+ ){0,3}(?:urls?|web ?pages?|websites?)\b/,
    }),
    within: 300,
  },
} as const satisfies Readonly<Record<string, WordingOf>>;
