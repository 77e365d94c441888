/**
 * Any two to four servers side by side: the fields of the compare page, and the table that
 * site/src/components/Beside.astro lays out for the pairs that stand ready. What servers said is put on the page as
 * text only.
 */
import { type BesideColumn, type BesideLine, besideView } from '../../../catalogue/views/beside.ts';

/** Where the site stands: this script is one folder below. */
const ROOT = new URL('../', import.meta.url);
const MOST = 4;
const form = document.querySelector<HTMLFormElement>('form.choice')!;
const told = document.querySelector('#told')!;
const fields = [...form.querySelectorAll('input')];

form.hidden = false;
form.addEventListener(
  'focusin',
  () =>
    void names()
      .then(offer)
      .catch(() => {}),
  { once: true },
);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void choose();
});
void show(new URLSearchParams(location.search).getAll('s').slice(0, MOST));

/** Goes to the address of what was chosen, so that it can be kept and sent. */
async function choose(): Promise<void> {
  const list = await names().catch(() => undefined);
  if (!list) {
    told.textContent = 'The names could not be loaded; try it again.';
    return;
  }
  const chosen = fields.map(({ value }) => value.trim()).filter((value) => value !== '');
  const found = chosen.map((value) => list.find((pair) => pair.includes(value))?.[1]);
  const missing = chosen.filter((_, at) => found[at] === undefined);
  if (missing.length > 0) told.textContent = `No server is called ${missing.join(', ')}.`;
  else location.search = new URLSearchParams(found.map((slug) => ['s', slug!])).toString();
}

async function show(slugs: readonly string[]): Promise<void> {
  if (slugs.length === 0) return;
  const columns = await Promise.all(
    [...new Set(slugs)].map((slug) => column(slug).catch(() => 'failed' as const)),
  );
  const there = columns.filter((one) => one !== undefined && one !== 'failed');
  for (const [at, { name }] of there.entries()) fields[at]!.value = name;
  if (columns.includes('failed')) told.textContent = 'A server could not be loaded; load this page again.';
  else if (there.length < columns.length)
    told.textContent = 'One of these servers does not stand in this catalogue.';
  else if (there.length === 1) told.textContent = 'One more makes a comparison.';
  if (there.length > 1) document.querySelector('#beside')!.replaceChildren(table(there));
}

function table(columns: readonly BesideColumn[]): HTMLElement {
  const { rows, acts } = besideView(columns);
  const head = row(
    '',
    columns.map(({ name, href }) => [{ said: name, href }]),
    'col',
  );
  const facts = rows.map(({ title, cells }) => row(title, cells));
  const same = acts.map(({ key, differs, cells }) =>
    row(
      differs ? `${key}, differs` : key,
      cells.map((act) =>
        act ? [{ said: act.name, href: act.href, severity: act.severity }, { text: act.action }] : [],
      ),
    ),
  );
  const whole = element('table', { className: `beside of-${columns.length}` }, [
    element('thead', {}, [head]),
    element('tbody', {}, facts),
    element('tbody', {}, [
      ...(same.length > 0
        ? [group('The same act, and what the default does with it', columns.length + 1)]
        : []),
      ...same,
    ]),
  ]);
  return element('div', { className: 'wide' }, [whole]);
}

function row(title: string, cells: readonly (readonly BesideLine[])[], scope = ''): HTMLElement {
  const first = title === '' ? element('td') : element('th', { scope: 'row', textContent: title });
  return element('tr', {}, [first, ...cells.map((lines) => cell(lines, scope))]);
}

function cell(lines: readonly BesideLine[], scope: string): HTMLElement {
  const list = element(
    'ul',
    {},
    lines.map((one) => element('li', {}, words(one))),
  );
  const inside = lines.length === 0 ? [element('span', { className: 'quiet', textContent: '–' })] : [list];
  return scope === '' ? element('td', {}, inside) : element('th', { scope }, inside);
}

function words({ text, said, href, severity }: BesideLine): (Node | string)[] {
  const name = element(href === undefined ? 'bdi' : 'a', {
    textContent: said ?? text ?? '',
    ...(said !== undefined && { className: 'said' }),
    ...(href !== undefined && { href: new URL(href.slice(1), ROOT).pathname }),
  });
  if (severity === undefined) return [name];
  const shapes = document.querySelector<HTMLTemplateElement>('#shapes')!.content;
  const shape = shapes.querySelector(`.${severity}`)!.cloneNode(true);
  return [shape, ' ', name];
}

function group(title: string, colSpan: number): HTMLElement {
  return element('tr', { className: 'group' }, [
    element('th', { scope: 'rowgroup', colSpan, textContent: title }),
  ]);
}

function element(
  name: string,
  properties: object = {},
  children: readonly (Node | string)[] = [],
): HTMLElement {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

type Name = readonly [name: string, slug: string];
let list: Promise<readonly Name[]> | undefined;
function names(): Promise<readonly Name[]> {
  list ??= load('compare/names.json').then((answer) => answer.json() as Promise<readonly Name[]>);
  // What did not come is asked for again the next time.
  list.catch(() => {
    list = undefined;
  });
  return list;
}

function offer(all: readonly Name[]): void {
  const options = all.map(([value]) => Object.assign(document.createElement('option'), { value }));
  document.querySelector('#names')!.replaceChildren(...options);
}

/** Undefined where the catalogue has no such server. */
async function column(slug: string): Promise<BesideColumn | undefined> {
  const answer = await load(`servers/${encodeURIComponent(slug)}/column.json`, [404]);
  return answer.ok ? (answer.json() as Promise<BesideColumn>) : undefined;
}

async function load(address: string, also: readonly number[] = []): Promise<Response> {
  const answer = await fetch(new URL(address, ROOT));
  if (!answer.ok && !also.includes(answer.status)) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
