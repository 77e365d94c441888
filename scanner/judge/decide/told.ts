import type { Saying } from '../../strings.ts';
import { translated } from '../read/languages.ts';
import { readName } from '../read/parts.ts';
import type { Reading } from '../read/reading.ts';
import { sentencesOf } from '../read/sentences.ts';
import type { Statement } from '../read/statements.ts';
import { readProse, type Text } from '../read/text.ts';
import { SPARED, WAY_BACK } from '../rules/spared/index.ts';
import { namesTheWayBack } from '../rules/spared/of-parameters.ts';
import type { Act } from './act.ts';
import { changed, weighed } from './grave.ts';
import { graveAlone } from './grave-alone.ts';
import { happensInPassing, isDoneByTheCall, isWhatCallingDoes } from './in-passing.ts';
import { toldInsideTheName } from './inside-the-name.ts';
import { mayChange, mayHarm, mayTell } from './may-tell.ts';
import { isAnAnswer, isOnlyAnExample, isWorkedOn, NO_CHOICE, narrows, OF_ANSWERS } from './only-shown.ts';
import { NO_TYPES, nameAct, orderIn } from './options.ts';
import { isOwnDeed, isOwnDoing, isPlain, statesPlainly } from './plainly.ts';
import { received } from './received.ts';
import { type SparingRule, sign, signBetween, signParameter } from './rule.ts';
import { saysWhat } from './says-what.ts';
import { isSentence, schemaName } from './schema-name.ts';
import { schemaText } from './schema-text.ts';
import { asOption, type Told } from './telling.ts';
import { type IdiomTold, type Tellings, tellingsAt, tellingsOf } from './tellings.ts';
import { toldByName } from './told-by-name.ts';

/** Every risky act that the strings of a definition tell beside those that decide it, in the order of its fields. */
export function toldActs(reading: Reading, deciding: readonly Act[]): readonly Told[] {
  const told: Told[] = [];
  // `transfer of the balance`: a noun that decides for want of a verb has its object only as a statement.
  const known = new Set(
    deciding.map(({ phrase: { text, at, object } }) =>
      text === reading.description && object.length > 0 ? at : -1,
    ),
  );
  const looks = deciding.every(({ effect }) => effect.category === 'read');
  inProse(
    tellingsOf(reading.description, anyVerb),
    reading,
    told,
    ({ phrase }) => !known.has(phrase.at),
    looks,
  );
  for (const [field, title] of titlesOf(reading)) {
    inProse(tellingsOf(titleIn(field, title)), reading, told, isPlain);
    inName(field, title, reading, told);
  }
  told.push(...toldInsideTheName(reading));
  for (const string of reading.strings) {
    if (told.length > MOST && told.filter(({ spared }) => spared === undefined).length > MOST) break;
    if (!UNTOLD.has(string.role)) inString(string, reading, told);
  }
  return told;
}

/** `Captures the payment`: what a verb of looking does to its object may be no look. */
const anyVerb = (): boolean => true;

/** Acts that count of one tool, behind which its other strings add nothing. */
const MOST = 2_000;

const UNTOLD: ReadonlySet<Saying['role']> = new Set<Saying['role']>(['aside', 'reference']);

/** What clients show in place of the name, where it says more. */
function titlesOf({ tool: { name, title, declared } }: Reading): readonly (readonly [string, string])[] {
  const shown = [
    ['/title', title ?? ''],
    ['/annotations/title', declared.title ?? ''],
  ] as const;
  return shown.filter(([, text], at) => text !== '' && text !== name && (at === 0 || text !== title));
}

function titleIn(field: string, title: string): Text {
  const text = readProse(field, title);
  return translated(text, sentencesOf(text));
}

function inString(string: Saying, reading: Reading, told: Told[]): void {
  const { field, text, passage, role, property, types } = string;
  if (role === 'key') {
    const name = schemaName(passage);
    if (name.isSentence) inProse(tellingsOf(readProse(field, text)), reading, told);
    if (!name.mayTell && !types.includes('boolean')) return;
    const act = nameAct(readName('/name', text.replace(OPENS_A_NAME, '')), types, reading);
    if (act)
      told.push({
        ...asOption(act, (suggests, stance = 'for') => ({
          ...signParameter(suggests, { field, name: text }, reading),
          stance,
        })),
        ...sparedByItsText(field, reading),
      });
    return;
  }
  const isText = isSentence(passage);
  const telling = isText ? schemaText(passage, reading.tongue).telling : undefined;
  const names = !(isText && role === 'prose') && schemaName(passage).mayTell;
  if (!(telling || names) || (role === 'value' && NO_CHOICE.test(property))) return;
  if (isOnlyAnExample(string, reading)) return;
  if (telling) {
    const tellings = tellingsAt(telling, field);
    // `smart_events: e.g. DeleteAccount`
    const isNamed =
      NO_CHOICE.test(property) ||
      OF_ANSWERS.test(field) ||
      narrows(field, reading) ||
      isWorkedOn(text, reading);
    const said = isNamed ? { ...tellings, names: [] } : tellings;
    inProse(said, reading, told, role === 'beside' ? isOwnDoing : isAnAnswer(string) ? isOwnDeed : undefined);
  }
  if (names && !(role === 'value' && narrows(field, reading)) && !OF_ANSWERS.test(field))
    inName(field, text, reading, told, role === 'value' && !NO_CHOICE.test(property));
}

/** `afterwards_delete_all`: when it is done, before what. */
const OPENS_A_NAME = /^(?:after(?:wards)?|also|finally|first|next|silently|then)_?(?=[A-Z]|(?<=_))/;

/** A title or a value that names an act: `Delete Users`, `drop_tables`. */
function inName(field: string, served: string, reading: Reading, told: Told[], isChoice = false): void {
  const words = readName(field, served);
  const act = nameAct(words, NO_TYPES, reading) ?? (isChoice ? orderIn(words, reading) : undefined);
  if (act)
    told.push(
      asOption(act, (suggests, stance) => sign(suggests, words, act.phrase.at, act.phrase.end, stance)),
    );
}

function inProse(
  { text, statements, names, idioms }: Tellings,
  reading: Reading,
  told: Told[],
  counts?: (statement: Statement) => boolean,
  looks = false,
): void {
  told.push(...toldByName(text, names, reading), ...toldByIdiom(text, idioms, reading));
  for (const statement of statements) {
    const { phrase } = statement;
    if (counts?.(statement) === false) continue;
    const act = saysWhat(statement) ? toldBy(statement, reading, looks) : undefined;
    // What the description leads with is settled against the name, unless it runs code.
    if (
      act === undefined ||
      (reading.isLedBy(phrase) &&
        act.effect.category === 'execute' &&
        !act.effect.signals &&
        phrase.verb.kind !== 'deploy')
    )
      continue;
    told.push({
      act,
      sign: (suggests, stance) => sign(suggests, phrase.text, phrase.at, phrase.end, stance),
      ...spared(statement, reading),
      voice: statement.voice,
      early: statement.from < 40,
      plain: statesPlainly(statement),
    });
  }
}

/**
 * What a statement comes to; a mere change counts only where the description says that this call makes it, and any
 * other act where it says so as plainly as a name would.
 */
function toldBy(statement: Statement, reading: Reading, looks: boolean): Act | undefined {
  const { phrase, voice } = statement;
  const { verb } = phrase;
  const act = mayHarm(verb) || mayChange(verb) ? weighed(phrase, voice, reading) : undefined;
  if (act !== undefined || phrase.text !== reading.description) return act;
  const sent = received(statement, reading);
  if (sent !== undefined) return sent;
  const states = !reading.isLedBy(phrase) && statesPlainly(statement);
  const changes =
    (mayChange(verb) && ((states && /^(?:states|gerund)$/.test(voice)) || isWhatCallingDoes(statement))) ||
    (mayTell(verb) && happensInPassing(statement, reading));
  return (
    (changes ? changed(phrase, reading) : undefined) ??
    (states || isWhatCallingDoes(statement) || (isDoneByTheCall(statement) && !reading.isLedBy(phrase))
      ? graveAlone(phrase, reading, looks && statement.from > 0)
      : undefined)
  );
}

/** The risky acts that idioms tell: `says goodbye to every backup`. */
function toldByIdiom(
  { field, served }: Text,
  idioms: readonly IdiomTold[],
  reading: Reading,
): readonly Told[] {
  return idioms.flatMap(({ statements, start, end }) =>
    statements.flatMap((statement) => {
      const { phrase, voice } = statement;
      const act = saysWhat(statement) ? weighed(phrase, voice, reading) : undefined;
      if (act === undefined) return [];
      const sign: Told['sign'] = (suggests, stance) =>
        signBetween(suggests, { field, served }, start, end, stance);
      return [{ act, sign, ...spared(statement, reading), voice, early: start < 200 }];
    }),
  );
}

function spared(statement: Statement, reading: Reading): { spared?: SparingRule } {
  const sparing = SPARED.find(({ holds }) => holds(statement, reading));
  return sparing === undefined ? {} : { spared: sparing };
}

/** `delete: Whether it is moved to the bin`: the switch is spared as its description would be. */
function sparedByItsText(field: string, { tool }: Reading): { spared?: SparingRule } {
  const own = tool.parameters.find((one) => one.field === field)?.description ?? '';
  return namesTheWayBack(own) ? { spared: WAY_BACK } : {};
}
