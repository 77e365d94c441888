import {
  from,
  is,
  kind,
  names,
  nothing,
  objectHas,
  rest,
  server,
  takes,
  thing,
  verb,
} from '../../decide/facts.ts';
import { addingFrame, both, either, not } from '../../decide/frame.ts';
import { takesOwn } from '../../decide/parameter-facts.ts';
import { sketch, TEXT } from '../../decide/rule.ts';
import {
  accessKey,
  aProgram,
  intoAGroup,
  OTHER_POLICIES,
  objectMatches,
  ofSpending,
  ontoAList,
  RIGHTS,
  secret,
} from './changes-access-facts.ts';
import { OF_ACCOUNTS } from './changes-accounts.ts';

export const CHANGES_ACCESS = addingFrame({
  id: 'changes-access',
  gives: 'write',
  title: 'Creates or changes roles, members, keys or firewalls',
  why: 'Whoever holds a role, a key or an open port can do more than before.',
  since: 1,
  spares: [
    sketch('assign_task', 'Assigns a task to a person'),
    sketch('update_user_avatar', 'Changes a picture'),
  ],
  kinds: ['make', 'change', 'rest', 'manage', 'generate', 'start'],
  unless: [
    nothing,
    both(verb('assign add'), names('work that people are put on')),
    verb('rename relabel'),
    both(verb('add'), names(['list', 'lists']), not(names('said of a list that admits or bars'))),
  ],
  rows: [
    {
      id: 'a-secret',
      when: [secret, not(kind('rest')), not(verb('install'))],
      adds: ['credential'],
      because: 'a secret is set or kept',
      example: sketch('update_secret', 'Updates a secret'),
    },
    {
      id: 'an-access-key',
      when: [
        secret,
        accessKey,
        verb('create generate new add enable issue regenerate rotate disable deactivate reactivate'),
      ],
      adds: ['privilege'],
      because: 'whoever holds the key may do what it opens',
      example: sketch('create_api_key', 'Creates an API key'),
    },
    {
      id: 'a-key-with-rights',
      when: [
        verb('create add new generate issue'),
        thing(['key', 'keys']),
        takesOwn('a right that a key gives'),
      ],
      adds: ['credential', 'privilege'],
      because: 'whoever holds the key may do what it opens',
      example: sketch('add_key', 'Adds a key', { read: { type: 'boolean' }, write: { type: 'boolean' } }),
    },
    {
      id: 'a-key-for-somebody',
      when: [
        verb('create', 'add', 'new', 'generate', 'issue'),
        thing(['key', 'keys']),
        not(objectHas(['public'])),
        rest('somebody or something that signs in'),
      ],
      adds: ['credential'],
      because: 'whoever has the key signs in as that',
      example: sketch('create_keys', 'Creates keys for a device'),
    },
    {
      id: 'an-account-with-its-password',
      when: [
        verb('create add new provision register'),
        thing('a person with an account'),
        takesOwn('a password'),
      ],
      adds: ['privilege'],
      because: 'somebody can get in who could not before',
      example: sketch('create_user', 'Creates a user', { password: TEXT }),
    },
    {
      id: 'a-password',
      when: [secret, objectMatches('a password', /password/), verb('change set update modify')],
      adds: ['privilege'],
      because: 'whoever knows the password gets in',
      example: sketch('change_password', 'Changes a password'),
    },
    {
      id: 'a-token',
      when: [
        not(secret),
        thing(['token', 'tokens']),
        verb('create generate new issue refresh regenerate renew rotate'),
        not(server('assets')),
      ],
      adds: ['credential'],
      because: 'a token opens doors',
      example: sketch('create_token', 'Creates a token'),
    },
    {
      id: 'a-switched-token',
      when: [
        verb('activate deactivate disable enable reactivate'),
        thing(['token', 'tokens']),
        not(server('assets')),
      ],
      adds: ['privilege'],
      because: 'whoever has the token gets in no longer, or again',
      example: sketch('disable_token', 'Disables a token'),
    },
    {
      id: 'a-token-that-is-set',
      when: [
        verb('change', 'edit', 'modify', 'set', 'update'),
        thing(['token', 'tokens']),
        either(from('name'), from('lead')),
        takesOwn('a token'),
        not(server('assets')),
      ],
      adds: ['credential'],
      because: 'whoever has the new token gets in',
      example: sketch('update_token', 'Updates a token', { token: TEXT }),
    },
    {
      id: 'environment-values',
      when: [
        not(aProgram),
        either(
          objectMatches(
            'environment values',
            /\b(?:env|environment) ?(?:vars?|variables?|secrets?)\b|^envs?$|\bdotenv\b/,
          ),
          both(
            thing(['env', 'envs', 'environment', 'variable', 'variables']),
            takes('env'),
            not(kind('rest')),
            verb('set save update add upsert bulk write put edit store'),
          ),
        ),
      ],
      adds: ['credential'],
      because: 'environment values hold secrets',
      example: sketch('set_env_vars', 'Sets environment variables'),
    },
    {
      id: 'a-right',
      when: [
        objectMatches('a right', RIGHTS),
        not(objectMatches('a policy or rule of another kind', OTHER_POLICIES)),
        // `Access is logged`
        not(verb('log record')),
        not(
          both(
            verb('login connect join authenticate approve accept decline dismiss reject rsvp answer'),
            not(objectMatches('access', /access|role|member|(?:invite|join) ?requests?/)),
          ),
        ),
      ],
      adds: ['privilege'],
      because: 'who can do what is different afterwards',
      example: sketch('update_role', 'Updates a role'),
    },
    ...OF_ACCOUNTS,
    {
      id: 'another-owner',
      when: [
        verb('change replace set update'),
        thing(['owner', 'owners', 'ownership']),
        rest('what has an owner'),
      ],
      adds: ['privilege'],
      because: 'the new owner may do anything with it',
      example: sketch('set_owner', 'Changes the owner of a project'),
    },
    {
      id: 'one-more-owner',
      when: [
        verb('add'),
        objectMatches('an owner or a maintainer', /\b(?:owners?|maintainers?)$/),
        rest('what has an owner'),
      ],
      adds: ['privilege'],
      because: 'the new owner may do anything with it',
      example: sketch('add_owner', 'Adds an owner to the group'),
    },
    {
      id: 'onto-a-list-of-rights',
      when: [verb('add put move place'), ontoAList],
      adds: ['privilege'],
      because: 'who is on the list gets in, or no longer',
      example: sketch('add_ip', 'Adds an IP address to the block list'),
    },
    {
      id: 'into-a-group',
      when: [kind('make'), verb('add assign attach'), objectMatches('a user', /\busers?\b/), intoAGroup],
      adds: ['privilege'],
      because: 'a member of the group may do what the group may',
      example: sketch('add_member', 'Adds a user to a group'),
    },
    {
      id: 'among-those-with-rights',
      when: [
        verb('add assign attach'),
        either(is('identity'), thing(['group', 'groups', 'role', 'roles', 'team', 'teams'])),
        rest(['acl', 'permission', 'permissions', 'privileges', 'rights']),
      ],
      adds: ['privilege'],
      because: 'who is added may do more than before',
      example: sketch('add_group_to_permissions', 'Adds a group to the permissions of a folder'),
    },
    {
      id: 'a-spending-limit',
      when: [verb('approve authorize authorise increase'), ofSpending],
      adds: ['privilege'],
      because: 'somebody may spend more',
      example: sketch('approve', 'Approves a spender of tokens'),
    },
    {
      id: 'a-group-that-is-left',
      when: [verb('leave'), thing('a group of people')],
      adds: ['privilege'],
      because: 'whoever has left gets in no longer',
      example: sketch('leave_guild', 'Leaves a guild'),
    },
    {
      id: 'a-group-of-an-organisation',
      when: [
        objectMatches('a group of an organisation', /\borg(?:ani[sz]ation)? (?:groups?|collections?)\b/),
      ],
      adds: ['privilege'],
      because: 'a group of an organisation carries rights',
      example: sketch('update_org_group', 'Updates an organization group'),
    },
    {
      id: 'visibility',
      when: [
        objectMatches(
          'visibility',
          /\b(?:repo|repository|project|document|file|gist|board|dataset) visibility\b/,
        ),
      ],
      adds: ['privilege'],
      because: 'who can see it is different afterwards',
      example: sketch('set_repository_visibility', 'Sets the repository visibility'),
    },
    {
      id: 'kept-cookies',
      when: [
        verb('save store export'),
        objectMatches('a session', /\b(?:cookies|storage state|session state)\b/),
      ],
      adds: ['credential'],
      because: 'the cookies open the session again',
      example: sketch('save_cookies', 'Saves the cookies'),
    },
    {
      id: 'a-public-link',
      when: [objectMatches('a public link', /\bpublic links?\b/)],
      adds: ['external_comm'],
      because: 'whoever has the link sees it',
      example: sketch('create_public_link', 'Creates a public link'),
    },
    {
      id: 'the-mode-of-a-file',
      when: [verb('chmod chown')],
      adds: ['privilege'],
      because: 'others may read or write the file',
      example: sketch('chmod', 'Changes the mode of a file'),
    },
  ],
});
