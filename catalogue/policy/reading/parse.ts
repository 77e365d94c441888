import { getNodeValue } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
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

/** @throws {Unfit} */
export function yaml(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) throw new Unfit('it is neither YAML nor JSON');
  return document.toJS({ maxAliasCount: 100 });
}
