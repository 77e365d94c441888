import type { Row } from './kind-rows.ts';

const text = { type: 'string' };
const list = { type: 'array', items: text };
const flag = { type: 'boolean' };

/** More kinds first met in definitions of vendors that no rule was written for, in our own words. */
export const MORE_VENDOR_ROWS: readonly Row[] = [
  // Kept with what is saved.
  [
    'create_shop',
    'Creates a shop.',
    'at least ask',
    { env: { type: 'string', description: 'Environment variables' } },
  ],
  [
    'create_shop',
    'Creates a shop.',
    'at most limit',
    { env: { type: 'string', description: 'staging or live' } },
  ],
  [
    'save_provider',
    'Saves the provider of an app.',
    'at least ask',
    {
      password: { type: 'string', description: 'For registry authentication' },
    },
  ],
  [
    'set_instance',
    'Sets the instance of a namespace.',
    'at least ask',
    {
      graph: {
        type: 'object',
        properties: { password: { type: 'string', description: 'Encrypted before storage' } },
      },
    },
  ],
  // A last step, a deployment and a load under a mild name.
  ['complete_migration', 'Completes a migration that is ready.', 'at least ask'],
  ['complete_task', 'Completes a task.', 'at most limit'],
  ['create_site2', 'Deploy a new site from a file.', 'at least ask', { content: text }],
  ['load_program', 'Load a program into the debugger.', 'at least ask', { program: text }],
  ['load_skill', 'Load the instructions of a skill.', 'at most limit', { name: text }],
  ['reset_dns', 'Reset the DNS zone to its default records.', 'at least ask', { domain: text }],
  ['reset_theme', 'Reset the theme to its defaults.', 'at most limit'],
  [
    'replace_cert',
    'Replaces a certificate: the present one, when one is recorded, is revoked.',
    'at least ask',
    { domain: text },
  ],
  [
    'update_rule3',
    'Updates a rule.',
    'at most limit',
    {
      delete: { type: 'boolean', description: 'Whether a message is moved to the Deleted Items folder.' },
    },
  ],
  [
    'update_rule3',
    'Updates a rule.',
    'at least ask',
    {
      delete: { type: 'boolean', description: 'Whether a message is removed.' },
    },
  ],
  [
    'generate_link',
    'Generates the code that links two parts.',
    'at least limit',
    { overwrite: flag, part: text },
  ],
  [
    'create_number',
    'Creates a number.',
    'at least deny',
    {
      PhoneNumber: { type: 'string', description: 'The number to purchase in E.164 format' },
    },
  ],
  [
    'create_list2',
    'Creates a list.',
    'at most limit',
    {
      item: { type: 'string', description: 'The product to buy' },
    },
  ],
  // Read, though no lexicon has every word.
  [
    'get_trend',
    'Shows the trend.',
    'at most allow',
    {
      timeframe: { type: 'string', description: 'Timeframe (1min, 5min, 15min, 1hour, 1day)' },
    },
  ],
  [
    'list_goods',
    'Lists goods.',
    'at most allow',
    {
      stock: { type: 'string', description: 'instock, outofstock, onbackorder' },
    },
  ],
  [
    'list_goods',
    'Lists goods.',
    'at least ask',
    {
      stock: { type: 'string', description: 'Poistaa kaikki tiedostot pysyvästi' },
    },
  ],
  [
    'read_page',
    'Reads a page.',
    'at most allow',
    {
      id: { type: 'string', description: 'The id of the Confluence page (e.g., "12345678").' },
    },
  ],
  [
    'find_many',
    'Finds documents.',
    'at most allow',
    {
      sort: { type: 'string', description: 'Sort order (e.g., "createdAt:desc" or ["title:asc"])' },
    },
  ],
  [
    'find_tickets',
    'Finds tickets.',
    'at most allow',
    {
      agent: { type: 'string', description: 'Overrides ACME_AGENT_NAME env var.' },
    },
  ],
  ['query_range', 'Execute a Prometheus range query.', 'at most allow', { query: text }],
  ['get_semantic_tokens', 'Get semantic tokens of the design system.', 'at most allow'],
  ['get_tokens', 'Get access tokens of the user.', 'at least ask'],
  ['update_cells', 'Updates cells of a spreadsheet.', 'at most limit', { data: list, sheet: text }],
  ['sync_schema', 'Trigger schema sync for a database.', 'at least limit'],
  ['relay_inbox', 'Check your inbox for new messages.', 'at most allow'],
  ['relay_message', 'Relays a message to another agent.', 'at least ask', { to: text, text }],
  // Whose it is, and what is named.
  ['erase_it', "Deletes a user's comment.", 'at most ask'],
  ['erase_it', 'Deletes a user.', 'at least deny'],
  ['erase_it', "Deletes the users' accounts.", 'at least deny'],
  ['whoami', "Retrieve your token's bot user.", 'at most allow', {}],
  ['show_it', "Retrieves the user's token.", 'at least ask'],
  ['rename_list', 'Rename an IP access control list.', 'at most limit'],
  ['update_list', 'Update an IP access control list.', 'at least ask'],
  ['update_finding', 'Records the resolution of a detected secret.', 'at most limit'],
  [
    'update_extras',
    'Update one or more installed plugins.',
    'at least ask',
    { plugins: list, software: text },
  ],
  ['scrape_domain', 'Scrape a domain.', 'at least limit', { domain: text }],
  [
    'chat_on',
    'Chat with a model.',
    'at most allow',
    {
      system: { type: 'string', description: "Prompt that sets the assistant's role" },
    },
  ],
  // Rights of an account, lists of who may, and what a program loads.
  ['update_user', 'Updates a user.', 'at least ask', { id: text, role: text }],
  ['update_user', 'Updates a user.', 'at least ask', { id: text, is_tenant_admin: flag }],
  ['update_user', 'Updates a user.', 'at most limit', { id: text, name: text }],
  ['add_number', 'Adds a phone number to the allow or block list.', 'at least ask', { number: text }],
  ['add_ip', 'Adds an IP address to the deny list.', 'at least ask', { ip: text }],
  ['add_song', 'Adds a song to the list.', 'at most limit'],
  ['upload_extension', 'Uploads a browser extension.', 'at least ask', { file: text }],
  ['set_peers', 'Sets the peers. This will fully replace the current set.', 'at least ask'],
  ['resolve_item', 'Marks an item as resolved.', 'at least limit'],
  // Plain words for plain acts.
  ['op_1', 'Gets the value of a secret.', 'at least ask'],
  ['op_1', 'Gets the value of a setting.', 'at most allow'],
  ['op_1', 'Reads the .env file.', 'at least ask'],
  ['op_1', 'Generates an API key for the account.', 'at least ask'],
  ['op_1', 'Generates a name for the account.', 'at most allow'],
  ['op_1', 'Prints a label on the office printer.', 'at least ask'],
  ['op_1', 'Prints the tree of a folder.', 'at most allow'],
  ['op_1', 'Checks out the cart.', 'at least ask'],
  ['op_1', 'Checks the cart.', 'at most allow'],
  ['op_1', 'Bids on an auction.', 'at least ask'],
  ['op_1', 'Changes the owner of a project.', 'at least ask'],
  ['op_1', 'Changes the owner of a task.', 'at most limit'],
  ['op_1', 'Turns off two-factor authentication.', 'at least ask'],
  ['op_1', 'Posts an update on LinkedIn.', 'at least ask'],
  ['op_1', 'Assigns a tag to all contacts.', 'at least ask'],
  ['op_1', 'Shows a tag that is visible to all users.', 'at most allow'],
  ['op_1', 'Turns on the oven.', 'at least ask'],
  ['op_1', 'Sets the thermostat to 25 degrees.', 'at least ask'],
  ['op_1', 'Creates a user with root rights.', 'at least ask'],
  ['op_1', 'Enables public access to a bucket.', 'at least ask'],
  ['op_1', 'Allows you to list buckets.', 'at most allow'],
];
