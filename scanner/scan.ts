import { UsageError } from './errors.ts';
import { type ObserveOptions, observe } from './observe/index.ts';
import { outcomeOfError } from './outcome-of-error.ts';
import type { ScannedServer, Target } from './types.ts';

export interface ScanOptions extends ObserveOptions {
  /** Told of a defect of ours, which costs this server only: its outcome is `scanner-failed`. */
  readonly onDefect?: (error: unknown) => void;
}

/**
 * Observes a server, then judges what came back: the impure beside the pure. Whatever is thrown on the way is
 * the outcome of this server.
 */
export async function scan(target: Target, options: ScanOptions = {}): Promise<ScannedServer> {
  // The rules load while the server starts, so that nobody waits for them.
  let rules: Promise<typeof import('./judge-observation.ts')> | undefined;
  const loadRules = () => {
    rules ??= import('./judge-observation.ts');
    return rules;
  };
  try {
    const observation = await observe(target, {
      ...options,
      onStage: (stage) => {
        if (stage === 'connecting') void loadRules();
        return options.onStage?.(stage);
      },
    });
    return (await loadRules()).judgeObservation(observation);
  } catch (error) {
    if (!(error instanceof UsageError)) options.onDefect?.(error);
    return (await loadRules()).judgeObservation(outcomeOfError(error, target));
  }
}
