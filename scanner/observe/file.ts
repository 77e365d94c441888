import { readToolsFile } from '../sources/tools-file.ts';
import type { FileTarget } from '../types.ts';
import { type Attempt, type Circumstances, loss } from './attempt.ts';
import { listTools } from './list-tools.ts';

/**
 * A saved list goes through the same reading as a served one: the same caps, the same care for defects.
 * @throws UsageError when the file is no tools list.
 */
export async function observeFile(
  target: FileTarget,
  { limits, redact }: Circumstances,
): Promise<Attempt & { readonly id: string }> {
  const { id, tools: saved, truncated, ...said } = readToolsFile(target.path);
  const { tools, notes } = await listTools(async () => ({ tools: saved }), { limits, redact });
  const rest = truncated
    ? [
        loss(
          'list-truncated',
          'the saved list names a cursor: it is one page of several',
          'Save all pages, or scan the server itself.',
        ),
      ]
    : [];
  return {
    ...said,
    id,
    transport: 'file',
    containment: { method: 'none-started', detail: 'read from a file; nothing was started' },
    notes: [...notes, ...rest],
    tools,
  };
}
