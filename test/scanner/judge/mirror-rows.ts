import type { Row } from './kind-rows.ts';

const text = { type: 'string' };
const flag = { type: 'boolean' };

/** Kinds first met in the HTTP interfaces of vendors that no rule was written for, in our own words. */
export const MIRROR_ROWS: readonly Row[] = [
  // Something is done to a quote.
  ['post_quote_tags_remove', 'Takes a tag away from a given quote.', 'at least limit'],
  ['transfer_quote', 'Price of an airport transfer', 'at most allow'],
  // One, or a list of them; all that are settled.
  ['ack', 'Acknowledge an alarm or list of alarms.', 'at least ask'],
  ['close', 'Close one ticket or several tickets.', 'at least ask'],
  ['ack', 'Acknowledge an alarm or leave it.', 'at most limit'],
  ['resolve', 'Resolve all alarms of a user.', 'at least ask'],
  ['resolve', 'Resolve an alarm.', 'at most limit'],
  // Who is let in.
  ['add_user', "Add a user to the project's allowed reviewers list.", 'at least ask'],
  ['add_group', 'Adds a group to the allowed groups of the folder.', 'at least ask'],
  ['add_group_to_permissions', 'Adds a group.', 'at least ask'],
  ['add_user', "Add a user to the project's favourites list.", 'at most limit'],
  // A key that is kept with the configuration.
  ['update_check_config', 'Update the check configuration.', 'at least ask', { apiKey: text, url: text }],
  ['update_note', 'Update a note.', 'at most limit', { apiKey: text, note: text }],
  // Headings whose line was lost, spellings, numbers of purchases, what is taken back, what sets something going.
  ['list_notes', 'List notes. #### Errors The list may be empty.', 'at most allow'],
  ['list_notes', 'List notes. Zorbs the list.', 'at least ask'],
  ['get_notes', 'Retreive a list of notes.', 'at most allow'],
  [
    'get_invoice',
    'Get an invoice.',
    'at most allow',
    { guid: { type: 'string', description: 'purchase invoice guid' } },
  ],
  ['buy_invoice', 'Purchases an invoice of a customer.', 'at least deny'],
  ['list_entries', 'List entries. Withdrawing a registration removes its content.', 'at most allow'],
  ['withdraw', 'Withdraws the earnings.', 'at least deny'],
  [
    'list_notices',
    'List notifications.',
    'at most allow',
    {
      action: {
        type: 'string',
        enum: ['upload', 'delete'],
        description: 'Kind of action which triggers the notification',
      },
    },
  ],

  // Money that goes back, is taken, or is offered.
  ['give_back', 'Return payment.', 'at least deny', { payment_id: text, amount: text }],
  ['get_payment', 'Return the payment.', 'at most allow', { payment_id: text }],
  ['get_payments', 'Returns payments by amount.', 'at most allow', { amount: text }],
  ['op_1', 'Complete the step. Complete a pre-authorized payment.', 'at least deny'],
  ['op_1', 'Make an offer for a listing.', 'at least deny', { price: text }],
  // Commands to what stands in the world, and what is wired to it.
  ['op_1', 'Use to request an unlock command for a charger.', 'at least ask'],
  ['write_output', 'Sets the value of the analog output.', 'at least ask'],
  ['set_pin', 'Sets the GPIO pin high.', 'at least ask'],
  ['set_output', 'Sets the output format of the report.', 'at most limit'],
  // Ways in.
  ['map_route', 'Map a public route to a container.', 'at least ask'],
  ['map_domain', 'Map a domain to a site.', 'at least limit'],
  ['map_fields', 'Map the fields of a text to a schema.', 'at most allow'],
  ['add_key', 'Add an address key.', 'at least ask', { read: flag, write: flag }],
  ['add_key', 'Add a translation key.', 'at most limit', { read: flag }],
  // The first words of a conversation.
  ['op_1', 'Start a conversation.', 'at least ask', { recipient_id: text, body: text }],
  ['op_1', 'Start a conversation.', 'at most limit', { title: text }],
  ['verify_user', 'Create a user with a verified number.', 'at least limit', { number: text }],
  // What applies to something, lists that are fetched, codes that are only described, files that are loaded down.
  [
    'list_places',
    'List places.',
    'at most allow',
    { embed: { type: 'string', description: 'This applies to the resources at the top.' } },
  ],
  ['apply_plan', 'Reads the plan. Applies the plan to production.', 'at least ask'],
  ['get_code_definition', 'Get an authorization code definition by its id.', 'at most allow'],
  ['get_code', 'Get an authorization code by its id.', 'at least ask'],
  ['unit_get_folder', 'Downloads the folder about a unit.', 'at most allow'],

  // Hardware that charges, keys for a device, tokens and keys that are set or switched off, who may sign in.
  ['op_1', 'Start or stop charging.', 'at least ask'],
  ['control_charging', 'Control charging.', 'at least ask'],
  ['create_keys', 'Creates rotating keys for a device.', 'at least ask'],
  ['add_public_key', 'Adds a public key.', 'at most ask'],
  ['update_token', 'Update the properties of a token.', 'at least ask', { token: text }],
  ['update_token', 'Update the colour of a token.', 'at most limit', { colour: text }],
  ['deactivate', 'Deactivate an app key.', 'at least ask'],
  ['patch_auth_module', 'Change its configuration.', 'at least ask'],
  ['cancel_invitation', 'Cancel the invitation of a user.', 'at least ask'],
  ['cancel_dialog', 'Cancel the dialog.', 'at most limit'],
  ['import_state', 'Import the full state from a file.', 'at least ask'],
  ['edit_contacts', 'Edit contacts. Bulk edit contacts with one setting.', 'at least ask'],
  [
    'add_project',
    'Add a project.',
    'at least ask',
    { repositoryPassword: { type: 'string', description: 'Required if it is private' } },
  ],
  // What is looked at, and nouns that look like verbs.
  ['get_deployment', 'Get deployment', 'at most allow'],
  ['get_status', 'Performs the deployment of the service.', 'at least ask'],
  ['list_purchase_orders', 'List purchase orders', 'at most allow'],
  ['purchase_orders_all', 'List purchase orders', 'at most allow'],
  ['invoice_items_one', 'Get invoice item', 'at most allow'],
  ['purchase_order', 'Places a purchase order.', 'at least deny'],
  ['get_thread', 'Returns a thread, optionally returning replies to it.', 'at most allow'],
  ['get_thread', 'Returns a thread, and replies to the sender.', 'at least ask'],
  [
    'list_orders',
    'List orders.',
    'at most allow',
    { skip: { type: 'boolean', description: 'Filter empty emails' } },
  ],
  ['op_1', 'Placeholder', 'at most limit'],
  ['list_verifiers', 'Get all global JWT verifiers.', 'at most allow'],
  ['aged_report', 'Aged report. Indicates whether it is there.', 'at most allow'],

  // Entries of access, a token that is handed out, who is put into a project in the second sentence.
  ['op_1', 'Create a security entry of the table.', 'at least ask'],
  ['obtain', 'User authentication. The received token should be used for later requests.', 'at least ask'],
  ['obtain', 'The page token should be used for the next page.', 'at most limit'],
  ['add_guest', 'Add a guest. Add a user to the project.', 'at least ask'],
  ['create_folder', 'Create a folder. The user has create permissions in the room.', 'at most limit'],
  // What is made under a name that ends in what one asks for; titles in the plural.
  ['post_exchange_rate', 'Create an exchange rate.', 'at least limit'],
  ['put_availability', 'Update the weekly availability.', 'at least limit'],
  ['transfer_rates', 'Rates of a transfer.', 'at most allow'],
  ['get_broadcasts', 'Broadcasts. All broadcasts.', 'at most allow'],
  ['get_broadcasts', 'Broadcasts by channel.', 'at most allow'],
  ['op_1', 'Broadcasts a message to all users.', 'at least deny'],

  // Secrets of other services that are kept, and a domain that a registrar sells.
  [
    'post_transport',
    'Creates a transport.',
    'at least ask',
    {
      mailerApiKey: {
        type: 'string',
        description: 'The API key for the mailer. Stored in encrypted format.',
      },
    },
  ],
  [
    'put_transport',
    'Replaces a transport.',
    'at least ask',
    {
      mailerAccessToken: { type: 'string', description: 'The token of the mailer. It is stored encrypted.' },
    },
  ],
  [
    'create_registry',
    'Add a registry.',
    'at least ask',
    { registry_pass: { type: 'string', description: 'Password for the registry' } },
  ],
  ['create_filter', 'Add a filter.', 'at most limit', { high_pass: text }],
  [
    'update_snmp',
    'Update the SNMP settings.',
    'at least ask',
    { config_snmp_3: { type: 'object', properties: { authentication_password: text } } },
  ],
  [
    'create_note',
    'Creates a note.',
    'at most limit',
    { apiKey: { type: 'string', description: 'The API key for this call' } },
  ],
  ['register', 'Register a domain.', 'at least ask', { registrant: text, name_servers: text }],
  ['register_domain', 'Register a domain for mail.', 'at most limit', { domain: text }],

  // Tokens that are switched off, many in one batch, filters that are applied.
  ['disable', 'Disable an origin token of the user.', 'at least ask'],
  ['create_payees', 'Create payees in a batch.', 'at least ask'],
  ['get_job', 'Gets a job in a batch.', 'at most allow'],
];

/** Looks whose schema is empty. */
export const BARE: readonly (readonly [name: string, description: string])[] = [
  ['logs_all', 'Fetch a list of logs.'],
  ['notes_all', 'Reads a short list of notes.'],
];
