/** What must not outlive this process: strangers' processes, private folders. In the order it came to be. */
const undoings = new Set<() => void>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has `undo` run should this process exit, or be told to go, from now on. Nobody waits for anything then,
 * so `undo` does its work before it returns. What came last is undone first.
 * @returns a function that forgets `undo`: its work is done in the ordinary way.
 */
export function beforeLeaving(undo: () => void): () => void {
  if (undoings.size === 0) {
    for (const name of SIGNALS) process.on(name, leave);
    process.on('exit', undoAll);
  }
  undoings.add(undo);
  return () => {
    if (!undoings.delete(undo) || undoings.size > 0) return;
    for (const name of SIGNALS) process.removeListener(name, leave);
    process.removeListener('exit', undoAll);
  };
}

/** Does nothing where others listen, for whom a signal means something else; else the signal does its work. */
function leave(name: NodeJS.Signals): void {
  if (process.listenerCount(name) > 1) return;
  undoAll();
  process.removeListener(name, leave);
  process.kill(process.pid, name);
}

function undoAll(): void {
  for (const undo of [...undoings].reverse()) undo();
}
