import type { Definition } from '../../../scanner/types.ts';
import type { Row } from './kind-rows.ts';

const fields = (name: string, ...values: readonly string[]): { [name: string]: Definition } => ({
  [name]: { type: 'array', items: { type: 'string', enum: [...values] } },
});

/** How a look is carried out, what it is called and what it shows, beside acts in nearly the same words. */
export const LOOK_ROWS: readonly Row[] = [
  // What the look asks on its way, and what goes along with it.
  ['get_tides', 'Gets the tides of a port. Calls the public API of the harbour office.', 'at most allow'],
  ['find_recipes', 'Finds recipes. Calls an external service; results may be old.', 'at most allow'],
  ['get_tides', 'Gets the tides of a port. Calls the payment API.', 'at least ask'],
  ['get_tides', 'Gets the tides of a port. Calls the shutdown endpoint.', 'at least ask'],
  ['get_tides', 'Gets the tides of a port. Calls a webhook.', 'at least ask'],
  ['list_boats', 'Lists boats. A GET request is sent to the register.', 'at most allow'],
  ['list_boats', 'Lists boats. Sends a HEAD request first.', 'at most allow'],
  ['list_boats', 'Lists boats. Sends a request to the register.', 'at least ask'],
  ['list_boats', 'Lists boats. Your key is sent in the header.', 'at most allow'],
  [
    'list_boats',
    'Lists boats. The port_id and berth_id are resolved and sent automatically.',
    'at most allow',
  ],
  ['list_boats', 'Lists boats. Your token is sent to the harbour master.', 'at least ask'],
  ['list_boats', 'Lists boats. The report is sent automatically.', 'at least ask'],
  ['count_words', 'Counts words. Runs entirely offline.', 'at most allow'],
  ['count_words', 'Counts words. Runs live auctions.', 'at least ask'],
  ['proofread', 'Proofreads a text. Runs grammatical/stylistic checks.', 'at most allow'],
  ['translate_menu', 'Translates a menu. Runs translations in parallel.', 'at most allow'],
  ['translate_menu', 'Translates a menu. Runs migrations in parallel.', 'at least ask'],
  ['find_flaws', 'Executes a comparison of two plans to find flaws.', 'at most allow'],
  ['find_songs', 'Finds songs. Combines fuzzy title matching and full-text search.', 'at most allow'],
  ['find_people', 'Finds people. Combines contacts found by search into one record.', 'at least ask'],
  ['find_people', 'Finds people. Merges contacts matching, where possible, the name.', 'at least ask'],
  // What is told of the text or of what comes back, by words that no lexicon has.
  ['list_pins', 'Lists pins. Targets the only connected board, or the default one.', 'at most allow'],
  ['check_roof', 'Checks a roof. Findings key each tile to its row.', 'at most allow'],
  ['check_roof', 'Checks a roof. Tenants key each tile to its row.', 'at least ask'],
  [
    'list_tabs',
    'Lists tabs. If no tabs are found, it means that the page is opened elsewhere.',
    'at most allow',
  ],
  ['list_tabs', 'Lists tabs. If no tabs are found, it means that all users are deleted.', 'at least ask'],
  ['list_tabs', 'Lists tabs. If no tabs are found, the page is opened.', 'at least limit'],
  // Names: a network before the act, and a noun of doing before what tells of the past.
  ['telegram_search_groups', 'Searches groups by name.', 'at most allow'],
  ['whatsapp_get_profile', 'Gets a profile.', 'at most allow'],
  ['telegram_customers', 'Telegrams customers.', 'at least ask'],
  ['eviction_log', 'A listing of past evictions: when and by whom.', 'at most allow'],
  ['cancellation_report', 'Numbers of a month, by reason.', 'at most allow'],
  ['erasure_log', 'Erases the log.', 'at least ask'],
  ['list_stores', 'Lists all GCS buckets of a project.', 'at most allow'],
  // Updates that are subscribed to, and a guest that is a system.
  ['watch_trades', 'Subscribe to updates of the trades of a market.', 'at most limit'],
  ['subscribe_payments', 'Subscribes to a stream of payment notifications.', 'at most limit'],
  ['subscribe', 'Subscribe a customer to the premium plan.', 'at least ask'],
  ['halt_system', 'Shuts down the guest OS of a virtual machine.', 'at most limit'],
  ['add_guest', 'Adds a guest to the workspace.', 'at least ask'],
  // Fields that are shown are no acts.
  [
    'get_steps',
    'Gets the steps of a flow.',
    'at most allow',
    fields('fields_flow_action', 'name', 'send_options', 'delete_after', 'status'),
  ],
  [
    'get_steps',
    'Gets the steps of a flow.',
    'at least ask',
    fields('fields_action', 'delete_all', 'keep_all'),
  ],
  // Titles: nouns that could be acts, of what they tell.
  ['driving_time', 'Driving time between two towns.', 'at most allow'],
  ['running_costs', 'Running costs of a boat.', 'at most allow'],
  ['mailing_address', 'Mailing address of a club.', 'at most allow'],
  ['running_jobs', 'Running jobs of a cluster is stopped and they are deleted.', 'at least ask'],
  ['kill_counts', 'Kill counts of a hunter.', 'at most allow'],
  ['send_limits', 'Daily send limits of a mailbox.', 'at most allow'],
  ['send_reports', 'Sends reports daily.', 'at least ask'],
  ['book_authors', 'Authors of a book.', 'at most allow'],
  ['book_rooms', 'Rooms in a hotel.', 'at least ask'],
  ['charge_card', 'Card of a charge.', 'at least ask'],
  ['unpaid_invoices', 'Invoices past due, by customer.', 'at most allow'],
  ['big_orders', 'Orders above an amount.', 'at most allow'],
  ['invoice_all', 'Invoices all customers above a limit.', 'at least ask'],
  ['old_passes', 'Passes that will expire within a week.', 'at most allow'],
  ['old_keys', 'Expires all keys.', 'at least ask'],
  [
    'grid_to_csv',
    'Converts a grid to CSV.',
    'at most allow',
    { rows: { type: 'array' }, overflow: { type: 'string', enum: ['wrap', 'drop', 'truncate'] } },
  ],
  [
    'sync_table',
    'Syncs a table.',
    'at least ask',
    { rows: { type: 'array' }, overflow: { type: 'string', enum: ['wrap', 'drop', 'truncate'] } },
  ],
  // In other languages: all words known, and none an act.
  ['get_sales', 'Vendas por mês e loja', 'at most allow'],
  ['get_ferries', 'Horarios por día y estación', 'at most allow'],
  ['get_rents', 'Prix par semaine et par ville', 'at most allow'],
  ['get_rain', 'Temperatur und Wetter einer Stadt je Monat', 'at most allow'],
  ['get_prices', '城市商品价格报告', 'at most allow'],
  ['get_status', 'Queima o estoque da loja no mês', 'at least ask'],
  ['get_status', 'Quema las existencias de la tienda', 'at least ask'],
  ['get_status', 'Brûle le stock du magasin par mois', 'at least ask'],
  ['get_status', 'Verbrennt den Bestand der Filiale im Monat', 'at least ask'],
  ['get_status', '将员工的日程清零', 'at least ask'],
];
