import { head, kind, objectReads, server, takes, thing, told, verb } from '../../decide/facts.ts';
import { both, either, not, type ToolFact } from '../../decide/frame.ts';
import { called, described, typed, within } from '../../decide/parameter-facts.ts';
import { act, type ParameterFact, parameter, said, some } from '../../decide/places.ts';
import { type SignalRule, sketch } from '../../decide/rule.ts';
import { namesSecret } from '../../decide/secrets.ts';
import { table } from '../../decide/table.ts';

const text = { type: 'string' };

const OF_ALL = 'the name or the first of the description';
const ofAMarket = both(server('assets'), head(['token', 'tokens', 'info', 'key', 'keys']));
/** Of a design system tokens are colours and sizes. */
const ofADesign = both(
  head(['token', 'tokens', 'data', 'values']),
  either(told('that it is about design'), {
    says: 'the server is called after a design system',
    holds: (_, { context: { own } }) => ['css', 'design', 'theme', 'ui'].some((word) => own.has(word)),
  }),
);
/** A look at a secret itself. */
const showsASecret = [
  kind('look'),
  not(ofAMarket),
  not(ofADesign),
  objectReads('a secret'),
  either(objectReads('a secret or its value at its end'), head('a secret by its last word')),
  not(objectReads('what stands around a secret')),
  not(verb('count', 'check', 'verify', 'validate', 'inspect', 'search', 'list')),
];
/** Rubric section 8: a list of keys, tokens or secrets. */
const listsSecrets = [
  verb('list'),
  not(ofAMarket),
  either(
    objectReads('environment values or cookies'),
    both(
      objectReads('keys, tokens or secrets in the plural'),
      not(objectReads('what stands around a secret')),
    ),
  ),
];
const hidden = told('that values stay hidden');

const revealsASecret: ParameterFact = {
  says: 'it shows values that stay hidden otherwise, and the text speaks of secrets',
  holds: ({ name, description = '' }, { tool }) =>
    /^(?:reveal|show_?secrets?|include_?secrets?|decrypt|with_?decryption|include_?values?|show_?values?|reveal_?\w+)$/i.test(
      name,
    ) &&
    /secret|env|credential|password|plaintext|token/i.test(
      `${name} ${description} ${tool.description.slice(0, 300)}`,
    ),
};

const isASecret: ParameterFact = {
  says: 'it is named after a secret, is a token with the one that renews it, or a new one',
  holds: ({ name, depth, description = '' }, { tool }) =>
    namesSecret(name) ||
    (/_?token$/i.test(name) && /^\W*(?:body param: )?(?:the )?new (?:\w+ ){0,2}token\b/i.test(description)) ||
    (TOKEN.test(name) && tool.parameters.some((one) => one.depth === depth && RENEWS.test(one.name))),
};
const TOKEN = /^(?:access_?token|refresh_?token)$/i;
/** What stands beside a token that is kept: one that only signs a call comes alone. */
const RENEWS = /^(?:refresh_?token|(?:access_?)?token_?expir\w+|(?:access_?)?token_?expires_?(?:at|in))$/i;
const ofTheCallItself: ParameterFact = {
  says: 'it is one of the call itself, or of the one object around all arguments',
  holds: ({ depth, path }) =>
    depth === 0 ||
    (depth === 1 &&
      /^(?:params|payload|request|input|args|arguments|body|data|config|options|settings|credentials|database|login)\./.test(
        path,
      )),
};
/** `private_key` and `api_key` mostly sign the call itself. */
const onlySigns: ParameterFact = {
  says: 'it is a key that mostly signs the call itself',
  holds: ({ name }) => /private_?key|^api_?key$|^apikey$|^credentials?$|^public/i.test(name),
};
/** `Updates the name or the credentials of an identity` */
const isWhatChanges: ParameterFact = {
  says: 'the first sentence of the description says that it is changed',
  holds: ({ name }, { tool }) =>
    /^credentials$/i.test(name) &&
    /^\W*(?:updat|chang|sett?|stor|sav|replac|rotat)\w* (?:(?!using|with|via|by)[\w',-]+ ){0,8}credentials\b/i.test(
      tool.description,
    ),
};
/** Beside host and user a password opens the connection of this call. */
const opensTheConnection: ParameterFact = {
  says: 'it is the password beside a host and a user',
  holds: ({ name }, { tool }) =>
    /^password$/i.test(name) &&
    ['host', 'user'].every((wanted) =>
      tool.parameters.some((p) => p.depth === 0 && p.name.toLowerCase() === wanted),
    ),
};
const imports = both<unknown>(some('the first of all', verb('import')), not(takes('path')));
/** `Saves the provider configuration`: what is handed over is kept with it. */
const keepsIt: ToolFact = some(
  'the first of all',
  verb('configure', 'register', 'save', 'store'),
  thing('a configuration that is kept'),
);
const installs: ToolFact = some('the first of all', verb('install'));

/** Secrets that are returned or stored (rubric signal credential). */
export const SECRECY: readonly SignalRule[] = [
  table({
    id: 'returns-secrets',
    title: 'Returns a secret',
    why: 'Keys, tokens, passwords and environment values open other doors.',
    limits: 'Names and metadata of secrets are no secrets; a token that only pages or previews is none.',
    since: 1,
    examples: {
      fires: [
        sketch('get_secret', 'Returns the value of a secret'),
        sketch('get_env_vars', 'Returns the environment variables'),
        sketch('list_api_keys', 'Lists the API keys of the account'),
      ],
      spares: [
        sketch('count_tokens', 'Counts the tokens of a text'),
        sketch('list_secret_names', 'Lists names of secrets'),
        sketch('list_access_tokens', 'Lists access tokens. Values are never returned'),
      ],
    },
    categories: ['read'],
    rows: [
      {
        id: 'a-hidden-secret',
        when: [some(OF_ALL, ...showsASecret), either<unknown>(hidden, told('that it is metadata'))],
        because: 'the value itself stays hidden',
        example: sketch('get_secret', 'Returns metadata of a secret'),
      },
      {
        id: 'a-secret',
        at: act(OF_ALL, ...showsASecret),
        adds: ['credential'],
        because: 'whoever has it gets in',
        example: sketch('get_secret', 'Returns the value of a secret'),
      },
      {
        id: 'hidden-secrets',
        when: [some(OF_ALL, ...listsSecrets), hidden],
        because: 'the values themselves stay hidden',
        example: sketch('list_access_tokens', 'Lists access tokens. Values are never returned'),
      },
      {
        id: 'secrets',
        at: act(OF_ALL, ...listsSecrets),
        adds: ['credential'],
        because: 'whoever has the list gets in',
        example: sketch('list_api_keys', 'Lists the API keys of the account'),
      },
      {
        id: 'on-demand',
        at: parameter(revealsASecret),
        adds: ['credential'],
        because: 'the caller may ask for the values',
        example: sketch('list_variables', 'Lists variables', {
          reveal: { type: 'boolean', description: 'Show secret values' },
        }),
      },
      {
        id: 'told',
        at: said('that a secret is returned'),
        adds: ['credential'],
        because: 'the text says that a secret comes back',
        example: sketch('get_connection', 'Gets a connection and returns its password'),
      },
      {
        id: 'a-private-key',
        when: [some('the first of the description', kind('look'))],
        at: said('that a private key is fetched'),
        adds: ['credential'],
        because: 'a private key proves who somebody is',
        example: sketch('get_wallet', 'Gets the address and the private key of a wallet'),
      },
    ],
  }),
  table({
    id: 'stores-secrets',
    title: 'Stores a secret the caller hands over',
    why: 'A password or key that is set or kept is a credential changed.',
    limits: 'A secret that only authenticates this very call, or a connection, is none.',
    since: 1,
    examples: {
      fires: [
        sketch('create_database', 'Creates a database', { databasePassword: text }),
        sketch('install_shop', 'Installs a shop', {
          credentials: { type: 'object', properties: { login: text, password: text } },
        }),
      ],
      spares: [
        sketch('transfer_token', 'Sends tokens', { privateKey: text }),
        sketch('connect_db', 'Connects', { password: text }),
      ],
    },
    categories: ['write', 'execute', 'destructive'],
    unless: [
      not(some('the first of all')),
      some('the first of all', kind('destroy', 'end', 'remove', 'run', 'look', 'send', 'gesture')),
      some(
        'the first of all',
        verb(
          'submit',
          'connect',
          'login',
          'signin',
          'authenticate',
          'authorize',
          'join',
          'share',
          'run',
          'execute',
          'query',
          'send',
          'upload',
          'download',
          'logout',
          'open',
          'start',
          'call',
          'destroy',
          'delete',
          'navigate',
          'protect',
          'sign',
          'unlock',
        ),
      ),
    ],
    rows: [
      {
        id: 'a-secret',
        when: [not(some('the first of all', verb('pdf', 'zip', 'encrypt')))],
        at: parameter(
          either(ofTheCallItself, described('that it is kept')),
          not(typed('boolean')),
          isASecret,
          either(not(described('that it only signs the call')), isWhatChanges, keepsIt),
          not(opensTheConnection),
          not(described('that it is needed at times')),
          either(not(onlySigns), described('that it is kept'), isWhatChanges, imports),
        ),
        adds: ['credential'],
        because: 'what is set or kept opens doors',
        example: sketch('create_database', 'Creates a database', { databasePassword: text }),
      },
      {
        id: 'environment-values',
        when: [either(installs, some('the first of all', kind('make', 'change', 'deploy', 'manage')))],
        at: parameter(
          within(1),
          called('environment values'),
          either(not(typed('string')), described('that it holds environment values'), installs),
        ),
        adds: ['credential'],
        because: 'environment values hold secrets',
        example: sketch('create_app', 'Creates an app', { env: { type: 'object' } }),
      },
    ],
  }),
];
