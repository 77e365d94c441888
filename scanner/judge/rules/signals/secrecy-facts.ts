import { head, kind, objectReads, restReads, server, takes, thing, told, verb } from '../../decide/facts.ts';
import { both, either, type Fact, not, type ToolFact } from '../../decide/frame.ts';
import { type ParameterFact, some } from '../../decide/places.ts';
import { isSecret, namesSecret } from '../../decide/secrets.ts';

const namesItsDoor: Fact = {
  says: 'its object says which door it opens',
  holds: ({ objectText }) => isSecret(objectText),
};

/** Of a wallet or a contract tokens are what is owned. */
export const ofAMarket = either(
  both(server('assets'), head(['token', 'tokens', 'info', 'key', 'keys'])),
  both(head(['token', 'tokens']), told('that tokens are owned or traded'), not(namesItsDoor)),
);

/** Of a design system tokens are colours and sizes. */
export const ofADesign = both(
  head(['token', 'tokens', 'data', 'values']),
  either(told('that it is about design'), {
    says: 'the server is called after a design system',
    holds: (_, { context: { own } }) => ['css', 'design', 'theme', 'ui'].some((word) => own.has(word)),
  }),
);

/** `Shows how often a key was used`: a fact about it. */
export const asksAbout: Fact = {
  says: 'it tells when, how often or whether something was done',
  holds: ({ text: { words }, at }) =>
    /^(?:when|where|whether|who|why)$/.test(words[at + 1]?.text ?? '') ||
    (words[at + 1]?.text === 'how' && /^(?:long|many|much|often)$/.test(words[at + 2]?.text ?? '')),
};

/** A look at a secret itself. */
export const showsASecret = [
  kind('look'),
  not(asksAbout),
  not(ofAMarket),
  not(ofADesign),
  objectReads('a secret'),
  either(objectReads('a secret or its value at its end'), head('a secret by its last word')),
  not(objectReads('what stands around a secret')),
  not(verb('audit check count detect find inspect list scan search validate verify')),
];

/** Rubric section 8: a list of keys, tokens or secrets. */
export const listsSecrets = [
  verb('list'),
  not(ofAMarket),
  either(
    objectReads('environment values or cookies'),
    restReads('of something that runs with them'),
    both(
      objectReads('keys, tokens or secrets in the plural'),
      not(objectReads('what stands around a secret')),
    ),
  ),
];

/** `the value of a secret`, `the .env file` */
export const valueOfASecret: Fact = {
  says: 'its object is the value of a secret, or a file of them',
  holds: ({ object, objectText, restText }) =>
    (/^(?:contents?|plaintext|values?)$/.test(object.at(-1)?.text ?? '') &&
      /\b(?:contents?|plaintext|values?) of (?:an? |the |one |your )?(?:\w+ ){0,2}(?:credentials?|passwords?|private keys?|secrets?|(?:api|access) (?:keys?|tokens?))\b/.test(
        restText,
      )) ||
    /^(?:(?:env|dotenv|credentials?|kubeconfig) files?|(?:\w+ ){0,2}key files?)$/.test(objectText),
};

/** `… and returns a token`: which a preview returns to be called with. */
export const bareToken: Fact = {
  says: 'its object is no more than a token',
  holds: ({ objectText }) => /^tokens?$/.test(objectText),
};

export const hidden = told('that values stay hidden');

export const revealsASecret: ParameterFact = {
  says: 'it shows values that stay hidden otherwise, and the text speaks of secrets',
  holds: ({ name, description = '' }, { tool }) =>
    /^(?:reveal|(?:export|expose|include|return|show|with)_?(?:private_?)?(?:credentials|keys?|passwords?|secrets?)|decrypt|with_?decryption|include_?values?|show_?values?|reveal_?\w+)$/i.test(
      name,
    ) &&
    /secret|env|credential|password|plaintext|private[ _]key|token/i.test(
      `${name} ${description} ${tool.description.slice(0, 600)}`,
    ),
};

export const isASecret: ParameterFact = {
  says: 'it is named after a secret, is a token with the one that renews it, or a new one',
  holds: ({ name, depth, description = '' }, { tool }) =>
    namesSecret(name) ||
    IS_A_PRIVATE_KEY.test(description) ||
    (OF_A_SERVICE.test(name) && KEPT.test(description)) ||
    (/[a-z]_?pass$/i.test(name) && /\bpassword\b/i.test(description)) ||
    (/_?token$/i.test(name) && /^\W*(?:body param: )?(?:the )?new (?:\w+ ){0,2}token\b/i.test(description)) ||
    (TOKEN.test(name) && tool.parameters.some((one) => one.depth === depth && RENEWS.test(one.name))),
};

/** `mailer_access_token: Stored in encrypted format`: of a service that is called later. */
const OF_A_SERVICE = /[a-z]_?(?:access|api|auth)_?token$/i;
const KEPT = /\b(?:saved|stored|persisted|kept)\b/i;

/** `identity: A PEM encoded private key and its certificate` */
const IS_A_PRIVATE_KEY = /^\W*(?:an? |the )?pem(?:[- ]encoded)? private key\b/i;

const TOKEN = /^(?:access_?token|refresh_?token)$/i;

/** What stands beside a token that is kept: one that only signs a call comes alone. */
const RENEWS = /^(?:refresh_?token|(?:access_?)?token_?expir\w+|(?:access_?)?token_?expires_?(?:at|in))$/i;

export const ofVariables: ParameterFact = {
  says: 'it is called variables',
  holds: ({ name }) => /env|vars?$|variables?$/i.test(name),
};

export const ofTheCallItself: ParameterFact = {
  says: 'it is one of the call itself, or of the one object around all arguments',
  holds: ({ depth, path }) =>
    depth === 0 ||
    (depth === 1 &&
      /^(?:params|payload|request|input|args|arguments|body|data|config\w{0,20}|options|settings|credentials|database|login)\./.test(
        path,
      )),
};

/** `private_key` and `api_key` mostly sign the call itself. */
export const onlySigns: ParameterFact = {
  says: 'it is a key that mostly signs the call itself',
  holds: ({ name }) => /private_?key|^api_?key$|^credentials?$|^public/i.test(name),
};

/** `credentials` of each tool of the server sign the call. */
export const everyCallTakesIt: ParameterFact = {
  says: 'at least half of the server’s tools take it',
  holds: ({ path }, { context }) => context.common.has(path.split('.')[0] as string),
};

/** `Updates the name or the credentials of an identity` */
export const isWhatChanges: ParameterFact = {
  says: 'the first sentence of the description says that it is changed',
  holds: ({ name }, { tool }) =>
    /^credentials$/i.test(name) &&
    /^\W*(?:updat|chang|sett?|stor|sav|replac|rotat)\w* (?:(?!using|with|via|by)[\w',-]+ ){0,8}credentials\b/i.test(
      tool.description,
    ),
};

/** Beside host and user a password opens the connection of this call. */
export const opensTheConnection: ParameterFact = {
  says: 'it is the password beside a host and a user',
  holds: ({ name }, { tool }) =>
    /^password$/i.test(name) &&
    ['host', 'user'].every((wanted) =>
      tool.parameters.some((p) => p.depth === 0 && p.name.toLowerCase() === wanted),
    ),
};

export const imports = both<unknown>(some('the first of all', verb('import')), not(takes('path')));

/** `Saves the provider configuration`: what is handed over is kept with it. */
export const keepsAConfiguration: ToolFact = some(
  'the first of all',
  verb('change configure edit modify patch register save set store update'),
  thing('a configuration that is kept'),
);

/** `repository_password`: no password of the call itself. */
const namedAfterWhatItOpens: ParameterFact = {
  says: 'it is named after what it opens',
  holds: ({ name }) => /[a-z]_?password$/i.test(name),
};

/** `repository_password` of a project that is added: kept with what is made. */
export const ofSomethingMade: ParameterFact = both(
  namedAfterWhatItOpens,
  some('the first of all', verb('add', 'create', 'new', 'register', 'update')),
);

export const installs: ToolFact = some('the first of all', verb('install'));
