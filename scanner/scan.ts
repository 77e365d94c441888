import { type ObserveOptions, observe } from './observe/index.ts';
import type { ScannedServer, Target } from './types.ts';

/** Observes a server, then judges what came back: the impure beside the pure. */
export async function scan(target: Target, options: ObserveOptions = {}): Promise<ScannedServer> {
  // The rules load while the server starts, so that nobody waits for them.
  let rules: Promise<typeof import('./judge-observation.ts')> | undefined;
  const loadRules = () => {
    rules ??= import('./judge-observation.ts');
    return rules;
  };
  const observation = await observe(target, {
    ...options,
    onStage: (stage) => {
      if (stage === 'connecting') void loadRules();
      return options.onStage?.(stage);
    },
  });
  const { judgeObservation } = await loadRules();
  return judgeObservation(observation);
}
