import type { createNodeRedisClient, Queue } from 'bullmq';
import type { createClient, RedisClientOptions } from 'redis';
import { UsageError } from '../errors.ts';

/** Before every key of ours. The number is that of the format: versions that differ never read each other. */
const PREFIX = 'toolrisk-1';

/** Queues of targets: what is installed and started, and what is only waited for. */
export const QUEUES = { npm: 'packages', http: 'remote' } as const;

/** Name of the queue that carries the results of one crawl to its one writer. */
export function resultsQueue(crawl: string): string {
  return `results-${crawl}`;
}

/** How many workers may die of one target before it counts as not observable. */
export const LIVES = 4;

/** A queue by its name. Few events are kept: nobody reads them. */
export async function openQueue({ options }: RedisLink, name: string): Promise<Queue> {
  const { Queue } = await import('bullmq');
  const queue = new Queue(name, { ...options, streams: { events: { maxLen: 100 } } });
  // Losing the connection is told by the link.
  return queue.on('error', () => {});
}

/** A connection that finds back by itself; told in words without the address, which may hold a password. */
export interface RedisLink {
  /** To be handed to every queue: `connection` of BullMQ and our key prefix. */
  readonly options: {
    readonly connection: ReturnType<typeof createNodeRedisClient>;
    readonly prefix: string;
    readonly skipVersionCheck: true;
  };
  /** Where it leads, fit to be shown. */
  readonly shown: string;
  /** Called each time a connection that was lost is back. */
  onBack(listener: () => void): void;
  close(): void;
}

/**
 * Connects to `redis://` or `rediss://[user:password@]host[:port][/db]`. `warn` gets one line and a next step
 * for what will hurt later: an old server, one that may drop keys, a connection that is lost for now.
 * @throws UsageError when there is no Redis to work with.
 */
export async function connectRedis(
  url: string,
  warn: (line: string, next: string) => void,
): Promise<RedisLink> {
  const shown = shownAddress(url);
  const [redis, bullmq] = await Promise.all([import('redis'), import('bullmq')]);
  let connected = false;
  const options: RedisClientOptions = {
    url,
    socket: {
      connectTimeout: CONNECT_MS,
      reconnectStrategy: (tries) => connected && Math.min(100 * 2 ** tries, 3_000),
    },
  };
  const client = (redis.createClient as typeof createClient)(options);
  let lost = false;
  client.on('error', (error: Error) => {
    if (!connected || lost) return;
    lost = true;
    warn(`lost Redis at ${shown}: ${reason(error)}`, 'Trying again until it is back; Ctrl-C stops.');
  });
  const listeners: (() => void)[] = [];
  client.on('ready', () => {
    if (lost) for (const listener of listeners) listener();
    lost = false;
  });
  try {
    await client.connect();
    for (const [line, next] of weaknesses(await client.info(), shown)) warn(line, next);
  } catch (error) {
    if (client.isOpen) client.destroy();
    throw error instanceof UsageError ? error : unusable(error as Error, shown);
  }
  connected = true;
  return {
    options: {
      connection: bullmq.createNodeRedisClient(client as never),
      prefix: PREFIX,
      skipVersionCheck: true,
    },
    shown,
    onBack: (listener) => void listeners.push(listener),
    close: () => client.isOpen && client.destroy(),
  };
}

const CONNECT_MS = 5_000;

/** Scheme, host, port and database: what is left when user and password are taken out. */
function shownAddress(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !['redis:', 'rediss:'].includes(parsed.protocol) || !parsed.hostname) {
    // Not shown: a password with a typing error around it is still a password.
    throw new UsageError('--redis got no address of a Redis', 'Write redis://host:6379 (rediss:// for TLS).');
  }
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`.replace(/\/$/, '');
}

function unusable(error: Error, shown: string): UsageError {
  const text = reason(error);
  if (/NOAUTH|WRONGPASS|AUTH/.test(text)) {
    return new UsageError(
      `the Redis at ${shown} refuses this user or password`,
      'Put them into the address: redis://user:password@host:6379.',
    );
  }
  return new UsageError(
    `cannot reach a Redis at ${shown}: ${text}`,
    'Start one (redis-server), or check the address. Without --redis a crawl runs in one process.',
  );
}

/** Node's code where there is one: `connect ECONNREFUSED …` has several addresses and no message at times. */
function reason(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

/**
 * What a Redis says of itself that does not fit. BullMQ needs 5.0 and advises 6.2 (its RedisConnection's
 * minimumVersion and recommendedMinimumVersion); a policy other than noeviction may drop waiting jobs.
 * @throws UsageError when it is too old to work at all.
 */
function weaknesses(info: string, shown: string): readonly (readonly [line: string, next: string])[] {
  const [, version = '0'] = /^redis_version:(.*)$/m.exec(info) ?? [];
  const [, policy = ''] = /^maxmemory_policy:(\S*)/m.exec(info) ?? [];
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 5) {
    throw new UsageError(`the Redis at ${shown} is too old (${version.trim()})`, 'Use Redis 6.2 or newer.');
  }
  return [
    ...(major < 6 || (major === 6 && minor < 2)
      ? [[`the Redis at ${shown} is old (${version.trim()})`, 'Use Redis 6.2 or newer.'] as const]
      : []),
    ...(policy !== '' && policy !== 'noeviction'
      ? [
          [
            `the Redis at ${shown} may drop servers that wait (maxmemory-policy is ${policy})`,
            'Set it to noeviction: redis-cli config set maxmemory-policy noeviction',
          ] as const,
        ]
      : []),
  ];
}
