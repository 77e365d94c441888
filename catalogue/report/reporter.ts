import type { ReporterId } from './index.ts';
import type { Report } from './report.ts';

/** One of REPORTERS by its word, loaded without the others: who prints a table does not wait for an XML library. */
export async function reporter(format: ReporterId): Promise<(report: Report) => string> {
  switch (format) {
    case 'table':
      return (await import('./table.ts')).table;
    case 'json':
      return (await import('./json.ts')).json;
    case 'sarif':
      return (await import('./sarif.ts')).sarif;
    case 'markdown':
      return (await import('./markdown.ts')).markdown;
    case 'junit':
      return (await import('./junit.ts')).junit;
    case 'github':
      return (await import('./github.ts')).github;
    case 'html':
      return (await import('./html.ts')).html;
  }
}
