import { z } from 'zod';
import { ACTIONS, CATEGORIES, SEVERITIES, SIGNALS } from '../../scanner/types.ts';
import { issueWords } from '../issue-words.ts';

/** The version of the file's shape; a file of a newer one is refused. */
const CORRECTIONS_VERSION = 1;

/** What a server is called for good; an id that a configuration gives is the user's own business. */
const SERVER = z
  .string()
  .min(1)
  .describe(
    'npm:<package>, or the address of a remote server, which nobody else can take; else its id in the catalogue or the configuration',
  );

const CORRECTION = z
  .strictObject({
    server: SERVER,
    tool: z.string().describe('its name'),
    category: z.enum(CATEGORIES).optional(),
    signals: z
      .array(z.enum(SIGNALS))
      .optional()
      .describe('all of them; those that the category implies need not be named'),
    severity: z.enum(SEVERITIES).optional().describe('follows from category and signals when absent'),
    action: z
      .enum(ACTIONS)
      .optional()
      .describe('in every profile; follows from the rest when absent. A tool with a finding is asked about'),
    reason: z.string().trim().min(1).describe('what it rests on, for whoever reads the verdict'),
    by: z.string().trim().min(1).describe('who says so'),
    at: z.iso.date().describe('the day'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex')
      .optional()
      .describe(
        'of the definition it was made against, as scan --format json prints it; another is not corrected',
      ),
  })
  .refine(({ category, signals }) => category === undefined || signals !== undefined, {
    path: ['signals'],
    error: 'a category comes with its signals ([] for none)',
  })
  .refine((one) => LABELS.some((label) => one[label] !== undefined), {
    error: 'it says nothing: name a category with signals, signals, a severity or an action',
  });
const LABELS = ['category', 'signals', 'severity', 'action'] as const;

export const CORRECTIONS = z.strictObject({
  $schema: z.string().optional(),
  correctionsVersion: z.literal(CORRECTIONS_VERSION),
  corrections: z.array(CORRECTION),
});

export type Correction = z.infer<typeof CORRECTION>;

/** Why a text holds no corrections, in one line, and what to do. */
export interface Unreadable {
  readonly wrong: string;
  readonly next: string;
}

/** The corrections that a file's JSON holds, or why it holds none. */
export function parseCorrections(value: unknown): readonly Correction[] | Unreadable {
  const version = (value as { correctionsVersion?: unknown } | null)?.correctionsVersion;
  if (typeof version === 'number' && version > CORRECTIONS_VERSION)
    return unreadable(
      `it is of version ${version}`,
      `This toolrisk reads version ${CORRECTIONS_VERSION}: update it.`,
    );
  const parsed = CORRECTIONS.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return unreadable(`${placeOf(issue!.path) || 'the file'}: ${issueWords(issue!)}`, SHAPE);
  }
  return twice(parsed.data.corrections) ?? parsed.data.corrections;
}

/** What such a file looks like. */
export const SHAPE =
  'Write {"correctionsVersion": 1, "corrections": [{"server": "npm:…", "tool": "…", "category": "read", "signals": [], "reason": "…", "by": "…", "at": "2026-11-26"}]}.';

/** Two that say otherwise of the same cannot both hold. */
function twice(corrections: readonly Correction[]): Unreadable | undefined {
  const seen = new Map<string, number>();
  for (const [at, { server, tool, digest = '' }] of corrections.entries()) {
    const key = JSON.stringify([server, tool, digest]);
    const first = seen.get(key);
    if (first !== undefined)
      return unreadable(
        `corrections ${first + 1} and ${at + 1} are of the same tool, ${tool} of ${server}`,
        'Keep one of them.',
      );
    seen.set(key, at);
  }
  return undefined;
}

/** `correction 2, severity` */
function placeOf(path: readonly PropertyKey[]): string {
  const [, at, ...rest] = path;
  if (typeof at !== 'number') return path.map(String).join('.');
  return [`correction ${at + 1}`, ...rest.map(String)].join(', ');
}

const unreadable = (wrong: string, next: string): Unreadable => ({ wrong, next });
