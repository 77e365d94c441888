import type { Category } from '../../../types.ts';
import { defineSignalRule, quote, type Sign, type SignalRule, sign, sketch } from '../../decide/rule.ts';
import { CUE } from '../../read/cues.ts';
import { namesMany } from '../../read/object.ts';
import type { Reading } from '../../read/reading.ts';
import type { Word } from '../../read/words.ts';

/** How far one call reaches (rubric signal bulk). */
export const SCOPE: readonly SignalRule[] = [
  defineSignalRule({
    id: 'names-many',
    title: 'Says bulk, batch, all, many',
    why: 'One call acts on many targets.',
    limits: 'On a read only a dump counts; `all` of the parts of one thing is not many.',
    since: 1,
    examples: {
      fires: [
        sketch('bulk_update_users', 'Updates users in bulk'),
        sketch('delete_all_scripts', 'Deletes all scripts'),
        sketch('run_on_group', 'Runs a command on every server of a group', { command: { type: 'string' } }),
      ],
      spares: [
        sketch('list_all_users', 'Lists all users'),
        sketch('set_batch_number', 'Sets the batch number'),
      ],
    },
    categories: ['write', 'execute', 'destructive', 'billing'],
    signs: (reading, category) => {
      const job =
        category === 'execute' && (reading.description.cues & CUE.crowd) !== 0
          ? /\bbatch jobs?\b/.exec(reading.prose.slice(0, 400))
          : null;
      if (job) return [quote(reading, 'bulk', job.index, job[0].length)];
      const hosts = category === 'execute' ? ON_MANY_HOSTS.exec(reading.prose.slice(0, 400)) : null;
      if (hosts) return [quote(reading, 'bulk', hosts.index, hosts[0].length)];
      const named =
        (reading.name.cues & CUE.crowd) === 0
          ? -1
          : reading.name.words.findIndex((word) =>
              /^(?:bulk|batch|mass|many|multiple|all|everything|batched)$/.test(word.text),
            );
      if (
        named >= 0 &&
        (reading.name.words[named + 1]?.text !== 'set' || named === 0) &&
        !/^(?:number|size|id|job|tool|status|in|issue|reply|blocks?|parts?|lines?|sections?|cells?|fields?|columns?|properties)$/.test(
          reading.name.words[named + 1]?.text ?? '',
        ) &&
        !/^(?:reply|catch)$/.test(reading.name.words[named - 1]?.text ?? '') &&
        !isTopic(reading.name.words, named)
      )
        return [sign('bulk', reading.name, named, named + 1)];
      const [leading] = reading.clauses.lead;
      const titles = (reading.title.cues & CUE.crowd) === 0 ? [] : reading.titlePhrases;
      for (const phrase of [...reading.clauses.lead, ...titles]) {
        if (!namesMany(phrase)) continue;
        if (
          leading &&
          phrase.source === 'lead' &&
          phrase !== leading &&
          phrase.verb.kind !== leading.verb.kind &&
          !/^(?:destroy|remove|end|pay|send)$/.test(phrase.verb.kind)
        )
          continue;
        if (/^(?:look|compute|manage|merge|gesture)$/.test(phrase.verb.kind) && category !== 'destructive')
          continue;
        if (
          !(
            /^(?:replace|set)$/.test(phrase.verb.lemma) &&
            phrase.rest.some(
              (word, i) =>
                /^(?:on|of|in|for)$/.test(word.text) &&
                /^(?:an?|the|this)$/.test(phrase.rest[i + 1]?.text ?? ''),
            )
          ) &&
          !/^(?:types?|kinds?|ways?|things?|aspects?)$/.test(phrase.object.at(-1)?.text ?? '') &&
          !partsOfOne(phrase.objectText)
        )
          return [sign('bulk', phrase.text, phrase.at, phrase.end)];
      }
      if ((reading.description.cues & CUE.many) === 0 && !reading.description.foreign) return [];
      const words = reading.description.words;
      for (let i = 0; i < words.length && i < 60; i++) {
        const text = words[i]!.text;
        const next = words[i + 1]?.text ?? '';
        if (text === 'in' && (next === 'bulk' || next === 'batch' || next === 'batches'))
          return [sign('bulk', reading.description, i, i + 2)];
        if (
          text === 'one' &&
          next === 'or' &&
          words[i + 2]?.text === 'more' &&
          /s$/.test(words[i + 3]?.text ?? '') &&
          i < 20 &&
          (!/^(?:from|with|to|using|across)$/.test(words[i - 1]?.text ?? '') ||
            /^(?:files|documents|records)$/.test(words[i + 3]?.text ?? '')) &&
          !/^(?:recipients|fields|properties|parameters|options|attributes|columns|rows|cells|lines|layers|sections|labels|tags|parts|edits)$/.test(
            words[i + 3]!.text,
          )
        )
          return [sign('bulk', reading.description, i, i + 4)];
      }
      const told = (reading.description.cues & CUE.crowd) === 0 ? undefined : toldOfMany(reading, category);
      if (told) return [told];
      const upTo =
        /\b(?:up to|max(?:imum)?(?: of)?) \d[\d,]* (?:\w+ ){0,2}(?:items|records|rows|users|contacts|emails|messages|products|variants|documents|files|requests|entries|tasks|issues|keys|events|ids|results|cases|pages|posts|urls)\b/.exec(
          reading.prose.slice(0, 400),
        );
      if (upTo) return [quote(reading, 'bulk', upTo.index, upTo[0].length)];
      return [];
    },
  }),
];

/** Wordings that say `all`, `multiple` or the like somewhere behind the act. */
function toldOfMany(reading: Reading, category: Category): Sign | undefined {
  const { prose, description } = reading;
  const { words } = description;
  const found = (match: RegExpExecArray): Sign => quote(reading, 'bulk', match.index, match[0].length);
  const opening = prose.slice(0, 400);
  const omitted = /\bomit\b[^.]{0,40}\b(?:to|for) [^.]{0,24}\ball\b/.exec(opening);
  if (
    omitted &&
    /^(?:write|destructive)$/.test(category) &&
    reading.namePhrases.some(({ verb }) => /^(?:rest|destroy|end|clear|remove|change)$/.test(verb.kind))
  )
    return found(omitted);
  const onto = ONTO_MANY.exec(prose.slice(0, 160));
  if (onto && category !== 'billing' && !reading.context.ui) return found(onto);
  if (category === 'destructive') {
    const each =
      /\bfor (?:every|all) \w+/.exec(prose.slice(0, 160)) ??
      /\b(?:batch|bulk) (?:operations?|delet\w+|updates?|actions?)\b/.exec(prose.slice(0, 300));
    if (each) return found(each);
  }
  const at = words.findIndex(
    (word, i) =>
      i < 60 &&
      word.text === 'multiple' &&
      /^(?:recipients|users|people|contacts)$/.test(words[i + 1]?.text ?? '') &&
      !reading.clauses.lead.some((phrase) => TOGETHER.test(phrase.objectText)),
  );
  if (at >= 0) return sign('bulk', description, at, at + 2);
  const either =
    category === 'destructive' ? /\b(?:specific|single|one)\b[^.]{0,40}\bor all\b/.exec(opening) : null;
  return either ? found(either) : undefined;
}

/** `batch_inference_create_file`: the word belongs to a topic that stands before the act. */
function isTopic(words: readonly Word[], at: number): boolean {
  const acts = (word: Word | undefined): boolean => word?.verb !== undefined && word.form === 'base';
  return (
    words[at]!.text === 'batch' &&
    !acts(words[at - 1]) &&
    !acts(words[at + 1]) &&
    words.slice(at + 2).some((word) => acts(word) && !word.verb!.nounish)
  );
}

/** Things that people share: several of them in one is no bulk. */
const TOGETHER = /\b(?:chats?|groups?|conversations?|channels?|meetings?|events?|teams?|rooms?)\b/;

/** `on every server of a group`: one command reaches them all (rubric section 8). */
const ON_MANY_HOSTS =
  /\b(?:on|across|to|in) (?:(?:every|each) (?:\w+ )?(?:host|server|machine|node|device|instance|vm)|(?:all|multiple|several|many|the given|the listed)(?: of)?(?: (?:the|your))? (?:\w+ )?(?:hosts|servers|machines|nodes|devices|instances|vms)|a (?:group|fleet) of (?:\w+ )?(?:hosts|servers|machines|nodes|devices|instances|vms))\b/;

/** `to multiple files`, `across several projects`: targets, not sources. */
const ONTO_MANY =
  /\b(?:(?:to|from|in|on|for|across) (?:multiple|several|many)|across all(?: the)?) (?:\w+ )?(?:files|paths|documents|pages|records|rows|projects|repositories|repos|users|contacts|items|tasks|issues|tables|sheets|channels|groups|servers|devices|accounts|folders|products|posts|scripts|instances|objects|nodes|hosts|entities)\b|\bacross (?:an?|the|your) (?:whole |entire )?(?:vault|workspace|project|codebase|repository)\b/;

const partsOfOne = (text: string): boolean =>
  /\b(?:fields?|properties|settings|details|options|aspects|parts|information|changes|configuration|columns|edits?|blocks?|lines?|sections?)\b/.test(
    text,
  );
