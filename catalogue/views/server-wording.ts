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

/** What came of a server, in a sentence, and what a reader can do: by what ended it, else by how it ended. */
export function told({ outcome, problems }: Attempted): OutcomeWords {
  const ended = outcome === 'listed' ? undefined : problems.find(({ kind }) => Object.hasOwn(ENDED_BY, kind));
  return ended === undefined ? OUTCOME[outcome] : ENDED_BY[ended.kind]!;
}

/** What came back: whose side failed, and what to add to a scan of one's own. */
interface OutcomeWords {
  readonly said: string;
  readonly next: string;
  /** Options that give another try a chance. */
  readonly options?: string;
  /** Where only a saved list has a chance. */
  readonly saved?: true;
}

const SAVED = 'Start it as its documentation says, save its tools list to a file and scan the file.';

const NOT_THERE: OutcomeWords = {
  said: 'Our limit: the machine that scanned it lacks what the server needs to start.',
  next: 'Scan it again where that is there.',
};
const NO_PROGRAM = 'The package names no program that starts a server, so nothing was started.';
const NOT_ON_REGISTRY: OutcomeWords = {
  said: 'The package could not be installed: not all that it needs is on the registry.',
  next: 'Try another version of the package.',
};
const BROKEN: OutcomeWords = {
  said: 'The package is broken: it lacks a part of itself.',
  next: 'Try another version of the package, or report it to its author.',
};

/** By the kind of the problem, where that says more than the outcome; a test holds the kinds to the scanner's. */
export const ENDED_BY: Readonly<Record<string, OutcomeWords>> = {
  'install-time': {
    said: 'The package was not installed in the time we gave it.',
    next: 'Scan it again with more time to install.',
    options: '--limit install=10m',
  },
  'no-executable': { said: NO_PROGRAM, next: SAVED, saved: true },
  'executable-unclear': {
    said: 'The package has several programs and does not say which is its server, so none was started.',
    next: SAVED,
    saved: true,
  },
  'executable-missing': BROKEN,
  'package-broken': BROKEN,
  'dependency-not-found': NOT_ON_REGISTRY,
  'dependency-outside-registry': {
    said: 'Our limit: it depends on something outside the registry, which the scanner does not install.',
    next: SAVED,
    saved: true,
  },
  platform: NOT_THERE,
  'runtime-missing': NOT_THERE,
  'docker-unreachable': NOT_THERE,
  'command-not-found': NOT_THERE,
  'native-module-missing': {
    said: 'Our limit: a part of it is built by an install script, and none was run.',
    next: 'Who trusts the package scans it again with its install scripts.',
    options: '--allow-scripts',
  },
  'program-missing': {
    said: 'Our limit: a program that the package brings for each machine was not there, and no install script was run.',
    next: 'Who trusts the package scans it again with its install scripts.',
    options: '--allow-scripts',
  },
  'needs-network': {
    said: 'The server wants the network before it lists its tools, and was given none.',
    next: 'Scan it again with the network.',
    options: '--allow-net',
  },
  'backend-unreachable': {
    said: 'The server wants a service of its own before it lists its tools, which was not there.',
    next: 'Start that service, then scan it again.',
    options: '--allow-net',
  },
};

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
  'too-large': {
    said: 'Our limit: the server sent more than the scanner reads.',
    next: SAVED,
    saved: true,
  },
  crashed: {
    said: 'The server failed: it ended before it had answered.',
    next: 'Start the command by hand to see what it says.',
  },
  'not-supported': {
    said: 'Our limit: the scanner does not start servers of this kind, or speak to them.',
    next: SAVED,
    saved: true,
  },
  'scanner-failed': {
    said: 'We failed: the scanner itself broke on it, which says nothing about the server.',
    next: `Report it to toolrisk. ${SAVED}`,
    saved: true,
  },
};
