import type { Category, Span } from '../../types.ts';
import { TO_MANY } from '../decide/carries-out.ts';
import type { Told } from '../decide/telling.ts';
import { type Gravity, gravityOf, RANK } from './severity.ts';

/**
 * Beside an act that changes something only a plain statement of its own counts: a notice that the system
 * writes, an effect set elsewhere or a step in a list is a by-product of it.
 */
export function counts(
  { act: { effect, phrase }, voice, early, plain: states }: Told,
  settled: Category,
): boolean {
  if (settled === 'read') return true;
  const plain =
    voice === 'states' ||
    voice === 'option' ||
    voice === 'gerund' ||
    voice === 'noun' ||
    (voice === 'commands' && early);
  if (effect.category === 'write')
    return (
      (plain || (/^(?:able|passive|infinitive)$/.test(voice) && TO_MANY.test(phrase.restText))) &&
      !NOTICE.test(`${phrase.verb.lemma} ${phrase.objectText}`)
    );
  if (effect.category === 'execute')
    return effect.signals?.includes('code_exec') === true
      ? plain || voice === 'passive'
      : (plain && phrase.verb.kind === 'deploy') ||
          (voice === 'states' && states === true && phrase.verb.kind === 'run');
  return voice !== 'commands' || early;
}

/** Words of the system, not of the caller (rubric section 2: `system-written invite mail`). */
const NOTICE =
  /notif|confirmation|invit|verification|receipt|reminder|\bthem\b|^email (?:customer|user|member)/;

/** Rubric section 8: the worst documented act. What a change destroys on the side is a signal of that change. */
export function raised(category: Category, { act: { effect } }: Told): Category {
  if (RANK[effect.category] <= RANK[category]) return category;
  if (category === 'read' || effect.category === 'billing' || effect.category === 'execute')
    return effect.category;
  return category;
}

/**
 * The acts that are weighed alone as well, with their words: the worst of all decides. Destruction on the side of
 * a change is a signal of that change and weighs with it.
 */
export function graverBeside(told: readonly Told[], settled: Category): readonly Weighty[] {
  return told
    .filter(({ act }) => act.effect.category !== 'destructive' || settled === 'read')
    .map(({ act: { effect }, sign }) => {
      const { field, quote, start, end } = sign(effect.category);
      return { span: { field, quote, start, end }, gravity: gravityOf(effect) };
    });
}

/** An act that is weighed alone, and its words. */
export interface Weighty {
  readonly gravity: Gravity;
  readonly span: Span;
}
