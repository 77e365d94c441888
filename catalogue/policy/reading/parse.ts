import { getNodeValue } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { rootOf } from '../merge/json-edit.ts';
import { Unfit } from '../merge/unfit.ts';

/** @throws {Unfit} */
export function json(text: string): unknown {
  return getNodeValue(rootOf(text));
}

/** @throws {Unfit} */
export function toml(text: string): unknown {
  try {
    return parseToml(text);
  } catch {
    throw new Unfit('it is not TOML');
  }
}
