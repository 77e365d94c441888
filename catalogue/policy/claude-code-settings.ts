import { getNodeValue, type ParseError, parseTree } from 'jsonc-parser';
import { rootOf } from './merge/json-edit.ts';
import { Unfit } from './merge/unfit.ts';
import { own, under } from './values.ts';

/** What `permissions.defaultMode` may be. */
const MODES = ['acceptEdits', 'auto', 'bypassPermissions', 'default', 'dontAsk', 'plan'];

/**
 * A settings.json as Claude Code reads it, or not at all: release 2.1.332 was seen to drop a whole file, its deny
 * rules with it and without a word, for a comment, a trailing comma, a list of rules that is none or a mode that it
 * does not know. A byte order mark, unknown keys and a rule that is no string cost nothing else.
 * @throws {Unfit} when it would be dropped.
 */
export function claudeCodeSettings(text: string): unknown {
  const settings: unknown = getNodeValue(rootOf(text));
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined) {
    const line = text.slice(0, error.offset).split('\n').length;
    throw new Unfit(
      `line ${line} holds a comment or a comma too many, and Claude Code then drops the whole file`,
    );
  }
  const permissions = own(settings, 'permissions');
  const lists = ['allow', 'ask', 'deny'].filter((name) => own(permissions, name) !== undefined);
  const odd = lists.find((name) => !Array.isArray(own(permissions, name)));
  if (odd !== undefined) throw new Unfit(`"${odd}" is no list, and Claude Code then drops the whole file`);
  const mode = under(permissions, 'defaultMode');
  if (mode !== undefined && !MODES.includes(mode as string)) {
    throw new Unfit('"defaultMode" is none that there is, and Claude Code then drops the whole file');
  }
  return settings;
}
