/**
 * Writes the golden file anew and prints the lines that moved. Refuses when verdicts moved under an unchanged
 * ruleset number.
 * usage: node test/golden/generate.ts [--list]
 */
import { RULESET_VERSION } from '../../scanner/judge/index.ts';
import { corpusGolden, isOfCorpus, movedLines, ownGolden, readGolden, writeGolden } from './file.ts';
import { corpusLines, generatedBlocks, ownLines } from './lines.ts';

if (process.argv.includes('--list')) list();
else generate();

function list(): void {
  for (const line of [...ownLines(), ...generatedBlocks().flat(), ...(corpusLines() ?? [])])
    console.log(JSON.stringify(line));
}

function generate(): void {
  const before = readGolden();
  const corpus = corpusGolden();
  if (corpus === undefined)
    console.error('The corpus is not beside this checkout: its lines stay as they were.');
  const kept = [...before.lines].filter(([, line]) => isOfCorpus(line));
  const now = new Map([...ownGolden(), ...(corpus ?? kept)]);
  const moved = movedLines(before.lines, now);
  for (const line of moved) console.log(line);
  console.log(`${moved.length} of ${now.size} lines moved, ${now.size - before.lines.size} more than before`);
  if (moved.length > 0 && before.ruleset === RULESET_VERSION) {
    console.error(
      `Verdicts moved under ruleset ${RULESET_VERSION}: raise RULESET_VERSION, then run this again.`,
    );
    process.exitCode = 1;
  } else writeGolden(now);
}
