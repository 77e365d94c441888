/**
 * What the catalogue says, in one place: one exhaustive table per word of the vocabulary, so that a new
 * category, signal or reason cannot ship without its prose. Detection lives elsewhere and never reads this.
 * Voice: calm, specific, third person; "can", "may", "declares"; no grade, no alarm.
 */
import type {
  Action,
  Category,
  Confidence,
  Mitigation,
  Severity,
  Signal,
  Suggestion,
  Verdict,
} from '../../scanner/types.ts';

export interface CategoryWords {
  readonly word: string;
  /** Title of the category's page: a sentence that states. */
  readonly title: string;
  readonly belongs: string;
  readonly spared: string;
}

export const CATEGORY: Record<Category, CategoryWords> = {
  read: {
    word: 'read',
    title: 'Tools whose text says only that they return information',
    belongs:
      'A call only returns, computes, validates, previews or estimates; nothing it does outlives the call. A lookup that is charged for stays here and carries the signal “metered”.',
    spared:
      'Generating an image or a document is not reading, even when nothing is stored: an artefact is made.',
  },
  write: {
    word: 'write',
    title: 'Tools that create or change stored state, or tell somebody something',
    belongs:
      'Create, add, update, upload, send, post, publish, invite, share, grant, tag. Archiving, disabling, closing and moving to trash belong here too, because a way back is ordinary.',
    spared: 'Deleting, revoking and cancelling are destructive; creating an obligation to pay is billing.',
  },
  execute: {
    word: 'execute',
    title: 'Tools that start something whose effects are set elsewhere',
    belongs:
      'Run, trigger, deploy, apply, build, restart; a gesture in a browser; and every tool that takes code, shell, SQL without an enforced read-only limit, or a raw request, whatever those could do.',
    spared:
      'A query whose read-only limit is stated is read. A tool is not called destructive merely because code it is given could be.',
  },
  destructive: {
    word: 'destructive',
    title: 'Tools that end something for good',
    belongs:
      'The documented purpose, or any documented mode, irreversibly ends something: delete, purge, wipe, uninstall, terminate, cancel a job or a plan, revoke a key, reset, restore over current data, merge records.',
    spared:
      'Archive, trash with a way back, disable, unpublish, and taking something off a list while the thing itself survives are write.',
  },
  billing: {
    word: 'billing',
    title: 'Tools that move money or create an obligation to pay',
    belongs:
      'Pay, charge, refund, pay out, transfer, trade, buy, order, subscribe, send an invoice, launch a campaign that spends.',
    spared:
      'Prices, quotes, products, coupons and reports move nothing. A tool that merely costs something per call carries the signal “metered”.',
  },
};

/** The reading in our words, for a tool whose own make no sentence, as firm as the confidence allows. */
export const READING: Record<Category, Record<Confidence, string>> = {
  read: {
    high: 'Only returns information',
    medium: 'Seems only to return information',
    low: 'May only return information',
  },
  write: {
    high: 'Can create or change things',
    medium: 'May create or change things',
    low: 'May create or change things',
  },
  execute: {
    high: 'Can start work whose effects are set elsewhere',
    medium: 'May start work whose effects are set elsewhere',
    low: 'May start work whose effects are set elsewhere',
  },
  destructive: {
    high: 'Can end or delete things for good',
    medium: 'May end or delete things for good',
    low: 'May end or delete things for good',
  },
  billing: {
    high: 'Can move money or create a debt',
    medium: 'May move money or create a debt',
    low: 'May move money or create a debt',
  },
};

/** How firmly a statement is made. */
export const MODAL: Record<Confidence, string> = { high: 'Can', medium: 'May', low: 'May' };

export interface SignalWords {
  readonly word: string;
  /** Title of the signal's page. */
  readonly title: string;
  /** A clause that continues the reading, after a semicolon. */
  readonly clause: string;
  /** A sentence without its full stop, which the quoted words complete. */
  readonly sentence: string;
}

export const SIGNAL: Record<Signal, SignalWords> = {
  destructive: {
    word: 'destructive',
    title: 'Tools that can remove or overwrite what was there',
    clause: 'can remove or overwrite what was there',
    sentence: 'Something that exists before the call may not exist after it',
  },
  bulk: {
    word: 'bulk',
    title: 'Tools of which one call can reach many items',
    clause: 'many in one call',
    sentence: 'One call can reach many items or an unbounded set',
  },
  billing: {
    word: 'billing',
    title: 'Tools that deal with money',
    clause: 'money is involved',
    sentence: 'The call moves money, changes an obligation to pay, or is itself charged for',
  },
  metered: {
    word: 'metered',
    title: 'Tools whose calls cost something',
    clause: 'each call is charged for',
    sentence: 'The call has a price of its own, or creates something that is metered while it exists',
  },
  irreversible: {
    word: 'irreversible',
    title: 'Tools whose text documents no way back',
    clause: 'no undo is documented',
    sentence: 'Its text documents no way back',
  },
  external_comm: {
    word: 'external communication',
    title: 'Tools that carry content out of the system',
    clause: 'content leaves the system',
    sentence: 'Content that the caller supplies is carried to people or endpoints outside the system',
  },
  code_exec: {
    word: 'code execution',
    title: 'Tools that run what the caller supplies',
    clause: 'runs code the caller supplies',
    sentence: 'The caller supplies code, a command or a query that is run, or code is installed',
  },
  credential: {
    word: 'credential',
    title: 'Tools through which secrets pass',
    clause: 'secrets pass through it',
    sentence: 'Secrets, keys, tokens or passwords are returned, created, changed or stored',
  },
  privilege: {
    word: 'privilege',
    title: 'Tools that change who may do what',
    clause: 'changes who may do what',
    sentence: 'Who may do what is changed: roles, members, permissions, sharing or blocking',
  },
  untrusted_input: {
    word: 'untrusted input',
    title: 'Tools that return what strangers can write',
    clause: 'returns text that strangers can write',
    sentence: 'What it returns can be written by outsiders, so it may carry instructions to the model',
  },
};

export const SEVERITY: Record<Severity, { readonly title: string; readonly means: string }> = {
  low: {
    title: 'Tools of low severity: reading, in the ordinary case',
    means:
      'Nothing in the text says that a call changes or sends anything. The default lets the calls through.',
  },
  medium: {
    title: 'Tools of medium severity: a call changes something that can be changed back',
    means:
      'Ordinary writing, bounded runs, and reads that open a way out or carry a whole store away. The default lets 30 calls a minute through.',
  },
  high: {
    title: 'Tools of high severity: a person should see the call first',
    means:
      'Deleting one item, running code, sending what cannot be unsent, changing who may do what, giving out a secret, starting what costs while it runs. The default asks.',
  },
  critical: {
    title: 'Tools of critical severity: off until an owner turns them on',
    means:
      'Ending a container or many items at once, moving money, revoking credentials, sending to many at once, giving access together with a secret, runs that delete or overwrite. The default denies.',
  },
};

export const CONFIDENCE: Record<Confidence, string> = {
  high: 'several signs agree and none of weight speaks against',
  medium: 'the signs are few or indirect, or the text tells more than one thing',
  low: 'the signs are weak or pull in different directions',
};

/** What takes a step off a severity, as a clause behind “because”. */
export const MILDER: Record<Mitigation, string> = {
  leaf: 'it concerns a single item that holds nothing else',
  bounded: 'the run is bounded',
  unpaid: 'nobody has to pay yet',
};

/** Start of the headline for such a definition. */
export const UNCERTAIN = 'Its text does not settle what it does';

export const ACTION: Record<Action, { readonly word: string; readonly means: string }> = {
  allow: { word: 'allow', means: 'calls go through' },
  limit: { word: 'limit', means: 'calls go through, at most 30 a minute' },
  ask: { word: 'ask', means: 'a person approves each call' },
  deny: { word: 'deny', means: 'calls are refused until an owner enables the tool' },
};

/** What becomes of calls, behind “is” or “are”. */
export const TREATED: Record<Action, string> = {
  allow: 'allowed',
  limit: 'limited',
  ask: 'asked about',
  deny: 'denied',
};

/** What a piece of evidence speaks for, in a line under its quotation. */
export const SUGGESTION: Record<Suggestion, string> = {
  ...mapValues(CATEGORY, (words) => words.word),
  ...mapValues(SIGNAL, (words) => words.word),
  uncertain: 'an open question',
};

/** `destructive · code execution`: the category, then each signal that adds something to it. */
export function riskWords({ category, signals }: Pick<Verdict, 'category' | 'signals'>): string {
  const others = signals.filter((signal) => signal !== category);
  return [category, ...others].map((label) => SUGGESTION[label]).join(' · ');
}

function mapValues<K extends string, A, B>(table: Record<K, A>, to: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(table).map(([key, value]) => [key, to(value)])) as Record<K, B>;
}
