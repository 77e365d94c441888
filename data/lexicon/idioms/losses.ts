import type { Idiom } from './idiom.ts';

/** What was there before. */
const STANDS =
  '(?:existing|current|present|previous|prior|old|older|earlier|former|stored) ((?:(?!(?:casing|comments|context|format|formatting|indentation|order|results|style|styles|whitespace)\\b)[\\w-]+ ){0,7}?(?!(?:casing|comments|context|format|formatting|indentation|order|results|style|styles|whitespace)\\b)[\\w-]+)';

/** The state of a thing that nobody has used yet. */
const AS_NEW =
  '(?:(?:its |the |their |a )?(?:as[- ](?:delivered|new|shipped)|brand[- ]new|out[- ]of[- ](?:the[- ])?box|virgin) (?:condition|settings|setup|state)|(?:the |a )?[^.;]{0,30}\\b(?:(?:it|they) (?:is|are|was|were) (?:delivered|made|new|shipped|sold)|(?:it|they) (?:came|left)[^.;]{0,12} (?:box|factory|shop|works)))';

/** What destroys or ends something. Source: see idioms.ts. */
export const IDIOMS_OF_LOSS: readonly Idiom[] = [
  {
    rest: 'force[- ]push(?:es|ing)?(?= (?:(?:the|all|an?|every|its|this|your) |to [-\\w/]+(?:\\.|,|$)))',
    means: 'overwrites the remote history of',
    example: 'force-pushes the branch',
  },
  { verb: 'say', rest: 'goodbye to', means: 'delete', example: 'says goodbye to every backup' },
  { verb: 'wave', rest: 'goodbye to', means: 'delete', example: 'waves goodbye to all records' },
  { verb: 'make', rest: 'short work of', means: 'destroy', example: 'makes short work of all tables' },
  { verb: 'make', rest: 'a clean sweep of', means: 'delete', example: 'makes a clean sweep of the backups' },
  { verb: 'lay', rest: 'waste to', means: 'destroy', example: 'lays waste to the database' },
  { verb: 'put', rest: '(?:an end|a stop) to', means: 'terminate', example: 'puts an end to all instances' },
  { verb: 'pull', rest: 'the plug on', means: 'terminate', example: 'pulls the plug on all instances' },
  {
    verb: 'make',
    rest: '* (?:disappear|vanish|go away|history|a thing of the past)',
    means: 'delete $1',
    example: 'makes all users disappear',
  },
  {
    verb: 'take',
    rest: '* (?:out of existence|off the (?:machine|disk|server|system|host|map|face of the earth))',
    means: 'delete $1',
    example: 'takes all files off the disk',
  },
  {
    verb: 'leave',
    rest: '(?:nothing|no trace|not a trace) (?:of|in|on)',
    means: 'delete everything in',
    example: 'leaves nothing in the database',
  },
  {
    verb: 'leave',
    rest: 'no (\\w+) (?:of|in|on)',
    means: 'delete all $1 in',
    example: 'leaves no tables in the schema',
  },
  {
    rest: '(?:leaves|leaving(?! (?:it|this|the (?:field|parameter|value)) (?:blank|empty))) * (?:empty|blank|bare|with nothing)',
    means: 'deletes everything in $1',
    example: 'leaves the database empty',
  },
  {
    verb: 'give',
    rest: '* (?:the boot|the axe|the chop)',
    means: 'delete $1',
    example: 'gives all users the boot',
  },
  {
    verb: 'give',
    rest: '* an? (?:clean slate|fresh start)',
    means: 'delete everything in $1',
    example: 'gives the database a clean slate',
  },
  {
    verb: 'start',
    rest: '* (?:over|afresh|anew) (?:from (?:nothing|scratch|zero))?',
    means: 'reset $1',
    example: 'starts the database over from nothing',
  },
  {
    verb: 'return',
    rest: '* to (?:its |the )?(?:factory|virgin|blank) (?:condition|state|settings|defaults)',
    means: 'wipe $1',
    example: 'returns the disk to factory condition',
  },
  {
    verb: 'bring',
    rest: '* (?:back )?to (?:its |the )?factory (?:condition|state|settings|defaults)',
    means: 'wipe $1',
    example: 'brings the camera back to factory defaults',
  },
  {
    verb: 'lose',
    rest: '((?:all |any |every )?(?:of )?(?:the |your |its |their |his |her )?(?:\\w+ ){0,2}(?:data|contents?|changes|history|files|messages|settings|records|progress|work))',
    means: 'delete $1',
    example: 'loses all its data',
  },
  {
    verb: 'consign',
    rest: '* to (?:oblivion|history|the flames|the dustbin)',
    means: 'delete $1',
    example: 'consigns all records to oblivion',
  },
  {
    verb: 'send',
    rest: '* to (?:oblivion|the void|the shredder|the bit bucket|/dev/null)',
    means: 'delete $1',
    example: 'sends all records to the void',
  },
  {
    rest: 'go(?:es)? (?:straight )?(?:in)?to (?:oblivion|the shredder|the void|/dev/null)',
    means: 'are deleted',
    example: 'the records go straight to oblivion',
  },
  { verb: 'rid', rest: '* of', means: 'delete', example: 'rids the machine of all files' },
  { verb: 'empty', rest: '* of', means: 'delete', example: 'empties the organisation of all users' },
  {
    verb: 'strip',
    rest: '* of(?= (?:all|every))',
    means: 'delete',
    example: 'strips the account of all data',
  },
  {
    verb: 'dismiss',
    rest: '((?:an? |all |any |every |the )?(?:\\w+ )?(?:employees?|staff|workers?))',
    means: 'terminate $1',
    example: 'dismisses an employee',
  },
  { verb: 'lay', rest: 'off', means: 'terminate', example: 'lays off all employees' },
  {
    verb: 'let',
    rest: '* (?:lapse|die out|perish)',
    means: 'cancel $1',
    example: 'lets the subscription lapse',
  },
  {
    rest: '(?:no longer exists?|ceases? to exist|(?:do|does|will) not survive|will (?:vanish|disappear)|vanishes|disappears|self[- ]?destructs?|(?:is|are|will be) (?:gone|no more)(?: for (?:good|ever)| forever)?|(?:is|are|will be) lost for (?:good|ever)|would be (?:gone|lost))(?! (?:from|if|when|after(?! (?:it|that|this|the (?:call|load|run))\\b)|in|on|unless|behind)\\b)',
    means: 'are deleted',
    example: 'afterwards the records no longer exist',
  },
  {
    rest: "(?:cannot|can not|can never|can't) be (?:recovered|restored|retrieved|brought back|got back|had back|regained)",
    means: 'are deleted',
    example: 'the former text cannot be brought back',
  },
  {
    rest: '(?:has|have|holds?|contains?) no (\\w+) (?:left|any ?more|any longer)',
    means: ': all $1 are deleted',
    example: 'then the schema has no tables left',
  },
  {
    rest: '(?:nothing|none|no \\w+) (?:of|that|which|in) * (?:is left|are left|remains?|survives?|can be (?:recovered|restored))',
    means: 'all data in $1 is deleted',
    example: 'nothing in the database is left',
  },
  {
    rest: '(?:stops? working|no longer works?|works? no longer)(?: for good| for ever| forever| at once)',
    means: 'are revoked',
    example: 'all API keys stop working for good',
  },
  {
    rest: '(?:no|none of (?:the|your|its|their)) * (?:exists?|is there|are there|will exist) (?:any ?more|any longer)',
    means: 'all $1 are deleted',
    example: 'afterwards no backup of the cluster exists any more',
  },
  {
    rest: '(?:nothing|not a thing) (?:is|will be|remains?) (?:left )?(?:of|on|in)',
    means: 'all data is deleted in',
    example: 'nothing is left on the volume',
  },
  {
    rest: 'no * (?:is|are|will be) (?:accepted|active|usable|valid) (?:any ?more|any longer)',
    means: 'all $1 are revoked',
    example: 'no certificate of the company is valid any more',
  },
  {
    rest: '(?:afterwards?|after (?:the|this) call|after that|from then on|in the end),? * (?:is|are|will be) (?:lost|gone|empty|blank|invalid|void|dead|destroyed)(?! (?:if|when|unless)\\b)',
    means: ': $1 are deleted',
    example: 'afterwards the messages of the queue are lost',
  },
  {
    rest: 'never (?:answers?|boots?|loads?|opens?|powers? (?:on|up)|responds?|runs?|starts?|turns? on|wakes?|works?)(?: up)? again|(?:can|will) never (?:again )?be (?:booted|opened|played|read|redeemed|started|used)(?: again)?',
    means: 'is destroyed',
    example: 'after that the card never works again',
  },
  {
    rest: `${STANDS} (?:is|are|will be) not (?:carried over|kept|preserved|retained|saved|taken over)(?! (?:as|beyond|for|in|longer|open|up)\\b)`,
    means: 'all $1 are deleted',
    example: 'the existing bookmarks are not kept',
  },
  {
    rest: '(?<!\\bto )makes? (?:room for (?:the )?(?:fresh|imported|incoming|new|next)(?: ones?)?|way for the \\w+)',
    means: 'are deleted',
    example: 'the cards of the board make way for the new ones',
  },
  {
    rest: `(?:bring|put|return|restore|revert|set|take)s? * (?:back )?(?:in)?to ${AS_NEW}`,
    means: 'wipes $1',
    example: 'puts the router back into the state in which it left the factory',
  },
  {
    rest: '(?:cannot|can not|will never|will not|won.t) (?:get|have) (?:the|its|your|their) ((?:former|lost|old|previous) [^.;]{1,40}?) back',
    means: ': all $1 are deleted',
    example: 'you will not get the old rows back',
  },
  {
    rest: '(?:is|are|gets?|will be) (?:copied|printed|recorded|taped|written) over(?= (?:by|with)\\b|\\W*$|[.,;])',
    means: 'are deleted',
    example: 'the songs on the tape are recorded over',
  },
  {
    rest: '(?:is|are|will be) (?:no longer|not) there (?:after (?:that|this)|afterwards?|any ?more|then)',
    means: 'are deleted',
    example: 'the files are no longer there afterwards',
  },
  {
    rest: 'versions? can no longer be (?:had|looked at|opened|read|restored|seen|viewed)',
    means: 'versions are deleted',
    example: 'earlier versions can no longer be looked at',
  },
  { rest: 'comes? to an end', means: 'is cancelled', example: 'the subscription comes to an end' },
];
