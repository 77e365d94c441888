/** Names of parameters that decide, by what they are for: lower case, without underscores, sorted. */
export const PARAMETER_NAMES = {
  'a certificate': 'cert certificate certificatebody certificatechain certpem sslcert tlscert',
  'a choice of languages': 'interpreter lang language runtime',
  'a command or script that is kept':
    'buildcommand buildscript cloudinit cloudinitscript cmd command crontab customcommand customscript deploycommand deployscript dockercompose dockercomposefile dockercomposeraw dockercomposeyaml dockerfile installcommand installscript postcommand postinstallscript postscript precommand prescript runcommand runscript script shellcommand shellscript startcommand startscript startupcommand startupscript userdata',
  'a cost that is agreed to':
    'acceptcost acceptedcost acceptedprice acceptprice agreedcost agreedprice confirmcost confirmedcost confirmedprice confirmprice expectedcost expectedprice maxcost maxprice',
  'a file to write to':
    'destdir destfile destfolder destinationdir destinationfile destinationfolder destinationpath destpath outputdir outputfile outputfolder outputpath savedir savefile savefolder savepath targetdir targetfile targetfolder targetpath',
  'a function of a contract': 'abi args calldata data functionname method',
  'a part of a file':
    'anchor diff edits endline heading insertat line linenumber lines offset old oldcontent oldstring oldtext patch pattern position range search section startline',
  'a password': 'adminpassword initialpassword passwd password temporarypassword userpassword',
  'a path of an API': 'apiendpoint apipath endpoint path resourcepath route',
  'a pattern of files':
    'fileglob fileglobs filepattern filepatterns glob globs includeglob includeglobs includepattern includepatterns pathglob pathglobs pathpattern pathpatterns',
  'a place, size or type of machine': 'instancetype machinetype nodesize planid region servertype size',
  'a plan that is paid for':
    'plancode planid planslug planvariationid pricecode priceid pricingplanid tierslug',
  'a query of the caller’s own': 'customquery customsql',
  'a right that a key gives': 'accesslevel canread canwrite permission permissions readonly scopes write',
  'a script to start': 'programfile programpath scriptfile scriptpath',
  'a source or a function': 'function source',
  'a switch that makes it public': 'public',
  'a switch to correct what is found': 'autofix fix',
  'a switch to deploy at once': 'autodeploy deployimmediately deploynow immediatedeploy instantdeploy',
  'a switch to overwrite':
    'allowoverwrite clobber createorreplace orreplace overwrite overwriteexisting replaceexisting',
  'a task': 'goal objective task',
  'a task or a prompt': 'goal instruction instructions objective prompt task taskdescription',
  'a text or a picture to work on':
    'code content css html image imagebase64 input json markdown sourcecode sql string strings text texts xml yaml',
  'a text to work on': 'code css html markdown query snippet sourcecode sql text',
  'a token': 'accesstoken apitoken authtoken token',
  'accounts of networks':
    'platforms socialaccount socialaccountid socialaccountids socialaccounts socialnetworks socialplatforms socialprofiles',
  'an access key': 'accesskey accesskeyid apikey apikeyid secretkey secretkeyid',
  'an address': 'targeturl uri url',
  'an entity of a home': 'deviceid deviceids entityid entityids',
  'an expression': 'expression ruleexpression',
  'environment values': 'env environmentvariables envparams envvariables envvars secrets',
  'groups to be put into': 'group groupid groupids groups groupsids',
  'hosts that are reached':
    'boxes computers devices endpoints hostlist hostnames hosts machines minions nodes routers servers switches vms workers',
  'how paper is printed':
    'duplex paperqueue papersize papertray papertype printer printerid printername printerqueue printqueue',
  'people who are asked to come': 'attendees guestlist guests invitees participants',
  'the content of a file': 'content contents data filecontent newcontent text',
  'the fields of a public release': 'prerelease tagname',
  'the files of a program': 'code filecontent filecontents files sourcecode zipfile',
  'the id of one record':
    'cardid contactid dealid documentid eventid issueid itemid noteid pageid taskid ticketid',
  'the key of a certificate': 'certificatekey certkey key keypem privatekey sslkey tlskey',
  'what a registrar asks for':
    'admincontact autorenew nameservers registrant registrantcontact registrationperiod registrationyears years',
  'what is sent in a request': 'body data json payload requestbody',
  'where a program comes from':
    'archive archivepath archiveurl dockerimage dockerregistryimagename gitrepository giturl image imagename imageuri imageurl repo repository repositoryurl repourl sourcearchive',
} as const;

export type ParameterNames = keyof typeof PARAMETER_NAMES;

/** Values of parameters that decide, by what they mean: lower case, without underscores, sorted. */
export const VALUES = {
  'a language that is run': 'bash javascript js node python python3 ruby shell',
  'a method of HTTP': 'delete get head patch post put',
  'a method that changes something': 'delete patch post put',
  'a method that deletes': 'delete',
  'a method that gets': 'get',
  'a secret that can be asked for':
    'apikey credential credentials otp password passwords privatekey secret secretkey totp',
  'a way of writing that drops what was there':
    'overwrite overwriteall overwritecontent overwritecontents overwritedocument overwriteeverything overwriteexisting overwritefile overwritepage replace replaceall replacecontent replacecontents replacedocument replaceeverything replaceexisting replacefile replacepage rewrite rewriteall rewritecontent rewritecontents rewritedocument rewriteeverything rewriteexisting rewritefile rewritepage truncate truncateall truncatecontent truncatecontents truncatedocument truncateeverything truncateexisting truncatefile truncatepage',
} as const;

export type ValueList = keyof typeof VALUES;

/**
 * What the name of a parameter says it is for, wherever it stands. Looked for in the name’s words, lower case and
 * joined by `_`; anchored alternations only, so that looking is linear. Source: the MCP servers of the crawl list and the
 * parameter names of the vendors named in nouns.ts.
 */
export const PARAMETER_KINDS = {
  ids: /(?:^|_)(?:ids|uuids|guids|slugs|identifiers|keys|numbers|sids|skus)$|_id_list$/,
  filter:
    /^(?:filters?|where|criteria|conditions?|selector_query|matching|pattern|glob|wildcard|older_than|before_date|label_selector|labels_selector|field_selector)$|_(?:filter|criteria)$/,
  all: /^(?:all|delete_all|clear_all|remove_all|recursive|cascade|everything|purge_all|select_all|is_multi|multi|bulk|r)$|_(?:all|recursive|everything|everyone)$/,
  force:
    /^(?:force|hard|permanent|permanently|hard_delete|force_delete|purge|skip_trash|no_trash|permanent_delete)$|^force_/,
  overwrite:
    /^(?:overwrite|replace|clobber|truncate|replace_all|overwrite_existing|allow_overwrite|upsert)$|_overwrite$|^overwrite_/,
  dryRun:
    /^(?:dry_run|dryrun|preview|preview_only|simulate|validate_only|test_mode|plan_only|what_if|noop|confirm|confirmed)$/,
  amount:
    /^(?:amount|total_amount|price|value_in_wei|quantity_usd|sum|wei|lamports|sats|satoshis|unit_amount|charge_amount|amount_in|amount_out|tip_amount|max_amount|payment_amount|notional|collateral)$|_amount$|^amount_/,
  recipient:
    /^(?:to|to_address|recipients?|to_emails?|to_number|phone_number|phone|to_user|destination_address|receiver|payee|beneficiary|recipient_address|cc|bcc|to_account|chat_id|channel|channel_id|destination|recipient_id|email_to|to_phone)$|_recipients?$|^recipient_/,
  body: /^(?:body|message|text|content|subject|html|caption|msg|comment|note|markdown|post|tweet|blocks|payload|data)$/,
  url: /^(?:url|uri|link|href|target_url|website|website_url|site_url|endpoint|start_url|urls|source_url|base_url|web_url|(?:article|audio|document|feed|file|image|media|page|pdf|video)_urls?)$/,
  webhook:
    /^(?:webhook|webhook_url|callback|callback_url|notification_url|hook_url|status_callback|post_url)$/,
  sql: /^(?:sql|sql_query|cypher|cypher_query|sparql|sql_statement|sql_text|statement|statements|raw_sql|query_sql|sqls|mdx|dax|gremlin|soql|nrql|flux|aql|kql|promql|sql_statements)$/,
  code: /^(?:code|script|javascript|js|python|source_code|snippet|expression|script_content|script_code|source|function_body|applescript|lua|shell_script|pine_script|function_declaration|js_expression|page_function|bytecode|(?:python|apex|gdscript|lua|ruby|php|java|shell|bash|sandbox|program|kotlin|swift|rust|ts|typescript|powershell)_(?:code|script|snippet)|(?:js|javascript|custom|user|injected)_(?:script|code|function|snippet|js))$|^function$/,
  command:
    /^(?:command|cmd|commands|shell_command|command_line|cli_command|shell|bash|argv|command_args|terminal_command|powershell)$/,
  secret:
    /(?:^|_)(?:passwords?|secrets?|secret_value|private_key|credentials?|passphrase|mnemonic|client_secret|ssh_key|pat|passwd|root_password|database_password|user_password)$/,
  role: /^(?:role|roles|permissions?|access_level|permission_level|scopes?|acl|policy|policies|role_id|role_name|is_admin|admin|grants?|privileges|access|role_ids|policy_document)$|_roles?$|^is_\w{0,20}admin$/,
  mode: /^(?:action|operation|mode|op|method|command|type|action_type|operation_type|subcommand|task|kind|verb|mutation|sub_command|event|state|strategy|function|api|request|activity|cmd|change_type|update_mode|tool|crud|intent|trading_type|request_type)$|_(?:action|operation|mode|op|strategy)$/,
  method: /^(?:method|http_method|verb|request_method)$/,
  path: /^(?:(?:(?:api|http|request|resource|url)_)?(?:endpoint|path|route|uri|url)|href|resource)$/,
  locator:
    /^(?:selector|element|ref|xpath|css_selector|x|y|uid|start_x|start_y|coordinates?|element_id|locator|by|tab_id|page_id|frame|start_ref|target_selector|source_selector|iframe_selector|tab|element_ref|accessibility_id|keys?)$|_selector$/,
  output:
    /^(?:out|(?:backup|export)_(?:dir|directory|file|folder|path)|out_dir|target_dir|dest_dir|output_path|output_file|output_dir|output_directory|save_path|out_path|save_to|destination_path|dest_path|download_path|save_dir|out_file|output|target_path|local_path|filename|file_name|dest|download_dir|output_folder|path|save|save_to_file|save_file|output_filename|(?:download|save)_(?:file|folder)_(?:name|path))$/,
  wallet:
    /^(?:wallet|wallet_address|from_address|token_address|chain|chain_id|mint|token_in|token_out|from_token|to_token|private_key|slippage|slippage_bps|gas_limit|gas_price|network_id|token_mint|contract_address|coin|mainnet|input_mint|output_mint|keypair)$|_(?:wallet|mint)$/,
  side: /^(?:side|order_type|qty|quantity|symbol|limit_price|stop_price|time_in_force|leverage|pair|instrument|shares|ticker|lots?|order_side)$/,
  remove:
    /^(?:delete|remove|destroy|purge|drop|prune|delete_after|clear|reset|wipe|delete_existing|remove_existing|drop_existing|delete_source|delete_original|delete_files|replace_existing|remove_archive|delete_branch|clear_existing|delete_extra|drop_tables?)$/,
  budget: /(?:^|_)budget$|^(?:bid_amount|daily_budget|lifetime_budget|max_spend|cpc_bid|spend_cap)$/,
  query: /^(?:query|q|search|graphql|graphql_query|mutation|query_string|query_text|db_query)$/,
  env: /^(?:env|env_vars?|environment_variables?|variables|envs|env_variables|secrets|vars|env_params|environment)$/,
  schedule: /^(?:send_at|scheduled_at|schedule|publish_at|scheduled_time|cron|schedule_at)$/,
} as const satisfies Readonly<Record<string, RegExp>>;
