import type { HttpTarget } from '../types.ts';
import type { Attempt, Circumstances } from './attempt.ts';
export async function observeRemote(_target: HttpTarget, _circumstances: Circumstances): Promise<Attempt> {
  throw new Error('being written');
}
