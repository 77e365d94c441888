import { createInterface } from 'node:readline/promises';

/** Whether a person at a terminal says yes; false where there is none to ask, or at Ctrl-D. Ctrl-C leaves (130). */
export async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const asker = createInterface({ input: process.stdin, output: process.stderr });
  asker.once('SIGINT', () => {
    process.stderr.write('\n');
    process.exit(130);
  });
  const ended = new Promise<string>((end) => asker.once('close', () => end('')));
  const answer = await Promise.race([asker.question(`${question} [y/N] `), ended]);
  asker.close();
  return /^y(es)?$/i.test(answer.trim());
}
