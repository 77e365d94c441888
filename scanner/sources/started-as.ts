import { oneLine } from '../observe/one-line.ts';
import { switchesAmong } from '../observe/switches.ts';
import { displayWords } from '../secrets/words.ts';
import { LONGEST_ID } from './strangers-id.ts';

/**
 * The id of a server that was started with words and variables: what it is called, the words behind that, and the
 * names of variables that choose which tools a server shows. Started otherwise it may be another server, and must not
 * take the place of this one in a lock file or the catalogue. Paths, addresses and secrets (shown as `…`, left out
 * with the option before them) are another on every machine, and the tools are the same.
 * @param words those behind the one that names it
 * @param variables names of all that it was handed
 */
export function startedAs(name: string, words: readonly string[], variables: readonly string[]): string {
  const shown = displayWords(words);
  const isLeftOut = (word: string) => isPlace(word) || word.includes('…') || OVER_STDIO.test(word);
  const leadsToIt = (word: string, next: string) =>
    word.startsWith('-') && (next.includes('…') || OVER_STDIO.test(next));
  const kept = shown.filter((word, at) => !isLeftOut(word) && !leadsToIt(word, shown[at + 1] ?? ''));
  return oneLine([name, ...kept, ...switchesAmong(variables)].join(' '), LONGEST_ID);
}

/** A file, a folder or an address, also behind an option (`--root=/srv`), and what stands for one in a list. */
function isPlace(word: string): boolean {
  const value = word.replace(/^--?[\w-]+=/, '');
  return /^(?:[~.]{0,2}[/\\]|\.{1,2}$|[A-Za-z]:\\|[a-z][a-z0-9+.-]*:\/\/|\{\w+\})/.test(value);
}

/** How it is spoken to, as every start over stdio has it. */
const OVER_STDIO = /^(?:--?[\w-]+=|--)?stdio$/;
