import { XMLBuilder } from 'fast-xml-parser';
import {
  type Combination,
  type ConfigFinding,
  type JudgedTool,
  type Problem,
  type ScannedServer,
  SEVERITIES,
  type Severity,
} from '../../scanner/types.ts';
import { correctionWords } from '../corrections/wording.ts';
import { decidingWords } from '../views/verdict.ts';
import { riskWords } from '../views/wording.ts';
import { combinationWords } from './combination-words.ts';
import type { Report } from './report.ts';
import { isSeen } from './seen.ts';
import { quoteWords } from './verdict-line.ts';
import { visible, visibleName } from './visible.ts';

/** From which severity a tool fails its test when nothing else is asked for. */
const FAILS_FROM: Severity = 'high';

/**
 * A scan as JUnit XML: a suite for each server, a test for each tool, which fails at or above `--fail-on` (high
 * when absent), and for each finding. A server that was not seen whole is an error, never a pass.
 */
export function junit({
  servers,
  configuration = [],
  combinations = [],
  missing = [],
  failOn = FAILS_FROM,
}: Report): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': 'toolrisk',
      testsuite: [
        ...servers.map((server) => suite(server, failOn)),
        ...missingSuite(missing),
        ...configSuite(configuration),
        ...togetherSuite(combinations),
      ],
    },
  });
}

function missingSuite(missing: readonly Problem[]) {
  if (missing.length === 0) return [];
  const testcase = missing.map(({ kind, detail, next }) => ({
    '@classname': 'not looked at',
    '@name': visible(kind),
    error: { '@type': visible(kind), '@message': `${visible(detail)}. ${visible(next)}` },
  }));
  const count = testcase.length;
  return [{ '@name': 'not looked at', '@tests': count, '@failures': 0, '@errors': count, testcase }];
}

function togetherSuite(found: readonly Combination[]) {
  if (found.length === 0) return [];
  const testcase = found.map((one) => {
    const { of, detail, next } = combinationWords(one);
    const failure = { '@type': one.kind, '@message': `${detail}. ${next}` };
    return { '@classname': of, '@name': one.kind, failure };
  });
  const count = testcase.length;
  return [{ '@name': 'together', '@tests': count, '@failures': count, '@errors': 0, testcase }];
}

function configSuite(found: readonly ConfigFinding[]) {
  if (found.length === 0) return [];
  const testcase = found.map(({ kind, server, field, detail, next }) => ({
    '@classname': visible(server),
    '@name': `${kind}: ${visible(field)}`,
    failure: { '@type': kind, '@message': `${visible(detail)}. ${visible(next)}` },
  }));
  const count = testcase.length;
  return [{ '@name': 'configuration', '@tests': count, '@failures': count, '@errors': 0, testcase }];
}

function suite(server: ScannedServer, failOn: Severity) {
  const name = visible(server.id);
  const cases = [
    ...server.tools.map((judged) => toolCase(judged, name, failOn)),
    ...server.findings.map(({ kind, tool, ...span }) => ({
      '@classname': name,
      '@name': `${kind}: ${visibleName(tool) || 'the server'}`,
      failure: { '@type': kind, '@message': quoteWords(span) },
    })),
    ...incompleteCases(server, name),
  ];
  return {
    '@name': name,
    '@tests': cases.length,
    '@failures': cases.filter((one) => 'failure' in one).length,
    '@errors': cases.filter((one) => 'error' in one).length,
    '@timestamp': server.capturedAt,
    testcase: cases,
  };
}

function toolCase(judged: JudgedTool, server: string, failOn: Severity) {
  const { tool, verdict, correction } = judged;
  const said = correction && { 'system-out': correctionWords(correction) };
  const words = { '@classname': server, '@name': visibleName(tool.name), ...said };
  if (SEVERITIES.indexOf(verdict.severity) < SEVERITIES.indexOf(failOn)) return words;
  const message = `${verdict.severity}, ${riskWords(verdict)}; suggested action ${verdict.actions.recommended}`;
  const quotes = decidingWords(judged).map(quoteWords).join('; ');
  return { ...words, failure: { '@type': verdict.severity, '@message': message, '#text': quotes } };
}

function incompleteCases(seen: ScannedServer, server: string) {
  if (isSeen(seen)) return [];
  const { outcome, partial, problems } = seen;
  const text = problems.map(({ detail, next }) => `${visible(detail)}. ${visible(next)}`).join(' ');
  const listed = partial ? 'the list is not complete' : 'the server lists no tools';
  const message = outcome === 'listed' ? listed : `not observed: ${outcome}`;
  return [
    {
      '@classname': server,
      '@name': 'the tools list',
      error: { '@type': outcome, '@message': message, '#text': text },
    },
  ];
}
