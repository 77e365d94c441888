import type { VerbKind } from '../../../data/lexicon/verbs.ts';
import type { Verb } from '../read/words.ts';

/** Kinds of verbs of which some act is risky. */
const MAY_HARM: ReadonlySet<VerbKind> = new Set([
  'destroy',
  'remove',
  'end',
  'clear',
  'reset',
  'merge',
  'pay',
  'buy',
  'trade',
  'transfer',
  'send',
  'publish',
  'grant',
  'block',
  'run',
  'deploy',
]);
export const mayHarm = (verb: Verb): boolean =>
  MAY_HARM.has(verb.kind) || MAKES.test(verb.lemma) || overwrites(verb) || reveals(verb);
/** Verbs of making and changing that can be risky by their object. */
const MAKES =
  /^(?:place|create|submit|post|upload|spawn|format|copy|export|stream|make|add|set|issue|generate|disable|open)$/;

/** Verbs by which all that was there may be lost. */
export const overwrites = ({ lemma }: Verb): boolean => /^(?:overwrite|replace|override)$/.test(lemma);

/** Looks that may hand out what opens doors. */
export const reveals = ({ lemma }: Verb): boolean =>
  /^(?:decrypt|disclose|display|dump|expose|export|leak|list|output|print|return|reveal|show|spill)$/.test(
    lemma,
  );

/** Verbs that, told of a look, leave something changed: they never say what an answer holds. */
export const mayChange = ({ lemma }: Verb): boolean =>
  /^(?:mark|stop|pause|update|disable|deactivate|suspend|archive|close|lock|modify|create|overwrite|restart|rename|assign|subscribe|unsubscribe|mute|acknowledge|rotate|enqueue|upsert|shutdown)$/.test(
    lemma,
  );

/** Verbs that can tell a risky act at all. */
export const mayTell = (verb: Verb): boolean => mayHarm(verb) || mayChange(verb);
