/**
 * Whether a value is an everyday setting that would destroy text if it were blotted: shorter than six
 * characters, a short number, version, day or address, or at most `most` short words joined by single signs
 * (`true`, `production`, `us-east-1`, `gpt-4o-mini`, `sqlite3`). A word is up to 16 letters, perhaps with digits after
 * them, a number of up to four digits (not counted), or two letters and digits mixed. White space makes a phrase, which is none.
 */
export function isOrdinary(value: string, most = 3): boolean {
  if (value.length < SHORTEST || NUMBERS.test(value)) return true;
  if (value.length > 120 || MAIL.test(value)) return false;
  const words = value.replace(/^[./~@-]+/, '').split(/[-_./:@+]/);
  const lettered = words.filter((word) => /[a-z]/i.test(word)).length;
  const few = lettered <= (HOST.test(value) ? 6 : most) && words.length <= 8;
  return few && words.every((word) => WORD.test(word)) && /[a-z]{2}/i.test(value);
}

/** A short number, a version, an IPv4 address with or without a port, a day. */
const NUMBERS = /^(?:\d{1,7}|v?\d{1,4}(?:\.\d{1,4}){1,3}(?::\d{1,5})?|\d{4}-\d\d-\d\d)$/;
const MAIL = /^[^@\s]+@[a-z0-9.-]+\.[a-z]{2,}$/i;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/i;

/** Shorter values are never blotted: they stand in every other text. UTF-16 units. */
export const SHORTEST = 6;

const WORD = /^(?:v?[a-z]{1,16}\d{0,3}|v?\d{1,4}|\d[a-z]|)$/i;

/**
 * Whether something in a text looks drawn by lot, as keys and tokens are: 16 or more letters and digits in a
 * row, both kinds among them, or a UUID.
 */
export function looksDrawn(text: string): boolean {
  return (text.match(/[A-Za-z0-9_+/=-]{16,}/g) ?? []).some((run) =>
    run.split(/[/=]/).some((part) => DRAWN.test(part) && !isOrdinary(part, 8)),
  );
}

const DRAWN =
  /^(?=.*\d.*\d)(?=.*[A-Za-z])(?:(?=.*[A-Za-z0-9]{16})|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}).+$/;

/** Names of variables, headers, options and keys whose value is secret even when it is an everyday word. */
export function namesSecret(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** The word that a name ends with says what its value is: `CLIENT_SECRET`, not `SECRET_REGION`. */
const SECRET_NAME =
  /(?:key|keys|tokens?|secrets?|passw(?:or)?ds?|passwd|pwd|pass|passphrase|phrase|mnemonic|seed|credentials?|creds?|auth|authorization|bearer|cookie|session|session_?id|sid|dsn|connection_?string|private|signature|sig|webhook|pat|pin|otp|jwt)[_-]?\d*$/i;
