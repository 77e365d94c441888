import { type Sketch, sketches } from './sketch.ts';

const GONE = 'destructive irreversible';
const SENT = 'external_comm irreversible';

/** Wordings that misled a reading of names or sentences on real servers, told again in our own words. */
// biome-ignore format: a table reads best with one row a line
export const WORDINGS: readonly Sketch[] = sketches([
  // A noun in the name that is a verb elsewhere decides nothing against head verb and sentence
  ['physics-simulation-delete-run', 'Delete a simulation run. Deletion is permanent.', 'run_id', 'destructive', GONE, 'ask'],
  ['physics-simulation-create-world', 'Create a world for simulations.', 'name', 'write', '', 'limit'],
  ['lets-encrypt-certificate-issue', 'Issue a new certificate.', 'domains[]', 'write', '*'],
  ['create-quote', 'Create a quote for a customer.', 'contact lines[]', 'write', '?bulk'],
  ['list-employee-leave', 'Lists the leave of an employee.', 'employee', 'read', '', 'allow'],
  ['one-click-list', 'List the one-click applications on offer.', '', 'read', '', 'allow'],
  ['edit_send', 'Edit an existing Send.', 'id name', 'write', '', 'limit'],
  ['clone-image-convert', 'Turn a backup image into a snapshot.', 'image_id', 'write', '*'],
  ['snapshot-volume', 'Take a snapshot of a volume.', 'volume_id', 'write', '', 'limit'],
  ['reinvite_member', 'Re-invite a member to the organisation.', 'member_id', 'write', 'privilege', 'ask'],
  ['estimate-delete', 'Deletes an estimate that was never sent.', 'estimate_id', 'destructive', GONE, 'ask'],
  ['check_out_branch', 'Check out a branch into the working tree.', 'branch', 'write', '*'],
  // Participles describe, advice advises, conditions condition
  ['events-delta', 'Get the events that have been added, deleted or updated since a moment.', 'since', 'read', '', 'allow'],
  ['create_entry', 'If you need to create several entries in one call, use create_entries instead. Creates one entry.', 'name', 'write', '', 'limit'],
  ['file_purge', 'Permanently delete a file. This cannot be undone. Usually you should use file_update instead, which moves it to the trash, from where it can be restored.', 'file_id', 'destructive', GONE, 'ask'],
  ['import_tasks', 'Parses a plan and imports its tasks into the backlog.', 'source', 'write', '?bulk'],
  ['create_mock_answer', 'Creates an answer on a mock server. Answers simulate failures.', 'mock_id status:integer', 'write', '', 'limit'],
  ['close_browser', 'Close the browser and release all resources.', '', 'execute', '', 'limit'],
  ['move_file', 'Move or rename files and directories.', 'source destination', 'write', '', 'limit'],
  ['update_mail_folder', 'Rename a mail folder. Use list_mail_folders to find it.', 'folder_id name', 'write', '', 'limit'],
  ['run_statement', 'Run any SQL statement, e.g. INSERT or DELETE.', 'sql', 'execute', 'code_exec ?destructive ?irreversible'],
  // Money or not
  ['create_transaction', 'Add a transaction to your budget.', 'account amount:number payee', 'write', '*'],
  ['reserve_address', 'Reserve an IP address for later use.', 'region', 'write', '*'],
  ['change_subscription_tier', 'Move the registry’s subscription to another paid tier.', 'tier', 'billing', '*', 'deny'],
  ['resize_database_cluster', 'Resize a database cluster to a bigger plan.', 'id size', 'write', 'billing metered', 'ask'],
  ['upgrade_cluster_tier', 'Scale a dedicated cluster to another tier.', 'cluster tier', 'write', 'billing metered', 'ask'],
  ['create_load_balancer', 'Create a load balancer in front of servers.', 'name region', 'write', '*'],
  // Relations, members, defaults
  ['remove_project_from_task', 'Take a task out of a project. The task stays.', 'task_id project_id', 'write', '', 'limit'],
  ['pool-remove-servers', 'Remove servers from a load balancer.', 'pool_id server_ids[]', 'write', 'bulk', 'ask'],
  ['remove_member_from_card', 'Remove a member from a card.', 'card_id member_id', 'write', '?privilege'],
  ['approve_device', 'Approve a pending device login.', 'request_id', 'write', 'privilege', 'ask'],
  ['clear_location_override', 'Clear the override of the position.', '', 'write', '*', 'limit'],
  ['reset_query_budget', 'Reset the counter of the query budget.', '', 'write', '', 'limit'],
  ['archive_card', 'Send a card to the archive.', 'card_id', 'write', '', 'limit'],
  ['flush_cdn_cache', 'Flush the cache of a CDN.', 'cdn_id', 'write', '', 'limit'],
  ['delete_cdn', 'Delete a CDN.', 'cdn_id', 'destructive', '*'],
  // Many at once, by a label
  ['power-off-by-tag', 'Power off the servers that carry a tag.', 'tag', 'write', 'bulk', 'ask'],
  ['recycle_nodes', 'Recycle nodes of a pool: each is deleted and replaced.', 'pool_id node_ids[]', 'destructive', 'bulk destructive irreversible', 'deny'],
  ['link_dependencies', 'Set what a task depends on.', 'task_id dependencies[]', 'write', '?bulk'],
  // Sent to people or only stored
  ['forum_create_post', 'Creates a post in a Discord forum.', 'channel title text', 'write', SENT, 'ask'],
  ['send_custom_event', 'Send a custom event for alerting and dashboards.', 'title attributes:object', 'write', '*', 'limit'],
  ['message_list', 'Obtains the messages of a chat.', 'chat_id', 'read', 'untrusted_input', 'allow'],
  ['chat_members_get', 'Get the members of a group.', 'chat_id', 'read', '', 'allow'],
  // Secrets and code
  ['get_kubeconfig', 'Get the kubeconfig of a cluster.', 'cluster_id', 'read', 'credential', 'ask'],
  ['storage-key-create', 'Create an access key. The secret is returned once.', 'name', 'write', '?privilege credential'],
  ['submit_form', 'Submit answers to a form.', 'form_id answers:object password', 'write', '', 'limit'],
  ['launch_server', 'Launch a server.', 'region size ssh_keys[]', 'write', 'billing metered', 'ask'],
  ['start_migration', 'Start an online migration of a database.', 'id source:object', 'execute', '', 'ask'],
  ['write_note', 'Write a note.', 'path content mode=overwrite|append', 'write', GONE, 'ask'],
  ['issues_delete', 'Send a DELETE request to the tracker.', 'path', 'execute', '*', 'deny'],
  // Words for reading
  ['create_scanner_page', 'Provides documentation of the scanner service for writing a page.', '', 'read', '*', 'allow'],
  ['explain_field', 'Get documentation of a field.', 'resource', 'read', '', 'allow'],
  ['stop_search', 'Stop a search that is running.', 'search_id', 'write', '*', 'limit'],
  ['watch_board', 'Subscribe to a board or unsubscribe from it.', 'board_id subscribed:boolean', 'write', '', 'limit'],
  ['clipboard', 'Read or replace the clipboard.', 'text', 'write', '*', 'limit'],
  ['helm_upgrade', 'Upgrade a release of a chart.', 'release chart', 'execute', '*', 'ask'],
  // The verb the sentence leads with is the name's
  ['link_test_cases_to_suite', 'Link test cases to a suite.', 'suite_id case_id', 'write', '', 'limit'],
  ['qa_case_upsert', 'Create or update a test case.', 'code title', 'write', '', 'limit'],
  ['services-deploy-reader', 'Select and run one of the read operations (read-only).', 'operation:object', 'read', '', 'allow'],
  ['can_i_release', 'Checks whether a version can be released safely.', 'version', 'read', '', 'allow'],
  ['rent24_get_listing', 'Get a rental listing by its id.', 'listing_id', 'read', '*', 'allow'],
  ['cluster_sync_status', 'Get the state of the latest sync job.', 'job_id', 'read', '', 'allow'],
  // Verbs in a row share their object; what an act is for, and what is recommended instead, is no act
  ['tokens', 'Manage access tokens: list/get/create/delete.', 'action=list|get|create|delete id', 'destructive', 'destructive irreversible credential privilege', 'deny'],
  ['remove_run_record', 'Remove a run record to save storage or clean up old experiments.', 'id', 'destructive', GONE, 'ask'],
  ['set_domain_port', 'Changes the port of a domain. Not for: changing the name (delete and recreate instead).', 'id port:integer', 'write', '', 'limit'],
  ['quiet_thought', 'Serves as a place to think without affecting files or triggering runs.', 'thought', 'read', '*'],
  ['look_at_picture', "Returns what a model sees. Each part is { type: 'text', text } or a picture.", 'parts', 'read', '', 'allow'],
  ['search_locally', 'Like search_everywhere but limited to this machine. Returns matches.', 'query', 'read', '', 'allow'],
  ['parse_urls', 'Parse several pages and add their parts to a category.', 'urls[] category', 'write', '*'],
  ['get_page', 'Gets a page and returns its text.', 'id', 'read', '', 'allow'],
  ['teams', 'Manage teams. Actions: list, get.', 'action=list|get id', 'read', '', 'allow'],
  ['run_on_group', 'Runs one command on every server of a group. Members configured as read-only refuse it.', 'group command', 'execute', '*'],
  // What is lost on the side
  ['import_rows', 'Imports rows of a CSV file into a table.', 'table path truncate_first:boolean', 'write', '*', 'deny'],
  ['write_settings_file', 'Writes a settings file.', 'path content', 'write', GONE, 'ask'],
  ['update_quote', 'Updates a quote. Lines that are not provided will be removed.', 'id lines[]', 'write', '*', 'ask'],
  ['restore_page_revision', 'Restores a page to a revision: creates a new version, so nothing is lost.', 'page_id revision', 'write', '', 'limit'],
  ['clean_queue', 'Clean jobs from a queue.', 'queue status', 'destructive', '*', 'deny'],
  ['rename_tag', 'Renames a tag across a vault.', 'old_tag new_tag', 'write', 'bulk', 'ask'],
  ['lint_pages', 'Lints all pages.', 'fix:boolean', 'write', '*'],
  ['thread_labels', 'Adds or removes labels on threads.', 'ids', 'write', '*'],
  ['fix_issue', 'Fixes an issue of the shop.', 'text', 'write', '', 'limit'],
  // Rights, keys and logins
  ['register_app', 'Registers an app. Returns it without its client secret.', 'name', 'write', '', 'limit'],
  ['move_mail', 'Moves an email to the account folder.', 'id folder', 'write', '', 'limit'],
  ['revoke_member_access', 'Revokes the access of a member.', 'member_id', 'write', 'privilege', 'ask'],
  ['oauth_login', 'Starts the OAuth flow in a browser and stores the tokens.', '', 'write', 'credential', 'ask'],
  ['register_bot', 'Registers a bot. Returns its id and API key.', 'name', 'write', 'credential', 'ask'],
  // Code of the caller, and hands for hire
  ['scrape_with_script', 'Scrapes a page after running custom JavaScript on it.', 'url js_code', 'execute', '*', 'ask'],
  ['web_agent', 'Autonomously carries out a task in a browser.', 'task', 'execute', '*', 'ask'],
  ['tips_for_agents', 'Coding agents perform better with this. Returns a summary of tips.', 'prompt', 'read', '', 'allow'],
  ['make_contract', 'Makes a contract. Returns its source code. Does not write to disk.', 'name symbol', 'read', '', 'allow'],
  ['cleanup_all', 'Clean up all managed resources.', '', 'destructive', '*', 'deny'],
]);
