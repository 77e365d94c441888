import { isOfThePlace, unwritable } from '../scanner/unwritable.ts';

/** The site cannot be written; `hint` says what to do next. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** A {@link SiteError} where a system says that `place` cannot be written; `next` says how to name another. */
export function ofThePlace(place: string, error: unknown, next: string): unknown {
  const told = unwritable(place, error, next);
  return told === undefined ? error : new SiteError(told.message, told.hint);
}

/** What ended a process of a build, as far as whoever asked for the build can mend it. */
export interface Fault {
  readonly message: string;
  /** What to do next, where that is known already. */
  readonly hint?: string;
  /** Of a place that could not be written. */
  readonly code?: string;
  readonly errno?: number;
}

/** In a process of a build: has the one that started it told of a {@link Fault}, before that ends this one. */
export async function tellingFaults(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { message, hint, code, errno } = error as Fault;
    if (hint !== undefined || isOfThePlace(error)) {
      await new Promise((told) => process.send?.({ message, hint, code, errno }, told));
    }
    throw error;
  }
}

/** The error that a process told of, in the process that started it. */
export function errorOf({ message, hint, ...system }: Fault): Error {
  return hint === undefined ? Object.assign(new Error(message), system) : new SiteError(message, hint);
}
