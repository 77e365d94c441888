import { describe, expect, it } from 'vitest';
import { RULESET_VERSION } from '../../scanner/judge/index.ts';
import { NO_CORPUS } from '../beside.ts';
import { corpusGolden, isOfCorpus, movedLines, ownGolden, readGolden } from './file.ts';

/** What to do when a test here fails. */
const NEXT = 'a wanted change raises RULESET_VERSION and runs `npm run golden`; see test/golden/README.md';

describe('the golden verdicts', () => {
  const golden = readGolden();

  it('were written under the ruleset in force', () => {
    expect(golden.ruleset, NEXT).toBe(RULESET_VERSION);
  });

  it('stand for our own definitions', () => {
    const own = [...golden.lines.values()].filter((line) => !isOfCorpus(line));
    expect([...ownGolden().values()], NEXT).toEqual(own);
  });

  it('stand for the tools of the corpus', (context) => {
    const corpus = corpusGolden();
    if (corpus === undefined) return context.skip(NO_CORPUS);
    expect([...corpus.values()], NEXT).toEqual([...golden.lines.values()].filter(isOfCorpus));
  });

  it('tell a moved verdict from a new definition', () => {
    const line = (tool: string, verdict: string) =>
      JSON.stringify({ from: 'rule', tool, digest: '1', verdict });
    const subjects = (...lines: string[]) =>
      new Map(lines.map((one) => [`rule\u0000${JSON.parse(one).tool}\u00001`, one]));
    const before = subjects(line('a', 'read'), line('b', 'read'));
    expect(movedLines(before, subjects(line('a', 'read'), line('b', 'write'), line('c', 'read')))).toEqual([
      line('b', 'write'),
    ]);
  });
});
