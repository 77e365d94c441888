import { oneLine } from '../../../observe/one-line.ts';
import type { ConfigFinding, ConfigFindingKind } from '../../../types.ts';
import type { ConfigEntry } from '../entry.ts';

/** A finding on a key of an entry; nothing handed in may be a value. */
export function configFinding(
  kind: ConfigFindingKind,
  { id, file }: Pick<ConfigEntry, 'id' | 'file'>,
  field: string,
  detail: string,
  next: string,
): ConfigFinding {
  return {
    kind,
    server: id,
    file,
    field: oneLine(field, 100),
    detail: oneLine(detail, 300),
    next: oneLine(next, 300),
  };
}
