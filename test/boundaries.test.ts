import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * The import law is checked over the product by `npm run boundaries`. Here each rule is broken on purpose,
 * in a scratch tree, to prove that it bites and that its advice reaches whoever broke it.
 */
const root = join(import.meta.dirname, '..');
let scratch: string;

const breaches: readonly [rule: string, file: string, source: string][] = [
  ['no-circular', 'scanner/chicken.ts', "import './egg.ts'; export const lays = 1;"],
  ['no-circular', 'scanner/hen.ts', "import type { Nest } from './nest.ts'; export type Hen = Nest[];"],
  ['types-imports-nothing', 'scanner/types.ts', "import './scan.ts'; export type A = 1;"],
  ['scanner-knows-no-catalogue', 'scanner/a.ts', "import '../catalogue/slug.ts';"],
  ['scanner-knows-no-catalogue', 'scanner/b.ts', "import 'commander';"],
  ['judgement-is-pure', 'scanner/judge/a.ts', "import 'node:fs';"],
  ['judgement-is-pure', 'scanner/normalise.ts', "import 'zod';"],
  ['natural-by-sub-path-only', 'scanner/judge/b.ts', "import 'natural';"],
  ['sql-lives-in-the-store', 'catalogue/cli/a.ts', "import 'better-sqlite3';"],
  ['renderers-are-pure', 'catalogue/policy/a.ts', "import 'node:fs';"],
  ['renderers-are-pure', 'catalogue/report/a.ts', "import '../store/index.ts';"],
  ['one-door-to-the-site', 'site/src/pages/a.ts', "import '../../../catalogue/store/index.ts';"],
  ['argv-only-in-cli', 'catalogue/report/b.ts', "import 'commander';"],
  ['nothing-imports-tests', 'catalogue/views/a.ts', "import '../../test/reporter.ts';"],
];

beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  scratch = mkdtempSync(join(root, '.cache', 'boundaries-'));
  cpSync(join(root, '.dependency-cruiser.cjs'), join(scratch, '.dependency-cruiser.cjs'));
  const touched = ['scanner/scan.ts', 'catalogue/slug.ts', 'catalogue/store/index.ts', 'test/reporter.ts'];
  for (const file of touched) write(file, 'export {};');
  write('scanner/egg.ts', "import './chicken.ts'; export const hatches = 1;");
  write('scanner/nest.ts', "import type { Hen } from './hen.ts'; export type Nest = Hen[];");
  for (const [, file, source] of breaches) write(file, source);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function write(file: string, source: string): void {
  mkdirSync(join(scratch, dirname(file)), { recursive: true });
  writeFileSync(join(scratch, file), source);
}

describe('the import law', () => {
  test('holds in the product', () => {
    const run = spawnSync('npm', ['run', '-s', 'boundaries'], { cwd: root, encoding: 'utf8' });
    expect(run.stdout + run.stderr).toContain('no dependency violations found');
    expect(run.status).toBe(0);
  });

  test('bites on every breach', () => {
    const found = violations();
    for (const [rule, file] of breaches) expect(found).toContain(`${rule} ${file}`);
  });
});

function violations(): string[] {
  const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [depcruise, '--output-type', 'json', 'scanner', 'catalogue', 'site', 'test'];
  const run = spawnSync(process.execPath, args, { cwd: scratch, maxBuffer: 1 << 28, encoding: 'utf8' });
  const report = JSON.parse(run.stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return report.summary.violations.map((violation) => `${violation.rule.name} ${violation.from}`);
}
