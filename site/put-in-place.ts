import { renameSync, rmSync } from 'node:fs';

/**
 * Puts a folder where another may be: that is moved aside, and removed only when the new one stands. Between the
 * two renames there is an instant without either, for which no portable call exists; a move that fails leaves what
 * was there.
 * @throws ErrnoException when the new one cannot be moved
 */
export function putInPlace(made: string, target: string): void {
  const aside = `${made}.before`;
  const wasThere = moved(target, aside);
  try {
    renameSync(made, target);
  } catch (error) {
    if (wasThere) renameSync(aside, target);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
