import type { Row } from './kind-rows.ts';

const text = { type: 'string' } as const;

/** Acts that tools of unseen servers told, and that were let through; and the harmless ones beside them. */
export const LET_THROUGH_ROWS: readonly Row[] = [
  // A run that is stated beside another act.
  ['start_debugger', 'Starts a debug session. Compiles and executes the workflow.', 'at least ask'],
  ['reject_entry', 'Rejects an entry. This operation enqueues a background job.', 'at most limit'],
  ['patch_site', 'Opens a pull request. Once merged, that triggers the deployment.', 'at most limit'],
  [
    'disable_locking',
    'Disables locking on a table. Drops the version column and its trigger.',
    'at least ask',
  ],
  ['disable_capture', 'Disables the capture. Drops frames.', 'at most limit'],
  // Commands that are read-only at times only.
  [
    'tso_command',
    'Executes a TSO command. Safe: read-only commands. Cautious: commands with side effects.',
    'at least ask',
    { command: text },
  ],
  ['run_query', 'Runs a read-only SQL query without side effects.', 'at most allow', { sql: text }],
  // Keys of ciphers.
  ['generate_keys', 'Generates an RSA key pair.', 'at least ask'],
  ['generate_keys', 'Generates the keys of a map.', 'at most limit'],
  // Code that is evaluated or kept, whatever takes it.
  [
    'capture_value',
    'Reads a value out of the app.',
    'at least ask',
    { expression: { type: 'string', description: 'JS evaluated in the app' } },
  ],
  [
    'compute_sum',
    'Computes a sum.',
    'at most allow',
    { expression: { type: 'string', description: 'Math expression to evaluate' } },
  ],
  [
    'add_edge',
    'Connects two nodes.',
    'at least ask',
    {
      condition: {
        type: 'object',
        properties: { expression: { type: 'string', description: 'JavaScript expression to evaluate' } },
      },
    },
  ],
  [
    'create_tools',
    'Creates tools.',
    'at least ask',
    { tools: { type: 'array', items: { type: 'object', properties: { job_script: text } } } },
  ],
  [
    'add_node',
    'Adds a node.',
    'at most limit',
    { attach_script: { type: 'string', description: 'Path of the script' } },
  ],
  ['create_trigger', 'Creates a trigger on a table.', 'at least ask'],
  ['create_trigger', 'Creates a trigger for a reminder.', 'at most limit'],
  [
    'open_session',
    'Opens a session on a host, for a stateful shell.',
    'at least ask',
    { command: { type: 'string', description: 'Command for background sessions' } },
  ],
  ['open_session', 'Opens a session of the notebook.', 'at most limit'],
  // Environment values under another name.
  [
    'setup_project',
    'Sets up a project.',
    'at least ask',
    { variables: { type: 'object', description: 'Environment variables of the tests' } },
  ],
  [
    'setup_project',
    'Sets up a project.',
    'at most limit',
    { skipEnv: { type: 'boolean', description: 'Skip syncing environment variables' } },
  ],
  // Money taken from then on.
  ['set_top_up', 'Updates the automatic card top-up settings.', 'at least ask'],
  ['get_top_up', 'Returns the automatic card top-up settings.', 'at most allow'],
  // What is replaced, and who is dropped by it.
  ['set_widgets', 'Replaces every widget on a dashboard with the given list.', 'at least ask'],
  ['change_text', 'Replaces every occurrence of a word in the given text.', 'at most limit'],
  [
    'update_event',
    'Updates an event.',
    'at least ask',
    { attendees: { type: 'array', description: 'Replaces the existing attendees' } },
  ],
  [
    'update_event',
    'Updates an event.',
    'at most limit',
    { attendees: { type: 'array', description: 'People to add' } },
  ],
  // Made public.
  [
    'submit_report',
    'Submits a report to the registry. The report becomes publicly available.',
    'at least ask',
  ],
  ['insert_image', 'Inserts an image.', 'at least ask', { makePublic: { type: 'boolean' } }],
  ['insert_image', 'Inserts an image from a publicly accessible address.', 'at most limit'],
  ['get_link', 'Gets or creates a shareable link for a file.', 'at least ask'],
  // Agents, deployments and states that are acts.
  ['spawn_agent', 'Spawns an agent.', 'at least ask'],
  ['start_session', 'Starts a new agent session.', 'at least ask'],
  ['resume_deploy_order', 'Resumes a deploy order.', 'at least ask'],
  [
    'update_stage',
    'Updates the stage of a build.',
    'at least ask',
    { status: { type: 'string', enum: ['Cancel', 'Retry', 'Run'] } },
  ],
  [
    'update_issue',
    'Updates an issue.',
    'at most limit',
    { status: { type: 'string', enum: ['cancelled', 'open', 'done'] } },
  ],
  ['set_metadata', 'Sets metadata values on multiple assets.', 'at least ask'],
  // Statements, whole replacements, faults, forwarded mail, stores, and agents that ask nobody.
  [
    'alter_table',
    'Modifies a table.',
    'at least ask',
    { query: { type: 'string', description: 'ALTER TABLE statement' } },
  ],
  ['put_document', 'Updates a document. This performs a full document replacement.', 'at least ask'],
  ['put_document', 'Updates a document. This is no full replacement.', 'at most limit'],
  ['test_chaos', 'Injects faults into a service.', 'at least ask'],
  ['inject_css', 'Injects styles into the page.', 'at most limit'],
  [
    'create_filter',
    'Creates a filter.',
    'at least ask',
    { forward: { type: 'string', description: 'Email address to forward matching emails to' } },
  ],
  ['push_listing', 'Pushes the listing to the App Store.', 'at least ask'],
  ['get_listing', 'Gets the listing from the App Store.', 'at most allow'],
  [
    'ask_agent',
    'Asks an agent on the command line.',
    'at least ask',
    { prompt: text, yolo: { type: 'boolean', description: 'Automatically accept all actions' } },
  ],
  [
    'ask_agent',
    'Asks an agent on the command line.',
    'at most limit',
    { prompt: text, verbose: { type: 'boolean', description: 'Tell all actions' } },
  ],
  // What a tool takes and is used for is not what it does.
  ['describe_table', 'Column schema of a table. Accepts bare identifiers.', 'at most allow'],
  ['is_safe', 'Quick check if input is safe. Use when no scanner is at hand.', 'at most allow'],
  [
    'analyze_input',
    'Deep analysis of input. Pair with a tool that ingests untrusted pages.',
    'at most allow',
  ],
];
