import parseSpec from 'npm-package-arg';
import { UsageError } from '../errors.ts';
import type { NpmTarget } from '../types.ts';
import { startedAs } from './started-as.ts';

/** What the user hands to every server of a run. */
export interface Handed {
  readonly env: Readonly<Record<string, string>>;
  /** Folder in which a command that the user typed starts. */
  readonly cwd?: string;
  /** The words are the user's own. */
  readonly typed?: boolean;
}

/**
 * A target from `name`, `name@1.2.3`, `name@^1` or `name@tag`, as after `npm:`.
 * @throws UsageError when it names no package of a registry.
 */
export function npmTarget(spec: string, args: readonly string[], handed: Handed, bin?: string): NpmTarget {
  const parsed = registrySpec(spec);
  if (parsed === undefined) {
    throw new UsageError(
      `"${spec}" names no package of the npm registry`,
      'write it as npm:name or npm:name@1.2.3',
    );
  }
  return {
    kind: 'npm',
    id: startedAs(parsed.name, [...(bin === undefined ? [] : [bin]), ...args], Object.keys(handed.env)),
    package: parsed.name,
    ...(parsed.version === undefined ? {} : { version: parsed.version }),
    ...(bin === undefined ? {} : { bin }),
    args,
    env: handed.env,
    ...(handed.cwd === undefined ? {} : { cwd: handed.cwd }),
    ...(handed.typed ? { typed: true } : {}),
  };
}

/**
 * Reads a command line that starts a package by npm's own runner (`npx -y pkg@1 args`,
 * `npx --package=pkg bin args`, `npm exec -- pkg`, `npm x pkg`) as the package it means, so that
 * installing and starting are two steps. Undefined for any other command, and for a runner given a
 * folder, an address or a shell command.
 */
export function npmCommand(command: readonly string[], handed: Handed): NpmTarget | undefined {
  const words = afterRunner(command);
  if (words === undefined) return undefined;
  const packages: string[] = [];
  let index = 0;
  for (; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--') {
      index += 1;
      break;
    }
    if (!word.startsWith('-')) break;
    const [flag = '', value] = word.split(/=(.*)/s);
    if (flag === '-c' || flag === '--call') return undefined;
    if (flag === '-p' || flag === '--package') {
      packages.push(value ?? words[index + 1] ?? '');
      if (value === undefined) index += 1;
    } else if (VALUED.has(flag) && value === undefined) {
      index += 1;
    }
  }
  const rest = words.slice(index);
  const [spec] = packages;
  if (packages.length > 1) return undefined;
  if (spec !== undefined) {
    const [bin, ...args] = rest[0] === '--' ? rest.slice(1) : rest;
    return registrySpec(spec) && bin !== undefined ? npmTarget(spec, args, handed, bin) : undefined;
  }
  const [name, ...args] = rest;
  return name !== undefined && registrySpec(name) ? npmTarget(name, args, handed) : undefined;
}

/** npm's options that take their value as a word of its own, of those people put before a package. */
const VALUED = new Set([
  '--registry',
  '--cache',
  '--userconfig',
  '--prefix',
  '-w',
  '--workspace',
  '--loglevel',
]);

function afterRunner([program = '', ...words]: readonly string[]): readonly string[] | undefined {
  const name = program.replace(/^.*[/\\]/, '').replace(/\.(cmd|exe)$/i, '');
  if (name === 'npx') return words;
  if (name !== 'npm') return undefined;
  return words[0] === 'exec' || words[0] === 'x' ? words.slice(1) : undefined;
}

/** Whether these are the name of a package of a registry and one version of it; no range, tag, alias or address. */
export function isExactVersion(name: string, version: string): boolean {
  return typeOf(name, version) === 'version';
}

/** Whether these are the name of a package of a registry and a version, range or tag of it, and nothing else. */
export function isRegistryVersion(name: string, version: string): boolean {
  return ['version', 'range', 'tag'].includes(typeOf(name, version) ?? '');
}

function typeOf(name: string, version: string): string | undefined {
  try {
    const parsed = parseSpec.resolve(name, version);
    return parsed.name === name ? parsed.type : undefined;
  } catch {
    return undefined;
  }
}

function registrySpec(spec: string): { readonly name: string; readonly version?: string } | undefined {
  try {
    const parsed = parseSpec(spec);
    if (!parsed.registry || parsed.type === 'alias' || !parsed.name) return undefined;
    // npm-package-arg gives "*" for a bare name, which would mean any version, not the newest.
    return parsed.rawSpec === '*' || parsed.rawSpec === ''
      ? { name: parsed.name }
      : { name: parsed.name, version: parsed.rawSpec };
  } catch {
    return undefined;
  }
}
