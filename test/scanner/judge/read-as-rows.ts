import { sketch } from '../../../scanner/judge/decide/rule.ts';
import type { Definition, JsonObject } from '../../../scanner/types.ts';

const text = { type: 'string' };
const inside = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
const deep = (name: string, values: string[]): Record<string, JsonObject> => ({
  steps: { type: 'array', items: inside({ do: inside({ [name]: { ...text, enum: values } }) }) },
});

const POSTS = ['create', 'update', 'list', 'publish'].map((verb) => sketch(`wordpress_${verb}_post`, ''));
const SIGNED = { id: text, credentials: { type: 'object', properties: { password: text } } };
const SHOP = ['get', 'list', 'find'].map((verb) => sketch(`shop_${verb}_product`, '', SIGNED));

/** A definition with category, recommended action and signals, the tools beside it where these tell. */
export type ReadAs = readonly [
  name: string,
  description: string,
  expected: string,
  properties?: Readonly<Record<string, JsonObject>>,
  among?: readonly Definition[],
];

export const READ_AS: readonly ReadAs[] = [
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
  ['list_calendar_events', 'Lists the events of a calendar.', 'read allow untrusted_input'],
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
  ['generate_locator', 'Generates a robust locator for an element.', 'read allow'],
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
  // Acts as nouns, and looks among runs
  ['begin_prune', 'Begins pruning old records.', 'destructive deny destructive bulk irreversible'],
  ['begin_chat', 'Begins a conversation.', 'write limit'],
  ['data_ping', 'Runs a ping to a host and returns the result.', 'read allow', { host: text }],
  [
    'call_contract',
    'Executes a read-only call of a contract and returns what it says.',
    'read allow',
    { abi: { type: 'array' } },
  ],
  ['call_contract', 'Executes a call of a contract.', 'execute ask', { abi: { type: 'array' } }],
  ['stop_container', 'Stops a container.', 'execute limit'],
  ['stop_campaign', 'Stops a campaign.', 'write limit'],
  // How many
  ['refresh_live_data', 'Refreshes all cached data.', 'write limit'],
  ['refresh_tokens', 'Refreshes all tokens.', 'write deny bulk credential'],
  ['add_attendees', 'Adds one or more attendees to an event.', 'write limit'],
  [
    'set_flags',
    'Sets flags of items',
    'write ask bulk',
    { ids: { ...text, description: 'Pipe-separated ids' } },
  ],
  ['boot', 'Boots the selected device or simulator.', 'execute ask'],
  ['unstage', 'Removes a file from the staging area.', 'write limit'],
  // Hardware spoken to
  ['serial_send', 'Sends a line and reads the answer.', 'execute ask', { message: text }],
  [
    'write_coil',
    'Writes a coil of a unit.',
    'execute ask',
    undefined,
    [sketch('modbus_read', 'Reads registers')],
  ],
  ['control_node', 'Controls a node.', 'execute ask', undefined, [sketch('iot_state', 'Returns the state')]],
  // Whose words and whose keys
  ['leave_guild', 'Leaves a guild.', 'write ask privilege'],
  ['create_rbac_rule', 'Creates an RBAC rule.', 'write ask privilege'],
  ['wordpress_get_post', 'Gets a post.', 'read allow', undefined, POSTS],
  ['wordpress_get_comments', 'Gets the comments of a post.', 'read allow untrusted_input', undefined, POSTS],
  ['shop_update_product', 'Updates a product.', 'write limit', SIGNED, SHOP],
  ['shop_update_product', 'Updates a product.', 'write ask credential', SIGNED],
  ['scan_files', 'Scans files for issues including hardcoded credentials.', 'read allow'],
  ['create_inbox', 'Creates an inbox including its credentials.', 'write ask credential'],
  ['export_report', 'Exports a report.', 'write limit', { backup_dir: text }],
  // An empty line ends what is said before
  ['delete_event', 'Deletes an event\n\nAccess: Free', 'destructive ask destructive irreversible'],
  ['delete_all', 'Deletes\n\nall users', 'destructive deny destructive bulk irreversible'],
  // What is said of the tool and its input
  [
    'search_flights',
    'Searches flights. Costs credits for each call.',
    'read limit billing metered',
    { day: text },
  ],
  ['describe_procedure', 'Parameters of a stored procedure. Accepts bare names.', 'read allow'],
  ['sessions_per_browser', 'Number of sessions by browser. Time can be in hours or days.', 'read allow'],
  ['get_member', 'Returns a member. Personal data access is logged for compliance.', 'read allow'],
  ['fim', 'Provide a prompt and a suffix; the model completes the text in between.', 'read allow'],
  // Forms that double a letter, and things that are put in order
  [
    'tile',
    'Shows a tile. The main drive of the machine is formatted.',
    'destructive deny destructive irreversible',
  ],
  ['tile', 'Shows a tile. The member is expelled from the group.', 'write ask privilege'],
  ['tile', 'Shows a tile. The user gets unbanned.', 'write ask privilege'],
  ['tile', 'Shows a tile. The account is unfrozen.', 'write ask privilege'],
  ['tile', 'Shows a tile. The customer is rung.', 'write ask irreversible external_comm'],
  ['parrot', 'Echoes the line it was given.', 'read allow'],
  ['show_report', 'Shows a report. The date is formatted as ISO.', 'read allow'],
  ['list_products', 'Lists products. Products are ordered alphabetically.', 'read allow'],
  ['list_rows', 'Lists rows. The results are ordered.', 'read allow'],
  [
    'tile',
    "Shows a tile. After drawing, the goods are ordered at the user's expense.",
    'billing deny billing irreversible',
  ],
  // Every host of a group
  ['restart_hall', 'Restarts the controllers of all robots in a hall.', 'execute deny bulk'],
  ['push_image', 'Deploys an image to each edge gateway of a line.', 'execute deny bulk'],
  // A choice far inside
  [
    'edit_scene',
    'Edits a scene.',
    'destructive deny destructive irreversible',
    deep('verb', ['dim', 'tint', 'wipe']),
  ],
  ['edit_scene', 'Edits a scene.', 'write limit', deep('style', ['dim', 'tint', 'wipe'])],
  // Rights and passwords
  ['give_role', 'Gives a user admin rights.', 'write ask privilege'],
  ['give_roles', 'Gives the roles of all users.', 'read allow'],
  ['get_device', 'Returns a device, including its admin password.', 'read ask credential'],
  ['trunks', 'Trunks of an exchange along with the passwords they register with.', 'read ask credential'],
  ['check_login', 'Checks a login including its password.', 'read allow'],
  ['list_users', 'Lists users, including their password age.', 'read allow'],
  ['disable_interlock', 'Disables the interlock of a cell.', 'write ask privilege'],
  ['set_bid', 'Increases the bid of an auction.', 'billing deny billing irreversible'],
  ['reach', 'Places a call to a customer.', 'write ask irreversible external_comm'],
  // What something is
  ['list_scenes', 'Lists scenes. Scenes are preconfigured lighting states.', 'read allow'],
  ['list_moves', 'Lists moves. A move is budgeted funds moved between categories.', 'read allow'],
  ['risks', 'Fetches risk data, disputes, and refunds for a payment.', 'read ask'],
  // By the call, and kept from happening only by a switch
  [
    'get_slip',
    'Gets the slip. All tables have been dropped by this call.',
    'destructive deny destructive irreversible',
  ],
  ['list_tables', 'Lists tables. Tables that have been dropped by this user are left out.', 'read allow'],
  [
    'show_slide',
    'Shows a slide.',
    'destructive deny destructive irreversible',
    { calm: { type: 'boolean', description: 'Set to true to refrain from formatting the main drive.' } },
  ],
  ['show_slide', 'Shows a slide. It refrains from formatting the main drive.', 'read allow'],
  // Sessions that drive a program, signals, and what the text says of a mode.
  ['create_browser_session', 'Creates a browser session.', 'execute limit'],
  ['create_shell_session', 'Creates an interactive shell session.', 'execute limit'],
  ['create_chat_session', 'Creates a chat session.', 'write limit'],
  ['send_signal', 'Sends a signal to a process.', 'destructive ask destructive irreversible', { pid: text }],
  ['send_keys', 'Sends keys to the window.', 'execute limit', { keys: text }],
  [
    'notices',
    'Manages notices. - **keep**: Marks one as read - **dismiss**: Deletes a notice',
    'destructive ask destructive irreversible',
    { action: { ...text, enum: ['keep', 'dismiss'] }, id: text },
  ],
];
