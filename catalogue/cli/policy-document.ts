import { CLIENTS } from '../../scanner/sources/configs/index.ts';
import { ACTIONS, type Profile } from '../../scanner/types.ts';
import { joined } from '../joined.ts';
import type { KeyedRules, PolicyFormat } from '../policy/format.ts';
import { foundLines } from '../policy/found.ts';
import { renderPolicy, renderTool } from '../policy/index.ts';
import { likelyKey, otherKeys } from '../policy/key.ts';
import { quoteName } from '../policy/quote.ts';
import { effectOn, READABLE, readPolicy } from '../policy/reading/index.ts';
import { countTools, listNames } from '../policy/sentences.ts';
import { print } from './io.ts';
import { unknownTool } from './nearest.ts';
import { putPolicy, refuseFragment } from './policy-file.ts';
import { belongs } from './policy-place.ts';
import type { KeyedServer } from './policy-servers.ts';
import { writeFile } from './write-file.ts';

interface DocumentFlags {
  readonly tool?: string;
  /** Standard output when absent. */
  readonly output?: string | undefined;
  readonly user?: true;
  readonly project?: true;
  readonly yes: boolean;
}

/** What is told of a document that was written, one sentence each, and whether tools are left looser than meant. */
interface Told {
  readonly notes: readonly string[];
  readonly isLoose: boolean;
}

/** Writes the policy of servers, or of one tool, to its place. */
export async function document(
  servers: readonly KeyedServer[],
  format: PolicyFormat,
  profile: Profile,
  flags: DocumentFlags,
): Promise<Told> {
  const { tool, output, yes } = flags;
  if (tool !== undefined) return oneTool(servers[0]!, tool, format, profile, output);
  const policy = renderPolicy(format, servers, profile);
  const notes = [...(format.keyless ? [] : servers.map(keyLine)), ...policy.losses, ...policy.notes];
  if (output === undefined) {
    await print(policy.text);
    const place = belongs(format);
    return {
      notes: [...(place === undefined ? [] : [place]), ...notes],
      isLoose: policy.undenied.length > 0,
    };
  }
  const text = await putPolicy(output, format, policy, {
    yes,
    place: (flags.user ?? flags.project) === true,
  });
  const held =
    READABLE.includes(format.id) && text !== policy.text ? differences(format, text, policy.servers) : [];
  const unsaid = text === policy.text ? undefined : format.unsaid?.(policy.servers);
  return {
    notes: [...held, ...(unsaid === undefined ? [] : [unsaid]), ...notes],
    isLoose: policy.undenied.length > 0 || held.some((line) => line.startsWith(LOOSER)),
  };
}

async function oneTool(
  { server, alias }: KeyedServer,
  tool: string,
  format: PolicyFormat,
  profile: Profile,
  output: string | undefined,
): Promise<Told> {
  const names = server.tools.map((judged) => judged.tool.name);
  if (!names.includes(tool)) throw unknownTool(tool, names);
  const { text, caveat, undenied } = renderTool(format, server, tool, {
    profile,
    ...(alias !== undefined && { alias }),
  });
  if (output === undefined) await print(text);
  else {
    // It may have been made meanwhile.
    await refuseFragment(output);
    await writeFile(output, [text]);
  }
  return { notes: [...foundLines(server, tool), caveat], isLoose: undenied };
}

/** Under which key the rules are written, and how sure that is. */
function keyLine({ server, alias, client }: KeyedServer): string {
  if (client !== undefined) {
    return `KEY ${quoteName(alias!)}: so your configuration of ${CLIENTS[client].title} calls it.`;
  }
  if (alias !== undefined) return `KEY ${quoteName(alias)}: as given.`;
  const others = otherKeys(server).map(quoteName);
  const source = server.configuredAs === undefined ? 'its name' : "the example in its package's README";
  return `KEY ${quoteName(likelyKey(server))} IS A GUESS from ${source}${
    others.length === 0 ? '' : `; others call it ${joined(others)}`
  }. Give your own with --as, or let it be read with --config <file> or --configs.`;
}

const LOOSER = 'NOT HELD: ';

/** Where a file that was there says otherwise than the policy that was put into it. */
function differences(format: PolicyFormat, text: string, servers: readonly KeyedRules[]): string[] {
  const reading = readPolicy(format.id, text);
  if ('unfit' in reading)
    return [`${LOOSER}the file cannot be read as ${format.title} reads it: ${reading.unfit}.`];
  const rules = servers.flatMap(({ key, rules }) =>
    rules.map(({ tool, action }) => {
      // What the format cannot deny is told as that already.
      const meant = format.express.includes(action) ? action : format.unlisted.action;
      const { action: met, by } = effectOn(reading, key, tool);
      return { name: tool, by, apart: met === 'unknown' ? 0 : ACTIONS.indexOf(met) - ACTIONS.indexOf(meant) };
    }),
  );
  const [looser, stricter] = [rules.filter(({ apart }) => apart < 0), rules.filter(({ apart }) => apart > 0)];
  const told = (tools: typeof rules) =>
    `${listNames(tools)} (${joined([...new Set(tools.map(({ by }) => by?.text ?? 'no rule'))].slice(0, 3))})`;
  return [
    ...(looser.length === 0
      ? []
      : [`${LOOSER}another rule of the file lets more through than this policy: ${told(looser)}.`]),
    ...(stricter.length === 0 || format.unsaid !== undefined
      ? []
      : [
          `The file is stricter than this policy about ${countTools(stricter)}, and stays so: ${told(stricter)}.`,
        ]),
  ];
}
