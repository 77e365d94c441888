import { z } from 'zod';
import { judge } from '../../scanner/index.ts';
import { type Definition, PROFILES } from '../../scanner/types.ts';
import { POLICY_FORMATS, type PolicyFormatId, renderPolicy } from '../policy/index.ts';
import { explanation } from '../report/explanation.ts';
import { jsonServer } from '../report/json.ts';
import { visibleJson } from '../report/visible.ts';
import type { Door } from './door.ts';

/** One tool of ours: what it says of itself, and what it answers. */
export interface OwnTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodRawShape;
  /** @throws {UsageError} for what cannot be done as asked. */
  readonly answer: (input: never, door: Door) => string | Promise<string>;
}

const server = z.string().min(1).describe('A server of the catalogue: its address, id or package');

function tool<Shape extends z.ZodRawShape>(
  own: Omit<OwnTool, 'input' | 'answer'> & {
    readonly input: Shape;
    readonly answer: (input: z.infer<z.ZodObject<Shape>>, door: Door) => string | Promise<string>;
  },
): OwnTool {
  return own as OwnTool;
}

/** All of them only look: they read the catalogue or judge what they are given, and start nothing. */
export const OWN_TOOLS: readonly OwnTool[] = [
  tool({
    name: 'scan_tools_list',
    title: 'Judge a tools list',
    description:
      'Judges MCP tool definitions that you already have, for example the answer to tools/list, and returns for each its category, risk signals, severity and suggested action, with the words that say so. Reaches no server.',
    input: {
      tools: z
        // Said outright: some clients take a schema without any keyword for a fault.
        .array(z.record(z.string(), z.unknown()).meta({ additionalProperties: true }))
        .min(1)
        .describe('Tool definitions, as a server lists them'),
      instructions: z.string().optional().describe('What the server says of itself to the model'),
    },
    answer: ({ tools, instructions }) =>
      visibleJson(
        jsonServer(
          judge({
            tools: tools as readonly Definition[],
            ...(instructions !== undefined && { instructions }),
          }),
        ),
      ),
  }),
  tool({
    name: 'lookup_server',
    title: 'Look up a server',
    description:
      'Returns what the local catalogue holds of one MCP server: its tools with category, severity and suggested action, what was found in its texts, and when it was seen.',
    input: { server },
    answer: ({ server: word }, door) => visibleJson(jsonServer(door.lookUp(word))),
  }),
  tool({
    name: 'explain_tool',
    title: 'Explain a verdict',
    description:
      'Returns every rule that fired on one tool of a server in the local catalogue, with the quoted words it rests on, and what would have spared it.',
    input: { server, tool: z.string().min(1).describe('The name of the tool') },
    answer: ({ server: word, tool: name }, door) => {
      const found = door.lookUp(word);
      const names = found.tools.map((judged) => judged.tool.name);
      if (!names.includes(name)) return visibleJson({ error: `no tool ${name}`, tools: names });
      return explanation(found, name, { width: 120, colour: false });
    },
  }),
  tool({
    name: 'starter_policy',
    title: 'Get a starter policy',
    description:
      'Returns the text of a starter policy for a server in the local catalogue, in the form that a client or gateway reads, and what that form cannot say. Writes no file.',
    input: {
      server,
      format: z.enum(Object.keys(POLICY_FORMATS) as [PolicyFormatId]).describe('Whose form'),
      profile: z.enum(PROFILES).default('recommended').describe('How careful'),
      key: z.string().min(1).optional().describe("The server's key in the client's configuration"),
    },
    answer: ({ server: word, format, profile, key }, door) => {
      const keyed = [{ server: door.lookUp(word), ...(key !== undefined && { alias: key }) }];
      const { text, losses, notes } = renderPolicy(POLICY_FORMATS[format], keyed, profile);
      return visibleJson({ policy: text, losses, notes });
    },
  }),
  tool({
    name: 'what_changed',
    title: 'Tell what changed',
    description:
      'Returns what changed of a server between the captures in the local catalogue, as a change of risk: rises first, with new findings, parameters and words before and after.',
    input: {
      server,
      since: z.iso.date().optional().describe('Only changes seen on or after this day'),
    },
    answer: ({ server: word, since }, door) =>
      visibleJson(door.changes(word, since === undefined ? new Date(0) : new Date(since))),
  }),
];

/** Only there where a person said that servers may be started: it runs a stranger's code. */
export const SCAN_TOOL: OwnTool = tool({
  name: 'scan_server',
  title: 'Scan a server',
  description:
    'Installs an MCP server from the npm registry and runs it in a sandbox, or connects to a remote URL, lists its tools without calling any, and returns a verdict on each.',
  input: { target: z.string().min(1).describe('npm:package@1.2.3 or https://host/mcp') },
  answer: async ({ target }, door) => visibleJson(jsonServer(await door.scan!(target))),
});
