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
];

/** Looks whose schema is empty. */
export const BARE: readonly (readonly [name: string, description: string])[] = [
  ['logs_all', 'Fetch a list of logs.'],
  ['notes_all', 'Reads a short list of notes.'],
];
