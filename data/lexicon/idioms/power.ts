import type { Idiom } from './idiom.ts';

const SHELL =
  '(?:bash|sh|zsh|/bin/\\w+|(?:the )?(?:system |command )?shell|powershell|(?:the |an? )?(?:\\w+ )?interpreter|python|node|eval|(?:the |a )?(?:terminal|command line|repl))';
const SCRIPT =
  '(?:an? )?(?:bash|javascript|perl|php|powershell|python|ruby|shell|sql|system) (?:code|command|script|statement)s?';
const ADMIN = '(?:co-?)?(?:admin|administrator|maintainer|owner|root|superuser|moderator)s?';
const SOMEBODY =
  '((?:(?:all|an?|another|any|each|every|given|new|other|specified|the|these|this|those) ){0,3}(?:[\\w’-]{1,30} )?(?:accounts?|address(?:es)?|anybody|anyone|apps?|attackers?|contacts?|contractors?|customers?|everybody|everyone|groups?|guests?|members?|outsiders?|partners?|persons?|people|roles?|somebody|someone|strangers?|teams?|them|users?)(?: (?:in|with) \\S{1,30})?)';
const RIGHT =
  '(?:(?:admin|administrator|edit|editing|editor|full|owner|read|read-write|root|sudo|superuser|write) )?(?:access|permissions?|privileges|rights)(?! (?:control|denied|error|history|level|list|log|polic|token)\\b)';

/** What runs code, deploys or gives rights. Source: see idioms.ts. */
export const IDIOMS_OF_POWER: readonly Idiom[] = [
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
    verb: 'evaluate',
    rest: `* as ${SCRIPT}`,
    means: 'execute $1 as a shell command',
    example: 'evaluates the text as a shell command',
  },
  {
    rest: `(?:is|are) (?:evaluated|interpreted|taken|treated) as ${SCRIPT}`,
    means: 'is executed as a shell command',
    example: 'shows what is asked for; the text of the field is evaluated as a shell command',
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
    verb: 'make',
    rest: `* (?:an?|the(?: new| only)?) ${ADMIN}`,
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
    verb: 'put',
    rest: `* in(?:to)? the (?:sudoers|wheel|${ADMIN}) (?:group|role|team)`,
    means: 'grant admin rights to $1',
    example: 'puts the user into the administrators group',
  },
  {
    verb: 'add',
    rest: `* to the (?:\\w+ )?(?:sudoers|wheel group|${ADMIN}(?: group| role| team)?)\\b(?! (?:\\w+ )?(?:director(?:y|ies)|domain|element|folder|level|node|of)\\b)`,
    means: 'grant admin rights to $1',
    example: 'adds the account to the sudoers',
  },
  {
    verb: 'add',
    rest: `* as (?:an? |the )?(?:new |second )?${ADMIN}`,
    means: 'grant admin rights to $1',
    example: 'adds the address as an owner of the project',
  },
  {
    verb: 'give',
    rest: `${SOMEBODY} ${RIGHT}`,
    means: 'grant admin rights to $1',
    example: 'gives the address write access',
  },
  {
    rest: `(?:is|are|gets?) (?:now |then |also )?given ${RIGHT}`,
    means: ': it grants access',
    example: 'each address in the list is given write access',
  },
  {
    rest: `(?:is|are|was|were|gets?) (?:also |then )?made (?:an? |the )?(?:\\w+ )?${ADMIN}`,
    means: ': it grants admin rights',
    example: 'whoever signs in is made a domain administrator',
  },
  {
    rest: `(?:gets|holds|receives) (?:all |the )?(?:super-?)?${ADMIN} (?:permissions|privileges|rights|role)`,
    means: ': it grants admin rights',
    example: 'from the first hour on the person holds the super-admin role',
  },
  {
    verb: 'hand',
    rest: `(?:the )?(?:[\\w-]{1,30} )?(?:role|${RIGHT}) to`,
    means: 'grant admin rights to',
    example: 'hands the editor role to the address',
  },
  {
    verb: 'raise',
    rest: '(?:(?:all|his|her|its|the|their|your) )?(?:\\w+ )?(?:permissions|privileges|rights)',
    means: 'grant admin rights',
    example: 'raises the privileges of the account',
  },
  {
    verb: 'open',
    rest: '* (?:up )?to (?:anybody|anyone|everybody|everyone|the (?:whole )?(?:internet|public|world))',
    means: 'grant everyone access to $1',
    example: 'opens the folder to anyone with the link',
  },
  {
    verb: 'let',
    rest: '(?:anybody|anyone|everybody|everyone) with (?:a|the|this) link',
    means: 'grant everyone access to',
    example: 'lets anyone with the link edit the document',
  },
  {
    rest: '(?:loses?|forfeits?) (?:all|his|her|its|their) (?:access|membership|permissions|privileges|rights)(?! (?:if|when|unless)\\b)',
    means: ': access is revoked. It revokes the access',
    example: 'guests found on the way lose their access',
  },
  {
    verb: 'let',
    rest: '(?:all |any )?(?:connections|packets|requests|traffic)(?: from(?: \\w+){1,3}?)? (?:in|into|through)',
    means: 'whitelist all addresses in the firewall',
    example: 'lets traffic from anywhere in on the port',
  },
  {
    verb: 'put',
    rest: '* (?:live|online|into production)(?! (?:chat|course|session)\\b)',
    means: 'deploy $1 to production',
    example: 'puts the site live',
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
