import { formsBy } from './wording.ts';

/**
 * What English verbs in tool names and descriptions do, by kind. Sources: PowerShell approved verbs and
 * their synonym column (MicrosoftDocs/PowerShell-Docs, CC-BY-4.0), AWS access levels by verb (service
 * authorization reference, counted over 21,189 actions), Google AIP-131…136, 164, 165 and 235 (CC-BY-4.0),
 * Kubernetes API verbs, GraphQL operation types, RFC 9110 methods, and ordinary English for the rest.
 * Where a verb's class depends on its object the kind says so, and a rule decides.
 */
export const VERB_KINDS = {
  /** Returns what is there. */
  look: `access aggregate answer ask assert audit autocomplete await browse capture cat check collect consult
    converse count crawl crawler demonstrate describe diagnose discern disclose discover display divulge dump echo enumerate examine
    explore expose fetch filter find gather geocode get give glance grab greet grep guide head hear help highlight
    history include indicate info inform inquire inspect interpret introspect investigate itemise itemize know leak learn lint
    list listen load locate look lookup ls monitor observe obtain output oversee peek peruse pick ping poll
    present print probe profile prompt provide query read recall recap receive recognise recognize recommend
    research resolve retreive retrieve retrive return reveal review sample scan scour scout scrape screen screenshot search
    see select show skim snapshot sniff spot stat stats stream suggest surface survey tail take tally tell trace
    track traverse trawl troubleshoot uncover unmask unveil verify view wait watch whoami`,
  /** Computes an answer from its input; nothing outlives the call. */
  compute: `abstract analyse analyze approximate articulate assess average backtest beautify brainstorm calculate
    characterise characterize cite clarify classify compare compress compute concatenate condense contextualise contextualize contrast convert
    correlate criticise criticize critique crosscheck debug decipher decode decompile decompose decompress decrypt
    deduce deliberate demangle deobfuscate deserialise deserialize detect determine diff differentiate disambiguate
    disassemble discuss dissect distill distinguish divide dryrun elaborate elicit embed encode encrypt envision
    estimate explain extract extrapolate factor fingerprint forecast format formulate geolocate grade harmonise
    harmonize hash humanise humanize hypothesise hypothesize identify infer interpolate intersect interview invert
    judge justify lemmatise lemmatize linearize map match measure minify moderate multiply narrate negate normalise
    normalize obfuscate ocr paginate paraphrase parse permute plan polish ponder predict preflight prettify pretty
    preview proofread quantify quote randomise randomize rank rate reason reconstruct redact reflect reformulate
    rephrase rerank restate retell reverse reword roll round sanitise sanitize score self_check sentiment
    sequentialthinking serialise serialize shuffle simplify simulate slugify snap solve spellcheck strategise
    strategize stringify subtract sum summarise summarize tabulate think tokenise tokenize transcribe translate
    transliterate transpose union unminify unparse unshorten unzip validate vectorise vectorize verbalise verbalize
    weigh zip`,
  /** Brings something into being or adds to it. */
  make: `accept acknowledge add allocate annotate append assemble assign associate attach authenticate author
    authorise authorize award backup bind bookmark branch checkout cherrypick clone comment commit complete compose
    connect construct contest contribute copy craft create declare define derive download draft draw duplicate
    enqueue enrol enroll enter establish export extend fabricate favorite favourite file fill finish follow forge
    fork fulfil fulfill implement import index ingest init initialise initialize inject insert instantiate integrate
    introduce issue join jot label like link log login make materialise materialize memorize mirror mount new
    nominate note onboard paint persist pin place populate post prepare prepend propose provision pull push put
    queue raise react rebase record register relist remember renew replicate report request rsvp save schedule seed
    setup ship sideload sign signin spawn stage star stash store submit subscribe tag upload upsert upvote vote
    write`,
  /** Changes stored state in place. */
  change: `accelerate activate adapt adjust adopt align alter amend anonymise anonymize approve arm arrange augment
    brighten bring bump calibrate categorise categorize change chmod chown coalesce collapse color colour configure
    confirm continue correct crop curate customise customize darken decline decrease decrement deepen defer denoise
    dim disarm dismiss distribute downgrade downscale edit embellish emulate enable enhance enlarge enrich escalate exclude
    expand expire finalise finalize fix flag flatten flip focus fold freeze fuse group harden hotswap improve
    incorporate increase increment intensify layout lengthen lighten localise localize lower mark modify morph move
    mutate narrow nest omit opt optimise optimised optimize override overwrite patch personalise personalize point pop
    position postpone preserve prioritise prioritize proxy quantise quantize reactivate rearrange reassign reauthorise reauthorize
    rebalance rebind recalculate recolor recolour recover redirect redo reduce refactor refine reformat refresh
    refuse regenerate regroup reindex reject relabel relate relocate rename renegotiate reopen reorder repair
    reparent replace rescan reschedule rescope reshape resize restructure resume resync retag retime retitle revise
    rewire rewrite rotate route scale secure sequence set sharpen shift shorten shrink silence smooth snooze soften
    sort split squash standardise standardize strengthen strip style substitute switch sync synchronise synchronize theme
    tick tidy toggle touch transform transition triage trim tune turn unarchive uncomplete unconfirm undelete unflag
    unfold ungroup unhide unlock unmerge unmute unpack unpause unroll unsplit untick untrash update upgrade wrap`,
  /** Takes out of use, with a way back in the same vocabulary (PowerShell pairs; rubric step 3, second list). */
  rest: `archive close cordon deactivate delist deprecate disable disconnect downvote exit halt hibernate hide
    hold ignore leave lock logout minimise minimize mute park pause poweroff quarantine quiesce quit retire
    shelve shut shutdown signout sleep stop sunset suppress suspend trash unbookmark undeploy unfavorite unfavourite
    unfollow unfreeze unlike unlist unload unpin unpublish unreact unstar unvote unwatch`,
  /** Parts two things that both live on. */
  detach: `decouple deregister deselect detach detract disassociate disenroll disjoin dismount dissociate eject
    separate unassign unattach unbind uncheck unenrol unenroll unjoin unlabel unlink unmap unmark unmount
    unpair unregister unrelate unselect unset unshare unstage unsubscribe untag`,
  /** Takes away: destroys, unless it is taken FROM something both survive. */
  remove: `remove rm`,
  /** Ends something for good. */
  destroy: `annihilate batchdelete burn cull decommission deepsix del delete deletecollection deletemany demolish deprovision
    destroy discard dispose ditch drop eliminate eradicate erase evict expunge exterminate extinguish flushall flushdb
    forget gc incinerate kickban nuke nullify obliterate prune purge ravage raze rmdir ruin scrap shred tear teardown
    truncate uninstall unprovision vaporise vaporize wipe wreck zap zeroise zeroize`,
  /** Ends work or a promise in flight. */
  end: `abandon abort annul cancel deauthorise deauthorize end hangup interrupt invalidate kill
    rescind revoke terminate void`,
  /** Empties: destroys stored data, but a text box, a cache or a selection is only cleared. */
  clear: `blank clean cleanup clear compact drain empty flush reclaim scrub sweep vacuum`,
  /** Back to a beginning: what is reset decides. */
  reset: `recreate recycle reimage reinit reinitialise reinitialize reinstall reset restore revert rewind rollback undo`,
  /** Two become one: VCS and cells keep history, records do not. */
  merge: `combine consolidate dedupe deduplicate merge unify`,
  /** Starts something whose effects are set elsewhere. */
  run: `actuate attack automate call chain command crack crank delegate dispatch dispense drive emit eval
    evaluate exec execute exploit finetune fire flood fly handoff initiate interact invoke kickoff land operate
    orchestrate perform process reanalyse reanalyze recrawl redeliver replay reprocess rerun resubmit retry
    run script signal spin spray steer takeoff train trigger`,
  /** Puts a version or an infrastructure change into effect. */
  deploy: `apply autodeploy bootstrap cutover deploy failover flash migrate promote redeploy release rollout`,
  /** Starts, or stops and starts, one named thing. */
  start: `begin boot install launch open power poweron reboot reconnect relaunch reload restart start startup up wake`,
  /** Local, repeatable work on the caller's own project. */
  build: `benchmark build bundle compile e2e rebuild serve test transpile typecheck unittest`,
  /** A movement in somebody's user interface. */
  gesture: `back blur click dblclick doubleclick drag flick go goto hover jump keyboard keypress longpress maximise
    maximize middleclick mouse mousedown mousemove mouseup navigate pinch play press rightclick scroll seek
    skip step swipe tap type visit zoom`,
  /** Settles or collects money. */
  pay: `bill cashout charge chargeback compensate credit debit deposit disburse donate escrow fund invoice pay payout
    prepay recompense redeem refund reimburse remit remunerate repay settle spend tip topup wire withdraw`,
  /** Acquires for money. */
  buy: `acquire bid book buy hire lease order preorder purchase rebook rent repurchase reserve`,
  /** Moves or commits digital assets or positions. */
  trade: `airdrop arbitrage borrow bridge claim exchange harvest hedge lend leverage liquidate margin mint restake
    sell short stake swap trade undelegate unstake unwrap`,
  /** Hands over: money and assets when the object or the server deals in them, otherwise a move. */
  transfer: `siphon transfer`,
  /** Carries the caller's words to somebody. */
  send: `alert announce blast broadcast chat circulate crosspost deliver dial disseminate dm email fax forward mail message notify
    nudge relay remind reply repost resend respond retweet ring say send skeet sms speak telegram text toot
    transmit tweet whatsapp`,
  /** Makes public. */
  publish: `advertise publicise publicize publish republish syndicate`,
  /** Changes who can do what. */
  grant: `allow allowlist appoint elevate empower entitle grant impersonate invite permit share trust unban unblock
    ungrant whitelist`,
  block: `ban blacklist block blocklist demote deny denylist expel kick offboard restrict timeout`,
  /** Produces an artefact (text answers count as computing: the object decides). */
  generate: `animate chart colorize colourise design diagram dub generate graph illustrate imagine img2img inpaint
    mock outpaint plot produce remix render restyle scaffold slice stitch storyboard synthesise synthesize txt2img
    upscale visualise visualize`,
  /** Says nothing by itself; the modes, the object or the description decide. */
  manage: `administer control do facilitate handle maintain manage organise organize use utilize work`,
} as const;

export type VerbKind = keyof typeof VERB_KINDS;

/** Verbs that are as often nouns in names: they lead only where nothing plainer does. */
export const NOUN_VERBS = new Set(
  `access alert answer archive audit average back backup ban benchmark bid bill blank block blur book
   bookmark boot branch bridge broadcast build bump bundle burn cache call capture chain change charge
   chart chat checkout claim clone cluster color colour command comment commit compact contest contrast
   control cookie craft credit debit debug decrease delegate deposit design diagram dial diff dispatch
   display dm do document draft drain drive drop dump echo email embed empty end escrow exchange exit
   export factor fax file filter fire fix flag flash focus fold follow forge fork format forward frame function
   fund gc grant graph group guide harvest hash head help highlight history hold import increase increment
   index info invite invoice issue key keyboard label land layout lead leave leverage like link list load lock
   log long lower mail map margin match message mint mirror mock monitor mouse note notice object order
   output overlay package page patch payout permit pick pin ping pipeline place plan play plot point
   position post power present price print process product profile prompt proxy pull purchase push query queue quote
   rank rate rating recap record refund register relay release rent reply report request research result resume
   retweet reverse review reward ring roll route run sample say scale scan schedule score scrap screen script
   search segment select send sequence share ship short sign signal skip sleep sms snapshot sort speak spend
   split spot spray stage stake star startup stat stats step store stream style subscribe sum supply surface survey swap
   sweep switch tag tail telegram template test text theme tick ticket timeout tip toot touch trace track trade
   transfer transition trash trigger trust tune turn tweet type upgrade use view void vote watch whatsapp wire work wrap
   zoom`.split(/\s+/),
);

/**
 * Forms that are not regular, by the base form: past forms, and nouns of doing (`deletion`) and of the doer
 * (`deleter`), which their endings tell from them.
 */
export const IRREGULAR: ReadonlyMap<string, readonly string[]> = formsBy(
  `analyze: analyzer, begin: began begun, build: built, burn: burnt, buy: bought,
   calculate: calculation calculator, cancel: cancellation, check: checker, convert: conversion converter,
   create: creation creator, deactivate: deactivation, delete: deletion deleter, deliver: delivery, demolish: demolition, deploy: deployment,
   destroy: destruction, disburse: disbursement, disclose: disclosure, dismiss: dismissal, draw: drew drawn, eliminate: elimination,
   embed: embedding embeddings, eradicate: eradication, erase: erasure eraser, estimate: estimator,
   execute: execution executor, expel: expulsion, exterminate: extermination, fetch: fetcher,
   find: found finder, fly: flew flown, forget: forgot forgotten, freeze: froze frozen,
   generate: generation generator, get: got, give: gave, hide: hid hidden, hold: held,
   infer: completion inference, inspect: inspector, install: installation, invalidate: invalidation,
   leave: left, lend: lent, liquidate: liquidation, make: made, manage: manager, modify: modification,
   obliterate: obliteration, override: overridden overrode, overwrite: overwrote overwritten, pay: paid,
   prepay: prepaid, publish: publication, purge: purger, put: put, read: read reader, rebind: rebound,
   rebuild: rebuilt, redo: redid redone, reimburse: reimbursement, remove: removal remover, renew: renewal, repay: repaid, rerun: reran,
   resend: resent, retrieve: retrieval, revoke: revocation, rewind: rewound, ring: rang rung,
   rotate: rotation, run: ran runner, search: searcher, see: saw, seek: sought, sell: sold, send: sent sender, set: set,
   show: shown, shrink: shrank shrunk, shut: shut, speak: spoken, spend: spent, spin: spun, suspend: suspension, sweep: swept,
   take_off: took, tear: tore torn, tell: told, terminate: termination, transcribe: transcription,
   translate: translator, transmit: transmission, unbind: unbound, undo: undid undone,
   unfreeze: unfroze unfrozen, unhide: unhid unhidden, uninstall: uninstallation, update: updater,
   validate: validation validator, view: viewer, wake: woken, withdraw: withdrawal withdrawn withdrew,
   write: wrote written writer`,
);
