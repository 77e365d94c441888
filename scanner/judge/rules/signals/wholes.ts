import { defineSignalRule, quote, type SignalRule, sign, sketch } from '../../decide/rule.ts';
import { CUE } from '../../read/cues.ts';
import { objectOf } from '../../read/object.ts';
import type { Phrase } from '../../read/phrase.ts';
import type { Reading } from '../../read/reading.ts';

/** Calls that take a whole container or collection (rubric signal bulk). */
export const WHOLES: readonly SignalRule[] = [
  defineSignalRule({
    id: 'takes-contents-along',
    title: 'Takes the contents along',
    why: 'The text says that what the container holds goes too.',
    limits: 'A container without such words is severe by itself, but not bulk.',
    since: 1,
    examples: {
      fires: [sketch('delete_project', 'Deletes a project and all its data')],
      spares: [sketch('delete_project', 'Deletes a project')],
    },
    categories: ['destructive'],
    signs: (reading) => {
      if ((reading.description.cues & CUE.contents) === 0) return [];
      const match = CONTENTS.exec(reading.prose.slice(0, 3000));
      const denied =
        match &&
        /\b(?:never|not|without|no|n't)\W+(?:\w+\W+){0,2}$/.test(
          reading.prose.slice(Math.max(0, match.index - 24), match.index),
        );
      return match && !denied ? [quote(reading, 'bulk', match.index, match[0].length)] : [];
    },
  }),
  defineSignalRule({
    id: 'dumps',
    title: 'Exports or crawls everything',
    why: 'A full dump or a site crawl takes a whole collection out in one call.',
    limits: 'Ordinary lists and searches with paging are no dump.',
    since: 1,
    examples: {
      fires: [
        sketch('export_customers', 'CSV of all customers'),
        sketch('db_export', 'Exports a database to a file'),
        sketch('crawl_site', 'Crawls a website'),
      ],
      spares: [sketch('list_customers', 'Lists customers')],
    },
    categories: ['read', 'write', 'execute'],
    signs: (reading, category) => {
      const whole =
        category === 'read' && (reading.description.cues & CUE.whole) !== 0
          ? /^(?:\w+ ){0,2}(?:entire|whole|complete|full) (?:\w+ ){0,2}(?:graph|database|memory|dataset|table|collection|vault|knowledge base|bank|store|archive)\b/.exec(
              reading.prose,
            )
          : null;
      if (whole) return [quote(reading, 'bulk', whole.index, whole[0].length)];
      const phrase = reading.spoken.find((one) => takesAll(one, reading));
      return phrase === undefined ? [] : [sign('bulk', phrase.text, phrase.at, phrase.end)];
    },
  }),
];

function takesAll(phrase: Phrase, reading: Reading): boolean {
  const { lemma } = phrase.verb;
  if (lemma !== 'crawl' && !DUMPS.has(lemma)) return false;
  const object = objectOf(phrase, reading);
  if (object.head === undefined || PICTURES.test(object.text)) return false;
  if (lemma === 'crawl') return SITES.test(reading.prose);
  return (
    object.head.plural ||
    WHOLE.test(object.words.at(-1)?.text ?? '') ||
    /\ball\b|entire|complete|full/.test(reading.prose.slice(0, 200))
  );
}

const DUMPS: ReadonlySet<string> = new Set(['export', 'dump']);
const SITES = /crawl(?:s|ing)? (?:\w+ ){0,4}(?:site|website|pages|links|domain)|multiple pages|entire site/;
const WHOLE = /^(?:data|history|database|db|everything)$/;
const PICTURES = /\b(?:image|png|pdf|svg|picture|chart|screenshot|diagram|figure|slide)\b/;

const CONTENTS =
  /\b(?:and|with) (?:all|every(?:thing)?) (?:\w+ )?(?:it contains|in it|inside|within|that belongs?)\b|\band every \w+ in\b|\b(?:and|with|including|plus|along with|together with|as well as) (?:all |any |every |its |the |their |everything )(?:of )?(?:its |the |their |associated |related |your |nested )?(?:\w+ ){0,2}(?:contents?|data|files|messages|children|variations|items|records|documents|rows|objects|resources|sub\w+|relations|relationships|edges|comments|tasks|issues|pages|entries|versions|associations|dependents|vectors|events|everything|runs|nodes|branches|tables|collections|occurrences|replies|tests|cards|lists|deployments|payloads|points|history|members|settings|users|orders|chunks|attachments|shapes|connections|children|vms|snapshots)\b|\b(?:and|with|including|delet\w+|remov\w+|eras\w+|wip\w+|purg\w+|clear\w+|los\w+|drop\w*|destroy\w*) (?:\w+ ){0,6}all (?:of )?the\b|(?<!from |affects? |in |of )\ball (?:of )?(?:its|their|associated|related|data|contents|documents|messages|files|rows|vectors|records|occurrences)\b|\brecursively\b|\bcascad(?:e|es|ing)\b|\bassociated (?:data|variations|resources|records|payloads|files|entries|objects)\b|\beverything (?:in|inside|under|within)\b|\beverything\b|\bfrom all (?!associated|related|\w+ (?:using|that)\b)/;
