import { remembering } from '../../memory.ts';
import { underscored } from '../../underscored.ts';

/** Do these words (lower case, joined by blanks) name a secret: a key, token, password, certificate or environment value? */
export function isSecret(words: string): boolean {
  return SECRET.test(words) && !NO_SECRET.test(words);
}

/** A secret that stands for rights of its own: revoking or issuing it changes who can do what. */
export function isAccessKey(words: string): boolean {
  return ACCESS_KEY.test(words) && !/\bprivate keys?$/.test(words);
}

const SECRET =
  /\b(?:api|app|access|auth|service|personal|deploy|bearer|refresh|ssh|secret|signing|private|encryption|client|account|public|session|oauth|registration|stream|webhook) ?(?:keys?|tokens?|secrets?)\b|\bapi ?v\d keys?\b|\bcredentials?\b|\bpasswords?\b|\bsecrets?\b|\b(?:env|environment) ?(?:vars?|variables?|secrets?|values?)\b|\bdotenv\b|\benvs?$|\bcertificates?\b|\bpat\b|\bconnection strings?\b|\b(?:recovery|seed) phrases?\b|\b(?:one time|pairing|sign ?in|login) ?(?:codes?|passwords?)\b|\bkeyrings?\b|\btotp\b|\bkeypairs?\b|\bkey pairs?\b/;
const NO_SECRET =
  /\bpublic keys?\b|\bcredential lists?\b|\bsecrets? (?:alerts?|detections?|resolutions?|scanning)\b|\bdetected secrets?\b/;
const ACCESS_KEY =
  /\b(?:api|app|access|deploy|service|personal|ssh|auth|account)\b.*\b(?:keys?|tokens?)\b|\bapikeys?\b|\bcredentials? (?:lists?|mappings?)\b/;

/** A parameter that holds a secret. */
export const namesSecret = remembering((name: string): boolean =>
  /(?:^|_)(?:password|passwd|secret|secrets|secret_?value|client_?secret|root_?password|admin_?password|credentials?|api_?key|token_value|(?:shared|signing|webhook|hmac|encryption)_?secret(?:_?key)?)$/i.test(
    underscored(name),
  ),
);

/** Do these words end in a secret that lets somebody in, and not in one that only tells of it? */
export const opensDoors = (words: string): boolean => isSecret(words) && OPENS.test(words);
const OPENS =
  /(?:passwords?|passphrases?|secrets?|credentials|(?:private|api|access|secret|ssh) ?keys?|(?:seed|recovery) (?:phrases?|codes?)|connection strings?|(?:access|api|auth|bearer|refresh) ?tokens?|(?:env|environment) ?(?:vars?|variables?))$/;
