import type { Command } from 'commander';
import picocolors from 'picocolors';
import { UsageError } from '../../scanner/errors.ts';
import type { ScannedServer } from '../../scanner/types.ts';
import type { Change } from '../changes/index.ts';
import { versionOf } from '../changes/version.ts';
import { isSeen } from '../report/seen.ts';
import { visible, visibleJson } from '../report/visible.ts';
import type { Capture, Catalogue } from '../store/index.ts';
import { type ChangeThreshold, changeExitCode, failOnOption } from './change-threshold.ts';
import {
  type FindFlags,
  isTarget,
  knownSlug,
  lookAt,
  meantOtherwise,
  type Named,
  nameServer,
} from './find-server.ts';
import { page, print } from './io.ts';
import { dbOption, noColorOption, reachOptions } from './options.ts';
import { refuse } from './refuse.ts';

const HELP = `
<a> and <b>, the earlier and the later, are each one of:
  a target of "toolrisk scan"     npm:package@1.2.3, https://…, a saved tools list, - for standard input
  a server of the catalogue       mistral-mcp, its newest list
  one of its earlier captures     mistral-mcp@0.8.2, mistral-mcp@2026-11-01, mistral-mcp@previous

Both are read with the present rules, so a change of the rules is never told as a change of the server. Rises of
risk come first (▲); what a text lost stands in [-…-], what it gained in {+…+}.

Examples:
  toolrisk diff npm:@upstash/context7-mcp@1.0.0 npm:@upstash/context7-mcp@4.1.1
  toolrisk diff approved.json https://mcp.example.com/mcp --fail-on rise
  toolrisk diff mistral-mcp@previous mistral-mcp --json

Exit codes:
  0  told; nothing that --fail-on names
  1  a change that --fail-on names
  2  the command cannot be done as written
  3  one of the two could not be observed, or not fully, or listed nothing (--allow-partial accepts such lists)`;

interface DiffFlags extends FindFlags {
  readonly json: boolean;
  readonly failOn?: ChangeThreshold;
  readonly allowPartial: boolean;
}

export function addDiff(program: Command): void {
  const diff = program
    .command('diff')
    .summary('tell what changed between two captures, versions or lists')
    .description('Tell what changed from one tools list to another, as a change of risk.')
    .argument('<a>', 'the earlier')
    .argument('<b>', 'the later')
    .option('--json', 'for machines', false)
    .addOption(failOnOption())
    .option('--allow-partial', 'accept a tools list that is not complete, or empty', false);
  for (const option of [dbOption(), ...reachOptions(), noColorOption()]) diff.addOption(option);
  diff.addHelpText('after', HELP).action(run);
}

async function run(a: string, b: string, flags: DiffFlags): Promise<void> {
  const { refuseStdinTwice } = await import('../../scanner/sources/argv.ts');
  refuseStdinTwice([a, b]);
  // A word that names nothing is told before either side is started.
  const [earlier, later] = [await sideNamed(a, flags), await sideNamed(b, flags)];
  const [before, after] = [await lookAt(earlier, flags), await lookAt(later, flags)];
  // What an incomplete list lacks is not gone, and what it hides may be new.
  const unseen = [before, after].find((server) => !isSeen(server, flags.allowPartial));
  // Two versions of a package share their id; as typed they are told apart.
  if (unseen) return refuse('no comparison', { ...unseen, id: unseen.target });
  const { changesBetween } = await import('../changes/index.ts');
  const changes = changesBetween(before, after);
  await print(
    flags.json
      ? visibleJson({ from: side(before), to: side(after), changes })
      : await told(before, after, changes),
  );
  process.exitCode = changeExitCode(changes, flags.failOn);
}

async function sideNamed(word: string, flags: DiffFlags): Promise<Named> {
  if (isTarget(word)) return nameServer(word, undefined, flags);
  const held = heldAs(word, flags);
  return { server: await held.catch((error) => Promise.reject(meantOtherwise(word, error))) };
}

async function heldAs(word: string, flags: DiffFlags): Promise<ScannedServer> {
  const { judgedNow } = await import('../../scanner/judge-observation.ts');
  const { openCatalogue } = await import('../store/index.ts');
  const catalogue = openCatalogue(flags.db, 'read');
  try {
    return judgedNow((await captureNamed(word, catalogue)).scanned);
  } finally {
    catalogue.close();
  }
}

/** `server`, `server@version`, `server@date` or `server@previous`; a scope's own @ stands first. */
async function captureNamed(word: string, catalogue: Catalogue): Promise<Capture> {
  const at = word.lastIndexOf('@');
  const [name, which] = at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word, ''];
  const captures = catalogue.history(await knownSlug(name, catalogue));
  const found = choose(captures, which);
  if (found) return found;
  if (captures.length === 0)
    throw new UsageError(
      `the catalogue has no tools list of ${name}`,
      'It could not be observed; "toolrisk show" says why.',
    );
  const known = captures.map((capture) => `${capture.firstSeenAt.slice(0, 10)} ${versionOf(capture) ?? ''}`);
  throw new UsageError(
    `no capture "${which}" of ${name}`,
    `It has: ${known.map((one) => one.trim()).join(', ')}.`,
  );
}

function choose(captures: readonly Capture[], which: string): Capture | undefined {
  if (which === '') return captures.at(-1);
  if (which === 'previous') return captures.at(-2);
  const ofVersion = captures.findLast((capture) => versionOf(capture) === which);
  if (ofVersion || !/^\d{4}-\d{2}-\d{2}$/.test(which)) return ofVersion;
  return captures.findLast(({ firstSeenAt }) => firstSeenAt.slice(0, 10) <= which);
}

/** One side of a comparison in `--json`. */
function side(scanned: ScannedServer) {
  const { id, target, digest, capturedAt, partial } = scanned;
  return { id, target, version: versionOf({ scanned }), digest, capturedAt, partial };
}

async function told(
  before: ScannedServer,
  after: ScannedServer,
  changes: readonly Change[],
): Promise<string> {
  const { changeLines } = await import('../report/changes.ts');
  const named = (scanned: ScannedServer) =>
    visible([scanned.id, versionOf({ scanned })].filter(Boolean).join(' '));
  const head = `${named(before)} → ${named(after)}`;
  if (changes.length === 0) return `${head}: nothing changed.`;
  return [head, ...changeLines(changes, picocolors.createColors(page().colour))].join('\n');
}
