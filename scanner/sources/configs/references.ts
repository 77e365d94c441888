import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseEnv } from 'node:util';
import type { ClientId } from './client.ts';
import type { Lookup } from './expand.ts';

/** What the references of one configuration file may point at. */
export interface Circumstances {
  readonly client: ClientId;
  /** The configuration file itself. */
  readonly path: string;
  readonly home: string;
  /** The folder that relative words and references to a workspace start from. */
  readonly cwd: string;
  /** The folder of the plugin or extension that the file belongs to; else that of the file. */
  readonly bundle: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Defaults of VS Code's `inputs`, by id. */
  readonly inputs: ReadonlyMap<string, string>;
}

/** Bytes read of a file that holds one value, or one set of variables. */
const MAX_FILE = 64_000;

/** The values of references, each looked up when it is met, so that nothing else is read. */
export function lookupIn(circumstances: Circumstances): Lookup {
  const { env, home, cwd, path, inputs, bundle } = circumstances;
  const secretFiles = circumstances.client === 'continue' ? continueSecrets(circumstances) : [];
  return ({ kind, name }) => {
    switch (kind) {
      case 'variable':
        return own(env, name) ?? secretFiles.map((file) => own(readVariables(file), name)).find(isText);
      case 'file':
        return readSmall(resolve(dirname(path), fromHome(name, home)))?.trim();
      case 'input':
        return inputs.get(name);
      case 'folder':
        return name === 'bundle' ? bundle : folder(name, home, cwd);
    }
  };
}

/** The variables of a `.env` file; none when there is no such file. */
export function readVariables(path: string): Readonly<Record<string, string | undefined>> {
  const text = readSmall(path);
  return text === undefined ? {} : parseEnv(text);
}

function fromHome(path: string, home: string): string {
  return path.replace(/^~(?=$|[/\\])/, () => home);
}

/** Where Continue keeps secrets, nearest first (docs: reference, faqs). */
function continueSecrets({ home, cwd }: Circumstances): readonly string[] {
  return [join(cwd, '.env'), join(cwd, '.continue', '.env'), join(home, '.continue', '.env')];
}

function folder(name: string, home: string, cwd: string): string {
  if (name === 'userHome' || name === 'HOME') return home;
  if (name === 'workspaceFolder' || name === 'workspacePath') return cwd;
  return name === 'workspaceFolderBasename' ? basename(cwd) : sep;
}

function readSmall(path: string): string | undefined {
  try {
    const file = statSync(path);
    return file.isFile() && file.size <= MAX_FILE ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** A value of the record itself: `constructor` is no variable. */
export function own(record: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
