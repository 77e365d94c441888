import type { VerbKind } from '../../../data/lexicon/verbs.ts';

/** Verbs by their forms. */
type Forms = ReadonlyMap<string, { readonly verb: { readonly lemma: string; readonly kind: VerbKind } }>;

/** Kinds of verbs that a letter wrong or a blank inside does not hide. */
const GRAVE: ReadonlySet<VerbKind> = new Set(['destroy', 'end']);
/** Lemmas a letter away from ordinary words (cancer, discord, interrupted). */
const NEAR_OTHERS = /^(?:cancel|discard|interrupt|dispose|hangup|delete(?:collection|many))$/;
/** Ordinary words a letter away from a verb that ends something. */
const NO_MISSPELLING = /^(?:deplet\w+|delegat\w+|relat\w+|reworks?|evok\w+)$/;

function graveForms(verbs: Forms): string[] {
  const forms: string[] = [];
  for (const [text, { verb }] of verbs)
    if (GRAVE.has(verb.kind) && verb.lemma.length >= 6 && !NEAR_OTHERS.test(verb.lemma)) forms.push(text);
  return forms;
}

/** The forms of long verbs that end something, by what is left of each without one letter. */
export function misspeltVerbs(verbs: Forms): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const form of graveForms(verbs)) {
    table.set(form, form);
    for (let i = 1; i < form.length; i++) table.set(form.slice(0, i) + form.slice(i + 1), form);
  }
  return table;
}

/** The form that a word of six letters or more misspells by one: left out, doubled, swapped or wrong; else empty. */
export function spelt(text: string, misspelt: ReadonlyMap<string, string>): string {
  if (text.length < 6 || text.length > 16 || NO_MISSPELLING.test(text)) return '';
  const left = misspelt.get(text);
  if (left !== undefined) return left;
  for (let i = 1; i < text.length; i++) {
    const form = misspelt.get(text.slice(0, i) + text.slice(i + 1));
    if (form !== undefined && Math.abs(form.length - text.length) <= 1) return form;
  }
  return '';
}

/** Kinds of verbs that neither a letter written twice nor a missing blank hides. */
export const RISKY: ReadonlySet<VerbKind> = new Set([
  ...GRAVE,
  'buy',
  'grant',
  'pay',
  'publish',
  'run',
  'send',
  'transfer',
]);

/** `grantts`, `chaarges`: the form of a risky verb that a word is but for a letter too many of a pair; else empty. */
export function undoubled(text: string, verbs: Forms): string {
  if (text.length < 5 || text.length > 16) return '';
  for (let i = 1; i < text.length; i++) {
    if (text[i] !== text[i - 1]) continue;
    const form = text.slice(0, i) + text.slice(i + 1);
    const kind = verbs.get(form)?.verb.kind;
    if (kind !== undefined && RISKY.has(kind)) return form;
  }
  return '';
}

/** Long verbs that end something, parted in two where not both parts are words: `de letes`, `del-etes`. [first, second, form] */
export function partedVerbs(verbs: Forms, isWord: (part: string) => boolean): [string, string, string][] {
  const parted: [string, string, string][] = [];
  for (const form of graveForms(verbs))
    for (let i = 2; i <= form.length - 2; i++) {
      const first = form.slice(0, i);
      const second = form.slice(i);
      if (!(isWord(first) && isWord(second))) parted.push([first, second, form]);
    }
  return parted;
}

/** Digits that stand for letters: `d3l3t35`. */
const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
};

/** A word with digits inside or in front, as it reads with letters for them: `1` is an i or an l. */
export function withoutDigits(text: string): readonly string[] {
  if (
    !/\d[a-z]|[a-z]{3}\d\d$/.test(text) ||
    /^\d+[a-z]{0,3}$/.test(text) ||
    text.length < 4 ||
    text.length > 24
  )
    return [];
  let read = [text.replaceAll(/[03-9]/g, (digit) => LEET[digit] as string)];
  for (let turns = 0; turns < 4 && read[0]?.includes('1'); turns++)
    read = read.flatMap((one) => [one.replace('1', 'i'), one.replace('1', 'l')]);
  return read;
}
