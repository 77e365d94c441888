/** What the catalogue says about a server and its strings, apart from risk; see wording.ts for the risk words. */
import type { FindingKind, Hint, Outcome, Problem } from '../../scanner/types.ts';

export interface HintWords {
  readonly asks: string;
  /** What the MCP specification lets a client assume when the hint is absent (revision 2025-06-18, ToolAnnotations). */
  readonly whenAbsent: boolean;
}

export const HINT: Record<Hint, HintWords> = {
  readOnlyHint: { asks: 'Does it leave its environment unchanged?', whenAbsent: false },
  destructiveHint: { asks: 'May it destroy, not only add?', whenAbsent: true },
  idempotentHint: { asks: 'Does a repeated call change nothing further?', whenAbsent: false },
  openWorldHint: { asks: 'Does it deal with the world outside?', whenAbsent: true },
};

export const FINDING: Record<FindingKind, { readonly title: string; readonly why: string }> = {
  'invisible-text': {
    title: 'Text that a reader cannot see',
    why: 'A model reads these characters; a person reviewing the definition does not.',
  },
  'instructing-text': {
    title: 'Text that instructs the model',
    why: 'A definition should describe its tool; words addressed to the model can steer other calls.',
  },
  'shadowing-text': {
    title: 'Text about another tool',
    why: 'A definition that speaks about another tool can change how that tool is used.',
  },
  'asking-parameter': {
    title: 'A parameter that asks for what is not its own',
    why: 'A model fills a parameter from what it has: its prompt, the conversation, what it was entrusted with.',
  },
  'duplicate-name': {
    title: 'Two tools of one name',
    why: 'A policy by name cannot tell them apart, and clients differ in which one they call.',
  },
  'look-alike-name': {
    title: 'Two names that look alike',
    why: 'A person approving a call can take one tool for the other.',
  },
};

/** What is known of an attempt; the first problem is the one that ended it. */
export interface Attempted {
  readonly outcome: Outcome;
  readonly problems: readonly Pick<Problem, 'kind'>[];
}

/** What came of a server, in a sentence, and what a reader can do. */
export function told({ outcome, problems }: Attempted): Told {
  return outcome !== 'listed' && problems[0]?.kind === 'install-time' ? NOT_INSTALLED : OUTCOME[outcome];
}

interface Told {
  readonly said: string;
  readonly next: string;
}

const NOT_INSTALLED: Told = {
  said: 'It was not installed in time.',
  next: 'Scan it again with more time to install: --limit install=10m.',
};

const OUTCOME: Record<Outcome, Told> = {
  listed: { said: 'It listed its tools.', next: '' },
  unreachable: {
    said: 'We could not reach it.',
    next: 'Check the command or address and scan it again.',
  },
  'auth-required': {
    said: 'It asks for authorisation before it lists anything.',
    next: 'Scan it yourself with a token of your own; none is held here.',
  },
  'needs-config': {
    said: 'It needs configuration, a key or an argument before it starts.',
    next: 'Scan it yourself with --env NAME; a dummy value is often enough to list the tools.',
  },
  'handshake-failed': {
    said: 'It started, but the protocol handshake failed.',
    next: 'Try another version of the server.',
  },
  'list-failed': {
    said: 'It answered the handshake, but not the request for its tools.',
    next: 'Try another version of the server.',
  },
  'timed-out': {
    said: 'It did not answer in time.',
    next: 'Scan it again with a longer --timeout.',
  },
  'too-large': {
    said: 'It went past a limit of the scanner.',
    next: 'Raise the limit with --limit, or save its tools list to a file and scan the file.',
  },
  crashed: {
    said: 'It ended before it had answered.',
    next: 'Start the command by hand to see what it says.',
  },
  'not-supported': {
    said: 'It cannot be started here, or speaks what the scanner does not.',
    next: 'Save its tools list to a file and scan the file.',
  },
  'scanner-failed': {
    said: 'The scanner itself failed on it, which says nothing about the server.',
    next: 'Report it to toolrisk; save its tools list to a file and scan the file meanwhile.',
  },
};
