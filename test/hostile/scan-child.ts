/** Does one scan and tells what it saw, and how much memory this process needed at its peak. */
import { scan } from '../../scanner/scan.ts';

const { target, options } = JSON.parse(process.argv[2] ?? '{}');
const seen = await scan(target, options);
const memory = process.resourceUsage().maxRSS * 1024;
process.stdout.write(
  JSON.stringify({
    seen: { ...seen, tools: seen.tools.map(({ tool: { name } }) => ({ tool: { name } })) },
    memory,
  }),
);
