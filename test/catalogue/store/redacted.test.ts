import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Catalogue, openCatalogue } from '../../../catalogue/store/index.ts';
import { judgeObservation } from '../../../scanner/judge-observation.ts';
import { secretParts } from '../../../scanner/secrets/parts.ts';
import { redactor } from '../../../scanner/secrets/redactor.ts';
import { notTried } from '../../../scanner/sources/unobserved.ts';
import type { Definition, ScannedServer } from '../../../scanner/types.ts';
import { toolrisk } from '../cli/run.ts';

let folder: string;
let db: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-redacted-'));
  db = join(folder, 'garden.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const tool = (description: string, name = 'tend_beds'): Definition => ({
  name,
  description,
  inputSchema: { type: 'object', properties: {} },
});

/** A garden whose every secret was handed over under a name that says so. */
function garden(tools: readonly Definition[], ...secrets: readonly string[]): ScannedServer {
  return judgeObservation({
    ...notTried({ id: 'garden', target: 'garden' }, 'unreachable', { kind: '', detail: '', next: '' }),
    outcome: 'listed',
    problems: [],
    tools,
    redactor: redactor(secrets.flatMap((secret) => secretParts('TOKEN', secret))),
  });
}

function recorded(...servers: readonly ScannedServer[]): ScannedServer {
  return within((catalogue) => {
    for (const server of servers) catalogue.record(server);
    return catalogue.server('garden')!;
  });
}

function within<T>(work: (catalogue: Catalogue) => T): T {
  const catalogue = openCatalogue(db, 'write');
  try {
    return work(catalogue);
  } finally {
    catalogue.close();
  }
}

test('what was judged as served stays so in the catalogue, and when it is judged again', async () => {
  const before = garden([tool('Permanently deletes all beds of the garden.')], 'deletes');
  const { verdict } = before.tools[0]!;
  expect(verdict.actions.recommended).toBe('deny');
  const old = {
    ...before,
    ruleset: 1,
    tools: before.tools.map((one) => ({ ...one, verdict: { ...verdict, ruleset: 1 } })),
  };
  expect(recorded(old).tools[0]!.verdict).toEqual({ ...verdict, ruleset: 1 });
  const { code, stdout, stderr } = await toolrisk(['rejudge', '--db', db], { cwd: folder });
  expect(code, stderr).toBe(0);
  expect(stdout).toContain('the severity of 0 of 1 tool moved');
  const after = within((catalogue) => catalogue.server('garden')!);
  expect(after).toMatchObject({ partial: true, ruleset: before.ruleset });
  expect(after.tools[0]!.verdict).toEqual(verdict);
});

test('tools that became alike share the stricter verdict, in whatever order', () => {
  const deletes = tool('Permanently deletes all beds.');
  const lists = tool('Permanently lists-s all beds.');
  for (const tools of [
    [deletes, lists],
    [lists, deletes],
  ]) {
    const { tools: kept } = recorded(garden(tools, 'deletes', 'lists-s'));
    expect(kept.map(({ verdict }) => verdict.actions.recommended)).toEqual(['deny', 'deny']);
  }
});

test('the same blotted text with other words under it is recorded with their verdict', () => {
  const first = garden([tool('Permanently lists-s all beds.')], 'lists-s');
  const second = garden([tool('Permanently deletes all beds.')], 'deletes');
  expect(first.digest).toBe(second.digest);
  expect(recorded(first, second).tools[0]!.verdict).toEqual(second.tools[0]!.verdict);
});
