import { passageOf } from '../../passage.ts';
import { CHARACTERS, charactersOf } from '../read/characters.ts';
import { MAX_READ } from '../read/text.ts';
import { NAME_WORDINGS, type NameWording } from './act-names.ts';
import { eachIn, type Named, named } from './names-read.ts';
import { schemaName } from './schema-name.ts';

/** Where and how a text tells acts by names, of which each may be risky. */
export interface NameTold {
  readonly how: NameWording;
  readonly match: RegExpExecArray;
  readonly names: readonly Named[];
}

/** What a text tells by names that may be a risky act, one way after the other: most names are of none. */
export function namesTold(served: string): readonly NameTold[] {
  const has = charactersOf(served);
  const wide = (has & CHARACTERS.wide) !== 0;
  const told: NameTold[] = [];
  for (const how of NAME_WORDINGS)
    if ((wide || (has & how.of) === how.of) && how.hint.test(served))
      for (const match of served.slice(0, MAX_READ).matchAll(how.told)) {
        const names = namesOf(how, match).filter(({ name }) => schemaName(passageOf(name)).mayTell);
        if (names.length > 0) told.push({ how, match, names });
      }
  return told;
}

const namesOf = ({ several, read }: NameWording, match: RegExpExecArray): readonly Named[] =>
  several ? eachIn(match) : (read?.(match) ?? [named(match)]);
