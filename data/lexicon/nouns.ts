/**
 * What the object of an act is, by class. A noun may stand in several classes. Sources: rubric of the
 * project (leaf and container lists), AWS, Kubernetes, GitHub, Stripe and Microsoft Graph resource names,
 * ordinary English for the rest. Singular forms; plurals are derived.
 */
export const NOUN_CLASSES = {
  /** One of many that users have, holding nothing else they would miss. */
  leaf: `comment message label tag file row record event page alias address rule variable webhook alert note item
    entry object key value job run task todo card photo image picture video recording attachment reaction reply
    annotation bookmark favorite favourite reminder appointment meeting booking reservation slot contact lead
    activity cookie redirect route binding snippet gist template style variation flag feature toggle view filter
    memory thought entity relation relationship observation fact node edge link hyperlink shape element layer
    cell column field property attribute metafield metadata option choice question answer rating review feedback vote
    suggestion draft email mail broadcast notification subscription hook trigger schedule timer cron milestone worklog
    cycle sprint initiative update status document doc asset media upload transcript transcription caption track song
    episode clip point marker pin feature geometry place location line invoice receipt quote coupon discount promotion
    price ticket issue bug story epic incident case inquiry request response call log trace span metric
    measurement sample datapoint annotation snapshot backup checkpoint revision version release artifact
    artefact build category term keyword topic segment list form survey campaign ad advertisement banner
    product variant sku listing offer shipment package parcel label barcode resource binding mapping
     cname nameserver rrset ptr whois avatar icon emoji sticker gif  
    configuration config setting preference parameter argument constant breakpoint test suite scenario step check monitor
    dashboard chart graph plot panel widget report export download import block paragraph section heading
    footnote citation reference bibliography highlight text slide sheet worksheet tab stash remote todoitem checklist
    deal opportunity timesheet expense transaction post tweet toot story reel short
       follow watch star like pod preview execution
    invocation session crawl scrape extraction embedding vector chunk passage person company 
    prompt completion generation assembly deployment integration connector connection mapping dependency import
    caller recording announcement`,
  /** Holds other things, or is an identity others depend on: never a leaf. */
  container: `spec specification mock infrastructure simulator emulator contents filesystem   llm chatbot voicebot project repository repo branch workspace table index bucket database db domain application app pipeline
    workflow agent model environment env account user member customer client tenant organization organisation org
    group team folder directory dir album playlist collection catalog catalogue schema namespace cluster server
    instance vm machine host container volume disk drive filesystem stack store shop site website subdomain zone network
    vpc subnet firewall queue stream channel room guild space board notebook vault keyring
    realm role policy service function worker lambda package plugin extension module theme library registry 
    installation device phone number fleet graph knowledgebase corpus dataset warehouse lake storage mailbox inbox
    calendar thread conversation chat identity wallet portfolio position
     plan product experiment cronjob automation flow scenario bot assistant persona
    program course class cohort license type state sandbox tenant droplet loadbalancer balancer
    gateway proxy vpn certificate cert subscriber audience mailinglist tablespace partition shard replica
    region datacenter rack pool nodepool daemonset statefulset namespace secretstore portal
    orchestration endpoint profile blog forum wiki community crate artifactory world scene map layout workbook spreadsheet
    presentation base codespace monorepo history contract worktree stage keyspace fork vm kv`,
  /** An account or person somebody signs in as. */
  identity: `user account member collaborator employee admin administrator owner person identity principal customer
    subscriber guest participant teammate staff login seat contributor`,
  /** Who may do what. */
  access: `permission role policy acl access grant privilege scope membership member collaborator invitation invite delegate
    entitlement admin administrator owner ownership firewall allowlist whitelist blocklist blacklist denylist mfa 2fa otp
    sso saml rbac iam ban moderator authorization consent delegation share seat right permissionset
     spending allowance approver ipaccess cors`,
  /** Secrets and what unlocks things. */
  secret: `secret password passwd passphrase credential token apikey apitoken keypair privatekey certificate cert
    env environment envvar dotenv pat jwt otp passcode seed mnemonic sshkey ssh keystore vault pin oauth
    accesskey login`,
  /** Instruments that oblige or collect but do not yet move money. */
  instrument: `invoice checkout paymentlink bill`,
  /** Money, and what moving it means. */
  money: `payment refund charge payout transfer fund money cash balance deposit withdrawal transaction order purchase
    subscription booking trade position swap stake loan credit dividend salary payroll donation tip toll fee tax
    giftcard gift voucher points reward cart basket`,
  /** Digital assets. */
  asset: `token coin crypto nft eth ether bitcoin btc sol solana usdc usdt stablecoin erc20 erc721 erc1155 satoshi sats
    lightning share stock option future futures bond forex currency collateral liquidity lp wei lamport asset`,
  /** What is said to somebody. */
  speech: `message email mail sms mms text dm chat notification tweet reply letter fax whatsapp slack telegram discord
    newsletter broadcast announcement voicemail call phone webhook toot post`,
  /** One act to a whole audience. */
  audience: `campaign newsletter broadcast audience segment everyone announcement mailinglist blast`,
  /** Code a call may run. */
  code: `code script sql cypher javascript js python shell bash command cmd powershell snippet expression program
    notebook cell macro query statement mongosh lua ruby typescript osascript applescript eval graphql gremlin sparql mdx
    dax kql promql groovy r terminal repl`,
  /** Infrastructure that is metered while it exists. */
  metered: `vm instance droplet cluster nodepool pool gpu warehouse dedicated endpoint number domain machine server
    node dbinstance rds ec2 kubernetes k8s compute linode vps baremetal`,
  /** Work in flight. */
  work: `job run execution task build deployment pipeline workflow request operation process crawl scrape scan
    batch query import export session invocation test schedule timer email message reminder booking`,
  /** Hardware in the world. */
  device: `light lights lamp bulb switch thermostat heater lock door garage blind blinds curtain shade fan vacuum robot printer motor
    relay valve pump sprinkler siren alarm oven washer camera drone vehicle car charger plug outlet hvac climate appliance arm gripper plotter
    temperature brightness`,
  /** Regenerated when missing, or a picture of the screen: clearing it loses nothing. */
  cache: `override overrides geolocation emulation mocks cache cached temp tmp temporary scratch buffer selection filter formatting cart clipboard console highlight
    breakpoints log logs text input field context cdn dns highlights style styles search selection
     overlay`,
  /** Parts of a user interface. */
  ui: `element button link mouse key keys keyboard page tab window dialog checkbox dropdown form field screen cursor
    browser text selector option menu scroll modal app touch`,
  /** What outsiders can write. */
  outside: `web webpage website url page search news article blog post tweet email mail message inbox issue
    comment review reddit thread chat reply mention feed rss forum html video transcript discussion hashtag subreddit
    hackernews story ticket dm webpages internet readme wikipedia facebook instagram tiktok youtube twitter feedback serp
    crawl scrape console`,
  /** Only what was computed: nothing stored comes into being. */
  answer: `report summary query sql text id uuid password hash code plan list link url response answer embedding
    embeddings suggestion recommendation idea insight signature completion preview estimate explanation description
    analysis diff regex number random statistics keyword title caption prompt guide instruction
    documentation types snippet config template example checklist domain metadata overview tree`,
  /** Artefacts made of pixels, sound or pages. */
  artefact: `image video audio picture photo music song speech voice model mesh 3d chart diagram graph plot pdf document
    slide presentation logo icon art artwork animation gif thumbnail avatar poster banner sound figure qr qrcode
    barcode map illustration meme drawing infographic visualization visualisation timeline podcast screenshot mindmap flowchart   
    asset sprite texture`,
  /** Things done one at a time on the caller's own machine: a run of these is bounded. */
  bounded: `playtest monitor test tests lint check scan build benchmark typecheck audit browser simulator emulator inspector devserver
    dev server session tracing profiler coverage linter formatter suite spec unit`,
  /** Things whose run or change lands on customers or the world. */
  farreaching: `production prod deployment migration workflow pipeline function collection agent device robot heater
    lamp light door printer motor thermostat drone vehicle car lambda playbook automation scenario flow contract actor
    crew campaign zap job notebook dag`,
} as const;

export type NounClass = keyof typeof NOUN_CLASSES;
