import { getNodeValue } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import { rootOf } from '../merge/json-edit.ts';
import { notWritten } from '../merge/unfit.ts';

/** @throws {Unfit} */
export function json(text: string): unknown {
  return getNodeValue(rootOf(text));
}

/** @throws {Unfit} */
export function toml(text: string): unknown {
  try {
    return parseToml(text);
  } catch (error) {
    throw notWritten('TOML', text, error);
  }
}

/** @throws {Unfit} */
export function yaml(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw notWritten('YAML', text, error);
  return document.toJS({ maxAliasCount: 100 });
}
