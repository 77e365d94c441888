/** The default policy: what each profile does with a call, a tool's rule, and a server's documents. */

import { type Action, type JudgedTool, PROFILES, type Profile } from '../../scanner/types.ts';
import { startOf } from '../../scanner/unseen.ts';
import type { PolicyFormat } from '../policy/format.ts';
import { POLICY_FORMATS, renderServer, renderTool } from '../policy/index.ts';
import { likelyKey } from '../policy/key.ts';
import type { PolicyDocument } from '../policy/render.ts';
import { type ShelvedServer, serverHref } from './shelf.ts';
import { oneLine } from './text.ts';

export interface ProfileRow {
  readonly profile: Profile;
  readonly action: Action;
}
/** The rule of one tool for the client that pages show. */
export interface ToolRule {
  readonly title: string;
  /** Files of that client in which it may stand. */
  readonly places: readonly string[];
  readonly text: string;
  /** What happens to the server's other tools when this rule stands alone. */
  readonly caveat: string;
  /** How many formats the server's policy is written in. */
  readonly formats: number;
}
/** A server's policy in one format, recommended profile. */
export interface ServerPolicy {
  readonly id: string;
  readonly title: string;
  readonly consumer: string;
  readonly places: readonly { readonly whose: string; readonly path: string }[];
  readonly together: string;
  readonly checkedWith: string;
  /** The document, or its start. */
  readonly text: string;
  /** Lines of the document that `text` leaves out. */
  readonly linesLeft: number;
  /** Where the whole document can be had. */
  readonly file: string;
  readonly losses: readonly string[];
}
export interface PolicyView {
  readonly href: string;
  readonly server: { readonly name: string; readonly href: string };
  readonly pageTitle: string;
  /** The name under which the documents take the client's configuration to know the server. */
  readonly key: string;
  readonly formats: readonly ServerPolicy[];
}

const FORMATS: readonly PolicyFormat[] = Object.values(POLICY_FORMATS);
/** Of the client that most readers have; the test of its settings is told on the page of policies. */
const SHOWN_FORMAT = POLICY_FORMATS['claude-code'];
/** Characters and lines of a document that a page shows. */
const LONGEST = 6000;
const SHOWN = 60;

export const policyHref = (slug: string): string => `${serverHref(slug)}policy/`;
/** The last part of the address of a document to be had. */
export const policyFile = ({ id, extension }: PolicyFormat): string => `${id}.${extension}`;
export const POLICY_FILES: readonly string[] = FORMATS.map(policyFile);

export function profileRows({ verdict }: JudgedTool): ProfileRow[] {
  return PROFILES.map((profile) => ({ profile, action: verdict.actions[profile] }));
}

export function toolRule(server: ShelvedServer, { tool }: JudgedTool): ToolRule {
  const { title, places } = SHOWN_FORMAT;
  const { text, caveat } = renderTool(SHOWN_FORMAT, server, tool.name, { profile: 'recommended' });
  return { title, places: Object.values(places), text, caveat, formats: FORMATS.length };
}

/** The whole server's policy in every format, for a page of its own. */
export function policyView(server: ShelvedServer): PolicyView {
  const name = oneLine(server.id, 80);
  return {
    href: policyHref(server.slug),
    server: { name, href: serverHref(server.slug) },
    pageTitle: `Starter policy for ${name}`,
    key: likelyKey(server),
    formats: FORMATS.map((format) => serverPolicy(server, format)),
  };
}

/** A server's policy as its own page shows it: one document, and where the others can be had. */
export interface PolicyStart {
  readonly href: string;
  readonly key: string;
  readonly shown: ServerPolicy;
  readonly others: readonly Pick<ServerPolicy, 'id' | 'title' | 'file'>[];
}

export function policyStart(server: ShelvedServer): PolicyStart {
  return {
    href: policyHref(server.slug),
    key: likelyKey(server),
    shown: serverPolicy(server, SHOWN_FORMAT),
    others: FORMATS.filter((format) => format !== SHOWN_FORMAT).map((format) => ({
      id: format.id,
      title: format.title,
      file: `${policyHref(server.slug)}${policyFile(format)}`,
    })),
  };
}

/** Documents by the server's value: its page shows what its files hold. */
const documents = new WeakMap<ShelvedServer, Map<PolicyFormat, PolicyDocument>>();

function documentOf(server: ShelvedServer, format: PolicyFormat): PolicyDocument {
  const made = documents.get(server) ?? new Map<PolicyFormat, PolicyDocument>();
  documents.set(server, made);
  const document = made.get(format) ?? renderServer(format, server, { profile: 'recommended' });
  made.set(format, document);
  return document;
}

/** The document of one format by the name of its file. @throws Error when no format has such a file */
export function policyText(server: ShelvedServer, file: string): string {
  const format = FORMATS.find((one) => policyFile(one) === file);
  if (!format) throw new Error(`No policy is called ${file}.`);
  return documentOf(server, format).text;
}

function serverPolicy(server: ShelvedServer, format: PolicyFormat): ServerPolicy {
  const { text, losses, notes } = documentOf(server, format);
  const { id, title, consumer, together, places, checkedWith } = format;
  const lines = text.trimEnd().split('\n');
  return {
    id,
    title,
    consumer,
    together,
    checkedWith,
    places: Object.entries(places).map(([whose, path]) => ({ whose, path })),
    text: startOf(lines.slice(0, SHOWN).join('\n'), LONGEST),
    linesLeft: Math.max(0, lines.length - SHOWN),
    file: `${policyHref(server.slug)}${policyFile(format)}`,
    losses: [...losses, ...notes].map((note) => oneLine(note, 600)),
  };
}
