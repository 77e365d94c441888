import { nameKind } from '../read/parameters.ts';

/** Do these words (lower case, joined by blanks) name a secret: a key, token, password, certificate or environment value? */
export function isSecret(words: string): boolean {
  return SECRET.test(words) && !NO_SECRET.test(words);
}

/** A secret that stands for rights of its own: revoking or issuing it changes who can do what. */
export function isAccessKey(words: string): boolean {
  return ACCESS_KEY.test(words);
}

const SECRET =
  /\b(?:api|access|auth|service|personal|deploy|bearer|refresh|ssh|secret|signing|private|encryption|client|account|public|session|oauth|registration|webhook) ?(?:keys?|tokens?|secrets?)\b|\bapi ?keys?\b|\bapi ?tokens?\b|\bcredentials?\b|\bpasswords?\b|\bsecrets?\b|\b(?:env|environment) ?(?:vars?|variables?|secrets?|values?)\b|\bdotenv\b|\benvs?$|\bcertificates?\b|\bpat\b|\bkeypairs?\b|\bkey pairs?\b/;
const NO_SECRET = /\bpublic keys?\b|\btoken spending\b|\bcredential lists?\b|\bcertificate (?:of|template)\b/;
const ACCESS_KEY =
  /\b(?:api|access|deploy|service|personal|ssh|auth|account)\b.*\b(?:keys?|tokens?)\b|\bapikeys?\b|\bcredentials? (?:lists?|mappings?)\b/;

/** A parameter that holds a secret. */
export const namesSecret = (name: string): boolean =>
  /(?:^|_)(?:password|passwd|secret|secrets|secret_?value|client_?secret|root_?password|admin_?password|credentials?|api_?key|token_value)$/i.test(
    name.replaceAll(/([a-z])([A-Z])/g, '$1_$2'),
  );
export const SECRET_NAME = nameKind(namesSecret);

/** A switch that shows values which stay hidden otherwise. */
export const reveals = (name: string): boolean =>
  /^(?:reveal|show_?secrets?|include_?secrets?|decrypt|with_?decryption|include_?values?|show_?values?|reveal_?\w+)$/i.test(
    name,
  );
export const REVEALS = nameKind(reveals);

/** A parameter that takes environment variables. */
export const namesEnvironment = (name: string): boolean =>
  /^(?:env|env_?vars|environment_?variables|env_?variables|env_?params|secrets)$/i.test(name);
export const ENVIRONMENT = nameKind(namesEnvironment);

/** The text says that the value itself stays hidden. */
export const WITHHELD =
  /(?:not|never|n't) (?:be )?(?:returned|shown|included|exposed|revealed)|only (?:the )?metadata|masked|redacted|without (?:\w+ ){0,3}(?:values?|secrets?|keys?|tokens?|passwords?)\b|names? only/;
