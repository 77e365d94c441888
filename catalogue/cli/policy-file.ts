import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../../scanner/errors.ts';
import { makeFolder } from '../../scanner/make-folder.ts';
import type { PolicyFormat } from '../policy/format.ts';
import { merge, merges } from '../policy/merge/index.ts';
import type { PolicyDocument } from '../policy/render.ts';
import { visible } from '../report/visible.ts';
import { agreed } from './agreed.ts';
import { tell } from './io.ts';
import { shownChange } from './shown-change.ts';
import { orRefuse, refuseUnwritable, replaceFile, writeFile } from './write-file.ts';

/** What is done about a file: `yes` changes one that is there unasked, `place` is the client's own place. */
export interface Permission {
  readonly yes: boolean;
  readonly place: boolean;
}

/** What of a policy goes to the file, and whether that is a client's own place, whose folders are made. */
interface Placed {
  readonly tool?: string;
  readonly user?: true;
  readonly project?: true;
}

/**
 * Before any server is started: could a policy be put into this file, as far as the file alone tells?
 * @throws {UsageError} when it cannot be written or read, is none that this format's client could read, or is there
 * and `tool` asks for a fragment.
 */
export async function refusePlace(
  path: string,
  format: PolicyFormat,
  { tool, user, project }: Placed,
): Promise<void> {
  if (!user && !project) await refuseUnwritable(path, ELSEWHERE);
  if (tool !== undefined) return refuseFragment(path);
  const before = await textOf(path);
  if (before === undefined || !merges(format)) return;
  const merged = merge(format, before, { servers: [] });
  if ('unfit' in merged) throw unmerged(path, merged.unfit);
}

/** @throws {UsageError} when the file is there: the rule of one tool is put into none. */
export async function refuseFragment(path: string): Promise<void> {
  if ((await textOf(path)) === undefined) return;
  throw new UsageError(
    `${path} is there already: nothing was written`,
    'The rule of one tool is a fragment: leave --tool out to put the whole policy into the file.',
  );
}

/**
 * Writes a policy to a file. One that is there is its owner's: the policy is put into it where the format allows
 * that, else in its place if it is a policy of this format already, and only after the change was shown and agreed to.
 * @returns the text that stands in the file now
 * @throws {UsageError} when it cannot be, or nobody agreed; what is there is then left as it was.
 */
export async function putPolicy(
  path: string,
  format: PolicyFormat,
  policy: PolicyDocument,
  { yes, place }: Permission,
): Promise<string> {
  const before = await textOf(path);
  if (before === undefined && !place) {
    await writeFile(path, [policy.text]);
    return policy.text;
  }
  const after = changed(path, format, policy, before);
  if (after === before) {
    tell(`${visible(path)} holds this policy already: nothing was changed`);
    return after;
  }
  for (const line of shownChange(visible(path), before ?? '', after)) tell(line);
  if (!yes && !(await agreed(`Change ${visible(path)} so?`))) {
    throw new UsageError(
      `${before === undefined ? `${path} was not made` : `${path} is there already`}: nothing was written`,
      'To make the change shown above, say --yes.',
    );
  }
  if ((await textOf(path)) !== before) {
    throw new UsageError(`${path} was changed meanwhile: nothing was written`, 'Run it again.');
  }
  if (place) await orRefuse(path, ELSEWHERE, async () => makeFolder(dirname(path)));
  await replaceFile(path, [after], 'What was there is left as it was.');
  tell(`written to ${visible(path)}`);
  return after;
}

function changed(
  path: string,
  format: PolicyFormat,
  policy: PolicyDocument,
  before: string | undefined,
): string {
  if (!merges(format)) {
    if (before === undefined || isPolicy(before, policy)) return policy.text;
    throw unfit(
      path,
      `it is no policy for ${format.title}`,
      'Name another file with -o, or the --format of this one.',
    );
  }
  const merged = merge(format, before ?? '', policy);
  if ('text' in merged) return merged.text;
  throw unmerged(path, merged.unfit);
}

const unmerged = (path: string, why: string): UsageError =>
  unfit(path, why, 'Correct that, or name another file with -o.');

const ELSEWHERE = 'Name another file with -o.';

function unfit(path: string, why: string, next: string): UsageError {
  return new UsageError(`${path} was left as it is: ${why}`, next);
}

/** A file that toolrisk wrote, or that has the same members, and so is nothing else. */
function isPolicy(text: string, { document }: PolicyDocument): boolean {
  if (text.trim() === '' || /^.{0,4}Starter policy for .* written by toolrisk/m.test(text)) return true;
  try {
    const held = Object.keys(JSON.parse(text.replace(/^\uFEFF/, '')));
    return held.every((key) => Object.hasOwn((document ?? {}) as object, key));
  } catch {
    return false;
  }
}

/** Undefined where there is no file, or a device that text is sent to. */
async function textOf(path: string): Promise<string | undefined> {
  const held = await stat(path).catch(({ code }: NodeJS.ErrnoException) => {
    if (code === 'ENOENT') return undefined;
    throw new UsageError(`${path} cannot be read (${code})`, ELSEWHERE);
  });
  if (!held?.isFile()) return undefined;
  const bytes = await readFile(path).catch(({ code }: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be read (${code})`, ELSEWHERE);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unfit(path, 'it is not UTF-8', ELSEWHERE);
  }
}
