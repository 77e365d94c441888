import type { Redactor } from '../types.ts';
import { finder, joined, type Place } from './finder.ts';
import type { Part } from './parts.ts';
import { isOfSigns, spellingsOf } from './spellings.ts';

/** What stands where a secret stood. */
export const REDACTED = '[redacted]';

/**
 * Token shapes of well-known issuers and the places where strangers print a secret we were not handed:
 * OpenAI, Anthropic and Stripe (`sk-`, `sk_live_`), GitHub (`ghp_`, `github_pat_`), Slack (`xox?-`),
 * AWS (`AKIA`), Google (`AIza`), npm (`npm_`), GitLab (`glpat-`), JWT (`eyJ`), `Bearer x`, the userinfo of a
 * URL, the path of a Slack, Discord or Teams webhook, and a private key in PEM.
 */
const SHAPES: readonly RegExp[] = [
  /\b(?:sk|pk|rk)[-_](?:live_|test_|proj-|ant-)?[A-Za-z0-9_-]{16,}/g,
  /\b(?:gh[pousr]_|github_pat_|glpat-|npm_|xox[abprs]-|AKIA|AIza)[A-Za-z0-9_-]{10,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]+)?/g,
  /(?<=\bBearer\s+)[A-Za-z0-9._~+/=-]{8,}/gi,
  /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:]{1,200}:[^\s/@]{1,200}(?=@)/gi,
  /(?<=\bhooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]+/gi,
  /(?<=\bdiscord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/)[\w/-]+/gi,
  /(?<=\bwebhook\.office\.com\/)[\w/@-]+/gi,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,30}-----)?/g,
];

/** Blots the given parts out of any text, and in a line also what has the shape of a known token. */
export function redactor(parts: readonly Part[]): Redactor {
  const find = finder(parts.flatMap(spellingsOf));
  const signs = parts.map(({ text }) => text).filter(isOfSigns);
  const places = (text: string) => joined([...find(text), ...signs.flatMap((sign) => placesOf(sign, text))]);
  const exact = (text: string) => without(text, places(text));
  return {
    places,
    exact,
    line: (text) => SHAPES.reduce((rest, shape) => rest.replace(shape, REDACTED), exact(text)),
    toJSON() {
      throw new Error('what was seen as served leaves the process only through withoutSecrets()');
    },
  };
}

function placesOf(sign: string, text: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length))
    places.push([at, at + sign.length]);
  return places;
}

/** The text with each place replaced by the mark. */
export function without(text: string, places: readonly Place[]): string {
  if (places.length === 0) return text;
  let out = '';
  let end = 0;
  for (const [start, stop] of places) {
    out += text.slice(end, start) + REDACTED;
    end = stop;
  }
  return out + text.slice(end);
}
