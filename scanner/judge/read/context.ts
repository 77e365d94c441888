import type { VerbKind } from '../../../data/lexicon/verbs.ts';
import { asksToBeFirst, findFindings, STEERING } from '../../findings/index.ts';
import { type Saying, stringsByTool } from '../../strings.ts';
import type { Finding, Tool } from '../../types.ts';
import { underscored } from '../../underscored.ts';
import { readName } from './parts.ts';
import type { Text } from './text.ts';
import { wordOf } from './vocabulary.ts';
import type { Word } from './words.ts';

/** What the tools of one server share; made once, read by every judgement of that server. */
export interface Context {
  /** Words at the start of this many of the tools' names: the server's prefix. */
  readonly prefix: readonly string[];
  /** Opening sentences that several tools share: they tell nothing of the single tool. */
  readonly boilerplate: ReadonlySet<string>;
  /** Names of all tools, for cross-references. */
  readonly names: ReadonlySet<string>;
  /** The tools drive somebody's user interface: a browser, a phone, a desktop. */
  readonly ui: boolean;
  /** The server deals in digital assets or payments. */
  readonly assets: boolean;
  /** The server manages identities and their rights (directory, realm). */
  readonly identity: boolean;
  /** The server moves things in a house. */
  readonly home: boolean;
  /** The server drives hardware: printers, instruments, robots, things in a house. */
  readonly hardware: boolean;
  /** Words that only name the server or its product. */
  readonly own: ReadonlySet<string>;
  /** Parameters that at least half of its tools take (at the top level): what every call needs, to sign in with. */
  readonly common: ReadonlySet<string>;
  /** Keeps the secrets of its users: an item is one. */
  readonly vault: boolean;
  /** A network where posts are read by others. */
  readonly social: boolean;
  /** Every string of each tool's definition. */
  readonly strings: ReadonlyMap<Tool, readonly Saying[]>;
  /** What a reader should see in the server's strings. */
  readonly findings: readonly Finding[];
  /** Names of tools whose definition steers a model or hides something. */
  readonly steering: ReadonlySet<string>;
  /** Those of them that hide nothing and only ask to be called before others. */
  readonly first: ReadonlySet<string>;
}

export interface ServerWords {
  readonly name?: string;
  readonly instructions?: string;
}

const CHAIN =
  /swap|wallet|nft|erc20|erc721|stak(?:e|ing)|lightning|bitcoin|solana|ethereum|onchain|blockchain|crypto|defi|lamports/;
/** With what is of a chain only beside others: `token` alone may be an access token. */
const ASSETS = new RegExp(`(?:^|[^a-z])(?:${CHAIN.source}|token|bridge)`, 'g');
const VAULT = /1password|bitwarden|passbolt|keepass|lastpass|vaultwarden|dashlane|password.?manager/;
/** What members of a network do to each other's posts. */
const SOCIAL =
  /(?:^|[^a-z])(?:upvote|downvote|follow|unfollow|followers|timeline|feed|repost|retweet|dm)(?![a-z])/g;
const HOME = /home ?assistant|smart ?home|homekit|\bhue\b|\biot\b|tasmota|zigbee|thermostat/;
/** Kinds of machines and what they are spoken to by. */
const HARDWARE =
  /\b(?:3d ?print|arduino|bambu|cnc|drones?|esp32|esp8266|gcode|gpio|home ?assistant|klipper|modbus|moonraker|octoprint|opcua|oscilloscope|pi ?kvm|plc|plotter|printers?|raspberry ?pi|robots?(?! ?(?:txt|exclusion))|ros2?|scpi|lifx|mijia|miot|wled|yeelight)\b/;
const IDENTITY =
  /keycloak|okta|auth0|entra|cognito|ldap|active.?directory|iam\b|identity|realm|clerk|workos|fusionauth|zitadel/;

/** What the server's words and the tools together say about each tool: prefix, shared sentences, trade. */
export function contextOf(tools: readonly Tool[], server: ServerWords): Context {
  const names = tools.map((tool) => tool.name);
  const label = `${server.name ?? ''} ${names.join(' ')}`.toLowerCase();
  const spaced = label.replaceAll(/[_-]/g, ' ');
  const split = names.map(splitName);
  const prefix = prefixOf(split, brandOf(split, server.name));
  const strings = stringsByTool(tools);
  const findings = findFindings(tools, server, strings);
  const steering = new Set(findings.filter(({ kind }) => STEERING.has(kind)).map(({ tool }) => tool));
  return {
    prefix,
    boilerplate: boilerplateOf(tools),
    names: new Set(names),
    ui: names.filter(isGesture).length >= 3,
    assets: (label.match(ASSETS)?.length ?? 0) >= 3 && CHAIN.test(label),
    identity: IDENTITY.test(label),
    home: HOME.test(spaced),
    hardware: HOME.test(spaced) || HARDWARE.test(spaced),
    own: new Set([...wordsOf(server.name ?? ''), ...prefix]),
    common: commonOf(tools),
    vault: VAULT.test(label),
    social: (label.match(SOCIAL)?.length ?? 0) >= 3,
    strings,
    findings,
    steering,
    first: new Set(
      tools.filter((tool) => steering.has(tool.name) && asksOnly(findings, tool)).map(({ name }) => name),
    ),
  };
}

/** Of fewer tools nothing is common. */
const FEW = 4;

function commonOf(tools: readonly Tool[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  if (tools.length < FEW) return new Set();
  for (const { parameters } of tools)
    for (const { name, depth } of parameters) if (depth === 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].flatMap(([name, count]) => (count * 2 >= tools.length ? [name] : [])));
}

/** Whether all that steers in a tool's definition asks that it be called before others. */
const asksOnly = (findings: readonly Finding[], { name, description }: Tool): boolean =>
  findings.every((one) => one.tool !== name || !STEERING.has(one.kind) || asksToBeFirst(one, description));

/** `browser_click`, `pressKey`: a server with several of these drives a user interface. */
const isGesture = (name: string): boolean =>
  /(?:^|[_\W])(?:click|tap|hover|swipe|scroll|keypress|press_key|type_text|drag|navigate|screenshot)(?:$|[_\W])/i.test(
    underscored(name),
  );

const splitName = (name: string): Text => readName('/name', name);
const wordsOf = (name: string): string[] => splitName(name).words.map((word) => word.text);

/** A prefix belongs to the server when at least three tools and 60 % of all start with it. */
function prefixOf(names: readonly Text[], brand: string | undefined): readonly string[] {
  const prefix: string[] = brand === undefined ? [] : [brand];
  if (names.length < 3) return prefix;
  for (let depth = prefix.length; depth < 3; depth++) {
    const counts = new Map<string, number>();
    for (const { words } of names)
      if (words.length > depth + 1 && prefix.every((word, i) => words[i]!.text === word)) {
        const { text } = words[depth] as Word;
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    const [word, count] = mostFrequent(counts);
    // A verb shared by all tools is still what they do.
    if (count < 3 || count < names.length * 0.6 || wordOf(word).verb !== undefined) break;
    prefix.push(word);
  }
  return prefix;
}

/**
 * `close_list_leads`, `close_delete_lead` of the server Close: a product called by a mild verb, where each of many names
 * has a verb of its own right behind it.
 */
function brandOf(names: readonly Text[], server = ''): string | undefined {
  const first = names[0]?.words[0];
  if (names.length < 8 || first?.verb === undefined || !CALLS_A_PRODUCT.has(first.verb.kind))
    return undefined;
  if (!wordsOf(server).includes(first.text) || !names.every(({ words }) => words[0] === first))
    return undefined;
  const acts = names.filter(({ words }) => words[1]?.verb !== undefined && words[1].form === 'base').length;
  return acts >= names.length * 0.8 ? first.text : undefined;
}

/** Kinds of which a verb told for nothing hides no loss, payment, message or run. */
const CALLS_A_PRODUCT: ReadonlySet<VerbKind> = new Set([
  'build',
  'change',
  'compute',
  'gesture',
  'look',
  'make',
  'rest',
  'start',
]);

function mostFrequent(counts: ReadonlyMap<string, number>): readonly [string, number] {
  let most: readonly [string, number] = ['', 0];
  for (const entry of counts) if (entry[1] > most[1]) most = entry;
  return most;
}

/** First sentences (to the first full stop or colon) that three tools or more open with. */
function boilerplateOf(tools: readonly Tool[]): ReadonlySet<string> {
  const shared = new Set<string>();
  let opening = tools;
  // Tools that share two sentences share the first: only those are looked at again.
  for (let sentences = 1; sentences <= MAX_OPENING && opening.length >= 3; sentences++) {
    const sharing = new Map<string, Tool[]>();
    for (const tool of opening) {
      const text = openingOf(tool.description, sentences);
      if (text === undefined) continue;
      const others = sharing.get(text);
      if (others) others.push(tool);
      else sharing.set(text, [tool]);
    }
    const again: Tool[] = [];
    for (const [text, those] of sharing)
      if (those.length >= 3) {
        shared.add(text);
        for (const tool of those) again.push(tool);
      }
    opening = again;
  }
  return shared;
}

/** Sentences of a description, from its first, that are compared with those of other tools. */
const MAX_OPENING = 3;

/** How much of a description the server says of several tools: it tells nothing of the single one. */
export function sharedOpening(description: string, { boilerplate }: Context): number {
  let shared = 0;
  if (boilerplate.size > 0)
    for (let sentences = 1; sentences <= MAX_OPENING; sentences++) {
      const opening = openingOf(description, sentences);
      if (opening === undefined) break;
      if (boilerplate.has(opening)) shared = opening.length;
    }
  return shared;
}

/** The first sentences of a description, each at most 400 characters long. */
function openingOf(description: string, sentences: number): string | undefined {
  let end = 0;
  for (let n = 0; n < sentences; n++) {
    const next = sentenceEnd(description, end);
    if (next === undefined) return undefined;
    end = next;
  }
  return description.slice(0, end);
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text[at] as string);
}

function sentenceEnd(text: string, from: number): number | undefined {
  const last = Math.min(text.length, from + 400) - 1;
  for (let i = from; i < last; i++) {
    const code = text.charCodeAt(i);
    const ends = code === 46 || code === 58 || code === 93 || code === 124; // . : ] |
    if (ends && isBlank(text, i + 1)) return i + 1;
  }
  return undefined;
}
