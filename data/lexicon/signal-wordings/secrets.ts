import { oneOf, saidAs, type WordingOf } from '../wording.ts';

const SECRET =
  '(?:passwords?|passphrases?|passcodes?|credentials?|(?:access |refresh )?tokens?|secrets?|(?:api|host|master|private|pre-shared|secret|signing|ssh) keys?|(?:env(?:ironment)?|masked|protected|secret) variables?|(?:one-time|recovery) codes?|seed phrases?)';
/** What is told of a secret without showing it: `password rules`, `token expiry`. */
const NOT_OF_IT =
  /(?! (?:ages?|alerts?|complexity|counts?|dates?|detections?|expir\w+|formats?|generators?|hash\w*|history|ids?|lengths?|managers?|metadata|names?|polic(?:y|ies)|requirements?|resets?|rotations?|rules?|schedules?|scopes?|settings?|status(?:es)?|strengths?|types?|usage)\b)/
    .source;
const IN_THE_CLEAR =
  '(?:(?:as|in) (?:clear|plain)[ -]?text|in the clear|in (?:full|legible|readable) (?:form|text)|decrypted|legible|unmasked|unredacted)';

/** Keys, tokens and other secrets, and whether they are shown (signal credential); see wording.ts. */
export const SECRET_WORDINGS = {
  'that tokens are owned or traded': {
    pattern:
      /\b(?:(?:block)?chains?|burn(?:ed|ing|t)?|crypto\w*|defi|dex(?:es)?|erc-?\d+|holders?|liquidity|market ?caps?|mint(?:ed|ing|s)?|nfts?|on-?chain|smart contracts?|swaps?|token (?:balances?|contracts?|prices?|supply)|wallets?)\b|\btokens? of (?:a|the) contract\b/,
    within: 300,
    example: 'by market cap',
  },
  'that it is about design': {
    pattern:
      /\b(?:design (?:systems?|tokens?)|css|colou?r (?:modes?|palettes?)|semantic tokens?|stylesheets?|typography)\b/,
    within: 300,
    example: 'of the design system',
  },
  'that values stay hidden': {
    ...saidAs({
      'values are never returned': /(?:not|never|n't) (?:be )?(?:returned|shown|included|exposed|revealed)/,
      'only the metadata': /only (?:the )?metadata/,
      'metadata only': /metadata only/,
      'no secrets': /no secrets?\b/,
      masked: /masked(?! (?:if|only|unless|when)\b)/,
      redacted: /redacted(?! (?:if|only|unless|when)\b)/,
      'without their values': /without (?:\w+ ){0,3}(?:values?|secrets?|keys?|tokens?|passwords?)\b/,
      'names only': /\bnames? only\b/,
      'only lists names': /\bonly (?:includes?|returns?|shows?|lists?|contains?) (?:the )?(?:names?|keys?)\b/,
      'not the values': /\bnot (?:the |their )?values\b/,
    }),
  },
  'that the answer holds what lets one in': {
    ...saidAs({
      'returns its credentials':
        /\b(?:returns?|returned|including|includes?|generates?|retrieves?|gets?|creates?|issues?|provides?) (?:(?!to\b|endpoint\b|information for\b|that\b|using\b)[\w,()-]+ ){0,8}?(?:credentials|auth_?key|access key|secret key|(?:auto[- ]?)?login (?:links?|urls?)|(?:account recovery|magic|password[- ]reset|recovery) (?:links?|urls?)|sign[- ]?(?:on|in) (?:links?|urls?)|jwt(?: token)?|recovery codes?|one[- ]time (?:passwords?|codes?)|(?:epp|auth|authori[sz]ation|transfer)(?: \(epp\))? code)\b(?! (?:claim|check|config|definition|endpoint|expiry|flow|format|id|list|name|polic|schema|setting|status|structure|type|validator|verifier)\w*)/,
      'the received token should be used':
        /\b(?:obtained|received|resulting|returned) (?:\w+ )?token (?:can|has to|is to|must|should|will) (?:then )?be (?:passed|sent|used)\b/,
      'shows the user and the password':
        /^\W*(?:display|export|fetch|get|list|print|read|retrieve|return|reveal|show)s? [^.]{0,60}?\b(?:and|with|including) (?:the |its |their |his |her |id and |user and )*(?:passwords?|client secrets?|private keys?|connection strings?|credentials|seed phrases?)\b(?! (?:policy|policies|rules?|status|strength|age|settings?|hash))/,
      'with their passwords': /\bwith (?:its|their) (?:passwords?|private keys?|secrets)\b/,
      'creates an address and private key':
        /\b(?:creates?|generates?) (?:(?!from\b|using\b|with\b)\w+ ){1,5}and (?:an? |its |the )?private key\b/,
    }),
    within: 1200,
    unless:
      /(?:not|never|without|no|n't)\b[^.]{0,20}$|\b(?:using|with|from) $|\b(?:analy[sz]|audit|check|detect|find|scan)\w* [^.]{0,80}$/,
  },
  'keys of a store of values': {
    pattern:
      /\b(?:cache|dictionary|hash|map|object|redis|translation) keys?\b|\bkeys? matching\b|\bkeys? (?:of|in|from) (?:an? |the )?(?:\w+ ){0,2}(?:bucket|cache|database|dictionary|hash|json|map|object|redis|set|store)\b/,
    within: 200,
    example: 'the keys of a json object',
  },
  'keys or tokens that sign or sign in': {
    pattern:
      /(?:^|\b(?:admin|api|cloud|database|provider|access|resource|signing|auth|service|personal|secret) )(?:keys?|tokens?)$/,
    example: 'cloud tokens',
  },
  'a key that opens a machine': { pattern: /\b(?:public|ssh) keys?\b/, example: 'public key' },
  'that a key or secret is returned': {
    pattern:
      /\breturns?\b[^.]{0,80}\b(?:api[ _]key|access[ _]token|client[ _]secret|secrets?)\b|\b(?:secret|api key|token) is returned\b/,
    within: 600,
    example: 'returns its client secret',
  },
  'that a key is one of access': {
    pattern: /\b(?:secret|access) keys?\b|\breturns? [^.]{0,30}\bapi keys?\b/,
    example: 'its secret key',
  },
  'a secret': {
    pattern: oneOf(`
      secrets? passwords? passphrase private_keys? api_keys? apikeys? credentials? env_vars?
      environment_variables? env access_tokens? auth_tokens? tokens? connection_strings? (?:recovery|seed)_phrases? (?:one_time|pairing|sign_in)_codes? otp totp keyring cookies?
      mnemonic ssh_keys? dotenv oauth_tokens? session_token jwt kubeconfig`),
    example: 'secret',
  },
  'a secret or its value at its end': {
    pattern: /\b(?:codes?|keys?|phrases?|totp|vars?|variables?|values?|strings?)$/,
    example: 'secret value',
  },
  'environment values or cookies': {
    pattern: /\b(?:env|environment) ?(?:vars?|variables?)\b|\bcookies\b/,
    example: 'env vars',
  },
  'of something that runs with them': {
    pattern:
      /^(?:\w+ ){0,3}variables? (?:of|in|for) (?:an? |the |your )?(?:\w+ )?(?:build|ci|container|deployment|environment|function|job|pipeline|process|runner)s?\b/,
    example: 'variables of a pipeline',
  },
  'keys, tokens or secrets in the plural': {
    pattern:
      /\b(?:secrets|passwords|credentials|private keys|(?:api|access|auth|bearer|personal access|service|deploy|secret|refresh) ?(?:keys|tokens))$/,
    example: 'api keys',
  },
  'what stands around a secret': {
    pattern: oneOf(`
      names? metadata count usage price prices balance balances info transfers? holders? supply list
      types? status security contract market chart pairs? trending address accounts? details policy
      analytics metrics decimals symbol allowance approvals scopes? design`),
    example: 'names',
  },
  'that it is metadata': { pattern: /\bmetadata\b/, within: 120, example: 'shows metadata' },
  'that a secret is returned': {
    ...saidAs({
      'to retrieve api keys and secrets':
        /\b(?:fetch|get|retrieve|return)s? (?:api keys|credentials|passwords|secrets) (?:and|or) (?:api keys|credentials|passwords|secrets)\b/,
      'returns the url/token': /\breturns? (?:the |an? )?(?:\w+ )?urls? ?(?:\/|and|&) ?(?:\w+ )?tokens?\b/,
      'returns its client_secret':
        /\breturns? (?:the |a |an |its )?(?:[\w(),]+ ){0,6}?(?:access_token|refresh_token|api_key|client_secret|private_key)\b/,
      'returns its password': new RegExp(
        `\\breturns? (?:the |a |an |its )?(?:\\w+ ){0,2}(?:secret|password|api key|access token|private key|credentials|connection string)\\b${NOT_OF_IT}`,
      ),
      'the answer now contains the client secret': new RegExp(
        `\\b(?:answer|output|payload|reply|response|result)s? (?:(?:also|now|then|will) )?(?:carr(?:y|ies)|contains?|has|holds?|includes?) (?:all |every |the |its |their )?(?:\\w+ ){0,2}(?:secrets?|passwords?|api keys?|access tokens?|private keys?|credentials|connection strings?)\\b${NOT_OF_IT}`,
      ),
      'including its admin password': new RegExp(
        `\\b(?:including|along with|together with|and (?:its|their)|with (?:its|their)) (?:the |their |its |all )?(?:\\w+ ){0,2}(?:passwords?|passphrases?|private keys?|secret keys?|api keys|recovery codes)\\b${NOT_OF_IT}`,
      ),
    }),
    unless:
      /\b(?:never|not|without)\b|n't|redact|mask|\b(?:analy[sz]|audit|check|compar|detect|explain|find|generat|scan|test|validat|verif)\w* [^.]{0,80}$/,
  },
  'that secrets are shown in the clear': {
    ...saidAs({
      'the passwords in plain text': new RegExp(
        `\\b${SECRET}\\b(?:(?!\\b(?:never|not)\\b)[^.;]){0,100}\\b${IN_THE_CLEAR}\\b`,
      ),
      'left in clear are the password': new RegExp(
        `\\b(?:kept|left|shown) (?:in (?:the )?clear|readable|unmasked) (?:is|are) (?:\\w+ ){0,4}${SECRET}\\b`,
      ),
      'the password is not masked': new RegExp(
        `\\b${SECRET} (?:is|are|remains?|stays?) not (?:encrypted|hidden|masked|redacted|removed)\\b`,
      ),
      'unmasked tokens': new RegExp(
        `\\b(?:(?:clear|plain)[ -]?text|decrypted|unmasked|unredacted) (?:\\w+ ){0,2}${SECRET}\\b(?! (?:are|is|will be) (?:never|not)\\b)`,
      ),
    }),
    unless:
      /\b(?:never|not|without)\b|n't|\bwhether [^.]{0,80}$|\b(?:analy[sz]|audit|avoid|check|detect|explain|find|flag|generat|lint|report|scan|test|validat|verif|warn)\w* [^.]{0,80}$/,
  },
  'that a private key is fetched': {
    pattern:
      /\b(?:get|retrieve|return|show|download|fetch|view|export)s? (?:(?!from|with|using|derived)[^.]){0,50}\bprivate key\b/,
    within: 160,
    unless: /\b(?:never|not|without)\b|n't|redact|mask/,
    example: 'gets its private key',
  },
  'that it only signs the call': {
    ...saidAs({
      'used to authenticate': /\bauthenticat/,
      'to access the service': /to access/,
      'your api': /\byour (?:\w+ ){0,2}api\b/,
      'bot token': /bot token/,
      'for this call': /for this (?:call|request)/,
      'the api key for it': /api key for/,
      'password protected': /password[- ]protected/,
      'uses the env var if not given': /\buses? (?:the )?env\w* (?:var\w* )?if not (?:provided|given|set)/,
      'to open the archive': /\bto (?:open|read|unlock) (?:the|an?) (?:\w+ )?(?:archive|document|file|pdf)\b/,
    }),
  },
  'that it is needed at times': {
    pattern: /\b(?:required|needed) (?:only )?(?:if|when)\b/,
    example: 'required when it is private',
  },
  'that it is kept': {
    pattern: /\b(?:saved|stored|persisted)\b|\bencrypted (?:at rest|before|in)\b|\b(?:before|for) storage\b/,
    example: 'it is stored',
  },
  'that it holds environment values': {
    pattern: /\benv(?:ironment)? variables\b|\benv vars\b|\bkey=value\b/,
    example: 'environment variables of the app',
  },
} as const satisfies Readonly<Record<string, WordingOf>>;
