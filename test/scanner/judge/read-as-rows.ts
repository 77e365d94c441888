import { sketch } from '../../../scanner/judge/decide/rule.ts';
import type { Definition, JsonObject } from '../../../scanner/types.ts';

const text = { type: 'string' };

/** Definitions with category, recommended action and signals, the tools beside them where these tell. */
export const READ_AS: readonly (readonly [
  name: string,
  description: string,
  expected: string,
  properties?: Readonly<Record<string, JsonObject>>,
  among?: readonly Definition[],
])[] = [
  // Hardware
  ['print_letter', 'Prints a document over the network.', 'execute ask'],
  ['print_value', 'Prints the value of a variable.', 'read allow'],
  ['scan', 'Scans a sheet from the flatbed and saves it.', 'execute ask'],
  [
    'set_level',
    'Sets the output power.',
    'execute ask',
    undefined,
    [sketch('scpi_identify', 'Identifies it')],
  ],
  ['set_level', 'Sets the output power.', 'write limit'],
  ['set_mode', 'Sets the mode of the theme.', 'write limit', undefined, [sketch('printer_state', 'State')]],
  [
    'get_robots_txt',
    'Gets the robots.txt.',
    'read allow',
    undefined,
    [sketch('set_power', 'Sets the power')],
  ],
  ['all_off', 'Turns off all pumps and meters (safe state).', 'execute deny bulk'],
  ['balance', 'Balance, margin and leverage of an account.', 'read allow'],
  // What outsiders write
  ['list_calendar_events', 'Lists the events of a calendar.', 'read allow'],
  ['get_post_likes', 'Lists the post likes.', 'read allow'],
  ['get_post_comments', 'Lists the comments of a post.', 'read allow untrusted_input'],
  // Secrets and rights
  ['install_certificate', 'Installs an SSL certificate for a site.', 'write limit'],
  ['install_plugin', 'Installs a plugin.', 'execute ask code_exec'],
  [
    'save_accounts',
    'Exports accounts to a local file.',
    'write deny bulk credential',
    { include_keys: { type: 'boolean', description: 'Include private keys' } },
  ],
  ['create_wallet', 'Creates a new address and private key.', 'write ask credential'],
  ['sign', 'Creates a signature with an address and private key.', 'write limit'],
  ['list_admin_tokens', 'Lists all admin tokens.', 'read ask credential'],
  ['store_private_key', 'Adds an SSH private key.', 'write ask credential'],
  ['register_token', 'Registers an API token.', 'write ask credential'],
  ['create_api_token', 'Creates an API token.', 'write deny credential privilege'],
  [
    'delete_v2_key',
    'Deletes one API v2 key.',
    'destructive deny destructive irreversible credential privilege',
  ],
  ['delete_user', 'Deletes a user.', 'destructive deny destructive irreversible privilege'],
  [
    'auth',
    "Manages the login. 'logout' - Clears all tokens.",
    'write limit',
    { action: { ...text, enum: ['logout'] } },
  ],
  // Choices that are no acts of the call
  ['add_rule', 'Adds a rule.', 'write limit', { action: { ...text, enum: ['ACCEPT', 'DROP', 'REJECT'] } }],
  [
    'edit_rule',
    'Edits a rule.',
    'destructive deny destructive irreversible',
    { action: { ...text, enum: ['add', 'drop_table'] } },
  ],
  ['lock_editing', 'Locks editing for a while. Announce this to the user.', 'write limit'],
  ['tell_all', 'Announces this to all users.', 'write deny bulk irreversible external_comm'],
  // Runs
  ['reload_app', 'Reloads an application.', 'execute limit'],
  ['reload_settings', 'Reloads the settings.', 'write limit'],
  ['continue', 'Continues program execution.', 'execute limit'],
  ['continue_chat', 'Continues a conversation.', 'write limit'],
  // What is made
  ['generate_contract', 'Generates a contract for a deal.', 'write limit'],
  ['generate_slogan', 'Generates a slogan for a product.', 'read allow'],
  ['prepare_transfer', 'Prepares a transfer and returns the unsigned transaction.', 'read allow'],
  ['prepare_transfer', 'Prepares a transfer.', 'write limit'],
  [
    'create_page',
    'Creates a page.',
    'write ask irreversible external_comm',
    { status: { ...text, description: 'draft or publish' } },
  ],
  ['create_page', 'Creates a page.', 'write limit', { status: { ...text, enum: ['draft', 'review'] } }],
];
