import { saidAs, type WordingOf } from './wording.ts';

/** Turns of phrase that the gates of open-ended tools ask for (scanner/judge/rules/1-open-ended); see wording.ts. */
export const GATE_WORDINGS = {
  'that one request is sent': {
    pattern: /\b(?:http|an?) (post|put|patch|delete) request\b/,
    example: 'sends an http post request',
  },
  'every method of HTTP': {
    pattern:
      /get\W{1,6}post\W{1,6}(?:put\W{1,6})?(?:patch\W{1,6})?delete|\bhttp requests? (?:with|of|by) (?:any|every|an arbitrary) (?:http )?method\b/,
    example: 'get, post, put, patch, delete',
  },
  'that it is about requests': { pattern: /request|batch|api/, example: 'a request' },
  'that any request is sent': {
    ...saidAs({
      'any request':
        /\b(?:any|raw|arbitrary|custom|generic|direct|authenticated|unified) (?:\w+ ){0,3}(?:requests?|tool|calls?)\b/i,
      'makes an http request':
        /\bmakes? (?:an? )?(?:\w+ ){0,2}(?:http|api|rest) (?:api )?(?:requests?|calls?)/i,
      'proxies an api request':
        /\b(?:call|execute|forward|invoke|issue|pass|perform|prox(?:y|ie)|relay|send|submit|tunnel)s? (?:\w+ ){0,5}(?:api|http|rest|graph) (?:requests?|calls?|endpoints?)\b/i,
      'forwards a request to an api':
        /\b(?:forward|pass|prox(?:y|ie)|relay|send|tunnel)s? (?:\w+ ){0,3}(?:requests?|calls?) (?:\w+ ){1,5}(?:api|server|daemon|engine)\b/i,
      'any api': /any api/i,
      make_api_request: /make_api_request/i,
      api_request: /api_request/i,
      call_api: /call_api/i,
    }),
  },
  'that any method of an API is called': {
    pattern:
      /\b(?:call|invoke|execute|run|perform)s? any (?:\w+ ){0,4}api (?:endpoints?|methods?|operations?)\b/i,
    example: 'calls any bot API method',
  },
  'that it belongs to an API': { pattern: /\b(?:api|rest|endpoint)\b/, example: 'path of the api' },
  'that an agent works on its own': {
    pattern:
      /\bautonomous(?:ly)?\b|\b(?:an?|the|your) (?:\w+ ){0,2}(?:coding|browser|ai|computer use|general[- ]purpose) agent\b[^.]{0,80}\b(?:execut|perform|complet|carr(?:y|ies) out|works? on)/,
    within: 500,
    example: 'autonomously does it',
  },
  'that it is handed to eval': {
    pattern:
      /\b(?=by|e(?:val|xec)|g(?:iven|oe)|handed|passed|through|using|via|with)(?<!\b(?:never|no|not|without|n't)\b[^.]{0,30})(?:\b(?:by|given to|goes? (?:in)?to|handed to|passed (?:in)?to|through|using|via|with) [`"']{0,2}(?:eval|exec|new function|vm\.run\w+)\b|\b(?:eval|exec)\(\))/,
    example: 'run with eval()',
  },
  'that it is about JavaScript': { pattern: /javascript/, example: 'javascript' },
  'that a statement is run to be explained': {
    pattern: /\bexplain(?: \(| )analy[sz]e\b/,
    example: 'runs explain analyze',
  },
  'that code is run to draw': {
    pattern:
      /\b(?:javascript|[a-z]\w*\.js|p5|python|matplotlib|processing|glsl|shader|manim) (?:code|script|sketch|source)\b/,
    example: 'with custom three.js code',
  },
  'that JavaScript is run': {
    pattern:
      /\b(?:execut\w+|run|custom|arbitrary) (?:\w+ )?javascript\b|\bjavascript (?:code|to (?:run|execute))\b/,
    example: 'executes javascript',
  },
  'that it is SQL': { pattern: /sql/, example: 'custom sql' },
  'that it is arithmetic': {
    pattern: /arithmetic|mathematical|\bmath\b|calculat/i,
    example: 'a mathematical expression',
  },
  'a code that is looked up, typed in or exchanged': {
    pattern:
      /\b(?:authori[sz]ation|verification|auth|otp|country|currency|language|project|status|error|zip|postal|invite|coupon|promo|discount|product|short|one[- ]time|6[- ]\w+) codes?\b|\b(?:claim|decode|look ?up|redeem|resolve) (?:\w+ ){0,3}codes?\b|exchange_code|oauth/,
    example: 'country code',
  },
  'that it is a part that a program runs': {
    pattern: /middleware|function|\bruns?\b|execut/,
    example: 'tests a middleware',
  },
  'that it is about code or a run': {
    pattern: /\b(?:code|script|javascript|python|expression|js|execute|run|eval)/i,
    example: 'runs a script',
  },
  'that it is about code': { pattern: /\b(?:code|script|javascript|python)\b/, example: 'of the script' },
  'that the code is run': {
    pattern:
      /\bcode (?:can |is |will |gets )?(?:be )?(?:run|runs|executed)\b|\b(?:runs?|running|execut(?:e|es|ing)) (?:\w+ ){0,4}code\b/,
    example: 'the code is executed',
  },
  'that nobody is asked before it acts': {
    pattern:
      /\byolo\b|\bauto(?:matically)?[- ](?:accepts?|approves?|confirms?) (?:all|any|every) (?:\w+ )?(?:actions?|commands?|edits?|prompts?|tools?)\b|\b(?:bypass(?:es)?|skips?) (?:all )?(?:approvals?|permissions?)(?: prompts?| checks?)?\b/,
    example: 'automatically approve all actions',
  },
  'that it is about a command line': {
    pattern: /command|shell|terminal|cli|bash|exec/i,
    within: 600,
    example: 'in a shell',
  },
  'a language of queries': {
    pattern: /\b(?:sql|cypher|graphql|sparql|mongo|aggregation|gaql|soql|flux|aql|gremlin|n1ql|influxql)\b/,
    example: 'a graphql query',
  },
  'that words or documentation are searched': {
    pattern: /natural language|documentation|\bdocs\b/,
    example: 'in natural language',
  },
  'that it is about a database': { pattern: /\bdatabase\b/, within: 300, example: 'on the database' },
  'that anything may be run': {
    ...saidAs({
      'runs arbitrary python code':
        /(?<!\b(?:of|over|than) )\b(?:arbitrary|any|raw|custom|shell|bash|terminal) (?:\w+ ){0,2}(?:code|command|commands|script|scripts|sql|javascript|python)\b/,
      'runs a shell line':
        /(?<!\b(?:of|over|than) )\b(?:bash|cmd|command|powershell|shell|terminal|zsh)[- ](?:lines?|one-?liners?|snippets?|statements?)\b(?! (?:app|args?|arguments?|client|flags?|interface|options?|program|tools?|utility))/,
    }),
    within: 600,
  },
  'at its start that it is SQL': { pattern: /\bsql\b/, within: 120, example: 'executes sql' },
  'that something is typed into a shell': {
    pattern:
      /\b(?:enter|feed|input|paste|send|type|write)s? (?:(?!not\b|never\b)\w+ ){0,4}(?:in|into|on|to) (?:(?!log\b|logs\b)[\w-]+ ){0,3}(?:powershell|pty|repl|serial console|shell|(?:console|shell|terminal|tmux) (?:pane|session|window)|terminal|tmux)\b(?! (?:log|output)s?\b)/,
    within: 300,
    example: 'sends keys to a tmux pane',
  },
  'that it routes to commands of a program': {
    pattern: /subcommand|sub-command/,
    example: 'runs a subcommand',
  },
} as const satisfies Readonly<Record<string, WordingOf>>;
