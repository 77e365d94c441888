import { setTimeout as pause } from 'node:timers/promises';
import { oneLine } from '../../observe/one-line.ts';
import type { Json, Problem } from '../../types.ts';

export interface RegistryLimits {
  readonly pages: number;
  /** Bytes of one page. */
  readonly pageBytes: number;
  /** Bytes of all pages. */
  readonly totalBytes: number;
  /** Milliseconds for one request. */
  readonly request: number;
  /** Milliseconds for the whole registry. */
  readonly total: number;
  /** Milliseconds before each further attempt at a page. */
  readonly backOff: readonly number[];
  /** Milliseconds that a `Retry-After` is honoured at most. */
  readonly wait: number;
}

/** ToolHive's client of the same API stops at 10,000 servers; a thousand pages of 100 leave ten times that. */
export const REGISTRY_LIMITS: RegistryLimits = {
  pages: 1_000,
  pageBytes: 10_000_000,
  totalBytes: 500_000_000,
  request: 30_000,
  total: 1_800_000,
  backOff: [1_000, 5_000, 20_000],
  wait: 60_000,
};

export type Fetch = typeof globalThis.fetch;

/** A page, or why there is none. */
export type Page = { readonly kind: 'page'; readonly body: Json; readonly bytes: number } | NoPage;
interface NoPage {
  readonly kind: 'none';
  readonly status?: number;
  readonly problem: Problem;
}

/** Fetches one page, again after a pause of so many milliseconds, which is told, while the registry is busy or broken. */
export async function fetchPage(
  url: URL,
  limits: RegistryLimits,
  fetch: Fetch,
  signal: AbortSignal,
  onWait: (milliseconds: number) => void,
): Promise<Page> {
  let asked = await ask(url, limits, fetch, signal);
  for (const wait of limits.backOff) {
    if (asked.retryAfter === undefined || signal.aborted) break;
    const pausing = Math.min(Math.max(wait, asked.retryAfter), limits.wait);
    onWait(pausing);
    // Rejected only when stopped, which the next attempt tells.
    await pause(pausing, undefined, { signal }).catch(() => {});
    asked = await ask(url, limits, fetch, signal);
  }
  return asked.page;
}

interface Attempt {
  readonly page: Page;
  /** Milliseconds the registry asks to wait; absent when trying again is of no use. */
  readonly retryAfter?: number;
}

async function ask(url: URL, limits: RegistryLimits, fetch: Fetch, signal: AbortSignal): Promise<Attempt> {
  try {
    const answer = await fetch(url, {
      headers: { accept: 'application/json', 'user-agent': 'toolrisk' },
      // A registry that moved is told, so that nothing answers in its place unseen.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(limits.request)]),
    });
    if (answer.ok) return { page: await readPage(answer, limits.pageBytes) };
    await answer.body?.cancel();
    return refusal(url, answer);
  } catch (error) {
    return signal.aborted ? { page: stopped() } : { page: unreachable(url, error), retryAfter: 0 };
  }
}

async function readPage(answer: Response, cap: number): Promise<Page> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length;
    if (bytes > cap) {
      return none(
        'registry-page-cap',
        `the registry sent a page of more than ${cap} bytes`,
        'Report it to the registry.',
      );
    }
    chunks.push(chunk);
  }
  try {
    return { kind: 'page', body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as Json, bytes };
  } catch {
    return none(
      'registry-malformed',
      'the registry answered with something that is not JSON',
      'Check the address of the registry.',
    );
  }
}

function refusal(url: URL, answer: Response): Attempt {
  const { status } = answer;
  if (status >= 300 && status < 400) {
    const place = answer.headers.get('location') ?? '';
    const to = URL.canParse(place, url.href) ? new URL(place, url) : undefined;
    return {
      page: none(
        'registry-moved',
        `the registry is elsewhere: ${to === undefined ? 'it does not say where' : oneLine(to.origin + to.pathname)}`,
        'Give that address if you trust it.',
        status,
      ),
    };
  }
  if (status === 401 || status === 403) {
    return {
      page: none(
        'registry-auth',
        `the registry wants to know who asks (${status})`,
        'Use a registry that can be read by all.',
        status,
      ),
    };
  }
  const page = none(
    'registry-refused',
    `the registry answered ${status}`,
    'Check the address of the registry, or try later.',
    status,
  );
  return status === 429 || status >= 500 ? { page, retryAfter: retryAfter(answer) } : { page };
}

/** Seconds, or a date (RFC 9110 10.2.3); 0 when it says neither. */
function retryAfter(answer: Response): number {
  const text = answer.headers.get('retry-after') ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

function unreachable(url: URL, error: unknown): Page {
  const { name, cause } = error as Error;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  const why = name === 'TimeoutError' ? 'it did not answer in time' : (code ?? 'the connection broke');
  return none(
    'registry-unreachable',
    `the registry at ${url.host} could not be reached: ${why}`,
    'Check the address and the network, and try again.',
  );
}

export function stopped(): NoPage {
  return none(
    'registry-stopped',
    'reading the registry was stopped before its end',
    'Run it again; give it more time if it was the time that ran out.',
  );
}

function none(kind: string, detail: string, next: string, status?: number): NoPage {
  return { kind: 'none', ...(status === undefined ? {} : { status }), problem: { kind, detail, next } };
}
