/** Modules for those who build agents: run as they stand, and asked what they hold. */
import { stripTypeScriptTypes } from 'node:module';
import { type Evaluate, own } from './evaluate.ts';

/** What a module exports, its types taken away. */
export function run<Exports>(text: string): Exports {
  const names = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  const script = stripTypeScriptTypes(text).replace(/^export const/gm, 'const');
  return new Function(`${script}\nreturn { ${names.join(', ')} };`)();
}

export const underOpenai: Evaluate = (text) => {
  const { mcpToolPolicy, mcpToolFilter } = run<{
    mcpToolPolicy: {
      allowed_tools: string[];
      require_approval: Record<'never' | 'always', { tool_names: string[] }>;
    };
    mcpToolFilter: { allowed: string[] };
  }>(text);
  const {
    allowed_tools,
    require_approval: { never, always },
  } = mcpToolPolicy;
  return (_key, tool) => {
    const unasked = never.tool_names.includes(tool) && !always.tool_names.includes(tool);
    // Behind the filter nobody is asked.
    if (mcpToolFilter.allowed.includes(tool) && !unasked)
      throw new Error('the filter lets through what should ask');
    if (!allowed_tools.includes(tool)) return 'deny';
    return unasked ? 'allow' : 'ask';
  };
};

export const underAnthropic: Evaluate = (text) => {
  const { default_config, configs } = run<{
    mcpToolsetPolicy: { default_config: { enabled: boolean }; configs: Record<string, { enabled: boolean }> };
  }>(text).mcpToolsetPolicy;
  return (_key, tool) => ((own(configs, tool) ?? default_config).enabled ? 'allow' : 'deny');
};

export const underLangchain: Evaluate = (text) => {
  const { given, interruptOn } = run<{ given: Set<string>; interruptOn: Record<string, object> }>(text);
  return (_key, tool) =>
    given.has(tool) ? (own(interruptOn, tool) === undefined ? 'allow' : 'ask') : 'deny';
};

export const underAiSdk: Evaluate = (text) => {
  const { given, toolApproval } = run<{ given: Set<string>; toolApproval: Record<string, string | object> }>(
    text,
  );
  return (_key, tool) => {
    if (!given.has(tool)) return 'deny';
    // A tool that the setting does not name runs.
    const approval = own(toolApproval, tool) ?? 'approved';
    return approval === 'approved' ? 'allow' : approval === 'user-approval' ? 'ask' : 'deny';
  };
};

/** For people: the action of the row. */
export const underMarkdown: Evaluate = (text) => {
  const plain = (cell: string) => cell.replace(/\\(.)/g, '$1');
  const tables = text
    .split(/^## /m)
    .slice(1)
    .map((table) => {
      const [head, ...lines] = table.split('\n');
      const rows = lines
        .map((line) => /^\| ((?:[^|\\]|\\.)*) \| (\w+)/.exec(line))
        .filter((row) => row !== null);
      return {
        key: JSON.parse(plain(head!)),
        closed: table.includes('Not observed'),
        actions: new Map(
          rows.map(([, name, action]) => [plain(name!), action as 'allow' | 'limit' | 'ask' | 'deny']),
        ),
      };
    });
  return (key, tool) => {
    const table = tables.find((one) => one.key === key)!;
    const row = [...table.actions].find(([name]) => name.startsWith('"') && JSON.parse(name) === tool);
    return table.closed ? 'deny' : (row?.[1] ?? 'ask');
  };
};
