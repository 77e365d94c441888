import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOMAINS } from '../catalogue/domains.ts';
import { OWN_TOOLS } from '../catalogue/mcp/tools.ts';
import { POLICY_FORMATS } from '../catalogue/policy/index.ts';
import { LIMIT } from '../catalogue/policy/plan.ts';
import { ATTACKS } from '../data/attacks/index.ts';
import { LANGUAGES } from '../data/lexicon/languages/index.ts';
import { SHORTEST } from '../scanner/secrets/ordinary.ts';
import { CLIENTS } from '../scanner/sources/configs/index.ts';

/** How many there are of what prose counts, in figures or spelt out: held to the code and the data that it tells of. */
const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const json = (file: string) => JSON.parse(read(file));
const prose = (file: string) => read(file).replace(/\s+/g, ' ');

const servers: readonly { readonly starter?: boolean }[] = json('data/servers.json');
const { labels, heldBack, languages } = json('data/accuracy.json');
const billing = read('data/labels.json').match(/"category": ?"billing"/g)!.length;
const chinese = languages.find(({ language }: { language: string }) => language === 'zh').tools;

/** A sentence of a file with `#` for the number, and what the number is. */
const TOLD: readonly (readonly [file: string, sentence: string, ...numbers: number[]])[] = [
  ['README.md', 'crawl # real MCP servers', servers.filter(({ starter }) => starter).length],
  ['README.md', 'One rule for every tool of a server, in # formats', Object.keys(POLICY_FORMATS).length],
  ['README.md', '`limit` (# calls a minute)', LIMIT.calls],
  ['README.md', '# labelled tools of # servers that the rules', labels.tools, labels.servers],
  [
    'README.md',
    'and # labelled tools of # that they were not',
    heldBack.labels.tools,
    heldBack.labels.servers,
  ],
  ['README.md', '`toolrisk mcp` is itself an MCP server with # tools', OWN_TOOLS.length],
  ['data/README.md', 'The crawl list: # MCP servers', servers.length],
  ['data/README.md', '# tools of # of these servers, each labelled', labels.tools, labels.servers],
  ['data/README.md', '# are billing, so every figure', billing],
  ['data/README.md', '# are described in Chinese', chinese],
  ['data/README.md', '# tools of # further npm servers', heldBack.labels.tools, heldBack.labels.servers],
  ['scanner/secrets/README.md', 'values under # characters', SHORTEST],
  ['CHANGELOG.md', 'read what # clients start', Object.keys(CLIENTS).length],
  ['CHANGELOG.md', 'the bundled list (# servers', servers.length],
  ['CHANGELOG.md', 'have a domain, one of #', DOMAINS.length],
  ['CHANGELOG.md', 'in three profiles and # formats', Object.keys(POLICY_FORMATS).length],
  ['CHANGELOG.md', '# documented attack cases', ATTACKS.length],
  ['CHANGELOG.md', 'a language without a lexicon (# beside English have one)', Object.keys(LANGUAGES).length],
];
/** Numbers of what happened once, or that no table of ours holds. */
const NO_COUNT = [
  'looked at five times a second',
  'a third labeller settled the nine tools on which the passes differed',
  'what changed in the seven days before the newest capture',
];

const SPELT =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** The sentence with each of its numbers in figures or spelt out. */
function pattern(sentence: string, numbers: readonly number[]): RegExp {
  const [first = '', ...rest] = sentence.replace(/[()`.]/g, '\\$&').split('#');
  const written = (number: number) => `(?:${[number, ...(SPELT[number] ? [SPELT[number]] : [])].join('|')})`;
  return new RegExp(
    `(?<![\\w,.])${first}${rest.map((part, at) => written(numbers[at]!) + part).join('')}`,
    'i',
  );
}

describe('what is counted in prose', () => {
  test.each(TOLD.map((told) => [told[0], told] as const))(
    '%s counts: %s',
    (_, [file, sentence, ...numbers]) => {
      expect(prose(file)).toMatch(pattern(sentence, numbers));
    },
  );

  const files = execFileSync('git', ['ls-files', 'CHANGELOG.md', 'README.md', '*/README.md'], { cwd: root });

  test.each(files.toString().trim().split('\n'))(
    '%s spells out no number from five on that none holds',
    (file) => {
      const patterns = TOLD.filter(([of]) => of === file).map(([, sentence, ...numbers]) =>
        pattern(sentence, numbers),
      );
      const rest = [...patterns, ...NO_COUNT].reduce(
        (text: string, held) => text.replace(held, ''),
        prose(file),
      );
      expect(
        rest.match(new RegExp(`.{0,40}\\b(?:${SPELT.slice(5).join('|')})\\b.{0,40}`, 'gi')) ?? [],
      ).toEqual([]);
    },
  );

  test('the README names every client whose configurations are read', () => {
    for (const { title } of Object.values(CLIENTS)) expect(prose('README.md')).toContain(title);
  });
});
