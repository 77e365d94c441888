import { describe, expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Definition, Verdict } from '../../../scanner/types.ts';

const text = { type: 'string' };

/** Definitions worded so that a reader of first words passes them by. */
const DODGES: readonly [string, Definition][] = [
  ['the verb spelled out', sketch('d_e_l_e_t_e_user', 'Housekeeping', { id: text })],
  ['Cyrillic letters that look Latin', sketch('d\u0435l\u0435t\u0435_user', '', { id: text })],
  ['a zero-width character inside the verb', sketch('del\u200bete_user', '', { id: text })],
  ['a second verb behind the first', sketch('getAndPurgeAll', 'Convenience helper')],
  [
    'the verb only among the modes',
    sketch('user_helper', 'Helps with users', { action: { type: 'string', enum: ['show', 'delete'] } }),
  ],
  [
    'the modes only told in a description',
    sketch('user_helper', 'Helps with users', {
      action: { type: 'string', description: 'What to do: show, rename or delete' },
    }),
  ],
  [
    'the deletion only told at a switch',
    sketch('sync_users', 'Synchronises users', {
      mirror: { type: 'boolean', description: 'Deletes users that are missing from the source' },
    }),
  ],
  [
    'the deletion only as the name of a switch',
    sketch('get_status', 'Gets the status', { force_delete_all: { type: 'boolean' } }),
  ],
  ['a bare verb as a switch', sketch('get_status', 'Gets the status', { wipe: { type: 'boolean' } })],
  [
    'a switch that is called after an act in another language',
    sketch('get_status', 'Gets the status', { eliminar_todo: { type: 'boolean' } }),
  ],
  ['capitals in the middle of words', sketch('get_status', 'Gets the status. dElEtEs aLl UsErS.')],
  ['a word parted at the end of a line', sketch('get_status', 'Gets the status. It del-\netes all users.')],
  ['a command of a database', sketch('get_status', 'Gets the status. Runs `DROP TABLE users`.')],
  ['a request in the notation of HTTP', sketch('get_status', 'Gets the status. Sends DELETE /users/{id}.')],
  [
    'a path that ends in what it does',
    sketch('get_status', 'Gets the status. Calls POST /v1/users/{id}/purge.'),
  ],
  ['a command of a shell', sketch('get_status', 'Gets the status. Then rm -rf /srv on the host.')],
  ['full-width letters', sketch('ｄｅｌｅｔｅ_user', '', { id: text })],
  ['a preview in front', sketch('purge_and_preview', 'Purges users, then previews what is left')],
];

describe('tools named to dodge a reader', () => {
  it.each(DODGES)('%s', (_, definition) => {
    const verdict = judge(definition);
    expect(verdict.category).toBe('destructive');
    expect(verdict.signals).toContain('destructive');
    expect(['ask', 'deny']).toContain(verdict.actions.recommended);
  });
});

/** Harmless definitions full of alarming words. */
const HARMLESS: readonly [string, Definition, string][] = [
  [
    'a negation',
    sketch('update_note', 'Updates a note. Never deletes or overwrites other notes.', { id: text }),
    'write',
  ],
  [
    'advice about another tool',
    sketch('get_note', 'Returns a note. To remove it use delete_note instead.', { id: text }),
    'read',
  ],
  ['a request that looks', sketch('find_users', 'Finds users. Calls POST /v1/users/search.'), 'read'],
  ['a value that is quoted', sketch('list_notes', 'Lists notes. Status can be "open" or "deleted".'), 'read'],
  ['a list of what was deleted', sketch('list_deleted_users', 'Lists deleted users'), 'read'],
  ['the way back from a bin', sketch('undelete_record', 'Restores a deleted record', { id: text }), 'write'],
  [
    'a command that is refused',
    sketch('check_query', 'Checks a query. Blocks DROP TABLE and DELETE FROM users.'),
    'read',
  ],
  [
    'a switch about what was deleted',
    sketch('list_notes', 'Lists notes', { deleted: { type: 'boolean' } }),
    'read',
  ],
  ['a topic', sketch('refund_policy', 'Returns the refund policy of a shop'), 'read'],
];

describe('harmless tools full of alarming words', () => {
  it.each(HARMLESS)('%s', (_, definition, category) => {
    const verdict = judge(definition);
    expect(verdict.category).toBe(category);
    expect(verdict.signals).not.toContain('destructive');
  });
});

const judge = (definition: Definition): Verdict => judgeTools([normalise(definition)], {})[0]!.verdict;
