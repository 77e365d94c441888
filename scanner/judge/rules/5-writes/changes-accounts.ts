import { server, takes, thing, verb } from '../../decide/facts.ts';
import { type AddingRow, either } from '../../decide/frame.ts';
import { takesOwn } from '../../decide/parameter-facts.ts';
import { sketch, TEXT } from '../../decide/rule.ts';
import { objectMatches, withRights } from './changes-access-facts.ts';

/** Of accounts: who may sign in, and with which rights. */
export const OF_ACCOUNTS: readonly AddingRow[] = [
  {
    id: 'a-switched-account',
    when: [
      verb(
        'close disable deactivate suspend lock unlock enable activate reactivate freeze unfreeze quarantine',
      ),
      thing('a person with an account'),
    ],
    adds: ['privilege'],
    because: 'somebody may sign in no longer, or again',
    example: sketch('disable_user', 'Disables a user'),
  },
  {
    id: 'an-account-of-a-realm',
    when: [
      server('identity'),
      verb('create add new register update enable disable'),
      thing('an account of a realm'),
    ],
    adds: ['privilege'],
    because: 'on such a server an account is a right',
    example: sketch('keycloak_create_user', 'Creates a user'),
  },
  {
    id: 'an-account-with-rights',
    when: [
      verb('create add new'),
      thing(['account', 'accounts', 'admin', 'admins', 'user', 'users']),
      either(
        takes('role'),
        withRights,
        takesOwn('groups to be put into'),
        objectMatches(
          'an account of a system',
          /\b(?:sql|database|db|mysql|postgres|admin|ftp|ssh|iam|service)\b/,
        ),
      ),
    ],
    adds: ['privilege'],
    because: 'the account comes with rights',
    example: sketch('create_user', 'Creates a user', { role: TEXT }),
  },
  {
    id: 'an-account-with-other-rights',
    when: [
      verb('update modify edit change set patch'),
      thing(['account', 'accounts', 'member', 'members', 'user', 'users']),
      takes('role'),
    ],
    adds: ['privilege'],
    because: 'the account can come out with other rights',
    example: sketch('update_user', 'Updates a user', { role: TEXT }),
  },
];
