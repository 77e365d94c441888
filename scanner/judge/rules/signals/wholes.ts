import { plural, takes, thing, told, verb } from '../../decide/facts.ts';
import { either, type Fact, not } from '../../decide/frame.ts';
import { act, SPOKEN, said, some } from '../../decide/places.ts';
import { type SignalRule, sketch, TEXT } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import { objectOf } from '../../read/object.ts';

const named: Fact = {
  says: 'an object is named that is no picture',
  holds: (phrase, reading) => {
    const object = objectOf(phrase, reading);
    return object.head !== undefined && !PICTURES.test(object.text);
  },
};
const PICTURES =
  /\b(?:image|png|pdf|svg|picture|canvas|chart|screenshot|diagram|drawing|figure|scene|slide)\b/;
const endsInAWhole: Fact = {
  says: 'its object ends in a word for a whole',
  holds: (phrase, reading) =>
    /^(?:account|data|database|db|everything|history|organi[sz]ation|tenant|workspace)$/.test(
      objectOf(phrase, reading).words.at(-1)?.text ?? '',
    ),
};

/** Calls that take a whole container or collection (rubric signal bulk). */
export const WHOLES: readonly SignalRule[] = [
  table({
    id: 'takes-contents-along',
    title: 'Takes the contents along',
    why: 'The text says that what the container holds goes too.',
    limits: 'A container without such words is severe by itself, but not bulk.',
    since: 1,
    spares: [sketch('delete_project', 'Deletes a project')],
    categories: ['destructive'],
    adds: ['bulk'],
    rows: [
      {
        id: 'contents',
        at: said('that the contents go too'),
        because: 'all that it holds is gone with it',
        example: sketch('delete_project', 'Deletes a project and all its data'),
      },
    ],
  }),
  table({
    id: 'dumps',
    title: 'Exports or crawls everything',
    why: 'A full dump or a site crawl takes a whole collection out in one call.',
    limits: 'Ordinary lists and searches with paging are no dump.',
    since: 1,
    spares: [sketch('list_customers', 'Lists customers')],
    categories: ['read', 'write', 'execute'],
    adds: ['bulk'],
    rows: [
      {
        id: 'a-whole-store',
        in: ['read'],
        at: said('that a whole store is meant'),
        because: 'the whole store comes back',
        example: sketch('read_graph', 'Read the entire knowledge graph'),
      },
      {
        id: 'a-crawl',
        when: [some(SPOKEN, verb('crawl')), told('that a site is crawled')],
        at: act(SPOKEN, verb('crawl'), named),
        because: 'a whole site is taken',
        example: sketch('crawl_site', 'Crawls a website'),
      },
      {
        id: 'a-scraped-site',
        when: [not(takes('url'))],
        at: act(SPOKEN, verb('scrape'), thing(['domain', 'domains', 'site', 'sites', 'website', 'websites'])),
        adds: ['bulk', 'untrusted_input'],
        because: 'a whole site is taken',
        example: sketch('scrape_domain', 'Scrapes a domain', { domain: TEXT }),
      },
      {
        id: 'out-of-one-file',
        when: [some(SPOKEN, verb('export dump')), told('that it comes out of one file')],
        because: 'one file is turned into another',
        example: sketch('export_rules', 'Exports the rules from a layout file'),
      },
      {
        id: 'an-export',
        at: act(
          SPOKEN,
          verb('export dump'),
          named,
          either(plural, endsInAWhole, told('that all of it is meant')),
        ),
        because: 'a whole collection is taken out',
        example: sketch('export_customers', 'CSV of all customers'),
      },
    ],
  }),
];
