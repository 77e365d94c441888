/** A policy put into a file that its user wrote: nothing lost, nothing loosened, nothing changed the second time. */
import fc from 'fast-check';
import { parse as parseJson } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { PolicyFormat } from '../../../catalogue/policy/format.ts';
import { POLICY_FORMATS, type PolicyFormatId, renderPolicy } from '../../../catalogue/policy/index.ts';
import { merge, merges } from '../../../catalogue/policy/merge/index.ts';
import { effectOn, readPolicy } from '../../../catalogue/policy/reading/index.ts';
import { ACTIONS, type JsonObject, type JudgedTool } from '../../../scanner/types.ts';
import { asStrict, EVALUATE } from './evaluate/index.ts';
import { judged, serverOf } from './servers.ts';
import { FILES, START } from './user-files.ts';

const GARDEN = serverOf([
  judged('list_beds', 'allow'),
  judged('water', 'ask'),
  judged('dig.up', 'deny'),
  judged('plant', 'limit'),
]);

const FORMATS = Object.values(POLICY_FORMATS).filter(merges) as PolicyFormat[];
const asWritten = (format: PolicyFormat, alias = 'acme', server = GARDEN) =>
  renderPolicy(format, [{ server, alias }], 'recommended');

function merged(format: PolicyFormat, text: string, policy = asWritten(format)): string {
  const made = merge(format, text, policy);
  if ('unfit' in made) throw new Error(made.unfit);
  return made.text;
}

/** Every line of the user's is there still, in order; one may have gained a comma, or what is set in it. */
function keepsLines(before: string, after: string, touched: RegExp): void {
  let rest = after;
  for (const line of before.split(/\r?\n/).filter((one) => one.trim().length > 2 && !touched.test(one))) {
    const [text] = line.split(/(?<=[\]"}]),?\s*(?=\/\/|\/\*|$)/);
    expect(rest, `lost: ${line}`).toContain(text!.trimEnd());
    rest = rest.slice(rest.indexOf(text!.trimEnd()) + text!.trimEnd().length);
  }
}

test('a server and a tool called __proto__ get their rules like any other', () => {
  const tools = [judged('__proto__', 'ask'), judged('constructor', 'allow')];
  const policy = asWritten(POLICY_FORMATS.codex, '__proto__', serverOf(tools));
  const server = '[mcp_servers.__proto__]\ncommand = "acme"\n';
  for (const held of ['', '[mcp_servers.__proto__.tools.__proto__]\napproval_mode = "approve"\n']) {
    const made = parseToml(merged(POLICY_FORMATS.codex, server + held, policy));
    const modes = Object.values(Object.values(made.mcp_servers as object)[0].tools);
    expect(Object.keys(made.mcp_servers as object)).toEqual(['__proto__']);
    expect(modes).toEqual(
      expect.arrayContaining([{ approval_mode: 'prompt' }, { approval_mode: 'approve' }]),
    );
  }
});

test('the formats that are put into a file are those whose file holds more', () => {
  expect(FORMATS.map(({ id }) => id)).toEqual(Object.keys(FILES));
});

describe.each(FORMATS.map((format): [string, PolicyFormat] => [format.id, format]))('%s', (id, format) => {
  const shapes = FILES[id]!.flatMap((text) => [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]);

  test.each(shapes)('the same again changes nothing, and the file is read as one: %j', (text) => {
    const once = merged(format, text);
    expect(merged(format, once)).toBe(once);
    expect(once.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
    if (text.includes('\r\n')) expect(once.replaceAll('\r\n', '')).not.toContain('\n');
    const bare = once.replace(/^\uFEFF/, '');
    const errors: unknown[] = [];
    if (['codex', 'gemini-cli'].includes(id)) parseToml(bare);
    else if (id === 'docker') parseYaml(bare);
    else parseJson(bare, errors as never[], { allowTrailingComma: true });
    expect(errors).toEqual([]);
  });

  test.each(FILES[id]!)('what the user wrote stays where it stood: %j', (text) => {
    keepsLines(
      text,
      merged(format, text),
      /enabled_tools|disabled_tools|"tools"|mcpAllowlist|eligible|permission"|allow"|deny"|- water|- dig|- list|acme: \[|^acme = |approval_mode|mcpServers/,
    );
    for (const kept of text.match(
      /\/\/ \w+|\/\* \w+ \*\/|# mine|# my|# odd|# keep|# once|# always|guard\.sh|Read\(\.\/\.env\)|other\W+read|terminalAllowlist|0x1F/g,
    ) ?? []) {
      expect(merged(format, text)).toContain(kept);
    }
  });

  test.each(FILES[id]!)(
    'every tool is held as meant, or as the file had it if that is stricter: %j',
    (text) => {
      const policy = asWritten(format);
      const reading = readPolicy(id, merged(format, text, policy));
      if ('unfit' in reading) throw new Error(reading.unfit);
      for (const { tool, action } of policy.servers[0]!.rules) {
        const meant = format.express.includes(action) ? action : format.unlisted.action;
        // The list of mcp-config.json offers or does not; the flags do the rest.
        if (id === 'copilot-cli' && action !== 'deny') continue;
        const met = effectOn(reading, 'acme', tool).action;
        expect(ACTIONS.indexOf(met as never), tool).toBeGreaterThanOrEqual(ACTIONS.indexOf(meant));
      }
    },
  );

  test('several servers share one file, and their order does not matter', () => {
    const keys = ['acme', 'acme_x'];
    const both = (order: readonly string[]) =>
      order.reduce((text, key) => merged(format, text, asWritten(format, key)), START[id] ?? FILES[id]![0]!);
    for (const text of [both(keys), both(keys.toReversed())]) {
      const reading = readPolicy(id, text);
      if ('unfit' in reading) throw new Error(reading.unfit);
      for (const key of keys) {
        const { rules } = asWritten(format, key).servers[0]!;
        for (const { tool, action } of rules) {
          const meant = format.express.includes(action) ? action : format.unlisted.action;
          const met = effectOn(reading, key, tool).action;
          if (id === 'copilot-cli' && action !== 'deny') expect(met).toBe('ask');
          else expect(met, `${key} ${tool}`).toBe(meant);
        }
      }
    }
  });

  test('a file that does not parse is not written', () => {
    const made = merge(format, '{ "a": [ }\n = ', asWritten(format));
    expect(made).toEqual({ unfit: expect.stringMatching(/is not (JSON|TOML|YAML)/) });
  });
});

test('a policy for a server that the file does not have makes no second server of it', () => {
  const text = '[mcp_servers.acme]\ncommand = "x"\n';
  expect(merge(POLICY_FORMATS.codex, text, asWritten(POLICY_FORMATS.codex, 'acne'))).toEqual({
    unfit: 'it has no server called "acne" (it has "acme"); give its key with --as',
  });
});

const FREE = FORMATS.filter(({ id }) => START[id] === undefined).map(({ id }) => id as PolicyFormatId);

test.each(FREE)('%s: a file that holds nothing comes to hold the whole policy', (id) => {
  const policy = asWritten(POLICY_FORMATS[id]);
  const text = merged(POLICY_FORMATS[id], FILES[id]!.find((file) => file.length <= 2)!, policy);
  const { $schema: _, ...rules } = policy.document as JsonObject;
  expect(id === 'gemini-cli' ? parseToml(text) : parseYaml(text)).toEqual(rules);
});

test('what the user refuses or asks about is not added where it would never fire', () => {
  const made = merged(POLICY_FORMATS['claude-code'], '{"permissions":{"deny":["mcp__acme__list_beds"]}}');
  expect(JSON.parse(made).permissions).toEqual({
    deny: ['mcp__acme__list_beds', 'mcp__acme__dig_up'],
    ask: ['mcp__acme__water', 'mcp__acme__plant'],
  });
});

test('a list of what is offered only grows shorter', () => {
  const file = (tools: readonly string[]) =>
    JSON.stringify({ mcpServers: { acme: { command: 'x', tools } } }, null, 2);
  const offered = (text: string) => JSON.parse(text).mcpServers.acme.tools;
  const copilot = POLICY_FORMATS['copilot-cli'];
  expect(offered(merged(copilot, file(['water', 'dig.up'])))).toEqual(['water']);
  expect(offered(merged(copilot, file([])))).toEqual([]);
  expect(offered(merged(copilot, file(['*'])))).toEqual(['list_beds', 'water', 'plant']);
  expect(merged(copilot, file(['water']))).toBe(file(['water']));
});

test.each(['approve', 'writes', 'auto', 'prompt', 'unheard-of'])(
  'of two approval modes of a tool the stricter stays: %s',
  (mode) => {
    const text = `[mcp_servers.acme]\ncommand = "x"\ntools = { list_beds = { approval_mode = "${mode}" }, water = { approval_mode = "${mode}" } }\n`;
    expect(parseToml(merged(POLICY_FORMATS.codex, text))).toHaveProperty('mcp_servers.acme.tools', {
      list_beds: { approval_mode: mode === 'unheard-of' ? 'approve' : mode },
      water: { approval_mode: 'prompt' },
      plant: { approval_mode: 'prompt' },
    });
  },
);

test('a table of Codex gains no list or tables that hold nothing', () => {
  const text = '[mcp_servers.acme]\ncommand = "x"\n';
  const put = (tool: JudgedTool) => {
    const policy = asWritten(POLICY_FORMATS.codex, 'acme', serverOf([tool]));
    return parseToml(merged(POLICY_FORMATS.codex, text, policy));
  };
  const rest = { command: 'x', default_tools_approval_mode: 'prompt' };
  expect(put(judged('dig', 'deny'))).toEqual({
    mcp_servers: { acme: { ...rest, enabled_tools: [], disabled_tools: ['dig'] } },
  });
  const tools = { list: { approval_mode: 'approve' } };
  expect(put(judged('list', 'allow'))).toEqual({
    mcp_servers: { acme: { ...rest, enabled_tools: ['list'], tools } },
  });
});

test.each([
  ['claude-code', '{"permissions":{"deny":"all"}}'],
  ['cursor', '{"mcpAllowlist":"all"}'],
  ['copilot-cli', '{"mcpServers":{"acme":{"tools":"*"}}}'],
] as const)('%s: where a list should stand and none does, nothing is put: %s', (id, text) => {
  expect(merge(POLICY_FORMATS[id], text, asWritten(POLICY_FORMATS[id]))).toEqual({
    unfit: expect.stringMatching(/no list|drops/),
  });
});

test('a rule of the user for one tool is not overruled by a looser one of higher priority', () => {
  const text = '[[rule]]\nmcpName = "acme"\ntoolName = "list_beds"\ndecision = "deny"\npriority = 100\n';
  const under = EVALUATE['gemini-cli'](merged(POLICY_FORMATS['gemini-cli'], text));
  expect(under('acme', 'list_beds')).toBe('deny');
  expect(under('acme', 'water')).toBe('ask');
});

test('approval modes of tools stand in tables of their own, unless the user has them otherwise', () => {
  const text = '[mcp_servers.acme]\r\ncommand = "x"\r\n\r\n[history]\r\npersistence = "none"';
  const made = merged(POLICY_FORMATS.codex, text);
  expect(made).toMatch(
    /persistence = "none"\r\n\r\n\[mcp_servers\.acme\.tools\.list_beds\]\r\napproval_mode = "approve"\r\n/,
  );
  expect(made).not.toMatch(/[^\r]\n/);
  const inline = '[mcp_servers]\nacme = { command = "x" }\n';
  expect(merged(POLICY_FORMATS.codex, inline)).toMatch(/^\[mcp_servers\]\nacme = \{.*approval_mode/);
});

test('a list in one line stays in one line, and a tall one tall, its comments with what they are about', () => {
  const text =
    '{\n  "permissions": {\n    "deny": ["Read(./.env)"],\n    "allow": [\n      "Bash(ls)"\n    ]\n  }\n}\n';
  expect(merged(POLICY_FORMATS['claude-code'], text)).toBe(`{
  "permissions": {
    "deny": ["Read(./.env)", "mcp__acme__dig_up"],
    "allow": [
      "Bash(ls)",
      "mcp__acme__list_beds"
    ],
    "ask": [
      "mcp__acme__water",
      "mcp__acme__plant"
    ]
  }
}
`);
  const tall = '{\n  "mcpAllowlist": [\n    "other:read" // mine\n  ]\n}\n';
  expect(merged(POLICY_FORMATS.cursor, tall)).toBe(
    '{\n  "mcpAllowlist": [\n    "other:read", // mine\n    "acme:list_beds"\n  ]\n}\n',
  );
});

test.each(['// mine\n{}', '{ "a": 1, }', '{ "permissions": { "allow": [] }, /* b */ "c": 1 }'])(
  'Claude Code drops a file whole, and none is put into it: %j',
  (text) => {
    expect(merge(POLICY_FORMATS['claude-code'], text, asWritten(POLICY_FORMATS['claude-code']))).toEqual({
      unfit: 'line 1 holds a comment or a comma too many, and Claude Code then drops the whole file',
    });
  },
);

test('whatever JSON a user has: what is not a list of rules stays byte by byte, and twice is once', () => {
  const other = fc.jsonValue().map((value) => JSON.stringify(value, null, 2));
  const name = fc.oneof(fc.string(), fc.constantFrom('mcp__acme__water', 'Bash(ls)', '__proto__'));
  const list = fc.array(name).map((names) => JSON.stringify(names));
  const file = fc.record({ other, list, action: fc.constantFrom('allow', 'ask', 'deny'), indent: fc.nat(4) });
  fc.assert(
    fc.property(file, ({ other, list, action, indent }) => {
      const pad = ' '.repeat(indent);
      const text = `{${pad}"mine": ${other},\n${pad}"permissions": {"${action}":${list}}${pad}}\n`;
      const once = merged(POLICY_FORMATS['claude-code'], text);
      // Nothing but additions: what was there is all there, character by character.
      expect(isWithin(text, once)).toBe(true);
      expect(once.startsWith(text.slice(0, text.indexOf('"permissions"')))).toBe(true);
      expect(merged(POLICY_FORMATS['claude-code'], once)).toBe(once);
      const [before, after] = [text, once].map((one) => parseJson(one));
      expect(after.mine).toEqual(before.mine);
      expect(after.permissions[action].slice(0, before.permissions[action].length)).toEqual(
        before.permissions[action],
      );
    }),
    { numRuns: 300 },
  );
});

function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (part.startsWith(character, at)) at += character.length;
  return at === part.length;
}

test('the readings of whole policies are those of the evaluators that tests hold to the consumers', () => {
  const policies = FORMATS.filter(({ id }) => id !== 'copilot-cli');
  for (const format of policies) {
    const { text, servers } = asWritten(format);
    const reading = readPolicy(format.id, text);
    if ('unfit' in reading) throw new Error(reading.unfit);
    for (const { tool } of [...servers[0]!.rules, { tool: 'added-later' }]) {
      const { action } = effectOn(reading, 'acme', tool);
      const under = EVALUATE[format.id as keyof typeof EVALUATE](text)('acme', tool);
      expect(
        asStrict(under, action as never) && asStrict(action as never, under),
        `${format.id} ${tool}`,
      ).toBe(true);
    }
  }
});
