import { head, server, told, verb } from '../../decide/facts.ts';
import { either, not } from '../../decide/frame.ts';
import { called, severalListed, within } from '../../decide/parameter-facts.ts';
import { act, firstOf, listedValue, said, some, someParameter } from '../../decide/places.ts';
import { type SignalRule, sketch, TEXT } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';

const handlesAKey = [
  verb('create generate issue update edit modify rotate regenerate delete revoke remove add new'),
  head(['key', 'keys']),
];

/** Keys, and secrets picked out of what holds them (rubric signals credential, privilege). */
export const KEYS: readonly SignalRule[] = [
  table({
    id: 'handles-access-keys',
    title: 'Creates, changes or ends an access key',
    why: 'A bare `key` that comes with a secret or an access key id signs requests to the service.',
    limits:
      'Keys of records, caches, maps and encryption-at-rest are found only where the text or a parameter says access, secret or API key.',
    since: 1,
    spares: [sketch('create_key', 'Creates a translation key')],
    categories: ['write', 'execute', 'destructive'],
    adds: ['credential'],
    rows: [
      {
        id: 'a-secret-handed-out',
        in: ['write'],
        when: [some('the first of the name', verb('create register spawn issue provision signup add'))],
        at: said('that a key or secret is returned'),
        but: [told('that values stay hidden')],
        because: 'what is made comes with its secret',
        example: sketch('create_client', 'Creates a client and returns its client secret'),
      },
      {
        id: 'a-key',
        when: [either(someParameter(called('an access key')), told('that a key is one of access'))],
        at: firstOf(act('the first of the description', ...handlesAKey), act('the name', ...handlesAKey)),
        because: 'the key signs requests to the service',
        example: sketch('bucket_key_delete', 'Deletes a bucket key', { AccessKey: TEXT }),
      },
    ],
  }),
  table({
    id: 'handles-vault-items',
    title: 'Reads, stores or deletes an item of a password manager',
    why: 'An item of a password manager is a secret, whatever it is called.',
    limits: 'Only on servers named after such a product; lists, lookups and archives show no secret.',
    since: 2,
    spares: [sketch('delete_item', 'Deletes an item'), sketch('bitwarden_list_items', 'Lists items')],
    unless: [not(server('vault'))],
    adds: ['credential'],
    rows: [
      {
        id: 'an-item',
        at: act(
          'the first of the name',
          verb('get read create add edit update save delete remove restore share'),
          head('an item of a vault'),
        ),
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
    spares: [
      sketch('list_events', 'Lists events', { kind: { type: 'string', enum: ['login', 'password'] } }),
    ],
    categories: ['read'],
    adds: ['credential'],
    rows: [
      {
        id: 'a-secret-field',
        when: [
          some('the first of the name', verb('get read fetch retrieve show reveal')),
          // `get_alerts`: of which kind
          not(some('the first of the name', head('what tells of the past'))),
        ],
        at: listedValue('a secret that can be asked for', within(0), severalListed),
        because: 'the secret is one of the fields',
        example: sketch('get', 'Gets a part of an entry', {
          part: { type: 'string', enum: ['name', 'password', 'totp'] },
        }),
      },
    ],
  }),
];
