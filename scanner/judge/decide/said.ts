/**
 * The sentence in which a wording is said of the call itself: the first of the description, or one that goes on
 * about what the call does or did it to. What a text says of other tools or at large takes nothing back.
 * @param prose the description in lower case
 */
export function saidOfCall(prose: string, wording: RegExp): string | undefined {
  return prose
    .split(/(?<=[.!?]) /)
    .find((told, i) => affirms(told, wording) && (i === 0 ? !OF_OTHERS.test(told) : OF_CALL.test(told)));
}

/** `Nothing of it can be recovered`: the clause denies what the wording says. */
function affirms(told: string, wording: RegExp): boolean {
  const at = wording.exec(told)?.index;
  return at !== undefined && !DENIES.test(told.slice(0, at).split(/[,;:]/).at(-1) as string);
}
const DENIES = /\b(?:hardly|neither|never|nobody|none|nor|nothing|no \w+)\b/;

const OF_OTHERS = /^\W*(?:other|another|everything|elsewhere|some|many|most)\b/;
/** How a later sentence begins that goes on about the call. */
const OF_CALL =
  /^\W*(?:(?:this|it|they|the|these|deleted|trashed|removed|cancelled|canceled|soft|your)\b|(?:moves?|moved|goes|sends?|puts?|returns?|creates?|restores?|reverts?)\b|\w+s (?:are|is|can|will|go)\b)(?!.*\b(?:elsewhere|(?:other|another) tools?)\b)/;
