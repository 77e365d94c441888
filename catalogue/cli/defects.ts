import { AsyncLocalStorage } from 'node:async_hooks';
import { UsageError } from '../../scanner/errors.ts';
import { secretsOf } from '../../scanner/secrets/given.ts';
import { redactor } from '../../scanner/secrets/redactor.ts';
import type { Target } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';
import { tell } from './io.ts';
import { sayLastWords } from './last-words.ts';

/** Exit code of a defect of toolrisk itself: EX_SOFTWARE of sysexits.h. Never 1, which means "found". */
export const DEFECT = 70;

/** Whose work it is that throws where nobody waits for it. */
const owner = new AsyncLocalStorage<(error: unknown) => void>();
let met = false;

/**
 * Runs the work for one server so that whatever it throws, also out of an event or a forgotten promise, rejects
 * what is returned: it costs that server and no other.
 */
export function own<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    owner.run(reject, () => void work().then(resolve, reject));
  });
}

/** From now on what is thrown and belongs to no server ends the process, with code 70 and a next step. */
export function endAtDefects(): void {
  process.on('uncaughtException', (error) => {
    const reject = owner.getStore();
    if (reject !== undefined) return reject(error);
    tellDefect(error);
    return void sayLastWords().finally(() => process.exit(DEFECT));
  });
}

/**
 * Tells a defect on standard error, fit for a report, and has the process end with 70 unless something was found.
 * What was handed to the target at which it was met may stand in the words of an error, and is blotted out.
 */
export function tellDefect(error: unknown, at?: Target | { readonly id: string }): void {
  if (error instanceof UsageError) return;
  met = true;
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const when = at === undefined ? '' : `, met at ${visible(at.id)}`;
  const { line } = redactor(at !== undefined && 'kind' in at ? secretsOf(at) : []);
  tell(`toolrisk: this is a defect of toolrisk${when}: ${visible(line(what)).slice(0, 300)}`);
  tell('  Please report it with these lines; what was done before it stands.');
  const frames = (error instanceof Error ? (error.stack ?? '') : '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  for (const frame of frames.slice(0, 10)) tell(`  ${visible(line(frame.trim()))}`);
}

/** The exit code as it is after all: a defect is told by its own, but never hides that something was found. */
export function withDefects(code: number): number {
  return met && code !== 1 ? DEFECT : code;
}
