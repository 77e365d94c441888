import { head, objectReads, restReads, server, told, verb } from '../../decide/facts.ts';
import { both, either, type Fact, not } from '../../decide/frame.ts';
import { called, severalListed, within } from '../../decide/parameter-facts.ts';
import { act, firstOf, listedValue, said, some, someParameter } from '../../decide/places.ts';
import { type SignalRule, sketch } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import { CUE } from '../../read/cues.ts';
import { textOf } from '../../read/phrase.ts';

const OF_ALL = 'the name or the first of the description';

const onAFirewall: Fact = {
  says: 'it is done to a firewall or a list of those who get in',
  holds: ({ text, source, objectText, restText }) => {
    if ((text.cues & CUE.gate) === 0) return false;
    const around = source === 'name' ? textOf(text.words) : objectText;
    return FIREWALL.test(`${around} ${ONTO_A_FIREWALL.exec(restText)?.[0] ?? ''}`);
  },
};
const FIREWALL = /\b(?:firewalls?|allow ?lists?|access lists?|security groups?)\b/;
const ONTO_A_FIREWALL =
  /\b(?:to|from|of|in|on) (?:a |an |the |your )?(?:\w+ )?(?:firewalls?|allow ?lists?|access lists?|security groups?)\b/;

const handlesAKey = [
  verb(
    'create',
    'generate',
    'issue',
    'update',
    'edit',
    'modify',
    'rotate',
    'regenerate',
    'delete',
    'revoke',
    'remove',
    'add',
    'new',
  ),
  head(['key', 'keys']),
];

/** Rights and keys by the way back: what denies access and what gives it again weigh the same. */
export const RIGHTS: readonly SignalRule[] = [
  table({
    id: 'lets-in-again',
    title: 'Approves, restores or hands over access',
    why: 'Approving a device, restoring a member or giving a thing to an organisation lets somebody in, as denying and removing shut them out.',
    limits: 'Approving an expense, restoring a page or moving an issue to a team lets nobody in.',
    since: 1,
    examples: {
      fires: [
        sketch('approve_device', 'Approves a pending device authorization request'),
        sketch('restore_member', 'Restores a revoked member'),
        sketch('firewall_add_machines', 'Adds machines to a firewall'),
        sketch('transfer_workspace', 'Transfers a workspace to another organization'),
      ],
      spares: [
        sketch('approve_expense', 'Approves an expense report'),
        sketch('restore_page', 'Restores a page from an earlier version'),
        sketch('transfer_issue', 'Transfers an issue to another team'),
      ],
    },
    categories: ['write', 'execute'],
    rows: [
      {
        id: 'a-request-for-access',
        at: act(
          OF_ALL,
          verb('approve', 'accept', 'confirm', 'authorize', 'authorise'),
          either(
            objectReads('a request for access'),
            both(objectReads('people or devices'), restReads('that they get in')),
          ),
        ),
        adds: ['privilege'],
        because: 'who asked gets in',
        example: sketch('approve_device', 'Approves a pending device authorization request'),
      },
      {
        id: 'a-member',
        at: act(
          OF_ALL,
          verb('restore', 'reinstate', 'reinvite', 'readmit', 'recover'),
          objectReads('members of an organisation'),
        ),
        adds: ['privilege'],
        because: 'a member gets in again',
        example: sketch('restore_member', 'Restores a revoked member'),
      },
      {
        id: 'a-firewall',
        at: act(
          OF_ALL,
          verb(
            'add',
            'remove',
            'attach',
            'assign',
            'detach',
            'update',
            'set',
            'replace',
            'open',
            'allow',
            'unblock',
          ),
          onAFirewall,
        ),
        adds: ['privilege'],
        because: 'the firewall lets others through than before',
        example: sketch('firewall_add_machines', 'Adds machines to a firewall'),
      },
      {
        id: 'to-the-internet',
        at: act(OF_ALL, verb('open', 'expose', 'publish', 'forward'), restReads('that the internet gets in')),
        adds: ['privilege'],
        because: 'whoever is on the internet gets in',
        example: sketch('open_port', 'Opens a port to the internet'),
      },
      {
        id: 'as-root',
        at: said('that it runs with the rights of root'),
        adds: ['privilege'],
        because: 'nothing on the machine is out of its reach',
        example: sketch('restart_unit', 'Restarts a unit with sudo'),
      },
      {
        id: 'to-another-team',
        at: act(
          OF_ALL,
          verb('transfer', 'move', 'share', 'hand'),
          objectReads('what a team owns'),
          restReads('that it goes to another team'),
        ),
        adds: ['privilege'],
        because: 'another team owns it',
        example: sketch('move_project', 'Moves a project to another team'),
      },
      {
        id: 'to-an-organisation',
        at: act(
          OF_ALL,
          verb('transfer', 'move', 'share', 'hand'),
          restReads('that it goes to an organisation'),
        ),
        adds: ['privilege'],
        because: 'an organisation owns it',
        example: sketch('transfer_workspace', 'Transfers a workspace to another organization'),
      },
      {
        id: 'to-an-owner',
        at: act(OF_ALL, verb('transfer', 'share', 'hand'), restReads('that it goes to another owner')),
        adds: ['privilege'],
        because: 'somebody else owns it',
        example: sketch('transfer_board', 'Transfers a board to a new owner'),
      },
    ],
  }),
  table({
    id: 'handles-access-keys',
    title: 'Creates, changes or ends an access key',
    why: 'A bare `key` that comes with a secret or an access key id signs requests to the service.',
    limits:
      'Keys of records, caches, maps and encryption-at-rest are found only where the text or a parameter says access, secret or API key.',
    since: 1,
    examples: {
      fires: [
        sketch('storage_key_create', 'Creates a storage key and returns its secret key', {
          name: { type: 'string' },
        }),
        sketch('bucket_key_delete', 'Deletes a bucket key', { AccessKey: { type: 'string' } }),
      ],
      spares: [sketch('create_key', 'Creates a translation key')],
    },
    categories: ['write', 'execute', 'destructive'],
    rows: [
      {
        id: 'a-secret-handed-out',
        in: ['write'],
        when: [
          some(
            'the first of the name',
            verb('create', 'register', 'spawn', 'issue', 'provision', 'signup', 'add'),
          ),
        ],
        at: said('that a key or secret is returned'),
        but: [told('that values stay hidden')],
        adds: ['credential'],
        because: 'what is made comes with its secret',
        example: sketch('create_client', 'Creates a client and returns its client secret'),
      },
      {
        id: 'a-key',
        when: [either(someParameter(called('an access key')), told('that a key is one of access'))],
        at: firstOf(act('the first of the description', ...handlesAKey), act('the name', ...handlesAKey)),
        adds: ['credential'],
        because: 'the key signs requests to the service',
        example: sketch('bucket_key_delete', 'Deletes a bucket key', { AccessKey: { type: 'string' } }),
      },
    ],
  }),
  table({
    id: 'handles-vault-items',
    title: 'Reads, stores or deletes an item of a password manager',
    why: 'An item of a password manager is a secret, whatever it is called.',
    limits: 'Only on servers named after such a product; lists, lookups and archives show no secret.',
    since: 2,
    examples: {
      fires: [{ ...sketch('bitwarden_delete_item', 'Deletes an item'), title: 'Delete an item' }],
      spares: [sketch('delete_item', 'Deletes an item'), sketch('bitwarden_list_items', 'Lists items')],
    },
    unless: [not(server('vault'))],
    rows: [
      {
        id: 'an-item',
        at: act(
          'the first of the name',
          verb(
            'get',
            'read',
            'create',
            'add',
            'edit',
            'update',
            'save',
            'delete',
            'remove',
            'restore',
            'share',
          ),
          head('an item of a vault'),
        ),
        adds: ['credential'],
        because: 'an item of such a product is a secret',
        example: sketch('bitwarden_delete_item', 'Deletes an item'),
      },
    ],
  }),
  table({
    id: 'picks-a-secret-field',
    title: 'Can be asked for a password or a one-time code',
    why: 'A tool that returns the field the caller names returns the secret ones too.',
    limits:
      'The field must be one of several listed values of a single parameter; metadata around secrets is none.',
    since: 1,
    examples: {
      fires: [
        sketch('get', 'Gets a part of an entry', {
          part: { type: 'string', enum: ['name', 'password', 'totp'] },
        }),
      ],
      spares: [
        sketch('list_events', 'Lists events', { kind: { type: 'string', enum: ['login', 'password'] } }),
      ],
    },
    categories: ['read'],
    rows: [
      {
        id: 'a-secret-field',
        when: [some('the first of the name', verb('get', 'read', 'fetch', 'retrieve', 'show', 'reveal'))],
        at: listedValue('a secret that can be asked for', within(0), severalListed),
        adds: ['credential'],
        because: 'the secret is one of the fields',
        example: sketch('get', 'Gets a part of an entry', {
          part: { type: 'string', enum: ['name', 'password', 'totp'] },
        }),
      },
    ],
  }),
];
