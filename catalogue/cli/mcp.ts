import type { AddressInfo } from 'node:net';
import type { Command } from 'commander';
import pkg from '../../package.json' with { type: 'json' };
import { UsageError } from '../../scanner/errors.ts';
import type { Door } from '../mcp/door.ts';
import { type CorrectionFlags, correctionsOption, corrector } from './corrections.ts';
import { knownSlug } from './find-server.ts';
import { tell } from './io.ts';
import {
  dbOption,
  type Given,
  observeOptions,
  port,
  type ReachFlags,
  strangersReachOptions,
} from './options.ts';

const HELP = `
Tools: scan_tools_list (judges a list it is given), lookup_server, explain_tool, starter_policy and what_changed (of
the catalogue). All only read. scan_server is there with --allow-scan alone, since it runs a stranger's code; to what an
agent names nothing of yours is handed: no variable and no header.

Examples:
  toolrisk mcp                          over standard input and output, as a client starts it
  toolrisk mcp --port 8123              Streamable HTTP on http://127.0.0.1:8123/mcp
  toolrisk mcp --allow-scan --sandbox bwrap

Exit codes:
  0  the client left
  2  the command cannot be done as written`;

interface McpFlags extends Omit<ReachFlags, keyof Given>, CorrectionFlags {
  readonly db: string;
  readonly port?: number;
  readonly allowScan: boolean;
}

export function addMcp(program: Command): void {
  const mcp = program
    .command('mcp')
    .summary('answer an agent that asks before it adopts a server')
    .description('Serve the judge and the catalogue as an MCP server.')
    .option(
      '--port <number>',
      'Streamable HTTP on this port of 127.0.0.1 (default: standard input and output)',
      port,
    )
    .option('--allow-scan', 'let the agent start and reach servers', false);
  for (const option of [dbOption(), ...strangersReachOptions(), correctionsOption()]) mcp.addOption(option);
  mcp.addHelpText('after', HELP).action(run);
}

async function run(flags: McpFlags): Promise<void> {
  const { ownServer } = await import('../mcp/server.ts');
  const door = await doorOf(flags);
  if (flags.port !== undefined) return serveHttp(() => ownServer(door, pkg.version), flags.port);
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
  await ownServer(door, pkg.version).connect(new StdioServerTransport());
  // A client has no terminal: somebody tries the command, and would see it hang.
  if (process.stdin.isTTY) tell('Waiting for an MCP client on standard input and output (Ctrl-C stops).');
}

/** The catalogue is opened for each question: a crawl beside it may write one that is not there yet. */
async function doorOf(flags: McpFlags): Promise<Door> {
  const { openCatalogue } = await import('../store/index.ts');
  const { judgedNow } = await import('../../scanner/judge-observation.ts');
  const { changesIn } = await import('../changes/history.ts');
  const { parseTargets } = await import('../../scanner/sources/argv.ts');
  const correct = await corrector(flags);
  type Open = ReturnType<typeof openCatalogue>;
  const reading = <T>(look: (catalogue: Open) => T): T => {
    const catalogue = openCatalogue(flags.db, 'read');
    try {
      return look(catalogue);
    } finally {
      catalogue.close();
    }
  };
  const { scan } = await import('../../scanner/scan.ts');
  const scanNamed = async (word: string) => {
    // An agent's word is no path and no command of the user's.
    if (!/^(npm:|https?:\/\/)/i.test(word)) {
      throw new UsageError(
        `"${word}" is no package and no address`,
        'Write npm:package@1.2.3 or https://host/mcp.',
      );
    }
    const [target] = parseTargets([word], undefined, { env: {}, cwd: process.cwd() });
    // The agent is as strange as a list: nothing starts uncontained for it, and it reaches no private address.
    return correct(await scan(target!, { ...observeOptions(flags), mustContain: true, refusePrivate: true }));
  };
  return {
    lookUp: (word) =>
      reading((catalogue) => correct(judgedNow(catalogue.server(knownSlug(word, catalogue))!))),
    changes: (word, since) =>
      reading((catalogue) => {
        const slug = knownSlug(word, catalogue);
        return changesIn(slug, catalogue.history(slug), since);
      }),
    ...(flags.allowScan && { scan: scanNamed }),
  };
}

/** One server and transport for each request: nothing is kept between them. Only this machine reaches it. */
async function serveHttp(
  make: () => import('@modelcontextprotocol/sdk/server/mcp.js').McpServer,
  wanted: number,
) {
  const { createServer } = await import('node:http');
  const { StreamableHTTPServerTransport } = await import(
    '@modelcontextprotocol/sdk/server/streamableHttp.js'
  );
  const server = createServer(async (request, response) => {
    const { port: bound } = server.address() as AddressInfo;
    // A page in a browser may point a name of its own at this address (DNS rebinding).
    const hosts = [`127.0.0.1:${bound}`, `localhost:${bound}`];
    // What is asked for need be no address: `//`.
    if (request.url?.replace(/[?#].*/s, '') !== '/mcp') return response.writeHead(404).end();
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: undefined,
      enableJsonResponse: true,
      enableDnsRebindingProtection: true,
      allowedHosts: hosts,
      allowedOrigins: hosts.map((host) => `http://${host}`),
    });
    const own = make();
    response.once('close', () => void own.close());
    await own.connect(transport as never);
    await transport.handleRequest(request, response);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      failed(new UsageError(`port ${wanted} cannot be used (${code})`, 'Name another with --port.')),
    );
    server.listen(wanted, '127.0.0.1', listening);
  });
  tell(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`);
}
