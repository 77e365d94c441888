import type { Reading } from '../read/reading.ts';

/**
 * Is the code that the caller hands over only looked at: judged against a rule or a framework, or turned into other
 * code? Only where neither the name nor the sentence leads with running it.
 */
export function examinesCode({ clauses, namePhrases, prose }: Reading): boolean {
  const [lead] = clauses.lead;
  if (lead === undefined || !EXAMINES.test(lead.verb.lemma)) return false;
  if (namePhrases.some(({ verb }) => verb.kind === 'run' && verb.lemma !== 'evaluate')) return false;
  const sentence = /^[^.!?]*/.exec(prose)?.[0] ?? '';
  if (/^(?:ask|send)$/.test(lead.verb.lemma))
    return TO_A_MODEL.test(sentence) && !/\b(?:run|execut|eval)/.test(sentence);
  return AGAINST.test(sentence) || (lead.verb.lemma === 'transform' && UNRUN.test(sentence));
}

const EXAMINES =
  /^(?:ask|assess|check|compare|evaluate|grade|judge|match|measure|rate|score|send|test|transform|validate)$/;
/** `against a rule`, `against the framework` */
const AGAINST =
  /\bagainst (?:an? |the |your |our )?(?:[\w.-]+ ){0,4}(?:baselines?|criteria|framework|guidelines?|patterns?|polic(?:y|ies)|rules?|schemas?|standards?)\b/;
/** What answers by itself is handed it. */
export const TO_A_MODEL =
  /\bto (?:an? |the |your )?(?:[\w-]+ ){0,2}(?:assistant|claude|gemini|gpt|llms?|models?|ollama)\b/;
const UNRUN = /\bwithout (?:ever )?(?:executing|running) it\b/;
