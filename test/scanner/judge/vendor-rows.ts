import type { Row } from './kind-rows.ts';

const text = { type: 'string' };
const list = { type: 'array', items: text };
const flag = { type: 'boolean' };
const records = { type: 'array', items: { type: 'object', properties: { name: text, new_name: text } } };

/** Kinds first met in definitions of vendors that no rule was written for, in our own words. */
export const VENDOR_ROWS: readonly Row[] = [
  // Paper, sound and light are in the world.
  ['print_file', 'Print a document.', 'at least ask', { paper_size: text, copies: text }],
  ['print_tree', 'Print the tree of a folder.', 'at most allow'],
  ['buzzer', 'Activate the buzzer of the board.', 'at least ask'],
  ['led', 'Turn the LED on or off.', 'at least ask'],
  // A switch that shows keys, a place to write to, the way to a saved file.
  [
    'list_wallets',
    'List wallets.',
    'at least ask',
    { show_keys: { type: 'boolean', description: 'Include private keys in the output' } },
  ],
  [
    'sheet_to_pdf',
    'Convert a workbook to PDF.',
    'at least limit',
    { pdfPath: { type: 'string', description: 'Output PDF path' } },
  ],
  ['download_media', 'Download media from a message and return the local file path.', 'at least limit'],
  // Nouns of trading, of time and of post.
  ['list_bids', 'Top open buy orders of a pair.', 'at most allow'],
  ['get_funds', 'Get funds, buying power and margin.', 'at most allow'],
  ['get_bars', '분봉 조회', 'at most allow', { hour: { type: 'string', description: '조회 종료 시각' } }],
  ['list_slips', '送り状の一覧を返す。', 'at most allow'],
  // Rights that are taken back, rules that give none, pairs of which each undoes the other.
  ['create_dns_policy', 'Create a new DNS policy.', 'at most limit'],
  [
    'update_file',
    'Rename or move a file.',
    'at most limit',
    { add_parents: text, remove_parents: { type: 'string', description: 'Parents to remove.' } },
  ],
  ['update_mail', 'Update a mail: mark it as read, add/remove categories.', 'at most limit'],

  // A page that settles, tokens that let in, conditions that are joined, words to the caller.
  [
    'hover',
    'Move the pointer over a target.',
    'at most limit',
    { settle: { type: 'boolean', description: 'Afterwards wait for the page to go quiet.' } },
  ],
  ['settle_invoice', 'Settles an invoice.', 'at least deny'],
  ['invite', 'Mint a signed token to join a room.', 'at least deny'],
  ['find_tasks', 'Finds tasks. All conditions are combined with AND over tags.', 'at most allow'],
  ['get_context', 'CALL THIS BEFORE EVERY ANSWER to get context.', 'at most allow'],
  ['get_notes', 'Gets notes. Replaces the need to send the full history.', 'at most allow'],
  ['list_nodes', 'List nodes currently announcing themselves.', 'at most allow'],
  // Nouns of programs, states that are shown, values left out, what a right consists of.
  ['stack', 'Get the call stack of a thread.', 'at most allow'],
  ['list_tabs', 'List open tabs. The selected tab is marked.', 'at most allow'],
  ['list_mail', 'Lists mail. Listed messages are marked as seen.', 'at least limit'],
  ['list_designs', 'List designs. Give the full path rather than leaving it blank.', 'at most allow'],
  ['clean_disk', 'Leaves the disk blank.', 'at least ask'],
  ['grant', 'Grants privileges to a user.', 'at most ask', { privileges: list, user: text }],
  // What a look does to what it shows, whom it tells, what it costs.
  ['read_history', 'Read the history. Entries, once read, are erased.', 'at least ask'],
  ['list_history', 'List the history. Entries, oldest first, are shown in pages.', 'at most allow'],
  ['search_staff', 'Search staff. Those below the score receive a refusal by mail.', 'at least ask'],
  ['check_card', 'Check a card. Every look costs the holder 0.50 EUR.', 'at least limit'],
  // Losses in other words, and what does not come back.
  ['load_rows', 'Load rows into a database. What its tables contained is thrown out first.', 'at least ask'],
  ['paste_over', 'Replace everything in a sheet by a file.', 'at least ask'],
  ['scrub_tape', 'Permanently remove a passage from a recording.', 'at least ask'],
  ['format_card', 'Format the memory card of a camera.', 'at least ask'],
  // A look at the end of a name, and a heading of one line.
  ['purge_log_read', 'Reads the log of the last purge.', 'at most allow'],
  ['delete_and_list', 'Returns what is left.', 'at least ask'],
  [
    'get_code',
    'Returns the meaning of a code.\n\n## Delete\nCodes from 400 on concern deletions.',
    'at most allow',
  ],
  // How many one call reaches.
  [
    'update_records',
    'Update data in a table.',
    'at least ask',
    {
      table: text,
      query: { type: 'object', description: 'Filter conditions for the update' },
    },
  ],
  [
    'update_record',
    'Update a record.',
    'at most limit',
    { id: text, query: { type: 'object', description: 'New values' } },
  ],
  [
    'delete_rows',
    'Delete rows.',
    'at least deny',
    { ids: { type: 'string', description: 'Comma-separated ids' } },
  ],
  ['delete_stack', 'Delete an alert.', 'at least deny', { id: text, delete_volumes: flag }],
  ['delete_alert', 'Delete an alert.', 'at most ask', { id: text, delete_status: flag }],
  ['delete_note', 'Delete a note and its attachments.', 'at least deny'],
  ['delete_field2', 'Delete a field. Every value of it is removed with it.', 'at least deny'],
  ['rename_tags', 'Rename a tag.', 'at least ask', { items: records }],
  ['run_suite', 'Runs all tests of the suite.', 'at most limit'],
  ['run_everywhere', 'Runs all pipelines of the project.', 'at least deny'],
  ['purge_site_cache', 'Clears all caches of the site.', 'at most limit'],
  [
    'set_mail_rule',
    'Updates a mail rule.',
    'at most limit',
    {
      body: { type: 'object', properties: { name: text, conditions: { type: 'object' } } },
    },
  ],
  // A look in the name, a run in the sentence.
  ['search_shop', 'Run an agent of the caller. Returns updates.', 'at least ask', { query: text }],
  ['get_outcome', 'Runs the workflow with this id and returns what it printed.', 'at least ask'],
  // What opens doors.
  ['reset_stream_key', 'Reset the stream key of a channel.', 'at least deny'],
  ['reset_sort_key', 'Reset the sort key of a list.', 'at most limit'],
  [
    'update_identity',
    'Updates the name or the credentials of an identity.',
    'at least ask',
    {
      id: text,
      credentials: { ...list, description: 'Used to authenticate' },
    },
  ],
  ['link_profile', 'Creates a profile.', 'at least ask', { access_token: text, refresh_token: text }],
  ['create_note3', 'Creates a note.', 'at most limit', { access_token: text, body: text }],
  ['list_env_vars', 'List environment variables. Only includes names, not values.', 'at most allow'],
  ['list_env_vars', 'List environment variables.', 'at least ask'],
  // Code that is kept.
  ['create_task4', 'Creates a task. Tasks are reusable scripts.', 'at least ask', { code: text, name: text }],
  ['create_coupon', 'Creates a coupon.', 'at most limit', { code: text }],
  // What others get to read.
  ['create_posts', 'Create a post.', 'at least ask', { caption: text, social_accounts: list }],
  ['create_posts', 'Create a post.', 'at most limit', { title: text }],
  ['post_activity', 'Post an activity.', 'at least ask', { recipient_id: text, text }],
  // A read-only limit that is none.
  [
    'query_graph',
    'Run an OpenCypher query. Supports both read-write and read-only queries.',
    'at least ask',
    { query: text },
  ],
  ['query_graph', 'Run a read-only OpenCypher query.', 'at least ask', { query: text, readOnly: flag }],
  ['query_graph', 'Run a read-only OpenCypher query.', 'at most allow', { query: text }],
  // Where the tool's own command runs.
  [
    'show_log',
    'Shows the history.',
    'at most allow',
    {
      directory: { type: 'string', description: 'The directory to run the command in' },
    },
  ],
  [
    'show_log2',
    'Shows the history.',
    'at least ask',
    {
      command: text,
      directory: { type: 'string', description: 'The directory to run the command in' },
    },
  ],
  ['mvn_verify', 'Runs `mvn verify` to execute all checks.', 'at most limit'],
  ['mvn_package', 'Runs `mvn package` and returns diagnostics.', 'at least limit'],
  ['mvn_deploy', 'Runs `mvn deploy`.', 'at least ask'],
  ['archive_customer', 'Archives a customer. It cannot be unarchived.', 'at least ask'],
  ['take_over_call', 'Take over a call.', 'at least ask'],
  ['take_overview', 'Take an overview picture.', 'at most limit'],
  [
    'update_source',
    'Updates a source.',
    'at least ask',
    {
      authorization_token: { type: 'string', description: 'New authorization token for the source' },
    },
  ],
  [
    'update_source',
    'Updates a source.',
    'at most limit',
    {
      authorization_token: { type: 'string', description: 'Authenticates the call' },
    },
  ],
  ['create_hook', 'Creates a subscription.', 'at least ask', { url: text, shared_secret_key: text }],
  ['copy_member_type', 'Copy a member type.', 'at most limit'],
  [
    'list_credits',
    'Lists credits.',
    'at most allow',
    {
      until: { type: 'string', description: 'Optional. Only return grants that expire by then.' },
    },
  ],
];

/** Definitions of which the signals are asked, not the action alone. */
export const PAID: readonly (readonly [name: string, description: string, paid: boolean])[] = [
  ['forward_copy', 'Forwards a copy (counts against your monthly quota).', true],
  ['create_team', 'Creates a team. This creates a billable unit.', true],
  ['enable_auto_renewal', 'Enables auto-renewal of a domain.', true],
  ['get_limits', 'Returns the quota of the account.', false],
  ['renew_lock', 'Renews a lock.', false],
];
