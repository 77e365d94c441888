import type { Row } from './kind-rows.ts';

/** Acts in a clause of their own, in the view of others or by a likeness, each beside a sentence built alike. */
export const CLAUSE_ROWS: readonly Row[] = [
  // A clause of its own behind a condition, a reason or a comma.
  [
    'load_scores',
    'Loads a score sheet. Unless `append` is true, the scores entered earlier are erased.',
    'at least ask',
  ],
  [
    'get_lease',
    'Looks up a lease. In the event that rent is late, the tenancy is ended on the spot.',
    'at least ask',
  ],
  [
    'broker_view',
    'Shows a broker (keys that only read fail, given that orders are sent to the exchange).',
    'at least ask',
  ],
  [
    'node_look',
    'Inspects a node. The account must be a sudoer, as the line you give is run by root.',
    'at least ask',
  ],
  ['list_edges', 'Lists edges of a graph; weighted ones are reserved for a future version.', 'at most allow'],
  ['list_orders', 'Lists orders, given that they are not archived.', 'at most allow'],
  // What moves, changes or ends, with nobody named.
  ['pool_level', 'Gets the water level. In case of high water, the sluice gate comes down.', 'at least ask'],
  [
    'branch_health',
    'Shows the health of a branch - and, provided the tests pass, the branch goes live.',
    'at least ask',
  ],
  [
    'check_kernel',
    'Checks for kernels. Every node restarts into the new one, unless told to hold.',
    'at least ask',
  ],
  ['list_domains', 'Lists domains. Mails only go out once a domain is connected.', 'at most allow'],
  ['list_rows', 'Lists rows. The answer comes back in pages.', 'at most allow'],
  ['find_bug', 'Finds known bugs. New issues go to the tracker.', 'at most allow'],
  // What somebody else comes to notice.
  ['street_view_op', 'People in the street see every lamp go out.', 'at least ask'],
  ['phones', 'Patients hear their phones ring and a voice says what you wrote in `text`.', 'at least ask'],
  ['landlady', 'The landlady finds the rent in her account by noon.', 'at least ask'],
  ['reader_page', 'Shows a page the way a reader sees it.', 'at most allow'],
  ['station', 'What listeners hear on a station right now.', 'at most allow'],
  ['board_fields', 'The fields of the board that a player can see.', 'at most allow'],
  // What is no more, and what was possible before.
  ['no_more_posts', 'The member can never post again.', 'at least ask'],
  ['phone_plan', 'No phone contract remains between you and the carrier.', 'at least ask'],
  ['account_state', 'Neither the account nor a copy of it will be there afterwards.', 'at least ask'],
  ['idle_members', 'Lists members who can no longer sign in.', 'at most allow'],
  ['gone_pages', 'Lists pages of which nothing remains.', 'at most allow'],
  // What another thing does.
  ['outbox_step', 'Same as hitting Send in a mail program.', 'at least ask'],
  ['guest_stop', 'As if the guest had phoned the hotel and cancelled.', 'at least ask'],
  ['keyring', 'Comparable to handing somebody the keys of the house.', 'at least ask'],
  ['wall', 'The counterpart of `iptables -F`.', 'at least ask'],
  ['pkg', 'pip install, wrapped.', 'at least ask'],
  ['disk', 'Equivalent of `df -h` on a host.', 'at most allow'],
  ['history', 'Same as `git log` for a file.', 'at most allow'],
  ['recipes', 'Comparable to a search engine for recipes.', 'at most allow'],
  // A noun of doing that the text opens with.
  ['lab_item', 'Irrevocable disposal of a lab sample and its copies.', 'at least ask'],
  ['fee', "Instant settlement of a speaker's fee by bank wire.", 'at least ask'],
  ['person', 'Elevation of a member to administrator.', 'at least ask'],
  ['offers', 'Comparison of two offers.', 'at most allow'],
  ['words', 'Translation of a text into another language.', 'at most allow'],
];
