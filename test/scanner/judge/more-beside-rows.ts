import type { Row } from './kind-rows.ts';

/** One line each: who gets what, what befalls what was shown, second acts and losses in other words, and what only looks like it. */
export const MORE_BESIDE_ROWS: readonly Row[] = [
  // Who gets a message or money: what stands behind the first of them only tells which.
  [
    'guest_list',
    'Guests of an event with their answers. Guests who have not confirmed get an SMS each time the list is loaded.',
    'at least ask',
  ],
  [
    'licence_report',
    'Lists drivers and their licence dates. Drivers whose licence runs out this month receive an email on every run.',
    'at least ask',
  ],
  [
    'late_papers',
    'Shows papers handed in late. Everyone that missed the deadline gets a warning letter.',
    'at least ask',
  ],
  [
    'inactive_members',
    'Lists members by last visit. Members not seen for a year get a goodbye mail.',
    'at least ask',
  ],
  [
    'get_schedule',
    'Returns the schedule. Clients that send too many requests receive an error message.',
    'at most allow',
  ],
  [
    'get_member',
    'Returns a member. Callers without the right permission get an error message.',
    'at most allow',
  ],
  ['list_guests', 'Lists guests who want to get an email.', 'at most allow'],
  // A clause of its own behind “and”.
  [
    'export_spam',
    'Counts spam per sender. Mails that were counted are archived and the spam folder is emptied at the end.',
    'at least ask',
  ],
  [
    'blurry_shots',
    'Finds blurred photos. Photos that are too dark go to the bin and the bin is emptied.',
    'at least ask',
  ],
  ['check_mounts', 'Checks that the disk is mounted and the cache is emptied.', 'at most allow'],
  // What was shown, and what befalls it now.
  [
    'member_list',
    'List members without a booking. The members shown are removed from the group.',
    'at least limit',
  ],
  [
    'find_old_tabs',
    'Find tabs idle for a week. The tabs found are moved to the archive window.',
    'at least limit',
  ],
  ['top_rows', 'Returns rows of a query. The rows returned are sorted by date.', 'at most allow'],
  [
    'expired_coupons',
    'Show expired coupons of a shop. Those shown are removed from the shop for good.',
    'at least ask',
  ],
  [
    'photo_clean',
    'Finds duplicates in an album. The copies found are taken out of the album for good.',
    'at least ask',
  ],
  [
    'member_sweep',
    'List members without a booking. All of them are struck off the register for ever.',
    'at least ask',
  ],
  // The second of two acts, whatever the first is called and however many are ordered.
  ['mug_make', 'Design a mug from a picture and order two of them to the address on file.', 'at least deny'],
  ['toner_check', 'Check toner levels and order a cartridge where one runs low.', 'at least deny'],
  ['print_shop', 'Lay out a flyer and buy 500 prints.', 'at least deny'],
  ['hotel_find', 'Find the cheapest room and book it.', 'at least deny'],
  ['room_find', 'Find a free meeting room and book it.', 'at most limit'],
  ['sort_rows', 'Rig up the rows and order them by date.', 'at most limit'],
  [
    'offer_out',
    'Fills the offer template and dispatches the letter by post to the customer.',
    'at least ask',
  ],
  [
    'order_paper',
    'Prepares the delivery note and dispatches the documents by courier to the buyer.',
    'at least ask',
  ],
  ['dispatch_job', 'Dispatches a job to the worker pool.', 'at most ask'],
  [
    'weather_brief',
    "Weather for the port. Also posts the forecast on the harbour's public Facebook page.",
    'at least ask',
  ],
  [
    'river_levels',
    'River levels. Each look-up also posts the level to our public Mastodon account.',
    'at least ask',
  ],
  ['post_comment', 'Posts a comment on an issue.', 'at most limit'],
  // Loss in other words.
  [
    'switch_baseline',
    "Load the vendor's baseline onto a switch. The existing configuration is not kept.",
    'at least ask',
  ],
  [
    'profile_import',
    'Import a profile from a file. Current bookmarks and saved passwords are not retained.',
    'at least ask',
  ],
  ['translate_text', 'Translates text. Your texts are not retained.', 'at most allow'],
  ['calc_route', 'Computes a route. Previous results are not kept.', 'at most allow'],
  ['session_note', 'Adds a note. The current session is not kept open.', 'at most limit'],
  ['thermostat_fresh', 'Brings the thermostat back to the state it was shipped in.', 'at least ask'],
  ['camera_out_of_box', 'Return a camera to its out-of-the-box condition.', 'at least ask'],
  ['tv_as_new', 'Sets the television back to how it was when it left the factory.', 'at least ask'],
  ['undo_edit', 'Puts a document back to the state in which it was an hour ago.', 'at most limit'],
  ['coin_check', 'Checks a voucher code. Once checked the code never works again.', 'at least ask'],
  [
    'voucher_lookup',
    'Looks up a voucher. The voucher found is used up and can never be redeemed again.',
    'at least ask',
  ],
  ['keep_notes', 'Lists notes so that you never forget a thing again.', 'at most allow'],
  [
    'load_fixture',
    'Loads a fixture into the test database. All rows that are there now are gone after that; there is no backup.',
    'at least ask',
  ],
  [
    'demo_fill',
    'Fill the CRM with demo contacts. Everything the CRM held until then is gone.',
    'at least ask',
  ],
  ['db_seed', 'Seeds the database. You will not get the old rows back.', 'at least ask'],
  [
    'import_board',
    'Import a board from JSON. Cards on the board at that time make way for the new ones.',
    'at least ask',
  ],
  ['log_fit', 'Shrinks a log store to a size; entries beyond it are cut off for ever.', 'at least ask'],
  ['shrink_db', 'Shrinks the database file; pages behind the new end are chopped off.', 'at least ask'],
  ['read_log', 'Reads a log. Lines are cut off at 500 characters.', 'at most allow'],
  // A figure or an overview, named by what it is about.
  ['order_overview', 'Overview of orders.', 'at most allow'],
  ['hire_figures', 'Figures about hires per quarter.', 'at most allow'],
  ['drop_outline', 'Outline of drops by region.', 'at most allow'],
  // More of the same: registries, a mode that goes on to replace, and what is no longer there.
  ['cut_release', 'Bumps the version, writes the notes and pushes the package to npm.', 'at least ask'],
  [
    'blood_results',
    'Returns lab results of a patient. The family doctor gets a copy by fax.',
    'at least ask',
  ],
  [
    'crm_update',
    'Update a record.',
    'at least ask',
    {
      record: {
        type: 'object',
        properties: { onConflict: { type: 'string', enum: ['skip', 'merge', 'wipe_and_replace'] } },
      },
    },
  ],
  ['overdub', 'Record onto a track. What was on that stretch of tape is recorded over.', 'at least ask'],
  ['write_note', 'Write a note. The key is written over two lines.', 'at most limit'],
  [
    'rebase_tree',
    'Rewrite the tree from a file; anything that is not in the file is no longer there afterwards.',
    'at least ask',
  ],
  [
    'whiteboard_new',
    'Start a whiteboard from a template. The drawing on it now makes way for the template.',
    'at least ask',
  ],
  [
    'squash_history',
    'Squash the log of a page to its latest version; earlier versions can no longer be looked at.',
    'at least ask',
  ],
  ['pick_door', 'Open a file picker to make way for the next step.', 'at most limit'],
  // What is given as a reason, agreed to, or done by an earlier call is so.
  [
    'notebook_cell',
    'Shows a cell. A role is needed, as the source you pass is executed in the running kernel.',
    'at least ask',
  ],
  [
    'find_rooms',
    'Shows rooms. A key is needed, as the question you pass is answered online.',
    'at most allow',
  ],
  ['show_card', 'Shows a card. By calling it you agree that the card is wiped.', 'at least ask'],
  ['prepare_card', 'Prepares a card. You accept that all pictures on the card are lost.', 'at least ask'],
  ['show_card', 'Shows a card. You confirm that the card is your own.', 'at most allow'],
  ['show_table', 'Shows a table, because of which the table is dropped.', 'at least ask'],
  ['tend_table', 'Tends a table. The table has been dropped by the first call.', 'at least ask'],
  ['list_rows', 'Lists rows. Some are missing because they are deleted nightly.', 'at most allow'],
];
