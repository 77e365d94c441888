import type { ObserveOptions } from '../../scanner/observe/index.ts';
import type { FindingKind, Outcome } from '../../scanner/types.ts';

/** A behaviour, how it is reached, and what a user must come to know of it. */
export interface Case {
  readonly behaviour: string;
  readonly over: readonly ('stdio' | 'http')[];
  readonly outcome: Outcome;
  readonly partial: boolean;
  /** Kinds of problems, in order. */
  readonly problems: readonly string[];
  /** How many tools are kept. */
  readonly tools: number;
  readonly findings?: readonly FindingKind[];
  /** Tighter than the defaults where only time decides. */
  readonly limits?: ObserveOptions['limits'];
  readonly refusePrivate?: boolean;
  /** Sends so much that the scan's memory is measured in the test, too. */
  readonly big?: boolean;
}

const BOTH = ['stdio', 'http'] as const;
const STDIO = ['stdio'] as const;
const HTTP = ['http'] as const;

/** The whole list came, though something was wrong. */
function listed(
  behaviour: string,
  over: Case['over'],
  problems: readonly string[] = [],
  more: Partial<Case> = {},
): Case {
  return { behaviour, over, outcome: 'listed', partial: false, problems, tools: 1, ...more };
}
/** Something of the list is missing, and the user is told. */
function partly(behaviour: string, over: Case['over'], problem: string, more: Partial<Case> = {}): Case {
  return { behaviour, over, outcome: 'listed', partial: true, problems: [problem], tools: 1, ...more };
}
function unobserved(
  behaviour: string,
  over: Case['over'],
  outcome: Outcome,
  problem: string,
  more: Partial<Case> = {},
): Case {
  return { behaviour, over, outcome, partial: false, problems: [problem], tools: 0, ...more };
}

export const CASES: readonly Case[] = [
  partly('cursor-endless', BOTH, 'page-cap', { limits: { pages: 40 }, tools: 40 }),
  partly('cursor-repeated', BOTH, 'cursor-repeated', { tools: 2 }),
  listed('cursor-empty', BOTH, [], { tools: 2 }),
  listed('cursor-null', BOTH),
  listed('pages-without-tools', BOTH),
  partly('cursor-number', BOTH, 'cursor-malformed'),
  partly('second-page-refused', BOTH, 'page-failed'),
  partly('second-page-no-list', BOTH, 'page-malformed'),
  partly('too-many-tools', BOTH, 'tool-cap', { tools: 5000, big: true }),
  partly('huge-definition', BOTH, 'definition-too-large'),
  partly('wide-letters', BOTH, 'definition-too-large'),
  partly('deep-schema', BOTH, 'definition-too-deep'),
  unobserved('deeper-schema', BOTH, 'too-large', 'message-too-deep'),
  unobserved('deepest-schema', BOTH, 'too-large', 'message-too-deep'),
  unobserved('deep-id', BOTH, 'too-large', 'message-too-deep'),
  unobserved('deep-greeting', BOTH, 'too-large', 'message-too-deep'),
  unobserved('deep-refusal', BOTH, 'too-large', 'message-too-deep'),
  unobserved('deep-notice', BOTH, 'too-large', 'message-too-deep'),
  listed('brackets-in-words', BOTH),
  partly('wide-schema', BOTH, 'definition-too-large', { big: true }),
  listed('recursive-schema', BOTH),
  partly('huge-instructions', BOTH, 'instructions-too-large'),

  listed('wrong-types', BOTH, ['malformed-tool']),
  listed('no-schema', BOTH, ['no-input-schema']),
  partly('unreadable-tools', BOTH, 'unreadable-tool'),
  unobserved('tools-no-list', BOTH, 'list-failed', 'list-refused'),
  unobserved('result-null', STDIO, 'timed-out', 'no-answer', { limits: { list: 700 } }),
  unobserved('greeting-without-name', BOTH, 'handshake-failed', 'initialize-refused'),
  listed('prototype-keys', BOTH),

  listed('answer-twice', BOTH),
  unobserved('wrong-ids', BOTH, 'timed-out', 'no-answer', { limits: { list: 700 } }),
  listed('asks-back', BOTH),
  unobserved('changed-storm', BOTH, 'too-large', 'message-flood', { big: true }),
  unobserved('no-such-method', BOTH, 'list-failed', 'list-refused'),
  unobserved('list-refused', BOTH, 'list-failed', 'list-refused'),
  unobserved('wants-key', BOTH, 'needs-config', 'variable-missing'),
  unobserved('version-too-old', BOTH, 'handshake-failed', 'initialize-refused'),
  unobserved('version-too-new', BOTH, 'handshake-failed', 'initialize-refused'),

  listed('control-sequences', BOTH),
  listed('invisible-text', BOTH, [], { findings: ['invisible-text'] }),
  listed('hostile-names', BOTH, [], { tools: 8 }),
  listed('same-names', BOTH, [], { tools: 2, findings: ['duplicate-name'] }),
  listed('look-alike-names', BOTH, [], { tools: 2, findings: ['look-alike-name'] }),
  listed('empty-list', BOTH, ['empty-list'], { tools: 0 }),

  unobserved('dies-at-once', STDIO, 'crashed', 'server-exited'),
  unobserved('dies-of-a-signal', STDIO, 'crashed', 'server-exited'),
  unobserved('dies-when-greeted', STDIO, 'crashed', 'server-exited'),
  unobserved('dies-when-asked', STDIO, 'crashed', 'server-exited'),
  partly('dies-after-a-page', STDIO, 'server-exited'),
  unobserved('dies-with-a-secret', STDIO, 'crashed', 'server-exited'),
  unobserved('silent', STDIO, 'timed-out', 'no-answer', { limits: { connect: 1000 } }),
  unobserved('silent-when-asked', STDIO, 'timed-out', 'no-answer', { limits: { list: 700 } }),
  partly('slow-pages', STDIO, 'total-time', { limits: { total: 6000 }, tools: -1 }),
  unobserved('progress-spam', STDIO, 'timed-out', 'no-answer', { limits: { list: 1000 } }),
  unobserved('floods-stdout', STDIO, 'too-large', 'stdout-cap', {
    problems: ['stdout-cap', 'stdout-noise'],
    big: true,
  }),
  unobserved('one-endless-line', STDIO, 'too-large', 'message-cap', { big: true }),
  listed('floods-stderr', STDIO, [], { big: true }),
  listed('noise-before', STDIO, ['stdout-noise']),
  listed('logs-in-json', STDIO, ['stdout-noise']),
  listed('noise-on-the-line', STDIO, ['stdout-noise']),
  unobserved('noise-before-depth', STDIO, 'too-large', 'message-too-deep'),
  listed('carriage-returns', STDIO),
  listed('batches', STDIO),
  listed('no-unicode', STDIO),
  listed('ignores-signals', STDIO),
  listed('leaves-a-child', STDIO),
  listed('detaches-a-child', STDIO),
  listed('forks-twice', STDIO),
  unobserved('exits-and-leaves-its-stdout-open', STDIO, 'crashed', 'server-exited'),
  listed('keeps-respawning', STDIO),
  listed('clears-a-childs-environment', STDIO),
  unobserved('closes-stdin', STDIO, 'timed-out', 'no-answer', { limits: { connect: 1000 } }),
  unobserved('closes-stdout', STDIO, 'crashed', 'stdout-closed'),
  listed('echoes-a-secret', STDIO, ['secret-echoed']),

  unobserved('redirect-loop', HTTP, 'unreachable', 'redirect-cap', { limits: { redirects: 3 } }),
  unobserved('redirect-inside', HTTP, 'unreachable', 'redirected'),
  unobserved('redirect-to-file', HTTP, 'unreachable', 'redirected'),
  unobserved('private-address', HTTP, 'unreachable', 'private-address', { refusePrivate: true }),
  unobserved('private-name', HTTP, 'unreachable', 'private-address', { refusePrivate: true }),
  unobserved('gzip-bomb', HTTP, 'too-large', 'message-cap', { big: true }),
  unobserved('huge-body', HTTP, 'too-large', 'message-cap', { big: true }),
  unobserved('slow-drip', HTTP, 'timed-out', 'no-answer', { limits: { list: 700 } }),
  unobserved('no-body', HTTP, 'list-failed', 'list-refused'),
  unobserved('half-a-body', HTTP, 'unreachable', 'connection-failed'),
  unobserved('bad-gzip', HTTP, 'unreachable', 'body-unreadable'),
  unobserved('deep-body', HTTP, 'too-large', 'message-too-deep'),
  unobserved('deep-lines', HTTP, 'too-large', 'message-too-deep'),
  unobserved('web-page', HTTP, 'handshake-failed', 'not-mcp'),
  unobserved('stream-without-end', HTTP, 'timed-out', 'no-answer', { limits: { list: 700 } }),
  unobserved('stream-of-one-line', HTTP, 'too-large', 'message-cap', { big: true }),
  unobserved('stream-that-breaks', HTTP, 'unreachable', 'request-cap', { limits: { pages: 1 } }),
  unobserved('comments-without-end', HTTP, 'too-large', 'http-cap', { big: true }),
  listed('listening-storm', HTTP),
  unobserved('never-answers', HTTP, 'timed-out', 'no-answer', { limits: { connect: 700 } }),
  unobserved('hangs-up', HTTP, 'unreachable', 'connection-failed'),
  unobserved('no-http', HTTP, 'unreachable', 'connection-failed'),
  unobserved('huge-headers', HTTP, 'unreachable', 'connection-failed'),
  unobserved('login-elsewhere', HTTP, 'auth-required', 'login-required'),
  unobserved('forbidden-with-control', HTTP, 'auth-required', 'login-required'),
  listed('goodbye-never-answered', HTTP),
  listed('echoes-the-header', HTTP, ['secret-echoed']),
  unobserved('legacy-silent', HTTP, 'timed-out', 'no-answer', { limits: { connect: 700 } }),
  unobserved('legacy-elsewhere', HTTP, 'handshake-failed', 'initialize-refused'),
];
