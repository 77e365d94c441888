import { describe, expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Action } from '../../../scanner/types.ts';

const judged = (name: string, description: string): Action =>
  judgeTools([normalise(sketch(name, description))], {})[0]!.verdict.actions.recommended;

/** What a tool that did nothing else would be asked about, in the words of ordinary descriptions. */
const ACTS = [
  'add a collaborator to the repository',
  'attach to a running process',
  'authorise a payment of the invoice',
  'cancel a subscription of the customer',
  'clear the contents of a range',
  'create an access token for the account',
  'deactivate a firewall of the machine',
  'delete a webhook by its id',
  'delete the autoreply of a mailbox',
  'deploy a build to production',
  'end all sessions of the user',
  'execute a command on the host',
  'install a plugin on the website',
  'open a door of the building',
  'order a pizza for the address',
  'pay an invoice of the supplier',
  'publish a post to the audience',
  'remove a contact by its id',
  'reply to the sender of a message',
  'reset a database to its first state',
  'restore a backup over the database',
  'revoke a key of the account',
  'rotate a secret of the application',
  'send an invitation to a customer',
  'share a folder with another account',
  'sell a position of the portfolio',
  'terminate an instance of the cluster',
  'transfer tokens to another wallet',
  'wipe a disk of the machine',
];

const third = (act: string): string =>
  act.replace(/^[a-z]+/, (verb) =>
    /(?:s|x|z|ch|sh|o)$/.test(verb)
      ? `${verb}es`
      : /[^aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : `${verb}s`,
  );
const capital = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;

const WAYS: Readonly<Record<string, (act: string) => string>> = {
  'a sentence of its own': (act) => `Gets the status of the system. ${capital(third(act))}.`,
  'a sentence of the tool': (act) => `Gets the status of the system. It also ${third(act)}.`,
  'the second of two acts': (act) => `Gets the status of the system and ${third(act)}.`,
  'what comes next': (act) => `Lists the items, then ${third(act)}.`,
  'a second command': (act) => `Get the status of the system and ${act}.`,
  'the next command': (act) => `List the items, then ${act}.`,
};

describe('an act in plain words counts behind a look, told as', () => {
  it.each(Object.entries(WAYS))('%s', (_, told) => {
    const passed = ACTS.map(told).filter((text) => /^(?:allow|limit)$/.test(judged('get_status', text)));
    expect(passed).toEqual([]);
  });

  it('a command to do something that nothing told of before', () => {
    const passed = ACTS.filter((act) => /^\w+ an? /.test(act))
      .map((act) => `Get the status of the system. ${capital(act)}.`)
      .filter((text) => /^(?:allow|limit)$/.test(judged('get_status', text)));
    expect(passed).toEqual([]);
  });

  it('a participle behind a comma', () => {
    expect(judged('get_user', 'Gets a user, ending all sessions.')).toBe('deny');
    expect(judged('get_user', 'Gets a user, revoking the keys of the account.')).toBe('deny');
  });

  it('a name, a plural or a person behind the verb', () => {
    expect(judged('get_site', 'Gets a site. Installs WordPress on the host.')).toBe('ask');
    expect(judged('get_plan', 'Gets a plan. Deletes plannerBucket.')).toBe('deny');
    expect(judged('get_account', 'Gets an account. Deposits funds into the account.')).toBe('deny');
    expect(judged('get_mail', 'Gets a message and replies to its sender.')).toBe('ask');
  });

  it('a change of something', () => {
    expect(judged('get_domain', 'Gets a domain. Points the domain at other name servers.')).toBe('limit');
    expect(judged('list_tasks', 'Gets a task, then moves it to the next sprint.')).toBe('limit');
    expect(judged('list_tasks', 'Lists tasks, then moves them to the next sprint.')).toBe('ask');
  });
});

describe('what only looks like an act is none', () => {
  it.each([
    ['list_messages', 'Lists messages. Replies to a message are nested.'],
    ['list_moves', 'Lists all domains. Only moves which have not completed yet are returned.'],
    ['list_events', 'Lists events. Force pushes to main are listed too.'],
    ['get_limits', 'Get the cooldown and retry snapshot.'],
  ])('%s: %s', (name, description) => {
    expect(judged(name, description)).toBe('allow');
  });
});
