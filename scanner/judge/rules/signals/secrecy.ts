import { defineSignalRule, quote, type SignalRule, sign, signParameter, sketch } from '../../decide/rule.ts';
import {
  ENVIRONMENT,
  namesEnvironment,
  namesSecret,
  REVEALS,
  reveals,
  SECRET_NAME,
  WITHHELD,
} from '../../decide/secrets.ts';
import { CUE, cuesAmong } from '../../read/cues.ts';
import { PARAM } from '../../read/parameters.ts';
import { headOf } from '../../read/phrase.ts';

const text = { type: 'string' };

/** Secrets that are returned or stored (rubric signal credential). */
export const SECRECY: readonly SignalRule[] = [
  defineSignalRule({
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
    signs: (reading) => {
      for (const phrase of reading.foremost) {
        if (
          phrase.verb.kind !== 'look' ||
          (cuesAmong(phrase.object) & CUE.secret) === 0 ||
          (reading.context.assets && /^(?:tokens?|info|keys?)$/.test(headOf(phrase.object)?.text ?? ''))
        )
          continue;
        const words = phrase.objectText;
        if (
          SECRETS.test(words) &&
          (SECRETS.test(headOf(phrase.object)?.text ?? '') ||
            /\b(?:keys?|vars?|variables?|values?|strings?)$/.test(words)) &&
          !SECRET_METADATA.test(words) &&
          !/^(?:count|check|verify|validate|inspect|search|list)$/.test(phrase.verb.lemma)
        )
          return WITHHELD.test(reading.prose) || /\bmetadata\b/.test(reading.prose.slice(0, 120))
            ? []
            : [sign('credential', phrase.text, phrase.at, phrase.end)];
        if (
          /^list$/.test(phrase.verb.lemma) &&
          (/\b(?:env|environment) ?(?:vars?|variables?)\b|\bcookies\b/.test(words) ||
            (KEYS.test(words) && !SECRET_METADATA.test(words)))
        )
          return WITHHELD.test(reading.prose) ? [] : [sign('credential', phrase.text, phrase.at, phrase.end)];
      }
      const revealed =
        reading.parameters.named(REVEALS) && reading.tool.parameters.find((p) => reveals(p.name));
      if (
        revealed &&
        /secret|env|credential|password|plaintext|token/i.test(
          `${revealed.name} ${revealed.description ?? ''} ${reading.tool.description.slice(0, 300)}`,
        )
      )
        return [signParameter('credential', revealed, reading)];
      const { cues } = reading.description;
      const match =
        ((cues & CUE.returns) === 0 || (cues & CUE.secret) === 0
          ? null
          : RETURNS_SECRET.exec(reading.prose)) ??
        (reading.clauses.lead[0]?.verb.kind === 'look' && (cues & CUE.private) !== 0
          ? PRIVATE_KEY.exec(reading.prose.slice(0, 160))
          : null);
      return match &&
        !/never|not|without|redact|mask/.test(reading.prose.slice(Math.max(0, match.index - 30), match.index))
        ? [quote(reading, 'credential', match.index, match[0].length)]
        : [];
    },
  }),
  defineSignalRule({
    id: 'stores-secrets',
    title: 'Stores a secret the caller hands over',
    why: 'A password or key that is set or kept is a credential changed.',
    limits: 'A secret that only authenticates this very call, or a connection, is none.',
    since: 1,
    examples: {
      fires: [
        sketch('create_database', 'Creates a database', { databasePassword: { type: 'string' } }),
        sketch('install_shop', 'Installs a shop', {
          credentials: { type: 'object', properties: { login: text, password: text } },
        }),
      ],
      spares: [
        sketch('transfer_token', 'Sends tokens', { privateKey: { type: 'string' } }),
        sketch('connect_db', 'Connects', { password: { type: 'string' } }),
      ],
    },
    categories: ['write', 'execute', 'destructive'],
    signs: (reading) => {
      const lists = (reading.description.cues & CUE.operations) !== 0;
      if (!lists && !reading.parameters.named(SECRET_NAME) && !reading.parameters.named(ENVIRONMENT))
        return [];
      const phrase = reading.namePhrases[0] ?? reading.clauses.lead[0];
      if (phrase === undefined) return [];
      if (
        /^(?:submit|connect|login|signin|authenticate|authorize|join|share|run|execute|query|send|upload|download|logout|open|start|call|register_webhook|destroy|delete|navigate|protect|sign|unlock)$/.test(
          phrase.verb.lemma,
        ) ||
        /^(?:destroy|end|remove|run|look|send|gesture)$/.test(phrase.verb.kind)
      )
        return [];
      const listed =
        lists && reading.prose.includes('operations')
          ? LISTED_SECRETS.exec(reading.prose.slice(0, 600))
          : null;
      if (listed) return [quote(reading, 'credential', listed.index, listed[0].length)];
      // Beside host and user a password opens the connection of this call.
      const connects = ['host', 'user'].every((name) =>
        reading.tool.parameters.some((p) => p.depth === 0 && p.name.toLowerCase() === name),
      );
      const imports = phrase.verb.lemma === 'import' && !reading.parameters.has(PARAM.path);
      const secret =
        reading.parameters.named(SECRET_NAME) &&
        !/^(?:pdf|zip|encrypt)/.test(phrase.verb.lemma) &&
        reading.tool.parameters.find(
          (p) =>
            (p.depth === 0 ||
              /^(?:params|payload|request|input|args|arguments|body|data|config|options|settings|credentials|database|login)\./.test(
                p.path,
              )) &&
            p.depth <= 1 &&
            !p.types.includes('boolean') &&
            namesSecret(p.name) &&
            !/authenticat|to access|\byour (?:\w+ ){0,2}api\b|bot token|for this (?:call|request)|api key for/i.test(
              p.description ?? '',
            ) &&
            !(connects && /^password$/i.test(p.name)) &&
            !/\b(?:required|needed) (?:only )?(?:if|when)\b/.test((p.description ?? '').toLowerCase()) &&
            (!/private_?key|^api_?key$|^apikey$|^credentials?$|^public/i.test(p.name) ||
              /\b(?:saved|stored|persisted)\b/i.test(p.description ?? '') ||
              imports),
        );
      if (secret) return [signParameter('credential', secret, reading)];
      const installs = phrase.verb.lemma === 'install';
      const env =
        reading.parameters.named(ENVIRONMENT) &&
        reading.tool.parameters.find(
          (p) => p.depth <= 1 && namesEnvironment(p.name) && (!p.types.includes('string') || installs),
        );
      return env && (installs || /^(?:make|change|deploy|manage)$/.test(phrase.verb.kind))
        ? [signParameter('credential', env, reading)]
        : [];
    },
  }),
];

const RETURNS_SECRET =
  /\breturns? (?:the |a |an |its )?(?:[\w(),]+ ){0,6}?(?:access_token|refresh_token|api_key|client_secret|private_key)\b|\breturns? (?:the |a |an |its )?(?:\w+ ){0,2}(?:secret|password|api key|access token|private key|credentials|connection string)\b/;

const PRIVATE_KEY =
  /\b(?:get|retrieve|return|show|download|fetch|view|export)s? (?:(?!from|with|using|derived)[^.]){0,50}\bprivate key\b/;

/** Operations that a router of operations names. */
const LISTED_SECRETS =
  /\b(?:manage|set|update|upsert|create|put)[-_ ](?:env(?:ironment)?[-_ ]?(?:vars?|variables?)|secrets?|api[-_ ]keys?|access[-_ ]tokens?)\b/;

const SECRETS =
  /\b(?:secrets?|passwords?|passphrase|private keys?|api keys?|apikeys?|credentials?|env vars?|environment variables?|env|access tokens?|auth tokens?|tokens?|connection strings?|cookies?|mnemonic|ssh keys?|dotenv|oauth tokens?|session token|jwt|kubeconfig)\b/;

/** Lists of keys, tokens or secrets, unless the text says that values stay hidden (rubric section 8). */
const KEYS =
  /\b(?:secrets|passwords|credentials|private keys|(?:api|access|auth|bearer|personal access|service|deploy|secret|refresh) ?(?:keys|tokens))$/;

const SECRET_METADATA =
  /\b(?:names?|metadata|count|usage|price|prices|balance|balances|info|transfers?|holders?|supply|list|types?|status|security|contract|market|chart|pairs?|trending|address|accounts?|details|policy|analytics|metrics|decimals|symbol|allowance|approvals|scopes?|token (?:counts?|limits?)|design)\b/;
