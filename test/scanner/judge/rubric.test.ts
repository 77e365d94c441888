import { describe, expect, it } from 'vitest';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { sketch } from '../../../scanner/judge/rule.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Definition, Verdict } from '../../../scanner/types.ts';

const text = { type: 'string' };
const list = { type: 'array', items: { type: 'string' } };
const number = { type: 'number' };

/** The worked examples of the rubric: definition, category, signals, severity, action. */
// biome-ignore format: one example a line
const EXAMPLES: readonly [Definition, string, string, string, string][] = [
  [sketch('batch_cancel', 'Request cancellation of a running batch job. Completed requests still count for billing.', { job_id: text }), 'destructive', 'destructive bulk irreversible', 'critical', 'deny'],
  [sketch('cancel_run', 'Cancel an active run', { run_id: text }), 'destructive', 'destructive irreversible', 'high', 'ask'],
  [sketch('cancel_subscription', 'Cancel a customer’s plan', { subscription_id: text }), 'destructive', 'destructive billing irreversible', 'critical', 'deny'],
  [sketch('previewSubscriptionCancellation', 'Show the consequences of cancelling a subscription and return a token', { subscription: text }), 'read', '', 'low', 'allow'],
  [sketch('archive_project', 'Archive a project', { project_id: text }), 'write', '', 'medium', 'limit'],
  [sketch('trash_message', 'Move a message to Trash', { id: text }), 'write', '', 'medium', 'limit'],
  [sketch('delete_comment', 'Delete a comment', { comment_id: text }), 'destructive', 'destructive irreversible', 'high', 'ask'],
  [sketch('delete_project', 'Delete a project and all its data', { project_id: text }), 'destructive', 'destructive bulk irreversible', 'critical', 'deny'],
  [sketch('delete-many', 'Delete all documents matching the filter', { collection: text, filter: { type: 'object' } }), 'destructive', 'destructive bulk irreversible', 'critical', 'deny'],
  [sketch('close_issue', 'Close an issue', { issue: text }), 'write', '', 'medium', 'limit'],
  [sketch('disable_user', 'Disable a user', { user_id: text }), 'write', 'privilege', 'high', 'ask'],
  [sketch('revoke_api_key', 'Revoke an API key', { key_id: text }), 'destructive', 'destructive irreversible credential privilege', 'critical', 'deny'],
  [sketch('reset_password', 'Reset the password of a user', { user_id: text }), 'write', 'credential privilege', 'critical', 'deny'],
  [sketch('reset_branch', 'Reset a development branch; its untracked migrations are discarded', { branch: text }), 'destructive', 'destructive irreversible', 'critical', 'deny'],
  [sketch('write_file', 'Create a new file or completely overwrite an existing file', { path: text, content: text }), 'write', 'destructive irreversible', 'high', 'ask'],
  [sketch('move_file', 'Move a file', { source: text, destination: text }), 'write', '', 'medium', 'limit'],
  [sketch('merge_pull_request', 'Merge a pull request', { number }), 'write', '', 'medium', 'limit'],
  [sketch('merge_contacts', 'Merge duplicate contacts into a primary contact', { primary: text, duplicates: list }), 'destructive', 'destructive bulk irreversible', 'critical', 'deny'],
  [sketch('unsubscribe', 'Unsubscribe from a mailing list', { list_id: text }), 'write', '', 'medium', 'limit'],
  [sketch('send_email', 'Send an email', { to: text, subject: text, body: text }), 'write', 'irreversible external_comm', 'high', 'ask'],
  [sketch('send_campaign', 'Send an email campaign to its whole audience', { campaign_id: text }), 'write', 'bulk irreversible external_comm', 'critical', 'deny'],
  [sketch('slack_post_message', 'Post a message to a Slack channel', { channel_id: text, text }), 'write', 'irreversible external_comm', 'high', 'ask'],
  [sketch('add_issue_comment', 'Add a comment to an issue of a repository', { issue: text, body: text }), 'write', '', 'medium', 'limit'],
  [sketch('execute_sql', 'Executes raw SQL', { sql: text }), 'execute', 'code_exec', 'high', 'ask'],
  [sketch('query', 'Run a read-only SQL query', { sql: text }), 'read', '', 'low', 'allow'],
  [sketch('run_command', 'Run a shell command', { command: text }), 'execute', 'code_exec', 'high', 'ask'],
  [sketch('browser_click', 'Click an element of the page', { element: text, ref: text }), 'execute', '', 'medium', 'limit'],
  [sketch('browser_evaluate', 'Run JavaScript in the page', { script: text }), 'execute', 'code_exec', 'high', 'ask'],
  [sketch('generate_image', 'Generate an image with Flux Pro. $0.18 per image.', { prompt: text }), 'write', 'billing metered', 'medium', 'limit'],
  [sketch('create_refund', 'Refund a charge', { charge: text, amount: number }), 'billing', 'billing irreversible', 'critical', 'deny'],
  [sketch('create_invoice', 'Create an invoice', { customer: text }), 'billing', 'billing', 'high', 'ask'],
  [sketch('list_charges', 'List charges', { customer: text }), 'read', '', 'low', 'allow'],
  [sketch('transfer_token', 'Send crypto tokens to an address', { to: text, amount: text }), 'billing', 'billing irreversible', 'critical', 'deny'],
  [sketch('scale_cluster', 'Set the number of nodes of a cluster', { cluster: text, nodes: number }), 'write', 'billing metered', 'high', 'ask'],
  [sketch('deploy', 'Deploy a project to production', { project: text }), 'execute', '', 'high', 'ask'],
  [sketch('invite_user', 'Invite a user by email with a role', { email: text, role: text }), 'write', 'privilege', 'high', 'ask'],
  [sketch('upload_file', 'Upload a file to your bucket', { path: text, bucket: text }), 'write', '', 'medium', 'limit'],
  [sketch('fetch_url', 'GET any URL and return its text', { url: text }), 'read', 'external_comm untrusted_input', 'medium', 'limit'],
  [sketch('get_secret', 'Return the value of a secret', { name: text }), 'read', 'credential', 'high', 'ask'],
  [sketch('manage_records', 'Manage records', { action: { type: 'string', enum: ['create', 'update', 'delete'] }, record_id: text }), 'destructive', 'destructive irreversible', 'high', 'ask'],
  [sketch('place_order', 'Place a spot trade', { symbol: text, side: text, qty: number }), 'billing', 'billing irreversible', 'critical', 'deny'],
  [sketch('airport_transfer_quote', 'Quote for an airport transfer', { airport: text }), 'read', '', 'low', 'allow'],
  [sketch('start_ad_campaign', 'Start an ad campaign', { campaign_id: text, daily_budget: number }), 'billing', 'billing irreversible', 'critical', 'deny'],
  [sketch('publish_page', 'Make a page public', { page_id: text }), 'write', 'irreversible external_comm', 'high', 'ask'],
  [sketch('grant_permission', 'Grant a permission to a user', { user: text, role: text }), 'write', 'privilege', 'high', 'ask'],
  [sketch('export_customers', 'CSV of all customers', {}), 'read', 'bulk', 'medium', 'limit'],
  [sketch('create_instance', 'Launch a VM', { image: text }), 'write', 'billing metered', 'high', 'ask'],
  [sketch('kv_namespace_delete', 'Delete a namespace', { namespace_id: text }), 'destructive', 'destructive irreversible', 'critical', 'deny'],
  [sketch('browser_drop', 'Drop the dragged element', { ref: text }), 'execute', '', 'medium', 'limit'],
  [sketch('signals.report', 'Records a value moment. Structured fields only; nothing is deleted.', { moment: text }), 'write', '', 'medium', 'limit'],
];

describe('the worked examples of the rubric', () => {
  it.each(EXAMPLES)('$name', (definition, category, signals, severity, action) => {
    const verdict = verdictOf(definition);
    expect({
      category: verdict.category,
      signals: [...verdict.signals].sort().join(' '),
      severity: verdict.severity,
      action: verdict.actions.recommended,
    }).toEqual({ category, signals: signals.split(' ').sort().join(' '), severity, action });
  });
});

/** Judged alone: no sibling helps. */
function verdictOf(definition: Definition): Verdict {
  return judgeTools([normalise(definition)], {})[0]!.verdict;
}
