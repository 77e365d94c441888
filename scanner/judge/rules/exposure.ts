import { CUE } from '../cues.ts';
import { PARAM } from '../parameters.ts';
import { headOf, type Phrase } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import {
  defineSignalRule,
  quote,
  type SignalRule,
  sign,
  signParameter,
  signString,
  sketch,
} from '../rule.ts';
import { ENVIRONMENT, namesEnvironment, namesSecret, REVEALS, reveals, SECRET_NAME } from '../secrets.ts';

/** What comes in and goes out: secrets, outsiders' words, arbitrary addresses, prices. */
export const EXPOSURE: readonly SignalRule[] = [
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
      ],
      spares: [
        sketch('count_tokens', 'Counts the tokens of a text'),
        sketch('list_secret_names', 'Lists names of secrets'),
      ],
    },
    signs: (reading, category) => {
      if (category !== 'read') return [];
      for (const phrase of reading.foremost) {
        if (
          phrase.verb.kind !== 'look' ||
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
          /\b(?:env|environment) ?(?:vars?|variables?)\b|\bcookies\b/.test(words)
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
      const match =
        ((reading.description.cues & CUE.returns) === 0 ? null : RETURNS_SECRET.exec(reading.prose)) ??
        (reading.clauses.lead[0]?.verb.kind === 'look'
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
      fires: [sketch('create_database', 'Creates a database', { databasePassword: { type: 'string' } })],
      spares: [
        sketch('transfer_token', 'Sends tokens', { privateKey: { type: 'string' } }),
        sketch('connect_db', 'Connects', { password: { type: 'string' } }),
      ],
    },
    signs: (reading, category) => {
      if (category !== 'write' && category !== 'execute' && category !== 'destructive') return [];
      const phrase = reading.namePhrases[0] ?? reading.clauses.lead[0];
      if (phrase === undefined) return [];
      if (
        /^(?:submit|connect|login|signin|authenticate|authorize|join|share|run|execute|query|send|upload|download|logout|open|start|call|register_webhook|destroy|delete|navigate|protect|sign|unlock)$/.test(
          phrase.verb.lemma,
        ) ||
        /^(?:destroy|end|remove|run|look|send|gesture)$/.test(phrase.verb.kind)
      )
        return [];
      const listed = LISTED_SECRETS.exec(reading.prose.slice(0, 600));
      if (listed && reading.prose.includes('operations'))
        return [quote(reading, 'credential', listed.index, listed[0].length)];
      const secret =
        reading.parameters.named(SECRET_NAME) &&
        reading.tool.parameters.find(
          (p) =>
            (p.depth === 0 ||
              /^(?:params|payload|request|input|args|arguments|body|data|config|options|settings|credentials|database|login)\./.test(
                p.path,
              )) &&
            p.depth <= 1 &&
            !p.types.includes('boolean') &&
            namesSecret(p.name) &&
            !/authenticat|to access|your api|bot token|for this (?:call|request)|api key for/i.test(
              p.description ?? '',
            ),
        );
      // Beside host and user a password opens the connection of this call.
      const connects = ['host', 'user'].every((name) =>
        reading.tool.parameters.some((p) => p.depth === 0 && p.name.toLowerCase() === name),
      );
      if (
        secret &&
        !(connects && /^password$/i.test(secret.name)) &&
        !/^(?:pdf|zip|encrypt)/.test(phrase.verb.lemma) &&
        (!/private_?key|^api_?key$|^apikey$|^credentials?$|^public/i.test(secret.name) ||
          /\b(?:saved|stored|persisted)\b/i.test(secret.description ?? '') ||
          (phrase.verb.lemma === 'import' && !reading.parameters.has(PARAM.path)))
      )
        return [signParameter('credential', secret, reading)];
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
  defineSignalRule({
    id: 'fetches-any-address',
    title: 'Fetches an address the caller names',
    why: 'Such a request can carry data out, and brings text of strangers in.',
    limits: 'An address of the service’s own object is no free choice.',
    since: 1,
    examples: {
      fires: [sketch('fetch_url', 'Fetches any URL and returns its text', { url: { type: 'string' } })],
      spares: [
        sketch('get_repo', 'Returns a repository by its URL on this service', { repo: { type: 'string' } }),
      ],
    },
    signs: (reading, category) => {
      const url = reading.parameters.find(PARAM.url);
      // Beside SQL an address says which database is meant.
      if (url === undefined || url.depth > 1 || reading.parameters.has(PARAM.sql)) return [];
      if (
        category === 'read' ||
        (category === 'execute' &&
          /^(?:scrape|fetch|crawl|extract|browse)$/.test(reading.namePhrases[0]?.verb.lemma ?? ''))
      ) {
        const text =
          `${reading.tool.name} ${reading.prose.slice(0, 700)} ${(url.description ?? '').toLowerCase()}`.toLowerCase();
        if (
          !/\bfetch|scrape|crawl|extract|web ?page|website|\burl\b.{0,40}\b(?:content|html|markdown|text|image|pdf)|download|read (?:a |the )?(?:web|url|range|bytes)|screenshot|\bhttps?\b[^.]{0,30}\b(?:uri|url)|http (?:get|request)|browse|ping|transcri|(?:content|text|markdown|html)\b.{0,30}\b(?:of|from) (?:a |an |any |the |one or more )?(?:\w+ )?(?:urls?|page|site)/.test(
            text,
          )
        )
          return [];
        if (OWN_ADDRESS.test(text) || /^endpoint|^base_?url/i.test(url.name)) return [];
        // A video of one site: what is said in it is a stranger's, the address is no free choice.
        if (
          /youtube|vimeo|tiktok/i.test(
            `${reading.tool.name} ${url.description ?? ''} ${reading.prose.slice(0, 120)}`,
          )
        )
          return TRANSCRIPT.test(text) ? [signParameter('untrusted_input', url, reading)] : [];
        return [
          signParameter('external_comm', url, reading),
          ...(/screenshot|ping|status|ssl|dns|seo|lighthouse|performance/.test(reading.tool.name)
            ? []
            : [signParameter('untrusted_input', url, reading)]),
        ];
      }
      return [];
    },
  }),
  defineSignalRule({
    id: 'returns-words-of-strangers',
    title: 'Returns what outsiders wrote',
    why: 'Web pages, mail, issues and posts can hold instructions meant for the model.',
    limits: 'Metadata, counts and one’s own configuration are not outsiders’ words.',
    since: 1,
    examples: {
      fires: [
        sketch('search_web', 'Searches the web'),
        sketch('get_thread_replies', 'Returns the replies of a chat thread'),
      ],
      spares: [
        sketch('get_issue_type', 'Returns an issue type'),
        sketch('search_docs', 'Searches the documentation'),
      ],
    },
    signs: (reading, category) => {
      if (category !== 'read') return [];
      const phrases = reading.foremost.filter((phrase) =>
        /^(?:look|run|make|compute)$/.test(phrase.verb.kind),
      );
      for (const phrase of phrases) {
        const words = phrase.objectText;
        if (
          (STRANGERS.test(words) || /^(?:mails?|inbox)$/.test(headOf(phrase.object)?.text ?? '')) &&
          !METADATA.test(words)
        )
          return [sign('untrusted_input', phrase.text, phrase.at, phrase.end)];
      }
      const engine = phrases.find(
        (phrase) =>
          /^(?:search|query|browse|look|find)$/.test(phrase.verb.lemma) && searchesTheWeb(phrase, reading),
      );
      if (engine) return [sign('untrusted_input', engine.text, engine.at, engine.end)];
      const videos = phrases.find((phrase) => /^videos?$/.test(headOf(phrase.object)?.text ?? ''));
      if (videos && /youtube|vimeo|tiktok/.test(`${reading.prose} ${[...reading.context.own].join(' ')}`))
        return [sign('untrusted_input', videos.text, videos.at, videos.end)];
      if (reading.namePhrases[0]?.verb.lemma === 'infer') return [];
      if (DOCS.test(reading.tool.name) || DOCS.test(reading.prose.slice(0, 160))) return [];
      if (
        (reading.context.ui ||
          /\b(?:current|web) ?page\b|\bof the page\b/.test(reading.prose.slice(0, 160))) &&
        /\b(?:dom|snapshot|markdown|html|console|page (?:text|content)|get text|text content|visible text|readable)\b/.test(
          `${reading.tool.name.replaceAll(/[_-]/g, ' ')} ${reading.prose.slice(0, 120)}`.toLowerCase(),
        ) &&
        /browser|web|page|tab/.test(`${reading.prose} ${reading.tool.name}`) &&
        !/screenshot|device|simulator|android|ios|emulator/.test(
          `${reading.prose.slice(0, 40)} ${reading.tool.name}`,
        )
      )
        return [signString('untrusted_input', '/name', reading.tool.name)];
      if ((reading.description.cues & CUE.web) === 0 || reading.description.foreign) return [];
      const web = WEB.exec(reading.prose.slice(0, 300));
      return web ? [quote(reading, 'untrusted_input', web.index, web[0].length)] : [];
    },
  }),
];

const RETURNS_SECRET =
  /\breturns? (?:the |a |an |its )?(?:[\w(),]+ ){0,6}?(?:access_token|refresh_token|api_key|client_secret|private_key)\b|\breturns? (?:the |a |an |its )?(?:\w+ ){0,2}(?:secret|password|api key|access token|private key|credentials|connection string)\b/;
const PRIVATE_KEY =
  /\b(?:get|retrieve|return|show|download|fetch|view|export)s? (?:(?!from|with|using|derived)[^.]){0,50}\bprivate key\b/;

/** What is said in a video, as text. */
const TRANSCRIPT = /transcri|caption|subtitle|metadata|comments?/;

/** `google_search`, `Search Google for …`, a bare `search` of a server that is a search engine. */
function searchesTheWeb(phrase: Phrase, reading: Reading): boolean {
  const words = phrase.object.map((word) => word.text);
  if (words.some((word) => ENGINE.test(word)))
    return !/\b(?:drive|maps?|places?|books?|photos?|calendar|docs?|sheets?|ads?|cloud|analytics|scholar|flights?|contacts?|tasks?)\b/.test(
      words.join(' '),
    );
  const bare = words.length === 0 && reading.namePhrases.length < 2;
  return bare && [...reading.context.own].some((word) => ENGINE.test(word));
}

const ENGINE =
  /^(?:google|bing|duckduckgo|ddg|brave|serper|serpapi|serp|searxng|searx|tavily|exa|kagi|yandex|baidu|naver)$/;

/** Operations that a router of operations names. */
const LISTED_SECRETS =
  /\b(?:manage|set|update|upsert|create|put)[-_ ](?:env(?:ironment)?[-_ ]?(?:vars?|variables?)|secrets?|api[-_ ]keys?|access[-_ ]tokens?)\b/;

const DOCS = /\bdocs?\b|documentation/;

/** The text says that the value itself stays hidden. */
const WITHHELD =
  /(?:not|never|n't) (?:be )?(?:returned|shown|included|exposed|revealed)|only (?:the )?metadata|masked|redacted|without (?:the |their |its )?(?:values?|secrets?)|names? only|\bkey names, ids\b/;

const SECRETS =
  /\b(?:secrets?|passwords?|passphrase|private keys?|api keys?|apikeys?|credentials?|env vars?|environment variables?|env|access tokens?|auth tokens?|tokens?|connection strings?|cookies?|mnemonic|ssh keys?|dotenv|oauth tokens?|session token|jwt|kubeconfig)\b/;

const SECRET_METADATA =
  /\b(?:names?|metadata|count|usage|price|prices|balance|balances|info|transfers?|holders?|supply|list|types?|status|security|contract|market|chart|pairs?|trending|address|accounts?|details|policy|analytics|metrics|decimals|symbol|allowance|approvals|scopes?|token (?:counts?|limits?)|design)\b/;

const STRANGERS =
  /\b(?:web|webpages?|emails?|messages?|tweets?|timeline|reviews?|comments?|issues?|news|posts?|reddit|replies|feed|forum|discussions?|mentions|transcripts?|pull requests?|prs?|tickets?|threads?|feedback|conversations?|articles?|dms?|chats?|html|hackernews|youtube|google search|serp|stories|subreddit|video comments|answers|questions|console logs?|console output|console messages?)\b/;

const METADATA =
  /\b(?:tokens?|keys?|orders?|members?|participants?|types?|templates?|counts?|stats?|statistics|labels?|settings|folders?|rules|status|attachments? list|list ids|schema|fields?|campaigns?|verification|config|configuration|metrics|analytics|priorit(?:y|ies)|insights|performance|headers|domains?|addresses|accounts?|categories|workflows?|links?|providers?|limits?|aliases|statuses|boards|history|properties|ids?|hooks|webhooks|quotas?|suggestions|keywords?|filters?|channels?|groups?|forums?)\b/;

const WEB =
  /\b(?:contents?|text) (?:of|from|in) (?:\w+ ){0,4}(?:google drive|drive|dropbox|sharepoint|box)\b|\bfrom (?:\w+ )?web ?pages?\b|\bvisible text\b|\bpage text\b|\btext of the (?:current )?(?:page|website)\b|\bresearch\b[^.]{0,120}\bsources\b|\b(?:search(?:es)?|query|queries|browse|scrape) (?:\w+ ){0,3}(?:the )?(?:web|internet|twitter|reddit|news|youtube|hacker news|linkedin|wikipedia|arxiv)\b|\bweb search\b|\b(?:web|local) (?:page|search|research)\b|\bnumbered citations\b|\b(?:extract|fetch|get|retrieve|read)s? (?:\w+ ){0,4}(?:content|contents|text|markdown|html) (?:from|of) (?:\w+ ){0,3}(?:urls?|web ?pages?|websites?)\b/;

const OWN_ADDRESS =
  /\burl of (?:the |a |an )?(?:figma|repo|repository|github|jira|notion|issue|project|spreadsheet|sheet|assembly|pipeline|build|workflow|linkedin|youtube|design)|github url|repo(?:sitory)? url|profile url|figma|linkedin\.com|youtube url/;
