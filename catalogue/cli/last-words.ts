import { tell } from './io.ts';

let words: (() => Promise<void>) | undefined;

/**
 * Has `say` called should this process have to leave before the command is done: at Ctrl-C or a polite signal
 * (exit code 130), or a defect that belongs to no server. What was seen until then is not lost.
 * @returns a function for the ordinary end, after which there is nothing left to say.
 */
export function keepLastWords(say: () => Promise<void>): () => void {
  words = say;
  process.once('SIGINT', stop).once('SIGTERM', stop);
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

function stop(): void {
  tell('Stopped.');
  void sayLastWords().finally(() => process.exit(130));
}
