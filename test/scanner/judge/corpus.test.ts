import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findFindings } from '../../../scanner/findings/index.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import { valueAt } from '../../../scanner/pointer.ts';
import { CORPUS, NO_CORPUS } from '../../beside.ts';

it('quotes exactly and finds little on real servers', (context) => {
  if (!existsSync(CORPUS)) context.skip(NO_CORPUS);
  let tools = 0;
  const flagged = new Set<string>();
  for (const file of readdirSync(CORPUS)) {
    const served = JSON.parse(readFileSync(`${CORPUS}${file}`, 'utf8'));
    const normalised = served.tools.map(normalise);
    tools += normalised.length;
    for (const { tool, verdict } of judgeTools(normalised, { name: served.serverInfo?.name })) {
      expect(verdict.evidence.length, `${file} ${tool.name}`).toBeGreaterThan(0);
      for (const one of [...verdict.evidence, ...verdict.contradictions]) {
        expect(String(valueAt(tool.definition, one.field)).slice(one.start, one.end)).toBe(one.quote);
        expect(one.quote.length).toBeLessThanOrEqual(80);
      }
    }
    for (const finding of findFindings(normalised, {})) flagged.add(`${file} ${finding.tool}`);
  }
  expect(flagged.size / tools).toBeLessThanOrEqual(0.01);
});
