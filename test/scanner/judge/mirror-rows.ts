import type { Row } from './kind-rows.ts';

const text = { type: 'string' };

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
];
