import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Containment, StdioTarget } from '../types.ts';
import { type Attempt, type Circumstances, type Failure, failed, isFailure } from './attempt.ts';
import { containmentOf } from './containment.ts';
import { type Conversation, converse, mayBeNewer } from './converse.ts';
import { deadline } from './deadline.ts';
import type { Dialect } from './dialects.ts';
import { scrubbedEnvironment } from './environment.ts';
import { findExecutable, searchPath } from './executable.ts';
import { MARKER } from './leftovers.ts';
import { messagesOfLogs } from './log-lines.ts';
import { withoutOwnFolders } from './own-folders.ts';
import { makePrivateFolder } from './private-folder.ts';
import { missingScript } from './program-files.ts';
import { bestMethod, type Contained, contain } from './sandbox.ts';
import { failureOf, withCause } from './server-ending.ts';
import { type Command, type ServerProcess, startServer } from './server-process.ts';
import { emptyNotes, leftoverNotes, trafficNotes } from './stdio-notes.ts';
import { stdioTransport } from './stdio-transport.ts';
import { switchNotes } from './switches.ts';
import { startFailure, unstartable } from './unstartable.ts';
import type { Plan } from './visible-paths.ts';
import { watchTree } from './watch-tree.ts';

/** What is started, and where. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** A private folder when absent. */
  readonly cwd?: string;
  /** The words, the variables and the folder are the user's own; else nothing is shown because they name it. */
  readonly typed?: boolean;
  /** Of a package that we installed; `{DIR}` among its arguments stands for an empty private folder. */
  readonly packageFolder?: string;
  /** What the package says of itself, where one is started. */
  readonly readme?: string;
}

/** A command. One that the user typed starts where they stand. */
export function observeCommand(target: StdioTarget, circumstances: Circumstances): Promise<Attempt> {
  const cwd = target.cwd ?? (target.typed ? process.cwd() : undefined);
  return observeLaunch({ ...target, ...(cwd === undefined ? {} : { cwd }) }, circumstances);
}

/**
 * Starts a server, talks to it, and ends it with all it started, whatever happens. One that turns out to
 * speak only the newer revision is started a second time and spoken to in that.
 */
export async function observeLaunch(launch: Launch, circumstances: Circumstances): Promise<Attempt> {
  // Before the clock starts: in a crawl this waits for a turn.
  await circumstances.onStage('starting');
  const began = Date.now();
  const refused = unstartable(launch);
  if (refused !== undefined) return { ...notStarted(refused), began };
  // Asked early: the answer is there by the time it is needed.
  if (circumstances.sandbox !== 'none') void bestMethod();
  const folder = await makePrivateFolder();
  if (isFailure(folder)) return { ...notStarted(folder), began };
  const end = deadline(circumstances);
  try {
    const path = searchPath(launch.env.PATH, launch.typed ?? false);
    const executable = findExecutable(launch.command, launch.cwd ?? folder.work, path);
    if (isFailure(executable)) return { ...notStarted(executable), began };
    // Of a package that we installed the script is its own.
    const missing =
      launch.packageFolder === undefined
        ? missingScript(executable, launch.args, launch.cwd ?? folder.work)
        : undefined;
    if (missing !== undefined) return { ...notStarted(missing), began };
    const args = launch.args.map((word) =>
      launch.packageFolder ? word.replaceAll('{DIR}', folder.work) : word,
    );
    const plan = { ...launch, executable, args };
    const heard = (text: string) =>
      circumstances.redact(withoutOwnFolders(text, folder, launch.packageFolder));
    const programs =
      launch.packageFolder === undefined ? undefined : join(launch.packageFolder, 'node_modules', '.bin');
    const start = async (dialect: Dialect): Promise<Attempt> => {
      const marker = randomUUID();
      const env = scrubbedEnvironment(launch.env, folder, marker, programs);
      const what = { plan, env, wrapperEnv: { [MARKER]: marker }, folder };
      const contained = await contain(what, circumstances);
      if (isFailure(contained)) return notStarted(contained);
      const diesWithUs = contained.method === 'bubblewrap';
      const server = started({ ...contained, marker, diesWithUs }, circumstances.limits.stderr);
      if (isFailure(server)) return notStarted(server);
      const words = { readme: launch.readme ?? '', given: [...Object.keys(launch.env), ...args] };
      return talk(
        dialect,
        server,
        { contained, plan, words },
        { ...circumstances, redact: heard },
        end.part(),
      );
    };
    const first = await start('established');
    if (!mayBeNewer(first.failure)) return { ...first, began };
    const second = await start('stateless');
    return { ...(second.failure === undefined ? second : first), began };
  } finally {
    end.clear();
    await folder.remove();
  }
}

/** A system may refuse a start at once, or a moment later: both are told alike. */
function started(command: Command, stderrCap: number): ServerProcess | Failure {
  try {
    return startServer(command, stderrCap);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return startFailure(code);
  }
}

/** What was started, and how. */
interface Started {
  readonly contained: Contained;
  readonly plan: Plan;
  /** What its README says, and the names and words that it was given. */
  readonly words: { readonly readme: string; readonly given: readonly string[] };
}

async function talk(
  dialect: Dialect,
  server: ServerProcess,
  { contained, plan, words }: Started,
  { limits, redact, onStage }: Circumstances,
  stop: AbortController,
): Promise<Attempt> {
  const stderr = () => redact(wholeLines(server.stderr(), server.stderrBytes() > limits.stderr));
  const { offline } = contained;
  const { pid } = server;
  const unwatch = watchTree(pid, limits, (failure) => stop.abort(failure));
  let containment: Containment | undefined;
  const look = () => {
    containment ??= containmentOf({ contained, pid, typed: plan.typed ?? false, limits });
    return containment;
  };
  const { transport, traffic } = stdioTransport(server, limits, (failure) => stop.abort(failure));
  let served = false;
  const life = () => ({
    stderr: messagesOfLogs(stderr()),
    stdout: messagesOfLogs(redact(traffic.said)),
    ...{ offline, served, words: plan.args, given: words.given },
  });
  void server.ended.then((ending) => stop.abort(failureOf(ending, life())));
  server.stdout.once('end', async () => {
    // The end of its output is mostly the end of the server, whose own story is the better one.
    await Promise.race([server.ended, sleep(500, undefined, { ref: false })]);
    stop.abort(DEAF);
  });
  onStage('connecting');
  let conversation: Conversation;
  let left: number;
  try {
    conversation = await converse({
      dialect,
      wire: transport,
      ...{ limits, redact, stop, offline, given: words.given },
      onListing: () => {
        served = true;
        look();
        return onStage('listing');
      },
    });
  } finally {
    look();
    unwatch();
    await transport.close();
    left = await server.end();
  }
  const { failure, ...said } = conversation;
  return {
    ...said,
    transport: 'stdio',
    containment: look(),
    ...(failure === undefined ? {} : { failure: withCause(failure, life()) }),
    notes: [
      ...said.notes,
      // What says there what it lacks, or how it is used, is no server that talks where it should not.
      ...(failure?.reason === 'needs-config' ? [] : trafficNotes(traffic, redact)),
      ...(failure === undefined ? switchNotes(tellings(words.readme, said, stderr()), words.given) : []),
      ...emptyNotes(contained),
      ...leftoverNotes(left),
    ],
  };
}

function tellings(readme: string, { instructions = '' }: Pick<Attempt, 'instructions'>, stderr: string) {
  return [
    { source: 'README', text: readme },
    { source: 'instructions', text: instructions },
    { source: 'standard error', text: stderr },
  ] as const;
}

/** Of output whose beginning was dropped, what follows the first line end: half a secret would not be known. */
function wholeLines(text: string, isCut: boolean): string {
  if (!isCut) return text;
  const end = text.indexOf('\n');
  return text.slice(end === -1 ? LONGEST_SECRET : end + 1);
}

/** Of a key in one line. Characters. */
const LONGEST_SECRET = 4_096;

const DEAF = failed(
  'crashed',
  'stdout-closed',
  'the server closed its stdout, over which it should answer',
  'Check that this command starts an MCP server over stdio.',
);

function notStarted(failure: Failure): Attempt {
  return {
    transport: 'stdio',
    containment: { method: 'none-started', detail: 'nothing was started' },
    failure,
    notes: [],
    tools: [],
  };
}
