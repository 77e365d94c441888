/**
 * Judges the development corpus with annotations removed and writes predictions for the corpus's scorer.
 * usage: node test/bench/score-dev.ts <corpus folder> <predictions.json>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { judgeTools } from '../../scanner/judge/index.ts';
import { normalise } from '../../scanner/normalise.ts';
import type { Definition } from '../../scanner/types.ts';

const [corpus = '', out = ''] = process.argv.slice(2);
const predictions = [];
for (const file of readdirSync(`${corpus}/servers`)) {
  const server = JSON.parse(readFileSync(`${corpus}/servers/${file}`, 'utf8'));
  const tools = (server.tools as Definition[]).map(({ annotations: _, ...definition }) =>
    normalise(definition),
  );
  for (const { tool, verdict } of judgeTools(tools, { name: server.serverInfo?.name }))
    predictions.push({
      server: file.replace('.json', ''),
      name: tool.name,
      category: verdict.category,
      signals: verdict.signals,
      severity: verdict.severity,
      action: verdict.actions.recommended,
      confidence: verdict.confidence,
    });
}
writeFileSync(out, JSON.stringify(predictions));
