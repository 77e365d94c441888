import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Definition, JudgedTool } from '../../../scanner/types.ts';
import type { Capture } from './capture.ts';
import type { Judgement } from './score.ts';

/** How much of a server the judge is shown. Annotations are never among it: the labellers did not see them. */
export interface Sight {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly string[];
  /** Whether it sees the tool among its siblings, with the server's name and instructions. */
  readonly server: boolean;
}

const ALL_FIELDS = ['name', 'title', 'description', 'inputSchema'];

/** Each sees what the one before it sees and more; the last is the judge as it is used. */
export const SIGHTS: readonly Sight[] = [
  { id: 'name', title: 'name only', fields: ['name'], server: false },
  { id: 'description', title: '+ title and description', fields: ALL_FIELDS.slice(0, 3), server: false },
  { id: 'schema', title: '+ input schema', fields: ALL_FIELDS, server: false },
  { id: 'server', title: '+ the server around it', fields: ALL_FIELDS, server: true },
];
export const FULL_SIGHT = SIGHTS.at(-1) as Sight;

/** What the judge says of every tool of a server. */
export function judge({ id, tools, serverInfo, instructions }: Capture, sight: Sight): Judgement[] {
  const seen = tools.map((definition) => normalise(only(definition, sight.fields)));
  const judged = sight.server
    ? judgeTools(seen, {
        ...(serverInfo === undefined ? {} : { name: serverInfo.name }),
        ...(instructions === undefined ? {} : { instructions }),
      })
    : seen.flatMap((tool) => judgeTools([tool], {}));
  return judged.map((tool) => judgementOf(id, tool));
}

function judgementOf(server: string, { tool, verdict }: JudgedTool): Judgement {
  const { category, signals, severity, confidence, actions } = verdict;
  return { server, name: tool.name, category, signals, severity, confidence, action: actions.recommended };
}

function only(definition: Definition, fields: readonly string[]): Definition {
  return Object.fromEntries(Object.entries(definition).filter(([field]) => fields.includes(field)));
}
