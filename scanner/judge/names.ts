import { headOf, objectAfter, type Phrase, type Source } from './phrase.ts';
import { readName, type Text } from './text.ts';
import { ROLE, type Verb, type Word } from './words.ts';

/**
 * The acts a name tells. The head verb may stand anywhere (`kv_namespace_delete`, `sites_list`); a word
 * that is as often a noun leads only where nothing plainer does (`droplet-action`, `credit_note_list`);
 * `and`, `or` and `then` add acts (`getAndPurgeAll`).
 * @param skip words at the start that every tool of the server shares
 */
export function namePhrases(field: string, name: string, source: Source, skip = 0): readonly Phrase[] {
  const text = readName(field, name);
  const first = Math.min(skip, Math.max(0, text.words.length - 1));
  if (text.words.length === 0) return [];
  const head = headVerb(text, first);
  if (head === undefined) return [];
  const heads = [head];
  for (let i = first + 1; i < text.words.length - 1; i++)
    if (JOINS.has(text.words[i]!.text)) {
      const next = text.words[i + 1] as Word;
      if (next.verb && next.form === 'base' && i + 1 !== head) heads.push(i + 1);
    }
  return heads.map((at) => phraseAt(text, at, first, source));
}

const JOINS = new Set(['and', 'or', 'then', 'n']);
const isBase = (word: Word | undefined): boolean =>
  word?.verb !== undefined && (word.form === 'base' || word.form === 'third' || word.form === 'noun' || word.form === 'ing');

function headVerb(text: Text, first: number): number | undefined {
  const { words } = text;
  const last = words.length - 1;
  const lead = words[first] as Word;
  // HTTP method in front of an operation name: `API-post-search`, `get_list_users`.
  if (METHODS.has(lead.text) && isBase(words[first + 1]) && words[first + 1]!.form === 'base' && !leadsAsNoun(words, first + 1)) return first + 1;
  if (lead.verb && lead.form === 'base' && !lead.verb.nounish) return first;
  const plain: number[] = [];
  const nounish: number[] = [];
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word;
    if (!isBase(word) || word.form === 'third' || (i > first && words[i - 1]!.role & ROLE.preposition)) continue;
    if (word.verb?.nounish) nounish.push(i);
    else if (word.form === 'base' || i === last || i === first) plain.push(i);
  }
  if (lead.verb?.nounish && lead.form === 'base') {
    // `order_cancel` cancels; `search_and_replace` and `list_update_sites` lead with their first word.
    const later = plain.find((i) => i > first);
    if (later !== undefined && (later === last || !LOOKS_FIRST.has(lead.text)) && !JOINS.has(words[later - 1]!.text)) return later;
    if (last > first && words.length - first === 2 && words[last]!.verb && words[last]!.form === 'base' && OPERATIONS.has(words[last]!.text)) return last;
    return first;
  }
  if (plain.length > 0) return plain[0];
  if (nounish.length > 0) {
    const atEnd = nounish.find((i) => i === last);
    return OPERATIONS.has(words[last]!.text) && atEnd !== undefined ? last : nounish[0];
  }
  // `linear_deletedUsers`, `lists_users`: a third person form is better than nothing.
  for (let i = first; i <= last; i++) if (words[i]!.verb && words[i]!.form === 'third' && i === first) return i;
  return undefined;
}

function leadsAsNoun(words: readonly Word[], at: number): boolean {
  return words[at]!.verb!.nounish && !LOOKS_FIRST.has(words[at]!.text);
}

const METHODS = new Set(['post', 'put', 'patch', 'api']);
/** Nounish words that are nearly always verbs at the start of a tool name. */
const LOOKS_FIRST = new Set(
  'list search query export import send move copy transfer run test view upload schedule review refund charge order clear flush purge report fork merge'.split(' '),
);
/** Nounish words that are nearly always the operation at the end of one. */
const OPERATIONS = new Set('list search query send run export import test copy move post reset restore clear purge flush log record sample history stats stat'.split(' '));

function phraseAt(text: Text, at: number, first: number, source: Source): Phrase {
  let [object, end] = objectAfter(text, at, 6);
  const verb = text.words[at]!.verb as Verb;
  if (headOf(object) === undefined) {
    // Nothing after the verb: the object stands before it.
    object = text.words.slice(first, at).filter((word) => !(word.role & (ROLE.determiner | ROLE.conjunction)));
    end = at + 1;
  }
  return { source, verb, text, at, end, object, rest: text.words.slice(at + 1), passive: false, weak: verb.nounish };
}
