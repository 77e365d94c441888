import type { VerbKind } from '../../../data/lexicon/verbs.ts';
import { wordSet } from '../../../data/lexicon/wording.ts';
import { GRAVEST } from '../read/named.ts';
import type { Verb } from '../read/words.ts';

/** Kinds of verbs of which some act is risky. */
const MAY_HARM: ReadonlySet<VerbKind> = new Set([...GRAVEST, 'reset', 'merge', 'grant', 'block', 'deploy']);

/** Verbs of making and changing that can be risky by their object. */
const MAKES = wordSet(
  'add complete confirm copy create disable export finalise finalize format generate issue make open override place post set spawn stream submit upload',
);
/** Verbs by which all that was there may be lost. */
const OVERWRITES = wordSet('overwrite replace');
/** Verbs by which hardware moves. */
const ACTUATES = wordSet('arm close disarm lock open switch turn unlock');
/** Verbs by which money may change hands. */
const SHIFTS = wordSet('move shift');
/** Looks that may hand out what opens doors. */
const REVEALS = wordSet(
  'decrypt disclose display dump expose export include leak list output print return reveal show spill',
);
/** Verbs that, told of a look, leave something changed: they never say what an answer holds. */
const CHANGES = wordSet(
  'acknowledge add append approve archive assign attach change clone close copy create deactivate delegate deny detach disable edit enqueue import insert lock mark migrate modify move mute overwrite patch pause point reassign rebuild reboot redeliver redirect register reject rename reorder reply resend restart regenerate restore resume rotate save schedule set shutdown stop subscribe suspend transfer trigger unsubscribe update upsert write',
);
/** Kinds of verbs of which a passive may tell what befalls a thing in passing. */
const BEFALL: ReadonlySet<VerbKind> = new Set([
  'block',
  'change',
  'clear',
  'deploy',
  'destroy',
  'detach',
  'end',
  'grant',
  'make',
  'merge',
  'publish',
  'remove',
  'reset',
  'rest',
  'send',
  'start',
]);
/** Verbs of these kinds that tell of an answer how it is put, and of a thing how it came to be what it is. */
const SHAPES = wordSet(
  'add align allocate allow annotate append arrange assemble attach author authorise authorize bind blank branch build bundle categorise categorize clean coalesce collapse colour comment complete compose configure connect construct copy correct crop curate customise customize declare deduplicate define deny derive distribute draw duplicate edit end exclude expand extend fill flag flatten fold follow format group hide hold implement import include index inject insert integrate label leave like limit link list localise localize map mirror modify nest omit optimise optimize order paginate permit pin place position prepare prioritise prioritize record refine reformat reject relate replace report require restrict return rewrite round route scale separate sequence share sort split squash star strip style substitute suppress tag trim truncate trust tune update use wrap write',
);

/** May the verb tell an act that is risky whatever else the tool does? */
export const mayHarm = ({ kind, lemma }: Verb): boolean =>
  MAY_HARM.has(kind) ||
  MAKES.has(lemma) ||
  ACTUATES.has(lemma) ||
  SHIFTS.has(lemma) ||
  OVERWRITES.has(lemma) ||
  REVEALS.has(lemma);

/** May all that was there be lost by it? */
export const overwrites = ({ lemma }: Verb): boolean => OVERWRITES.has(lemma);

/** Is it a look that may hand out what opens doors? */
export const reveals = ({ lemma }: Verb): boolean => REVEALS.has(lemma);

/** Does the verb, told of a look, say that something is left changed? */
export const mayChange = ({ lemma }: Verb): boolean => CHANGES.has(lemma);

/** May a passive of it tell what the call does in passing? */
export const mayBefall = ({ kind, lemma }: Verb): boolean =>
  (BEFALL.has(kind) || /^(?:halt|wake|withdraw)$/.test(lemma)) && !SHAPES.has(lemma);

/** Looks of which the subject may be somebody who is sent something. */
export const RECEIVES = /^(?:get|receive)$/;

/** Verbs that can tell a risky act at all. */
export const mayTell = (verb: Verb): boolean => mayHarm(verb) || mayChange(verb) || mayBefall(verb);
