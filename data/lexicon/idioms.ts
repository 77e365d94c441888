/** A turn of phrase that tells an act without the act's own verb, and the plain words for it. */
export interface Idiom {
  /** Its verb in the base form, of which the other forms are read too; none where it tells how things are afterwards. */
  readonly verb?: string;
  /** What follows the verb, as a regular expression without case; `*` is whatever stands between, `$1` in `means`. */
  readonly rest: string;
  /** Begins with a verb of verbs.ts in the base form, set into the form the idiom stands in. */
  readonly means: string;
  readonly example: string;
}

const LISTED = '(?:card|tab|bill|account)';
const SHELL =
  '(?:bash|sh|zsh|/bin/\\w+|(?:the )?(?:system |command )?shell|powershell|(?:the |an? )?(?:\\w+ )?interpreter|python|node|eval|(?:the |a )?(?:terminal|command line|repl))';
const ADMIN = '(?:admin|administrator|owner|root|superuser|moderator)s?';
const PEOPLE =
  '(?:admin(?:istrator)?|assignee|attendee|author|contact|customer|follower|guest|member|organi[sz]er|owner|participant|person|recipient|reporter|reviewer|sender|subscriber|user)';
const EVERYBODY = '(?:the (?:whole )?(?:world|internet|public|web)|anyone|anybody|everyone|everybody)';

/**
 * Idioms of destroying, ending, paying, sending, running code and giving rights. Source: ordinary English, by the
 * heads of Roget's Thesaurus (2 nonexistence, 162 destruction, 185 displacement, 270 transference, 297 ejection,
 * 527 information, 531 publication, 737 authority, 756 abrogation, 776 loss, 807 payment, 809 expenditure).
 */
export const IDIOMS: readonly Idiom[] = [
  {
    rest: 'force[- ]push(?:es|ing)?(?= (?:the|all|an?|every|its|this|your) )',
    means: 'overwrites the remote history of',
    example: 'force-pushes the branch',
  },
  {
    verb: 'submit',
    rest: '(?:the )?payroll(?! (?:check|preview|question|report|request))',
    means: 'pay all employees',
    example: 'submits payroll',
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
    rest: '(?:leaves|leaving) * (?:empty|blank|bare|with nothing)',
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
  { verb: 'scrub', rest: '* clean', means: 'wipe $1', example: 'scrubs the disk clean' },
  { verb: 'wipe', rest: '* clean', means: 'wipe $1', example: 'wipes the disk clean' },
  {
    verb: 'flush',
    rest: '* down the (?:drain|toilet)',
    means: 'delete $1',
    example: 'flushes every queue down the drain',
  },
  { verb: 'rid', rest: '* of', means: 'delete', example: 'rids the machine of all files' },
  { verb: 'empty', rest: '* of', means: 'delete', example: 'empties the organisation of all users' },
  {
    verb: 'clear',
    rest: '* of(?= (?:all|every|its|their))',
    means: 'delete',
    example: 'clears the disk of all files',
  },
  {
    verb: 'strip',
    rest: '* of(?= (?:all|every))',
    means: 'delete',
    example: 'strips the account of all data',
  },
  {
    verb: 'let',
    rest: '* (?:lapse|die out|perish)',
    means: 'cancel $1',
    example: 'lets the subscription lapse',
  },
  {
    rest: '(?:no longer exists?|ceases? to exist|(?:do|does|will) not survive|will (?:vanish|disappear)|vanishes|disappears|self[- ]?destructs?|(?:is|are|will be) (?:gone|no more)(?: for (?:good|ever)| forever)?|(?:is|are|will be) lost for (?:good|ever)|would be (?:gone|lost))(?! (?:from|if|when|after|in|on|unless|behind)\\b)',
    means: 'are deleted',
    example: 'afterwards the records no longer exist',
  },
  {
    rest: "(?:cannot|can not|can never|can't) be (?:recovered|restored|retrieved|brought back|got back)",
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
  { rest: 'comes? to an end', means: 'is cancelled', example: 'the subscription comes to an end' },
  {
    verb: 'put',
    rest: `* on (?:the |a )?(?:\\w+['’]?s? ){0,2}${LISTED}`,
    means: 'charge the card for $1',
    example: 'puts 500 USD on the card',
  },
  { verb: 'foot', rest: 'the bill', means: 'pay the bill', example: 'foots the bill for the order' },
  {
    verb: 'pick',
    rest: 'up the (?:tab|bill)',
    means: 'pay the bill',
    example: 'picks up the tab for the order',
  },
  { verb: 'let', rest: '* pay for', means: 'pay for', example: 'lets the saved card pay for the item' },
  {
    verb: 'give',
    rest: "((?:[\\w'’]{1,30} ){0,5}(?:money|payments?|funds)) back",
    means: 'refund $1',
    example: 'gives the customer all payments back',
  },
  {
    verb: 'return',
    rest: '(?:all |the )?(?:money|payments?|funds) to',
    means: 'refund the payment to',
    example: 'returns all money to the customer',
  },
  {
    verb: 'move',
    rest: "((?:[\\w'’]{1,30} ){0,3}(?:money|funds|cash|coins)) (?:to|into|from|out of)",
    means: 'transfer $1 to',
    example: 'moves the money to another account',
  },
  {
    verb: 'let',
    rest: "((?:[\\w'’]{1,30} ){0,5}(?:money|funds|balance)(?: of the \\w+)?) flow",
    means: 'transfer the money',
    example: 'lets the money flow to the recipient',
  },
  {
    rest: '(?:money|funds) (?:has|have|had) left',
    means: 'money is transferred from',
    example: 'by then the money has left the account',
  },
  { verb: 'fire', rest: 'off', means: 'send', example: 'fires off a mail to everyone' },
  {
    verb: 'ship',
    rest: '* (?:off|out|over) to',
    means: 'send $1 to',
    example: 'ships the file off to a third party',
  },
  {
    verb: 'drop',
    rest: '* into the inbox(?:es)?',
    means: 'send an email',
    example: 'drops the text into the inbox of each subscriber',
  },
  {
    verb: 'drop',
    rest: '* a (?:line|note|message)',
    means: 'send a message to $1',
    example: 'drops every customer a line',
  },
  {
    verb: 'let',
    rest: '* know by (?:e-?mail|mail|sms|text|phone)',
    means: 'send an email to $1',
    example: 'lets all subscribers know by mail',
  },
  {
    rest: `(?:an?|each|every|the) ${PEOPLE}(?: (?:of|who|whose)(?: [\\w'’-]{1,30}){1,6}?)? (?:gets|receives) an? (?:\\w+ )?(?:alert|e-?mail|letter|message|notification|sms)`,
    means: 'sends an email to the person',
    example: 'the person whose profile is viewed gets a notification',
  },
  {
    verb: 'leave',
    rest: 'a copy of * on a public \\w+',
    means: 'upload $1 to a public site',
    example: 'leaves a copy of the file on a public site',
  },
  {
    verb: 'make',
    rest: `* available to ${EVERYBODY}`,
    means: 'make $1 public',
    example: 'makes the file available to the whole internet',
  },
  {
    rest: `(?:is|are|gets?) (?:first )?(?:made|opened) (?:publicly )?(?:accessible |available |readable |visible |public )?(?:to|for|by) ${EVERYBODY}`,
    means: 'is shared. It makes the file public.',
    example: 'the folder is made accessible to anyone',
  },
  {
    verb: 'open',
    rest: `* to ${EVERYBODY}`,
    means: 'make $1 public',
    example: 'opens the folder to the world',
  },
  {
    rest: '(?:afterwards|then|from then on|from now on),? (?:anyone|anybody|everyone|everybody) (?:(?:with|on|in) (?:\\w+ ){1,2})?can (?:then )?(?:read|open|see|edit|access) (?:it|them|(?:the|this) \\w+)',
    means: ': it makes the file public',
    example: 'afterwards anyone with the link can open the folder',
  },
  {
    verb: 'hand',
    rest: `* (?:to|over to|into) ${SHELL}`,
    means: 'execute a shell command',
    example: 'hands what you type to bash',
  },
  {
    verb: 'pass',
    rest: `* (?:on )?(?:to|into|through) ${SHELL}`,
    means: 'execute a shell command',
    example: 'passes the input on to the shell',
  },
  {
    verb: 'feed',
    rest: `* (?:to|into|through) ${SHELL}`,
    means: 'execute a shell command',
    example: 'feeds the text to /bin/sh',
  },
  {
    verb: 'pipe',
    rest: `* (?:to|into|through) ${SHELL}`,
    means: 'execute a shell command',
    example: 'pipes the text into bash',
  },
  {
    verb: 'let',
    rest: `${SHELL} (?:interpret|have)`,
    means: 'execute the code',
    example: 'lets Python interpret the text',
  },
  {
    verb: 'call',
    rest: '(?:eval|exec|system|popen|os\\.system|subprocess\\.\\w+)(?:\\(\\))?',
    means: 'execute the code',
    example: 'calls eval() on the text',
  },
  {
    verb: 'hand',
    rest: "((?:[\\w'’]{1,30} ){0,3}(?:statement|sql|query|queries|text)) to the (?:\\w+ )?database",
    means: 'execute any sql statement',
    example: 'hands the statement to the production database',
  },
  {
    verb: 'promote',
    rest: `* to (?:an? |the )?${ADMIN}`,
    means: 'grant admin rights to $1',
    example: 'promotes the user to administrator',
  },
  {
    verb: 'make',
    rest: `* an? ${ADMIN}`,
    means: 'grant admin rights to $1',
    example: 'makes the user an administrator',
  },
  {
    verb: 'put',
    rest: `* among the ${ADMIN}`,
    means: 'grant admin rights to $1',
    example: 'puts the user among the administrators',
  },
  {
    rest: `becomes? an? ${ADMIN}`,
    means: ': it grants admin rights',
    example: 'from then on the user becomes an administrator',
  },
  {
    verb: 'roll',
    rest: '* out to (?:production|prod|live|all (?:users|customers|hosts|servers))',
    means: 'deploy $1 to production',
    example: 'rolls it out to production',
  },
];
