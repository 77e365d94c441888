import { GATE_WORDINGS } from './gate-wordings.ts';
import { SIGNAL_WORDINGS } from './signal-wordings.ts';
import { saidAs, type WordingOf } from './wording.ts';

/** Every turn of phrase that decides: those that rules on acts ask for, and those of signal-wordings.ts and gate-wordings.ts. */
export const WORDINGS = {
  ...SIGNAL_WORDINGS,
  ...GATE_WORDINGS,
  'that a phone call is made': {
    pattern: /\b(?:outbound|phone) calls?\b|\bplac(?:es?|ing) (?:an? |the )?calls? to\b/,
    within: 160,
    example: 'starts an outbound call',
  },
  'that it goes to a network or feed': {
    pattern:
      /\b(?:on|to) (?:the |your |an? )?(?:\w+ )?(?:network|feed|timeline|wall|community)\b|\b(?:on|to) (?:your |the )?(?:bluesky|facebook|instagram|linkedin|mastodon|reddit|tiktok|twitter)\b/,
    within: 160,
    example: 'posts an offer on the network',
  },
  'who the audience is': {
    pattern: /\bemail|newsletter|sms|audience|recipients|subscribers|\bsent\b/,
    example: 'schedules it for all subscribers',
  },
  'that nothing is delivered': {
    pattern: /\b(?:sandbox mode|test inbox)\b/,
    example: 'sends it in sandbox mode',
  },
  'that an automation hears of it': {
    pattern: /trigger|automation|workflow/,
    example: 'starts the automation',
  },
  'that speech is synthesised': {
    pattern: /\b(?:synthesi[sz]e|text.to.speech|tts|audio)/,
    example: 'synthesizes speech',
  },
  'that a broker carries it': {
    pattern: /redis|kafka|mqtt|nats|rabbit|pub ?\/?sub/,
    example: 'publishes on redis',
  },
  'that programs listen': {
    pattern: /\b(?:event ?bus|listener|subscrib(?:e[dr]|ing))|\bevent (?:hub|stream|topic)/,
    example: 'sent to subscribers',
  },
  'that it deletes something': {
    pattern: /\b(?:deletes|drops|erases|purges|removes)\b/,
    example: 'removes old entries',
  },
  'that something is deleted': { pattern: /delet|remov|purg|eras|drop/, example: 'removes old entries' },
  'that what was put away comes back': {
    pattern: /archived|deleted|trash|bin\b|soft|removed/,
    example: 'restores an archived record',
  },
  'that something is overwritten': { pattern: /overwrit|replac|discard/, example: 'overwrites the data' },
  'that what was there stays in a history': {
    pattern:
      /\b(?:creates?|as) an? new (?:head )?(?:revision|version)\b|\bhistory is (?:kept|preserved)\b|\byou can undo\b|\bcommit in (?:the )?history\b|\bnon-destructive/,
    example: 'creates a new revision',
  },
  'that defaults come back': {
    pattern: /\bto (?:its|their|the) (?:\w+ )?defaults?\b/,
    within: 200,
    example: 'resets it to its defaults',
  },
  'that it goes live': {
    pattern: /\b(?:in)?to (?:the )?(?:production|prod|live (?:site|slot|environment|traffic))\b/,
    example: 'into production',
  },
  'that it is a factory reset': {
    pattern:
      /\bfactory[- ](?:reset|defaults?|settings?|state|condition|image|new)\b|\bfactory\b(?! (?:function|class|method|pattern|contract|address))/,
    example: 'a factory reset',
  },
  'that something is lost': {
    pattern:
      /discard|destroy|wipe|eras(?:e|es|ing)|delet(?:e|es|ing) all|lose|lost\b|overwrit|factory|data loss/,
    example: 'what was not saved is lost',
  },
  'that it is about version control': {
    pattern: /\b(?:remote|branch|commits?)\b/,
    example: 'pushes commits',
  },
  'that pushes are forced': {
    pattern:
      /\bforce[- _]push|\bpush(?:es|ed|ing)? (?:\w+ ){0,5}?(?:with force|forcefully|forcibly|--force)\b/,
    example: 'can force-push',
  },
  'that there is a way back': {
    ...saidAs({
      'deletes it by archiving it': /\bby archiving (?:it|them|the \w+)\b/,
      'is soft-deleted': /\bsoft[- ]?delet/,
      'moves a file to the trash':
        /(?:move[sd]?|send[s]?|put[s]?|goes|go|lands?)[^.]{0,40}\b(?:to|into|in)\b[^.]{0,20}\b(?:trash|recycle bin|bin|recycled?|deleted items)\b/,
      'can be restored': /\bcan be (?:restored|recovered|undeleted|undone)/,
      'the record is recoverable': /\b(?:recoverable|restorable)\b/,
      'to the trash': /\bto (?:the )?trash\b/,
    }),
  },
  'that it can be restored': {
    pattern: /\bsoft[- ]?delet|\brestorable\b|\bcan be (?:restored|recovered)\b(?![^.]*not)/,
    example: 'can be restored',
  },
  'that it is for good': {
    pattern:
      /permanent|cannot be (?:undone|recovered|restored)|can't be undone|irreversib|not be recoverable|unrecoverable|hard[- ]delet|skip.{0,12}trash/,
    example: 'cannot be undone',
  },
  'that it does not come back': {
    pattern:
      /\b(?:cannot|can't|can not|can never) be (?:un-?archived|unpaused|unclosed|undone|reversed|reverted|re-?opened|re-?activated|re-?enabled|resumed|restored)\b/,
    example: 'it cannot be reactivated',
  },
  'that it becomes a draft again': {
    pattern: /(?:back|return(?:s|ing|ed)?(?: it)?|revert(?:s|ed)?) to (?:an? )?(?:`|")?(?:draft|editable)/,
    example: 'returns it to draft',
  },
  'that columns can be dropped': {
    pattern: /\bdrop(?:s|ping)?\b/,
    within: 400,
    example: 'adds or drops columns',
  },
  'that nothing is dropped': {
    pattern: /(?:not|never|cannot|without)\b[^.]{0,20}\bdrop/,
    within: 400,
    example: 'does not drop',
  },
  'that a test delivery is made': { pattern: /\btests?\b/, within: 120, example: 'sends a test event' },
  'that what was found is kept': {
    pattern:
      /(?:^|[.] )(?:\w+ ){0,8}(?:stores|saves|persists) (?:\w+ ){0,4}(?:in|to|into) (?:a |the |your )?(?:local )?(?:\w+ )?(?:database|file|disk|folder|sqlite)\b/,
    within: 600,
    example: 'stores it in a database',
  },
  'that what is loaded replaces the whole': {
    pattern: /\breplac(?:es|ing) (?:the )?(?:entire|current|whole)\b/,
    example: 'replaces the whole scene',
  },
  'that it is loaded into something': {
    pattern:
      /\bloads? [^.]{1,60}\binto (?:an? |the |your )?(?:\w+ ){0,3}(?:cluster|database|table|warehouse|collection|account|bucket|node|scene|project|canvas|board|editor)/,
    example: 'loads rows into a table',
  },
  'that it is saved as a file': {
    pattern: /\b(?:is|are|will be|gets) (?:automatically )?saved (?:to|in|into|under|as)\b/,
    example: 'the picture is saved to a file',
  },
  'that what is chosen holds for later calls': {
    pattern:
      /\bfor (?:all )?(?:subsequent|later|following|future) \w+|\b(?:as|sets?) the (?:current|active|default)\b/,
    within: 200,
    example: 'selects the project for all later calls',
  },
  'into a text of its own': {
    pattern: /\b(?:as|into) an? (?:\w+ ){0,2}?(?:document|list|report|string|table|text)\b/,
    example: 'rows as a markdown table',
  },
  'that a picture is returned': {
    pattern: /\breturns? (?:the |a )?rendered (?:\w+ )?(?:image|png|svg|picture|diagram|chart)\b/,
    within: 300,
    example: 'returns the rendered image',
  },
  'that nothing is written to a file': {
    ...saidAs({
      'does not write to disk':
        /\b(?:does not|doesn't|never) (?:write|save) (?:anything )?to (?:the )?(?:disk|files?)\b/,
      'never modify files':
        /\b(?:does not|doesn't|never) (?:modify|change|edit|write|touch) (?:any )?files\b/,
      'nothing is saved': /\bnothing is (?:stored|saved|written)\b/,
    }),
  },
  'that a transaction is left unsigned': {
    pattern: /\bunsigned (?:\w+ ){0,2}(?:calldata|payloads?|transactions?|tx)\b/,
    example: 'returns an unsigned transaction',
  },
  'that something is returned': { pattern: /\breturns?\b/, example: 'returns the source' },
  'that the outcome is kept': {
    pattern: /\b(?:saves?|saved|stores?|stored|writes?|written|creates?) (?:\w+ ){0,4}(?:to|in|into|on|as) /,
    example: 'saves it to a file',
  },
  'that it is saved locally': {
    pattern: /\bsave[sd]?\b|\bto (?:a |the )?(?:local|disk|file)|locally|on disk|\blocal (?:file )?path\b/,
    example: 'saved to disk',
  },
  'that something is free or bought': { pattern: /free|purchase|reward|trial/, example: 'claims a reward' },
  'that it happens on a chain': {
    pattern: /\b(?:chain|on-?chain|sign|gas|deploy)/,
    example: 'signed and sent on chain',
  },
  'that the buyer is refunded': {
    pattern: /\brefunding (?:the )?(?:buyer|customer|payer)\b/,
    example: 'refunding the buyer',
  },
  'that it is made where it is missing': {
    ...saidAs({
      'it is created if it does not exist':
        /\b(?:gets?|is|are|be) (?:\w+ly )?created (?:\w+ly )?(?:if|when|where)\b(?: \w+){0,3} (?:absent|missing|not (?:yet )?(?:exist|found|there)|(?:does|do)(?:n.t| not) (?:yet )?exist|none exists?)\b/,
      'gets the label or creates it':
        /\b(?:gets?|finds?|returns?|fetch(?:es)?) (?:\w+ ){0,4}or creates? (?:it|one|them)\b/,
    }),
    unless: /\b(?:never|not|no|nothing)\W+(?:\w+\W+){0,2}$/,
  },
  'that an order of a market is set': {
    pattern:
      /\b(?:take[- ]profit|stop[- ]loss|trailing[- ]stop)\b|\b(?:open|pending|limit|stop|unfilled|resting) orders?\b|\bspot\b|\bperpetual|\bfutures\b|\btrading pair/,
    example: 'a pending order',
  },
  'that it is paused or a draft': { pattern: /\b(?:paused|draft)\b/, example: 'created as paused' },
  'that people work for it': {
    pattern: /\b(?:workers?|humans?|freelancers?|contributors?|bount(?:y|ies))\b/,
    example: 'freelancers do it',
  },
  'that a card is charged': { pattern: /\bcharg|\bcard\b|\bpay/, example: 'charges the card' },
  'that it is paid for': {
    pattern:
      /\bpaid\b|\bpay(?:s|ment|ments)?\b|price|billing|billed|charge|customer|stripe|checkout|purchase|\bcost|invoice|\bfee\b|budget|ad account/,
    example: 'a customer is billed',
  },
  'that it is a stay or a journey': {
    pattern:
      /(?<![a-z])(?:cheap(?:er|est)?|fares?|flights?|hostels?|hotels?|lodgings?|motels?|nightly rates?|per night|resorts?)(?![a-z])/,
    example: 'the cheapest hotel',
  },
  'that it is about advertising': {
    pattern: /\b(?:ads?|advert\w*|adset|campaign|sponsored)\b/,
    example: 'starts an ad',
  },
  'that a campaign spends': { pattern: /\bads?\b|\bbudget\b|advertis/, example: 'an ad with a budget' },
  'that a file holds SQL': {
    pattern: /\bsql (?:file|dump|script)s?\b/,
    within: 300,
    example: 'imports a sql dump',
  },
  'that a model is trained': { pattern: /\bmodels?\b/, example: 'trains a model' },
  'that what is run returns findings': {
    pattern:
      /^\W*(?:run|perform|execute)s? (?:(?!agent|automation|command|deployment|function|job|migration|pipeline|playbook|script|workflow)[^\s.]+ ){1,8}?and (?:return|list|show|report)s? [^.]{0,40}\b(?:diagnostics|findings|hints|issues|problems|scores?|suggestions|violations|vulnerabilit(?:y|ies)|warnings)\b/,
    example: 'runs the linter and returns the issues',
  },
  'that a score is returned': {
    pattern: /\breturns? (?:an? )?(?:\w+ )?(?:scores?|ratings?|grades?)\b/,
    example: 'returns a score',
  },
  'that a file is chosen on the page': {
    pattern: /\bfile (?:chooser|input|picker)\b/,
    example: 'through the file chooser',
  },
  'that it is about a browser': { pattern: /\b(?:browser|webdriver)\b/, example: 'closes the browser' },
  'that it is about a page': {
    pattern: /\b(?:page|browser|tab|dom|web form|iframe)\b/,
    example: 'on the page',
  },
  'that it is about a screen': {
    pattern: /\b(?:browser|element|screen|cursor|keyboard|mouse|tap)\b/,
    example: 'on the screen',
  },
  'that it is about a home': {
    pattern: /home ?assistant|smart ?home|thermostat/,
    example: 'in home assistant',
  },
  'a credit note': { pattern: /\bcredit (?:notes?|memos?)$/, example: 'credit note' },
  'that it makes a page to pay on': {
    pattern:
      /\b(?:creates?|generates?|opens?|starts?) (?:an? |the )?(?:[\w-]+ ){0,3}(?:checkout|payment) (?:link|page|session|url)s?\b/,
    example: 'creates a checkout session',
  },
  'a page to pay on': { pattern: /\b(?:payment|pay) links?\b|\bcheckout\b/, example: 'payment link' },
  'a payment intent': { pattern: /\bpayment intents?\b/, example: 'payment intent' },
} as const satisfies Readonly<Record<string, WordingOf>>;

export type Wording = keyof typeof WORDINGS;
