import { createHash } from 'node:crypto';
import type { Location, Log, Result } from 'sarif';
import type { Deviation } from '../lock/deviation.ts';
import { deviationText } from '../lock/wording.ts';
import { command, fileOf } from './github.ts';
import type { Place } from './report.ts';
import { visible, visibleJson, visibleName } from './visible.ts';

/** What differs from a lock file, and where that or the configuration says otherwise. */
export interface CheckReport {
  /** Version of toolrisk. */
  readonly version: string;
  readonly deviations: readonly Deviation[];
  readonly placeOf: (deviation: Deviation) => Place | undefined;
}

/** A check as SARIF 2.1.0: an error for what fails, a note for what is only told. */
export function deviationsSarif({ version, deviations, placeOf }: CheckReport): string {
  const kinds = [...new Set(deviations.map(({ kind }) => kind))].sort();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'toolrisk',
            semanticVersion: version,
            rules: kinds.map((id) => ({
              id,
              shortDescription: { text: HELP[id] },
              help: { text: `${HELP[id]} Look at it, then take it over with toolrisk check --update.` },
              properties: { 'security-severity': score(id, deviations), tags: ['security', 'mcp'] },
            })),
          },
        },
        // A check may have a configuration of its own beside a scan's.
        automationDetails: { id: 'toolrisk/check' },
        columnKind: 'utf16CodeUnits',
        results: deviations.map((one) => result(one, placeOf(one))),
      },
    ],
  };
  return `${visibleJson(log)}\n`;
}

/** As annotations of a GitHub workflow. */
export function deviationsGithub({ deviations, placeOf }: CheckReport): string {
  const lines = deviations.map((one) => {
    const place = placeOf(one);
    const where = { file: fileOf(place), line: place?.line, title: `${one.kind}: ${nameOf(one)}` };
    return command(one.fails ? 'error' : 'notice', where, visible(deviationText(one)));
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** High for a kind of which one fails, else low, in the scale by which GitHub sorts: it takes that of the rule. */
function score(kind: Deviation['kind'], deviations: readonly Deviation[]): string {
  return deviations.some((one) => one.kind === kind && one.fails) ? '8.0' : '2.0';
}

const HELP: Readonly<Record<Deviation['kind'], string>> = {
  'risk-rose': 'A tool can do worse than when it was approved.',
  'corrected-rise': 'A corrected tool is another now, and read as graver.',
  'tool-added': 'A tool is there that nobody approved.',
  'finding-added': 'A text turns to the model, or hides something, that did not when it was approved.',
  'package-differs': 'The same version of a package is made of other bytes.',
  'exception-expired': 'An accepted risk is past its last day.',
  'server-vanished': 'A server of the lock file is not in the configuration.',
  'server-not-locked': 'A server is configured that nobody approved.',
  'server-not-observed': 'A server could not be seen whole, so that nothing is known of what it is now.',
  'start-changed': 'A server is started otherwise than when it was approved.',
  'tool-removed': 'A tool is gone.',
  'rules-changed': 'A tool is served as approved and read otherwise.',
  'correction-changed': 'A tool is served as approved and corrected otherwise.',
  reworded: 'A tool was reworded; its risk did not rise.',
};

function result(deviation: Deviation, place: Place | undefined): Result {
  const { kind, server, tool, fails, after } = deviation;
  const location: Location = {
    ...(place && {
      physicalLocation: { artifactLocation: { uri: place.uri }, region: { startLine: place.line } },
    }),
    logicalLocations: [
      {
        name: tool || server,
        fullyQualifiedName: tool === '' ? server : `${server}/${tool}`,
        kind: tool === '' ? 'module' : 'function',
      },
    ],
  };
  const print = JSON.stringify([kind, server, tool, after?.digest]);
  return {
    ruleId: kind,
    level: fails ? 'error' : 'note',
    message: { text: `${nameOf(deviation)} ${visible(deviationText(deviation))}` },
    locations: [location],
    partialFingerprints: { 'deviation/v1': createHash('sha256').update(print).digest('hex') },
  };
}

function nameOf({ server, tool }: Deviation): string {
  return tool === '' ? visible(server) : `${visible(server)} / ${visibleName(tool)}`;
}
