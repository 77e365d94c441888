import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { normalise } from '../../../scanner/normalise.ts';
import type { Definition, Tool } from '../../../scanner/types.ts';
import { CORPUS } from '../../beside.ts';

/** One server of the development corpus, its tools as the labellers saw them: without annotations. */
export interface CorpusServer {
  readonly id: string;
  readonly name: string | undefined;
  readonly tools: readonly Tool[];
}

export const corpusIds = (): readonly string[] =>
  readdirSync(CORPUS)
    .sort()
    .map((file) => file.replace(/\.json$/, ''));

/** An API vendor, its operations as pseudo-tools. */
export interface Vendor extends CorpusServer {
  /** Of each tool, in its place: `get`, `post`, … */
  readonly methods: readonly string[];
}

/** The API vendors whose operations lie beside the corpus as pseudo-tools; none where they are missing. */
export function readMirror(): readonly Vendor[] {
  const mirror = `${CORPUS}../mirror/`;
  if (!existsSync(mirror)) return [];
  return globSync('wave-*/*.json', { cwd: mirror })
    .sort()
    .map((file) => {
      const { id, operations } = JSON.parse(readFileSync(`${mirror}${file}`, 'utf8'));
      const tools = (operations as readonly Definition[]).map(({ name, description, inputSchema }) =>
        normalise({ name: name!, description: description!, inputSchema: inputSchema! }),
      );
      const methods = (operations as readonly { method: string }[]).map(({ method }) => method);
      return { id: `mirror: ${id}`, name: id, tools, methods };
    });
}

export function readServer(id: string): CorpusServer {
  const { tools, serverInfo } = JSON.parse(readFileSync(`${CORPUS}${id}.json`, 'utf8'));
  const bare = (tools as readonly Definition[]).map(({ annotations: _, ...definition }) => definition);
  return { id, name: serverInfo?.name, tools: bare.map(normalise) };
}
