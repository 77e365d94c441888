import type { Tool } from '../../types.ts';
import type { Act } from './act.ts';
import type { Told } from './telling.ts';

/** `- dismiss: Deletes a message`: what the text says of a value to choose from is a mode of the tool, and no by-product. */
export function modesTold(told: readonly Told[], tool: Tool): readonly Act[] {
  return told.filter((one) => one.spared === undefined && isOfAValue(one, tool)).map(({ act }) => act);
}

function isOfAValue({ act, sign }: Told, { description, parameters }: Tool): boolean {
  const { field, start } = sign(act.effect.category);
  if (field !== '/description') return false;
  const [, head] = HEADS.exec(description.slice(Math.max(0, start - 80), start)) ?? [];
  return head !== undefined && parameters.some(({ values }) => values.some(({ value }) => value === head));
}

/** The word before a colon or a dash, plain, bold, quoted or as code. */
const HEADS = /(?:^|[\s*"'`(])([\w-]+)[*"'`)]{0,3}\s?[:–—]\s*$/u;
