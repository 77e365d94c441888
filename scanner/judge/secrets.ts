/** Do these words (lower case, joined by blanks) name a secret: a key, token, password, certificate or environment value? */
export function isSecret(words: string): boolean {
  return SECRET.test(words) && !NO_SECRET.test(words);
}

/** A secret that stands for rights of its own: revoking or issuing it changes who can do what. */
export function isAccessKey(words: string): boolean {
  return ACCESS_KEY.test(words);
}

const SECRET =
  /\b(?:api|access|auth|service|personal|deploy|bearer|refresh|ssh|secret|signing|private|encryption|client|account|public|session|oauth|registration|webhook) ?(?:keys?|tokens?|secrets?)\b|\bapi ?keys?\b|\bapi ?tokens?\b|\bcredentials?\b|\bpasswords?\b|\bsecrets?\b|\b(?:env|environment) ?(?:vars?|variables?|secrets?|values?)\b|\bdotenv\b|^envs?$|\bcertificates?\b|\bpat\b|\bkeypairs?\b|\bkey pairs?\b/;
const NO_SECRET = /\btoken spending\b|\bcertificate (?:of|template)\b/;
const ACCESS_KEY =
  /\b(?:api|access|deploy|service|personal|ssh|auth|account)\b.*\b(?:keys?|tokens?)\b|\bapikeys?\b|\bcredentials? (?:lists?|mappings?)\b/;
