/** What the catalogue says about a server and its strings, apart from risk; see wording.ts for the risk words. */
import type { FindingKind, Outcome, Problem } from '../../scanner/types.ts';

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
export function told({ outcome, problems }: Attempted): OutcomeWords {
  return outcome !== 'listed' && problems[0]?.kind === 'install-time' ? NOT_INSTALLED : OUTCOME[outcome];
}

/** What came back: whose side failed, and what to add to a scan of one's own. */
interface OutcomeWords {
  readonly said: string;
  readonly next: string;
  /** Options that give another try a chance. */
  readonly options?: string;
}

const NOT_INSTALLED: OutcomeWords = {
  said: 'The package was not installed in the time we gave it.',
  next: 'Scan it again with more time to install.',
  options: '--limit install=10m',
};

const SAVED = 'Save its tools list to a file and scan the file.';

const OUTCOME: Record<Outcome, OutcomeWords> = {
  listed: { said: 'The server listed its tools.', next: '' },
  unreachable: {
    said: 'We could not reach the server: it, its package or the network between did not answer.',
    next: 'Check the command or address and scan it again.',
  },
  'auth-required': {
    said: 'The server asks for authorisation before it lists anything; nothing failed.',
    next: 'Scan it with a token of your own; none is held here.',
    options: '--header "Authorization: Bearer $TOKEN"',
  },
  'needs-config': {
    said: 'The server needs configuration, a key or an argument before it starts; nothing failed.',
    next: 'Hand it a variable; a dummy value is often enough to list the tools.',
    options: '--env NAME=value',
  },
  'handshake-failed': {
    said: 'The server failed: it started, but the protocol handshake did not succeed.',
    next: 'Try another version of the server.',
  },
  'list-failed': {
    said: 'The server failed: it answered the handshake, but not the request for its tools.',
    next: 'Try another version of the server.',
  },
  'timed-out': {
    said: 'The server did not answer in the time we gave it.',
    next: 'Scan it again with more time.',
    options: '--timeout 120',
  },
  'too-large': { said: 'Our limit: the server sent more than the scanner reads.', next: SAVED },
  crashed: {
    said: 'The server failed: it ended before it had answered.',
    next: 'Start the command by hand to see what it says.',
  },
  'not-supported': {
    said: 'Our limit: the server speaks a transport or a revision that the scanner does not.',
    next: SAVED,
  },
  'scanner-failed': {
    said: 'We failed: the scanner itself broke on it, which says nothing about the server.',
    next: `Report it to toolrisk. ${SAVED}`,
  },
};
