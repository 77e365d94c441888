import { expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Definition, Signal } from '../../../scanner/types.ts';

type Row = [name: string, description: string, sign: `${'+' | '-'}${Signal}`, properties?: Properties];
type Properties = { readonly [name: string]: Definition };

const list = (description: string): Definition => ({ type: 'array', items: { type: 'string' }, description });
const text = (description = ''): Definition => ({ type: 'string', description });

/** How far one call reaches: lists whose text names the act, separators, selections, and what only looks like many. */
const BULK: readonly Row[] = [
  ['ban', 'Bans peers.', '+bulk', { who: text('Peers to ban, pipe-separated') }],
  ['add_trackers', 'Adds trackers.', '+bulk', { urls: text('Addresses, newline-separated') }],
  ['set_background', 'Sets a background.', '+bulk', { pages: list('Array of page IDs to set') }],
  ['create_poll', 'Creates a poll.', '-bulk', { choices: list('Choices to create') }],
  ['fill_shapes', 'Sets a fill on one or more drawn shapes.', '+bulk', {}],
  ['add_person', 'Adds one or more attendees to an event.', '-bulk', {}],
  ['set_look', 'Sets one or more settings.', '-bulk', {}],
  ['manage_rights', 'Manages rights.\n- Bulk update profiles', '+bulk'],
  ['archive_chats', 'Archives chats older than a week.', '+bulk', {}],
  ['cleanup', 'Clean up expired reservations', '+bulk', {}],
  ['delete_resource', '删除资源，支持级联删除', '+bulk'],
  ['update_note', 'Updates a note. Max 10 concurrent requests.', '-bulk'],
  ['boot', 'Boots the selected device.', '-bulk', {}],
  ['remove_pause', 'Removes a pause. For all pause operations.', '-bulk'],
  ['update_mail', 'Updates a mail: flag (set/clear) or note.', '-bulk'],
  ['run_tests', 'Runs tests.', '-bulk', { testIds: list('Which') }],
  ['set_tax', 'Sets the tax class of all items in a category.', '+bulk'],
  ['retag', 'Changes the owner of every ticket that matches the query.', '+bulk'],
  ['raise_price', 'Raises or lowers the price of each article which meets the condition.', '+bulk'],
  ['remind', 'Sends the text you pass to each lender with an open loan.', '+bulk'],
  ['set_title', 'Sets the title of a page. All words of it are capitalised.', '-bulk'],
  ['set_width', 'Sets the width of all columns of a sheet.', '-bulk'],
  ['set_alarm', 'Sets the time of each day at which the report is made.', '-bulk'],
  ['set_summary', 'Sets the summary of a page to all of the text given.', '-bulk'],
];

/** Code that is taken, told by the parameter's own words. */
const CODE: readonly Row[] = [
  ['add_edge', 'Adds an edge.', '+code_exec', { when: text('JavaScript expression to evaluate') }],
  ['create_skill', 'Creates a skill.', '+code_exec', { code: text('Skill implementation code') }],
  ['create_view', 'Creates a view.', '+code_exec', { select: text('SELECT statement of the view') }],
  ['create_discount', 'Creates a discount.', '-code_exec', { code: text('Code that customers enter') }],
  ['run_line', 'Executes a command line on all machines with a label.', '+code_exec', { line: text() }],
  ['group_run', 'Run one bash line on each host in a group.', '+code_exec', { text: text() }],
  ['start', 'Starts the command line tool.', '-code_exec'],
  ['ext_add', 'Installs an extension in the editor.', '+code_exec'],
  ['derive', 'Derive a column.', '+code_exec', { expr: text('Expression over the row, passed to eval()') }],
  [
    'derive',
    'Derive a column.',
    '-code_exec',
    { expr: text('Expression over the row, never passed to eval()') },
  ],
  ['call_it', 'Updates it.', '-code_exec', { name: text('Name of the function to run') }],
];

/** What goes out and comes in, and who may do what. */
const REACH: readonly Row[] = [
  ['call', 'Performs an HTTP request.', '+untrusted_input', { url: text(), method: text() }],
  ['call', 'Performs an HTTP request.', '+external_comm', { url: text(), method: text() }],
  ['keep_page', 'Saves a web page.', '-untrusted_input', { url: text() }],
  ['get_link', 'Gets or creates a shareable link.', '+privilege'],
  ['create_payment_link', 'Creates a payment link.', '-privilege'],
  ['void_bill', 'Voids a bill.', '+billing'],
  ['delete_invoice', 'Deletes an open invoice.', '+billing'],
  ['delete_template', 'Deletes a template for invoices.', '-billing'],
  ['create_function', 'Deploys a notebook as a function.', '+code_exec', { notebook_path: text() }],
];

it.each([...BULK, ...CODE, ...REACH].map((row) => ({ row })))('$row.0: $row.1 $row.2', ({ row }) => {
  const [name, description, sign, properties = { id: text() }] = row;
  const { verdict } = judgeTools([normalise(sketch(name, description, properties))], {})[0]!;
  expect(verdict.signals.includes(sign.slice(1) as Signal)).toBe(sign.startsWith('+'));
});
