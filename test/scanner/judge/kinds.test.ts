import { describe, expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import { ACTIONS, type Action, type Definition } from '../../../scanner/types.ts';

type Bound = `at ${'least' | 'most'} ${Action}`;
type Row = readonly [
  name: string,
  description: string,
  bound: Bound,
  properties?: { [name: string]: Definition },
];

/** One line each: acts beside a look, second acts, loss in other words, formatting, names that only ask. */
const ROWS: readonly Row[] = [
  ['list_logs', 'List logs. Logs older than a week are purged as a side effect.', 'at least ask'],
  ['read_message', 'Read the oldest message. The message is removed from the queue.', 'at least ask'],
  ['check_inbox', 'Check the inbox. Every sender is sent a reply.', 'at least ask'],
  ['get_quote', 'Get a quote. Also reserves and pays the room.', 'at least ask'],
  ['get_health', 'Get health. Restarts the server when it is down.', 'at least limit'],
  ['list_bin', 'List the recycle bin. Items expire after 14 days.', 'at most allow'],
  [
    'view_sessions',
    'View sessions. Sessions are terminated after 30 minutes of inactivity.',
    'at most allow',
  ],
  ['draft_tweet', 'Draft and publish a tweet.', 'at least ask'],
  ['write_newsletter', 'Write a newsletter and mail it to all subscribers.', 'at least ask'],
  ['prepare_release', 'Prepare and ship a release to production.', 'at least limit'],
  ['create_invoice2', 'Create and send an invoice to the customer.', 'at least ask'],
  ['plan_broadcast', 'Schedule a broadcast to be sent to all contacts tomorrow.', 'at least ask'],
  ['replace_list', 'Update the list. Entries that are missing from the request are removed.', 'at least ask'],
  ['sync_folder', 'Sync a folder. Files that no longer exist locally are deleted remotely.', 'at least ask'],
  ['save_config', 'Save the config. Unspecified keys are dropped.', 'at least ask'],
  ['put_settings', 'Replace the settings; what is not sent is thrown away.', 'at least ask'],
  ['get_text', 'Get text. Long lines are cut.', 'at most allow'],
  ['search_code', 'Search code. Results beyond 100 are dropped.', 'at most allow'],
  ['add_note', 'Add a note. Leading and trailing whitespace is removed.', 'at most limit'],
  ['summarize', 'Summarise a page. HTML tags are stripped and ads are removed.', 'at most limit'],
  ['exec_fleet', 'Run a command on all hosts of the fleet.', 'at least deny'],
  ['reboot_all', 'Reboot every machine in the cluster.', 'at least ask'],
  ['open_gate', 'Open the garage door.', 'at least ask'],
  ['start_car', 'Start the car.', 'at least ask'],
  ['turn_off_alarm', 'Turn off the alarm.', 'at least ask'],
  ['share_publicly', 'Share a document with anyone on the web.', 'at least ask'],
  ['disable_mfa', 'Disable multi factor authentication for a user.', 'at least ask'],
  ['turn_off_firewall', 'Turn the firewall off.', 'at least ask'],
  ['evict_pods', 'Evict all pods of a node.', 'at least ask'],
  ['helm_upgrade', 'Upgrade a helm release.', 'at least ask'],
  ['kubectl_apply', 'Apply a manifest to the cluster.', 'at least ask'],
  ['flushall', 'Remove all keys from all databases.', 'at least ask'],
  ['git_push_force', 'Force push a branch.', 'at least ask'],
  ['git_clean', 'Remove untracked files.', 'at least ask'],
  ['discard_changes', 'Discard all uncommitted changes.', 'at least ask'],
  ['checkout', 'Complete the checkout with the saved card.', 'at least ask'],
  ['add_funds', 'Add funds to the account from the card.', 'at least ask'],
  ['renew_domain', 'Renew a domain for a year.', 'at least ask'],
  ['renew_license', 'Renew the licence.', 'at least ask'],
  ['place_bet', 'Place a bet.', 'at least ask'],
  ['sell_shares', 'Sell shares at market price.', 'at least ask'],
  ['approve_spender', 'Approve unlimited spending by a contract.', 'at least ask'],
  ['toot', 'Post a toot.', 'at least ask'],
  ['add_member', 'Add a member to the organisation.', 'at least ask'],
  ['set_role', 'Set the role of a user.', 'at least ask'],
  ['push_notification', 'Send a push notification to every user.', 'at least ask'],
  ['deprovision_user', 'Deprovision a user and hand over the files.', 'at least ask'],
  ['restore_snapshot', 'Restore a volume from a snapshot.', 'at least ask'],
  ['clear_column', 'Clear the values of a column.', 'at least ask'],
  ['cancel_invoice', 'Cancel an invoice.', 'at least ask'],
  ['import_rows', 'Import rows; rows with the same id are replaced.', 'at least ask'],
  ['overwrite_db', 'Restore a dump over the live database.', 'at least ask'],
  ['show_deletions', 'Show what will be deleted.', 'at most limit'],
  ['refund_estimate', 'Estimate the refund.', 'at most limit'],
  ['list_payments', 'List payments made by a customer.', 'at most limit'],
  ['check_transfer', 'Check if a transfer would succeed.', 'at most limit'],
  ['death_rate', 'Kill rate of the team.', 'at most limit'],
  ['burn_rate', 'Burn rate of the project.', 'at most limit'],
  ['drop_rate', 'Drop rate of packets.', 'at most limit'],
  ['sent_messages', 'History of messages that were sent.', 'at most limit'],
  ['remove_noise', 'Remove noise from audio and return it.', 'at most limit'],
  ['cancel_policy', 'Get the cancellation policy of a hotel.', 'at most limit'],
  ['stop_words', 'List stop words.', 'at most limit'],
  ['trade_signal', 'Get a buy signal for a stock.', 'at most limit'],
  ['purchase_history', 'Get the purchase history.', 'at most limit'],
  ['order_status', 'Status of an order.', 'at most limit'],
  ['delete_policy', 'Explain the deletion policy.', 'at most limit'],
  ['minify', 'Minify JavaScript and return it.', 'at most limit'],
  ['run_query_report', 'Run a saved report.', 'at most limit'],
  ['execution_history', 'List past executions.', 'at most limit'],
  ['clear_sky_chart', 'Chart of clear sky hours.', 'at most limit'],
  ['transfer_times', 'Transfer times between airports.', 'at most limit'],
  ['kill_list', 'List killed processes.', 'at most limit'],
  ['shutdown_schedule', 'Get the shutdown schedule.', 'at most limit'],
  ['create_env', 'Store environment variables of an app.', 'at least ask'],
  ['list_tokens', 'List access tokens.', 'at least ask'],
  ['upload_cert', 'Upload a certificate and its private key.', 'at least ask'],
  ['create_function', 'Create a function from source code.', 'at least ask', { code: { type: 'string' } }],
  ['install_plugin', 'Install a plugin.', 'at least ask'],
  ['sudo_run', 'Run a command as root.', 'at least ask', { command: { type: 'string' } }],
  ['create_vm', 'Create a VM.', 'at least ask', { confirm_cost: { type: 'boolean' } }],
  [
    'modify',
    'Modify things.',
    'at least ask',
    {
      ops: {
        type: 'array',
        items: { type: 'object', properties: { op: { type: 'string', enum: ['insert', 'delete'] } } },
      },
    },
  ],
  [
    'page_update',
    'Update a page.',
    'at least ask',
    {
      allow_deleting_content: {
        type: 'boolean',
        description: 'Set to true to proceed although child pages would be deleted',
      },
    },
  ],
  [
    'sync',
    'Sync contacts.',
    'at least ask',
    { options: { type: 'object', properties: { delete_missing: { type: 'boolean' } } } },
  ],
  [
    'write',
    'Write a file.',
    'at least ask',
    { path: { type: 'string' }, mode: { type: 'string', enum: ['append', 'overwrite'] } },
  ],
  [
    'list_workflows',
    'List workflows. A workflow has steps and triggers that can run by themselves.',
    'at most allow',
  ],
  ['list_labels', 'List labels. A `label_id` can be used to update or delete the label.', 'at most allow'],
  ['get_label', 'Get a label. It can be used to delete the label.', 'at least ask'],
  ['find_contacts', 'Find contacts by email. Email addresses are unique to a contact.', 'at most allow'],
  ['find_contacts', 'Find contacts. Email all users about it.', 'at least ask'],
  ['get_vendor', 'Get a vendor. Acme, Zorbo and Fnord are all examples of vendors.', 'at most allow'],
  [
    'list_categories',
    'List categories, such as that of a merchant who sells computer goods.',
    'at most allow',
  ],
  ['add_rows', "Add rows. Body: { zorbs: [['col1val', 'col2val'], ['fnord', 'glorp']] }.", 'at most limit'],
  ['list_filters', 'List filters. | `fnordZorb` | `$eq`, `$ne` | Zorbean |', 'at most allow'],
  ['get_quota', 'Get the quota. Counts what can be created during a given period.', 'at most allow'],
  ['list_abilities', 'List abilities. Lists them all, by name.', 'at most allow'],
  ['restyle', 'Perform actions like create a style, get all styles.', 'at most limit'],
  [
    'remove_member',
    'Remove a member from a channel.',
    'at most ask',
    { user: { type: 'string', description: 'The account to be removed' } },
  ],
  [
    'update_group',
    'Update a group.',
    'at least ask',
    { go: { type: 'string', description: 'Causes the group to be deleted' } },
  ],
  [
    'update_report',
    'Update a report.',
    'at most limit',
    { secret: { type: 'string', description: 'Your Acme API secret. Sent in the header of this request.' } },
  ],
  [
    'create_spend_limit',
    'Create a limit on spending.',
    'at most limit',
    { to: { type: 'array', items: { type: 'string' }, description: 'Email addresses that hear of it' } },
  ],
];

describe('acts and harmless words in one line', () => {
  it.each(ROWS.map((row) => ({ row })))('$row.0: $row.1 is $row.2', ({ row }) => {
    const [name, description, bound, properties = { id: { type: 'string' } }] = row;
    const { verdict } = judgeTools([normalise(sketch(name, description, properties))], {})[0]!;
    const [, side, action] = bound.split(' ') as ['at', 'least' | 'most', Action];
    const is = ACTIONS.indexOf(verdict.actions.recommended);
    if (side === 'least') expect(is).toBeGreaterThanOrEqual(ACTIONS.indexOf(action));
    else expect(is).toBeLessThanOrEqual(ACTIONS.indexOf(action));
  });
});
