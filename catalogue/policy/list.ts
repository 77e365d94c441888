import { ACTIONS, type Action } from '../../scanner/types.ts';
import type { PolicyFormat } from './format.ts';

/** What one format can say, as `policy --format list --json` prints it. */
export interface FormatSummary {
  readonly id: string;
  readonly title: string;
  readonly express: readonly Action[];
  /** For each action that it does not know, what becomes of it: `limit: …`. */
  readonly lost: readonly string[];
  readonly checkedWith: string;
}

export function summarise({ id, title, express, meaning, checkedWith }: PolicyFormat): FormatSummary {
  const lost = ACTIONS.filter((action) => !express.includes(action));
  return { id, title, express, lost: lost.map((action) => `${action}: ${meaning[action]}`), checkedWith };
}

/** The same for a terminal. */
export function listFormats(formats: readonly PolicyFormat[]): string {
  return formats
    .map(summarise)
    .map(({ id, title, express, lost, checkedWith }) =>
      [
        `${id} (${title})`,
        `  says     ${express.join(', ')}`,
        ...lost.map((line) => `  lost     ${line}`),
        `  checked  ${checkedWith}`,
      ].join('\n'),
    )
    .join('\n\n');
}
