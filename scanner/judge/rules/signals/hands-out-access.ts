import { PARAMETER_NAMES } from '../../../../data/lexicon/parameters.ts';
import { wordSet } from '../../../../data/lexicon/wording.ts';
import { secretInTheSchema, secretListed } from '../../decide/answer-fields.ts';
import { kind, objectReads, server, told, verb } from '../../decide/facts.ts';
import { not, type ToolFact } from '../../decide/frame.ts';
import { called, within } from '../../decide/parameter-facts.ts';
import { act, FOREMOST, firstOf, type ParameterFact, parameter, said, some } from '../../decide/places.ts';
import { type SignalRule, sketch, TEXT } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import { listed } from '../../read/parameters.ts';
import { asksAbout, ofADesign, ofAMarket, revealsASecret } from './secrecy-facts.ts';

/** The keys of a key-value store are names. */
const ofAStore: ToolFact = {
  says: 'the keys are those of a store of values',
  holds: (_, { tool, context: { own } }) =>
    /kv|cache|redis|dict|translation/i.test(`${tool.name} ${[...own].join(' ')}`) ||
    tool.parameters.some(({ name }) => /prefix|pattern|namespace|bucket|table|collection/i.test(name)),
};

const CERTIFICATES = wordSet(PARAMETER_NAMES['a certificate']);
const besideItsCertificate: ParameterFact = {
  says: 'a parameter for the certificate stands beside it',
  holds: ({ path }, { tool }) => {
    const parent = path.slice(0, path.lastIndexOf('.') + 1);
    return tool.parameters.some((p) => p.path === `${parent}${p.name}` && CERTIFICATES.has(listed(p.name)));
  },
};

const namesAnAccessList: ParameterFact = {
  says: 'its name ends in a list of those who get in',
  holds: ({ name }) =>
    /(?:access_?control|ip_?access|ip_?allow|allow_?list|white_?list|firewall|security_?group)(?:_?list)?_?(?:s?ids?|names?|uuid)?$/i.test(
      name,
    ),
};

/** What a call hands out or takes in that opens something (rubric signals credential and privilege). */
export const HANDS_OUT_ACCESS: readonly SignalRule[] = [
  table({
    id: 'hands-out-credentials',
    title: 'Hands out credentials, a login link or a code that authorises',
    why: 'Whoever has the answer of the call can sign in or act with it.',
    limits: 'The text has to say that they are in the answer; what stays hidden or is only checked is none.',
    since: 4,
    spares: [
      sketch('create_inbox', 'Creates an inbox. Credentials are never returned'),
      sketch('check_login', 'Checks the credentials of a user'),
    ],
    categories: ['read', 'write', 'execute', 'destructive'],
    adds: ['credential'],
    rows: [
      {
        id: 'in-the-clear',
        at: said('that secrets are shown in the clear'),
        because: 'whoever has the answer gets in',
        example: sketch('get_peer', 'Describes a peer. Its private key is part of the text, unmasked'),
      },
      {
        id: 'in-the-answer',
        at: said('that the answer holds what lets one in'),
        but: [told('that values stay hidden')],
        because: 'whoever has the answer gets in',
        example: sketch('create_inbox', 'Creates an inbox and returns its SMTP credentials'),
      },
      {
        id: 'among-its-fields',
        when: [not(some('the first of all', verb('check generate suggest test validate verify')))],
        at: firstOf(secretListed, secretInTheSchema),
        but: [told('that values stay hidden')],
        because: 'it is one of the things that come back',
        example: sketch('get_device', 'Shows a device.\n\nReturns: `name`, `model`, `admin_password`'),
      },
      {
        id: 'on-demand',
        at: parameter(revealsASecret),
        because: 'the caller may ask for the values',
        example: sketch('list_variables', 'Lists variables', {
          reveal: { type: 'boolean', description: 'Show secret values' },
        }),
      },
    ],
  }),
  table({
    id: 'fetches-keys-by-name',
    title: 'Fetches keys or tokens',
    why: 'A key or token that is fetched or listed opens what it belongs to.',
    limits:
      'Keys of records, caches and maps are none: the key has to be named alone or as one that signs or signs in.',
    since: 4,
    spares: [
      sketch('list_cloud_tokens', 'Lists tokens. Values are never returned'),
      sketch('get_translation_key', 'Returns a translation key'),
    ],
    categories: ['read'],
    unless: [server('assets')],
    adds: ['credential'],
    rows: [
      {
        id: 'keys',
        at: act(
          FOREMOST,
          verb('get list fetch read retrieve show'),
          not(asksAbout),
          not(ofAMarket),
          not(ofADesign),
          objectReads('keys or tokens that sign or sign in'),
        ),
        but: [told('that values stay hidden'), told('keys of a store of values'), ofAStore],
        because: 'a key opens what it belongs to',
        example: sketch('list_cloud_tokens', 'Lists all tokens of the cloud provider'),
      },
    ],
  }),
  table({
    id: 'takes-a-key-with-its-certificate',
    title: 'Stores a certificate with its key',
    why: 'The private key of a certificate proves who a server is.',
    limits: 'A parameter for the certificate and one for its key have to stand side by side.',
    since: 4,
    spares: [sketch('update_ssl', 'Updates SSL', { cert: TEXT })],
    categories: ['write', 'execute'],
    adds: ['credential'],
    rows: [
      {
        id: 'a-key',
        at: parameter(called('the key of a certificate'), besideItsCertificate),
        because: 'the key proves who a server is',
        example: sketch('update_ssl', 'Updates SSL', { cert: TEXT, key: TEXT }),
      },
    ],
  }),
  table({
    id: 'admits-an-address',
    title: 'Lets an address or a key in',
    why: 'Whoever comes from an address on the list, or has the key, gets in afterwards.',
    limits: 'The list has to be one of access, and a key one that opens a machine.',
    since: 4,
    spares: [sketch('add_address', 'Adds a shipping address', { list_id: TEXT })],
    categories: ['write'],
    adds: ['privilege'],
    rows: [
      {
        id: 'a-list-of-access',
        when: [some(FOREMOST, kind('make', 'change', 'manage'))],
        at: parameter(within(1), namesAnAccessList),
        because: 'whoever is on the list gets in',
        example: sketch('add_address', 'Adds an IP address', { access_control_list_id: TEXT }),
      },
      {
        id: 'a-key-that-opens',
        at: act(FOREMOST, kind('make', 'grant'), objectReads('a key that opens a machine')),
        because: 'whoever has the key gets in',
        example: sketch('attach_public_key', 'Attaches a public key to a machine'),
      },
      {
        id: 'a-host',
        at: said('that a host may connect'),
        because: 'the host gets in',
        example: sketch('create_remote_connection', 'Allows a remote host to connect to the database'),
      },
    ],
  }),
];
