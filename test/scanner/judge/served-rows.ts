import type { ReadAs } from './read-as-rows.ts';

const TEXT = { type: 'string' };
const LIST = { type: 'array', items: { type: 'object' } };
const told = (description: string, type = 'string') => ({ type, description });

/** Kinds of definitions that servers publish, and what each is read as. */
export const SERVED: readonly ReadAs[] = [
  ['get_credential', 'Get a credential by name with the actual (unmasked) value.', 'read ask credential'],
  ['gateway_access', 'Return the gateway URL/token for an agent.', 'read ask credential'],
  ['hook_record', 'Record task completion', 'write limit'],
  ['entry_id', 'Record id of an entry', 'read allow'],
  ['capture_lesson', 'Capture a lesson learned from a mistake', 'write limit'],
  [
    'set_effects',
    'Set the effects (drop/inner shadows) of a node',
    'write limit',
    { id: TEXT, effects: LIST },
  ],
  [
    'explain',
    'Get the plan of a SQL query',
    'execute ask code_exec',
    {
      query: TEXT,
      analyze: told('Run EXPLAIN ANALYZE', 'boolean'),
    },
  ],
  [
    'find_unused',
    'Find unused code',
    'read limit external_comm untrusted_input',
    { url: told('URL to audit') },
  ],
  ['show_scene', 'Render a scene with custom Three.js code', 'execute ask code_exec', { code: TEXT }],
  ['compact_store', 'Compact a store to reclaim space of deleted rows', 'write limit'],
  ['delete_page', 'Delete a page by archiving it', 'write limit'],
  ['restore_revision', 'Restore a document to a revision', 'destructive ask destructive irreversible'],
  ['restore_backup', 'Restore a database from a backup', 'destructive deny destructive irreversible'],
  ['revoke_delegation', 'Revoke a delegation', 'write ask privilege'],
  ['deny_request', 'Deny a spend request', 'write limit'],
  ['cancel_worker', 'Cancel a running worker', 'destructive ask destructive irreversible'],
  ['instance_scene', 'Add an instance of another scene as a child', 'write limit'],
  ['billing_checkout', 'Create a checkout session', 'billing ask billing'],
  ['run_statements', 'Execute multiple SQL statements', 'execute ask code_exec', { statements: LIST }],
  ['move_file', 'Move a file and update all import statements', 'write limit', { from: TEXT, to: TEXT }],
  ['upsert', 'Upserts a document. If it exists, it will be replaced.', 'write ask destructive irreversible'],
  ['create_link', 'Create a short link', 'write limit', { slug: told('When true, the slug is reserved') }],
  ['reset_session', 'Reset the browser session', 'execute limit'],
  ['mouse_move', 'Move the mouse', 'execute limit'],
  ['diagram', 'Generate a Mermaid diagram of a schema', 'write limit', { tables: TEXT }],
  ['mute_layer', 'Mute a layer. If no role is given, all layers are muted.', 'write ask bulk'],
  ['generate_rules', 'Generate rule files for an editor', 'write limit', { folder: TEXT }],
  [
    'system_reset',
    'Reset system state Use when the shell is wrong',
    'destructive deny destructive irreversible',
  ],
  ['run_script', 'Run a script against multiple files', 'execute deny bulk code_exec', { code: TEXT }],
  [
    'import_config',
    'Import configuration',
    'write ask destructive irreversible',
    {
      merge: told('Merge with existing (true) or replace (false)', 'boolean'),
    },
  ],
  [
    'make_token',
    'Make a token. Returns its source code, and does not write to disk.',
    'read allow',
    {
      bridge: told('Whether to allow bridge contracts to mint and burn tokens'),
    },
  ],
  ['logout', 'Sign out by deleting the saved API key', 'write limit'],
  ['share_knowledge', 'Share knowledge between agents', 'write limit'],
  ['evolve', 'Update the policy surfaces of a model', 'write limit'],
  ['stop_music', 'Stop all music playback', 'write limit'],
  ['stop_jobs', 'Stop all running jobs', 'write ask bulk'],
  ['submit_jcl', 'Update a PDS member', 'write limit'],
  ['update_member', 'Update a member', 'write ask privilege'],
  ['reconnect', 'Reconnects to the API by recreating all clients', 'execute limit'],
  [
    'funnel',
    'Generate a funnel chart',
    'write limit',
    {
      data: { ...LIST, description: "Data, such as [{ category: '支付订单', value: 20 }]" },
    },
  ],
  ['assess_command', 'Assess the risk of a command', 'read allow', { command: TEXT }],
];
