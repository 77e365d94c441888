import { spawn } from 'node:child_process';

/** A command on a terminal of its own, as `script` makes one, with somebody at the keyboard. */
export interface Terminal {
  type(keys: string): void;
  /** Resolves with all that was printed, when that has what is looked for; rejects when the command ends before. */
  until(what: RegExp): Promise<string>;
  end(): void;
}

export function terminal(command: string, cwd: string, env: Readonly<Record<string, string>>): Terminal {
  const child = spawn('script', ['-qfec', command, '/dev/null'], { cwd, env });
  let printed = '';
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const watcher of watchers) watcher();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    tell();
  });
  child.once('close', tell);
  return {
    type: (keys) => void child.stdin.write(keys),
    until: (what) =>
      new Promise((seen, missed) => {
        const look = () => {
          if (what.test(printed)) seen(printed);
          else if (child.exitCode !== null) missed(new Error(`${command} ended after:\n${printed}`));
          else return;
          watchers.delete(look);
        };
        watchers.add(look);
        look();
      }),
    end: () => void child.kill(),
  };
}
