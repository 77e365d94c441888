/** What a check tells, whole: on a terminal, in a workflow and as SARIF. */
import { createHash } from 'node:crypto';
import picocolors from 'picocolors';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { checkLock } from '../../../catalogue/lock/check.ts';
import { lockOf } from '../../../catalogue/lock/entry.ts';
import { deviationLines } from '../../../catalogue/report/deviations.ts';
import {
  type CheckReport,
  deviationsGithub,
  deviationsSarif,
} from '../../../catalogue/report/deviations-sarif.ts';
import { CLEAR, garden, LIST, RENAME } from './garden.ts';

/** Of two servers approved one is gone; of the other a tool can do worse, and one was reworded. */
const before = garden([LIST, RENAME]);
const [listed, cleared] = [
  { ...LIST, description: 'Lists all flower beds.' },
  { ...CLEAR, name: 'rename_bed' },
];
const after = garden([listed, cleared]);
const lock = lockOf(
  ['garden', 'gone'].map((name) => ({ name, server: before, env: [] })),
  [],
);
const deviations = checkLock(lock, [{ name: 'garden', server: after, env: [] }], { today: '2026-11-26' });
const report: CheckReport = {
  version: '9.9.9',
  deviations,
  placeOf: ({ server }) => (server === 'garden' ? { uri: 'a%20lock.json', line: 3 } : undefined),
};

const ROSE =
  'was medium, write (limit) when it was approved and is now critical, destructive · bulk · irreversible (deny)';
const BECAUSE = ['destructive', 'bulk'].map((label) => `${label} by description: "deletes all plants"`);
const GONE = 'is in the lock file, but not among the servers to check';
const SAME = 'was reworded and stays low, read (allow)';

test('a terminal marks what fails, gives its reasons and counts what was only reworded', () => {
  const plain = picocolors.createColors(false);
  expect(deviationLines(deviations, plain)).toEqual([
    `▲ gone ${GONE}`,
    `▲ garden / rename_bed ${ROSE}`,
    ...BECAUSE.map((line) => `      ${line}`),
    '  garden: 1 tool was reworded; no risk rose',
  ]);
  const both = garden([listed, { ...RENAME, description: 'Renames a flower bed.' }]);
  const reworded = checkLock(lock, [{ name: 'garden', server: both, env: [] }], { today: '', isPart: true });
  expect(deviationLines(reworded, plain)).toEqual(['  garden: 2 tools were reworded; no risk rose']);
  expect(deviationLines([], plain)).toEqual(['Nothing but what was approved.']);
});

test('a workflow gets an error for what fails, and a notice for what is only told', () => {
  const at = 'file=a lock.json,line=3,';
  expect(deviationsGithub(report).split('\n')).toEqual([
    `::error title=server-vanished%3A gone::${GONE}`,
    `::error ${at}title=risk-rose%3A garden / rename_bed::${[ROSE, ...BECAUSE].join('; ')}`,
    `::notice ${at}title=reworded%3A garden / list_beds::${SAME}`,
    '',
  ]);
});

test('SARIF scores what fails as high and what is only told as low, and knows each again', () => {
  const { version, runs }: Log = JSON.parse(deviationsSarif(report));
  const [{ tool, results, ...run }] = runs as [(typeof runs)[0]];
  expect(version).toBe('2.1.0');
  expect(run).toEqual({ automationDetails: { id: 'toolrisk/check' }, columnKind: 'utf16CodeUnits' });
  expect(tool.driver).toMatchObject({ name: 'toolrisk', semanticVersion: '9.9.9' });
  expect(tool.driver.rules).toEqual([
    rule('reworded', '2.0', 'A tool was reworded; its risk did not rise.'),
    rule('risk-rose', '8.0', 'A tool can do worse than when it was approved.'),
    rule('server-vanished', '8.0', 'A server of the lock file is not in the configuration.'),
  ]);
  const physicalLocation = { artifactLocation: { uri: 'a%20lock.json' }, region: { startLine: 3 } };
  const toolAt = (name: string) => [
    {
      physicalLocation,
      logicalLocations: [{ name, fullyQualifiedName: `garden/${name}`, kind: 'function' }],
    },
  ];
  const [list, clear] = after.tools.map(({ tool: one }) => one.digest);
  expect(results).toEqual([
    {
      ...{ ruleId: 'server-vanished', level: 'error', message: { text: `gone ${GONE}` } },
      locations: [{ logicalLocations: [{ name: 'gone', fullyQualifiedName: 'gone', kind: 'module' }] }],
      partialFingerprints: print('server-vanished', 'gone', '', undefined),
    },
    {
      ...{ ruleId: 'risk-rose', level: 'error', locations: toolAt('rename_bed') },
      message: { text: `garden / rename_bed ${[ROSE, ...BECAUSE].join('; ')}` },
      partialFingerprints: print('risk-rose', 'garden', 'rename_bed', clear),
    },
    {
      ...{ ruleId: 'reworded', level: 'note', locations: toolAt('list_beds') },
      message: { text: `garden / list_beds ${SAME}` },
      partialFingerprints: print('reworded', 'garden', 'list_beds', list),
    },
  ]);
});

function rule(id: string, score: string, text: string) {
  return {
    ...{ id, shortDescription: { text } },
    help: { text: `${text} Look at it, then take it over with toolrisk check --update.` },
    properties: { 'security-severity': score, tags: ['security', 'mcp'] },
  };
}

function print(...parts: (string | undefined)[]) {
  return { 'deviation/v1': createHash('sha256').update(JSON.stringify(parts)).digest('hex') };
}
