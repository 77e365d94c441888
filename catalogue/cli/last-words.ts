import { tell } from './io.ts';

let words: (() => Promise<void>) | undefined;

/**
 * Has `say` called should this process have to leave before the command is done: at Ctrl-C or a polite signal
 * (exit code 130), or a defect that belongs to no server. What was seen until then is not lost.
 * @returns a function for the ordinary end, after which there is nothing left to say.
 */
export function keepLastWords(say: () => Promise<void>): () => void {
  words = say;
  // Kept to the end: whoever ends servers at a signal leaves it to others only while there are others.
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return () => {
    words = undefined;
    process.off('SIGINT', stop).off('SIGTERM', stop);
  };
}

/** Says them, once. */
export async function sayLastWords(): Promise<void> {
  const say = words;
  words = undefined;
  await say?.();
}

/** A second one leaves at once, in the middle of a word. */
function stop(): void {
  if (words === undefined) process.exit(130);
  tell('Stopped.');
  void sayLastWords().finally(() => process.exit(130));
}
