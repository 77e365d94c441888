import { createInterface } from 'node:readline/promises';

/** Whether a person at a terminal says yes; false where there is none to ask. */
export async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const asker = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asker.question(`${question} [y/N] `);
  asker.close();
  return /^y(es)?$/i.test(answer.trim());
}
