import type { ReachFlags } from './options.ts';

/** What was said on the command line of `toolrisk crawl`. */
export interface CrawlFlags extends ReachFlags {
  readonly all?: boolean;
  readonly afresh: boolean;
  readonly db: string;
  readonly concurrency: number;
  readonly cacheSize: number;
  readonly progress: 'auto' | 'bar' | 'lines' | 'ndjson';
  readonly allowPrivate: boolean;
  readonly redis?: string;
  readonly list?: string;
  readonly registry?: string;
  readonly allowPartial: boolean;
}
