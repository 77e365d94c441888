/**
 * Words that decide, by what they mean: each list is written once, sorted, and named as a reader would say it.
 * Rows of rules ask for them by name (scanner/judge/decide/facts.ts). Source: the rubric's lists, the resource
 * names of the vendors named in nouns.ts, and ordinary English. Plurals stand beside their singulars.
 */
export const WORDS = {
  'a broker of messages': 'broker kafka mqtt nats pubsub queue rabbitmq redis topic',
  'a cleared view': 'buffer console context filter filters flag flags setting settings status working',
  'a computer or a cluster':
    'cluster clusters compute computes instance instances machine machines server servers',
  'a configuration that is kept':
    'config configuration configurations connection connections credentials datasource integration integrations provider providers settings source',
  'a counter or a setting':
    'budget budgets context counter counters limit limits preference preferences quota quotas setting settings statistics stats timer timers usage view zoom',
  'a dialog or a selection': 'chooser dependency dialog edit editing friend selection',
  'a disk or a machine':
    'cluster clusters database databases disk disks drive drives droplet droplets filesystem filesystems instance instances machine machines server servers vm vms volume volumes',
  'a draft or a point': 'ad ads chapter draft drafts list point points task user',
  'a group of people': 'community guild org organisation organization server team workspace',
  'a guide':
    'checklist checklists docs documentation guide guides instruction instructions runbook runbooks tutorial tutorials',
  'a key or a secret':
    'apikey apitoken certificate credential credentials key keys secret secrets token tokens',
  'a key or a session':
    'accesskey certificate certificates credential credentials invitation invitations invite invites key keys session sessions token tokens',
  'a label or a style':
    'coupon coupons discount discounts effect effects filter filters format formats formatting label labels layout style styles tag tags template templates theme themes',
  'a look that is run':
    'analyser analysers analyses analysis analytics analyzer analyzers audit calculation calculations check checks classification classifications comparison comparisons completion completions conversion conversions detection detections diagnostic diagnostics estimate estimation eval evals evaluation evaluations extraction extractions forecast forecasts grep greps healthcheck inference insights lint linting lints lookup lookups moderation ocr ping pings prediction predictions probe probes queries query ranking rankings read reads recognition report reports review reviews scoring search searche searches searchs select simulation simulations summaries summary traceroute transcription transcriptions translation translations validation validations',
  'a machine as a whole':
    'appliance computer firewall host laptop modem nas os router switch system workstation',
  'a machine by its name':
    'dbinstance dbinstances droplet droplets ec2 ec2s gpu gpus linode linodes nodepool nodepools rds rdss vm vms vps warehouse warehouses',
  'a machine or a cluster of them':
    'cluster clusters environment environments instance instances machine machines pod pods vm vms',
  'a movement of money':
    'bet bets bid bids charge charges deposit deposits disbursement disbursements donation donations payout payouts purchase purchases refund refunds renewal renewals swap swaps trade trades wager wagers withdrawal withdrawals',
  'a movement of money that is started':
    'order orders payment payments payout payouts refund refunds swap swaps trade trades transfer transfers withdrawal withdrawals',
  'a note that is promoted':
    'draft drafts idea ideas item items memories memory note notes post posts task tasks',
  'a part of a database': 'collection column database index schema table tables',
  'a part of a form': 'element elements field fields input inputs text textbox',
  'a part of a sheet or a disk':
    'border borders cell cells chart column columns disk drive font paragraph paragraphs range ranges row rows sheet worksheet',
  'a part of an advertisement': 'ad ads adset campaign campaigns group set sets',
  'a part of an interface':
    'alert alerts app browser checkbox device dialog dialogs dropdown element elements field fields file files form forms frame iframe input option options orientation page popup prompt screen tab tabs text value viewport window windows',
  'a person with an account':
    'account accounts employee employees identity login member members people subaccount subaccounts subuser subusers user users',
  'a place that only frames messages': 'channel completion draft folder group list room rule template thread',
  'a post or an answer to one': 'comment comments post posts replies reply stories story',
  'a program': 'app application applications apps process processes',
  'a program that is loaded':
    'binaries binary driver drivers executable executables extension extensions module modules plugin plugins program programs',
  'a protection':
    '2fa antimalware antivirus apparmor audit auditing authentication captcha csrf encryption firewall guard guardrail guardrails hsts interlock interlocks lockout mfa protection protections sandboxing selinux totp waf',
  'a public post': 'post posts reel reels stories story thread threads',
  'a reaction':
    'clap claps dislike dislikes downvote downvotes kudos like likes reaction reactions upvote upvotes vote votes',
  'a reviewed thing':
    'annotation annotations comment comments discussion issue issues pr pull review reviews ticket',
  'a right that can be given again':
    'access collaborator collaborators delegation delegations grant grants member members membership memberships permission permissions privilege privileges role roles share shares sharing user users',
  'a saved state':
    'backup backups checkpoint database dump point revision snapshot snapshots version versions volume',
  'a secret by its last word':
    'apikey apikeys cookie cookies credential credentials dotenv env jwt kubeconfig mnemonic passphrase password passwords secret secrets token tokens',
  'a server that is a program':
    'debug dev development discord docs file http language live local lsp manager mcp mock preview proxy static test web',
  'a sign-in secret': '2fa mfa passwd password passwords pin',
  'a single value':
    'alias assignment avatar cell date description due entry field flag image location note photo property session sessions setting status value',
  'a social network':
    'bluesky discord facebook forum instagram linkedin mastodon reddit skeet skeets subreddit telegram threads tiktok toot toots tweet tweets twitter',
  'a statement that destroys': 'delete drop truncate',
  'a text that is handed over':
    'block blocks class classes code component components content css function functions html markdown paragraph paragraphs queries query snippet snippets source sql style styles text texts',
  'a time, a place or a number':
    'address appointment appointments calendar call calls capacity consultation demo device devices event events handle interview ip ips ipv4 ipv6 meeting meetings memory name number port range room rooms slot slots slug space',
  'a version of something kept':
    'alias component components contract contracts function layer schema schemas style type types version versions workflow',
  'a whole that is reset':
    'all branch cluster collection data database db device dns environment everything factory graph hard index machine memory panel progress project record records repo repository schema server state table vm zone',
  'a window or a session':
    'app apps browser browsers context emulator page pages session sessions simulator tab tabs window windows',
  'an account of a realm':
    'account accounts client clients group groups member members realm realms user users',
  'an address or a number': 'address addresses ip ips ipv4 ipv6 number numbers',
  'an address or a way in':
    'address addresses domain domains endpoint endpoints hostname hostnames ip ips port ports route routes subdomain subdomains',
  'an advertisement': 'ad ads adset advert advertisement advertising',
  'an application that is deployed':
    'app application applications apps project projects service services site sites',
  'an item of a vault': 'entries entry item items login logins note notes password passwords',
  'an offer that is taken back':
    'application applications bid bids candidacy complaint complaints consent invitation invitations listing listings manuscript manuscripts nomination nominations objection objections offer offers petition petitions preprint preprints proposal proposals publication publications registration registrations request requests statement statements submission submissions',
  'done to code without running it':
    'add analyse analyze attach audit beautify check compare compile complete convert count create debug define deploy describe detect diff docs document edit estimate explain fetch find fix format generate get help highlight index learn link lint list minify obfuscate optimise optimize parse paste preview profile read record refactor register render report review save scan search set share store suggest summarise summarize translate update upload upsert validate verify write',
  'hardware that is nothing else':
    'actuator actuators barrier barriers blinds boiler boilers buzzer buzzers charger chargers charging conveyor conveyors crane dishwasher dishwashers dispenser dispensers drone drones elevator feeder feeders forklift furnace gripper grippers heating kettle laser lasers led leds motor motors oven pump pumps relay relays robot robots rover scooter scooters servo servos shutters siren sprinkler sprinklers thermostat thermostats turbine turnstile turnstiles uav valve valves vehicle vehicles vending',
  'how things are put in order':
    'alphabetical alphabetically ascending chronological chronologically descending',
  'infrastructure as code':
    'changeset configuration deployment helm iac infrastructure k8s kubernetes manifest manifests migration migrations patch plan resource resources stack terraform yaml',
  'kept by the browser': 'cache console cookie cookies data log logs state storage',
  'money that is held back':
    'authorisation authorization charge charges fund funds hold order orders payment payments',
  'money that is paid out':
    'disbursement disbursements payment payments payout payouts withdrawal withdrawals',
  'money that is sent':
    'donation donations eth eths fund funds money moneys payment payments payout payouts reward rewards sol sols tip tips token tokens transaction transactions usdc usdcs',
  'pages or values that are joined': 'array arrays geojson json pdf pdfs polygon polygons text',
  'records of people and deals':
    'account accounts candidate candidates companies company contact contacts conversation conversations customer customers deal deals duplicate duplicates entities entity lead leads organisation organisations organization organizations people person persons profile profiles record records tag tags ticket tickets user users',
  'records that are imported':
    'bookmarks cards companies contacts customers employees entries events feeds invoices issues items keywords leads members notes orders posts products questions records rows subscribers tasks tickets transactions users',
  'said of a list that admits or bars':
    'access allow allowed approved authorised authorized ban banned black block blocked control denied deny permitted trusted white',
  'said of code or a query that is run':
    'adb bash call cmd code command cypher eval evaluate exec exec_sql execute graphql invoke mutate perform powershell process python query raw repl run script send shell snippet sql ssh start submit terminal use write',
  'software that is installed':
    'addon addons app application applications apps dependencies dependency driver drivers extension extensions firmware kernel libraries library module modules os package packages plugin plugins runtime software',
  'somebody or something that signs in':
    'account accounts app application applications apps bot bots client clients device devices member members server servers service services user users',
  'something held':
    'button buttons claim connection connections device devices hold holds key keys lease lock locks memory mouse reservation reservations resource resources slot slots task tasks',
  'something opened as a record':
    'account case document documents file files issue issues note notes order position pr pull ticket tickets',
  'something opened to be read':
    'details entities entity memories memory node nodes note notes record records task',
  'something that is closed when settled':
    'alarm alarms alert alerts blocker blockers bug bugs case cases comment comments conflict conflicts conversation conversations dispute disputes error errors feedback finding findings incident incidents issue issues problem problems review reviews task tasks thread threads ticket tickets',
  'something that is only begun':
    'chat conversation cycle discussion game sprint stream thread timer tracking trial',
  'something written down':
    'decision decisions entries entry feedback idea ideas insight insights knowledge lead leads learning learnings lesson lessons memories memory note notes task tasks thought thoughts',
  'speech that stays inside': 'comment comments draft drafts feedback issue review template webhook webhooks',
  'stored things':
    'backups branches containers data documents entries everything files images instances jobs messages queue queues records resources rows sessions snapshots tasks volumes',
  'the end of a name that only asks':
    'analytics availability chart check count details diff docs documentation example examples forecast help history info level levels limits list logs metrics options plan quota rate rates report result results schema signal signals statistics stats status summary types',
  'the project’s own code':
    'agent agents app apps automation automations build case cases code e2e flow flows function functions integration package packages pipeline pipelines project projects script scripts spec specs suite suites test tests unit units workflow workflows',
  'what a browser sends along': 'cookie cookies geolocation header headers permission permissions storage',
  'what a model answers with':
    'content contents copy data headline headlines name names objective objectives outline outlines preview questions setup slogan slogans variations',
  'what a run is only recorded in': 'home log logs record records template templates test tests',
  'what a table holds': 'data document documents entries record records row rows',
  'what a text is made of':
    'accent accents ad address addresses ads advert adverts annotation annotations article articles asterisks attribute attributes background banner banners blank blanks boilerplate bracket brackets break breaks character characters chars comma commas comment comments console css declaration declarations diacritics digit digits duplicate duplicates elements email emails emoji emojis entities exif filler fillers footers footnotes format formatting greeting greetings hashtags headers html imports indentation invisible javascript letters line linebreaks lines links markdown markup mentions menus metadata name names navigation newline newlines noise number numbers outliers pii prefix prefixes punctuation quotation quotations quote quotes redundancies repetition repetitions rule rules script scripts sections selectors semicolons sentence sentences signature signatures silence silences space spaces spans stopword stopwords string strings style styles substring substrings suffix suffixes symbol symbols syntax tag tags text texts timestamps tracking typos url urls watermark watermarks whitespace whitespaces word words',
  'what goes on running':
    'addon addons app application applications apps daemon daemons database databases extension extensions module modules plugin plugins process processes server servers service services worker workers',
  'what grows until it is cut': 'backups history log logs queue snapshots stream streams topic versions',
  'what hardware is set to':
    'angle axis brightness coil coils frequency gpio memory motor output pin position power properties property pwm register registers relay rf servo speed temperature torque voltage volume',
  'what has an owner':
    'account bucket database domain folder group organisation organization package project repo repository server site team workspace',
  'what holds records': 'branch collection database db dns index repo repository schema table zone',
  'what is asked to be spent':
    'disbursement payment payout purchase refund reimbursement spend spending withdrawal',
  'what is assigned to a thing':
    'assignee assignees label labels milestone milestones owner owners reviewer reviewers tag tags',
  'what is composed for an answer':
    'context map overview prompt query signature summary timeline topic transaction tree url',
  'what is deployed': 'deploy deployment deployments pipeline release releases worker workers',
  'what is driven in a session': 'browser debug debugger debugging kernel repl shell ssh terminal',
  'what is measured':
    'age ages amount amounts area areas average averages capacity date dates day days density depth diameter diameters distance distances duration durations elevation frequency height heights hour humidity interval intervals latitude length lengths limit limits longitude maximum median minimum minutes months percentage percentages period periods population pressure proportion proportions quantities quantity radius seconds share shares size sizes temperature temperatures threshold thresholds total totals weeks weight weights width widths year years',
  'what is printed on paper':
    '3mf barcode barcodes document documents gcode label labels photo photos receipt receipts stl',
  'what is published on a site': 'article articles blog page pages post posts story',
  'what is put in order':
    'card cards column columns element elements entries entry field fields item items layer layers list lists record records result results row rows slide slides task tasks',
  'what is scaled':
    'cluster clusters droplet droplets dyno dynos instance instances machine machines node nodes pool pools server servers',
  'what is settled by paying':
    'account accounts balance batch bill bills bounty channel channels claim claims debt debts dispute disputes fare invoice invoices ledger order orders position positions tab trade trades transaction transactions',
  'what makes a machine one': 'cache cloud compute database db ec2 gpu inference node sql virtual vm',
  'what only informs':
    'advice agenda basics breakdown breakdowns calculator chances chart charts checklist checklists clause clauses comparison comparisons conditions consequences cost costs count counts criteria dates deadline deadlines docs documentation eligibility etiquette examples explanation faq fee fees figures forecast forecasts guidance guide guidelines guides heatmap help hints hours implications info information instructions knowledge leaderboard leaderboards legislation likelihood limitations manual meaning odds outline overview overviews penalties penalty policies policy prerequisites price prices probability procedure procedures pros ranking rankings rate rates ratio ratios reasons recommendations requirements risk risks roundup score scores speed stages statistics stats status steps suggestions terms time timeline timelines times tips trend trends tutorial tutorials volume way ways window',
  'what requests are sent to':
    'api apis backend backends endpoint endpoints instance instances server servers webservice',
  'what somebody signs in with': 'cookie cookies credentials key login token tokens',
  'what stands around a thing':
    'connections count counts docs documentation employees id ids link links name names rating ratings url urls',
  'what tells of the past':
    'alert alerts audit events feed finding findings histories history incident incidents journal ledger log logs record records report reports statement statements summary timeline trail',
  'where a theme or a mode is kept':
    'camera config configuration conversation dark issue llm mode model scene theme thread',
  'where one works':
    'account accounts context contexts database databases environment environments org organisation organisations organization organizations orgs profile profiles project projects site sites subscription subscriptions team teams tenant tenants workspace workspaces',
  'whoever is called up': 'contact contacts customer customers lead leads number phone subscribers',
  'work in progress':
    'build builds execution executions job jobs operation operations pipeline run runs workflow',
  'work that has people': 'card cards issue issues task tasks ticket tickets',
  'work that people are put on':
    'card cards case cases checklist checklists deal deals event events incident incidents issue issues lead leads task tasks ticket tickets todo todos',
  'work that reaches far': 'batch campaign campaigns crawl crawls export import job jobs production sync',
} as const;

export type WordList = keyof typeof WORDS;
