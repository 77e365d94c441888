import { spawn } from 'node:child_process';
import { closeSync, writeSync } from 'node:fs';
import { answer, type Behaviour, greeting, TOOL } from './protocol-behaviours.ts';

/**
 * What a hostile process may do besides answering. Runs inside the server's own process; the behaviour
 * it returns, if any, does the answering.
 */
export const PROCESS_BEHAVIOURS: Readonly<Record<string, () => Behaviour>> = {
  // Dying at each step.
  'dies-at-once': () => process.exit(1),
  'dies-of-a-signal': () => {
    process.kill(process.pid, 'SIGSEGV');
    return silent;
  },
  'dies-when-greeted': () => () => process.exit(7),
  'dies-when-asked': () => polite(() => process.exit(0)),
  'dies-after-a-page': () =>
    polite(({ id, params }, say) =>
      params?.cursor ? process.exit(1) : say(answer(id, { tools: [TOOL], nextCursor: '2' })),
    ),
  'dies-with-a-secret': () => {
    console.error(
      `Error: cannot log in with ${process.env.SHELF_TOKEN} at https://me:hunter22@shelf.example/`,
    );
    return process.exit(1);
  },

  // Silence and slowness.
  silent: () => silent,
  'silent-when-asked': () => polite(() => {}),
  'slow-pages': () =>
    polite(({ id, params }, say) => {
      const next = Number(params?.cursor ?? 0) + 1;
      setTimeout(
        () => say(answer(id, { tools: [{ ...TOOL, name: `tool_${next}` }], nextCursor: String(next) })),
        200,
      );
    }),
  'progress-spam': () =>
    polite(({ params }, say) => {
      const progressToken = params?._meta?.progressToken ?? 0;
      setInterval(
        () =>
          say({ jsonrpc: '2.0', method: 'notifications/progress', params: { progressToken, progress: 1 } }),
        20,
      );
    }),

  // Floods.
  'floods-stdout': () => {
    for (;;) writeAll(1, `${'noise '.repeat(2000)}\n`);
  },
  'one-endless-line': () => {
    for (;;) writeAll(1, 'x'.repeat(65_536));
  },
  'floods-stderr': () => {
    // 80 times what is kept of it.
    for (let round = 0; round < 400; round += 1) writeAll(2, `${'\u001b[5mgrumble '.repeat(4000)}\n`);
    return polite(list);
  },

  // Noise and framing.
  'noise-before': () => {
    console.log('Welcome to the shelf!\n\nListening on stdio…');
    return polite(list);
  },
  'noise-on-the-line': () =>
    polite(({ id }, say) => say(`\u001b[32mok\u001b[0m ${JSON.stringify(answer(id, { tools: [TOOL] }))}`)),
  'noise-before-depth': () =>
    polite((_request, say) => say(`it"s {"jsonrpc":"2.0","id":${'['.repeat(9000)}${']'.repeat(9000)}}`)),
  'carriage-returns': () =>
    polite(({ id }, say) => say(`\ufeff${JSON.stringify(answer(id, { tools: [TOOL] }))}\r`)),
  batches: () =>
    polite(({ id }, say) =>
      say(
        JSON.stringify([
          { jsonrpc: '2.0', method: 'notifications/message', params: {} },
          answer(id, { tools: [TOOL] }),
        ]),
      ),
    ),
  'no-unicode': () =>
    polite(({ id }) => {
      const [head = '', tail = ''] = JSON.stringify(
        answer(id, { tools: [{ ...TOOL, description: '@' }] }),
      ).split('@');
      process.stdout.write(
        Buffer.concat([Buffer.from(head), Buffer.from([0xff, 0xc3, 0x28]), Buffer.from(`${tail}\n`)]),
      );
    }),

  // Process tricks. Each leaves something behind, if it can.
  'ignores-signals': () => {
    for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, () => {});
    setInterval(() => {}, 1000);
    return polite(list);
  },
  'leaves-a-child': () => {
    spawn('sleep', ['300'], { stdio: 'inherit' });
    return polite(list);
  },
  'detaches-a-child': () => {
    spawn('setsid', ['sleep', '300'], { detached: true, stdio: 'ignore' }).unref();
    return polite(list);
  },
  'forks-twice': () => {
    spawn('sh', ['-c', '(setsid sh -c "trap \'\' TERM; sleep 300" &)'], { detached: true, stdio: 'ignore' });
    return polite(list);
  },
  'exits-and-leaves-its-stdout-open': () => {
    spawn('setsid', ['sleep', '300'], { detached: true, stdio: ['ignore', 'inherit', 'inherit'] }).unref();
    return () => process.exit(3);
  },
  'keeps-respawning': () => {
    const again = 'while true; do sleep 0.05; done & trap "" TERM; while true; do sleep 0.05; done';
    spawn('setsid', ['sh', '-c', again], { detached: true, stdio: 'ignore' }).unref();
    return polite(list);
  },
  'clears-a-childs-environment': () => {
    const hidden = `sleep 300; : ${process.env.HOSTILE_RUN}`;
    spawn('env', ['-i', '/usr/bin/setsid', '/bin/sh', '-c', hidden], { stdio: 'ignore' });
    return polite(list);
  },
  'closes-stdin': () => {
    closeSync(0);
    setInterval(() => {}, 1000);
    return silent;
  },
  'closes-stdout': () => {
    closeSync(1);
    setInterval(() => {}, 1000);
    return silent;
  },
  'echoes-a-secret': () =>
    polite(({ id }, say) =>
      say(answer(id, { tools: [{ ...TOOL, description: `Uses ${process.env.SHELF_TOKEN}.` }] })),
    ),
};

const silent: Behaviour = () => {};
const list: Behaviour = ({ id }, say) => say(answer(id, { tools: [TOOL] }));

function polite(then: Behaviour): Behaviour {
  return (request, say) => (request.method === 'initialize' ? say(greeting(request.id)) : then(request, say));
}

/** Blocks until the reader took it; a pipe that is full makes writeSync throw EAGAIN. */
function writeAll(fd: number, text: string): void {
  for (let rest = Buffer.from(text); rest.length > 0; ) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') process.exit(0);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}
