import { kind, rest, thing, told, verb } from '../../decide/facts.ts';
import { both, either, not } from '../../decide/frame.ts';
import { called, described, typed, within } from '../../decide/parameter-facts.ts';
import { act, FOREMOST, parameter, said, some } from '../../decide/places.ts';
import { type SignalRule, sketch, TEXT } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import {
  bareToken,
  everyCallTakesIt,
  hidden,
  imports,
  installs,
  isASecret,
  isWhatChanges,
  keepsAConfiguration,
  listsSecrets,
  ofSomethingMade,
  ofTheCallItself,
  ofVariables,
  onlySigns,
  opensTheConnection,
  showsASecret,
  valueOfASecret,
} from './secrecy-facts.ts';

/** Secrets that are returned or stored (rubric signal credential). */
export const SECRECY: readonly SignalRule[] = [
  table({
    id: 'returns-secrets',
    title: 'Returns a secret',
    why: 'Keys, tokens, passwords and environment values open other doors.',
    limits: 'Names and metadata of secrets are no secrets; a token that only pages or previews is none.',
    since: 1,
    spares: [
      sketch('count_tokens', 'Counts the tokens of a text'),
      sketch('list_secret_names', 'Lists names of secrets'),
      sketch('list_access_tokens', 'Lists access tokens. Values are never returned'),
    ],
    categories: ['read'],
    adds: ['credential'],
    rows: [
      {
        id: 'a-hidden-secret',
        when: [some(FOREMOST, ...showsASecret), either<unknown>(hidden, told('that it is metadata'))],
        because: 'the value itself stays hidden',
        example: sketch('get_secret', 'Returns metadata of a secret'),
      },
      {
        id: 'a-secret',
        at: act(FOREMOST, ...showsASecret),
        because: 'whoever has it gets in',
        example: sketch('get_secret', 'Returns the value of a secret'),
      },
      {
        id: 'the-value-of-a-secret',
        at: act(
          FOREMOST,
          either(kind('look'), verb('download')),
          not(verb('count check verify validate search')),
          valueOfASecret,
        ),
        but: [hidden],
        because: 'whoever has it gets in',
        example: sketch('get_it', 'Gets the value of a secret'),
      },
      {
        id: 'hidden-secrets',
        when: [some(FOREMOST, ...listsSecrets), hidden],
        because: 'the values themselves stay hidden',
        example: sketch('list_access_tokens', 'Lists access tokens. Values are never returned'),
      },
      {
        id: 'secrets',
        at: act(FOREMOST, ...listsSecrets),
        because: 'whoever has the list gets in',
        example: sketch('list_api_keys', 'Lists the API keys of the account'),
      },
      {
        id: 'an-item-of-a-vault',
        at: act(
          FOREMOST,
          kind('look'),
          not(verb('list count search find check')),
          thing(['entry', 'item', 'login']),
          rest(['keychain', 'safe', 'vault']),
        ),
        but: [hidden],
        because: 'what a vault keeps is a secret, whatever it is called',
        example: sketch('read_item', 'Reads an item of a vault'),
      },
      {
        id: 'told',
        at: said('that a secret is returned'),
        because: 'the text says that a secret comes back',
        example: sketch('get_connection', 'Gets a connection and returns its password'),
      },
      {
        id: 'a-private-key',
        when: [some('the first of the description', kind('look'))],
        at: said('that a private key is fetched'),
        because: 'a private key proves who somebody is',
        example: sketch('get_wallet', 'Gets the address and the private key of a wallet'),
      },
      {
        id: 'a-secret-besides',
        at: act('what it does besides', ...showsASecret, not(bareToken)),
        but: [hidden],
        because: 'whoever has it gets in',
        example: sketch('get_status', 'Gets the status. Fetches the access token'),
      },
      {
        id: 'secrets-besides',
        at: act('what it does besides', ...listsSecrets),
        but: [hidden],
        because: 'whoever has the list gets in',
        example: sketch('get_status', 'Gets the status. Lists the API keys of the account'),
      },
    ],
  }),
  table({
    id: 'stores-secrets',
    title: 'Stores a secret the caller hands over',
    why: 'A password or key that is set or kept is a credential changed.',
    limits: 'A secret that only authenticates this very call, or a connection, is none.',
    since: 1,
    spares: [
      sketch('transfer_token', 'Sends tokens', { privateKey: TEXT }),
      sketch('connect_db', 'Connects', { password: TEXT }),
    ],
    categories: ['write', 'execute', 'destructive'],
    unless: [
      not(some('the first of all')),
      some('the first of all', kind('destroy', 'end', 'remove', 'run', 'look', 'send', 'gesture')),
      some(
        'the first of all',
        verb(
          'submit connect login signin authenticate authorize join share run execute query send upload download logout open start call destroy delete navigate protect sign unlock',
        ),
      ),
    ],
    adds: ['credential'],
    rows: [
      {
        id: 'a-secret',
        when: [not(some('the first of all', verb('pdf zip encrypt')))],
        at: parameter(
          either(ofTheCallItself, described('that it is kept')),
          not(typed('boolean')),
          isASecret,
          either(
            not(described('that it only signs the call')),
            isWhatChanges,
            keepsAConfiguration,
            described('that it is kept'),
          ),
          not(opensTheConnection),
          not(everyCallTakesIt),
          either(not(described('that it is needed at times')), ofSomethingMade),
          either(not(onlySigns), described('that it is kept'), isWhatChanges, keepsAConfiguration, imports),
        ),
        because: 'what is set or kept opens doors',
        example: sketch('create_database', 'Creates a database', { databasePassword: TEXT }),
      },
      {
        id: 'environment-values',
        when: [either(installs, some('the first of all', kind('make', 'change', 'deploy', 'manage')))],
        at: parameter(
          within(1),
          either(
            both(called('environment values'), either(not(typed('string')), installs)),
            both(ofVariables, not(typed('boolean')), described('that it holds environment values')),
          ),
        ),
        because: 'environment values hold secrets',
        example: sketch('create_app', 'Creates an app', { env: { type: 'object' } }),
      },
    ],
  }),
];
