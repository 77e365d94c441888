import type { Json, Target } from '../types.ts';

/** Replaces every secret handed in, and what looks like one, in a line of text. */
export type Redact = (text: string) => string;

export const REDACTED = '[redacted]';

/** Names of variables whose value is taken for a secret even when it is short. */
const SECRET_NAME =
  /key|token|secret|passw|pwd|credential|auth|bearer|cookie|session|dsn|private|signature|pat$/i;

/**
 * Token shapes of well-known issuers and the places where strangers print a secret we were not handed:
 * OpenAI, Anthropic and Stripe (`sk-`, `sk_live_`), GitHub (`ghp_`, `github_pat_`), Slack (`xox?-`),
 * AWS (`AKIA`), Google (`AIza`), npm (`npm_`), GitLab (`glpat-`), JWT (`eyJ`), `Bearer x`, and the
 * userinfo of a URL.
 */
const SECRET_SHAPES: readonly RegExp[] = [
  /\b(?:sk|pk|rk)[-_](?:live_|test_|proj-|ant-)?[A-Za-z0-9_-]{16,}/g,
  /\b(?:gh[pousr]_|github_pat_|glpat-|npm_|xox[abprs]-|AKIA|AIza)[A-Za-z0-9_-]{10,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]+)?/g,
  /(?<=\bBearer\s+)[A-Za-z0-9._~+/=-]{8,}/gi,
  /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:]{1,200}:[^\s/@]{1,200}(?=@)/gi,
];

/** The values handed to a target that must never be seen again, longest first. */
export function secretsOf(target: Target): readonly string[] {
  const found = new Set<string>(target.secrets);
  if (target.kind === 'http') {
    for (const value of Object.values(target.headers)) {
      found.add(value);
      // `Bearer abc` echoed as `abc` is the same leak.
      for (const word of value.split(/\s+/)) if (word.length >= 8) found.add(word);
    }
    for (const value of urlSecrets(target.url)) found.add(value);
  } else if (target.kind !== 'file') {
    for (const [name, value] of Object.entries(target.env)) {
      if (isSecret(name, value)) found.add(value);
      for (const part of urlSecrets(value)) found.add(part);
    }
  }
  return [...found].filter((value) => value.length >= 6).sort((a, b) => b.length - a.length);
}

/** Blots the given values out of any text, and in `line` also what has the shape of a known token. */
export function redactor(secrets: readonly string[]): { readonly exact: Redact; readonly line: Redact } {
  const exact: Redact = (text) =>
    secrets.reduce(
      (rest, secret) => (rest.includes(secret) ? rest.replaceAll(secret, REDACTED) : rest),
      text,
    );
  const line: Redact = (text) =>
    SECRET_SHAPES.reduce((rest, shape) => rest.replace(shape, REDACTED), exact(text));
  return { exact, line };
}

/** Applies `redact` to every string and key of a JSON value. Depth is bounded by the caller. */
export function redactJson<T extends Json>(value: T, redact: Redact): T;
export function redactJson(value: Json, redact: Redact): Json {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item: Json) => redactJson(item, redact));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key), redactJson(item, redact)]),
  );
}

/**
 * A URL as a reader may see it: no userinfo, no fragment, query values blotted out.
 * Text that is no URL is returned as it is.
 */
export function displayUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  shown.hash = '';
  const keys = [...new Set(shown.searchParams.keys())];
  shown.search = '';
  return keys.length === 0 ? shown.href : `${shown.href}?${keys.map((key) => `${key}=…`).join('&')}`;
}

/** Words of a command line as a reader may see them: what an option like `--api-key` is given is blotted out. */
export function displayWords(args: readonly string[]): readonly string[] {
  return args.map((word, index) => {
    const [, option = '', value] = /^(--?[\w-]+)=(.*)$/s.exec(word) ?? [];
    if (value !== undefined)
      return SECRET_NAME.test(option) ? `${option}=…` : `${option}=${displayUrl(value)}`;
    const before = args[index - 1] ?? '';
    const given = !word.startsWith('-') && /^--?[\w-]+$/.test(before) && SECRET_NAME.test(before);
    return given ? '…' : displayUrl(word);
  });
}

/** A plain setting (`admin`, `US`, a path, an address) stays readable; a key does not. */
function isSecret(name: string, value: string): boolean {
  if (SECRET_NAME.test(name)) return value.length >= 6;
  if (value.length < 12 || /^(https?:\/\/|\.{0,2}\/|[A-Za-z]:\\)/.test(value) || /\s/.test(value))
    return false;
  return value.length >= 24 || (/\d/.test(value) && /[A-Za-z]/.test(value));
}

function urlSecrets(text: string): readonly string[] {
  if (!URL.canParse(text)) return [];
  const url = new URL(text);
  const query = [...url.searchParams]
    .filter(([name, value]) => isSecret(name, value))
    .map(([, value]) => value);
  return [url.password, decoded(url.password), ...query, ...query.map(encodeURIComponent)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
