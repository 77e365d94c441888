/** Gemini CLI's own loader and policy engine, in process. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPolicyEngineConfig } from '@google/gemini-cli-core/dist/src/policy/config.js';
import { PolicyEngine } from '@google/gemini-cli-core/dist/src/policy/policy-engine.js';
import { loadPoliciesFromToml } from '@google/gemini-cli-core/dist/src/policy/toml-loader.js';
import { generateValidName } from '@google/gemini-cli-core/dist/src/tools/mcp-tool.js';
import type { Action } from '../../scanner/types.ts';

/** The tier of a user's own policies. */
const USER_TIER = 4;
const ACTION = { allow: 'allow', ask_user: 'ask', deny: 'deny' } as const satisfies Record<string, Action>;

/** What it does under a user's settings alone, without any policy file. */
export async function geminiSettings(
  settings: object,
): Promise<(key: string, tool: string) => Promise<Action>> {
  const config = await createPolicyEngineConfig(settings, 'default' as never, tmpdir());
  const engine = new PolicyEngine(config);
  return async (key, tool) => {
    const name = generateValidName(`${key}_${tool}`);
    return ACTION[(await engine.check({ name, args: {} }, key, { _serverName: key })).decision];
  };
}

/** What the engine does with calls under a policy file; throws where the loader finds fault with the file. */
export async function geminiEngine(policy: string) {
  const folder = await mkdtemp(join(tmpdir(), 'toolrisk-gemini-'));
  try {
    await writeFile(join(folder, 'policy.toml'), policy);
    const { rules, errors } = await loadPoliciesFromToml([join(folder, 'policy.toml')], () => USER_TIER);
    const faults = errors.filter(({ severity }) => severity !== 'warning');
    if (faults.length > 0) throw new Error(JSON.stringify(faults));
    const engine = new PolicyEngine({ rules });
    return {
      rules: rules.length,
      async action(key: string, tool: string, args: Record<string, unknown> = {}): Promise<Action> {
        const name = generateValidName(`${key}_${tool}`);
        const { decision } = await engine.check({ name, args }, key, { _serverName: key });
        return ACTION[decision];
      },
      /** Whether the client leaves the tool out of what it offers to a model. */
      hides(key: string, tool: string): boolean {
        const name = generateValidName(`${key}_${tool}`);
        return engine.getExcludedTools(new Map([[name, { _serverName: key }]]), new Set([name])).has(name);
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
