import { formsBy } from './wording.ts';

/**
 * Verbs of two words in their base form, as the one the lexicon knows. Source: the phrasal verbs of ordinary English
 * that end, hand over, pay or start something, and those that names write in one word.
 */
export const PHRASAL: ReadonlyMap<string, string> = new Map(
  'back test,back up,blow away:destroy,boot up:boot,bring back:restore,bring down:teardown,bring up:start,buy up:buy,call off:cancel,cancel out:cancel,cash in:redeem,cash out,check out,cherry pick,chop off:truncate,clean out:purge,clean up,clear out:purge,close down:shutdown,cut down:truncate,cut off:truncate,deep six,do away:destroy,drop off,fire up:start,get rid:erase,give away:transfer,give up:abandon,go live:broadcast,hand out:distribute,hand over:transfer,hang up,kick off,kick out:expel,kill off:kill,let in:admit,lock out:block,log in,log off:logout,log out,look up,lop off:truncate,mail out:mail,pay back:repay,pay out:pay,phase out:sunset,power down:shutdown,power off:shutdown,power on,pull down:teardown,push out:rollout,put back:restore,rip out:destroy,roll back,roll out,rub out:erase,sell off:sell,send off:send,send out:send,set up,shut down,sign in,sign out,slice off:truncate,spin down:teardown,spin up:provision,strike off:remove,strike out:remove,strip out:remove,swap out:replace,sweep away:destroy,take away:remove,take down:teardown,take off,take out:remove,tear down,throw away:destroy,throw out:destroy,top up,weed out:purge,wipe out:wipe,work out:calculate,zero out:erase'
    .split(',')
    .map((pair) => {
      const [two = '', one] = pair.split(':');
      return [two, one ?? two.replace(' ', '')] as const;
    }),
);

/** Forms of their first words that are not regular. */
export const PHRASAL_PAST: ReadonlyMap<string, readonly string[]> = formsBy(
  `blow: blew blown, bring: brought, buy: bought, cut: cut, do: did done, get: got, give: gave given,
   go: went gone, let: let, pay: paid, put: put, sell: sold, send: sent, set: set, shut: shut, spin: spun,
   strike: struck stricken, sweep: swept, take: took taken, tear: tore torn, throw: threw thrown`,
);

/**
 * Nouns of two words of which the first is also a verb of harm, as one word that is no verb. Source: ordinary English;
 * in none of them the verb can be done to what follows.
 */
export const COMPOUNDS: ReadonlyMap<string, string> = new Map(
  'address book,block explorer,block height,burn rate,call center,call centre,cancel culture,drop rate,drop zone,contact book,cook book,exit code,guest book,hand book,kill chain,kill switch,operating system,kill switches,order book,order books,phrase book,play book,press release,release note,rule book,run book,transfer window,pay band,pay day,pay grade,pay scale,share capital,share price,kill ratio,wire gauge,fire danger,fire drill,fire risk,fire station,block reward,block size,mint condition,purchase date,purchase history,purchase price,purchase prices,release date,release train,release year,merge sort,dump truck,trade balance,trade deficit,trade route,trade show,trade union,wipe transition,stop sign,run rate,run time,strike price'
    .split(',')
    .map((pair) => [pair, pair.replace(' ', '')] as const),
);

/** Verbs that names cut short and keep a vowel of, or write with other letters. Source: ordinary English. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  'cxl:cancel,del:delete,drp:drop,exe:execute,exec:execute,pmt:pay,pymt:pay,snd:send,term:terminate,xfer:transfer,xfr:transfer'
    .split(',')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Nouns that names cut short. Source: ordinary English. */
export const SHORT_NOUNS: ReadonlyMap<string, string> = new Map(
  'acct:account,accts:accounts,bkp:backup,bkps:backups,cust:customer,msg:message,msgs:messages,subs:subscribers,tbl:table,tbls:tables,usr:user,usrs:users'
    .split(',')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Names whose inner capital parts no words: `listWordPressSites` does not press. */
export const BRANDS =
  /WordPress|LiteSpeed|GitHub|GitLab|LinkedIn|YouTube|PayPal|OpenAI|OpenAPI|PostgreSQL|MySQL|NoSQL|MongoDB|JavaScript|TypeScript|GraphQL|DevOps|OneDrive|OneNote|SharePoint|QuickBooks|HubSpot|ClickUp|ClickHouse|TikTok|WhatsApp|AirTable|DynamoDB|CloudFront|CloudWatch|CloudFormation|BigQuery|DataDog|PagerDuty|MailChimp|SendGrid|WooCommerce|WebSocket|PowerPoint|PowerBI|GeoJSON|OAuth|ClickFunnels|DoorDash|OpenSearch|ElasticSearch|ServiceNow|SalesForce|DropBox|CallRail|TestFlight|RunPod|PushOver|PlayStation/g;
