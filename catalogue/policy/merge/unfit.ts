/** Why a policy cannot be put into a file as it stands; the message ends a sentence: `"permissions" is no object`. */
export class Unfit extends Error {}

/** Of a text that a parser does not take, as far as the parser tells where: `it is not TOML from line 3 on`. */
export function notWritten(as: string, text: string, error: unknown): Unfit {
  const { line, pos } = error as { readonly line?: number; readonly pos?: readonly [number, number] };
  const at = line ?? (pos && text.slice(0, pos[0]).split('\n').length);
  return new Unfit(`it is not ${as}${at === undefined ? '' : ` from line ${at} on`}`);
}
