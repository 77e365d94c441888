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
  'a draft or a point': 'ad ads chapter draft drafts list point points task user',
  'a part of a form': 'element elements field fields input inputs text textbox',
  'a place that only frames messages': 'channel completion draft folder group list room rule template thread',
  'a post or an answer to one': 'comment comments post posts replies reply stories story',
  'a public post': 'post posts reel reels stories story thread threads',
  'a reviewed thing':
    'annotation annotations comment comments discussion issue issues pr pull review reviews ticket',
  'a saved state':
    'backup backups checkpoint database dump point revision snapshot snapshots version versions volume',
  'a sign-in secret': '2fa mfa passwd password passwords pin',
  'a single value':
    'alias assignment avatar cell date description due entry field flag image location note photo property session sessions setting status value',
  'a social network':
    'bluesky discord facebook forum instagram linkedin mastodon reddit skeet skeets subreddit telegram threads tiktok toot toots tweet tweets twitter',
  'a version of something kept':
    'alias component components contract contracts function layer schema schemas style type types version versions workflow',
  'a whole that is reset':
    'all branch cluster collection data database db device dns environment everything factory graph hard index machine memory panel project record records repo repository schema server state table vm zone',
  'kept by the browser': 'cache console cookie cookies data log logs state storage',
  'pages or values that are joined': 'array arrays geojson json pdf pdfs polygon polygons text',
  'records of people and deals':
    'account accounts candidate candidates companies company contact contacts conversation conversations customer customers deal deals duplicate duplicates entities entity lead leads organisation organisations organization organizations people person persons profile profiles record records tag tags ticket tickets user users',
  'speech that stays inside': 'comment comments draft drafts feedback issue review template webhook webhooks',
  'stored things':
    'backups branches containers data documents entries everything files images instances jobs messages queue queues records resources rows sessions snapshots tasks volumes',
  'what is deployed': 'deploy deployment deployments pipeline release releases worker workers',
} as const;

export type WordList = keyof typeof WORDS;
