import { type JudgedTool, type ScannedServer, SEVERITIES, type Severity } from '../../scanner/types.ts';
import { correctionWords } from '../corrections/wording.ts';
import { decidingWords } from '../views/verdict.ts';
import { riskWords } from '../views/wording.ts';
import { combinationWords } from './combination-words.ts';
import type { Place, Report } from './report.ts';
import { isSeen } from './seen.ts';
import { quoteWords } from './verdict-line.ts';
import { visible, visibleName } from './visible.ts';

/** From which severity an annotation is an error when nothing else is asked for. */
const ERRS_FROM: Severity = 'high';

/**
 * A scan as workflow commands of GitHub Actions, which its runner shows as annotations: an error for each tool
 * at or above `--fail-on` (high when absent), each finding and each server that was not seen whole; a warning for
 * the other tools above low.
 */
export function github(report: Report): string {
  const found = (report.configuration ?? []).map(({ kind, server, field, detail, next }) => {
    const place = report.placeOf?.(server, field);
    const where = { file: fileOf(place), line: place?.line, title: `${kind}: ${visible(server)}` };
    return command('error', where, `${visible(detail)}. ${visible(next)}`);
  });
  const together = (report.combinations ?? []).map((one) => {
    const { of, detail, next } = combinationWords(one);
    return command('error', { title: `${one.kind}: ${of}` }, `${detail}. ${next}`);
  });
  const missing = (report.missing ?? []).map(({ kind, detail, next }) =>
    command(
      'error',
      { title: `${visible(kind)}: servers are missing` },
      `${visible(detail)}. ${visible(next)}`,
    ),
  );
  const lines = [
    ...missing,
    ...report.servers.flatMap((server) => serverCommands(server, report)),
    ...found,
    ...together,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function serverCommands(server: ScannedServer, { failOn = ERRS_FROM, placeOf }: Report): string[] {
  const place = placeOf?.(server.id);
  const where = { file: fileOf(place), line: place?.line };
  const tools = server.tools.filter(({ verdict }) => verdict.severity !== 'low');
  const incomplete = !isSeen(server);
  return [
    ...tools.map((judged) => {
      const { tool, verdict } = judged;
      const errs = SEVERITIES.indexOf(verdict.severity) >= SEVERITIES.indexOf(failOn);
      const title = `${visibleName(tool.name)} of ${visible(server.id)}: ${verdict.severity}`;
      const words = decidingWords(judged).map(quoteWords).join('; ');
      return command(
        errs ? 'error' : 'warning',
        { ...where, title },
        `${riskWords(verdict)}; suggested action ${verdict.actions.recommended}. ${words}${correctionNote(judged)}`,
      );
    }),
    ...server.findings.map(({ kind, tool, ...span }) =>
      command(
        'error',
        { ...where, title: `${kind}: ${visibleName(tool) || visible(server.id)}` },
        quoteWords(span),
      ),
    ),
    ...(incomplete
      ? server.problems.map(({ kind, detail, next }) =>
          command(
            'error',
            { ...where, title: `${visible(server.id)} was not seen whole: ${visible(kind)}` },
            `${visible(detail)}. ${visible(next)}`,
          ),
        )
      : []),
  ];
}

/** A path of the repository: what stands elsewhere cannot be annotated. */
export function fileOf(place: Place | undefined): string | undefined {
  return place === undefined || place.uri.startsWith('file:') ? undefined : decodeURIComponent(place.uri);
}

function correctionNote({ correction }: JudgedTool): string {
  return correction ? `. ${correctionWords(correction)}` : '';
}

interface Properties {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly title: string;
}

/** `::error title=…::message`, escaped as the runner unescapes it (actions/toolkit, `command.ts`). */
export function command(name: string, properties: Properties, message: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const escaped = given.map(
    ([key, value]) => `${key}=${data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${escaped.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
