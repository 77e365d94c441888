/**
 * A stdio MCP server for clients under test: lists the tools named in its fourth argument (a JSON array) and
 * appends each call it gets to the file in its second, one JSON name a line. Each tool's description says
 * which it is (`recording:<third argument>:<place>`), because clients rename tools on their way to a model.
 */
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [log, label, names] = [process.argv[2]!, process.argv[3]!, JSON.parse(process.argv[4]!) as string[]];

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  const result = answer(method, params);
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`);
});

function answer(method: string, params: { protocolVersion?: string; name?: string }): unknown {
  switch (method) {
    case 'initialize':
      return {
        protocolVersion: params.protocolVersion,
        capabilities: { tools: {} },
        serverInfo: { name: 'recording', version: '1.0.0' },
      };
    case 'tools/list':
      return {
        tools: names.map((name, at) => ({
          name,
          description: `recording:${label}:${at}.`,
          inputSchema: { type: 'object' },
        })),
      };
    case 'tools/call':
      appendFileSync(log, `${JSON.stringify(params.name)}\n`);
      return { content: [{ type: 'text', text: 'done' }] };
    default:
      return {};
  }
}
