/**
 * What English verbs in tool names and descriptions do, by kind. Sources: PowerShell approved verbs and
 * their synonym column (MicrosoftDocs/PowerShell-Docs, CC-BY-4.0), AWS access levels by verb (service
 * authorization reference, counted over 21,189 actions), Google AIP-131…136, 164, 165 and 235 (CC-BY-4.0),
 * Kubernetes API verbs, GraphQL operation types, RFC 9110 methods, and ordinary English for the rest.
 * Where a verb's class depends on its object the kind says so, and a rule decides.
 */
export const VERB_KINDS = {
  /** Returns what is there. */
  look: `look screen survey scout sniff tally itemize itemise recap spot scour assert stream recognize recognise probe inquire reveal filter greet converse include take help get list search find fetch retrieve read view show describe lookup query count browse inspect examine
    explore discover enumerate locate tail head cat grep peek poll wait watch monitor observe track check verify
    ask consult display introspect scrape crawl crawler see know access return load 
    audit review trace history ping whoami stat stats info retrive obtain lint profile diagnose await
    resolve screenshot capture snapshot sample scan research geocode autocomplete suggest recommend
    recall grab collect gather aggregate receive print dump echo tell inform
    provide hear listen point learn interpret surface expose uncover demonstrate investigate trawl peruse skim glance select
    pick prompt give guide present highlight output answer`,
  /** Computes an answer from its input; nothing outlives the call. */
  compute: `preflight crosscheck disassemble decompile demangle deobfuscate unminify humanize humanise sanitize sanitise slugify
    shuffle randomize randomise negate invert transpose linearize vectorize zip unzip compress decompress encrypt decrypt redact reverse calculate compute validate preview estimate simulate compare diff analyze analyse summarize summarise
    explain parse format convert translate encode decode hash detect identify classify extract measure
    predict forecast think reason brainstorm reflect rank rerank score rate assess quote infer embed tokenize
    tokenise determine match normalize normalise simplify rephrase proofread
     interpolate sum average correlate beautify minify
    pretty debug dryrun plan polish critique judge grade cite contrast intersect union deduce solve
    factor round multiply divide subtract sentiment spellcheck transliterate paraphrase stringify unparse serialise
    serialize deserialize fingerprint interview transcribe ocr snap map reword distill condense elaborate
    decompose lemmatize ponder deliberate quantify moderate self_check sequentialthinking geolocate unshorten`,
  /** Brings something into being or adds to it. */
  make: `materialize materialise craft forge assemble relist contest inject award cherrypick export integrate place rsvp create add insert new make append prepend post put register define declare establish init initialize
    initialise compose draft author write save store record log persist upload import ingest enqueue attach link associate
    bind assign tag label annotate comment react star favourite favorite like bookmark pin follow upvote vote clone copy
    duplicate fork mirror stash provision allocate prepare setup raise file submit enter
    introduce populate seed backup download commit checkout branch rebase stage pull push
    index memorize remember note jot schedule queue enroll enrol onboard join connect
    login signin authenticate authorise authorize subscribe mount draw paint 
    contribute upsert replicate spawn extend renew fill sign request accept acknowledge
     propose nominate complete finish fulfil fulfill ship issue  
    instantiate derive sideload report`,
  /** Changes stored state in place. */
  change: `arrange relate standardize standardise redo curate hotswap opt harden anonymize anonymise
    sharpen denoise smooth retime reparent rebind rewire regroup recalculate recolor recolour unconfirm unsplit uncomplete tick
    untick reindex rescan rescope soften expire turn increase decrease upgrade finalize finalise regenerate mutate resync dim brighten arm disarm exclude omit strip pop chmod chown update set edit modify change patch configure adjust alter amend correct customize customise enable activate
    toggle switch rename move relocate rearrange reorder sort resize rotate crop flip scale replace
    substitute tune refine revise rewrite reformat refactor mark flag unflag approve reject refuse
    decline dismiss reopen reactivate unarchive undelete untrash recover unlock unmute unhide resume
    unpause transition reassign optimize optimise
    optimised improve enhance fix repair sync synchronize synchronise refresh reload touch bump increment
    decrement align distribute group ungroup nest style theme color colour transform unmerge
    freeze wrap bring layout position shift expand collapse localize localise
    snooze defer postpone reschedule relabel retitle retag
    redirect proxy route override overwrite downgrade rebalance tidy
    reauthorize reauthorise renegotiate confirm silence sequence trim split categorize
    categorise fold unfold focus continue preserve lower 
    prioritize prioritise triage escalate`,
  /** Takes out of use, with a way back in the same vocabulary (PowerShell pairs; rubric step 3, second list). */
  rest: `undeploy unload archive trash close disable deactivate pause suspend stop lock hide mute unpublish unlist unpin unstar
    unlike unfollow unfavorite unfavourite hold halt shelve retire deprecate quarantine sleep hibernate minimize minimise
    park shutdown shut poweroff logout signout disconnect leave exit quit unwatch unbookmark ignore delist unreact
    unvote downvote unfreeze quiesce cordon`,
  /** Parts two things that both live on. */
  detach: `unrelate unpair disenroll detach unassign unlink unsubscribe unbind unmount disassociate dissociate untag unlabel unset unregister
    deregister uncheck deselect unselect unstage unmark unenroll unenrol dismount eject unshare unattach
    unmap unjoin detract decouple disjoin separate`,
  /** Takes away: destroys, unless it is taken FROM something both survive. */
  remove: `remove rm`,
  /** Ends something for good. */
  destroy: `scrap ditch vaporise vaporize raze delete drop truncate purge wipe destroy erase uninstall obliterate annihilate shred expunge eradicate nuke
    unprovision deprovision decommission prune dispose discard del rmdir evict burn
    deletecollection deletemany forget zap exterminate incinerate
    teardown tear demolish flushall flushdb batchdelete nullify   
    kickban gc eliminate`,
  /** Ends work or a promise in flight. */
  end: `void interrupt hangup cancel terminate kill abort revoke invalidate rescind deauthorize deauthorise annul
     abandon cancelled end `,
  /** Empties: destroys stored data, but a text box, a cache or a selection is only cleared. */
  clear: `clear empty flush clean cleanup sweep blank scrub vacuum compact reclaim drain`,
  /** Back to a beginning: what is reset decides. */
  reset: `recycle reset revert rollback restore undo rewind reinitialize reinitialise reimage reinstall recreate 
    `,
  /** Two become one: VCS and cells keep history, records do not. */
  merge: `merge dedupe deduplicate consolidate combine unify`,
  /** Starts something whose effects are set elsewhere. */
  run: `reprocess recrawl reanalyze reanalyse emit initiate train finetune signal attack exploit crack flood run execute exec invoke trigger call rerun dispatch fire process operate perform eval evaluate emulate
    replay retry resubmit orchestrate automate drive command redeliver actuate
    kickoff interact delegate handoff script spin steer chain crank `,
  /** Puts a version or an infrastructure change into effect. */
  deploy: `deploy redeploy apply promote rollout release migrate cutover failover bootstrap
    autodeploy `,
  /** Starts, or stops and starts, one named thing. */
  start: `start launch install boot restart reboot poweron wake up begin open startup relaunch reconnect power`,
  /** Local, repeatable work on the caller's own project. */
  build: `build rebuild compile test benchmark bundle transpile serve typecheck
    unittest e2e`,
  /** A movement in somebody's user interface. */
  gesture: `longpress rightclick middleclick mousedown mouseup mousemove flick skip maximize maximise blur click tap type press hover drag scroll swipe navigate doubleclick 
    keypress keyboard mouse pinch zoom dblclick goto visit go back step jump play seek `,
  /** Settles or collects money. */
  pay: `bill topup pay charge refund payout reimburse disburse settle invoice remit tip donate
    debit credit prepay repay fund deposit withdraw redeem cashout wire escrow chargeback 
      `,
  /** Acquires for money. */
  buy: `buy purchase order book reserve rent lease acquire   
    preorder repurchase bid hire rebook`,
  /** Moves or commits digital assets or positions. */
  trade: `exchange trade swap stake unstake bridge sell short hedge liquidate mint lend borrow 
    restake airdrop harvest claim arbitrage undelegate unwrap leverage
    margin `,
  /** Hands over: money and assets when the object or the server deals in them, otherwise a move. */
  transfer: `transfer`,
  /** Carries the caller's words to somebody. */
  send: `relay transmit send email mail sms text message dm notify broadcast reply respond forward tweet retweet toot announce alert
     dial fax whatsapp telegram resend deliver ring speak say remind chat 
    crosspost repost skeet blast nudge`,
  /** Makes public. */
  publish: `publish republish syndicate advertise `,
  /** Changes who can do what. */
  grant: `grant share invite permit allow entitle empower impersonate whitelist allowlist elevate 
    ungrant unblock unban trust `,
  block: `offboard timeout block ban kick blacklist blocklist denylist expel deny restrict`,
  /** Produces an artefact (text answers count as computing: the object decides). */
  generate: `generate render produce synthesize synthesise inpaint outpaint upscale animate illustrate dub stitch design
    colorize colourise restyle imagine storyboard txt2img img2img remix 
    visualize visualise plot chart graph diagram mock scaffold`,
  /** Says nothing by itself; the modes, the object or the description decide. */
  manage: `handle manage control administer maintain organize organise work use do utilize facilitate`,
} as const;

export type VerbKind = keyof typeof VERB_KINDS;

/** Verbs that are as often nouns in names: they lead only where nothing plainer does. */
export const NOUN_VERBS = new Set(
  `
  blur contest craft forge recap screen spot survey tick access alert answer archive audit average back backup ban benchmark bid bill blank block book bookmark
  boot branch bridge broadcast build bump bundle burn cache call capture chain change charge chart chat
  checkout claim clone cluster color colour command comment commit compact contrast control cookie credit debit debug
  decrease delegate deposit design diagram dial diff dispatch display dm do document draft drain drive drop dump
  echo email embed empty end escrow exchange exit export factor fax file filter fire fix flag
  focus fold follow fork format forward frame function fund grant graph group guide harvest hash head
  help highlight history hold import increase increment index info invite invoice issue key keyboard label layout
  lead leave leverage like link list load lock log long lower mail map margin match message mint
  mirror mock monitor mouse note notice object order output overlay package page patch payout permit pick
  pin ping pipeline place plan play plot point position post power present price print process product
  profile prompt proxy pull push query queue quote rank rate rating record refund register release reply
  report request research result resume retweet reverse review reward ring route run sample say scale scan
  schedule score scrap script search segment select send sequence share ship short sign signal skip sleep sms
  snapshot sort speak split stage stake star stat stats step store stream style subscribe sum supply
  surface swap sweep switch tag tail template test text theme ticket timeout tip toot touch trace
  track trade transfer transition trash trigger tune turn tweet type upgrade use view void vote watch
  wire work wrap zoom
`.split(/\s+/),
);

/** Irregular forms; the regular ones are derived. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  got: 'get',
  found: 'find',
  read: 'read',
  shown: 'show',
  saw: 'see',
  made: 'make',
  wrote: 'write',
  written: 'write',
  put: 'put',
  set: 'set',
  sent: 'send',
  bought: 'buy',
  sold: 'sell',
  paid: 'pay',
  ran: 'run',
  built: 'build',
  began: 'begin',
  drew: 'draw',
  drawn: 'draw',
  left: 'leave',
  hid: 'hide',
  hidden: 'hide',
  undid: 'undo',
  shut: 'shut',
  took: 'take_off',
  told: 'tell',
  gave: 'give',
  sought: 'seek',
  lent: 'lend',
  burnt: 'burn',
  tore: 'tear',
  torn: 'tear',
  deletion: 'delete',
  erasure: 'erase',
  removal: 'remove',
  creation: 'create',
  retrieval: 'retrieve',
  cancellation: 'cancel',
  revocation: 'revoke',
  termination: 'terminate',
  execution: 'execute',
  deployment: 'deploy',
  destruction: 'destroy',
  installation: 'install',
  uninstallation: 'uninstall',
  calculation: 'calculate',
  validation: 'validate',
  conversion: 'convert',
  generation: 'generate',
  modification: 'modify',
  invalidation: 'invalidate',
  deleter: 'delete',
  remover: 'remove',
  eraser: 'erase',
  purger: 'purge',
  creator: 'create',
  updater: 'update',
  writer: 'write',
  fetcher: 'fetch',
  runner: 'run',
  executor: 'execute',
  sender: 'send',
  calculator: 'calculate',
  validator: 'validate',
  checker: 'check',
  finder: 'find',
  converter: 'convert',
  generator: 'generate',
  analyzer: 'analyze',
  completion: 'infer',
  inference: 'infer',
  transcription: 'transcribe',
  embedding: 'embed',
  embeddings: 'embed',
  searcher: 'search',
  reader: 'read',
  viewer: 'view',
  manager: 'manage',
  translator: 'translate',
  estimator: 'estimate',
  inspector: 'inspect',
};
