import type { Parameter } from '../../../types.ts';
import { is, kind, plural, server, thing, told, verb } from '../../decide/facts.ts';
import { both, either, type Fact, not, type ToolFact } from '../../decide/frame.ts';
import { called, required, typed, within } from '../../decide/parameter-facts.ts';
import {
  act,
  doneBy,
  type ParameterFact,
  parameter,
  some,
  someParameter,
  theName,
} from '../../decide/places.ts';
import { type SignalRule, signParameter, sketch } from '../../decide/rule.ts';
import { type Place, type ToolRow, table } from '../../decide/table.ts';
import { objectOf } from '../../read/object.ts';
import { PARAM } from '../../read/parameters.ts';

const text = { type: 'string' };
const list = { type: 'array', items: text };

const DOES = 'what it does';
const FIRST = 'the first of what it does';

/** `stories-update: Update a story`: the sentence knows better than the namespace in the name. */
const ofMany: ToolFact = {
  says: 'its object stands in the plural, in the sentence where that names one',
  holds: (_, reading) => {
    const acts = doneBy(reading);
    const sentence = acts.find(({ source, object }) => source === 'lead' && object.length > 0);
    return (sentence ? [sentence] : acts).some((phrase) => plural.holds(phrase, reading));
  },
};
const carries = verb('import', 'transfer', 'move', 'migrate', 'reassign');

/** One of the call itself, or of the one object around all arguments. */
const ofTheCall: ParameterFact = {
  says: 'it is one of the call',
  holds: ({ depth, path }) =>
    depth === 0 || (depth === 1 && /^(?:params|payload|request|input|args|arguments)\./.test(path)),
};
/** An array, or a string that takes several with commas between them. */
const isList: ParameterFact = both(ofTheCall, {
  says: 'it is an array or a list with commas',
  holds: ({ types, description }) =>
    types.includes('array') ||
    (types.includes('string') && /\bcomma[- ](?:separated|delimited)\b/i.test(description ?? '')),
});
const isContent: ParameterFact = {
  says: 'it is named after the content of one thing',
  holds: ({ name }) => CONTENT.test(name),
};
const namesIds: ParameterFact = {
  says: 'its name ends in ids',
  holds: ({ name }) => /(?:^|[_a-z])(?:ids|Ids|IDs|uuids|IdArray)$/.test(name),
};
const namesNames: ParameterFact = {
  says: 'its name ends in names',
  holds: ({ name }) => /(?:Names|_names)$/.test(name),
};
const namesTargets: ParameterFact = {
  says: 'it is named after records',
  holds: ({ name }) => TARGETS.test(name),
};
/** `variantIds` where variants are deleted. */
const namesTheObject: ParameterFact = {
  says: 'it is named after what the act is done to',
  holds: ({ name }, reading) => {
    const wanted = thingOf(name);
    return doneBy(reading).some((phrase) => {
      const { head } = objectOf(phrase, reading);
      return head?.plural === true && stem(head.text) === wanted;
    });
  },
};
const onlyIds = both(within(0), namesIds, {
  says: 'it is called nothing but ids',
  holds: ({ name }) => thingOf(name) === '',
});
const holdsRecords: ParameterFact = {
  says: 'its items are records with fields of their own',
  holds: ({ depth, path }, { tool }) =>
    tool.parameters.some((p) => p.depth > depth && p.path.startsWith(path)),
};
const isAlone: ParameterFact = {
  says: 'the call takes nothing else',
  holds: ({ depth }, { tool }) =>
    depth === 0 && tool.parameters.filter((one) => one.depth === 0).length === 1,
};
/** The cells of a sheet are the content of one thing. */
const cells: Fact = {
  says: 'its object is the cells of a sheet',
  holds: (phrase, reading) => /^(?:cells?|ranges?)$/.test(objectOf(phrase, reading).head?.text ?? ''),
};
const listsOperations: ParameterFact = {
  says: 'it lists actions or operations',
  holds: ({ name }) => /^(?:actions|operations)$/.test(name),
};
/** The tool names the one thing that the array is a part of: the dependencies of a task. */
const namesTheWhole: ToolFact = someParameter(within(0), required, called('the id of one record'));
/** Where one of the modes lists, a filter is for listing. */
const filters: ToolFact = both<unknown>(
  not(some('its modes', kind('look'))),
  not(told('that one alone is meant')),
  some(DOES, not(kind('make', 'send', 'generate'))),
);
const aFilter: Place = {
  says: 'a parameter for a filter that is no pattern of names',
  find: (reading) => {
    const found = [reading.parameters.find(PARAM.filter), reading.tool.parameters.find(saysFilter)].find(
      (one) => one && ofTheCall.holds(one, reading),
    );
    return found && !/pattern|glob/.test(found.name)
      ? (suggests) => signParameter(suggests, found, reading)
      : undefined;
  },
};
/** `query: Filter conditions for the update` */
const saysFilter = ({ name, types, description = '' }: Parameter): boolean =>
  /^(?:query|match|where_?clause|selector)$/i.test(name) &&
  types.includes('object') &&
  /\b(?:filters?|conditions?|criteria)\b/i.test(description);
/** `delete_volumes`, `deleteItems`, `remove_children`: what the thing holds goes too. */
const takesContents: ParameterFact = {
  says: 'it is a switch that says delete or remove of several things',
  holds: ({ name, types }) =>
    types.includes('boolean') &&
    /^(?:also_?)?(?:delete|remove|destroy|purge|drop)_?(?:\w+_)?(?:contents?|data|[a-z]{3,}[^su]s|children)$/.test(
      name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase(),
    ),
};
const aSwitchForAll: Place = {
  says: 'a switch for all that says delete or remove',
  find: (reading) => {
    const found = reading.parameters.find(PARAM.all);
    return found &&
      (/delete|remove|clear|purge|cascade|recursive|multi/i.test(found.name) ||
        /delet|remov|clear|purg|eras|wip/i.test(found.description ?? ''))
      ? (suggests) => signParameter(suggests, found, reading)
      : undefined;
  },
};
const endsInATrait: ToolFact = {
  says: 'the name ends in “by” and a tag, a label, a filter or a state',
  holds: (_, { tool }) => /(?:^|[_-])by[_-](?:tag|label|filter|query|status|criteria)s?$/i.test(tool.name),
};
const pointsAtOne: ParameterFact = { says: 'it points at one thing', holds: ({ name }) => ONE.test(name) };

const bulk = (row: Pick<ToolRow, 'id' | 'in' | 'when' | 'because' | 'example'>, at: Place): ToolRow => ({
  ...row,
  at,
  adds: ['bulk'],
});

/** Parameters by which one call reaches many targets (rubric signal bulk). */
export const TARGETED: readonly SignalRule[] = [
  table({
    id: 'takes-many-targets',
    title: 'Takes a list of targets or a filter',
    why: 'An array of ids or records, or a condition, lets one call act on an unbounded set.',
    limits:
      'An array that is the content of one thing (labels, lines, attachments, recipients of one mail) is not many targets.',
    since: 1,
    examples: {
      fires: [sketch('delete_variants', '', { variantIds: list })],
      spares: [sketch('create_issue', 'Creates an issue', { labelIds: list })],
    },
    categories: ['write', 'execute', 'destructive', 'billing'],
    rows: [
      {
        id: 'in-a-page',
        in: ['execute'],
        when: [server('ui')],
        because: 'a gesture is at one place',
        example: sketch('click', 'Clicks elements', { ids: list }),
        among: ['scroll', 'type_text'].map((name) => sketch(name)),
      },
      {
        id: 'one-deployment',
        when: [some('the first of the name', kind('deploy'))],
        because: 'the files of one deployment are its content',
        example: sketch('deploy_files', 'Deploys files', { files: list }),
      },
      {
        id: 'one-act-on-several',
        when: [
          some(
            FIRST,
            either(
              verb(
                'download',
                'stage',
                'checkout',
                'commit',
                'connect',
                'disconnect',
                'compress',
                'zip',
                'archive',
                'bundle',
                'group',
                'ungroup',
                'align',
                'distribute',
                'arrange',
              ),
              kind('merge'),
            ),
          ),
        ],
        because: 'several things make one',
        example: sketch('stage_files', 'Stages files', { files: list }),
      },
      {
        id: 'cells',
        in: ['write'],
        when: [some(FIRST, cells)],
        because: 'the cells of a sheet are the content of one thing',
        example: sketch('update_cells', 'Updates cells', { data: list }),
      },
      bulk(
        {
          id: 'by-a-trait',
          when: [endsInATrait],
          because: 'nobody knows how many have the trait',
          example: sketch('delete_users_by_tag', 'Deletes users', { tag: text }),
        },
        theName,
      ),
      bulk(
        {
          id: 'targets-destroyed',
          in: ['destructive'],
          because: 'each of the list is gone',
          example: sketch('delete_variants', '', { variantIds: list }),
        },
        parameter(isList, not(isContent), either(namesTheObject, namesTargets, namesIds)),
      ),
      bulk(
        {
          id: 'targets',
          in: ['write', 'execute', 'billing'],
          when: [not(namesTheWhole)],
          because: 'each of the list is changed',
          example: sketch('update_products', 'Updates products', { productIds: list }),
        },
        parameter(
          isList,
          not(isContent),
          either(
            namesTheObject,
            onlyIds,
            both(ofMany, namesTargets),
            both(ofMany, namesIds, some(FIRST, kind('make', 'change', 'detach', 'rest'))),
          ),
        ),
      ),
      bulk(
        {
          id: 'records',
          in: ['write'],
          when: [not(namesTheWhole)],
          because: 'each of the list becomes a record',
          example: {
            ...sketch('create_entities', 'Creates entities'),
            inputSchema: {
              type: 'object',
              properties: {
                batch: { type: 'array', items: { type: 'object', properties: { name: text } } },
              },
              required: ['batch'],
            },
          },
        },
        parameter(
          isList,
          not(isContent),
          either(both(ofMany, namesNames), both(required, holdsRecords, either(ofMany, listsOperations))),
        ),
      ),
      bulk(
        {
          id: 'files-by-a-pattern',
          in: ['write'],
          when: [some(DOES, kind('change'))],
          because: 'a pattern names any number of files',
          example: sketch('replace_text', 'Replaces a text', { file_pattern: text }),
        },
        parameter(within(0), called('a pattern of files')),
      ),
      bulk(
        {
          id: 'nothing-but-a-list',
          in: ['write'],
          because: 'the call takes nothing but a list of records, and each is changed',
          example: {
            ...sketch('rename_label', 'Renames a label'),
            inputSchema: {
              type: 'object',
              properties: {
                items: { type: 'array', items: { type: 'object', properties: { name: text } } },
              },
              required: ['items'],
            },
          },
        },
        parameter(isAlone, typed('array'), namesTargets, holdsRecords),
      ),
      bulk(
        {
          id: 'a-filter-for-loss',
          in: ['destructive'],
          when: [filters],
          because: 'nobody knows how many the filter finds',
          example: sketch('delete_document', 'Deletes documents', { filter: { type: 'object' } }),
        },
        aFilter,
      ),
      bulk(
        {
          id: 'a-filter',
          in: ['write'],
          when: [filters, either<unknown>(ofMany, some(FIRST, thing('what a table holds')))],
          because: 'nobody knows how many the filter finds',
          example: sketch('update_documents', 'Updates documents', { filter: { type: 'object' } }),
        },
        aFilter,
      ),
      bulk(
        {
          id: 'none-named',
          in: ['destructive'],
          when: [not(someParameter(within(0), pointsAtOne)), some(DOES, kind('destroy'), plural)],
          because: 'no parameter says which: all are gone',
          example: sketch('delete_sessions', 'Deletes sessions'),
        },
        act(FIRST),
      ),
      bulk(
        {
          id: 'imported-records',
          because: 'an import brings in as many as it holds',
          example: sketch('import_contacts', 'Imports contacts', { path: text }),
        },
        act(FIRST, verb('import'), thing('records that are imported')),
      ),
      bulk(
        {
          id: 'carried-off',
          because: 'a plural is carried off as a whole',
          example: sketch('move_tasks', 'Moves tasks to a board', { board: text }),
        },
        act(FIRST, carries, not(verb('import')), plural, is('leaf')),
      ),
      bulk(
        {
          id: 'a-switch-for-all',
          in: ['destructive'],
          because: 'a switch lets the call take all',
          example: sketch('remove_note', 'Deletes a note', { id: text, delete_all: { type: 'boolean' } }),
        },
        aSwitchForAll,
      ),
      bulk(
        {
          id: 'a-switch-for-contents',
          in: ['destructive'],
          because: 'what it holds can go too',
          example: sketch('delete_app', 'Deletes an app', { delete_volumes: { type: 'boolean' } }),
        },
        parameter(within(0), takesContents),
      ),
    ],
  }),
];

/** A parameter that points at one thing. */
const ONE =
  /(?:id|name|path|key|url|uri|email|number|slug|title|index|ref|selector|address|uuid|sid|hash|file|code|target|identifier|params|payload|request|body|query|tag|label|branch|domain|host)s?$/i;

/** Arrays of these hold whole targets. */
const TARGETS =
  /^(?:ids|items|records|rows|documents|docs|entries|objects|entities|users|contacts|members|emails|messages|files|paths|tasks|issues|operations|requests|observations|deletions|relations|products|variants|orders|updates|keys|values|vectors|points|targets|urls|tables|leads|customers|accounts|tickets|deals|pages|transactions|actions|commands|subscribers|notes|memories|features|names|entityNames|domains|webhooks|rules|blocks|apps|data|events|invites|keywords|nodes|edges)$/;

/** Arrays of these are the content of one thing. */
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

const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');
