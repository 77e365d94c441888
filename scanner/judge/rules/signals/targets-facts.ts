import { exactly } from '../../../../data/lexicon/wording.ts';
import type { Parameter } from '../../../types.ts';
import { underscored } from '../../../underscored.ts';
import { kind, plural, told, verb } from '../../decide/facts.ts';
import { both, type Fact, not, type ToolFact } from '../../decide/frame.ts';
import { called, required, within } from '../../decide/parameter-facts.ts';
import { doneBy, type ParameterFact, some, someParameter } from '../../decide/places.ts';
import { signParameter } from '../../decide/rule.ts';
import type { Place } from '../../decide/table.ts';
import { stemOf } from '../../read/inflections.ts';
import { objectOf } from '../../read/object.ts';
import { PARAM } from '../../read/parameters.ts';
import type { Reading } from '../../read/reading.ts';

export const DOES = 'what it does';

export const FIRST = 'the first of what it does';

/** `stories-update: Update a story`: the sentence knows better than the namespace in the name. */
export const ofMany: ToolFact = {
  says: 'its object stands in the plural, in the sentence where that names one',
  holds: (_, reading) => {
    const acts = doneBy(reading);
    const sentence = acts.find(({ source, object }) => source === 'lead' && object.length > 0);
    return (sentence ? [sentence] : acts).some((phrase) => plural.holds(phrase, reading));
  },
};

export const carries = verb('import transfer move migrate reassign');

/** One of the call itself, or of the one object around all arguments. */
const ofTheCall: ParameterFact = {
  says: 'it is one of the call',
  holds: ({ depth, path }) =>
    depth === 0 || (depth === 1 && /^(?:params|payload|request|input|args|arguments)\./.test(path)),
};

/** An array, or a string that takes several with signs between them. */
export const isList: ParameterFact = both(ofTheCall, {
  says: 'it is an array or a list with signs between',
  holds: ({ types, description }) =>
    types.includes('array') || (types.includes('string') && SEPARATED.test(description ?? '')),
});

const SEPARATED =
  /\b(?:comma|newline|pipe|semicolon|space)s?[- ](?:separated|delimited)\b|\bseparated (?:by|with)\b/i;

/** `Required for "reorder".`: the list belongs to a mode that ends nothing. */
export const isOfAnotherMode: ParameterFact = {
  says: 'its text names the mode it is for, and that destroys nothing',
  holds: ({ description = '' }, { modes, tool }) => {
    const named = [...(OF_A_MODE.exec(description)?.[1] ?? '').matchAll(/\w+/g)].map(([word]) => word);
    const values = tool.parameters.flatMap((one) => one.values.map(({ value }) => value));
    const asked = named.filter((word) => values.includes(word));
    return (
      asked.length > 0 &&
      asked.every((word) =>
        modes.every(({ text, verb }) => text.served !== word || !ENDS_ANY.test(verb.kind)),
      )
    );
  },
};
const OF_A_MODE =
  /\b(?:needed|only|required|used) (?:by|for|if|when|with) ((?:action ?=* ?)?["'`]?\w+["'`]?(?:(?:,| or| and|\/) ?["'`]?\w+["'`]?){0,4})/i;
const ENDS_ANY = /^(?:clear|destroy|end|remove|reset)$/;

export const isContent: ParameterFact = {
  says: 'it is named after the content of one thing',
  holds: ({ name }) => CONTENT.test(name),
};

export const namesIds: ParameterFact = {
  says: 'its name ends in ids',
  holds: ({ name }) => /(?:^|[_a-z])(?:ids|Ids|IDs|uuids|IdArray)$/.test(name),
};

export const namesNames: ParameterFact = {
  says: 'its name ends in names',
  holds: ({ name }) => /(?:Names|_names)$/.test(name),
};

export const namesTargets: ParameterFact = {
  says: 'it is named after records',
  holds: ({ name }) => TARGETS.test(name),
};

/** `variantIds` where variants are deleted. */
export const namesTheObject: ParameterFact = {
  says: 'it is named after what the act is done to',
  holds: ({ name }, reading) => {
    const wanted = thingOf(name);
    return doneBy(reading).some((phrase) => {
      const { head } = objectOf(phrase, reading);
      return head?.plural === true && stemOf(head.text) === wanted;
    });
  },
};

/** `Users to ban` where somebody is banned: the text of a list says that the act is done to each. */
export const namesTheAct: ParameterFact = {
  says: 'its text says that the act is done to each',
  holds: ({ description = '' }, reading) => {
    const [, done] = EACH_DONE.exec(description.toLowerCase()) ?? [];
    return (
      done !== undefined &&
      doneBy(reading).some(
        ({ verb }) => verb.lemma === done && verb.kind !== 'make' && verb.kind !== 'run',
      ) &&
      !reading.tool.parameters.some(({ name, depth }) => depth === 0 && name === 'id')
    );
  },
};
const EACH_DONE =
  /^[^.;:(]{0,60}?\b(?:u{0,2}ids|agents|contacts|members|peers|people|recipients|subscribers|users) (?:that (?:should|will) be |to (?:be )?)([a-z]+?)(?:ed)?(?: (?:in|from|at once|together)\b[^.]*)?(?:$|[.;,(])/;

export const onlyIds = both(within(0), namesIds, {
  says: 'it is called nothing but ids',
  holds: ({ name }) => thingOf(name) === '',
});

export const holdsRecords: ParameterFact = {
  says: 'its items are records with fields of their own',
  holds: ({ depth, path }, { tool }) =>
    tool.parameters.some((p) => p.depth > depth && p.path.startsWith(path)),
};

export const isAlone: ParameterFact = {
  says: 'the call takes nothing else',
  holds: (parameter, reading) => onlyArgument(reading) === parameter,
  only: onlyArgument,
};

function onlyArgument({ tool }: Reading): Parameter | undefined {
  const own = tool.parameters.filter(({ depth }) => depth === 0);
  return own.length === 1 ? own[0] : undefined;
}

/** The cells of a sheet are the content of one thing. */
export const cells: Fact = {
  says: 'its object is the cells of a sheet',
  holds: (phrase, reading) => /^(?:cells?|ranges?)$/.test(objectOf(phrase, reading).head?.text ?? ''),
};

export const listsOperations: ParameterFact = {
  says: 'it lists operations',
  holds: ({ name }) => name === 'operations',
};

/** The tool names the one thing that the array is a part of: the dependencies of a task. */
export const namesTheWhole: ToolFact = someParameter(within(0), required, called('the id of one record'));

/** Where one of the modes lists, a filter is for listing. */
export const filters: ToolFact = both<unknown>(
  not(some('its modes', kind('look'))),
  not(told('that one alone is meant')),
  some(DOES, not(kind('make', 'send', 'generate'))),
);

export const aFilter: Place = {
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
export const takesContents: ParameterFact = {
  says: 'it is a switch that says delete or remove of several things',
  holds: ({ name, types }) =>
    types.includes('boolean') &&
    /^(?:also_?)?(?:delete|remove|destroy|purge|drop)_?(?:\w+_)?(?:contents?|data|[a-z]{3,}[^su]s|children)$/.test(
      underscored(name).toLowerCase(),
    ),
};

export const aSwitchForAll: Place = {
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

export const endsInATrait: ToolFact = {
  says: 'the name ends in “by” and a tag, a label, a filter or a state',
  holds: (_, { tool }) => /(?:^|[_-])by[_-](?:tag|label|filter|query|status|criteria)s?$/i.test(tool.name),
};

export const pointsAtOne: ParameterFact = {
  says: 'it points at one thing',
  holds: ({ name }) => ONE.test(name),
};

/** A parameter that points at one thing. */
const ONE =
  /(?:id|name|path|key|url|uri|email|number|slug|title|index|ref|selector|address|uuid|sid|hash|file|code|target|identifier|params|payload|request|body|query|tag|label|branch|domain|host)s?$/i;

/** Arrays of these hold whole targets. */
const TARGETS = exactly(`
  ids items records rows documents docs entries objects entities users contacts members emails messages
  files paths tasks issues operations requests observations deletions relations products variants orders
  updates keys values vectors points targets urls tables leads customers accounts tickets deals pages
  transactions commands subscribers notes memories features names entityNames domains webhooks rules blocks
  apps data events invites keywords nodes edges`);

/** Arrays of these are the content of one thing. */
const CONTENT =
  /(?:label|tag|owner|follower|member|subscriber|parent|assignee|attendee|categor(?:y|ie)|reviewer|watcher|attachment|image|media|role|permission|scope)_?ids?$|^(?:labels?|label_?ids|tags?|tag_?ids|assignees?|assignee_?ids|lines?|line_?items|attachments?|fields?|properties|columns|cc|bcc|to|options|args|arguments|params|parameters|headers|scopes|permissions|privileges|grants|features_list|domain_contacts|coupons|parts|messages|content|images|widgets|layers|markers|slides|charts|components|rich_?text|targets|formats|commits|reference_?images|media_?ids|flags|(?:[a-z]+_)?bindings|topics|actions|children|blocks|steps|triggers|choices|categories|category_?ids|attendees|participants|guests|reviewers|watchers|roles|languages|metrics|dimensions|types|sizes|colors|values|params_list|custom_?fields|metafields|variables|inputs|outputs|routing_?rules|sections|conditions|filters|sorts?|select|expand|points|coordinates|path|body|ports|volumes|env|ranges|bbox|vectors?_list|tools|mentions|hashtags|addresses|phones|phone_numbers|waypoints|stops|edits|data_points|series|datasets|events_subscribed|vpc|(?:sql_?)?statements|effects|fills|strokes|shadows|keyframes|annotations|subnet_?ids|security_group_?ids|group_?ids|watch_?paths)$/i;

/** The thing that a parameter lists: `variant` of `variantIds`. */
const thingOf = (name: string): string => {
  const words = underscored(name).toLowerCase();
  return stemOf(
    words
      .replace(/_?(?:ids|uuids|list|keys)$/, '')
      .split('_')
      .at(-1) ?? '',
  );
};
