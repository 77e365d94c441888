import type { Tool } from '../types.ts';
import { readName } from './parts.ts';
import { wordOf } from './vocabulary.ts';

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
  /** Words that only name the server or its product. */
  readonly own: ReadonlySet<string>;
  /** Keeps the secrets of its users: an item is one. */
  readonly vault: boolean;
  /** A network where posts are read by others. */
  readonly social: boolean;
}

export interface ServerWords {
  readonly name?: string;
  readonly instructions?: string;
}

const GESTURES =
  /(?:^|[_\W])(?:click|tap|hover|swipe|scroll|keypress|press_key|type_text|drag|navigate|screenshot)(?:$|[_\W])/i;
const ASSETS =
  /(?:^|[^a-z])(?:swap|wallet|token|nft|erc20|erc721|bridge|stake|lightning|bitcoin|solana|ethereum|onchain|blockchain|crypto|defi|lamports)/i;
const CHAIN =
  /swap|wallet|nft|erc20|erc721|stak(?:e|ing)|lightning|bitcoin|solana|ethereum|onchain|blockchain|crypto|defi|lamports/i;
const VAULT = /1password|bitwarden|passbolt|keepass|lastpass|vaultwarden|dashlane|password.?manager/i;
/** What members of a network do to each other's posts. */
const SOCIAL =
  /(?:^|[^a-z])(?:upvote|downvote|follow|unfollow|followers|timeline|feed|repost|retweet|dm)(?![a-z])/gi;
const HOME = /home ?assistant|smart ?home|homekit|\bhue\b|\biot\b|tasmota|zigbee|thermostat/i;
const IDENTITY =
  /keycloak|okta|auth0|entra|cognito|ldap|active.?directory|iam\b|identity|realm|clerk|workos|fusionauth|zitadel/i;

export function contextOf(tools: readonly Tool[], server: ServerWords): Context {
  const names = tools.map((tool) => tool.name);
  const label = `${server.name ?? ''} ${names.join(' ')}`;
  let gestures = 0;
  for (const name of names) if (GESTURES.test(name.replaceAll(/([a-z])([A-Z])/g, '$1_$2'))) gestures++;
  const prefix = prefixOf(names);
  const own = new Set([...readName('', server.name ?? '').words.map((word) => word.text), ...prefix]);
  return {
    prefix,
    boilerplate: boilerplateOf(tools),
    names: new Set(names),
    ui: gestures >= 3,
    // `token` alone may be an access token.
    assets: (label.match(new RegExp(ASSETS, 'gi'))?.length ?? 0) >= 3 && CHAIN.test(label),
    identity: IDENTITY.test(label),
    home: HOME.test(label.replaceAll('_', ' ')),
    own,
    vault: VAULT.test(label),
    social: (label.match(SOCIAL)?.length ?? 0) >= 3,
  };
}

/** A prefix belongs to the server when at least three tools and 60 % of all start with it. */
function prefixOf(names: readonly string[]): readonly string[] {
  const prefix: string[] = [];
  if (names.length < 3) return prefix;
  const split = names.map((name) => readName('', name).words.map((word) => word.text));
  for (let depth = 0; depth < 3; depth++) {
    const counts = new Map<string, number>();
    for (const words of split)
      if (words.length > depth + 1 && prefix.every((word, i) => words[i] === word))
        counts.set(words[depth] as string, (counts.get(words[depth] as string) ?? 0) + 1);
    const [word, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    const entry = wordOf(word);
    // A verb shared by all tools is still what they do.
    if (count < 3 || count < names.length * 0.6 || (entry.verb && entry.form === 'base')) break;
    prefix.push(word);
  }
  return prefix;
}

/** First sentences (to the first full stop or colon) that three tools or more open with. */
function boilerplateOf(tools: readonly Tool[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const tool of tools) {
    for (const opening of openingsOf(tool.description)) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([opening]) => opening));
}

/** The first two sentences of a description, cumulatively: what boilerplate is compared by. */
export function openingsOf(description: string): string[] {
  const openings: string[] = [];
  let from = 0;
  for (let n = 0; n < 3; n++) {
    const match = OPENING_END.exec(description.slice(from, from + 400));
    if (match === null) break;
    from += match.index + match[0].length;
    openings.push(description.slice(0, from));
  }
  return openings;
}

const OPENING_END = /[.:|\]](?=\s)/;
