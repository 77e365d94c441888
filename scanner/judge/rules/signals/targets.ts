import {
  defineSignalRule,
  type SignalRule,
  sign,
  signParameter,
  signString,
  sketch,
} from '../../decide/rule.ts';
import { objectOf } from '../../read/object.ts';
import { nameKind, PARAM } from '../../read/parameters.ts';
import type { Phrase } from '../../read/phrase.ts';
import type { Reading } from '../../read/reading.ts';

/** Parameters by which one call reaches many targets (rubric signal bulk). */
export const TARGETED: readonly SignalRule[] = [
  defineSignalRule({
    id: 'takes-many-targets',
    title: 'Takes a list of targets or a filter',
    why: 'An array of ids or records, or a condition, lets one call act on an unbounded set.',
    limits:
      'An array that is the content of one thing (labels, lines, attachments, recipients of one mail) is not many targets.',
    since: 1,
    examples: {
      fires: [sketch('delete_variants', '', { variantIds: { type: 'array', items: { type: 'string' } } })],
      spares: [
        sketch('create_issue', 'Creates an issue', {
          labelIds: { type: 'array', items: { type: 'string' } },
        }),
      ],
    },
    categories: ['write', 'execute', 'destructive', 'billing'],
    signs: (reading, category) => {
      if (category === 'execute' && reading.context.ui) return [];
      // The files of one deployment are its content.
      if (reading.namePhrases[0]?.verb.kind === 'deploy') return [];
      const by = BY.test(reading.tool.name);
      const { parameters } = reading;
      // Where no parameter lists, filters or selects, only a sweeping act is left to look at.
      const many = parameters.has(PARAM.array | PARAM.filter) || parameters.named(FILES);
      if (!by && !many && category !== 'destructive' && !reading.spoken.some(carries)) return [];
      const phrases = reading.spoken.filter((phrase) => !/^(?:look|compute)$/.test(phrase.verb.kind));
      const acts = phrases.length > 0 ? phrases : reading.namePhrases;
      const arrays = reading.parameters.has(PARAM.array) ? reading.tool.parameters : [];
      // `stories-update: Update a story`: the sentence knows better than the namespace in the name.
      const told = acts.filter((phrase) => phrase.source === 'lead' && phrase.object.length > 0).slice(0, 1);
      const plural = (told.length > 0 ? told : acts).some(
        (phrase) => objectOf(phrase, reading).head?.plural === true,
      );
      const heads = new Set<string>();
      if (arrays.length > 0)
        for (const phrase of acts) {
          const { head } = objectOf(phrase, reading);
          if (head?.plural) heads.add(stem(head.text));
        }
      if (
        /^(?:download|stage|checkout|commit|cherrypick|rebase|connect|disconnect|compress|zip|archive|bundle|merge)$/.test(
          acts[0]?.verb.lemma ?? '',
        ) ||
        acts[0]?.verb.kind === 'merge'
      )
        return [];
      if (by) return [signString('bulk', '/name', reading.tool.name)];
      for (const parameter of arrays) {
        if (
          parameter.depth > 1 ||
          (parameter.depth === 1 &&
            !/^(?:params|payload|request|input|args|arguments)\./.test(parameter.path))
        )
          continue;
        const array = parameter.types.includes('array');
        if (!array) continue;
        const last = thingOf(parameter.name);
        const ids = /(?:^|[_a-z])(?:ids|Ids|IDs|uuids|IdArray)$/.test(parameter.name);
        const target =
          heads.has(last) ||
          (plural && category === 'write' && /(?:Names|_names)$/.test(parameter.name)) ||
          (last === '' && ids && parameter.depth === 0) ||
          (TARGETS.test(parameter.name) && (plural || category === 'destructive')) ||
          (ids &&
            (category === 'destructive' ||
              (plural && /^(?:make|change|detach|rest)$/.test(acts[0]?.verb.kind ?? ''))));
        const records =
          (plural || /^(?:actions|operations)$/.test(parameter.name)) &&
          category === 'write' &&
          parameter.required &&
          reading.tool.parameters.some(
            (p) => p.depth > parameter.depth && p.path.startsWith(`${parameter.path}`),
          );
        if (category === 'write' && (target || records) && isPartOf(reading)) continue;
        if ((target || records) && !CONTENT.test(parameter.name))
          return [signParameter('bulk', parameter, reading)];
      }
      const files =
        category === 'write' && parameters.named(FILES)
          ? reading.tool.parameters.find((p) => p.depth === 0 && PATTERNS.test(p.name))
          : undefined;
      if (files && acts.some((phrase) => phrase.verb.kind === 'change'))
        return [signParameter('bulk', files, reading)];
      if (category === 'destructive' || category === 'write') {
        // Where one of the modes lists, the filter is for listing.
        const lists = reading.modes.some((phrase) => phrase.verb.kind === 'look');
        const filter = lists ? undefined : reading.parameters.find(PARAM.filter);
        if (
          filter &&
          !/^\W*(?:delet|remov|updat|replac)\w+ (?:an? |the )?(?:single|one|first)\b/.test(reading.prose) &&
          !/pattern|glob/.test(filter.name) &&
          (plural || category === 'destructive') &&
          acts.some((phrase) => !/^(?:make|send|generate)$/.test(phrase.verb.kind))
        )
          return [signParameter('bulk', filter, reading)];
      }
      if (
        category === 'destructive' &&
        !reading.tool.parameters.some((p) => p.depth === 0 && ONE.test(p.name)) &&
        acts.some((phrase) => phrase.verb.kind === 'destroy' && objectOf(phrase, reading).head?.plural)
      )
        return [sign('bulk', acts[0]!.text, acts[0]!.at, acts[0]!.end)];
      const [moved] = acts;
      if (
        moved?.verb.lemma === 'import' &&
        /^(?:contacts|users|leads|records|customers|products|members|subscribers|transactions|rows|items|events|orders|companies|employees)$/.test(
          objectOf(moved, reading).head?.text ?? '',
        )
      )
        return [sign('bulk', moved.text, moved.at, moved.end)];
      if (
        moved &&
        moved.verb.lemma !== 'import' &&
        carries(moved) &&
        objectOf(moved, reading).head?.plural &&
        objectOf(moved, reading).is('leaf')
      )
        return [sign('bulk', moved.text, moved.at, moved.end)];
      if (category === 'destructive') {
        const all = reading.parameters.find(PARAM.all);
        if (
          all &&
          (/delete|remove|clear|purge|cascade|recursive|multi/i.test(all.name) ||
            /delet|remov|clear|purg|eras|wip/i.test(all.description ?? ''))
        )
          return [signParameter('bulk', all, reading)];
      }
      return [];
    },
  }),
];

const BY = /(?:^|[_-])by[_-](?:tag|label|filter|query|status|criteria)s?$/i;

/** Parameters that pick files by their names. */
const PATTERNS = /^(?:file|path|include)_?(?:pattern|glob)s?$|^globs?$/i;
const FILES = nameKind((name) => PATTERNS.test(name));

/** Acts that carry a whole lot where their object is a plural. */
const carries = ({ verb }: Phrase): boolean => CARRYING.has(verb.lemma);
const CARRYING: ReadonlySet<string> = new Set(['import', 'transfer', 'move', 'migrate', 'reassign']);

/** The tool names the one thing that the array is a part of: the dependencies of a task. */
const isPartOf = (reading: Reading): boolean =>
  reading.tool.parameters.some(
    (p) =>
      p.depth === 0 &&
      p.required &&
      /^(?:item|task|issue|card|page|note|event|contact|ticket|document|deal)_?id$/i.test(p.name),
  );

/** A parameter that points at one thing. */
const ONE =
  /(?:id|name|path|key|url|uri|email|number|slug|title|index|ref|selector|address|uuid|sid|hash|file|code|target|identifier|params|payload|request|body|query|tag|label|branch|domain|host)s?$/i;

const TARGETS =
  /^(?:ids|items|records|rows|documents|docs|entries|objects|entities|users|contacts|members|emails|messages|files|paths|tasks|issues|operations|requests|observations|deletions|relations|products|variants|orders|updates|keys|values|vectors|points|targets|urls|tables|leads|customers|accounts|tickets|deals|pages|transactions|actions|commands|subscribers|notes|memories|features|names|entityNames|domains|webhooks|rules|blocks|apps|data|events|invites|keywords|nodes|edges)$/;

const CONTENT =
  /(?:label|tag|owner|follower|member|subscriber|parent|assignee|attendee|categor(?:y|ie)|reviewer|watcher|attachment|image|media|role|permission|scope)_?ids?$|^(?:labels?|label_?ids|tags?|tag_?ids|assignees?|assignee_?ids|lines?|line_?items|attachments?|fields?|properties|columns|cc|bcc|to|options|args|arguments|params|parameters|headers|scopes|permissions|features_list|domain_contacts|coupons|parts|messages|content|images|widgets|layers|markers|slides|charts|components|rich_?text|targets|formats|commits|reference_?images|media_?ids|flags|bindings|children|blocks|steps|triggers|choices|categories|category_?ids|attendees|participants|guests|reviewers|watchers|roles|languages|formats|metrics|dimensions|types|sizes|colors|values|params_list|custom_?fields|metafields|variables|inputs|outputs|routing_?rules|sections|conditions|filters|sorts?|select|expand|points|coordinates|path|body|ports|volumes|env|ranges|bbox|vectors?_list|tools|mentions|hashtags|addresses|phones|phone_numbers|waypoints|stops|edits|data_points|series|datasets|events_subscribed|vpc|subnet_?ids|security_group_?ids|group_?ids|watch_?paths)$/i;

/** The thing that a parameter lists: `variant` of `variantIds`. */
const thingOf = (name: string): string => {
  const words = name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
  return stem(
    words
      .replace(/_?(?:ids|uuids|list|keys)$/, '')
      .split('_')
      .at(-1) ?? '',
  );
};

const stem = (text: string): string => text.replace(/ies$/, 'y').replace(/s$/, '');
