/**
 * Words that decide, by what they mean: each list is written once, sorted, and named as a reader would say it.
 * Rows of rules ask for them by name (scanner/judge/decide/facts.ts). Source: the rubric's lists, the resource
 * names of the vendors named in nouns.ts, and ordinary English. Plurals stand beside their singulars.
 */
export const WORDS = {
  'a broker of messages': 'broker kafka mqtt nats pubsub queue rabbitmq redis topic',
  'a cleared view': 'buffer console context filter filters flag flags setting settings status working',
  'a counter or a setting':
    'budget budgets context counter counters limit limits preference preferences quota quotas setting settings statistics stats timer timers usage view zoom',
  'a dialog or a selection': 'dependency dialog edit editing friend invitation selection',
  'a disk or a machine':
    'cluster clusters database databases disk disks drive drives droplet droplets filesystem filesystems instance instances machine machines server servers vm vms volume volumes',
  'a draft or a point': 'ad ads chapter draft drafts list point points task user',
  'a guide':
    'checklist checklists docs documentation guide guides instruction instructions runbook runbooks tutorial tutorials',
  'a key or a session':
    'accesskey certificate certificates credential credentials invitation invitations invite invites key keys session sessions token tokens',
  'a label or a style':
    'coupon coupons discount discounts effect effects filter filters format formats formatting label labels layout style styles tag tags template templates theme themes',
  'a machine or a cluster of them':
    'cluster clusters environment environments instance instances machine machines pod pods vm vms',
  'a note that is promoted':
    'draft drafts idea ideas item items memories memory note notes post posts task tasks',
  'a part of a database': 'collection column database index schema table tables',
  'a part of a form': 'element elements field fields input inputs text textbox',
  'a part of a sheet or a disk':
    'border borders cell cells chart column columns disk drive font paragraph paragraphs range ranges row rows sheet worksheet',
  'a place that only frames messages': 'channel completion draft folder group list room rule template thread',
  'a post or an answer to one': 'comment comments post posts replies reply stories story',
  'a program': 'app application applications apps process processes',
  'a public post': 'post posts reel reels stories story thread threads',
  'a reaction':
    'clap claps dislike dislikes downvote downvotes kudos like likes reaction reactions upvote upvotes vote votes',
  'a reviewed thing':
    'annotation annotations comment comments discussion issue issues pr pull review reviews ticket',
  'a right that can be given again':
    'access collaborator collaborators grant grants member members membership memberships permission permissions privilege privileges role roles share shares sharing user users',
  'a saved state':
    'backup backups checkpoint database dump point revision snapshot snapshots version versions volume',
  'a sign-in secret': '2fa mfa passwd password passwords pin',
  'a single value':
    'alias assignment avatar cell date description due entry field flag image location note photo property session sessions setting status value',
  'a social network':
    'bluesky discord facebook forum instagram linkedin mastodon reddit skeet skeets subreddit telegram threads tiktok toot toots tweet tweets twitter',
  'a text that is handed over':
    'block blocks class classes code component components content css function functions html markdown paragraph paragraphs queries query snippet snippets source sql style styles text texts',
  'a version of something kept':
    'alias component components contract contracts function layer schema schemas style type types version versions workflow',
  'a whole that is reset':
    'all branch cluster collection data database db device dns environment everything factory graph hard index machine memory panel project record records repo repository schema server state table vm zone',
  'an address or a number': 'address addresses ip ips ipv4 ipv6 number numbers',
  'content or time that is blocked': 'calendar children content element notion page text time',
  'infrastructure as code':
    'changeset configuration deployment helm iac infrastructure k8s kubernetes manifest manifests migration migrations patch plan resource resources stack terraform yaml',
  'kept by the browser': 'cache console cookie cookies data log logs state storage',
  'noise in a picture or a text':
    'background bg duplicate duplicates formatting noise object_from_image objects_from_image watermark whitespace',
  'pages or values that are joined': 'array arrays geojson json pdf pdfs polygon polygons text',
  'records of people and deals':
    'account accounts candidate candidates companies company contact contacts conversation conversations customer customers deal deals duplicate duplicates entities entity lead leads organisation organisations organization organizations people person persons profile profiles record records tag tags ticket tickets user users',
  'something held':
    'button buttons claim connection connections device devices hold holds key keys lease lock locks memory mouse reservation reservations slot slots task tasks',
  'something that is closed when settled':
    'alert alerts bug bugs case cases comment comments conflict conflicts conversation conversations dispute disputes error errors feedback finding findings incident incidents issue issues problem problems review reviews task tasks thread threads ticket tickets',
  'something written down':
    'decision decisions entries entry feedback idea ideas insight insights knowledge lead leads learning learnings memories memory note notes task tasks thought thoughts',
  'speech that stays inside': 'comment comments draft drafts feedback issue review template webhook webhooks',
  'stored things':
    'backups branches containers data documents entries everything files images instances jobs messages queue queues records resources rows sessions snapshots tasks volumes',
  'the end of a name that only asks':
    'analytics availability check count details diff docs documentation example examples help history info limits list logs metrics options plan quota rate rates report result results schema statistics stats status summary types',
  'the project’s own code':
    'agent agents app apps automation automations build case cases code e2e flow flows function functions integration package packages pipeline pipelines project projects script scripts spec specs suite suites test tests unit units workflow workflows',
  'what is composed for an answer': 'context prompt query signature topic transaction tree url',
  'what is deployed': 'deploy deployment deployments pipeline release releases worker workers',
  'where one works':
    'account accounts context contexts database databases environment environments org organisation organisations organization organizations orgs profile profiles project projects site sites subscription subscriptions team teams tenant tenants workspace workspaces',
  'work in progress':
    'build builds execution executions job jobs operation operations pipeline run runs workflow',
  'work that has people': 'card cards issue issues task tasks ticket tickets',
} as const;

export type WordList = keyof typeof WORDS;
