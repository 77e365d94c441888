import type { ChildProcess } from 'node:child_process';
import { openSync, readdirSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import type { Writable } from 'node:stream';

/** open(2), O_CLOEXEC as /proc tells it: octal. */
const CLOSED_ON_EXEC = 0o2000000;
/** Higher ones are not filled up to; a shell opens none there. */
const HIGHEST = 1023;

/**
 * What a child gets at its descriptors (child_process, `stdio`): its three streams, as many pipes from 3 on as
 * it is given things to read, and nothing to read or write at those that it would inherit from us.
 */
export function descriptors(given: number): readonly ('pipe' | 'ignore' | number)[] {
  const opened = 3 + given;
  const leaking = new Set(inherited());
  const length = Math.max(opened, ...[...leaking].map((descriptor) => descriptor + 1));
  return Array.from({ length }, (_, descriptor) => {
    if (descriptor < opened) return 'pipe';
    // "ignore" leaves it as it is.
    return leaking.has(descriptor) ? nothing() : 'ignore';
  });
}

let nowhere: number | undefined;

function nothing(): number {
  nowhere ??= openSync(devNull, 'r+');
  return nowhere;
}

/**
 * Writes what a child is given to read at its descriptors 3, 4, …; one that is gone needs it no more. One that
 * could not be started, for want of descriptors for example, has none, whatever the types say.
 */
export function hand({ stdio }: ChildProcess, given: readonly string[]): void {
  given.forEach((text, index) => {
    const stream = (stdio as ChildProcess['stdio'] | undefined)?.[3 + index] as Writable | null | undefined;
    stream?.on('error', () => {});
    stream?.end(text);
  });
}

/**
 * The file descriptors above 2 that a child of this process would be handed although nobody meant to: what
 * a shell or a service had open when it started us. An open folder among them leads out of any sandbox.
 * Empty where /proc does not tell.
 */
function inherited(): readonly number[] {
  return numbersIn('/proc/self/fd').filter(
    (descriptor) => descriptor > 2 && descriptor <= HIGHEST && isInherited(descriptor),
  );
}

function isInherited(descriptor: number): boolean {
  try {
    const info = readFileSync(`/proc/self/fdinfo/${descriptor}`, 'latin1');
    const flags = Number.parseInt(/^flags:\s*([0-7]+)/m.exec(info)?.[1] ?? '', 8);
    return (flags & CLOSED_ON_EXEC) === 0;
  } catch {
    return false;
  }
}

function numbersIn(folder: string): readonly number[] {
  try {
    return readdirSync(folder).map(Number);
  } catch {
    return [];
  }
}
