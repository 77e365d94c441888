import { gone } from '../../decide/gone.ts';
import { type ActRule, defineActRule, sketch } from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';
import { PARAM } from '../../read/parameters.ts';

/** Acts that empty, reset or merge: what they are done to decides (rubric step 3). */
export const EMPTYING: readonly ActRule[] = [
  defineActRule({
    id: 'clears',
    gives: 'destructive',
    title: 'Clears stored data',
    why: 'Emptying a table, a range or a history loses what was in it.',
    limits:
      'A cache, a selection or the state of a session is regenerated: clearing it is a write. A text box is a gesture.',
    since: 1,
    examples: {
      fires: [
        sketch('clear_table', 'Removes all rows of a table'),
        sketch('empty_trash', 'Empties the trash'),
      ],
      spares: [sketch('clear_cache', 'Clears the cache'), sketch('clear_field', 'Clears an input element')],
    },
    kinds: ['clear'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      if (
        (reading.context.ui || reading.parameters.has(PARAM.locator)) &&
        (object.mentions('ui') ||
          object.says(/^(?:elements?|inputs?|fields?|textbox|text)$/) ||
          object.words.length === 0) &&
        !object.says(/^(?:cookies?|storage|cache|console|logs?|data|state)$/)
      )
        return { category: 'execute', bounded: true };
      if (
        object.is('cache') ||
        object.mentions('cache') ||
        object.says(/^(?:working|console|buffer|filters?|context|status|flags?|settings?)$/)
      )
        return { category: 'write' };
      if (
        /^(?:clean|sweep|compact|vacuum|drain|cleanup)$/.test(phrase.verb.lemma) &&
        !/delet|remov|purg|eras|drop/.test(reading.prose) &&
        !object.says(
          /^(?:resources|containers|images|volumes|data|records|files|instances|everything|jobs|messages|queue|queues|entries|tasks|snapshots|backups|sessions|rows|documents|branches)$/,
        )
      )
        return { category: 'write', tentative: true };
      const one =
        /^(?:sessions?|value|field|entry|assignment|status|avatar|image|photo|note|location|cell|flag|setting|property|alias|description|due|date)$/.test(
          object.head?.text ?? '',
        );
      return gone(phrase, reading, one ? [] : ['bulk']);
    },
  }),
  defineActRule({
    id: 'resets',
    gives: 'destructive',
    title: 'Resets or restores over current state',
    why: 'A reset of a database, branch or key, and a restore over live data, discard what is there.',
    limits:
      'Resetting a view, a counter or settings is a change; restoring something archived brings it back; rolling back a deployment is a run.',
    since: 1,
    examples: {
      fires: [
        sketch('reset_branch', 'Discards the migrations of a branch'),
        sketch('restore_backup', 'Restores a backup over the database'),
      ],
      spares: [
        sketch('reset_zoom', 'Resets the zoom'),
        sketch('restore_customer', 'Restores an archived customer'),
      ],
    },
    kinds: ['reset'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      const { lemma } = phrase.verb;
      if (object.says(/^(?:passwords?|passwd|mfa|2fa|pin)$/))
        return { category: 'write', signals: ['credential', 'privilege'] };
      if (object.is('secret') && object.says(/^(?:tokens?|keys?|secrets?|credentials?|apitoken)$/))
        return gone(phrase, reading, ['credential']);
      if (
        /^(?:rollback|revert)$/.test(lemma) &&
        (object.says(/^(?:deployments?|release|releases|pipeline|deploy|worker|workers)$/) ||
          (lemma === 'rollback' && object.says(/^(?:versions?|migrations?)$/)))
      )
        return { category: 'execute' };
      // What was not yet committed is gone.
      if (lemma === 'rollback' && object.says(/^transactions?$/))
        return { ...gone(phrase, reading), leaf: true };
      if (
        /^(?:budgets?|counters?|quotas?|limits?|timers?|usage|zoom|view|context|settings?|preferences?|statistics|stats)$/.test(
          object.head?.text ?? '',
        )
      )
        return { category: 'write' };
      if (lemma === 'undo' || lemma === 'rewind') return { category: 'write', tentative: true };
      if (
        lemma === 'restore' &&
        /archived|deleted|trash|bin\b|soft|removed/.test(reading.prose) &&
        !/overwrit|replac|discard/.test(reading.prose)
      )
        return { category: 'write' };
      if (/^(?:restore|rollback|revert)$/.test(lemma) && KEPT.test(reading.prose))
        return { category: 'write' };
      if (lemma === 'restore')
        return object.says(
          /^(?:backups?|snapshots?|versions?|dump|point|database|volume|checkpoint|revision)$/,
        )
          ? { ...gone(phrase, reading), leaf: false }
          : { category: 'write', tentative: true };
      if (
        /\bto (?:its|their|the) (?:\w+ )?defaults?\b/.test(reading.prose.slice(0, 200)) &&
        !/factory/.test(reading.prose)
      )
        return { category: 'write' };
      if (DISCARDS.test(reading.prose)) return gone(phrase, reading);
      if (
        object.says(
          /^(?:branch|database|db|all|everything|data|factory|repository|repo|cluster|hard|environment|project|vm|device|machine|server|memory|graph|schema|state|panel|collection|index|table|zone|dns|records?)$/,
        )
      )
        return { ...gone(phrase, reading), tentative: !object.is('container') };
      if (/^(?:recreate|reinstall|reimage|reinitialize|recycle)$/.test(lemma))
        return { ...gone(phrase, reading), leaf: false };
      return { category: 'write', tentative: true };
    },
  }),
  defineActRule({
    id: 'merges-records',
    gives: 'destructive',
    title: 'Merges records into one',
    why: 'The source records cease to exist.',
    limits:
      'A merge of branches, pull requests, cells, files or text keeps its history or makes something new.',
    since: 1,
    examples: {
      fires: [sketch('merge_contacts', 'Merges duplicate contacts into a primary one')],
      spares: [sketch('merge_pull_request', 'Merges a pull request'), sketch('merge_cells', 'Merges cells')],
    },
    kinds: ['merge'],
    effect: (phrase, reading) => {
      const object = objectOf(phrase, reading);
      if (
        object.says(
          /^(?:contacts?|accounts?|customers?|leads?|companies|company|persons?|people|tickets?|records?|users?|duplicates?|organi[sz]ations?|deals?|profiles?|entities|entity|candidates?|conversations?|tags?)$/,
        )
      )
        return { ...gone(phrase, reading, ['bulk']), leaf: false };
      return {
        category:
          object.says(/^(?:pdfs?|json|text|arrays?|geojson|polygons?)$/) && phrase.verb.lemma !== 'merge'
            ? 'read'
            : 'write',
      };
    },
  }),
];

/** What was there stays in a history. */
const KEPT =
  /\b(?:creates?|as) an? new (?:head )?(?:revision|version)\b|\bhistory is (?:kept|preserved)\b|\bcommit in (?:the )?history\b|\byou can undo\b|\bnon-destructive/;

const DISCARDS =
  /discard|destroy|wipe|eras(?:e|es|ing)|delet(?:e|es|ing) all|lose|lost\b|overwrit|factory|data loss/;
