import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LeftOutLabels, Shares } from '../../../catalogue/views/left-out.ts';
import type { Action, Category } from '../../../scanner/types.ts';
import { CORPUS } from '../../beside.ts';
import type { Attested } from './attested.ts';
import { corpusIds } from './servers.ts';
import type { Without } from './without.ts';

interface Said {
  readonly server: string;
  readonly name: string;
  readonly category: Category;
  readonly action: Action;
}

/** The files of labels beside the corpus, by how many passes made them. */
const LABELS: Readonly<Record<string, number>> = { 'gold.json': 2, 'gold-wide.json': 1 };

/**
 * Judges each server of the corpus by all rows and words, and again without those that no other server attests.
 * @param withVendors the same support where API vendors count as servers, if they are at hand
 */
export async function leftOut(
  support: Attested,
  withVendors: Attested | undefined,
): Promise<readonly LeftOutLabels[]> {
  const ids = corpusIds();
  const without = ({ rows, words }: Attested) =>
    judgedBy(ids, (id) => ({ rows: onlyBy(id, rows), words: onlyBy(id, words) }));
  const all = await judgedBy(ids, () => ({ rows: [], words: [] }));
  const itsOwn = await without(support);
  const lacking = withVendors && (await without(withVendors));
  return Object.entries(LABELS).flatMap(([file, passes]) => {
    const path = `${CORPUS}../${file}`;
    if (!existsSync(path)) return [];
    const labels = JSON.parse(readFileSync(path, 'utf8')) as readonly Said[];
    return {
      tools: labels.length,
      passes,
      withAll: sharesOf(labels, all),
      withoutItsOwn: sharesOf(labels, itsOwn),
      ...(lacking && { withoutWhatVendorsLack: sharesOf(labels, lacking) }),
    };
  });
}

function onlyBy(server: string, support: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return [...support].filter(([, by]) => by.size === 1 && by.has(server)).map(([name]) => name);
}

/** As many workers at once as the machine has processors; servers that lose nothing share one. */
async function judgedBy(
  ids: readonly string[],
  lost: (id: string) => Pick<Without, 'rows' | 'words'>,
): Promise<readonly Said[]> {
  const whole = ids.filter((id) => isNothing(lost(id)));
  const parts: Without[] = ids
    .filter((id) => !isNothing(lost(id)))
    .map((id) => ({ servers: [id], ...lost(id) }));
  if (whole.length > 0) parts.push({ servers: whole, rows: [], words: [] });
  const said: Said[] = [];
  const work = async (): Promise<void> => {
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) said.push(...(await judged(part)));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return said;
}

const isNothing = ({ rows, words }: Pick<Without, 'rows' | 'words'>): boolean =>
  rows.length === 0 && words.length === 0;

function judged(data: Without): Promise<readonly Said[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./without.ts', import.meta.url), { workerData: data });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function sharesOf(labels: readonly Said[], said: readonly Said[]): Shares {
  const keyOf = ({ server, name }: Said): string => `${server}\n${name}`;
  const by = new Map(said.map((one) => [keyOf(one), one]));
  const share = (of: readonly Said[], holds: (label: Said, one: Said | undefined) => boolean): number =>
    of.filter((label) => holds(label, by.get(keyOf(label)))).length / of.length;
  return {
    category: share(labels, (label, one) => label.category === one?.category),
    action: share(labels, (label, one) => label.action === one?.action),
    falseAllow: share(labels.filter(isGuarded), (_, one) => one === undefined || !isGuarded(one)),
  };
}

const isGuarded = ({ action }: Said): boolean => action === 'ask' || action === 'deny';
