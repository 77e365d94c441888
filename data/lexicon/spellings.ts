/** Verbs written in two words, as the one the lexicon knows. */
export const PHRASAL: ReadonlyMap<string, string> = new Map(
  'work out:calculate,works out:calculates,take off:takeoff,takes off:takeoffs,go live:broadcast,goes live:broadcasts,back test:backtest,back tests:backtests,cherry pick:cherrypick,cherry picks:cherrypick,top up,cash out,cashes out:cashout,set up,sets up:setups,roll back,rolls back:rollbacks,log in,sign in,log out,logs out:logouts,sign out:signout,tear down,tears down:teardowns,shut down,back up,backs up:backups,clean up,cleans up:cleanups,look up,looks up:lookups,hang up,hangs up:hangups,kick off,kicks off:kickoffs,spin up:provision,spins up:provisions,tops up:topups,power off:shutdown,power on:poweron,check out:checkout,bring up:start,take down:teardown,wipe out:wipe,wipes out:wipes,get rid:erase,gets rid:erases,getting rid:erasing,throw away:destroy,throws away:destroys,thrown away:destroyed,blow away:destroy,blows away:destroys,do away:destroy,does away:destroys,clear out:purge,clears out:purges,rip out:destroy,rips out:destroys,shuts down:shutdowns,tore down:teardown,kill off:kill,kills off:kills,cancel out:cancel,roll out:rollout,rolls out:rollouts,deep six:deepsix,deep sixes:deepsixes,deep sixed:deepsixed,weed out:purge,weeds out:purges,zero out:erase,zeroes out:erases,sweep away:destroy,sweeps away:destroys,swept away:destroyed,drop off:dropoff,phase out:sunset,phases out:sunsets'
    .split(',')
    .map((pair) => {
      const [two = '', one] = pair.split(':');
      return [two, one ?? two.replace(' ', '')] as const;
    }),
);

/**
 * Nouns of two words of which the first is also a verb of harm, as one word that is no verb. Source: ordinary English;
 * in none of them the verb can be done to what follows.
 */
export const COMPOUNDS: ReadonlyMap<string, string> = new Map(
  'address book,block explorer,block height,burn rate,call center,call centre,cancel culture,drop rate,drop zone,contact book,cook book,exit code,guest book,hand book,kill chain,kill chains,kill switch,kill switches,order book,order books,phrase book,play book,press release,press releases,release note,release notes,rule book,run book,transfer window'
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
