import { BOUNDED, ends, perhaps, REKEYS, RUN, WRITE } from '../../decide/effects.ts';
import { is, names, server, thing, told, toldOfCall, verb } from '../../decide/facts.ts';
import { both, either, type Fact, frame, not } from '../../decide/frame.ts';
import { sketch } from '../../decide/rule.ts';
import { isSecret } from '../../decide/secrets.ts';
import { objectOf } from '../../read/object.ts';

const secretInWords: Fact = {
  says: 'its object reads as a secret',
  holds: (phrase, reading) => isSecret(objectOf(phrase, reading).text),
};

export const RESETS = frame({
  id: 'resets',
  gives: 'destructive',
  title: 'Resets or restores over current state',
  why: 'A reset of a database, branch or key, and a restore over live data, discard what is there.',
  since: 1,
  spares: [
    sketch('reset_zoom', 'Resets the zoom'),
    sketch('restore_customer', 'Restores an archived customer'),
  ],
  kinds: ['reset'],
  rows: [
    {
      id: 'a-password',
      when: [names('a sign-in secret')],
      is: REKEYS,
      because: 'a password that is set anew opens doors to somebody',
      example: sketch('reset_password', 'Resets a password'),
    },
    {
      id: 'a-key',
      when: [either(is('secret'), secretInWords), names('a key or a secret')],
      is: ends(['credential']),
      because: 'the old key no longer works',
      example: sketch('reset_api_token', 'Resets an API token'),
    },
    {
      id: 'a-deployment',
      when: [
        verb('rollback revert'),
        either(
          names('what is deployed'),
          both(verb('rollback'), names(['migration', 'migrations', 'version', 'versions'])),
        ),
      ],
      is: RUN,
      because: 'an earlier deployment is put in place again',
      example: sketch('rollback_deployment', 'Rolls back a deployment'),
    },
    {
      id: 'a-transaction',
      when: [verb('rollback'), names(['transaction', 'transactions'])],
      is: ends([], { leaf: true }),
      because: 'what was not yet committed is gone',
      example: sketch('rollback_transaction', 'Rolls back the current transaction'),
    },
    {
      id: 'to-the-factory',
      when: [told('that it is a factory reset')],
      is: ends([], { leaf: false }),
      because: 'all that was set up or stored on it is gone',
      example: sketch('reset_device', 'Resets the device to its factory settings'),
    },
    {
      id: 'to-a-commit',
      when: [
        verb('reset'),
        either(
          names(['hard']),
          both(names(['branch', 'head', 'tree']), names(['commit', 'revision', 'hard'])),
        ),
      ],
      is: ends([], { leaf: false }),
      because: 'what was not committed is gone',
      example: sketch('git_reset', 'Resets the working tree to a commit'),
    },
    {
      id: 'a-counter',
      when: [thing('a counter or a setting')],
      is: WRITE,
      because: 'a view, a counter or a setting begins again',
      example: sketch('reset_zoom', 'Resets the zoom'),
    },
    {
      id: 'one-step-back',
      when: [verb('undo rewind')],
      is: perhaps(WRITE),
      because: 'one step is taken back, and can be taken again',
      example: sketch('undo', 'Undoes the last edit'),
    },
    {
      id: 'out-of-the-trash',
      when: [
        verb('restore'),
        toldOfCall('that what was put away comes back'),
        not(told('that something is overwritten')),
      ],
      is: WRITE,
      because: 'something that was put away comes back',
      example: sketch('restore_customer', 'Restores an archived customer'),
    },
    {
      id: 'kept-in-a-history',
      when: [verb('restore rollback revert'), toldOfCall('that what was there stays in a history')],
      is: WRITE,
      because: 'what was there stays in a history',
      example: sketch('revert_page', 'Reverts a page. Creates a new revision'),
    },
    {
      id: 'a-revision-of-a-document',
      when: [
        verb('restore'),
        names(['revision', 'version']),
        thing(['article', 'document', 'file', 'note', 'page', 'post', 'revision', 'version']),
      ],
      is: ends(),
      because: 'what one document says gives way to what it said before',
      example: sketch('restore_revision', 'Restores a document to an earlier revision'),
    },
    {
      id: 'a-saved-state',
      when: [verb('restore'), names('a saved state')],
      is: ends([], { leaf: false }),
      because: 'what was there gives way to the saved state',
      example: sketch('restore_backup', 'Restores a backup'),
    },
    {
      id: 'something-restored',
      when: [verb('restore')],
      is: perhaps(WRITE),
      because: 'something comes back, and nothing says that it replaces anything',
      example: sketch('restore_window', 'Restores a window'),
    },
    {
      id: 'defaults',
      when: [
        told('that defaults come back'),
        not(told('that it is a factory reset')),
        not(names('what holds records')),
      ],
      is: WRITE,
      because: 'settings go back to their defaults',
      example: sketch('reset_theme', 'Resets the theme to its defaults'),
    },
    {
      id: 'a-connection',
      when: [
        verb('recreate reinit reinitialise reinitialize recycle'),
        thing(['client', 'clients', 'connection', 'connections']),
      ],
      is: perhaps(WRITE),
      because: 'what was connected is connected anew',
      example: sketch('reconnect', 'Recreates the clients of the API'),
    },
    {
      id: 'a-browser',
      when: [
        verb('reset'),
        thing(['browser', 'page', 'session', 'tab']),
        either(server('ui'), names(['browser'])),
      ],
      is: BOUNDED,
      because: 'a browser that nothing is kept in begins anew',
      example: sketch('reset_session', 'Resets the browser session'),
    },
    {
      id: 'with-a-loss',
      when: [told('that something is lost')],
      is: ends(),
      because: 'the text says that something is lost',
      example: sketch('reset_editor', 'Resets the editor. What was not saved is lost'),
    },
    {
      id: 'a-container',
      when: [names('a whole that is reset'), is('container')],
      is: ends([], { tentative: false }),
      because: 'what the whole held is gone',
      example: sketch('reset_database', 'Resets the database'),
    },
    {
      id: 'a-whole',
      when: [names('a whole that is reset')],
      is: ends([], { tentative: true }),
      because: 'what the whole held is probably gone',
      example: sketch('reset_panel', 'Resets the panel'),
    },
    {
      id: 'made-anew',
      when: [verb('recreate reinstall reimage reinit reinitialise reinitialize recycle')],
      is: ends([], { leaf: false }),
      because: 'the old one is thrown away for a new one',
      example: sketch('reimage_laptop', 'Reimages a laptop'),
    },
    {
      id: 'something',
      when: [],
      is: perhaps(WRITE),
      because: 'nothing says that anything is lost',
      example: sketch('reset_form', 'Resets a form'),
    },
  ],
});
