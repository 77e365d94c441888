import { oneOf, saidAs, type WordingOf } from '../wording.ts';

/** Programs and scripts that are kept to be run (signal code_exec); see wording.ts. */
export const PROGRAM_WORDINGS = {
  'that it names something kept elsewhere': {
    pattern: /\bpath\b|package\.json/i,
    example: 'path of the script',
  },
  'that it takes code': {
    ...saidAs({
      'javascript expression to evaluate':
        /\b(?:code|expressions?|snippets?) (?:that (?:\w+ ){0,3}|to (?:be )?)(?:evaluated?|executed?|runs?)\b/,
      'python code':
        /^\W*(?:(?:the|an?|new|updated|full|complete|custom|raw|optional) ){0,3}(?:apex|bash|gdscript|groovy|java|javascript|js|lua|php|powershell|python|ruby|shell|sql|typescript|vba) (?:code|expressions?|functions?|procedures?|scripts?|source)\b/,
      'create table statement': /\b(?:alter|create|delete|drop|insert|select|update) (?:\w+ )?statement\b/,
      'the implementation code':
        /^\W*(?:(?:the|its|new|updated|\w+) ){0,2}(?:callback|function|handler|implementation|macro|procedure|script|trigger) (?:body|code|source)\b/,
    }),
  },
  'that it is code which is evaluated': {
    pattern:
      /\b(?:bash|gdscript|groovy|javascript|js|lua|powershell|python|ruby|shell|typescript)(?: (?:code|expressions?|functions?|scripts?|snippets?))?(?:,? (?:that|which) (?:is|will be|gets|the \w+))? (?:to (?:be )?)?(?:evaluate|execute|run)[ds]?\b/,
    example: 'javascript evaluated in the app',
  },
  'that it is code and nothing more': {
    pattern:
      /^\W*(?:(?:an?|any|some|the) )?(?:(?:lines?|piece|text) of )?(?:applescript|bash|cypher|gdscript|groovy|javascript|lua|perl|php|powershell|python|ruby|typescript)(?: (?:code|expressions?|functions?|programs?|scripts?|snippets?|source|statements?|text))?\W*$/,
    example: 'a piece of python',
  },
  'that what is given is run': {
    pattern:
      /\b(?:evaluates?|executes?|interprets?|runs?)\b (?:it|them|(?:the|each|every) (?:cell|code|input|lines?|program|script|snippet|text|wish))\b|\b(?:code|input|it|lines?|program|script|snippet|text)\b (?:is|are|gets?) (?:then )?(?:evaluated|executed|interpreted|run)\b/,
    example: 'executes the text',
  },
  'a part that a program loads': {
    pattern: /\b(?:plugins?|themes?|extensions?|modules?|packages?|firmware|sketch)$/,
    example: 'plugin',
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
  'a rule': { pattern: /\brules?$/, example: 'firewall rule' },
  'a program of the service': {
    pattern: oneOf(String.raw`
  functions? workers? lambdas? scripts? contracts? edge_functions? triggers? code apex(?:_\w+)? userscripts?
  plugins? macros? stored_procedures? migrations? hooks?`),
    example: 'edge function',
  },
  'what only shares its name with a program': {
    pattern: oneOf(`
  repository webhooks? snippet review issue scanning usage description budget discount coupon promo
  promotion qr zip postal country verification referral gift class style`),
    example: 'discount code',
  },
  'that a script stands in it': { pattern: /\binline scripts?\b/, example: 'takes inline scripts' },
  'that code is kept to be run': {
    pattern:
      /\breusable (?:code|scripts?|snippets?)\b|\b(?:code|scripts?|snippets?)\b[^.]{0,30}\b(?:that|which) (?:can|will|may) be (?:executed|run)\b/,
    within: 400,
    example: 'scripts that can be run later',
  },
} as const satisfies Readonly<Record<string, WordingOf>>;
