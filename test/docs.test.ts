import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { programOf } from '../catalogue/cli/program.ts';
import { POLICY_FORMATS } from '../catalogue/policy/index.ts';
import { RULESET_VERSION } from '../scanner/judge/index.ts';
import { DEFAULT_LIMITS } from '../scanner/observe/limits.ts';
import { CATEGORIES, SEVERITIES, SIGNALS } from '../scanner/types.ts';

/** Each README, the help texts and the repository itself, held to what the product does. */
const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const policies = readFileSync(join(root, 'catalogue/policy/README.md'), 'utf8');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

const READMES = tracked.filter((file) => /(^|\/)README\.md$/.test(file));
const RELEASE = /\d+\.\d+\.\d+/g;

function help(...words: string[]): string {
  const entry = join(root, 'catalogue/cli/toolrisk.js');
  const run = spawnSync(process.execPath, [entry, ...words, '--help'], { encoding: 'utf8' });
  expect(run.status).toBe(0);
  return run.stdout;
}

function optionsIn(text: string): string[] {
  return [...text.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, name]) => name!);
}

const program = await programOf(undefined, () => {});
const commands = program.commands.map((command) => command.name());

describe('the help', () => {
  /** `site` is a group: its commands teach. */
  const teaching = program.commands.flatMap((command) =>
    command.commands.length === 0
      ? [[command.name()]]
      : command.commands.map((part) => [command.name(), part.name()]),
  );

  test('lists the commands, each with what it is for', () => {
    const listed = [...help().matchAll(/^ {2}([a-z][a-z-]*) .*? {2}\S/gm)].map(([, name]) => name);
    expect(listed).toEqual([...commands, 'help']);
  });

  test.each(teaching.map((words) => [words.join(' ')]))(
    'of %s teaches by example and says what its exit codes mean',
    (words) => {
      const text = help(...words.split(' '));
      expect(text).toMatch(/\nExamples?:\n/);
      expect(text).toMatch(/\nExit codes:\n/);
    },
  );

  test.each(commands)('of %s is short enough to read', (command) => {
    expect(help(command).split('\n').length).toBeLessThan(75);
  });
});

describe('the README', () => {
  test.each(commands)('names the command %s', (command) => {
    expect(readme).toMatch(new RegExp(`toolrisk (-- )?${command}\\b`));
  });

  test('names every flag of every command', () => {
    const flags = commands.flatMap((command) => optionsIn(help(command)));
    const missing = [...new Set(flags)].filter((flag) => flag !== '--help' && !readme.includes(flag));
    expect(missing).toEqual([]);
  });

  test('uses the words of the verdict', () => {
    for (const word of [...CATEGORIES, ...SIGNALS, ...SEVERITIES]) expect(readme).toContain(`\`${word}\``);
  });

  test('names every limit', () => {
    for (const name of Object.keys(DEFAULT_LIMITS)) expect(readme).toContain(`\`${name}\``);
  });

  test('names every feed that the site writes', () => {
    const feeds = tracked.flatMap((file) => /^site\/src\/pages(\/.+\.atom)\.ts$/.exec(file)?.[1] ?? []);
    expect(feeds.length).toBeGreaterThan(1);
    for (const feed of feeds) expect(readme).toContain(`\`${feed.replace('[server]', '<address>')}\``);
  });

  test('gives the figures that were measured', () => {
    const { headline, heldBack } = JSON.parse(readFileSync(join(root, 'data/accuracy.json'), 'utf8'));
    for (const [row, { accuracy, actionExact, falseAllow, overBlock }] of [
      ['servers in view', headline],
      ['servers held back', heldBack.headline],
    ]) {
      const shares = [accuracy, actionExact, falseAllow, overBlock].map(
        ({ value }) => `${(value * 100).toFixed(1)} %`,
      );
      expect(readme).toContain(`| ${row} | ${shares.join(' | ')} |`);
    }
  });

  test.each(READMES)('%s gives npm commands that exist', (file) => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...readFileSync(join(root, file), 'utf8').matchAll(/npm run (?:-s )?([a-z:]+)/g)];
    for (const [, script] of named) expect(Object.keys(scripts)).toContain(script);
  });
});

test('the caps that the README on containment tells are those that hold', () => {
  const told = readFileSync(join(root, 'scanner/observe/README.md'), 'utf8');
  const { memory, processes } = DEFAULT_LIMITS;
  expect(told).toContain(`${memory / 1e9} GB resident and ${processes} processes`);
});

describe('the table of policy formats', () => {
  const rows = new Map(
    [...policies.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, id, cells]) => [
      id!,
      cells!.split(' | '),
    ]),
  );

  test('has a row for every format', () => expect([...rows.keys()]).toEqual(Object.keys(POLICY_FORMATS)));

  test.each(Object.values(POLICY_FORMATS).filter(({ id }) => id !== 'markdown'))(
    'tells of $id what the format can express, and the releases it was checked with',
    ({ id, express, checkedWith }) => {
      const [, allow, limit, ask, deny, checked = ''] = rows.get(id)!;
      const exact = Object.entries({ allow, limit, ask }).flatMap(([action, cell]) =>
        cell === 'exact' ? [action] : [],
      );
      expect(exact).toEqual(express.filter((action) => action !== 'deny'));
      expect(/^(hidden|off|refused.*)$/.test(deny!)).toBe(express.includes('deny'));
      expect(checked.match(RELEASE) ?? []).toEqual(checkedWith.match(RELEASE) ?? []);
    },
  );
});

describe('the changelog', () => {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').replace(/\n {2,}(?!- )/g, ' ');

  test('tells nothing twice, as a merge of two versions would', () => {
    const told = changelog.split(/(?<=[.:;])\s+|\n+(?: *- )?/).filter((part) => part.length > 40);
    expect(told.filter((part, at) => told.indexOf(part) < at)).toEqual([]);
    const entries: string[] = changelog.match(/^- .{40}/gm) ?? [];
    expect(entries.length).toBeGreaterThan(50);
    expect(entries.filter((entry, at) => entries.indexOf(entry) < at)).toEqual([]);
  });

  test('groups what a release brings, each kind once', () => {
    const releases = changelog.split(/^## /m).slice(1);
    for (const release of releases) {
      const [opening = '', ...groups] = release.split(/^### /m);
      expect(opening).not.toMatch(/^- /m);
      const kinds = groups.map((group) => group.split('\n')[0]!);
      // https://keepachangelog.com/en/1.1.0/, and the rules, which move public verdicts.
      const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security', 'Rules'];
      expect(kinds).toEqual(known.filter((kind) => kinds.includes(kind)));
    }
    expect(releases.length).toBeGreaterThan(0);
  });

  test('tells of the rulesets from the present one down, each once', () => {
    const [, rules = ''] = changelog.split('\n### Rules\n');
    const told = [...rules.matchAll(/^- Ruleset (\d+)[:,]/gm)].map(([, ruleset]) => Number(ruleset));
    expect(told).toEqual(told.map((_, at) => RULESET_VERSION - at));
    expect(told).not.toEqual([]);
  });
});

describe('the repository', () => {
  const code = tracked.filter((file) => /\.(ts|js|astro|css|sql|cjs)$/.test(file));
  const product = code.filter((file) => /^(scanner|catalogue|site)\//.test(file));

  test('has files that fit on a few screens', () => {
    const lines = (file: string) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
    // The vocabulary, the lexicons and the rules' tables are lists, read one entry at a time; tests are tables of cases.
    const lists = /^(scanner\/types\.ts|data\/lexicon\/|scanner\/judge\/rules\/)/;
    const long = code.filter(
      (file) => !lists.test(file) && lines(file) > (file.startsWith('test/') ? 300 : 250),
    );
    expect(long).toEqual([]);
  });

  test('leaves nothing for later', () => {
    const marks = new RegExp(
      `\\b(${['TO', 'FIX'].map((word) => `${word}${word === 'TO' ? 'DO' : 'ME'}`).join('|')})\\b`,
    );
    expect(product.filter((file) => marks.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test('names no download host in the lockfile', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":/);
  });

  test('has no way to call a tool', () => {
    const calls = product.filter((file) =>
      /tools\/call|\bcallTool\b/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(calls).toEqual([]);
  });
});
