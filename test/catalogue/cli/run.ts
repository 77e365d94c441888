import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_COMPILE_CACHE = join(tmpdir(), `toolrisk-compiled-${process.getuid?.()}`);
const ENTRY = fileURLToPath(new URL('../../../catalogue/cli/toolrisk.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Stops reading standard output after so many characters, as `head` does. */
  readonly closeAfter?: number;
  /** Sees standard error as it comes, with a way to signal the process. */
  readonly onTold?: (stderr: string, signal: (name: NodeJS.Signals) => void) => void;
  /** The same for standard output. */
  readonly onSaid?: (stdout: string, signal: (name: NodeJS.Signals) => void) => void;
}

/** Runs the command line as a user does, in a process of its own with a home of its own. */
export function toolrisk(
  argv: readonly string[],
  { cwd, env = {}, input = '', closeAfter = Infinity, onTold, onSaid }: RunOptions,
): Promise<Ran> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [ENTRY, ...argv], {
    cwd,
    // One cache for all runs, so that none compiles the sources again.
    env: {
      PATH,
      NODE_COMPILE_CACHE,
      HOME: cwd,
      XDG_DATA_HOME: cwd,
      XDG_CACHE_HOME: cwd,
      COLUMNS: '120',
      ...env,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    onSaid?.(stdout, (name) => void child.kill(name));
    if (stdout.length > closeAfter) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    onTold?.(stderr, (name) => void child.kill(name));
  });
  child.stdin.on('error', () => {}).end(input);
  return new Promise((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
  );
}
