import { fork } from 'node:child_process';
import { extname, join } from 'node:path';

/**
 * Runs a module of this folder in a process of its own until it ends.
 * @param onMessage told whatever the module sends
 * @throws Error with what it printed, when it fails
 */
export async function runWorker<Message>(
  name: 'compile-worker' | 'page-worker',
  args: readonly string[],
  onMessage: (message: Message) => void = () => {},
): Promise<void> {
  const child = fork(join(import.meta.dirname, `${name}${extname(import.meta.filename)}`), args, {
    execArgv: process.features.typescript ? [] : ['--import', import.meta.resolve('tsx')],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  child.on('message', (message) => onMessage(message as Message));
  const status = await new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('close', ended);
  });
  if (status !== 0) throw new Error(`The pages could not be rendered.\n${complaint.trim()}`);
}
