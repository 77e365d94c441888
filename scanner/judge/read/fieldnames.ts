import { remembering } from './memory.ts';
import { readName } from './parts.ts';
import { textOf } from './phrase.ts';

/**
 * What parameter names say they are for, one bit each. Only the name and type decide; words of the
 * description are read elsewhere.
 */
export const PARAM = {
  ids: 1 << 0,
  records: 1 << 1,
  filter: 1 << 2,
  all: 1 << 3,
  force: 1 << 4,
  overwrite: 1 << 5,
  dryRun: 1 << 6,
  amount: 1 << 7,
  recipient: 1 << 8,
  body: 1 << 9,
  url: 1 << 10,
  webhook: 1 << 11,
  sql: 1 << 12,
  code: 1 << 13,
  command: 1 << 14,
  secret: 1 << 15,
  role: 1 << 16,
  mode: 1 << 17,
  method: 1 << 18,
  path: 1 << 19,
  locator: 1 << 20,
  output: 1 << 21,
  wallet: 1 << 22,
  side: 1 << 23,
  remove: 1 << 24,
  budget: 1 << 25,
  query: 1 << 26,
  env: 1 << 27,
  schedule: 1 << 28,
  /** Any boolean at the top. */
  switch: 1 << 29,
  /** Any array. */
  array: 1 << 30,
} as const;

/** A kind of names that some rule looks for; one bit each. */
export type NameKind = number & { readonly kind: unique symbol };

/** Declares a kind of names, so that each name is tested once and not again for every tool that has it. */
export function nameKind(fits: (name: string) => boolean): NameKind {
  kinds.push(fits);
  return (1 << (kinds.length - 1)) as NameKind;
}

const kinds: ((name: string) => boolean)[] = [];

/** What a name says by itself. */
export interface Name {
  readonly bits: number;
  /** Bits of the kinds it belongs to. */
  readonly kinds: number;
  /** Would name whole targets if it were an array. */
  readonly plural: boolean;
  /** Names ids even where it is no array. */
  readonly ids: boolean;
}

/** A parameter's name, read once: its words, kinds and whether it is a list of ids. */
export const nameOf = remembering((name: string): Name => {
  const joined = textOf(readName('/name', name).words, '_');
  return {
    bits: bitsWhere(PATTERNS, ([bit, pattern]) => (pattern.test(joined) ? bit : 0)),
    kinds: bitsWhere(kinds, (fits, i) => (fits(name) ? 1 << i : 0)),
    plural: PLURAL_TARGETS.test(name),
    ids: /ids$|_list$|Ids$/.test(name),
  };
});

const bitsWhere = <T>(all: readonly T[], bit: (one: T, i: number) => number): number =>
  all.reduce((bits, one, i) => bits | bit(one, i), 0);

/** Arrays of whole targets rather than parts of one thing. */
const PLURAL_TARGETS =
  /^(?:.*_)?(?:items|records|rows|documents|docs|entries|objects|entities|users|contacts|members|emails|messages|recipients|files|paths|tasks|issues|events|operations|requests|nodes|edges|relations|observations|deletions|products|variants|orders|updates|changes|names|keys|values|vectors|points|targets|urls|tables|leads|customers|accounts|people|addresses|numbers|tickets|deals|pages|blocks|transactions|calls|actions|commands|invites|subscribers|notes|memories|facts|triples|cards|phones|tokens|domains|tracks|uris|webhooks|rules|invitations|jobs|features|devices|instances|entityNames|permissions|apps|entries|lists)$/i;

/** Over the name's words in lower case, joined by `_`. Anchored alternations only: linear. */
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [PARAM.ids, /(?:^|_)(?:ids|uuids|guids|slugs|identifiers|keys|numbers|sids|skus)$|_id_list$/],
  [
    PARAM.filter,
    /^(?:filters?|where|criteria|conditions?|selector_query|matching|pattern|glob|wildcard|older_than|before_date|label_selector|labels_selector|field_selector)$|_(?:filter|criteria)$/,
  ],
  [
    PARAM.all,
    /^(?:all|delete_all|clear_all|remove_all|recursive|cascade|everything|purge_all|select_all|is_multi|multi|bulk|r)$|_(?:all|recursive|everything|everyone)$/,
  ],
  [
    PARAM.force,
    /^(?:force|hard|permanent|permanently|hard_delete|force_delete|purge|skip_trash|no_trash|permanent_delete)$|^force_/,
  ],
  [
    PARAM.overwrite,
    /^(?:overwrite|replace|clobber|truncate|replace_all|overwrite_existing|allow_overwrite|upsert)$|_overwrite$|^overwrite_/,
  ],
  [
    PARAM.dryRun,
    /^(?:dry_run|dryrun|preview|preview_only|simulate|validate_only|test_mode|plan_only|what_if|noop|confirm|confirmed)$/,
  ],
  [
    PARAM.amount,
    /^(?:amount|total_amount|price|value_in_wei|quantity_usd|sum|wei|lamports|sats|satoshis|unit_amount|charge_amount|amount_in|amount_out|tip_amount|max_amount|payment_amount|notional|collateral)$|_amount$|^amount_/,
  ],
  [
    PARAM.recipient,
    /^(?:to|to_address|recipients?|to_emails?|to_number|phone_number|phone|to_user|destination_address|receiver|payee|beneficiary|recipient_address|cc|bcc|to_account|chat_id|channel|channel_id|destination|recipient_id|email_to|to_phone)$|_recipients?$|^recipient_/,
  ],
  [
    PARAM.body,
    /^(?:body|message|text|content|subject|html|caption|msg|comment|note|markdown|post|tweet|blocks|payload|data)$/,
  ],
  [
    PARAM.url,
    /^(?:url|uri|link|href|page_url|target_url|website|website_url|site_url|endpoint|start_url|urls|source_url|base_url|web_url)$/,
  ],
  [
    PARAM.webhook,
    /^(?:webhook|webhook_url|callback|callback_url|notification_url|hook_url|status_callback|post_url)$/,
  ],
  [
    PARAM.sql,
    /^(?:sql|sql_query|cypher|cypher_query|sparql|sql_statement|sql_text|statement|statements|raw_sql|query_sql|sqls|mdx|dax|gremlin|soql|nrql|flux|aql|kql|promql|sql_statements)$/,
  ],
  [
    PARAM.code,
    /^(?:code|script|javascript|js|js_code|python|python_code|source_code|snippet|expression|script_content|script_code|source|function_body|java_script|applescript|lua|shell_script|pine_script|function_declaration|js_expression|user_code|page_function|bytecode|(?:python|apex|gdscript|lua|ruby|php|java|shell|bash|sandbox|program|kotlin|swift|rust|ts|typescript|powershell)_(?:code|script|snippet)|(?:js|javascript|custom|user|injected)_(?:script|code|function|snippet|js))$|^function$/,
  ],
  [
    PARAM.command,
    /^(?:command|cmd|commands|shell_command|command_line|cli_command|shell|bash|argv|command_args|terminal_command|powershell)$/,
  ],
  [
    PARAM.secret,
    /(?:^|_)(?:passwords?|secrets?|secret_value|private_key|credentials?|passphrase|mnemonic|client_secret|ssh_key|pat|passwd|root_password|database_password|user_password)$/,
  ],
  [
    PARAM.role,
    /^(?:role|roles|permissions?|access_level|permission_level|scopes?|acl|policy|policies|role_id|role_name|is_admin|admin|grants?|privileges|access|role_ids|policy_document)$/,
  ],
  [
    PARAM.mode,
    /^(?:action|operation|mode|op|method|command|type|action_type|operation_type|subcommand|task|kind|verb|mutation|sub_command|event|state|strategy|function|api|request|activity|cmd|change_type|update_mode|tool|crud|intent|trading_type|request_type)$|_(?:action|operation|mode|op|strategy)$/,
  ],
  [PARAM.method, /^(?:method|http_method|verb|request_method)$/],
  [
    PARAM.path,
    /^(?:path|endpoint|url|uri|route|api_path|api_endpoint|resource_path|resource|href|request_path)$/,
  ],
  [
    PARAM.locator,
    /^(?:selector|element|ref|xpath|css_selector|x|y|uid|start_x|start_y|coordinates?|element_id|locator|by|tab_id|page_id|frame|start_ref|target_selector|source_selector|iframe_selector|tab|element_ref|accessibility_id|keys?)$|_selector$/,
  ],
  [
    PARAM.output,
    /^(?:out|out_dir|target_dir|dest_dir|output_path|output_file|output_dir|output_directory|save_path|out_path|save_to|destination_path|dest_path|download_path|save_dir|out_file|output|target_path|local_path|filename|file_name|dest|download_dir|export_path|output_folder|path|save|save_to_file|save_file|output_filename)$/,
  ],
  [
    PARAM.wallet,
    /^(?:wallet|wallet_address|from_address|token_address|chain|chain_id|mint|token_in|token_out|from_token|to_token|private_key|slippage|slippage_bps|gas_limit|gas_price|network_id|token_mint|contract_address|coin|mainnet|input_mint|output_mint|keypair)$|_(?:wallet|mint)$/,
  ],
  [
    PARAM.side,
    /^(?:side|order_type|qty|quantity|symbol|limit_price|stop_price|time_in_force|leverage|pair|instrument|shares|ticker|lots?|order_side)$/,
  ],
  [
    PARAM.remove,
    /^(?:delete|remove|destroy|purge|drop|prune|delete_after|clear|reset|wipe|delete_existing|remove_existing|drop_existing|delete_source|delete_original|delete_files|replace_existing|remove_archive|delete_branch|clear_existing|delete_extra|drop_tables?)$/,
  ],
  [PARAM.budget, /(?:^|_)budget$|^(?:bid_amount|daily_budget|lifetime_budget|max_spend|cpc_bid|spend_cap)$/],
  [PARAM.query, /^(?:query|q|search|graphql|graphql_query|mutation|query_string|query_text|db_query)$/],
  [
    PARAM.env,
    /^(?:env|env_vars?|environment_variables?|variables|envs|env_variables|secrets|vars|env_params|environment)$/,
  ],
  [PARAM.schedule, /^(?:send_at|scheduled_at|schedule|publish_at|scheduled_time|cron|schedule_at)$/],
];
