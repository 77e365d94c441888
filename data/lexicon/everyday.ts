/**
 * The commonest words of general English that no other list of the lexicon holds, as they stand or without an ending.
 * Source: SCOWL by Kevin Atkinson, sizes 10 and 20 (its notice is in NOTICE).
 */
export const EVERYDAY: readonly string[] =
  `aardvark abbreviate abbreviation abide abilities ability abnormal abolish abolition abortion abroad absence
    absent absorb abstract abstraction absurd abuse abusive abysmal academic accelerate accent acceptable acceptance
    accident accidental accommodate accommodation accompanied accompanies accompany accomplish accord accordance
    accountant accumulate accuracy accurate accusation accuse accustom ace achieve achievement acid acorn acoustic
    acquaintance acquisition acronym act acute adapt adaptation addict addictive addition adequate adhere adjacent
    adjective adjustment administration administrative admirable admiration admire admission admit admitted
    admitting adopt adoption adult advance advantage advantageous advent adventure adventurous adverse advert advice
    advisable advise adviser advisory advocate aerial aesthetic affair affect affection afford aforementioned afraid
    afternoon afterwards age aged agency agenda ages aggressive agony agree agreement agricultural ahead aid aim air
    aircraft airport akin alas albeit alcohol alcoholic algebra algebraic alien alignment alike alive allegation
    allege allergic alleviate alliance allies allocation allowable aloud alpha alphabet alphabetic alphabetical
    alteration alternate altogether amateur amaze ambassador amber ambient ambiguities ambiguity ambiguous ambitious
    amendment amp ample amplifier amuse amusement anagram analogous analogue analogy analyst anarchy anatomy
    ancestor ancient anecdote angel anger angle angry anguish animal anniversary annoy annoyance annual anomalies
    anonymous anorak anthology anticipate anticipation antidote antique antisocial anxious anybody anyhow anyplace
    anyway apart apathetic apathy apologies apology apostrophe appalled appalling apparatus apparent appeal
    appearance appendix applause apple applicant appoint appraisal appreciate appreciation approximate approximation
    apt arc arcade arcane arch archaic architecture arena arguable argue arise arisen arithmetic army arose
    arrangement arrest arrival arrive arrogance arrogant arrow artificial artist artistic ascend ash ashamed ashcan
    aside asleep aspect ass assault assembler assertion assessment assignment assist assistance association assort
    assume assumption assure asterisk astronomer astronomy asynchronous ate atheism atheist atlas atmosphere
    atmospheric atom atomic atrocities atrocity attain attend attendance attendant attention attitude attorney
    attract attraction attractive audible aunt authentic authorities authority autobiography automobile autumn awake
    aware awareness awful awkward axes axiom axis babies baby backbone backlog backspace backward bacteria bacterium
    bad badge baffle bag baggage bake ball ballet ballot banal banana band bandwagon bandwidth bang bank bankrupt
    bar bargain bark baroque barred barrel barrier barring barrister basement basis bastard bat bath bathroom
    batteries battery battle baud bay beach beam bean bear beard beast beat beaten beautiful beauty became bed
    bedroom beef beer beforehand beg beginner beginning begun behalf behave behind belief believable believe
    believer bell beloved belt bench bend beneath beneficial benefit bent beside beta betting beware bias bible
    biblical bicycle big bigger biggest bigot bigotry billfold billion bin biochemistry biography biological
    biologist biology bird birth birthday biscuit bishop bit bite bitmap bitten bitter bizarre black blackboard
    blackmail blade blame blanket blatant bless blew blink bliss blob blood bloody blow blown blue blurb boat bob
    bog bogged bogging boggle bogus boil bold bolt bomb bone bonus booklet bookshop bookstore boom boost border
    borderline bore boredom born borne boss bother bottle bounce bound boundary bout bow bowl box boy bracket brain
    brake brass brave breach bread breakdown breakfast breath breathe bred breed breeze brethren brick brigade
    bright brighter brightest brilliant broad broke broken brother brought brown brush brutal bubble buck budget
    bugger bull bullet bulletin bunch burden bureaucracy buried buries burst bury bus bush bust busy butter buyer
    bye bypass byte cabbage cabinet cable caffeine cage cake calculus calm cam camp campus cancer candidate
    canonical capable capacity capital capitalism capitalist captain carbon cardboard care career careful careless
    carpet carriage carried carrier carries carrot cartoon cartridge cassette cast castle casual catastrophic catch
    cater cathedral catholic cattle caught causal causality cave caveat cease ceiling celebrate celebration cellular
    censor censorship cent central centuries century ceremony certain certainty chair chairman chalk challenge
    chamber champagne champion chance chancellor changeover chaos chaotic chap chapel chapter char characteristic
    charitable charities charity charm charter chase cheap cheaper cheapest cheat cheek cheer cheerful cheese
    chemical chemist chemistry chess chest chestnut chew chicken chief childhood childish chip chocolate choir chop
    chopped chopping choral chord chorus chose chosen chuck church cider cigarette cinema circa circuit circuitry
    circular circulate circulation circumstance cities citizen civil civilian clarification clarified clarifies
    clarify clarity clash classic classical classification clause cleaner cleanest clearance clearer clearest clever
    cleverer cleverest cliff climb clinic clinical clipped clipping clique clock clog closer closest closet closure
    cloth clothe club clue clumsy coach coal coarse coast coat cobbler coffee coherent coincide coincidence coke
    cold collaboration collar collate colleague collective college colon colony combat combination comedy comfort
    comfortable comic commandment commence commentary commentator commercial commission commitment committee
    commodity communal communicate communication communism communist companion comparable comparative comparison
    compassion compatible compel compelled compelling compensate compensation compete competence competent
    competition competitive competitor compilation compiler complacent complain complaint complement complementary
    completeness complexity complicate complication compliment composer composite composition compound comprehend
    comprehensible comprehension compression comprise compromise compulsion compulsory computation computational
    computer con concatenate conceal concede conceivable conceive concentrate concentration concept conception
    conceptual concern concert concerto concise conclude conclusion concrete concur condemn condemnation conditional
    condom condone conduct conductor conference confess confidence confident confidential confidentiality confine
    conflict conform confront confuse confusion congest congestion congratulate congratulations conjecture
    conjunction connotation conscience conscious consciousness consecutive consensus consequence consequent
    conservation conservative consider considerable considerate consideration consist consistency consistent
    consolation conspicuous conspiracy constituency constituent constitute constitution constitutional constrain
    constraint construct construction constructive consultancy consultant consultation consume consumer consumption
    contemplate contemporary contempt contend contention contentious continent continental continual continuation
    continuity continuous continuum contour contraception contradict contradiction contradictory contrary
    contravention contribution contrive controlled controller controlling controversial controversy convenience
    convenient convention conventional convey convict conviction convince cook cool cooperate cooperation
    coordination cope copper copyright corn corner corporate corporation corpse correction correlation correspond
    correspondence correspondent corridor corrupt corruption cosmic cosmology cost cotton cough council counsel
    counter counterexample counterpart countless countries countryside county couple courage courier court courtesy
    cousin cover cow cramp crap crash crass crazy cream creative creature credibility credible creed creep cricket
    cried cries crime criminal crisis crisp criterion critic criticism cross crossroad crossword crowd crown crucial
    crude cruel cruelty cruise crunch crush cry cryptic crystal cube cubic cuckoo cue culprit cult cultural culture
    cumbersome cumming cums cumulative cunning cup cupboard cure curiosity curious curriculum curry curse curve
    custard customary cut cute cutting cyclist cylinder cynic cynical daft damage damn damnation damp dance danger
    dangerous dare darkness darling dash datum daughter dawn daylight daytime dead deadline deaf dealer dealt dear
    death debatable debate debt debugger decade decay decent decide decimal deck declaration dedicate deduction deed
    deem deeper deepest defeat defect defective defend defensive deficiencies deficiency definite definitive defy
    degenerate degradation degrade degree deity delay delicate delicious delight delightful delimiters delta
    delusion demand demented demise democracy democratic demonstration denominator denote dense density dentist
    department departmental departure depend dependence dependent depress depression deprive deputy derange
    derivative derogatory descend descriptive desert deserve designate designer desirable desire desk desktop
    despair desperate despise despite destine destructive detectable detective detector deter determination
    deterrent devastate develop deviation devil devious devise devoid devote diagnosis diagnostic diagonal dialect
    dialogue diameter diary dice dictate dictator dictatorship dictionaries dictionary die died dies diesel diet
    differ difference differential differentiate difficult difficulties difficulty dig digest digging digit digital
    dignity dilemma dimension dimensional dine diner dinner dip diplomatic dire directive director dirt dirty
    disadvantage disagree disagreement disappear disappoint disappointment disaster disastrous disc discharge
    disciplinary discipline disclaimer disco discontinue discourage discoveries discovery discrepancy discrete
    discretion discriminate discrimination discuss disease disguise disgust dish dishonest dislike dismal disorder
    disposable disposal disposition dispute disregard disrupt disruption dissertation dissimilar distance distant
    distasteful distinct distinction distinctive distinguish distort distortion distract distress distribution
    district disturb disturbance ditto dive diverse diversity divert divine division divorce doctor doctrine
    documentary dodge doe dog dogma dole dollar domestic dominant dominate doom dose dot dotted dotting doubt
    doubtful doubtless downhill downright downstairs downwards dozen dragon drama dramatic drank drastic drawback
    dread dreadful dream dreary dress dried dries drift drill drink drip dripped dripping drivel driven driver drove
    drown drug drum drunk drunken dry dual dubious duck duff dug dull dumb dummy dumpster duplication dust dustbin
    dusty duties duty dying eager eagle ear earliest earn earth ease easier easiest east eastern easy eat eaten
    eater eccentric ecological ecology economic economical economies economy edition editor editorial educate
    education educational effective effectiveness efficiency efficient effort egg ego eighteen eighth elect election
    electoral electorate electric electrical electricity electron electronic elegant elementary elephant elevator
    eleven eligible elite elitist elsewhere embarrass embarrassment emerge emergency eminent emotion emotional
    emphasis empire empirical employ employer employment enclose encounter encourage encouragement endless enemies
    enemy energy enforce engage engineer enhancement enjoy enjoyable enjoyment enlarge enlighten enlightenment
    enormous entail enterprise entertain entertainment enthusiasm enthusiastic entirety entrance envelope
    environmental envisage envy equal equality equate equation equilibrium equip equipment equipped equipping
    equivalent era ergo err erroneous escape esoteric essay essence establishment estate estimation eternal eternity
    ethic ethical ethnic etymology evaluation eventual everybody everyday evidence evident evil evolution
    evolutionary evolve exaggerate exam examination examiner exceed excellent exception exceptional excess excessive
    excite excitement exclamation exclusion excuse executable executive exempt exercise exhaust exhaustive exhibit
    exhibition existence exotic expansion expectation expedition expenditure expensive experience experimental
    experimentation expert expertise expiry explanatory explode exploitation exploration explosion explosive
    exponential exposure express expressway extant extensive extent extinction extraneous extraordinary extreme
    extremist eye eyes eyesight fabric face facilities facility factories factory factual faculties faculty faint
    fainter faintest fair fairer fairest fairness fairy faith faithful fake fall fallacious fallacy fallen fame
    familiar familiarity families famine famous fancy fantasies fantastic fantasy farce fare farewell farm farmer
    farther farthest fascinate fascist fashion fashionable faster fastest fat fatal fate father fatuous faucet fault
    faulty fear feasibility feasible feat fed federal feeble feel feet fell fellow felt female feminist fence fender
    festival fever fewer fewest fiction fictional fiddle fierce fifteen fifth fifty fight fighter film filthy
    finance financial fine finer finest finger finite firework firm fiscal fish fit fitted fitting fiver fizzy flame
    flash flat flaw flesh flew flexibility flied flies flight float floor floppy flour flower flown fluctuation
    fluent fluffy fluid flute foam fog folk follower fond food fool foolish foot football forbade forbid forbidden
    forbidding foreign foreigner foreseeable forgave forgive forgiven forgotten formal formation former formula
    formulation forth forthcoming fortnight fortunate fortune forty fossil fought foul foundation fountain fourteen
    fourth fraction fragile fragment framework frank frantic fraud freak freedom freeway french frequencies
    frequency frequent fresh friction fried friend friendship fries frighten fringe frivolous frog front frown froze
    frozen fruit frustrate frustration fry fudge fuel fuller fullest fume fun functional functionality fundamental
    fundamentalist funeral funnier funniest funny fur furniture furry furthermore furthest fuse fusion fussy futile
    gain galactic galaxy game gang gap garbage garble garden gas gasoline gasp gate gay gear gender gene generous
    genetic genius genocide genre gentle gentleman gentlemen genuine geographical geography geology gesture ghost
    giant gibberish gig gin girl girlfriend glad glass glean glorious glory glossy glove glow glue gnome goal goat
    god goes gold golden goldfish golf gone good goodbye goodies goodness goody gorgeous gospel gossip gotten govern
    government governor gown grace gradual graduate graduation graffiti graffito grain grammar grammatical grand
    grandfather grandmother graphic graphical grasp grass grateful gratuitous grave gravitational gravity greasy
    great greatest greed greedy green grew grid grief grim grind grip groan gross ground grow grown growth guarantee
    guard guess guidance guideline guilt guilty guinea guitar gulf gullible gum gun gut gutter guy habit hack hacker
    hail hair haircut hairy half hall halve ham hammer hand handbook handful handicap handy hang hangover happen
    happier happiest happiness happy hard hardback harder hardest hardship hardware hardy harm harmful harmless
    harmony harsh hassle hasten hasty hat hate hatred havoc hay hazard hazy headache headline healthy heap heard
    heart heat heaven heavier heaviest heavy heel held helicopter hell helmet helpless henceforth herd hereby heresy
    heritage hero heroic heroin herring hes hesitate heterosexual hexadecimal hey hideous hierarchical hierarchy
    higher highest highway hilarious hill hindsight hint hip historian historic hit hitherto hitting hobby hog
    holder hole holiday hollow homosexual homosexuality honest honesty honey honorary hope hopeful hopeless horde
    horizon horizontal horn horrendous horrible horrid horrific horrified horrifies horrify horror horse hospital
    hostile hot hotel house household huge huh hum humane humanity humble humorous hundred hung hungry hunt hurry
    hurt husband hut hydrogen hyphen hypocrisy hypocrite hypocritical hypothesis hypothetical hysterical ice
    idealistic identical identification ideological ideology idiom idiosyncratic idiot idiotic idle ignorance
    ignorant ill illegal illiterate illness illogical illusion imaginary imagination imaginative imbalance immature
    immense imminent immoral immortal immune impact impair impend imperative imperfect imperial impersonal
    implausible implement implication implicit implied implies importance impose impossible impractical impress
    impression impressive imprison improbable improvement impulse inability inaccessible inaccuracies inaccuracy
    inaccurate inadequate inane inappropriate incapable incarnation incentive inch incidence incidental inclination
    incline inclusion inclusive incoherent income incompatible incompetence incompetent incomplete incomprehensible
    inconsistencies inconsistency inconsistent inconvenience inconvenient incorporate incorrect incredible incur
    incurred incurring indefensible indefinite indent independence independent indeterminate indication indicative
    indicator indictment indirect indirection indistinguishable induce induction indulge industrial industries
    industry ineffective inefficiency inefficient inequality inertia inevitable inexperienced infallible infamous
    infant infantile infect infection infelicity inferior inferiority infinite infinity inflation inflexible inflict
    influence influential informal informative infrequent infringement ingenious ingredient inhabit inhabitant
    inherent inherit inheritance inhibit inhibition injure injuries injury injustice ink innocence innocent
    innovation innovative inputted inputting insane insect insecure insertion insidious insignificant insist
    insistence insofar inspection inspiration inspire instant instinct institute institution instruct instrument
    instrumental insufficient insult insurance intact intake integral integrity intellect intellectual intelligence
    intelligent intend intense intensity intensive intention intentional inter intercourse interest interface
    interfere interference interim interior intermediate intermittent international interpretation interpreter
    interrogate interruption intersection interval intervene intervention intimate intolerance intrinsic
    introduction introductory intuitive invade invaluable invasion invent invention inventor inverse invest
    investigation investment invisible involve involvement ion irate iron ironic irony irrational irrelevant
    irrespective irresponsible irritate irritation island isolate isolation jack jacket jail jam jammed jamming
    jargon jazz jealous jeans jellies jerk jest jet joint joke journal journalist journey joy juice junction jungle
    junior junk jury justice justifiable justification justified justifies justify juvenile keen keeper ken kept
    kernel kettle keystroke kid kidded kidding kidnap kidnapped kidnapping kidney killer kindness king kingdom kiss
    kit kitchen knee knew knife knight knock lab laboratory lack lad ladder ladies lady lag lager laid lain land
    landlord landscape lane largest lark laser late laugh laughter lavatory law lawn lawyer lay laziness lazy leach
    leader leadership leaf leaflet league leak lean leap leather lecture lecturer led leg legal legend legendary
    legible legislation legitimate leisure lemon lengthy lenient lens lesbian lesser lesson lest lethal letting
    liability liable liaison libel liberal liberties liberty librarian lid lie lied lies life lifestyle lifetime
    lift lighter lightest likelihood likewise limb limitation linear linguistic linkage lion lip liquid liquor lisp
    listener lit literal literary literate literature litter little liver livest loader lobby lodge logic logical
    longest loop loophole loose lord lorries lorry lose lost lot loud louder loudest lousy love lover lowest loyal
    luck lucky ludicrous luggage lump lunatic lunch lunchtime lung lurk lust luxury lying lyric machinery mad
    madness magazine magic magical magnetic magnificent magnitude mainframe mainstream maintenance maize major
    majority maker male malfunction malicious man mandate mangle mania manifestation manifesto manipulate
    manipulation mankind manned manner manning manpower manual manufacture manufacturer march marginal marital
    market marriage married marries marry mask massive mate material mathematical mathematician mathematics matrices
    matrix matter mature maybe mayor maze meal meaningful meaningless meant meantime meanwhile meat mechanic
    mechanical mechanism medical medicine medieval meet megabyte melody melt memorable men mend mental mentality
    mercury mercy mere merit merry mess messy met metal metaphor meter metro mice microcomputer microprocessor
    microwave midday middle midnight mighty mild mile mileage military milk mill million mimic mind mindless minimal
    minimalist minister minor minorities minority minus minute miracle miraculous miscellaneous misdirect miserable
    misery misfortune misguide misinterpret mislead misled misplace misprint misread misrepresent miss missile
    mission mist mistake mistaken mistook misunderstand misunderstood misuse mix mixture moan mob mobile mod
    moderation modest mole molecular molecule moment momentum monarch monkey monochrome monster mood moon moral
    morality morning moron mortal mortality mother motion motivate motivation motive motorway motto mountain mouth
    movement movie muck mud muddle mug multiplication mum mumble mummy mundane murder murderer muscle museum musical
    musician mutter mutual mysteries mysterious mystery mystic myth mythical mythology nail naive naked nameless
    narrative narrower narrowest nastier nastiest nasty nation national native nature naughty nay near nearby nearer
    nearest neat necessity neck needle negative neglect negligible negotiable negotiate negotiation nerve nervous
    net neural neutral newcomer newer newspaper nice nicer nicest nick nickname night nightmare nil noble noise
    noisy nominal nonetheless nonsense noon norm normality north northern nose nostalgia notable notation notice
    noticeable notion notorious notwithstanding noun novel novelty novice nowadays nuclear nuisance numb numbest
    numeral numeric numerical numerous nun nurse nut oar obey objection objectionable objective obligation
    obligatory oblige obnoxious obscene obscure obscurity observer obsess obsession obsolete obstruct obtainable
    obvious occasion occasional occupation occupied occupies occupy occurred occurrence occurring ocean odd offend
    offender offensive offhand office officer official offsetting offspring oil older oldest omission omitting
    oneself ongoing onion onus opera operational opinion opponent oppose opposite opposition oppress oppression
    optic optical optimal optimistic optimum opus oral orange orbit orbital orchestra orchestral ordinary organ
    organic orient oriental orientate orientation originate originator orthodox ought outcry outdated outer outgoing
    outline outlook outrage outrageous outright outset outstanding outweigh overcame overcome overdraft overdue
    overflow overhead overlap overload overlong overlook overnight overprice overridden overrode overseas overtime
    overtone overwhelm overwritten owe owed owes owing oxygen ozone pace pacifier pack packet pad padded padding
    pain painful painless pair palace pale pan panic pant paper paperback par parade paradise paradox parallel
    paranoia paranoid pardon parentheses parenthesis parity parliament parochial parody parrot participate particle
    parties partner passenger passion passionate passive passport past paste patent pathetic patience patient
    pavement peace peaceful peak peanut peasant peculiar pedal pedant pedantic pedantry pedestrian peer pen
    penalties penalty pence pencil pended pends penguin pennies penny perceive percent perception perfect perfection
    periodic peripheral permanent permissible permitted permitting perpetual persecute persistent personalities
    personality personnel perspective persuade persuasion perverse pet petrol petty pharmacies pharmacy phase
    phenomena phenomenon philosopher philosophical philosophies philosophy phoenix photocopy photograph photographic
    physic physical physicist physiology piano pie piece pig pigeon pile pill pilot pink pint pipe pit pitch pitfall
    pity pizza plague plane planet planetary plant plaster plastic plate platform plausible player playground plea
    pleasant pleasure plenty ploy plugged plugging plural pocket poem poet poetic poetry pointer pointless poison
    poke polar pole police policeman polite politeness political politician politics pollution polynomial pompous
    poor poorer poorest pope populace popular popularity population pork pornography portability portable porter
    portion portray pose possess possession possibilities possibility postage postal postcard postmaster postscript
    postulate pot potato potential pound pour poverty powder powerful practicable practical practice pragmatic
    praise pray prayer preach precaution precede precedence precedent precious precise precision predecessor
    predictable prediction preface preferable preferring pregnancy pregnant prejudice preliminary premature premise
    premium preparation prerequisite prescribe prescription presence president pressure presume pretend pretentious
    prevail prevalent prevention previewer pride priest prime primitive prince principle printout prior priorities
    prison prisoner privacy prize pro probabilities probability probable procedure proceed processor proclaim
    producer productive productivity profession professional professor profit profitable profound programmable
    programmed programmer programming prohibit projection proliferation prolong prominent promise prone pronoun
    pronounce pronunciation proof propaganda proper prophet proportion proportional proposal proposition proprietary
    prose prosecute prosecution prospect prospective prostitute protect protection protein protest prototype proud
    prove proven provisional provocative provoke proximity pseudo psychological psychologist psychology pub
    publication publicity publisher pudding pulp pulse pun punch punctuation puncture punish punishment punt pupil
    pure purity purple pursue pursuit putt puzzle qualification qualified qualifier qualifies qualify qualities
    quantities quantity quantum quarter queen quest questionable questionnaire quibble quicker quickest quiet
    quieter quietest quite quitting quiz quotation rabbit rabid race racial racism racist racket radar radiation
    radical radio rag rage raid rail railroad railway rain rainbow ram rampant rang rant rape rapid rare rarer
    rarest rash rat ratio rational rationale rattle rave ray razor reactionary reactor readership realistic reality
    rear reasonable reassure receiver reception recipe reckless reckon recognition recollection reconcile reconsider
    recorder recovery recreational recruit recruitment rectangle rectangular rectified rectifies rectify recursion
    recursive red reduction redundancy redundant referendum referred referring reflection reflex reform refrain
    refusal refute regain regard regime regional registration regret regretted regretting regulation reign reinstate
    reiterate rejection relativity relax relevance reliability reliable relied relief relies relieve religion
    religious reluctance reluctant remainder remark remarkable remedy reminiscent rend rendition repeatable repent
    repertoire repetition repetitive reporter representation representative reproduction repulsive reputation
    requirement requisite reread rescue resemblance resemble resent reside residence resident resign resignation
    resist resistance resolution resort respect respectable respective responsibilities responsibility responsible
    restaurant restrain restriction restrictive resurrection retail retain retirement retract reuse revelation
    revenge revenue revolt revolution revolutionary rhetorical rhyme rhythm ribbon rice richer richest rid ridden
    ridding ride ridiculous rigid rigorous riot rip ripped ripping rise risen risk risky ritual rival river road
    robust rock rocket rod rode roman romance romantic roof rope rose rot rotation rotten rough roundabout rout
    routine royal royalties rub rubber rubbish rude ruin ruler rung rural rush rusty sabotage sack sacred sacrifice
    sad sadden safeguard safer safest safety saga sail saint sake sale salesman salt salvation sand sandwich sane
    sang sanity sank sarcasm sarcastic sat satellite satire satisfaction satisfactory satisfied satisfies satisfy
    sauce scandal scanner scarce scare scarf scarlet scatter scenery scheduler scheme scholar school science
    scientific scientist scotch scream screw scum sea seal season secondary secretaries secretary sect sector
    secular seen seldom selective selfish seminar senior sensation sense sensible sensitivity sentence sentient
    sentimental separation separator sequel sequential serial series serious seriousness sermon servant seventh
    severe severity sex sexist sexual sexuality sexy shadow shake shaken shaky shallow shame shareholder sharp shed
    shedding sheep sheer shelf shelter shine shiny shirt shock shoe shone shook shoot shopped shopping shortage
    shorten shorter shortest shorthand shot shoulder shout shove shower shy sic sick sicken sideways sigh sight
    sigma significance significant silent silicon sillier silliest silver similarities similarity simpler simplest
    simplicity simplistic simulation simultaneous sin sincere sine sinful sing singer singular sinister sink sir
    sister sit sitting situate situation sixteen sixth sixties sixty skeleton sketch skill skin skirt skull sky slag
    slang slash slave slept slice slid slight slighter slightest slim slip slipped slippery slipping slogan slope
    sloppy slow slower slowest smallest smallish smart smash smell smile smith smoke smoker smug snack snag snail
    sneak sneaky snobbery snow soap sober social socialism socialist societies society sock socket sod software soil
    solar soldier sole solicitor solid solo solution somebody someplace sometime somewhat son soon sooner soonest
    sophisticate sordid sore sorry soul soundtrack soup south southern spare spatial speaker specialist species
    specimen spectacular spectrum speculate speculation sped speed spell spent sphere spies spigot spike spill
    spiral spirit spiritual spit spite spitted spitting splendid spoil spoke spoken spokesman sponsor spontaneous
    spoof spool sport spout sprang spray spread spring sprung spur spurious spy squad square squash squeeze
    stability stable stagger stair staircase stale stall stamp stance stand standpoint stare stark starter startle
    starve station stationary statistic statistical stay steady steal steam steel steep stem stereo stereotype
    sterile sterling stick sticky stiff stimulate stimulation stir stirred stirring stole stolen stomach stone stood
    storm straight straightforward strain strange stranger strangest strategic strategies strategy straw stray
    street strength strengthen stress stretch strict strike stringent strive stroke strong stronger strongest struck
    structural struggle stuck student studied studies studio study stuff stumble stun stunned stunning stunt stupid
    stupidity subjective submission subroutine subset subsidiary substance substantial substitution subtle
    subtleties subtlety subway succeed succession successive successor sudden sue sued sues suffer sufferer suffice
    sufficient sugar suicidal suicide suing suit suitability suitable summer sun sundry sung sunk sunlight sunny
    sunrise sunshine super superb superficial superfluous superior superiority supermarket supernatural supervise
    supervision supervisor supplement supplementary supplier supplies supporter suppose suppress suppression supreme
    surgery surname surplus surprise surround survival survive susceptible suspect suspension suspicion suspicious
    sustain swallow swam swamp swear sweat sweet swept swim swimming swing sword swore sworn swum symbol symbolic
    symmetric symmetry sympathetic sympathies sympathy symphonies symphony symptom syndrome synonym synonymous
    syntactic synthesis synthesizer systematic tack tackle tactic tactical tactless tailor taken taker tale talent
    talk tall tame tangent tank tape taste tasteless taught taxation taxi taxpayer tea teach teacher teapot
    technical technique technological technology tedious teenage teenager teeth telephone telescope television
    temper temple tempt temptation tend tendencies tendency tender tennis tense tension tentative tenth terminator
    terminology terrible terrified terrifies terrify territory terror terrorism terrorist terse textbook textual
    thank thankful thee theft theological theology theorem theoretical theories theory therapy thereabouts
    thereafter therein thereof thesis thick thickness thief thieve thin thing thirst thirty thorough thoroughfare
    thou thousand threat threaten threw throat throughput throw thrown thrust thumb thy tie tied ties tiger tight
    tile till timescale timetable tin tiny tire tiresome toad toast tobacco today toe toes toilet tolerance tolerant
    tolerate tomato tome tomorrow ton tone tongue tonight took tooth topical torture toss tough tour tourist tower
    town toy tradition traditional tragedy tragic trail transformation transient transit translation transmission
    transmitted transmitter transmitting transparent transport trap trapped trapping trashcan travel tray tread
    treasure treatment treaty trek tremendous trend trendy trial triangle tribe trick tricky tried tries trifle
    trilogy trinity trip triple tripos triumph trivia trivial trolley troop trouble trouser truck trumpet trunk
    trusty truth tube tunnel turntable tutor tutorial twelve twentieth twenty twice twin twist tying typeset
    typesetting typewriter typical ugh ultimate umbrella unacceptable unaffected unambiguous unattended unavoidable
    unaware unbalanced unbearable unbelievable unbiased uncertain uncertainty uncle uncomfortable uncommon
    unconnected unconscious unconvincing undefined underestimate undergo undergone undergraduate underground
    underlain underlay underlie underline underneath understandable understood undertake undertaken undertook
    underwent undesirable undocumented uneasy unemployed unemployment unexpected unexplained unfair unfamiliar
    unfinished unfortunate unfounded unhappy unhealthy unhelpful uniform unimportant uninteresting unite unity
    universal universe universities university unjustified unlimited unlucky unnatural unnecessary unobtainable
    unofficial unpleasant unpopular unpredictable unread unreadable unrealistic unreasonable unreliable unsafe
    unsatisfactory unseen unsolicited unsound unspecified unstable unsuccessful unsuitable unsupported unsure
    unsuspecting untidy unto untrue unusable unused unusual unwanted unwelcome unwilling unwise unworkable
    upbringing upper upright upset upsetting upside upstairs upward urban urge urgency urgent usable usefulness
    useless usual utilities utility utter vacancies vacancy vacation vague vain validity valley valuable van
    vandalism vanish variance varied varies varieties variety vary vast vat vegetable vegetarian vein velocity vend
    vendor venture venue verb verbal verbatim verbose verdict versatile verse versus vertical vessel vet viable
    vicar vice vicinity vicious victim victory viewpoint vile village vintage vinyl violate violation violence
    violent violin virgin virtual virtue virus vision visitor vital vocabulary vocal voltage voluntary volunteer
    vomit voter vouch vowel vulnerable wade waffle wage walk wall wander war ward warm warn warp warrant warranty
    wartime wary wash waste wasteful water wave weak weakness wealth wealthy weapon wear weary weasel weather wed
    wedded wedding wee weekday weekend weigh weight weird welcome welfare went west western wet wetting whale
    whatsoever wheel whereupon whichever whilst whim whistle white whoop wicked wider widespread widest wife wild
    win wind wine wing winner winning winter wisdom wise wiser wisest wish wit witch withdrawn withdrew witness
    witty wive wizard woke woken wolf woman wombat women wonder wonderful wondrous wood wooden wore workable
    workload workshop workstation worldwide worm worn worried worries worry worse worship worst worth worthless
    worthwhile worthy wound wow wrapper wrath wreck wrecker wren wretched wrist wrong yard yawn yellow yesterday
    yeti yield young younger youngest youth`.split(/\s+/);
