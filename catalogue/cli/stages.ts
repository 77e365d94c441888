import type { Stage } from '../../scanner/observe/attempt.ts';
import { visible } from '../report/visible.ts';
import { status, tell } from './io.ts';

/** One server that is looked at. */
export interface Begun {
  at(stage: Stage): void;
  /** It is done: what is printed next stands on a line of its own. */
  end(): void;
}

/** What a person calls each stage. */
const WORDS: Readonly<Record<Stage, string>> = {
  installing: 'installing',
  starting: 'starting',
  connecting: 'starting',
  listing: 'listing',
};

/**
 * Tells what goes on from the first moment: on a terminal one line with the stage of each server that runs and how
 * many are done, rewritten as it changes; elsewhere a line as each begins.
 */
export function stages(total: number) {
  const line = status();
  const running = new Map<number, readonly [id: string, word: string]>();
  let begun = 0;
  let done = 0;
  const show = () => {
    if (process.stderr.isTTY && running.size > 0) line.say(stagesLine([...running.values()], done, total));
  };
  return {
    begin(id: string): Begun {
      begun += 1;
      const at = begun;
      running.set(at, [id, 'starting']);
      if (process.stderr.isTTY) show();
      else tell(`observing ${visible(id)} …`);
      return {
        at(stage) {
          running.set(at, [id, WORDS[stage]]);
          show();
        },
        end() {
          running.delete(at);
          done += 1;
          line.clear();
        },
      };
    },
    show,
    clear: line.clear,
  };
}

/** `3 of 26 done · installing a · listing b` */
export function stagesLine(
  running: readonly (readonly [id: string, word: string])[],
  done: number,
  total: number,
): string {
  const counted = total > 1 ? [`${done} of ${total} done`] : [];
  return [...counted, ...running.map(([id, word]) => `${word} ${visible(id)}`)].join(' · ');
}
