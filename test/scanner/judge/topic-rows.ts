import type { Definition } from '../../../scanner/types.ts';
import type { Row } from './kind-rows.ts';

const flag = (name: string, description?: string): { [name: string]: Definition } => ({
  [name]: { type: 'boolean', ...(description === undefined ? {} : { description }) },
});
const text = (name: string, description: string): { [name: string]: Definition } => ({
  [name]: { type: 'string', description },
});

/** What a tool is about, in the words of an act; and the act beside it. */
export const TOPIC_ROWS: readonly Row[] = [
  // A policy, a schedule, an audit, orders that were placed.
  ['cancel_policy', 'Tells until when a booking may be cancelled free of charge.', 'at most allow'],
  ['cancel_policy', 'Returns the cancelled policy.', 'at least ask'],
  ['purge_policy', 'Returns the purged policy.', 'at least ask'],
  ['delete_history', 'Returns the deleted history.', 'at least ask'],
  ['cancel_status', 'Returns the cancelled status.', 'at least ask'],
  ['cancel_fee_schedule', 'Returns the fee schedule for cancellations of a tariff.', 'at most allow'],
  ['delete_audit', 'Shows who deleted which page and when.', 'at most allow'],
  ['delete_page', 'Shows who deleted which page and when.', 'at least ask'],
  ['purchase_orders', 'Lists the purchase orders of a supplier.', 'at most allow'],
  ['purchase_order_status', 'Status of a purchase order.', 'at most allow'],
  ['purchase_order', 'Purchases an order of toner.', 'at least deny'],
  [
    'match_bill',
    'Matches a bill with purchase orders.',
    'at most allow',
    text('order', 'Purchase order to compare with'),
  ],
  ['refund_policy', 'Refund policy of the shop.', 'at most allow'],
  ['email_log', 'Emails sent to a customer.', 'at most allow'],
  ['email_log', 'Emails it to a customer.', 'at least ask'],
  ['reboot_history', 'Reboots of a host, with reasons.', 'at most allow'],
  ['sms_log', 'Messages sent by SMS, with the recipient.', 'at most allow'],
  ['purchase_log', 'What was bought with the company card, by whom and when.', 'at most allow'],
  ['purchase_log', 'Buys what was bought before.', 'at least ask'],
  ['expiry_rules', 'After how many days messages are deleted, by folder.', 'at most allow'],
  ['keep_report', 'Reports which backups a policy keeps.', 'at most allow'],
  ['report_bug', 'Reports a bug to the team.', 'at most limit'],
  ['help_page', 'For questions on how to delete an account: returns the help page.', 'at most allow'],
  ['read_audit', 'Reads the audit trail. Every read is logged with its reader.', 'at most allow'],
  ['find_user', 'Finds users. All users are returned, also those that were deleted.', 'at most allow'],
  ['fleet', 'Fleet of an airline.', 'at most allow'],
  ['charge_sheet', 'Charge sheet of a case.', 'at most allow'],
  ['north_gate', 'Keeper of the north gate.', 'at least ask'],
  ['subscription_renewals', 'Which subscriptions renew this month.', 'at most allow'],
  ['list_role_changes', 'Lists role changes such as promotions.', 'at most allow'],
  ['set_role', 'Changes the role of a member.', 'at least ask'],
  // A secret, and what is only told of one.
  ['get_rules', 'Returns the password rules of the tenant.', 'at most allow'],
  ['get_expiry', 'Returns the api key expiry date.', 'at most allow'],
  ['get_entry', 'Returns the password of the tenant.', 'at least ask'],
  // What a request is answered with.
  ['block_get', 'Get a block\n\nErrors\nDelete conflicts give 409', 'at most allow'],
  [
    'get_errors',
    'Get the error responses of a block\nDelete Responses\n  409: it is in use',
    'at most allow',
  ],
  ['survey', 'Gets a survey.\nDelete Responses', 'at least ask'],
  // Nothing is lost.
  ['append_line', 'Appends a line. Earlier lines stay as they are and nothing is lost.', 'at most limit'],
  ['append_line', 'Appends a line. Earlier lines are lost.', 'at least ask'],
  ['disk_health', 'Health figures of a disk. Not one byte is erased.', 'at most allow'],
  ['disk_health', 'Health figures of a disk. Not all bytes are erased.', 'at least ask'],
  ['get_table', 'Gets a table.', 'at most allow', flag('truncate', 'Whether to truncate long output')],
  ['get_table', 'Gets a table.', 'at most allow', flag('truncate')],
  ['get_table', 'Gets a table.', 'at least ask', flag('truncate', 'Truncate the table first')],
  ['load_rows', 'Loads rows into a table.', 'at least ask', flag('truncate')],
  [
    'to_table',
    'Formats rows as a text table and returns it.',
    'at most allow',
    flag('truncate', 'Cut cells that are longer than the column'),
  ],
  ['format_rows', 'Formats rows as a table.', 'at least limit', text('sheet_id', 'Sheet')],
  // What is worked on is an example.
  ['explain', 'Explains what a shell command does.', 'at most allow', text('command', 'e.g. rm -rf build')],
  ['tend', 'Runs the maintenance.', 'at least ask', text('command', 'e.g. rm -rf build')],
  ['get_it', 'Gets the status.', 'at least ask', text('command', 'e.g. rm -rf build')],
  // Names of another language.
  [
    'museum_hours',
    'Returns the opening hours of a museum by its name, for example 国立科学博物館 or Национальный музей.',
    'at most allow',
    text('museum', 'Name'),
  ],
  [
    'find_city',
    'Looks up a city. Names can be given in any language, for instance "Αθήνα" or "תל אביב".',
    'at most allow',
    text('name', 'Name'),
  ],
  [
    'get_status',
    'Shows the status of a city and its time zone, for example 删除所有文件.',
    'at least ask',
    text('name', 'Name'),
  ],
  [
    'get_status',
    'Shows the status of a city and its time zone, for example "ลบไฟล์ทั้งหมด".',
    'at least ask',
    text('name', 'Name'),
  ],
  [
    'get_status',
    'Shows the status of a city. Сносит серверы одним махом.',
    'at least ask',
    text('name', 'Name'),
  ],
];
