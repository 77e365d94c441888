import type { Row } from './kind-rows.ts';

/** Words that name things where they could be acts, and the acts beside them. */
export const NOUN_ROWS: readonly Row[] = [
  // A noun ends the name, and the look speaks of the act as of a thing.
  ['purge_policy', 'Get the purge policy of a zone.', 'at most allow'],
  ['trade_ideas', 'Returns trade ideas for a ticker.', 'at most allow'],
  ['deploy_log', 'Returns the log of a deployment.', 'at most allow'],
  ['wipe_schedule', 'Shows the schedule of device wipes.', 'at most allow'],
  ['delete_database', 'Database of a project.', 'at least ask'],
  ['delete_log', 'Returns the log.', 'at least ask'],
  ['purge_log', 'Returns the log of the purged rows.', 'at least ask'],
  ['purge_users', 'Returns the users and the purge of each.', 'at least ask'],
  ['purge_log', 'Returns the purge log and purges it.', 'at least ask'],
  // Lists of things tell no acts.
  ['get_account_info', 'Balance, equity, margin, leverage, currency, margin mode.', 'at most allow'],
  ['get_ledger', 'Charges, refunds, payouts and transfers of an account.', 'at most allow'],
  ['get_ledger', 'Charges, refunds and transfers funds.', 'at least ask'],
  ['sweep', 'Trade, stake, swap tokens.', 'at least ask'],
  ['get_balance', 'Balance, history, transfer all funds.', 'at least ask'],
  ['read_report', 'Reads a report. Long reports are truncated to max_chars.', 'at most allow'],
  ['write_report', 'Writes a report. The file is truncated to 10 bytes.', 'at least ask'],
  ['ad_stats', 'Get Wildberries advertising campaign statistics.', 'at most allow'],
  ['logout', 'Forgets the stored token.', 'at most limit'],
  ['logout', 'Forgets the tokens of all users.', 'at least ask'],
  ['list_drafts', 'Lists drafts. NOT for: sending an email to a person.', 'at most allow'],
  ['clean_dataset', 'Cleans a dataset.', 'at most limit'],
  ['clean_data', 'Cleans the data of all users.', 'at least ask'],
  ['flash_firmware', 'Flash a firmware image to the board.', 'at least ask'],
  ['list_sales', 'Lists flash sales.', 'at most allow'],
  [
    'style_tool',
    'Update styles.',
    'at most limit',
    { actions: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } } },
  ],
];
