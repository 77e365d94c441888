import { saidAs, type WordingOf } from '../wording.ts';

/** What a caller did not name, or the source does not have. */
const LEFT_OUT = [
  'leav(?:e|ing) out|left out|omit(?:s|ted)?|missing|absent|unlisted|unspecified|unmentioned',
  "(?:not|n't|no longer|never) (?:be |been )?(?:again |also |yet )?(?:passed|pass|listed|list|sent|send|given|give|included?|present|provided?|named?|mention(?:ed)?|repeat(?:ed)?|specif(?:y|ied)|suppl(?:y|ied)|exist|appear|part of|in|on|among)",
  '(?:exist(?:s|ing)?|present|found|stored|kept|is|are) only (?:on|in|at)|only exists? (?:on|in|at)|only (?:on|in) the (?:remote|destination|target|other)',
  'everything else|anything else|all (?:the )?others?',
  '(?:vanish|disappear|delet|remov)ed (?:on|from|in|at) (?:one|either|the (?:other|source|local|remote))',
].join('|');
/** A stretch of the same clause that denies nothing. */
const UNDENIED =
  "(?:(?!\\b(?:not|never|nothing|no|kept|keeps?|unchanged|untouched|stays?|remains?)\\b|n't)[^.;:\\n]){0,60}?";
const LOST =
  '(?:is|are|be|gets?) (?:then |also |\\w+ly )?(?:lost|removed|deleted|dropped|cleared|erased|discarded|thrown (?:away|out)|gone|wiped|purged|stripped|pruned|reset|unset|nulled|emptied|blanked|forgotten)|(?:will )?goes?(?= *(?:[.;,]|$|away|too))|vanish(?:es)?|disappears?|falls? away|loses? (?:its|their|all)';

/** What is overwritten, kept or lost (signals destructive, irreversible); see wording.ts. */
export const LOSS_WORDINGS = {
  'that a list is replaced': {
    pattern:
      /\breplac(?:es?|ing) (?:the |all |any |its )?(?:current |entire |existing |whole )?(?:\w+ )?(?:list|existing|ones)\b/,
    example: 'replaces the existing list',
  },
  'that what is left out is lost': {
    pattern: new RegExp(
      `\\b(?:${LEFT_OUT})\\b${UNDENIED}\\b(?:${LOST})\\b|\\bonly (?:what|those|these|the ones|the \\w+) (?:you )?(?:give|given|list|listed|name|named|pass|passed|send|sent|supplied|supply) (?:then |will )?(?:remains?|stays?|survives?|(?:is|are) kept)\\b`,
    ),
    within: 4000,
    example: 'anything you leave out is lost',
  },
  'that nothing stored is meant': {
    pattern:
      /trash|recycle|deleted items|restor|cache|temporar|filter|selection|formatting|marker|tracking|text|input|field/,
    example: 'moves it to the trash',
  },
  'that something whole is overwritten': {
    pattern:
      /^.{0,400}?(?:\boverwrit(?:e|es|ing|ten)\b|\breplac(?:e|es|ing) (?:the |any |an? )?(?:entire|whole|existing) (?:file|asset|object|content|document|image|record|data|page|page's|key|item|output|table|note|installation)|\beven if [^.]{0,30}\b(?:already )?exists\b|\breplac(?:e|es|ing)\b[^.]{0,20}\((?:if |when )?false\)|\(?false\)?[:,=]? (?:it )?replaces? (?:it|the \w+|what)\b)/s,
    example: 'overwrites the file',
  },
  'that what is in the file stays': {
    pattern: /\bappends?\b|\bversion history\b|\bfails? if\b|\bif it does not exist\b/,
    example: 'appends a line',
  },
  'that earlier versions are kept': {
    pattern: /version history|previous version is kept|keeps (?:the )?history/,
    example: 'keeps the history',
  },
  'that the whole is overwritten': {
    ...saidAs({
      'writes the table back to the file':
        /\b(?:dump|flush|sav|stor|sync|writ)\w* [^.]{0,40}\bback to (?:a |the )?(?:local )?(?:file|disk)\b/,
      'overwrites the file': /\boverwrit(?:e|es|ing|ten)\b(?! (?:false|protection))/,
      'replaces the entire file':
        /\breplac(?:e|es|ing) (?!all (?:existing )?(?:instances|labels|matches|mentions|occurrences|tags))(?:the |all |its |an? )?(?:entire|whole|full|complete|existing (?:content|file|data)|all|everything|content of|contents of|file|document|current content)\b/,
      'replaces every widget on a dashboard':
        /\breplac(?:e|es|ing) every (?!occurrence|instance|match|mention)(?:\w+ ){1,3}(?:in|of|on) /,
      'completely replaces it': /\b(?:completely|entirely|fully|silently|wholly) replac(?:e|es|ing|ed)\b/,
      'silently drops it': /\bsilently (?:removes?|drops?)\b/,
      'with delete=true': /\bdelete ?= ?true\b/,
      'creates or replaces it': /\b(?:creates?|uploads?|writes?) or replaces?\b/,
      'performs a full document replacement':
        /\b(?:does|is|makes|performs) (?:an? )?full (?:\w+ )?replacement\b/,
      'is replaced entirely': /\breplaced (?:entirely|completely|wholly|wholesale|in full)\b/,
      'if it exists, it will be replaced':
        /\bif [^.;]{3,80}?\b(?:already )?exists?,? (?:it|the \w+) (?:is|will be|gets) (?:completely |fully )?(?:overwritten|replaced)\b/,
      'the source file is replaced':
        /\b(?:source|original) (?:file|content)s? (?:will be|is|are|gets?) replaced\b/,
      'the whole list is replaced':
        /\b(?:whole|entire|full|complete) (?:\w+ ){1,3}(?:is|are|will be|gets?) (?:replaced|overwritten)\b/,
      'copies it over an existing one':
        /\bcop(?:y|ies) [^.]{0,40}\bover (?:another|an existing|the (?:existing|current|target|other))\b/,
    }),
    within: 4000,
    unless: /(?:not|never|without|n't|no|avoid|prevent\w*|instead of|rather than|won't) (?:\w+ ){0,3}$/,
  },
  'that what was there is lost': {
    ...saidAs({
      'losing everything':
        /\b(?:losing|clobbering|discarding|destroying) (?:what|whatever|everything|anything|all)\b/,
      'what was not saved is lost':
        /\bwhat(?:ever)? (?!happens|you|comes)[^.;:,]{2,60}? (?:is|are|will be|gets?) (?:then )?(?:lost|discarded|thrown (?:away|out))\b/,
      'changes that were not saved are lost':
        /\b(?:changes|edits|data|work|progress|entries) (?:that|which|not|you|of|in|to) [^.;:,]{2,50}? (?:is|are|will be|gets?) (?:then |\w+ly )?(?:lost|forfeited|discarded)\b/,
      'earlier entries do not come back':
        /\b(?:earlier|former|old|previous|prior) (?:\w+ ){1,2}(?:do|does|will) not (?:come back|remain|return|stay|survive)\b/,
      'no way back to the previous one':
        /\bno (?:going|getting|way) back to (?:the |an? )?(?:earlier|former|old|previous|prior|last)\b/,
      'what it held vanishes':
        /\bwhat(?:ever)? [^.;:,]{0,40}?\b(?:contained|had|held|stood|was)\b[^.;:,]{0,20}? (?:disappears?|goes|vanishes)\b/,
      'rewrites the history': /\brewrit(?:e|es|ing) (?:the |its )?(?:\w+ )?history\b/,
      'supersedes all': /\b(?:clobber|supersede)s? (?:all|what|whatever|everything|the existing)\b/,
      'local changes are lost':
        /\b(?:changes|edits|data|work|history|layers|settings|records|rows|versions?|originals?|contents?|progress|values?|drafts?) (?:\w+ ){0,2}?(?:is|are|will be|gets?) (?:then |also |\w+ly )?(?:lost|discarded|thrown away)\b/,
      'all pictures on it are lost':
        /\ball (?:(?!\b(?:context|formatting|precision)\b)[\w’'-]+ ){1,6}(?:is|are|will be|gets?) (?:then |\w+ly )?lost\b/,
      'originals are not kept':
        /\b(?:originals?|(?:earlier|former|old|previous|prior) (?:\w+ )?\w+) (?:is|are|will) not (?:be )?(?:kept|preserved|retained|saved)\b/,
      'replaces the previous snapshot':
        /\breplac(?:es|ing) (?:the |any |an? )?(?:current|last|old|previous|prior) (?:backup|content|copy|data|file|snapshot|version)\b/,
      'earlier ones are not kept':
        /\b(?:earlier|existing|previous(?:ly)?|prior|old|former|before)\b(?:(?!\b(?:kept|no|none|nothing|remains?|stays?|untouched)\b)[^.;:]){0,40}\b(?:(?:is|are|will be) not (?:kept|preserved|retained|carried over|saved)|(?:is|are|will be|gets?) lost)\b/,
      'does not keep the previous one':
        /\b(?:does|do|will) not (?:keep|preserve|retain|carry over) (?:any |the |your )?(?:earlier|existing|previous|prior|old|former|current)\b/,
    }),
    within: 4000,
    unless: /(?:\bnot?|never|nothing|without|none of the|n't|if|when|whether|unless) (?:\w+ ){0,3}$/,
  },
  'that there is no way back': {
    pattern:
      /\b(?:this )?(?:cannot|can't|can not) be (?:undone|reversed|reverted|recovered)\b|\birreversibl[ey]\b|\bis (?:destructive|irreversible)\b/,
    unless: /(?:not|non[- ]?)\s*$/,
    example: 'this cannot be undone',
  },
} as const satisfies Readonly<Record<string, WordingOf>>;
