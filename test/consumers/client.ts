import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Dialect, startModel, type Tool } from './model.ts';

const SERVER = fileURLToPath(new URL('./recording-server.ts', import.meta.url));

/** How one client is started, without a person present, on servers, a policy and a model of our own. */
export interface Client {
  readonly id: string;
  readonly dialect: Dialect;
  /** Absent where the client is not installed. */
  readonly binary: string | undefined;
  /** How a model calls a tool that it was not offered. */
  toolFor(key: string, tool: string): Tool;
  set(scene: Scene): {
    readonly args: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    /** Path under the home → text. */
    readonly files: Readonly<Record<string, string>>;
  };
}

export interface Scene {
  readonly home: string;
  readonly modelUrl: string;
  readonly policy: string;
  readonly servers: Readonly<Record<string, { readonly command: string; readonly args: readonly string[] }>>;
  /** Start the client so that it asks nobody anything. */
  readonly unattended: boolean;
}

export interface ClientRun {
  /** Server key → tools offered to the model, in the server's own names. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
  /** Server key → tools that ran, in the server's own names. */
  readonly called: Readonly<Record<string, readonly string[]>>;
  /** The client's names of what was offered. */
  readonly names: readonly string[];
  /** What the client printed, for a test that failed. */
  readonly said: string;
}

/** Runs a client once beside servers that list the given tools, with a model that calls all it is offered, and `besides`. */
export async function runClient(
  client: Client,
  setup: {
    readonly policy: string;
    readonly servers: Readonly<Record<string, readonly string[]>>;
    readonly besides?: readonly Tool[];
    readonly unattended?: boolean;
  },
): Promise<ClientRun> {
  const home = await mkdtemp(join(tmpdir(), `toolrisk-${client.id}-`));
  const model = await startModel(client.dialect, setup.besides ?? []);
  const keys = Object.keys(setup.servers);
  const logOf = (at: number) => join(home, `calls-${at}`);
  try {
    const servers = Object.fromEntries(
      Object.entries(setup.servers).map(([key, tools], at) => [
        key,
        { command: process.execPath, args: [SERVER, logOf(at), String(at), JSON.stringify(tools)] },
      ]),
    );
    const scene = {
      home,
      modelUrl: model.url,
      policy: setup.policy,
      servers,
      unattended: setup.unattended ?? false,
    };
    const { args, env = {}, files } = client.set(scene);
    for (const [path, text] of Object.entries({
      ...files,
      ...record(keys.map((_, at) => [`calls-${at}`, ''])),
    })) {
      await mkdir(dirname(join(home, path)), { recursive: true });
      await writeFile(join(home, path), text);
    }
    await mkdir(join(home, 'work'), { recursive: true });
    const said = await start(client.binary!, args, join(home, 'work'), {
      PATH: process.env.PATH!,
      HOME: home,
      ...env,
    });
    const called = await Promise.all(keys.map((_, at) => readFile(logOf(at), 'utf8')));
    return {
      offered: record(
        keys.map((key, at) => [
          key,
          setup.servers[key]!.filter((_, tool) => model.offered.has(`${at}:${tool}`)),
        ]),
      ),
      called: record(
        keys.map((key, at) => [
          key,
          called[at]!.split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line)),
        ]),
      ),
      names: [...model.offered.values()].map(({ name }) => name),
      said,
    };
  } finally {
    await model.close();
    await rm(home, { recursive: true, force: true });
  }
}

function record<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries(entries);
}

/** Everything printed, whatever the exit code: what the client did is in the server's log and the model's requests. */
export function start(
  binary: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<string> {
  return new Promise((ended) => {
    const options = { cwd, env, timeout: 120_000, killSignal: 'SIGKILL', maxBuffer: 1e8 } as const;
    const child = execFile(binary, args, options, (_error, stdout, stderr) => ended(`${stdout}\n${stderr}`));
    child.stdin?.end();
  });
}
