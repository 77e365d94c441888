import { head, kind, objectReads, thing, told } from '../../decide/facts.ts';
import { either, not } from '../../decide/frame.ts';
import { called, described, free, typed, within } from '../../decide/parameter-facts.ts';
import { act, parameter, SPOKEN, said, some } from '../../decide/places.ts';
import { type SignalRule, sketch, TEXT } from '../../decide/rule.ts';
import { table } from '../../decide/table.ts';
import {
  changes,
  codeOfAProgram,
  isCode,
  isOnlyAboutThat,
  makesItPublic,
  nameReads,
  ofAProgram,
  publishesOrNot,
  saysWhoSees,
  standsAlone,
} from './reach-facts.ts';

/** What a call stores, makes public or costs beyond its act. */
export const REACH: readonly SignalRule[] = [
  table({
    id: 'stores-code',
    title: 'Stores or deploys code that runs later',
    why: 'A function body, a script or a contract the caller hands over is code, even if another call runs it.',
    limits: 'Files of a repository or a document are content, not code of the service.',
    since: 1,
    spares: [
      sketch('create_file', 'Creates a file in a repository', { content: TEXT }),
      sketch('deploy_site', 'Deploys a static website', { archive_path: TEXT }),
    ],
    categories: ['write', 'execute', 'destructive'],
    adds: ['code_exec'],
    rows: [
      {
        id: 'deployed-files',
        when: [some('the first of the name', kind('deploy'))],
        at: parameter(within(0), called('the files of a program')),
        because: 'the files are what runs',
        example: sketch('deploy_site', 'Deploys a site', { files: { type: 'array' } }),
      },
      {
        id: 'an-application',
        in: ['execute'],
        when: [
          some(SPOKEN, changes, objectReads('an application that runs')),
          not(told('that only files are served')),
        ],
        at: parameter(within(0), called('where a program comes from')),
        because: 'what comes from the repository, the archive or the image runs',
        example: sketch('deploy_app', 'Deploys an app', { git_repository: TEXT }),
      },
      {
        id: 'a-rule',
        when: [some(SPOKEN, changes, objectReads('a rule'))],
        at: parameter(within(1), called('an expression')),
        because: 'the expression runs whenever the rule is asked',
        example: sketch('create_rule', 'Creates a firewall rule', { expression: TEXT }),
      },
      {
        id: 'a-program',
        at: codeOfAProgram,
        because: 'the code runs later',
        example: sketch('create_function', 'Creates an edge function', { body: TEXT }),
      },
      {
        id: 'kept-to-be-run',
        when: [some(SPOKEN, changes), told('that code is kept to be run')],
        at: parameter(within(1), isCode),
        because: 'the code runs later',
        example: sketch('create_task', 'Creates a task. Tasks are reusable scripts', { code: TEXT }),
      },
      {
        id: 'told-to-be-code',
        at: parameter(within(2), free, not(typed('boolean')), described('that it takes code')),
        but: [some('the first of the description', kind('compute'))],
        because: 'the text says that the parameter takes code',
        example: sketch('update_node', 'Updates a node of a flow', {
          condition: { type: 'string', description: 'JavaScript expression to evaluate' },
        }),
      },
      {
        id: 'an-inline-script',
        when: [some(SPOKEN, changes, ofAProgram), told('that a script stands in it')],
        at: act(SPOKEN, changes, ofAProgram),
        because: 'the script runs later',
        example: sketch('update_script', 'Updates a script; takes inline scripts'),
      },
    ],
  }),
  table({
    id: 'reaches-people-from-inside',
    title: 'A comment that outsiders are told of',
    why: 'The text says that what is written becomes public or is mailed to somebody.',
    limits: 'Only where it says so.',
    since: 1,
    spares: [sketch('add_ticket_comment', 'Adds a comment to a ticket')],
    categories: ['write'],
    adds: ['external_comm', 'irreversible'],
    rows: [
      {
        id: 'forwarded',
        when: [some('the name', kind('make', 'change'))],
        at: parameter(within(1), described('an address that all is forwarded to')),
        because: 'what comes in from then on goes to that address as well',
        example: sketch('create_filter', 'Creates a mail filter', {
          forward: { type: 'string', description: 'Address to forward matching emails to' },
        }),
      },
      {
        id: 'told-of',
        when: [some('the name', kind('make', 'send', 'change'), nameReads('words or pictures for others'))],
        at: said('that outsiders are told of it'),
        because: 'outsiders get to read it',
        example: sketch('add_ticket_comment', 'Adds a comment. Public comments are emailed to the requester'),
      },
      {
        id: 'may-be-published',
        when: [some('the name', kind('make', 'change'), thing('what is published on a site'))],
        at: parameter(within(0), publishesOrNot),
        because: 'the caller may publish it at once',
        example: sketch('create_page', 'Creates a page', {
          status: { type: 'string', enum: ['draft', 'publish'] },
        }),
      },
    ],
  }),
  table({
    id: 'changes-visibility',
    title: 'Changes who can see something',
    why: 'Turning something public or private changes who can do what with it.',
    limits: 'Only where the text says that the access itself is set.',
    since: 1,
    spares: [
      sketch('list_public_mocks', 'Lists public mock servers'),
      sketch('update_playlist', 'Changes a playlist', { name: TEXT, public: { type: 'boolean' } }),
    ],
    categories: ['write'],
    adds: ['privilege'],
    rows: [
      {
        id: 'a-setting',
        when: [some('the first of the name', kind('change'))],
        at: parameter(within(1), saysWhoSees, either(isOnlyAboutThat, standsAlone)),
        because: 'others can see it afterwards, or no longer',
        example: sketch('update_repo', 'Updates a repository', { visibility: TEXT }),
      },
      {
        id: 'a-switch',
        at: parameter(within(1), typed('boolean'), makesItPublic),
        because: 'a switch lets anyone see what is put there',
        example: sketch('insert_image', 'Inserts an image', { makePublic: { type: 'boolean' } }),
      },
      {
        id: 'a-link',
        at: act(SPOKEN, kind('make', 'change'), objectReads('a link for others')),
        adds: ['privilege', 'external_comm'],
        because: 'whoever has the link gets in',
        example: sketch('create_share_link', 'Creates a shareable link for a file'),
      },
      {
        id: 'to-anyone',
        at: said('that anyone may see it'),
        because: 'anyone can see it afterwards',
        example: sketch('update_bucket', 'Makes the objects of a bucket readable by anyone'),
      },
      {
        id: 'told',
        at: said('that it sets who can see'),
        because: 'the text says that access is set',
        example: sketch('update_mock', 'Updates a mock server: sets its access control to public'),
      },
    ],
  }),
  table({
    id: 'changes-what-is-owed',
    title: 'Changes whether something is paid for again',
    why: 'An automatic renewal or an open bill is an obligation to pay that goes on or ends.',
    limits: 'No money moves by the call itself.',
    since: 22,
    spares: [sketch('renew_lock', 'Renews a lock')],
    categories: ['write', 'destructive'],
    adds: ['billing'],
    rows: [
      {
        id: 'an-open-bill',
        in: ['destructive'],
        at: act(
          SPOKEN,
          kind('destroy', 'end', 'remove'),
          head(['bill', 'bills', 'invoice', 'invoices', 'payment', 'payments']),
        ),
        because: 'what was owed or to be paid is so no longer',
        example: sketch('void_invoice', 'Voids an invoice'),
      },
      {
        id: 'renewal',
        in: ['write'],
        at: act(SPOKEN, kind('make', 'change', 'rest'), objectReads('automatic renewal')),
        because: 'it is paid for again, or no longer',
        example: sketch('disable_auto_renewal', 'Disables the automatic renewal of a subscription'),
      },
    ],
  }),
  table({
    id: 'costs-per-call',
    title: 'States a price of the call',
    why: 'Credits, sats or money are spent by each call.',
    limits: 'Prices in what is returned, and quotas without a cost, do not count.',
    since: 1,
    spares: [sketch('get_price', 'Returns the price of a product')],
    adds: ['billing', 'metered'],
    rows: [
      {
        id: 'a-price',
        at: said('what a call costs'),
        but: [told('that it is free')],
        because: 'each call costs',
        example: sketch('generate_image', 'Generates a picture. Costs $0.04 per image'),
      },
    ],
  }),
];
