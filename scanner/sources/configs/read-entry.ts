import { resolve } from 'node:path';
import { findExecutable } from '../../observe/executable.ts';
import { oneLine } from '../../observe/one-line.ts';
import type { HttpTarget, Json, Problem, Target } from '../../types.ts';
import { commandTarget } from '../argv.ts';
import { at, bounded, isList, isObject } from '../foreign-json.ts';
import { sendable } from '../sendable.ts';
import type { ClientId } from './client.ts';
import { CLIENTS } from './clients.ts';
import { type ConfigEntry, type Unsupported, unsupported } from './entry.ts';
import { type FieldReader, fieldReader } from './fields.ts';
import { grantsOf } from './grants.ts';
import { type Circumstances, lookupIn, readVariables } from './references.ts';
import { remoteBehind } from './remote-behind.ts';

/** Reads one server of a configuration. Whatever it holds, the result is an entry with its problems. */
export function readEntry(
  { id, key }: Pick<ConfigEntry, 'id' | 'key'>,
  value: Json,
  disabled: boolean,
  circumstances: Circumstances,
): ConfigEntry {
  const safe = bounded(value);
  const fields = fieldReader(safe ?? {}, CLIENTS[circumstances.client].syntax, lookupIn(circumstances));
  const target =
    safe === undefined
      ? unsupported(id, 'it is too large, or refers to itself', 'Write the entry out plainly.')
      : targetOf(id, safe, fields, circumstances);
  const secrets = fields.secrets();
  return {
    id,
    client: circumstances.client,
    key,
    file: circumstances.path,
    written: safe ?? {},
    grants: grantsOf(circumstances.client, safe ?? {}),
    disabled: disabled || isSwitchedOff(safe, circumstances.client),
    target: target.kind === 'unsupported' || secrets.length === 0 ? target : { ...target, secrets },
    uses: fields.uses().map((name) => oneLine(name, 100)),
    problems: fields.problems().map(inOneLine),
  };
}

/** As its client means it: many clients start an entry that is marked as off for another. */
function isSwitchedOff(value: Json | undefined, client: ClientId): boolean {
  return Object.entries(CLIENTS[client].switches).some(([field, off]) => at(value, [field]) === off);
}

function targetOf(
  id: string,
  value: Json,
  read: FieldReader,
  circumstances: Circumstances,
): Target | Unsupported {
  if (!isObject(value))
    return unsupported(id, 'the entry is no object', 'Correct the entry, or take it out.');
  const { fields, prefers } = CLIENTS[circumstances.client];
  const remote = read.raw(fields.url) !== undefined;
  const local = read.raw(fields.command) !== undefined;
  if (remote && (prefers === 'url' || !local)) return remoteTarget(id, read, circumstances);
  return local ? localTarget(id, read, circumstances) : withoutTransport(id, value, circumstances);
}

function remoteTarget(id: string, read: FieldReader, { client }: Circumstances): HttpTarget | Unsupported {
  const { fields } = CLIENTS[client];
  const url = read.text(fields.url) ?? '';
  const missing = read.missing();
  if (missing.length > 0) return needs(id, missing);
  if (!URL.canParse(url))
    return unsupported(id, 'its address is no URL', 'Correct the address in the entry.');
  const { protocol } = new URL(url);
  const type = read.text(fields.type);
  if ((protocol !== 'http:' && protocol !== 'https:') || type === 'ws') {
    return unsupported(
      id,
      `it is reached over ${type === 'ws' ? 'a websocket' : oneLine(protocol, 20)}, not over HTTP`,
      'If the server also has an https address, scan that.',
    );
  }
  const bearer = read.text(fields.bearerVariable);
  const token = bearer === undefined ? undefined : read.variable(bearer);
  const named = Object.entries(read.map(fields.headerVariables)).flatMap(([header, name]) => {
    const found = read.variable(name);
    return found === undefined ? [] : [[header, found] as const];
  });
  const headers = {
    ...read.map(fields.headers),
    ...Object.fromEntries(named),
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
  };
  return { kind: 'http', id, url, headers: sendable(headers) };
}

function localTarget(id: string, read: FieldReader, circumstances: Circumstances): Target | Unsupported {
  const { fields } = CLIENTS[circumstances.client];
  const words = withoutShell([...read.list(fields.command), ...read.list(fields.args)]);
  const [command = ''] = words;
  if (command === '' || words.some((word) => word.includes('\0'))) {
    return unsupported(id, 'its command is empty or unreadable', 'Correct the command in the entry.');
  }
  const cwd = resolve(circumstances.cwd, read.text(fields.cwd) ?? '.');
  const target = { ...commandTarget(words, { env: variables(read, circumstances, cwd), cwd }), id };
  if (target.kind === 'npm') return remoteBehind(target, circumstances.env) ?? target;
  const found = findExecutable(command, cwd, circumstances.env.PATH);
  if (typeof found === 'string') return target;
  return { kind: 'unsupported', id, reason: found.reason, problem: inOneLine(found.problem) };
}

/** The variables handed to the server: of its file, then by name, then as written. */
function variables(
  read: FieldReader,
  { client }: Circumstances,
  cwd: string,
): Readonly<Record<string, string>> {
  const { fields } = CLIENTS[client];
  const file = read.text(fields.envFile);
  const named = read.raw(fields.envNames);
  const names = (isList(named) ? named : [])
    .map((item) => (isObject(item) ? at(item, ['name']) : item))
    .filter((name) => typeof name === 'string');
  const all = {
    ...(file === undefined ? {} : readVariables(resolve(cwd, file))),
    ...Object.fromEntries(names.map((name) => [name, read.variable(name)])),
    ...read.map(fields.env),
  };
  // Names and values that no process can be given.
  return Object.fromEntries(
    Object.entries(all).filter(
      (pair): pair is [string, string] => /^[^=\0]+$/.test(pair[0]) && pair[1]?.includes('\0') === false,
    ),
  );
}

/** Windows configurations start everything through the shell, which has nothing to add. */
function withoutShell(words: readonly string[]): readonly string[] {
  return /^cmd(\.exe)?$/i.test(words[0] ?? '') && /^\/c$/i.test(words[1] ?? '') ? words.slice(2) : words;
}

function needs(id: string, names: readonly string[]): Unsupported {
  const list = oneLine(names.join(', '), 150);
  return unsupported(
    id,
    `its address needs ${list}, which has no value`,
    `Give it a value: ${names.map(flagFor).join(' ')}`,
  );
}

/** How a reference gets a value on the command line; a file's content cannot be given there. */
function flagFor(name: string): string {
  const [kind, id] = name.split(/:(.*)/s);
  if (id === undefined) return `--env ${name}=…`;
  return kind === 'input' ? `--input ${id}=…` : `(make ${id} readable)`;
}

/** Entries whose program comes from the client itself, or from nowhere. */
function withoutTransport(id: string, value: Json, { client }: Circumstances): Unsupported {
  const type = at(value, ['type']);
  if (client === 'goose' && typeof type === 'string' && /^(builtin|platform|frontend)$/.test(type)) {
    return unsupported(id, 'it is a part of Goose, not a server', 'Nothing: only Goose can start it.');
  }
  if (client === 'goose' && type === 'inline_python') {
    return unsupported(id, 'it is Python code in the configuration', 'Read the code: it runs as it stands.');
  }
  if (client === 'zed') {
    return unsupported(
      id,
      'its program comes from a Zed extension',
      "Scan the command in the extension's source.",
    );
  }
  if (client === 'opencode' && at(value, ['enabled']) !== undefined) {
    return unsupported(
      id,
      'it only switches an entry of another file',
      'Scan the file that holds the entry.',
    );
  }
  return unsupported(id, 'it has neither a command nor an address', 'Correct the entry, or take it out.');
}

function inOneLine({ kind, detail, next }: Problem): Problem {
  return { kind, detail: oneLine(detail, 300), next: oneLine(next, 300) };
}
