import { isOrdinary, looksDrawn, namesSecret, SHORTEST } from './ordinary.ts';

/** Something that must not be seen again. */
export interface Part {
  readonly text: string;
  /** Has no parts of its own that are words of everybody: a piece of it is as secret as the whole. */
  readonly whole: boolean;
}

/** Values inside values inside values: deeper nobody packs a key. */
const DEEPEST = 6;
/** Parts of all that a user hands to one server; a file of variables has some dozens. */
const MOST = 2_000;

/**
 * What is secret of a value that was handed over under a name (empty when it has none): the value itself, and
 * what it is put together from, down to lines, `a=b` pairs, list items, parts of addresses, decoded Basic and
 * base64, the word after a scheme such as Bearer, parts of a JWT, leaves of JSON and the body of a PEM. What is
 * an everyday word stays readable unless its name says that it is secret.
 */
export function secretParts(name: string, value: string): readonly Part[] {
  const parts = new Map<string, Part>();
  take(name, value, parts, DEEPEST);
  return [...parts.values()];
}

function take(name: string, written: string, parts: Map<string, Part>, depth: number): void {
  const value = written.trim();
  if (value.length < SHORTEST || parts.size >= MOST || depth === 0) return;
  const inner = innerOf(name, value);
  const plain = isOrdinary(value) || LIST_OF_WORDS.test(value);
  if (!isAddress(value) && (namesSecret(name) || (!plain && !isPath(value))))
    parts.set(value, { text: value, whole: inner.length === 0 });
  for (const [innerName, text] of inner) if (text !== value) take(innerName, text, parts, depth - 1);
}

type Named = readonly [name: string, value: string];

/** `a, b, c`: decided item by item. */
const LIST_OF_WORDS = /^[\w.:/-]{1,20}(?:\s?[,;|]\s?[\w.:/-]{1,20})+$/;

/** What a value is put together from; empty when it is one piece. */
function innerOf(name: string, value: string): readonly Named[] {
  const json = jsonLeaves(name, value);
  if (json !== undefined) return json;
  if (isAddress(value)) return addressParts(value);
  // Of several hosts, or a driver's own form.
  const users = [...value.matchAll(/(?:^|:\/\/)([^\s/:@]*):([^\s/@]+)@/g)];
  if (users.length > 0) return users.flatMap(([, user = '', password = '']) => loginParts(user, password));
  const pem = [...value.matchAll(/-----BEGIN [^-]+-----([\s\S]*?)(?:-----END|$)/g)];
  if (pem.length > 0) return pem.map(([, body = '']) => ['key', body.replace(/^[\w-]+: .*$|\s+/gm, '')]);
  const scheme = /^(basic|bearer|token|apikey|digest|negotiate|bot|aws4-hmac-sha256)\s+(.+)$/is.exec(value);
  if (scheme !== null) return [['token', scheme[2]!]];
  if (/^(?:[\w-]{8,}\.){2}[\w-]*$/.test(value))
    return value.split('.').flatMap((one): Named[] => [
      ['token', one],
      ['', decoded(one) ?? ''],
    ]);
  const lines = value.split(/[\r\n]+/);
  if (lines.length > 1) return lines.map((line) => [name, line]);
  const pairs = value.split(/[;&,|]\s*|\s+(?=[\w.-]+=)/);
  if (pairs.length > 1) return pairs.map((pair) => [name, pair]);
  const pair = /^([\w.-]+)\s*[=:]\s*(\S.*)$/s.exec(value);
  if (pair !== null && !/^[\w+/-]+={1,2}$/.test(value)) return [[pair[1]!, pair[2]!]];
  const text = decoded(value);
  if (text !== undefined) return [['token', text]];
  return isPath(value)
    ? value
        .split(/[/\\]/)
        .filter(looksDrawn)
        .map((segment) => ['', segment])
    : [];
}

/** Leaves with the key they stand under; undefined when the text is no object and no list. */
function jsonLeaves(name: string, value: string): readonly Named[] | undefined {
  if (!/^[[{]/.test(value)) return undefined;
  try {
    const leaves: Named[] = [];
    JSON.parse(value, function (this: unknown, key, leaf: unknown) {
      if (typeof leaf === 'string' || typeof leaf === 'number')
        leaves.push([Array.isArray(this) ? name : key, String(leaf)]);
      return leaf;
    });
    return leaves.slice(0, MOST);
  } catch {
    return undefined;
  }
}

export function isAddress(value: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(value) && URL.canParse(value);
}

/** User, password, path, query and fragment of an address; scheme and host are no secret. */
export function addressParts(address: string): readonly Named[] {
  const { username, password, pathname, searchParams, hash } = new URL(address);
  const query = [...searchParams].flatMap(([key, value]): Named[] => [
    [key, value],
    ['', key],
  ]);
  const fragment = hash.slice(1);
  return [
    ...loginParts(username, password),
    ...pathname.split('/').flatMap((one): Named[] => [
      ['', one],
      ['', unescaped(one)],
    ]),
    ...query,
    ...[...new URLSearchParams(fragment)].map(([key, value]): Named => [key, value || key]),
    ['', fragment],
  ];
}

function loginParts(...both: readonly string[]): readonly Named[] {
  return both.flatMap((one): Named[] => [
    ['password', one],
    ['password', unescaped(one)],
  ]);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Base64 of readable text; undefined for anything else, and for what is too short to tell. */
function decoded(value: string): string | undefined {
  if (value.length < 8 || !/^[\w+/-]+={0,2}$/.test(value)) return undefined;
  const text = Buffer.from(value, 'base64').toString('utf8');
  const again = Buffer.from(text, 'utf8').toString('base64url');
  const isText = /^[\t\r\n\x20-\x7e]{6,}$/.test(text);
  return isText && again === value.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
    ? text
    : undefined;
}

/** A place in a file system says little about anybody; its segments are looked at one by one. */
export function isPath(value: string): boolean {
  return /^(?:~|\.{1,2})?[/\\]|^[a-z]:[/\\]/i.test(value) && !/[\r\n]/.test(value);
}
