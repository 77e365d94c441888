import { type Action, type Json, PROFILES, type Profile, type ScannedServer } from '../../scanner/types.ts';
import { boundLines } from './bounds.ts';
import { type Carried, carry, effectsOf } from './carry.ts';
import type { KeyedRules, PolicyFormat, PolicyOptions } from './format.ts';
import { headerFor } from './header.ts';
import { joinByKey, planPolicy } from './plan.ts';
import type { Plan } from './planned.ts';
import { quoteName } from './quote.ts';
import { countTools, listNames } from './sentences.ts';

/** A starter policy for one server or several. */
export interface PolicyDocument {
  /** The document as a value; absent where the format is no data language. */
  readonly document?: Json;
  /** The document as text, headed by what it is and what it lost where the format has comments. */
  readonly text: string;
  /** What the document does not say although the verdicts do, one sentence each; empty when it is exact. */
  readonly losses: readonly string[];
  /** Names of tools that should be denied and stay callable, because the format cannot deny them. */
  readonly undenied: readonly string[];
  /** What else its owner should know, one sentence each. */
  readonly notes: readonly string[];
  /** The rules as the format carries them, for whoever puts them into a file that is there. */
  readonly servers: readonly KeyedRules[];
}

/** The rule for one tool, as a document of its own. */
export interface ToolDocument {
  readonly text: string;
  /** What happens to the server's other tools when this document is used by itself. */
  readonly caveat: string;
  /** The tool should be denied, and the format cannot. */
  readonly undenied: boolean;
}

/** The policy of several servers under one profile; servers under one key are written as one. */
export function renderPolicy(
  format: PolicyFormat,
  servers: readonly { readonly server: ScannedServer; readonly alias?: string }[],
  profile: Profile,
): PolicyDocument {
  const plansUnder = (one: Profile) =>
    joinByKey(servers.map(({ server, alias }) => planPolicy(server, { profile: one, ...aliasOf(alias) })));
  const plans = plansUnder(profile);
  const { servers: rules, losses, undenied, effects } = carry(format, plans);
  const { text, ...written } = format.write(rules, { part: false });
  const bounds = boundLines(format, plans);
  const comments = (lines: readonly string[]) =>
    format.comment === undefined ? '' : lines.map((line) => `${format.comment!(line)}\n`).join('');
  return {
    ...written,
    text: `${comments(headerFor(format, plans, profile, losses))}${text}${comments(bounds)}`,
    losses,
    undenied,
    servers: rules,
    notes: [
      ...new Set(plans.flatMap((plan) => plan.notes)),
      ...reach(format, plans),
      format.unlisted.means,
      ...(format.caveats?.(rules) ?? []),
      ...bounds,
      questions(format, effects, profile, plansUnder),
    ],
  };
}

/** The policy of one server. */
export function renderServer(
  format: PolicyFormat,
  server: ScannedServer,
  options: PolicyOptions,
): PolicyDocument {
  return renderPolicy(format, [{ server, ...aliasOf(options.alias) }], options.profile);
}

/**
 * The rule of one tool, with what the whole server's policy gives it.
 * @throws Error when the server has no tool of that name: callers pass names out of `server.tools`.
 */
export function renderTool(
  format: PolicyFormat,
  server: ScannedServer,
  toolName: string,
  options: PolicyOptions,
): ToolDocument {
  const plan = planPolicy(server, options);
  const wanted = format.nameOf(plan.key, toolName);
  const tools = plan.tools.filter(
    (tool) =>
      tool.name === toolName || (wanted !== undefined && format.nameOf(plan.key, tool.name) === wanted),
  );
  if (tools.length === 0) throw new Error(`no tool ${quoteName(toolName)} on ${quoteName(server.id)}`);
  const carried: Carried = carry(format, [{ ...plan, tools, closed: false }]);
  return {
    text: format.write(carried.servers, { part: true }).text.trimEnd(),
    caveat: [format.alone, ...(format.caveats?.(carried.servers) ?? []), ...carried.losses].join(' '),
    undenied: carried.undenied.length > 0,
  };
}

function aliasOf(alias: string | undefined): { readonly alias?: string } {
  return alias === undefined ? {} : { alias };
}

/** Which of the client's own rules do not hold the tools that take a path or run code. */
function reach({ unbound }: PolicyFormat, plans: readonly Plan[]): string[] {
  if (unbound === undefined) return [];
  const tools = plans.flatMap((plan) => plan.tools.filter((tool) => tool.action !== 'deny' && tool.reaches));
  return tools.length === 0 ? [] : [`${listNames(tools)}: ${unbound}`];
}

/** How often a person will be asked, and which other profile asks less. */
function questions(
  format: PolicyFormat,
  effects: readonly Action[],
  profile: Profile,
  plansUnder: (profile: Profile) => readonly Plan[],
): string {
  const count = (actions: readonly Action[], wanted: Action) =>
    actions.filter((action) => action === wanted).length;
  const asked = count(effects, 'ask');
  const fewer = PROFILES.filter((one) => one !== profile)
    .map((one) => ({ one, other: effectsOf(format, plansUnder(one)) }))
    .filter(({ other }) => count(other, 'ask') < asked)
    .map(
      ({ one, other }) =>
        `The ${one} profile asks about ${count(other, 'ask')} and refuses ${count(other, 'deny')}.`,
    );
  return [
    `Of ${countTools(effects)}, ${asked} will ask a person before each call and ${count(effects, 'deny')} will be refused.`,
    ...fewer,
  ].join(' ');
}
