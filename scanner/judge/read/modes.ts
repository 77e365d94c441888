import type { Parameter, Tool } from '../../types.ts';
import { namePhrases } from './names.ts';
import { narrowsALook } from './narrowing.ts';
import { PARAM, type Parameters } from './parameters.ts';
import { readName } from './parts.ts';
import { objectAfter, Phrase, type Source } from './phrase.ts';
import { GAP, readProse, type Text } from './text.ts';
import { onlyLooks, type Verb, type Word } from './words.ts';

/** The acts that a tool's parameters choose among: enum values, modes that a description lists, and switches. */
export function modesOf(tool: Tool, parameters: Parameters, spoken: readonly Phrase[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  if ((parameters.has(PARAM.mode) && tool.parameters.some(mayChoose)) || tool.parameters.some(onlyActs))
    addModes(tool, spoken, phrases);
  if (parameters.has(PARAM.remove | PARAM.force | PARAM.switch)) addFlags(tool, phrases);
  return phrases;
}

/** Switches that make the call remove things: `delete: true`, or a boolean described so. */
function addFlags(tool: Tool, phrases: Phrase[]): void {
  for (const parameter of tool.parameters) {
    if (parameter.depth > 0 || !parameter.types.includes('boolean')) continue;
    const opening = (parameter.description ?? '').slice(0, 400);
    if (!DESTROYS.test(opening)) continue;
    const description = opening.replaceAll(/\s+/g, ' ').trimStart();
    if (!FLAG_TELLS.test(description) || FLAG_SPARES.test(description)) continue;
    const text = readProse(`${parameter.field}/description`, parameter.description ?? '');
    const at = text.words.findIndex(
      (word) => word.verb !== undefined && ENDS.has(word.verb.kind) && word.form !== 'past',
    );
    if (at >= 0) phrases.push(toldPhrase('flag', text, at, objectAfter(text, at)[0]));
  }
}

const ENDS: ReadonlySet<string> = new Set(['destroy', 'clear', 'remove']);
/** An act that a parameter's description tells: what follows there is about the parameter. */
function toldPhrase(source: Source, text: Text, at: number, object: readonly Word[]): Phrase {
  const verb = text.words[at]!.verb as Verb;
  return new Phrase({ source, verb, text, at, end: at + 1, object, passive: false, weak: false }, () => []);
}

/** Without one of these a switch need not be read at all. */
const DESTROYS = /delet|destroy|eras|wip|purg|drop|truncat|discard|clear|remov/i;
/** A description of a switch that begins with destroying, or says so after `if true`. */
const FLAG_TELLS =
  /^(?:whether to |if true,? |if set,? |when true,? |also |set to true to |permanently )*(?:(?:also|permanently) )?(?:delet|destroy|eras|wip|purg|drop|truncat|discard|(?:clear|remov)\w* (?:all|any|(?:the )?existing|old|every))/i;
/** Clean-up of what the call itself needed, or of a source, changes nothing of the act. */
const FLAG_SPARES =
  /trash|restor|recycle|source branch|archive|temporary|temp |after (?:deploy|upload|merg|sending)|original file|cache/i;

/** Enum values of parameters that choose what the call does. Values of content far inside a body choose nothing. */
function addModes(tool: Tool, spoken: readonly Phrase[], phrases: Phrase[]): void {
  for (const parameter of tool.parameters) {
    const acts = onlyActs(parameter);
    const chooses = CHOOSES.test(parameter.name) || namesTheChoice(parameter);
    if (parameter.depth > 0 && !WRAPPED.test(parameter.path) && !acts && !chooses) continue;
    // What results are narrowed to, chooses nothing that is done.
    if (/^\W*filter/i.test(parameter.description ?? '')) continue;
    if (parameter.values.length === 0) {
      if (
        TELLS.test(parameter.name) &&
        parameter.description !== undefined &&
        !/^\W*(?:filter|name of|only)\b/i.test(parameter.description)
      )
        phrases.push(...toldModes(parameter.description, `${parameter.field}/description`));
      continue;
    }
    if ((!chooses && !acts && !KIND.test(parameter.name)) || narrowsALook(parameter, spoken)) continue;
    const values = parameter.values.map(({ value }) => value);
    const calls = CALLED.test(parameter.name) && areCalls(parameter.values);
    if (CALCULATES.test(`,${values.join()},`) || areMethods(values) || areVerdicts(values)) continue;
    const found: Phrase[] = [];
    for (const { value, field } of parameter.values.slice(0, 80)) {
      const text = readName(field, value);
      const [phrase] = namePhrases(text, 'mode', calls ? verbOf(text) : 0);
      // A kind (`type`, `strategy`) is an act only where it starts with a plain verb.
      if (
        phrase &&
        !IDLE.has(phrase.verb.lemma) &&
        !isTopic(phrase) &&
        (chooses || calls || (phrase.at === 0 && (!phrase.verb.nounish || everyVerb(values))))
      )
        found.push(phrase);
    }
    if (
      chooses ||
      calls ||
      found.length * 2 > parameter.values.length ||
      found.some((phrase) => ENDS_ANY.has(phrase.verb.kind))
    )
      phrases.push(
        ...(calls && found.length < values.length ? found.filter(({ verb }) => !onlyLooks(verb)) : found),
      );
  }
}

/**
 * `insert`, `update`, `delete`; `keep`, `delete`: nothing but verbs, or words for doing nothing, and an end among them
 * chooses what is done, however deep it stands and whatever it is called, unless it tells what happened or is allowed.
 */
const onlyActs = ({ name, values }: Parameter): boolean => {
  if (values.length < 2 || TELLS_OF_ACTS.test(name)) return false;
  const read = values.map(({ value, field }) => readName(field, value).words);
  if (read.some(({ length }) => length === 0 || length > 2)) return false;
  const verbs = read.map(([word]) => word!);
  return (
    verbs.every(({ form, text }) => form === 'base' || DOES_NOTHING.test(text)) &&
    verbs.some(
      ({ form, verb }) =>
        form === 'base' &&
        ENDS_ANY.has(verb!.kind) &&
        (!verb!.nounish || (verb!.lemma === 'drop' && everyVerb(values.map(({ value }) => value)))),
    )
  );
};

/** `add, alter, drop`: among nothing but verbs, a plain one among them, a word that is also a noun is one; not in `text, chat`. */
const everyVerb = (values: readonly string[]): boolean => {
  const words = values.map((value) => readName('/name', value).words[0]);
  return (
    words.every((word) => word?.form === 'base') &&
    (words.some((word) => word?.verb?.nounish === false) || values.some((value) => /[_\s-]/.test(value)))
  );
};
/** `leasesDelLease`, `serviceRestart`: names of calls, a module in front of the verb in half of them or more. */
const areCalls = (values: Parameter['values']): boolean =>
  values.filter(({ value, field }) => plainVerbOf(readName(field, value)) > 0).length * 2 >= values.length;
/** Where the first word of a name stands that is a verb and nothing else. */
const plainVerbOf = ({ words }: Text): number =>
  words.findIndex(({ form, verb }) => form === 'base' && verb?.nounish === false);
/** Where the verb of a call stands: at its start, or behind its module, as `search` in `leasesSearchLease`. */
const verbOf = (text: Text): number =>
  plainVerbOf(text) === 0
    ? 0
    : Math.max(
        0,
        text.words.findIndex(({ form }, i) => i > 0 && form === 'base'),
      );
const ENDS_ANY: ReadonlySet<string> = new Set(['destroy', 'remove', 'end', 'reset']);
const DOES_NOTHING = /^(?:default|ignore|keep|leave|no|none|nothing|off|preserve|retain|skip)$/;
const TELLS_OF_ACTS =
  /event|trigger|hook|permission|scope|right|role|access|topic|filter|capabilit|notif|audit|log|state$|integration|tools?$|reason|history|^on_|^on[A-Z]|allowed|methods?$/i;

/** `command: { name: … }`: what stands in a parameter that chooses names the choice. */
const namesTheChoice = ({ name, path }: Parameter): boolean =>
  /^(?:id|kind|name|type)$/.test(name) && CHOOSES.test(path.split('.').at(-2)?.replace('[]', '') ?? '');

/** Modes a description lists where no enum does: `create, update or delete`. */
function toldModes(description: string, field: string): Phrase[] {
  const text = readProse(field, description);
  const phrases: Phrase[] = [];
  for (let i = 0; i < text.words.length && i < 120; i++) {
    const word = text.words[i]!;
    const listed =
      text.gaps[i]! >= GAP.soft ||
      (text.gaps[i + 1] ?? GAP.sentence) >= GAP.soft ||
      /^(?:or|and)$/.test(text.words[i - 1]?.text ?? '');
    if (!word.verb || word.form !== 'base' || !listed || IDLE.has(word.verb.lemma)) continue;
    phrases.push(toldPhrase('mode', text, i, []));
  }
  return phrases.length >= 2 ? phrases : [];
}

/**
 * Methods of a request are no acts of the tool that stores it: in capitals all of them (RFC 9110, 4918, 2068 and those of
 * caches), in small letters the common ones, with one among them that is not also a plain verb of a tool.
 */
const areMethods = (values: readonly string[]): boolean =>
  values.every((value) => METHOD.test(value)) ||
  (values.every((value) => COMMON_METHOD.test(value)) && values.some((value) => ONLY_METHOD.test(value)));
const METHOD =
  /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE|CONNECT|COPY|MOVE|MKCOL|LINK|UNLINK|LOCK|UNLOCK|PROPFIND|PROPPATCH|REPORT|SEARCH|VIEW|PURGE)$/;
const COMMON_METHOD = /^(?:get|post|put|patch|delete|head|options)$/i;
const ONLY_METHOD = /^(?:put|patch|head|options)$/i;
/** `ACCEPT, DROP, REJECT`: what a filter does with traffic that the rule is about. */
const areVerdicts = (values: readonly string[]): boolean =>
  values.length > 1 &&
  values.every((value) => VERDICT.test(value)) &&
  values.some((value) => LETS_IN.test(value));
const VERDICT = /^(?:accept|allow|block|continue|deny|drop|log|pass|reject|return)$/i;
const LETS_IN = /^(?:accept|allow|pass)$/i;
/** Arithmetic, or the operations of a JSON patch: parts of one change, not acts of their own. */
const CALCULATES =
  /,(?:matchAll|sub|subtract|multiply|divide|weekday|median|stdev|statistics),|^,(?:(?:add|replace|remove|move|copy|test),)+$/;

/** `trading_pair`, `interaction_stats`: what is looked at, not what is done. */
const isTopic = ({ text, at, weak }: Phrase): boolean =>
  text.words.length > 1 && (text.words[at]!.form === 'ing' || (weak && at > 0));

/** Modes that only go back to where things were: `git merge --abort`. */
const IDLE = new Set(['abort', 'continue', 'skip']);
const CHOOSES =
  /^(?:action|operation|mode|op|command|sub_?command|verb|mutation|cmd|crud|action_?type|operation_?type|change_?type|request_?type|.*_(?:action|operation|op)|.*(?:Action|Operation))$/;
const TELLS = /^(?:action|operation|op|mode|crud|.*_(?:action|operation)|.*(?:Action|Operation))$/;
/** What holds names of calls. */
const CALLED = /^(?:api|call|function|method|tool)(?:_?name)?$/i;
const KIND = /^(?:kind|method|type|task|function|intent|strategy|tool|api|.*Strategy|.*_strategy)$/;
/** Only parameters of such names are looked at for modes. */
const mayChoose = ({ name }: Parameter): boolean => CHOOSES.test(name) || TELLS.test(name) || KIND.test(name);
/** One object wrapped around all arguments, or a list of the operations to do. */
const WRAPPED =
  /^(?:params|payload|request|input|args|arguments|parameters|operations|actions|requests|steps|ops|changes|commands|mutations)\.[^.]+$|^[^.]+\.(?:op|operation|action)$/;
