/**
 * Search as you type, in the field that every page has; without script the same field leads to the A–Z index.
 * `/` goes to the field, the arrows walk the results, Enter opens one, Escape closes the list. Names are
 * fetched when the field is first used. What servers said is put on the page as text only.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { type EntryLine, entryOf, OPTIONS, partFor, type SearchPart, wordsOf } from './options.ts';

/** Where the site stands: this script is one folder below. */
const ROOT = new URL('../', import.meta.url);
const SHOWN = 12;
const SHOWN_ON_PAGE = 100;

const form = document.querySelector<HTMLFormElement>('form.search');
if (form) enliven(form);

function enliven(form: HTMLFormElement): void {
  const field = form.querySelector('input')!;
  const list = form.querySelector('ul')!;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const page = document.querySelector<HTMLElement>('#found');
  let typed = 0;

  field.addEventListener('focus', () => void partList().catch(() => {}), { once: true });
  field.addEventListener('input', () => void show());
  form.addEventListener('keydown', walk);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  if (page) void fill(page, new URLSearchParams(location.search).get('q') ?? '');

  async function show(): Promise<void> {
    typed += 1;
    const mine = typed;
    const answer = await ask(field.value);
    // A slower answer to what stood there before is no answer.
    if (mine !== typed) return;
    if (!answer) return close();
    list.replaceChildren(...answer.found.slice(0, SHOWN).map(line));
    list.hidden = answer.found.length === 0;
    status.textContent = tally(answer, SHOWN);
  }

  function close(): void {
    typed += 1;
    list.hidden = true;
    status.textContent = '';
  }

  function walk(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !list.hidden) {
      // Or the browser would empty the field.
      event.preventDefault();
      field.focus();
      close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || list.hidden) return;
    event.preventDefault();
    const stops: HTMLElement[] = [field, ...list.querySelectorAll('a')];
    const next = stops.indexOf(document.activeElement as HTMLElement) + step;
    stops[(next + stops.length) % stops.length]!.focus();
  }

  async function fill(page: HTMLElement, query: string): Promise<void> {
    if (query.trim() === '') return;
    field.value = query;
    const answer = await ask(query);
    if (!answer) return;
    page.querySelector('p')!.textContent = tally(answer, SHOWN_ON_PAGE);
    page.querySelector('ul')!.replaceChildren(...answer.found.slice(0, SHOWN_ON_PAGE).map(line));
    page.hidden = false;
  }
}

interface Answer {
  readonly found: readonly SearchResult[];
  /** Whether nothing that fits can have been left out of the index that was asked. */
  readonly whole: boolean;
  readonly failed?: true;
}

/** Undefined when nothing is asked. */
async function ask(query: string): Promise<Answer | undefined> {
  const words = wordsOf(query);
  if (words.length === 0) return undefined;
  try {
    const parts = await partList();
    const part = partFor(parts, words);
    if (!part) return { found: [], whole: true };
    const index = await indexOf(parts.indexOf(part));
    const found = index.search(query);
    return { found: found.length > 0 ? found : index.search(query, { fuzzy: 0.3 }), whole: part.whole };
  } catch {
    return { found: [], whole: false, failed: true };
  }
}

function tally({ found, whole, failed }: Answer, shown: number): string {
  if (failed) return 'The index could not be loaded. Enter leads to all names, A to Z.';
  if (found.length === 0)
    return whole ? 'Nothing is called that.' : 'Nothing found yet; type more of the name.';
  const more = whole ? '' : ' Some are left out; type more of the name.';
  const number = `${found.length.toLocaleString('en-GB')} found`;
  return found.length > shown ? `${number}, the first ${shown} shown.${more}` : `${number}.${more}`;
}

function line({ name, of, href, severity }: SearchResult): HTMLLIElement {
  const link = document.createElement('a');
  link.href = new URL(href.slice(1), ROOT).pathname;
  link.append(said(name));
  const item = document.createElement('li');
  item.append(link, aside(of ? ['tool of ', said(of), `, ${severity}`] : ['server']));
  return item;
}

function said(text: string): HTMLElement {
  const words = document.createElement('bdi');
  words.className = 'said';
  words.textContent = text;
  return words;
}

function aside(parts: readonly (string | Node)[]): HTMLElement {
  const words = document.createElement('span');
  words.className = 'quiet';
  words.append(' ', ...parts);
  return words;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

let list: Promise<readonly SearchPart[]> | undefined;
function partList(): Promise<readonly SearchPart[]> {
  list ??= load('parts').then((text) => JSON.parse(text) as readonly SearchPart[]);
  // What did not come is asked for again by the next search; the same below.
  list.catch(() => {
    list = undefined;
  });
  return list;
}

const indexes = new Map<number, Promise<MiniSearch>>();
function indexOf(part: number): Promise<MiniSearch> {
  const known = indexes.get(part) ?? load(String(part)).then(indexed);
  indexes.set(part, known);
  known.catch(() => indexes.delete(part));
  return known;
}

/** Entries between two looks at what the reader does: a tenth of a second of a slow phone. */
const AT_ONCE = 1_000;

async function indexed(text: string): Promise<MiniSearch> {
  const index = new MiniSearch(OPTIONS);
  const lines: readonly EntryLine[] = JSON.parse(text);
  await index.addAllAsync(lines.map(entryOf), { chunkSize: AT_ONCE });
  return index;
}

async function load(name: string): Promise<string> {
  const answer = await fetch(new URL(`search/${name}.json`, ROOT));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.text();
}
