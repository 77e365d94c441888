/**
 * What the object of an act is, by class. A noun may stand in several classes. Sources: rubric of the
 * project (leaf and container lists), AWS, Kubernetes, GitHub, Stripe and Microsoft Graph resource names,
 * ordinary English for the rest. Singular forms; plurals are derived.
 */
export const NOUN_CLASSES = {
  /** One of many that users have, holding nothing else they would miss. */
  leaf: `activity ad address advertisement alert alias annotation announcement answer appointment argument
    artefact artifact assembly asset attachment attribute avatar backup banner barcode bibliography binding
    block booking bookmark breakpoint broadcast bug build call caller campaign caption card case category
    cell chart check checklist checkpoint choice chunk citation clip cname column comment company completion
    config configuration connection connector constant contact cookie coupon crawl cron cycle dashboard
    datapoint deal dependency deployment discount doc document download draft edge element email embedding
    emoji entity entry epic episode event execution expense export extraction fact favorite favourite
    feature feedback field file filter flag follow footnote form generation geometry gif gist graph heading
    highlight hook hyperlink icon image import incident initiative inquiry integration invocation invoice
    issue item job key keyword label layer lead like line link listing location log mail mapping marker
    measurement media meeting memory message metadata metafield metric milestone monitor nameserver node
    note notification object observation offer opportunity option package page panel paragraph parameter
    parcel passage person photo picture pin place plot pod point post preference preview price product
    promotion prompt property ptr question quote rating reaction receipt record recording redirect reel
    reference relation relationship release reminder remote reply report request reservation resource
    response review revision route row rrset rule run sample scenario schedule scrape section segment
    session setting shape sheet shipment short sku slide slot snapshot snippet song span sprint star stash
    status step sticker story style subscription suggestion suite survey tab tag task template term test
    text thought ticket timer timesheet todo todoitem toggle toot topic trace track transaction transcript
    transcription trigger tweet update upload value variable variant variation vector version video view
    vote watch webhook whois widget worklog worksheet`,
  /** Holds other things, or is an identity others depend on: never a leaf. */
  container: `account agent album app application artifactory assistant audience automation balancer base blog board
    bot branch bucket calendar catalog catalogue cert certificate channel chat chatbot class client cluster
    codespace cohort collection community container contents contract conversation corpus course crate
    cronjob customer daemonset database datacenter dataset db device dir directory disk domain drive droplet
    emulator endpoint env environment experiment extension filesystem firewall fleet flow folder fork forum
    function gateway graph group guild history host identity inbox index infrastructure installation
    instance keyring keyspace knowledgebase kv lake lambda layout library license list llm loadbalancer machine
    mailbox mailinglist map member mock model module monorepo namespace network nodepool notebook number
    orchestration org organisation organization package partition persona phone pipeline plan playlist
    plugin policy pool portal portfolio position presentation product profile program project proxy queue
    rack realm region registry replica repo repository role room router sandbox scenario scene schema secretstore
    server service shard shop simulator site space spec specification spreadsheet stack stage state
    statefulset storage store stream subdomain subnet subscriber table tablespace team tenant theme thread
    type user vault vm voicebot volume vpc vpn wallet warehouse website wiki workbook worker workflow
    workspace worktree world zone`,
  /** An account or person somebody signs in as. */
  identity: `account admin administrator collaborator contributor customer employee guest identity login member owner
    participant person principal seat staff subaccount subscriber subuser teammate user`,
  /** Who may do what. */
  access: `2fa access acl admin administrator allowance allowlist approver authorization ban blacklist blocklist
    collaborator consent cors delegate delegation denylist entitlement firewall grant iam invitation invite
    ipaccess member membership mfa moderator otp owner ownership permission permissionset policy privilege
    rbac right role saml scope seat share spending sso totp whitelist`,
  /** Secrets and what unlocks things. */
  secret: `accesskey apikey apitoken cert certificate credential dotenv env environment envvar jwt keypair keystore keytab
    login mnemonic oauth otp passcode passphrase passwd password pat pin privatekey secret seed ssh sshkey
    token vault`,
  /** Instruments that oblige or collect but do not yet move money. */
  instrument: `bill checkout invoice paymentlink`,
  /** Money, and what moving it means. */
  money: `balance basket bet booking cart cash charge chf credit deposit dividend dollar donation eur euro fee fund
    gbp gift giftcard loan money order payment payout payroll points position prize purchase refund reward salary
    stake subscription swap tax tip toll trade transaction transfer usd voucher withdrawal`,
  /** Digital assets. */
  asset: `airdrop asset bitcoin bond btc coin collateral crypto currency erc1155 erc20 erc721 eth ether forex
    future futures lamport lightning liquidity lp nft option satoshi sats share sol solana stablecoin
    stock token usdc usdt wei`,
  /** What is said to somebody. */
  speech: `announcement broadcast call chat discord dm email fax letter mail message mms newsletter notification
    phone post reply slack sms telegram text toot tweet voicemail webhook whatsapp`,
  /** One act to a whole audience. */
  audience: `announcement audience blast broadcast campaign everyone mailinglist newsletter segment`,
  /** Code a call may run. */
  code: `applescript bash cell cmd code command cypher dax eval expression graphql gremlin groovy javascript js
    kql lua macro mdx mongosh notebook osascript powershell program promql python query r repl ruby script
    shell snippet sparql sql statement terminal typescript`,
  /** Infrastructure that is metered while it exists. */
  metered: `baremetal cluster compute dbinstance dedicated domain droplet ec2 endpoint gpu instance k8s kubernetes
    linode machine node nodepool number pool rds server vm vps warehouse`,
  /** Work in flight. */
  work: `batch booking build crawl deployment email execution export import invocation job message operation
    pipeline process query reminder request run scan schedule scrape session task test timer workflow`,
  /** Hardware in the world. */
  device: `alarm appliance arm barrier blind blinds brightness bulb buzzer camera car charger charging climate curtain
    dishwasher door drone fan garage gripper heater heating hvac lamp led light lights lock motor outlet
    oven plotter plug printer pump relay robot scooter shade shutter shutters siren sprinkler switch
    temperature thermostat turnstile vacuum valve vehicle vent washer`,
  /** Regenerated when missing, or a picture of the screen: clearing it loses nothing. */
  cache: `breakpoints buffer cache cached cart cdn clipboard console context dns emulation field filter formatting
    geolocation highlight highlights input mocks overlay override overrides scratch search
    selection style styles temp temporary text tmp`,
  /** Parts of a user interface. */
  ui: `app browser button checkbox cursor dialog dropdown element field form key keyboard keys link menu modal
    mouse option page screen scroll selector tab text touch window`,
  /** What outsiders can write. */
  outside: `article blog chat comment console crawl discussion dm email facebook feed feedback forum hackernews
    hashtag html inbox instagram internet issue mail mention message news page post readme reddit reply
    review rss scrape search serp story subreddit thread ticket tiktok transcript tweet twitter url video
    web webpage webpages website wikipedia youtube`,
  /** Only what was computed: nothing stored comes into being. */
  answer: `analysis answer caption checklist code completion config description diff documentation domain embedding
    embeddings estimate example explanation guide hash id idea insight instruction keyword link list
    metadata number overview password plan preview prompt query random recommendation regex report response
    signature snippet sql statistics suggestion summary template text title tree types url uuid`,
  /** Artefacts made of pixels, sound or pages. */
  artefact: `3d animation art artwork asset audio avatar banner barcode chart diagram document drawing figure
    flowchart gif graph icon illustration image infographic logo map meme mesh mindmap model music pdf photo
    picture plot podcast poster presentation qr qrcode screenshot slide song sound speech sprite texture
    thumbnail timeline video visualisation visualization voice`,
  /** Things done one at a time on the caller's own machine: a run of these is bounded. */
  bounded: `audit benchmark browser build check coverage dev devserver emulator formatter inspector lint linter
    monitor playtest profiler scan server session simulator spec suite test tests tracing typecheck unit`,
  /** Things whose run or change lands on customers or the world. */
  farreaching: `actor agent automation campaign car collection contract crew dag deployment device door drone flow
    function heater job lambda lamp light migration motor notebook pipeline playbook printer prod production
    robot scenario thermostat vehicle workflow zap`,
} as const;

export type NounClass = keyof typeof NOUN_CLASSES;
