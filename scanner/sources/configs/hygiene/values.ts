import { readWords } from '../../../secrets/words.ts';
import { at, isList, isObject } from '../../foreign-json.ts';
import { CLIENTS } from '../clients.ts';
import type { ConfigEntry } from '../entry.ts';
import { expand } from '../expand.ts';

/** A value that stands in an entry itself, with whatever comes from elsewhere taken out. */
export interface Written {
  /** Dotted path of its key; of a word its option, or its place in the list. */
  readonly field: string;
  /** The last name of that path, by which it is known what the value is. */
  readonly name: string;
  readonly value: string;
}

/** The values of variables, headers and words of an entry, and its address. */
export function writtenValues({ client, written }: ConfigEntry): readonly Written[] {
  const { fields, syntax } = CLIENTS[client];
  const literal = (value: unknown) =>
    typeof value === 'string' ? expand(value, syntax, () => '').text.trim() : '';
  const found = (paths: readonly string[]) =>
    paths.flatMap((path) => {
      const value = at(written, path.split('.'));
      return value === undefined ? [] : [{ path, value }];
    });
  const mapped = found([...fields.env, ...fields.headers]).flatMap(({ path, value }) =>
    isObject(value)
      ? Object.entries(value).map(([name, one]) => ({ field: `${path}.${name}`, name, value: literal(one) }))
      : [],
  );
  const words = found(fields.args).flatMap(({ path, value }) =>
    readWords((isList(value) ? value : [value]).map(literal)).flatMap(({ given }, index) =>
      given.map(([name, one]) => ({ field: `${path}.${index}`, name, value: one })),
    ),
  );
  const addresses = found(fields.url).map(({ path, value }) => ({
    field: path,
    name: '',
    value: literal(value),
  }));
  return [...mapped, ...words, ...addresses, ...addresses.flatMap(inAddress)].filter(
    ({ value }) => value !== '',
  );
}

function inAddress({ field, value }: Written): readonly Written[] {
  if (!URL.canParse(value)) return [];
  const { password, searchParams } = new URL(value);
  return [
    ...(password === '' ? [] : [{ field, name: 'password', value: decodeURIComponentOr(password) }]),
    ...[...searchParams].map(([name, one]) => ({ field: `${field}?${name}`, name, value: one })),
  ];
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
