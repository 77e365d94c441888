import { createHash } from 'node:crypto';
import type { Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { RULES, ruleIdOf } from '../../scanner/judge/index.ts';
import {
  CONFIG_FINDING_KINDS,
  type Combination,
  type ConfigFinding,
  type Finding,
  type JudgedTool,
  type Problem,
  type ScannedServer,
  type Severity,
} from '../../scanner/types.ts';
import { correctionWords } from '../corrections/wording.ts';
import { decidingWords } from '../views/verdict.ts';
import { riskWords } from '../views/wording.ts';
import { combinationWords } from './combination-words.ts';
import type { Report } from './report.ts';
import { isSeen } from './seen.ts';
import { quoteWords } from './verdict-line.ts';
import { visible, visibleJson, visibleName } from './visible.ts';

/** SARIF levels, and the scores by which GitHub sorts: above 9 critical, from 7 high, from 4 medium. */
const LEVEL = {
  low: { level: 'note', score: '2.0' },
  medium: { level: 'warning', score: '5.0' },
  high: { level: 'error', score: '8.0' },
  critical: { level: 'error', score: '9.5' },
} as const satisfies Readonly<Record<Severity, { level: Result.level; score: string }>>;

const TITLES = new Map(RULES.map((rule) => [rule.id, rule]));

/**
 * A scan as SARIF 2.1.0: one result for each tool above low and each finding, one notification for whatever
 * kept a list from being whole. Our rules weigh one act by its object, so a rule appears once for each severity
 * it came to (`deletes/critical`): readers of SARIF take the score from the rule.
 */
export function sarif(report: Report): string {
  const { missing = [] } = report;
  const results = report.servers.flatMap((server) => [
    ...server.tools
      .filter(({ verdict }) => verdict.severity !== 'low')
      .map((one) => toolResult(one, server, report)),
    ...server.findings.map((finding) => findingResult(finding, server, report)),
  ]);
  results.push(...(report.configuration ?? []).map((finding) => configResult(finding, report)));
  results.push(...(report.combinations ?? []).map(combinationResult));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'toolrisk', semanticVersion: report.version, rules: descriptors(results) } },
        invocations: [
          {
            executionSuccessful: missing.length === 0 && report.servers.every((server) => isSeen(server)),
            toolExecutionNotifications: [...missing.map(absence), ...report.servers.flatMap(notifications)],
          },
        ],
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${visibleJson(log)}\n`;
}

function toolResult(judged: JudgedTool, server: ScannedServer, report: Report): Result {
  const { tool, verdict, correction } = judged;
  const rule = ruleIdOf(verdict.evidence[0]!.rule);
  const words = decidingWords(judged).map(quoteWords).join('; ');
  const unsure = verdict.uncertain ? ' Its text does not settle what it does.' : '';
  const said = correction ? ` ${correctionWords(correction)}` : '';
  return {
    ruleId: `${rule}/${verdict.severity}`,
    level: LEVEL[verdict.severity].level,
    message: {
      text: `${visibleName(tool.name)} of ${visible(server.id)}: ${verdict.severity}, ${riskWords(verdict)}; suggested action ${verdict.actions.recommended}. ${words}.${unsure}${said}`,
    },
    locations: [locationOf(server, tool.name, report)],
    partialFingerprints: {
      'toolVerdict/v1': fingerprint(server.id, tool.name, verdict.severity, verdict.category),
    },
    properties: {
      ...{ server: server.id, tool: tool.name, digest: tool.digest, confidence: verdict.confidence },
      ...(correction && { machine: correction.machine.severity }),
    },
  };
}

function findingResult(finding: Finding, server: ScannedServer, report: Report): Result {
  const where = finding.tool === '' ? 'the server' : visibleName(finding.tool);
  return {
    ruleId: finding.kind,
    level: 'error',
    message: { text: `${where} of ${visible(server.id)}: ${finding.kind}, ${quoteWords(finding)}` },
    locations: [locationOf(server, finding.tool, report)],
    partialFingerprints: {
      'toolFinding/v1': fingerprint(server.id, finding.tool, finding.kind, finding.quote),
    },
  };
}

function combinationResult(combination: Combination): Result {
  const { kind, servers } = combination;
  const { of, detail, next } = combinationWords(combination);
  return {
    ruleId: kind,
    level: 'error',
    message: { text: `${of}: ${detail}. ${next}` },
    locations: [
      { logicalLocations: servers.map((name) => ({ name, fullyQualifiedName: name, kind: 'module' })) },
    ],
    partialFingerprints: { 'combination/v1': fingerprint(kind, ...servers) },
  };
}

function configResult({ kind, server, field, detail, next }: ConfigFinding, report: Report): Result {
  const place = report.placeOf?.(server, field);
  return {
    ruleId: kind,
    level: 'error',
    message: { text: `${visible(server)}: ${visible(detail)}. ${visible(next)}` },
    locations: [
      {
        ...(place && {
          physicalLocation: { artifactLocation: { uri: place.uri }, region: { startLine: place.line } },
        }),
        logicalLocations: [{ name: server, fullyQualifiedName: `${server}/${field}`, kind: 'module' }],
      },
    ],
    partialFingerprints: { 'configFinding/v1': fingerprint(server, kind, field) },
  };
}

/** The line of the configuration that starts the server where one is known, and always what was meant in it. */
function locationOf(server: ScannedServer, tool: string, { placeOf }: Report): Location {
  const place = placeOf?.(server.id);
  const name = tool === '' ? server.id : `${server.id}/${tool}`;
  return {
    ...(place && {
      physicalLocation: { artifactLocation: { uri: place.uri }, region: { startLine: place.line } },
    }),
    logicalLocations: [
      { name: tool || server.id, fullyQualifiedName: name, kind: tool === '' ? 'module' : 'function' },
    ],
  };
}

/** A rule for each id that a result names, with its reason as help. */
function descriptors(results: readonly Result[]): ReportingDescriptor[] {
  const ids = [...new Set(results.map(({ ruleId }) => ruleId!))].sort();
  return ids.map((id) => {
    const [name = '', severity = 'high'] = id.split('/') as [string, Severity?];
    const rule = TITLES.get(name);
    const isConfig = CONFIG_FINDING_KINDS.some((kind) => kind === name);
    const help = isConfig ? CONFIG_HELP : name === 'lethal-trifecta' ? TOGETHER_HELP : FINDING_HELP;
    return {
      id,
      shortDescription: { text: rule?.title ?? help },
      fullDescription: { text: rule?.why ?? help },
      help: { text: rule === undefined ? help : `${rule.why} ${rule.limits}` },
      defaultConfiguration: { level: LEVEL[severity].level },
      properties: { 'security-severity': LEVEL[severity].score, tags: ['security', 'mcp'] },
    };
  });
}

const FINDING_HELP =
  'The text of a definition instructs the model, hides something from a reader, or takes another tool’s name: read it before the server is used.';

const TOGETHER_HELP =
  'Tools that read private data, return text of strangers and carry data out serve one agent: whoever writes the text may have the data sent away.';
const CONFIG_HELP =
  'The configuration that starts a server gives away a secret, runs whatever is published next, or lets every tool run unasked: mend it there.';

function absence({ kind, detail, next }: Problem): Notification {
  return {
    level: 'error',
    descriptor: { id: kind },
    message: { text: `${visible(detail)}. ${visible(next)}` },
  };
}

function notifications({ id, outcome, problems }: ScannedServer): Notification[] {
  const unobserved: Notification[] =
    outcome === 'listed'
      ? []
      : [
          {
            level: 'error',
            descriptor: { id: outcome },
            message: { text: `${visible(id)} was not observed: ${outcome}` },
          },
        ];
  return [
    ...unobserved,
    ...problems.map(
      ({ kind, detail, next }): Notification => ({
        level: 'warning',
        descriptor: { id: kind },
        message: { text: `${visible(id)}: ${visible(detail)}. ${visible(next)}` },
      }),
    ),
  ];
}

/** The same for the same server, tool and reading, so that a result is known again in the next run. */
function fingerprint(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
