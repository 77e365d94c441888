/** Findings in a server's strings, apart from risk: what was found, where, and why a reader should see it. */
import type { Finding, ScannedServer } from '../../scanner/types.ts';
import { fieldInWords, stringAt } from './pointer.ts';
import { FINDING } from './server-wording.ts';
import { inContext, oneLine, type Segment, segments } from './text.ts';

export interface FindingView {
  readonly title: string;
  readonly why: string;
  /** Empty when the finding is about the server itself. */
  readonly tool: string;
  readonly field: string;
  readonly quote: readonly Segment[];
}

const AROUND = 90;

export function findingViews(server: ScannedServer, findings: readonly Finding[]): FindingView[] {
  return findings.map((finding) => ({
    ...FINDING[finding.kind],
    tool: oneLine(finding.tool, 120),
    field: fieldInWords(finding.field),
    quote: quoted(textOf(server, finding), finding),
  }));
}

function textOf(server: ScannedServer, { tool, field }: Finding): string | undefined {
  if (tool === '' && field === '/instructions') return server.instructions;
  const found = server.tools.find((judged) => judged.tool.name === tool);
  return found && stringAt(found.tool.definition, field);
}

function quoted(text: string | undefined, finding: Finding): readonly Segment[] {
  if (text === undefined || text.slice(finding.start, finding.end) !== finding.quote) {
    return segments(finding.quote, [{ start: 0, end: finding.quote.length }]);
  }
  return inContext(text, [finding], AROUND);
}
