/** Puts the pages that each message names in place, in a process of its own: a server's own would stand still meanwhile. */
import { putInPlace } from '../../site/put-in-place.ts';

process.on('message', ([made, target]: [string, string]) => {
  putInPlace(made, target);
  process.send!('replaced');
});
