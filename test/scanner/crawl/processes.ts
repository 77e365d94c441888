import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from 'redis';

const ENTRY = fileURLToPath(new URL('../../../catalogue/cli/toolrisk.js', import.meta.url));

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

export interface Running {
  /** All that it printed on standard error so far. */
  readonly said: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Exit code, or null after a kill. */
  readonly ended: Promise<number | null>;
  /** Resolves when standard error matches, rejects when the process ends before. */
  readonly until: (pattern: RegExp) => Promise<void>;
}

/** Starts the command line as a user does, in a process of its own with a home and cache of its own. */
export function startToolrisk(argv: readonly string[], home: string, env = {}): Running {
  mkdirSync(home, { recursive: true });
  const { PATH = '' } = process.env;
  const own = { PATH, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), XDG_DATA_HOME: join(home, 'data') };
  return run(process.execPath, [ENTRY, ...argv], home, { ...own, ...env });
}

export interface RedisServer {
  /** Without a password. */
  readonly url: string;
  readonly port: number;
  /** Everything that was ever written into it, also what is gone again. */
  readonly everWritten: () => string;
  readonly stop: () => Promise<unknown>;
}

/** A Redis of the test's own that keeps a log of every write. */
export async function startRedis(folder: string, ...more: string[]): Promise<RedisServer> {
  for (;;) {
    const port = await freePort();
    const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
    const log = ['--appendonly', 'yes', '--appendfsync', 'always', '--aof-use-rdb-preamble', 'no'];
    const server = run('redis-server', [...words, ...log, ...more], folder, {});
    const isUp = await Promise.race([server.ended.then(() => false), answers(port)]);
    // Another process may have taken the port in between.
    if (!isUp) continue;
    return {
      url: `redis://127.0.0.1:${port}`,
      port,
      everWritten: () =>
        readdirSync(join(folder, 'appendonlydir'))
          .map((name) => readFileSync(join(folder, 'appendonlydir', name), 'latin1'))
          .join(''),
      stop() {
        server.kill('SIGKILL');
        return server.ended;
      },
    };
  }
}

function run(program: string, argv: readonly string[], cwd: string, env: Record<string, string>): Running {
  const child = spawn(program, argv, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    said: () => said,
    kill: (signal) => void child.kill(signal),
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => pattern.test(said) && resolve();
        child.stderr.on('data', look);
        child.once('close', () => reject(new Error(`it never said ${pattern}:\n${said}`)));
        look();
      }),
  };
}

async function answers(port: number): Promise<true> {
  const socket = { port, host: '127.0.0.1', reconnectStrategy: () => 50 };
  const client = createClient({ socket }).on('error', () => {});
  await client.connect();
  await client.ping().catch(() => {});
  client.destroy();
  return true;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
