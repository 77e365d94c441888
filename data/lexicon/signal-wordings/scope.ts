import { saidAs, type WordingOf } from '../wording.ts';

/** What a command runs on, in the singular. */
const HOST = `
  antenna appliance box camera charger computer console container controller desktop device drone droplet endpoint
  firewall gateway handset host instance kiosk laptop lock machine meter minion modem node phone pod printer robot
  router sensor server station switch tablet terminal turbine vehicle vm worker workstation`
  .trim()
  .split(/\s+/)
  .join('|');

/** How many one call reaches (signal bulk); see wording.ts. */
export const SCOPE_WORDINGS = {
  'that the contents go too': {
    ...saidAs({
      'with everything inside':
        /\b(?:and|with) (?:all|every(?:thing)?) (?:\w+ )?(?:it contains|in it|inside|within|that belongs?)\b/,
      'and every note in it': /\band every \w+ in\b/,
      'along with its files':
        /\b(?:and|with|including|plus|along with|together with|as well as) (?:all |any |every |its |the |their |everything )(?:of )?(?:its |the |their |associated |related |your |nested )?(?:\w+ ){0,2}(?:contents?|data|files|messages|children|variations|items|records|documents|rows|objects|resources|sub\w+|relations|relationships|edges|comments|tasks|issues|pages|entries|versions|associations|dependents|vectors|events|everything|runs|nodes|branches|tables|collections|occurrences|replies|tests|cards|lists|deployments|payloads|points|history|members|settings|users|orders|chunks|attachments|shapes|connections|vms|snapshots)\b/,
      'delete all of the':
        /\b(?:and|with|including|delet\w+|remov\w+|eras\w+|wip\w+|purg\w+|clear\w+|los\w+|drop\w*|destroy\w*) (?:\w+ ){0,6}all (?:of )?the\b/,
      'all of its records':
        /(?<!from |affects? |in |of )\ball (?:of )?(?:its|their|associated|related|data|contents|documents|messages|files|rows|vectors|records|occurrences)\b/,
      recursively: /\brecursively\b/,
      cascades: /\bcascad(?:e|es|ing)\b|级联删除|級聯刪除/,
      'associated data':
        /\bassociated (?:data|variations|resources|records|payloads|files|entries|objects)\b/,
      'with all of its drafts':
        /\b(?:and|with|along with|together with|including) (?:all )?(?:of )?(?:its|their) (?:[a-z]+ ){0,2}(?!access|address|alias|analysis|status|process|progress)[a-z]{3,}s\b/,
      'are deleted with it':
        /\b(?:is|are|gets?|will be) (?:also )?(?:deleted|removed|erased|destroyed|lost) (?:along )?with (?:it|them)\b/,
      'underlying files are removed':
        /\bunderlying (?:\w+ )?(?:data|files|resources) (?:is|are|will be|get) (?:removed|deleted|destroyed)\b/,
      'everything in it': /\beverything (?:in|inside|under|within)\b/,
      everything: /\beverything\b/,
      'from all of them': /\bfrom all (?!associated|related)/,
    }),
    within: 3000,
    unless: /\b(?:never|not|without|no|n't)\W+(?:\w+\W+){0,2}$/,
  },
  'that a whole store is meant': {
    pattern:
      /^(?:\w+ ){0,2}(?:entire|whole|complete|full) (?:\w+ ){0,2}(?:graph|database|memory|dataset|table|collection|vault|knowledge base|bank|store|archive)\b/,
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
  'that it is a batch job': { pattern: /\bbatch jobs?\b/, within: 400, example: 'starts a batch job' },
  'that many hosts are meant': {
    pattern: new RegExp(
      [
        `\\b(?:on|across|to|in|against|over|at|for) (?:(?:every|each) (?:(?:of the|of your) )?(?:\\w+ ){0,2}(?:${HOST})(?:e?s)?|`,
        `(?:all|multiple|several|many|both|some|the (?:given|listed|selected|targeted|matched|matching|specified|chosen)|one or more|any number)`,
        `(?: of)?(?: (?:the|your|its|an?))? (?:\\w+ ){0,2}(?:${HOST})e?s|`,
        `(?:an? |the )?(?:groups?|fleets?|lists?|sets?|clusters?|numbers?|ranges?|arrays?) of (?:\\w+ ){0,2}(?:${HOST})e?s|`,
        `(?:the |your |an? )?(?:whole|entire|complete) (?:\\w+ )?(?:fleet|inventory|estate|cluster|network|farm))\\b|`,
        `\\b(?:on|across|to|against) (?:the |your |remote )?(?:matching |matched |targeted |managed |remote )(?:\\w+ )?(?:${HOST})e?s\\b|`,
        `\\b(?:matche[ds]|matching|targeted|selected) (?:${HOST})e?s\\b`,
      ].join(''),
    ),
    within: 600,
    example: 'on every server',
  },
  'that every host is reached': {
    pattern: new RegExp(
      `^\\W*[\\w-]+(?:(?: [\\w-]+){0,6} (?:to|on|across|against|of))? (?:(?:each|every|all)(?: of)?(?: the)?|(?<=across )the) (?:\\w+ ){0,2}(?:${HOST})(?:e?s)?\\b(?!-side)`,
    ),
    within: 160,
    example: 'Restarts each server of a rack',
  },
  'that leaving out an argument means all': {
    pattern:
      /\bomit\b[^.]{0,40}\b(?:to|for) [^.]{0,24}\ball\b|\bif no (?:\w+ ){1,2}is (?:given|passed|provided|set|specified),? all\b/,
    within: 400,
    example: 'omit the id to stop all',
  },
  'that many targets are meant': {
    ...saidAs({
      'to multiple files':
        /\b(?:(?:to|from|in|on|for|across|against) (?:multiple|several|many)|across all(?: the)?|(?<!\b(?:accessible|available|common|open|shown|visible) )to (?:all|every)(?: the| your)?) (?:\w+ )?(?:files|paths|documents|pages|records|rows|projects|repositories|repos|users|contacts|items|tasks|issues|tables|sheets|channels|groups|servers|devices|accounts|folders|products|posts|scripts|instances|objects|nodes|hosts|entities|assets|images|resources|videos)\b/,
      'across the whole workspace':
        /\bacross (?:an?|the|your) (?:whole |entire )?(?:vault|workspace|project|codebase|repository)\b/,
      'applies account-wide':
        /\bappl(?:y|ies|ied) (?:\w+ )?(?:account|company|org|organi[sz]ation|team|tenant|workspace)[- ]?wide\b/,
      'affects all members':
        /\baffect(?:s|ing) (?:all|every) (?:\w+ )?(?:customers?|members?|subscribers?|users?)\b/,
    }),
    within: 160,
  },
  'that it is done for each': {
    pattern: /\bfor (?:every|all) (?!(?:\w+ )?(?:actions|kinds|operations|purposes|types|uses)\b)\w+/,
    within: 160,
    example: 'for every user',
  },
  'that it is done in bulk': {
    pattern: /\b(?:batch|bulk) (?:operations?|delet\w+|updates?|actions?)\b/,
    within: 300,
    example: 'a bulk update',
  },
  'that one or all may be meant': {
    pattern: /\b(?:specific|single|one)\b[^.]{0,40}\bor all\b/,
    within: 400,
    example: 'a specific log or all',
  },
  'that one or several may be meant': {
    pattern:
      /^\W*(?:\w+ ){1,2}(?:an?|one|the|a single) (?:\w+ )?(\w+) or (?:an? )?(?:list of |set of |group of |array of |batch of |several |multiple |many |more )\1e?s\b/,
    within: 160,
    example: 'closes a ticket or a list of tickets',
  },
  'how many targets there may be': {
    pattern:
      /\b(?:up to|max(?:imum)?(?: of)?) \d[\d,]* (?!concurrent)(?:\w+ ){0,2}(?:items|records|rows|users|contacts|emails|messages|products|variants|documents|files|requests|entries|tasks|issues|keys|events|ids|results|cases|pages|posts|urls)\b/,
    within: 400,
    example: 'up to 100 rows',
  },
  'that one alone is meant': {
    pattern: /^\W*(?:delet|remov|updat|replac)\w+ (?:an? |the )?(?:single|one|first)\b/,
    example: 'updates a single row',
  },
} as const satisfies Readonly<Record<string, WordingOf>>;
