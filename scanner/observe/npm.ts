import { join } from 'node:path';
import type { NpmTarget } from '../types.ts';
import type { Attempt, Circumstances, Failure } from './attempt.ts';
import { isFailure } from './attempt.ts';
import { installPackage } from './install.ts';
import { toldOfScripts } from './install-scripts.ts';
import { factsOf } from './package-facts.ts';
import { integrityOf } from './package-integrity.ts';
import { readmeOf } from './package-readme.ts';
import { packageStart } from './package-start.ts';
import { keyInReadme } from './readme-key.ts';
import { withExample } from './readme-variables.ts';
import { withReadmesWords, wordsInReadme } from './readme-words.ts';
import { observeLaunch } from './stdio.ts';

/** Installs a package into the cache unless it is there, then starts it from there: two steps. */
export async function observePackage(target: NpmTarget, circumstances: Circumstances): Promise<Attempt> {
  const installed = await installPackage(target, circumstances);
  if (isFailure(installed)) return { ...nothingStarted, failure: installed, began: Date.now() };
  const { name, version, folder } = installed;
  const start = await packageStart(folder, name, target.bin, target.args);
  const integrity = await integrityOf(folder, name, version);
  const readme = await readmeOf(join(folder, 'node_modules', name));
  const configuredAs = keyInReadme(readme, name);
  const known = {
    package: { name, version, ...(integrity !== undefined && { integrity }) },
    ...(configuredAs !== undefined && { configuredAs }),
  };
  if (isFailure(start)) return { ...nothingStarted, ...known, failure: start, began: Date.now() };
  const published = { ...known, package: { ...known.package, ...(await factsOf(folder, name)) } };
  const attempt = await observeLaunch(
    {
      command: start.command,
      args: [...start.args, ...target.args],
      env: target.env,
      ...(target.cwd === undefined ? {} : { cwd: target.cwd }),
      packageFolder: folder,
      readme,
      typed: target.typed ?? false,
    },
    circumstances,
  );
  const { method, detail } = attempt.containment;
  const containment = { method, detail: `${detail}; ${toldOfScripts(installed.scripts)}` };
  const told = attempt.failure && {
    failure: advised(attempt.failure, { readme, name, target, executables: start.executables }),
  };
  return { ...attempt, ...published, ...told, ...(method === 'none-started' ? {} : { containment }) };
}

/** What the README of a package says its server is started with. */
interface Shown {
  readonly readme: string;
  readonly name: string;
  readonly executables: readonly string[];
  readonly target: NpmTarget;
}

/** An end with what the README would have handed over: variables, and words other than those it was given. */
function advised(failure: Failure, { readme, name, executables, target }: Shown): Failure {
  const words = wordsInReadme(readme, name, executables);
  const others = words?.join(' ') === target.args.join(' ') ? undefined : words;
  return withReadmesWords(named(withExample(failure, readme, Object.keys(target.env)), name), others, name);
}

/** Advice on the command that starts a server, with the command that starts this one. */
function named(failure: Failure, name: string): Failure {
  const { problem } = failure;
  return {
    ...failure,
    problem: { ...problem, next: problem.next.replaceAll('-- COMMAND', `-- npx -y ${name}`) },
  };
}

const nothingStarted = {
  transport: 'stdio',
  containment: { method: 'none-started', detail: 'nothing was started' },
  notes: [],
  tools: [],
} as const;
