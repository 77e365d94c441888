import { UsageError } from '../errors.ts';
import { secretsOf } from '../secrets/given.ts';
import { redactor } from '../secrets/redactor.ts';
import { displayUrl, shownAddress } from '../secrets/words.ts';
import type { HttpTarget, StdioTarget, Target } from '../types.ts';
import { commandId } from './command-id.ts';
import { type Handed, npmCommand, npmTarget } from './npm.ts';
import { readToolsFile } from './tools-file.ts';

/** What the options of a command line hand to the targets it names. */
export interface Handover extends Handed {
  readonly cwd: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Targets named on a command line: `https://…`, `npm:package@version`, files with saved tools lists and
 * `-` in `words`, or one command after `--`. Saved lists are read here once, so that a wrong file is
 * told before anything starts.
 * @throws UsageError when nothing is named, or something that is no target.
 */
export function parseTargets(
  words: readonly string[],
  command: readonly string[] | undefined,
  options: Handover,
): Target[] {
  const typed = { ...options, typed: true };
  const named = words.map((word) => namedTarget(word, typed));
  const targets = command === undefined ? named : [...named, commandTarget(command, typed)];
  if (targets.length === 0) {
    throw new UsageError(
      'name a server to look at',
      'for example: npm:mistral-mcp@0.8.2, https://mcp.example.com/mcp, or -- npx -y @modelcontextprotocol/server-filesystem /tmp',
    );
  }
  refuseStdinTwice(words);
  return targets;
}

/** @throws {UsageError} where two words are standard input: it can be read only once. */
export function refuseStdinTwice(words: readonly string[]): void {
  if (words.filter((word) => word === '-').length > 1)
    throw new UsageError('standard input can be read only once', 'give - a single time');
}

/** A command of the user's own; npm's runner is read as the package it means. */
export function commandTarget(command: readonly string[], options: Handover): Target {
  const [program, ...args] = command;
  if (program === undefined || program === '') {
    throw new UsageError('no command after --', 'for example: -- node server.js');
  }
  const target: StdioTarget = {
    kind: 'stdio',
    id: commandId(program, args, Object.keys(options.env)),
    command: program,
    args,
    env: options.env,
    cwd: options.cwd,
    ...(options.typed ? { typed: true } : {}),
  };
  return named(npmCommand(command, options) ?? target);
}

/**
 * A remote server; its id is the host and path, of which only everyday words are shown.
 * @throws UsageError when it is no http or https URL.
 */
export function urlTarget(url: string, headers: Readonly<Record<string, string>> = {}): HttpTarget {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError(
      `"${shownAddress(url)}" is no web address`,
      'Write its address whole: https://mcp.example.com/mcp',
    );
  }
  const [place = ''] = displayUrl(url)
    .replace(/^https?:\/\//, '')
    .split('?');
  return named({ kind: 'http', id: place.replace(/\/+$/, ''), url, headers });
}

function namedTarget(word: string, options: Handover): Target {
  if (/^https?:/i.test(word)) return urlTarget(word, options.headers);
  if (word.startsWith('npm:'))
    return npmTarget(word.slice('npm:'.length), [], { env: options.env, typed: true });
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(word)) return urlTarget(word);
  return { kind: 'file', id: word === '-' ? 'stdin' : readToolsFile(word).id, path: word };
}

/** The id is shown everywhere and kept: no secret may be a part of it. */
function named<T extends Target>(target: T): T {
  return { ...target, id: redactor(secretsOf(target)).line(target.id) };
}
