import type { WordingOf } from './wording.ts';

/** Turns of phrase that rules on the whole tool ask for (scanner/judge/rules/signals); see wording.ts. */
export const SIGNAL_WORDINGS = {
  'that values stay hidden': {
    pattern:
      /(?:not|never|n't) (?:be )?(?:returned|shown|included|exposed|revealed)|only (?:the )?metadata|metadata only|no secrets?\b|masked|redacted|without (?:\w+ ){0,3}(?:values?|secrets?|keys?|tokens?|passwords?)\b|\bnames? only\b|\bonly (?:includes?|returns?|shows?|lists?|contains?) (?:the )?(?:names?|keys?)\b|\bnot (?:the |their )?values\b/,
    example: 'values are never returned',
  },
  'that the answer holds what lets one in': {
    pattern:
      /\b(?:returns?|returned|including|includes?|generates?|retrieves?|gets?|creates?|issues?|provides?) (?:(?!to\b|endpoint\b|that\b|using\b)[\w,()-]+ ){0,8}?(?:credentials|auth_?key|access key|secret key|(?:auto[- ]?)?login (?:links?|urls?)|sign[- ]?(?:on|in) (?:links?|urls?)|jwt(?: token)?|recovery codes?|one[- ]time (?:passwords?|codes?)|(?:epp|auth|authori[sz]ation|transfer)(?: \(epp\))? code)\b(?! (?:id|type|name|status|list|check)\w*)/,
    within: 1200,
    unless: /(?:not|never|without|no|n't)\b[^.]{0,20}$|\b(?:using|with|from) $/,
    example: 'returns its credentials',
  },
  'keys or tokens that sign or sign in': {
    pattern: /(?:^|\b(?:api|cloud|provider|access|signing|auth|service|personal|secret) )(?:keys?|tokens?)$/,
    example: 'cloud tokens',
  },
  'a key that opens a machine': {
    pattern: /\b(?:public|ssh) keys?\b/,
    example: 'public key',
  },
  'that a host may connect': {
    pattern:
      /\ballow(?:s|ing)? (?:an? |the |any )?(?:\w+ ){0,2}(?:hosts?|ips?|ip address(?:es)?|address(?:es)?|networks?|ranges?) to (?:connect|access|reach)\b/,
    within: 300,
    example: 'allows a remote host to connect',
  },
  'that it names something kept elsewhere': {
    pattern: /\bnames?\b|\bpath\b|package\.json|\bid\b/i,
    example: 'path of the script',
  },
  'a part that a program loads': {
    pattern: /\b(?:plugins?|themes?|extensions?|modules?|packages?)$/,
    example: 'plugin',
  },
  'a request for access': {
    pattern:
      /\b(?:device|access|member|membership|join|sign ?in|login|authori[sz]ation) ?(?:\w+ )?(?:requests?|approvals?|authori[sz]ations?)\b|\b(?:org|organi[sz]ation|team|group|workspace) (?:members?|users?)\b|^(?:pending |invited |new )?(?:members?|devices?|device approval|device authori[sz]ation)$/,
    example: 'device authorization request',
  },
  'people or devices': {
    pattern: /\b(?:users?|members?|devices?)\b/,
    example: 'users',
  },
  'that they get in': {
    pattern: /\b(?:access|join|joining)\b/,
    example: 'to join',
  },
  'members of an organisation': {
    pattern: /\b(?:members?|memberships?|collaborators?|(?:org|organi[sz]ation|team|revoked) users?)$/,
    example: 'revoked member',
  },
  'what a team owns': {
    pattern: /\b(?:workspaces?|projects?|repositor(?:y|ies)|ownership|organi[sz]ations?)\b/,
    example: 'project',
  },
  'that it goes to another team': {
    pattern: /\bto (?:an? |the |another )?(?:new )?teams?\b|\bfrom one team to another\b/,
    example: 'to another team',
  },
  'that it goes to an organisation': {
    pattern: /\bto (?:an?|the|another|your|a different|different)? ?(?:new )?organi[sz]ation\b/,
    example: 'to another organization',
  },
  'that it goes to another owner': {
    pattern: /\bto (?:an?|the|another|your|a different|different)? ?(?:new )?(?:owner|account)\b/,
    example: 'to a new owner',
  },
  'that a key or secret is returned': {
    pattern:
      /\breturns?\b[^.]{0,80}\b(?:api[ _]key|access[ _]token|client[ _]secret|secrets?)\b|\b(?:secret|api key|token) is returned\b/,
    within: 600,
    cues: ['answers', 'secret'],
    example: 'returns its client secret',
  },
  'that a key is one of access': {
    pattern: /\b(?:secret|access) keys?\b|\breturns? [^.]{0,30}\bapi keys?\b/,
    example: 'its secret key',
  },
  'a secret': {
    pattern:
      /\b(?:secrets?|passwords?|passphrase|private keys?|api keys?|apikeys?|credentials?|env vars?|environment variables?|env|access tokens?|auth tokens?|tokens?|connection strings?|cookies?|mnemonic|ssh keys?|dotenv|oauth tokens?|session token|jwt|kubeconfig)\b/,
    example: 'secret',
  },
  'a secret or its value at its end': {
    pattern: /\b(?:keys?|vars?|variables?|values?|strings?)$/,
    example: 'secret value',
  },
  'environment values or cookies': {
    pattern: /\b(?:env|environment) ?(?:vars?|variables?)\b|\bcookies\b/,
    example: 'env vars',
  },
  'keys, tokens or secrets in the plural': {
    pattern:
      /\b(?:secrets|passwords|credentials|private keys|(?:api|access|auth|bearer|personal access|service|deploy|secret|refresh) ?(?:keys|tokens))$/,
    example: 'api keys',
  },
  'what stands around a secret': {
    pattern:
      /\b(?:names?|metadata|count|usage|price|prices|balance|balances|info|transfers?|holders?|supply|list|types?|status|security|contract|market|chart|pairs?|trending|address|accounts?|details|policy|analytics|metrics|decimals|symbol|allowance|approvals|scopes?|token (?:counts?|limits?)|design)\b/,
    example: 'names',
  },
  'that it is metadata': {
    pattern: /\bmetadata\b/,
    within: 120,
    example: 'shows metadata',
  },
  'that a secret is returned': {
    pattern:
      /\breturns? (?:the |a |an |its )?(?:[\w(),]+ ){0,6}?(?:access_token|refresh_token|api_key|client_secret|private_key)\b|\breturns? (?:the |a |an |its )?(?:\w+ ){0,2}(?:secret|password|api key|access token|private key|credentials|connection string)\b/,
    unless: /never|not|without|redact|mask/,
    cues: ['returns', 'secret'],
    example: 'returns its password',
  },
  'that a private key is fetched': {
    pattern:
      /\b(?:get|retrieve|return|show|download|fetch|view|export)s? (?:(?!from|with|using|derived)[^.]){0,50}\bprivate key\b/,
    within: 160,
    unless: /never|not|without|redact|mask/,
    cues: ['private'],
    example: 'gets its private key',
  },
  'that it only signs the call': {
    pattern:
      /authenticat|to access|\byour (?:\w+ ){0,2}api\b|bot token|for this (?:call|request)|api key for/,
    example: 'used to authenticate',
  },
  'that it is needed at times': {
    pattern: /\b(?:required|needed) (?:only )?(?:if|when)\b/,
    example: 'required when it is private',
  },
  'that it is kept': {
    pattern: /\b(?:saved|stored|persisted)\b|\bencrypted (?:at rest|before|in)\b|\b(?:before|for) storage\b/,
    example: 'it is stored',
  },
  'that it holds environment values': {
    pattern: /\b(?:environment|env)(?:ironment)? variables\b|\benv vars\b|\bkey=value\b/,
    example: 'environment variables of the app',
  },
  'that it is about design': {
    pattern:
      /\b(?:design (?:systems?|tokens?)|css|colou?r (?:modes?|palettes?)|semantic tokens?|stylesheets?|typography)\b/,
    within: 300,
    example: 'of the design system',
  },
  'that it is about a web page': {
    pattern: /\b(?:browser|web ?page|current page|page source)\b/,
    example: 'the current page',
  },
  'that it is a device or a document': {
    pattern: /\b(?:device|simulator|android|ios|emulator|pdf|documentation)\b/,
    example: 'of a device',
  },
  'a page or a picture of it': {
    pattern: /\b(?:screenshot|page (?:title|source|text|content)|current page)\b/,
    example: 'current page',
  },
  'that it is about a calendar': {
    pattern: /\bcalendar\b/,
    example: 'calendar',
  },
  'that it is about calendars at large': {
    pattern: /\b(?:calendars? list|event types?|availability|free.?busy)\b/,
    example: 'calendar list',
  },
  'an event of a calendar': {
    pattern: /\b(?:calendar (?:events?|view)|events?|occurrences)\b/,
    example: 'events',
  },
  'that it is about messages or tickets': {
    pattern: /\b(?:mail|email|messages?|issues?|tickets?|cards?)\b/,
    example: 'an email',
  },
  'that it was sent by oneself': {
    pattern: /\bsent\b/,
    example: 'was sent',
  },
  'an attachment': {
    pattern: /\battachments?\b/,
    example: 'attachment',
  },
  'that it is a marketplace': {
    pattern: /\b(?:app store|google play|play store|marketplace|mercadolibre|amazon|ebay|etsy)\b/,
    example: 'etsy',
  },
  'that it is about the order of a marketplace': {
    pattern: /\b(?:permissions|categories|privacy|data ?safety|suggest)/,
    example: 'categories',
  },
  'a listing or a review': {
    pattern: /\b(?:apps?|reviews?|listings?|product (?:description|details)|descripcion)\b/,
    example: 'product details',
  },
  'that it is a social network': {
    pattern: /\b(?:linkedin|instagram|twitter|facebook|tiktok|bluesky|mastodon|nostr)\b/,
    example: 'linkedin',
  },
  'that it is one’s own or an advertisement': {
    pattern: /\b(?:your own|own profile|authenticated|campaigns?|ads?|analytics|lookup)\b/,
    example: 'your own',
  },
  'a profile or a post': {
    pattern: /\b(?:profiles?|users?|company|companies|reactions?|notes?|posts?)\b/,
    example: 'profile',
  },
  'that it is a host of code': {
    pattern: /\b(?:github|gitlab|bitbucket|gists?)\b/,
    example: 'github',
  },
  'that it is about the work on code': {
    pattern: /\b(?:scanning|alerts?|codespaces?|commits?|branches|owners)\b/,
    example: 'alerts',
  },
  'a file of a repository': {
    pattern:
      /\b(?:file contents?|contents? of (?:a |the )?(?:file|repo)|code\b|gists?|readme|repo file|directory)\b/,
    example: 'file contents',
  },
  'that it is a store of shared files': {
    pattern: /\b(?:drive|dropbox|sharepoint|onedrive|google spreadsheet)\b/,
    example: 'dropbox',
  },
  'the content of a file': {
    pattern: /\b(?:content of (?:a |the )?file|file content|binary content|data from a google)\b/,
    example: 'content of a file',
  },
  'that it returns what stands on a page': {
    pattern:
      /\b(?:element text|get text|text of an element|attribute (?:of|from|on)|value of an attribute|page title|page source|clickable|interactive snapshot|text content|network requests?|links on the)\b/,
    example: 'get text',
  },
  'that it is a device or a program': {
    pattern: /\b(?:device|simulator|android|ios|emulator|mobile|desktop app)\b/,
    example: 'of the device',
  },
  'that nothing stored is meant': {
    pattern:
      /trash|recycle|deleted items|restor|cache|temporar|filter|selection|formatting|marker|tracking|text|input|field/,
    example: 'moves it to the trash',
  },
  'that something whole is overwritten': {
    pattern:
      /^.{0,400}?(?:\boverwrit(?:e|es|ing|ten)\b|\breplac(?:e|es|ing) (?:the |any |an? )?(?:entire|whole|existing) (?:file|asset|object|content|document|image|record|data|page|page's|key|item|output|table|note|installation)|\beven if [^.]{0,30}\b(?:already )?exists\b)/s,
    example: 'overwrites the file',
  },
  'that what is in the file stays': {
    pattern:
      /\bappends?\b|\bversion history\b|\bfails? if\b|\bif it does not exist\b|\bcommit\b|\bpartial(?:ly)?\b/,
    example: 'appends a line',
  },
  'that earlier versions are kept': {
    pattern: /version history|previous version is kept|keeps (?:the )?history/,
    example: 'keeps the history',
  },
  'that the whole is overwritten': {
    pattern:
      /\b(?:not in|omitted from|missing from|absent from|not included in|not provided in|not present in) (?:the |this )?(?:request|list|payload|input|array|body)[^.]{0,30}\b(?:is|are|will be|gets?) (?:removed|deleted|dropped|reset)\b|\b(?:dump|flush|sav|stor|sync|writ)\w* [^.]{0,40}\bback to (?:a |the )?(?:local )?(?:file|disk)\b|\boverwrit(?:e|es|ing|ten)\b(?! (?:false|protection))|\breplac(?:e|es|ing) (?!all (?:existing )?(?:tags|labels))(?:the |all |its |an? )?(?:entire|whole|full|complete|existing (?:content|file|data)|all|content of|contents of|file|document|current content)\b|\bcompletely replac(?:e|es)\b|\bsilently (?:removes?|replaces?|drops?)\b|\breplaces (?:everything|all(?! (?:existing )?(?:tags|labels)))\b|\bentire (?:\w+ ){1,2}(?:is|will be) replaced\b|\bomitted (?:\w+ ){0,3}(?:removed|deleted)\b|\bnot (?:provided|included|specified|listed|mentioned|passed|sent|given|supplied)\b[^.]{0,30}\b(?:will be|are|is|gets?) (?:removed|deleted|dropped|lost|cleared)\b|\bcreates? or replaces?\b|\bdelete ?= ?true\b|\bis a full replacement\b|^full (?:\w+ )?update\b|\breplaced (?:entirely|completely|wholly|wholesale|in full)\b|\bentirely replac\w+|\b(?:source|original) (?:file|content)s? (?:will be|is|are|gets?) replaced\b|\b(?:anything|everything|whatever|fields?|items?|entries|ones|values?|rows?|records?|lines?|keys?|members?|what)\b[^.]{0,30}\b(?:leave out|left out|omit(?:ted)?|not (?:passed|listed|sent|given|included|present|provided)|missing)\b[^.]{0,30}\b(?:is|are|will be|gets?) (?:\w+ )?(?:lost|removed|deleted|dropped|cleared|erased|discarded|thrown away)\b|\b(?:missing|unspecified|omitted|unlisted|absent) (?:\w+ ){1,2}(?:is|are|will be|gets?) (?:\w+ )?(?:removed|deleted|dropped)\b|\b(?:whole|entire|full|complete) (?:\w+ ){1,3}(?:is|are|will be|gets?) (?:replaced|overwritten)\b|\bcop(?:y|ies) [^.]{0,40}\bover (?:another|an existing|the (?:existing|current|target|other))\b/,
    within: 4000,
    unless: /(?:not|never|without|n't|no|avoid|prevent\w*|instead of|rather than|won't) (?:\w+ ){0,3}$/,
    cues: ['overwrite'],
    example: 'overwrites the file',
  },
  'that there is no way back': {
    pattern:
      /\b(?:this )?(?:cannot|can't|can not) be (?:undone|reversed|reverted|recovered)\b|\birreversibl[ey]\b|\bis (?:destructive|irreversible)\b/,
    unless: /(?:not|non[- ]?)\s*$/,
    cues: ['undo'],
    example: 'this cannot be undone',
  },
  'an application that runs': {
    pattern: /\b(?:applications?|apps?|code|backends?|containers?|services?)\b/,
    example: 'node application',
  },
  'that only files are served': {
    pattern: /\bstatic (?:\w+ )?(?:sites?|websites?|applications?|files?|assets|pages?)\b/,
    within: 200,
    example: 'deploys a static website',
  },
  'a rule': {
    pattern: /\brules?$/,
    example: 'firewall rule',
  },
  'a program of the service': {
    pattern:
      /\b(?:functions?|workers?|lambdas?|scripts?|contracts?|edge functions?|triggers?|code|apex(?: \w+)?|userscripts?|plugins?|macros?|stored procedures?|migrations?|hooks?)\b/,
    example: 'edge function',
  },
  'what only shares its name with a program': {
    pattern:
      /\b(?:repository|webhooks?|snippet|review|issue|scanning|usage|description|budget|discount|coupon|promo|promotion|qr|zip|postal|country|verification|referral|gift|class|style)\b/,
    example: 'discount code',
  },
  'that a script stands in it': {
    pattern: /\binline scripts?\b/,
    example: 'takes inline scripts',
  },
  'that it stays a draft': {
    pattern: /\bdraft\b/,
    example: 'as a draft',
  },
  'words or pictures for others': {
    pattern: /comment|reply|note|message|review|video|post|photo|story|upload/,
    example: 'add_comment',
  },
  'that outsiders are told of it': {
    pattern:
      /\bpublic (?:comments?|repl(?:y|ies))\b|\bmakes? (?:it|them|the \w+) public(?:ly)?\b|\b(?:is|are|be) e?mailed to\b|\bnotif(?:y|ies) (?:the )?(?:customers?|requesters?|recipients|subscribers|attendees|guests)\b|\bsent to (?:the )?(?:customers?|requesters?|recipients)\b|\bsends (?:an? |the )?(?:real )?(?:e-?mails?|notifications?|invitations?|sms) to\b/,
    within: 2500,
    unless: /(?:not|never|without|optional\w*|can|if|whether|n't) (?:\w+ ){0,4}$/,
    cues: ['told'],
    example: 'public comments',
  },
  'that anyone may see it': {
    pattern:
      /\b(?:readable|accessible|visible|viewable|open) (?:to|by|for) (?:anyone|everyone|everybody|the public|the world)\b|\b(?:public|anonymous) (?:read )?access\b|\bpublicly readable\b|\banyone (?:with the link|who has the link|can (?:open|read|view|see|access))\b/,
    within: 400,
    example: 'readable by anyone',
  },
  'that it sets who can see': {
    pattern:
      /\bsets? (?:\w+ ){0,4}(?:access control|visibility)\b[^.]{0,40}\b(?:public|private)\b|\bchanges? (?:\w+ ){0,3}visibility\b|\bchang(?:es?|ing) who can (?:see|access|edit|view|use)\b|\bsetting to private\b/,
    cues: ['access'],
    example: 'changes its visibility',
  },
  'automatic renewal': {
    pattern: /\bauto(?:matic)?[- ]?renew(?:al|als)?\b/,
    example: 'automatic renewal',
  },
  'that code is kept to be run': {
    pattern:
      /\breusable (?:code|scripts?|snippets?)\b|\b(?:code|scripts?|snippets?)\b[^.]{0,30}\b(?:that|which) (?:can|will|may) be (?:executed|run)\b/,
    within: 400,
    example: 'scripts that can be run later',
  },
  'that it is free': {
    pattern: /\bfree of charge|no cost|\bfree,? no\b|costs? (?:0|zero|nothing)/,
    example: 'free of charge',
  },
  'what a call costs': {
    pattern:
      /\b(?:costs?|charge[sd]?|price[sd]?|pay|fee)\b[^.\n]{0,40}(?:[$€£]\s?\d|\d+(?:\.\d+)?\s?(?:credits?|sats|usdc|usd|cents|tokens per))|[$€£]\s?\d+(?:\.\d+)?\s?(?:\/|per|each)\s?(?:call|request|image|query|minute|second|run|use|page|email|message|video|search)|\b(?:consumes?|uses?|deducts?|spends?|requires?)\b[^.\n]{0,24}\bcredits?\b|\b\d+ credits?\b[^.\n]{0,12}\b(?:per|each|call|request)|\b(?:pays?|paid|costs?|price)\b[^.]{0,40}\bx402\b|\bx402 (?:micro)?payments? (?:required|of)\b|\bcosts? credits\b|\bwill be (?:charged|billed)\b|\bincurs? (?:a |an |additional )?(?:costs?|charges?|fees?)\b|\bpaid (?:api )?call\b|\bcredits? (?:will be|are) (?:used|deducted|consumed|charged)\b|\bmay incur (?:\w+ )?(?:costs?|charges?|fees?)\b|\bcounts? (?:against|towards?) (?:an? |the |your )?(?:[\w-]+ ){0,3}(?:quota|allowance)\b|\b(?:is|are|creates? (?:an? )?|adds? (?:an? )?) ?billable\b/,
    unless: /\b(?:no|not|free|without|never|zero|0)\b[^.]{0,20}$/,
    cues: ['cost currency'],
    example: 'costs 2 credits',
  },
  'that an address is fetched': {
    pattern:
      /\bfetch|scrape|crawl|extract|web ?page|website|\burl\b.{0,40}\b(?:content|html|markdown|text|image|pdf)|download|read (?:a |the )?(?:web|url|range|bytes)|screenshot|\bhttps?\b[^.]{0,30}\b(?:uri|url)|http (?:get|request)|\bget (?:a |an |any )?urls?\b|browse|ping|transcri|(?:content|text|markdown|html)\b.{0,30}\b(?:of|from) (?:a |an |any |the |one or more )?(?:\w+ )?(?:urls?|page|site)/,
    example: 'fetches a page',
  },
  'that the address is one of the service': {
    pattern:
      /\burl of (?:the |a |an )?(?:figma|repo|repository|github|jira|notion|issue|project|spreadsheet|sheet|assembly|pipeline|build|workflow|linkedin|youtube|design)|github url|repo(?:sitory)? url|profile url|figma|linkedin\.com|youtube url/,
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
      /\b(?:web|webpages?|emails?|messages?|tweets?|timeline|reviews?|comments?|issues?|news|posts?(?! install)|reddit|reply|replies|feed|forum|discussions?|mentions|transcripts?|pull requests?|prs?|tickets?|threads?|feedback|conversations?|articles?|dms?|chats?|html|hackernews|youtube|google search|serp|stories|subreddit|video comments|answers|questions|console logs?|console output|console messages?|mime)\b/,
    example: 'comments',
  },
  'that it was sent by oneself before': {
    pattern: /\bsent (?:\w+ ){0,2}(?:e-?mails?|messages?|mail)\b/,
    within: 160,
    example: 'lists recently sent emails',
  },
  'what stands around words of others': {
    pattern:
      /\b(?:tokens?|keys?|orders?|members?|participants?|types?|templates?|counts?|stats?|statistics|labels?|settings|folders?|rules|status|attachments? list|list ids|schema|fields?|campaigns?|verification|config|configuration|metrics|analytics|priorit(?:y|ies)|insights|performance|headers|domains?|addresses|accounts?|categories|workflows?|links?|providers?|limits?|aliases|statuses|boards|history|properties|ids?|hooks|webhooks|quotas?|suggestions|keywords?|filters?|channels?|groups?|forums?|spam scores?|analysis|(?:delivery|email|mail) logs?|worklogs?|languages|scripts?|sequences?|reactions|completions?)\b/,
    example: 'issue type',
  },
  'a service that only shares the name of a search engine': {
    pattern:
      /\b(?:drive|maps?|places?|books?|photos?|calendar|docs?|sheets?|ads?|cloud|analytics|scholar|flights?|contacts?|tasks?)\b/,
    example: 'google maps',
  },
  'that it comes from the web': {
    pattern:
      /\b(?:contents?|text) (?:of|from|in) (?:\w+ ){0,4}(?:google drive|drive|dropbox|sharepoint|box)\b|\bfrom (?:\w+ )?web ?pages?\b|\bvisible text\b|\bpage text\b|\btext of the (?:current )?(?:page|website)\b|\bresearch\b[^.]{0,120}\bsources\b|\b(?:search(?:es)?|query|queries|browse|scrape) (?:\w+ ){0,3}(?:the )?(?:web|internet|twitter|reddit|news|youtube|hacker news|linkedin|wikipedia|arxiv)\b|\bweb search\b|\b(?:web|local) (?:page|search|research)\b|\bnumbered citations\b|\b(?:extract|fetch|get|retrieve|read)s? (?:\w+ ){0,4}(?:content|contents|text|markdown|html) (?:from|of) (?:\w+ ){0,3}(?:urls?|web ?pages?|websites?)\b/,
    within: 300,
    cues: ['web'],
    example: 'searches the web',
  },
  'that the contents go too': {
    pattern:
      /\b(?:and|with) (?:all|every(?:thing)?) (?:\w+ )?(?:it contains|in it|inside|within|that belongs?)\b|\band every \w+ in\b|\b(?:and|with|including|plus|along with|together with|as well as) (?:all |any |every |its |the |their |everything )(?:of )?(?:its |the |their |associated |related |your |nested )?(?:\w+ ){0,2}(?:contents?|data|files|messages|children|variations|items|records|documents|rows|objects|resources|sub\w+|relations|relationships|edges|comments|tasks|issues|pages|entries|versions|associations|dependents|vectors|events|everything|runs|nodes|branches|tables|collections|occurrences|replies|tests|cards|lists|deployments|payloads|points|history|members|settings|users|orders|chunks|attachments|shapes|connections|children|vms|snapshots)\b|\b(?:and|with|including|delet\w+|remov\w+|eras\w+|wip\w+|purg\w+|clear\w+|los\w+|drop\w*|destroy\w*) (?:\w+ ){0,6}all (?:of )?the\b|(?<!from |affects? |in |of )\ball (?:of )?(?:its|their|associated|related|data|contents|documents|messages|files|rows|vectors|records|occurrences)\b|\brecursively\b|\bcascad(?:e|es|ing)\b|\bassociated (?:data|variations|resources|records|payloads|files|entries|objects)\b|\b(?:and|with|along with|together with|including) (?:all )?(?:of )?(?:its|their) (?:[a-z]+ ){0,2}(?!access|address|alias|analysis|status|process|progress)[a-z]{3,}s\b|\b(?:is|are|gets?|will be) (?:also )?(?:deleted|removed|erased|destroyed|lost) (?:along )?with (?:it|them)\b|\beverything (?:in|inside|under|within)\b|\beverything\b|\bfrom all (?!associated|related|\w+ (?:using|that)\b)/,
    within: 3000,
    unless: /\b(?:never|not|without|no|n't)\W+(?:\w+\W+){0,2}$/,
    cues: ['contents'],
    example: 'and all its data',
  },
  'that a whole store is meant': {
    pattern:
      /^(?:\w+ ){0,2}(?:entire|whole|complete|full) (?:\w+ ){0,2}(?:graph|database|memory|dataset|table|collection|vault|knowledge base|bank|store|archive)\b/,
    cues: ['whole'],
    example: 'read the entire graph',
  },
  'that a site is crawled': {
    pattern: /crawl(?:s|ing)? (?:\w+ ){0,4}(?:site|website|pages|links|domain)|multiple pages|entire site/,
    example: 'crawls a website',
  },
  'that it comes out of one file': {
    pattern:
      /^\W*(?:exports?|dumps?) [^.]{1,80}\bfrom (?:an? |one |the )(?:[\w.-]+ ){0,4}(?:file|document|drawing|spreadsheet)\b/,
    example: 'exports the rules from a layout file',
  },
  'that all of it is meant': {
    pattern: /^[^.!?]{0,200}(?:\ball\b|entire|complete|full)/,
    within: 200,
    example: 'all customers',
  },
  'that it is a batch job': {
    pattern: /\bbatch jobs?\b/,
    within: 400,
    cues: ['crowd'],
    example: 'starts a batch job',
  },
  'that many hosts are meant': {
    pattern:
      /\b(?:on|across|to|in) (?:(?:every|each) (?:\w+ )?(?:host|server|machine|node|device|instance|vm)|(?:all|multiple|several|many|the given|the listed)(?: of)?(?: (?:the|your))? (?:\w+ )?(?:hosts|servers|machines|nodes|devices|instances|vms)|a (?:group|fleet) of (?:\w+ )?(?:hosts|servers|machines|nodes|devices|instances|vms))\b/,
    within: 400,
    example: 'on every server',
  },
  'that leaving out an argument means all': {
    pattern: /\bomit\b[^.]{0,40}\b(?:to|for) [^.]{0,24}\ball\b/,
    within: 400,
    cues: ['crowd'],
    example: 'omit the id to stop all',
  },
  'that many targets are meant': {
    pattern:
      /\b(?:(?:to|from|in|on|for|across) (?:multiple|several|many)|across all(?: the)?) (?:\w+ )?(?:files|paths|documents|pages|records|rows|projects|repositories|repos|users|contacts|items|tasks|issues|tables|sheets|channels|groups|servers|devices|accounts|folders|products|posts|scripts|instances|objects|nodes|hosts|entities)\b|\bacross (?:an?|the|your) (?:whole |entire )?(?:vault|workspace|project|codebase|repository)\b|\bappl(?:y|ies|ied) (?:\w+ )?(?:account|company|org|organi[sz]ation|team|tenant|workspace)[- ]?wide\b|\baffect(?:s|ing) (?:all|every) (?:\w+ )?(?:customers?|members?|subscribers?|users?)\b/,
    within: 160,
    cues: ['crowd'],
    example: 'to multiple files',
  },
  'that it is done for each': {
    pattern: /\bfor (?:every|all) \w+/,
    within: 160,
    cues: ['crowd'],
    example: 'for every user',
  },
  'that it is done in bulk': {
    pattern: /\b(?:batch|bulk) (?:operations?|delet\w+|updates?|actions?)\b/,
    within: 300,
    cues: ['crowd'],
    example: 'a bulk update',
  },
  'that one or all may be meant': {
    pattern: /\b(?:specific|single|one)\b[^.]{0,40}\bor all\b/,
    within: 400,
    cues: ['crowd'],
    example: 'a specific log or all',
  },
  'how many targets there may be': {
    pattern:
      /\b(?:up to|max(?:imum)?(?: of)?) \d[\d,]* (?:\w+ ){0,2}(?:items|records|rows|users|contacts|emails|messages|products|variants|documents|files|requests|entries|tasks|issues|keys|events|ids|results|cases|pages|posts|urls)\b/,
    within: 400,
    example: 'up to 100 rows',
  },
  'that one alone is meant': {
    pattern: /^\W*(?:delet|remov|updat|replac)\w+ (?:an? |the )?(?:single|one|first)\b/,
    example: 'updates a single row',
  },
} as const satisfies Readonly<Record<string, WordingOf>>;
