import { defineSignalRule, quote, type SignalRule, sign, signParameter, sketch } from '../../decide/rule.ts';
import { WITHHELD } from '../../decide/secrets.ts';
import type { Reading } from '../../read/reading.ts';

/** What a call hands out or takes in that opens something (rubric signals credential and privilege). */
export const HANDS_OUT_ACCESS: readonly SignalRule[] = [
  defineSignalRule({
    id: 'hands-out-credentials',
    title: 'Hands out credentials, a login link or a code that authorises',
    why: 'Whoever has the answer of the call can sign in or act with it.',
    limits: 'The text has to say that they are in the answer; what stays hidden or is only checked is none.',
    since: 4,
    examples: {
      fires: [
        sketch('create_inbox', 'Creates an inbox and returns its SMTP credentials'),
        sketch('create_login_link', 'Creates a temporary login link for the site'),
        sketch('create_session', 'Creates a session and returns a JWT token'),
      ],
      spares: [
        sketch('create_inbox', 'Creates an inbox. Credentials are never returned'),
        sketch('check_login', 'Checks the credentials of a user'),
      ],
    },
    categories: ['read', 'write', 'execute', 'destructive'],
    signs: (reading) => {
      const match = HANDED_OUT.exec(reading.prose.slice(0, 1200));
      if (match === null || WITHHELD.test(reading.prose)) return [];
      const before = reading.prose.slice(Math.max(0, match.index - 30), match.index);
      return DENIED.test(before) ? [] : [quote(reading, 'credential', match.index, match[0].length)];
    },
  }),
  defineSignalRule({
    id: 'fetches-keys-by-name',
    title: 'Fetches keys or tokens',
    why: 'A key or token that is fetched or listed opens what it belongs to.',
    limits:
      'Keys of records, caches and maps are none: the key has to be named alone or as one that signs or signs in.',
    since: 4,
    examples: {
      fires: [sketch('list_cloud_tokens', 'Lists all tokens of the cloud provider')],
      spares: [
        sketch('list_cloud_tokens', 'Lists tokens. Values are never returned'),
        sketch('get_translation_key', 'Returns a translation key'),
      ],
    },
    categories: ['read'],
    signs: (reading) => {
      if (reading.context.assets || WITHHELD.test(reading.prose) || ofAStore(reading)) return [];
      const phrase = reading.foremost.find(
        ({ verb, objectText }) =>
          /^(?:get|list|fetch|read|retrieve|show)$/.test(verb.lemma) && KEYS.test(objectText),
      );
      return phrase ? [sign('credential', phrase.text, phrase.at, phrase.end)] : [];
    },
  }),
  defineSignalRule({
    id: 'takes-a-key-with-its-certificate',
    title: 'Stores a certificate with its key',
    why: 'The private key of a certificate proves who a server is.',
    limits: 'A parameter for the certificate and one for its key have to stand side by side.',
    since: 4,
    examples: {
      fires: [sketch('update_ssl', 'Updates SSL', { cert: { type: 'string' }, key: { type: 'string' } })],
      spares: [sketch('update_ssl', 'Updates SSL', { cert: { type: 'string' } })],
    },
    categories: ['write', 'execute'],
    signs: (reading) => {
      const key = reading.tool.parameters.find(({ name }) => CERTIFICATE_KEY.test(name));
      return key && besideCertificate(key.path, reading) ? [signParameter('credential', key, reading)] : [];
    },
  }),
  defineSignalRule({
    id: 'admits-an-address',
    title: 'Lets an address or a key in',
    why: 'Whoever comes from an address on the list, or has the key, gets in afterwards.',
    limits: 'The list has to be one of access, and a key one that opens a machine.',
    since: 4,
    examples: {
      fires: [
        sketch('add_address', 'Adds an IP address', { access_control_list_id: { type: 'string' } }),
        sketch('create_remote_connection', 'Allows a remote host to connect to the database'),
        sketch('attach_public_key', 'Attaches a public key to a machine'),
      ],
      spares: [sketch('add_address', 'Adds a shipping address', { list_id: { type: 'string' } })],
    },
    categories: ['write'],
    signs: (reading) => {
      const list = reading.tool.parameters.find(({ name, depth }) => depth <= 1 && ACCESS_LIST.test(name));
      if (list && reading.foremost.some(({ verb }) => /^(?:make|change|manage)$/.test(verb.kind)))
        return [signParameter('privilege', list, reading)];
      const key = reading.foremost.find(
        ({ verb, objectText }) =>
          /^(?:make|grant)$/.test(verb.kind) && /\b(?:public|ssh) keys?\b/.test(objectText),
      );
      if (key) return [sign('privilege', key.text, key.at, key.end)];
      const match = ADMITS_HOST.exec(reading.prose.slice(0, 300));
      return match ? [quote(reading, 'privilege', match.index, match[0].length)] : [];
    },
  }),
];

/** The keys of a key-value store are names. */
const ofAStore = ({ tool, context: { own } }: Reading): boolean =>
  /kv|cache|redis|dict|translation/i.test(`${tool.name} ${[...own].join(' ')}`) ||
  tool.parameters.some(({ name }) => /prefix|pattern|namespace|bucket|table|collection/i.test(name));

/** The answer holds them, in the words in which descriptions say so. */
const HANDED_OUT =
  /\b(?:returns?|returned|including|includes?|generates?|retrieves?|gets?|creates?|issues?|provides?) (?:(?!to\b|endpoint\b|that\b|using\b)[\w,()-]+ ){0,8}?(?:credentials|auth_?key|access key|secret key|(?:auto[- ]?)?login (?:links?|urls?)|sign[- ]?(?:on|in) (?:links?|urls?)|jwt(?: token)?|recovery codes?|one[- ]time (?:passwords?|codes?)|(?:epp|auth|authori[sz]ation|transfer)(?: \(epp\))? code)\b(?! (?:id|type|name|status|list|check)\w*)/;
const DENIED = /(?:not|never|without|no|n't)\b[^.]{0,20}$|\b(?:using|with|from) $/;

const KEYS = /(?:^|\b(?:api|cloud|provider|access|signing|auth|service|personal|secret) )(?:keys?|tokens?)$/;
const CERTIFICATE_KEY = /^(?:key|private_?key|ssl_?key|tls_?key|cert(?:ificate)?_?key|key_?pem)$/i;
const CERTIFICATE =
  /^(?:cert|certificate|certificate_?chain|ssl_?cert|tls_?cert|cert_?pem|certificate_?body)$/i;
const ACCESS_LIST =
  /(?:access_?control|ip_?access|ip_?allow|allow_?list|white_?list|firewall|security_?group)(?:_?list)?_?(?:s?ids?|names?|uuid)?$/i;
const ADMITS_HOST =
  /\ballow(?:s|ing)? (?:an? |the |any )?(?:\w+ ){0,2}(?:hosts?|ips?|ip address(?:es)?|address(?:es)?|networks?|ranges?) to (?:connect|access|reach)\b/;

function besideCertificate(path: string, { tool }: Reading): boolean {
  const parent = path.slice(0, path.lastIndexOf('.') + 1);
  return tool.parameters.some((p) => p.path === `${parent}${p.name}` && CERTIFICATE.test(p.name));
}
