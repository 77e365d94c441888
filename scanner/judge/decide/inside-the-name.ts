import { inFull } from '../read/abbreviated.ts';
import { onlyInforms, tellsOfThePast } from '../read/informs.ts';
import { namePhrases, ownPartOf } from '../read/names.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import type { Text } from '../read/text.ts';
import { onlyLooks, type Word } from '../read/words.ts';
import { NO_TYPES, plainName } from './options.ts';
import { sign, signString } from './rule.ts';
import { asOption, type Told } from './telling.ts';
import { speaksOf } from './topic-of-a-name.ts';

/** The acts that a name tells beside its head, which is settled against the description. */
export const toldInsideTheName = (reading: Reading): readonly Told[] => [
  ...[...joined(reading), ...behindALook(reading)].flatMap((phrase) => {
    const { text, at, end } = phrase;
    return told(phrase, reading, (suggests, stance) => sign(suggests, text, at, end, stance));
  }),
  ...cutShort(reading).flatMap((phrase) =>
    told(phrase, reading, (suggests, stance) => signString(suggests, '/name', reading.tool.name, stance)),
  ),
];

function told(phrase: Phrase, reading: Reading, at: Told['sign']): readonly Told[] {
  const act = plainName(phrase, NO_TYPES, reading);
  return act === undefined ? [] : [asOption(act, at)];
}

/** What joins the head, runs code, or leads where the description only says that something is handled. */
const joined = ({ namePhrases: phrases, description }: Reading): readonly Phrase[] =>
  phrases.filter((phrase, i) => i > 0 || phrase.verb.kind === 'run' || onlyHandles(description));

/** `Handles the request.`: a description that leaves to the name what is done. */
const onlyHandles = ({ words, verbs }: Text): boolean => words[verbs[0] ?? -1]?.verb?.kind === 'manage';

/**
 * `viewer__delete_users`, `view_delete_users`: Used by the viewer. Behind a sign that parts names the act is the tool's
 * own; behind a mere look, or where nothing leads, it is where the description tells no look either.
 */
function behindALook({ name, namePhrases: [head], clauses: { lead } }: Reading): readonly Phrase[] {
  // `do_transfer_funds`, `request_transfer_funds`: a verb that leaves to the next one what is done.
  if (head !== undefined && !isLook(head) && !LEAVES_OPEN.test(head.verb.lemma)) return [];
  const own = ownPartOf(name);
  const looks = lead.filter(isLook);
  // `helper_for_delete_users`: nothing in front that is done, looked at or explained.
  if (head === undefined && (lead.length > 0 || name.words.some(tellsAbout))) return [];
  if (head !== undefined && own <= head.at && looks.length > 0) return [];
  const from = Math.max(own, head === undefined ? 0 : head.at + 1);
  return name.words
    .flatMap((_, at) => (at < from ? [] : namePhrases(name, 'name', at).filter((one) => one.at === at)))
    .filter((phrase) => !looks.some((look) => speaksOf(phrase, look)));
}

/** `how_to_delete_users`, `delete_users_guide`, `should_delete_users` */
const tellsAbout = (word: Word): boolean =>
  onlyInforms(word) ||
  tellsOfThePast(word) ||
  /^(?:can|does|how|is|should|what|when|whether|why)$/.test(word.text);

/** `rvk_certs`: Internal tool. What the letters that are left tell, where neither name nor description looks. */
function cutShort({ name, namePhrases: phrases, clauses: { lead } }: Reading): readonly Phrase[] {
  const whole = lead.length > 0 || phrases.some(isLook) ? undefined : inFull(name);
  return whole === undefined ? [] : namePhrases(whole, 'name').filter(({ at }) => at === 0);
}

const LEAVES_OPEN = /^(?:do|handle|initiate|perform|request|start|trigger)$/;

const isLook = ({ verb }: Phrase): boolean => onlyLooks(verb);
