import { basename, dirname } from 'node:path';
import type { Json } from '../../types.ts';
import { at, isList } from '../foreign-json.ts';
import type { Client, OffList } from './client.ts';

/** Reads another file of the client's by its place; undefined when there is none. */
export type ReadOther = (place: string) => Json | undefined;

export interface OffSources {
  readonly document: Json;
  /** The folder of a bundle's manifest. */
  readonly bundle: string;
  /** Undefined for what a user's file keeps for all, which no list of one project switches off. */
  readonly project: string | undefined;
  readonly other: ReadOther;
}

/** Whether a name is switched off apart from its entry. */
export function isNamedOff(name: string, { off }: Client, sources: OffSources): boolean {
  const only = off.filter(({ form }) => form === 'only').flatMap((list) => namesIn(list, sources));
  if (only.length > 0 && !only.includes(name) && !only.includes('*')) return true;
  return off.some((list) => {
    switch (list.form ?? 'off') {
      case 'off':
        return namesIn(list, sources).includes(name);
      case 'map':
        return at(heldAt(list, sources), [name.toLowerCase(), 'enabled']) === false;
      case 'bundle':
        return at(heldAt(list, sources), ['isEnabled']) === false;
      default:
        return false;
    }
  });
}

function namesIn(list: OffList, sources: OffSources): readonly string[] {
  const names = heldAt(list, sources);
  return isList(names) ? names.filter((name) => typeof name === 'string') : [];
}

function heldAt({ keys, file }: OffList, { document, bundle, project, other }: OffSources): Json | undefined {
  if (project === undefined && keys.includes('<project>')) return undefined;
  const path = keys.map((key) => (key === '<project>' ? (project ?? '') : key));
  const place = file?.replace('<bundles>', () => dirname(bundle)).replace('<bundle>', () => basename(bundle));
  return at(place === undefined ? document : other(place), path);
}
