import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
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

/** Shares of labelled tools: category right, action right, and of those labelled ask or deny let through. */
export interface Shares {
  readonly tools: number;
  readonly category: number;
  readonly action: number;
  readonly falseAllow: number;
}
/** The shares by one file of labels. */
export interface LeftOut {
  readonly labels: string;
  readonly shares: readonly Shares[];
}

/**
 * Judges each server of the corpus by all rows and words, and then for each of `supports` without those that, by it,
 * no other server attests.
 * @returns by each file of labels beside the corpus the shares with all, then those without, in this order
 */
export async function leftOut(supports: readonly Attested[]): Promise<readonly LeftOut[]> {
  const ids = corpusIds();
  const nothing = { rows: [], words: [] };
  const said = [await judgedBy(ids, () => nothing)];
  for (const { rows, words } of supports)
    said.push(await judgedBy(ids, (id) => ({ rows: onlyBy(id, rows), words: onlyBy(id, words) })));
  return ['gold.json', 'gold-wide.json'].flatMap((file) => {
    const path = `${CORPUS}../${file}`;
    if (!existsSync(path)) return [];
    const labels = JSON.parse(readFileSync(path, 'utf8')) as readonly Said[];
    return [{ labels: file, shares: said.map((one) => sharesOf(labels, one)) }];
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
    tools: labels.length,
    category: share(labels, (label, one) => label.category === one?.category),
    action: share(labels, (label, one) => label.action === one?.action),
    falseAllow: share(labels.filter(isGuarded), (_, one) => one === undefined || !isGuarded(one)),
  };
}

const isGuarded = ({ action }: Said): boolean => action === 'ask' || action === 'deny';
