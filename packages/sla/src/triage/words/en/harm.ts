/** What can harm somebody. A word that is said every day stands with others that make it serious. */
export const harm = {
  danger: `
    (wrong|someone else s|double|old) (medicine|medication|dose|dosage|pills|meds|prescription|insulin) , (gave|
    given|sent|dispensed|sold) (me |him |her |us |my (mum|mom|dad|son|daughter|nan) |)(the |a |)wrong (medicine|
    medication|dose|dosage|pills|tablets|meds|prescription|strength), (lift|elevator) (dropped|fell|plunged|is
    falling|jerked), door* (open|opened|flew open) (while|as|mid|at speed|between), (railing|barrier|seat belt|
    harness|safety bar) _ (came (off|loose|undone)|broke|snapped|didn t lock|not locked|open), (kill|killing|hurt|
    hurting|cut|cutting|hang|harm|harming) (himself|herself|themself|themselves), (someone|a man|a guy|he) (has|had|
    got|pulled|with) a (knife|gun|machete|blade|bottle|hammer), before (someone|somebody|anyone|a child|a kid|
    people) (dies|die|gets (killed|hurt)|is (killed|hurt)|get killed), ambulance (is |has been |s |)(on its way|
    coming|on the way|called|here|arriv*), (level crossing|railway crossing) _ _ (car|stuck|stopped|broken|not
    moving|barrier*), (car|van|lorry|bus|person) _ on the (level crossing|crossing|tracks|line|rails), stop the
    train*, (huge|big|massive|large) fire, fire at, on the roof, throat (is |s |)(closing|swelling|tight*), (get|
    send) (the |some |)(emergency services|help|paramedics) (out|here|to us), (no|without) (heating|heat|water) _
    (freezing|minus|snow*|trapped|stuck), snowed in, (my ex|abusive ex|abuser) _ (address|found me|knows where|kill|
    hit), (is|are|am|m|re|was|be|passengers|people|child|kids|lives|life|someone) in (danger|serious danger|grave
    danger|real danger), call (an ambulance|the police|911|112|999|emergency services|the fire brigade|for help now|
    paramedics), (need|send|get|want|waiting for|no sign of) (an ambulance|a medic|paramedics|the paramedics|first
    aid|a doctor|the police|medical help|emergency services|emergency help), (need|needs|send|waiting for) (an
    ambulance|paramedics|a medic|medical (help|assistance|attention)|urgent medical), medical emergency, (having|
    had|has|suffered|suffering) (a |)(heart attack|stroke|seizure|severe asthma attack|asthma attack|allergic
    reaction|anaphyla*), heart attack, cardiac arrest, anaphyla*, severe allergic, not breathing, stopped breathing,
    (can t|cannot|can not|struggling to|unable to|difficulty|trouble) (breathe|breathing), choking, unconscious,
    unresponsive, passed out, (someone|passenger|woman|man|lady|guy|he|she|child|mum|dad|person|driver) (has |just |
    has just |)(collapsed|fainted|fainting), bleeding (heavily|badly|out|a lot|everywhere|from), (seriously|badly|
    severely|critically) (injured|hurt|burned|burnt), (someone|people|passengers|passenger|man|woman|child|several|
    two|three|he|she) (is|are|has been|have been|got|were|was) (badly |seriously |)(hurt|injured|stabbed|attacked|
    assaulted|beaten|electrocuted|trapped), (i|we) (was|were|ve been|have been|got|just got|am being|m being|are
    being) (physically |sexually |just |)(attacked|assaulted|stabbed|raped|groped|electrocuted|followed home|
    threatened with), being (attacked|assaulted|followed|beaten|stalked|threatened|strangled), (someone|man|guy|
    person|passenger) (armed|(has|with|holding|waving|carrying|pulled) a (gun|knife|weapon|machete)), (shots|gun|
    gunshots) (fired|heard), active shooter, hostage*, (knife|gun) attack, fight (broke out|breaking out|on board|in
    the carriage), (man|guy|someone|stranger) (is |keeps |)(following|masturbating|touching|groping|exposing
    himself|threatening) (me|us|women|girls|people|passengers|her|him|kids|everyone|in|on), sexual* (assault*|
    harass*), (smoke|fire|flames|sparks) (in|on|inside|from|coming from|coming out of) (the|our|this|my|a) (train|
    carriage|coach|bus|car|cabin|plane|store|building|station|engine|socket|outlet|battery|charger|phone|laptop|
    oven|fridge|dryer|machine|kitchen|wall|router|box|meter|brakes|wheels), (caught|catch|catches|catching) (on |
    )fire, (is|are|was) on fire, burst into flames, (there s|there is|theres) (a |)(fire|smoke|flames) (in|on|at|
    near|under|coming|inside|everywhere|and), burned down, set fire to itself, (phone|battery|charger|laptop|
    scooter|hoverboard|device|oven|tv|tablet|console|powerbank|bike) _ (exploded|explode|exploding|blew up|
    overheated and|smoking|swollen|melted|melting), (person|someone|child|man|people|woman|kid|kids|girl|boy|
    somebody) _ on the (tracks|rails|track|line), (fell|fallen|falling|jumped) (on|onto|off|between|in front of)
    (the |)(tracks|rails|track|platform edge|the train and|gap), (stuck|caught|trapped) in the (door*|escalator),
    (trapped|stuck) (in|inside) (a|the|your|this) (lift|elevator|vault|bathroom|toilet|car boot|trunk), (door|doors)
    (open|opened|opening|wide open) (while|when|as|whilst) (moving|the train|we|driving|it was moving), (driver|
    pilot) (is|was|seems|appears|fell|falling|clearly) _ (drunk|asleep|falling asleep|on his phone|texting|high),
    drunk driver, driving (recklessly|dangerously|like a maniac|drunk), smoke (coming|from|under|everywhere|
    filling), smell* (of|like) (smoke|burning|gas|something burning|burning plastic), (gas leak|leaking gas|carbon
    monoxide|co alarm), (electric|electrical) (shock|fire), (live|exposed|downed|fallen|sparking) (wire*|cable*|
    power line*|line), power line (down|is down|on the ground), food poisoning, (glass|metal|plastic|needle|razor*|
    blade) (in|inside) (my|the|our|his|her|your) (food|meal|salad|drink|baby|yoghurt|yogurt|bread|sandwich|burger|
    soup|cereal|bottle), emergency (please|right now|on board|on the train|situation now), help (someone|he|she|
    they|we|i) (is|are|am|m|re|s) (dying|bleeding|hurt|trapped), (train|tram|bus|carriage) (derailed|crashed|has
    crashed|has derailed|overturned|hit (someone|a person|a car)), (serious|bad|terrible|major|fatal) accident,
    (hit|struck|run over) by (a |your |the )(train|bus|car|van|driver|tram), (ceiling|roof|wall|platform|shelf|
    scaffolding) (has |just |)(collapsed|fell on), heat stroke, heatstroke, hypothermia, dehydrated, (choked on|
    swallowed) _ (battery|magnet|part|piece|button), (someone|somebody|man|woman|guy|lady|girl|boy|person|people|
    passenger*|kid|child|baby|mum|mom|dad|mother|father|wife|husband|son|daughter|friend|driver|staff|colleague|
    neighbour|neighbor|customer|he|she|they|we|i|grandmother|grandfather|nan|brother|sister|partner|worker) _ _
    (unconscious|unresponsive|collapsed|fainted|passed out|bleeding|convulsing|having a seizure|having a fit|
    choking|not breathing|can t breathe|electrocuted|stabbed|badly hurt|seriously hurt|trapped inside|trapped under|
    not moving|won t wake up|turning blue|overdosed|in labour|in labor|beaten up|being beaten|attacking people|
    having a heart|having a stroke|chest pain*|crushed), (attacked|assaulted|punched|threatened|followed|harassed|
    groped|spat at|chased|mugged|robbed|beaten|stalked) _ _ (knife|gun|bottle|by a man|by a group|by two|by three|by
    someone|by your driver|by a driver|by your staff|on the train|on the bus|on board|on your train|at the station|
    right now|in the carriage|at knifepoint|at gunpoint), (knife|gun|machete|weapon|axe|blade|acid) _ _ (train|bus|
    carriage|station|store|shop|platform|passengers|people|waving|pulled|threaten*|on board), (fire|flames|smoke|
    burning|sparks|sparking|smoking|explosion|exploded|caught fire|on fire) _ _ (train|bus|carriage|station|plane|
    charger|phone|battery|laptop|socket|plug|router|box|meter|oven|fridge|dryer|washing machine|washer|dishwasher|
    scooter|bike|tv|console|kettle|toaster|boiler|heater|wire*|cable*|engine|brakes|building|flat|house|apartment|
    kitchen|store|shop|cabin|transformer|pole|line*|seat*), (train|bus|carriage|plane|charger|phone|battery|laptop|
    socket|plug|router|box|meter|oven|fridge|dryer|washing machine|scooter|bike|tv|console|kettle|boiler|heater|
    wire*|cable*|engine|transformer|power bank|blanket|adapter) _ _ (caught fire|on fire|in flames|smoking|sparking|
    sparks|smoke coming|burning|burnt my|burned my|exploded|melted|melting|swollen|electrocuted|shocked me|gave me a
    shock|overheated and|burst), (smell*|stinks|reek*) _ (gas|burning|smoke|fumes|petrol), gas leak*, leaking gas,
    (allergic reaction|anaphylactic|poisoned|poisoning|hospital|hospitalised|hospitalized|a e|emergency room|er|
    ambulance) _ _ (after (eating|using|drinking|taking|your)|because of your|from your|your (product|food|meal|
    cream|sandwich|driver)|allergen*|undeclared|nuts|peanut*), (allergen*|nuts|peanut*|gluten|milk) _ (not (listed|
    declared|labelled|labeled)|undeclared|mislabelled|mislabeled), (door*|doors) _ _ (open|opened|won t close) _
    (moving|speed|motion|running|mph), (driver) _ _ (drunk|asleep|falling asleep|speeding|red light*|texting|phone
    while|swerving|high), (fell|fallen|falling|slipped|jumped|pushed) _ _ (tracks|track|escalator|platform edge|gap|
    under the train|stairs and), (person|someone|kid|man|woman|trespasser) _ _ (on the (tracks|line|rails)), (send|
    need|called|calling|call|get) _ (ambulance|paramedic*|police|fire brigade|fire department|911|999|112|help
    immediately|medical help|first aid), (someone|somebody|people|kid|child) (is|are|will|could|is going to|are
    going to|will be|s gonna|gonna) (going to |gonna |)(get |be |)(killed|die|hurt|electrocuted|seriously injured|
    dying), (cut|sliced|burned|burnt|injured|hurt) _ (myself|my (hand|finger|face|arm|leg|eye|mouth)|her|his) _
    (your|product|battery|badly|glass|blood|stitches|hospital)`,
  self_harm: `
    (won t|wont|will not|not going to|can t) (make it|last|get|be here) (to|till|until) (the |)(weekend|morning|
    tomorrow|christmas|monday|sunday|friday|next), (nobody|no one|won t be anyone|there won t be anyone|noone)
    (there |here |)to (pick up|answer|call), nothing (left |)to stay for, (rather|better off|worth more|more) (be |
    )dead, (want|wants|wish) it (all |)to end, written (the|my|a|his|her) (letter|letters|note|will), won t (need|be
    needing) (it|them|this|anything) (anymore|after|any more), (closing|ending|giving up on) everything, (insurance|
    policy) pays more than, better off w o me, took everything (that was |)(left|in the), (outside|other side|wrong
    side) of the (railing*|barrier|parapet|fence|rail), what s the point of (living|it all|anything|going on),
    (left|leaving) (his|her) (phone|ring|wallet) (and|on), (goodbye|farewell) _ (server|logged off|posted|everyone|
    chat), cut again, (find|finding) me (dead|hanging|not the money), (says|said|saying|wants|threatening|going|
    about|trying) (he |she |they |to |)(s |is |are |)(going to |gonna |)(to |)(kill|hang|hurt|harm|shoot) (himself|
    herself|themself|themselves), taken an overdose, (standing|sitting|stood) on (the )(edge|ledge|bridge|wrong
    side), (gonna|going to|will|wanna|want to|about to|finna|i ll|might|boutta|tryna) kms, kms (tonight|rn|now|fr|
    asap), no fit continue, (last|final) (night|day) (on|in|of) (this |my |)(earth|world|life), (driving|drive|
    drives|drove|push|pushing|pushed) me to (suicide|kill|end|the edge), (cutting|burning|hurting) (again|myself|my
    arms|my wrists), (better|be better|happier) off without me, without me here, (no|only one|see no|can t see a)
    way out, (tie|tied|got|bought|found|has|have|with) (a|the|up a) (rope|noose), (slit|slitting|cut) my (wrists|
    wrist), (on|over) the ledge, (put|putting) a bullet in my, (blow|blowing) my brains, unalive, (end|ending) (it|
    things|everything) (tonight|today|tomorrow|all|now|for good), (can t|cant|can not|dont want to) (do|take|face)
    this (life |)anymore _ (goodbye|sorry|end|alive), i m (done|finished) with (life|living|this life|this world),
    give up on (life|living), (kill|killing|hurt|harm|harming|cut|cutting|hang|shoot|drown) myself, suicidal,
    suicidal (thoughts|ideation), (commit|committing|commited|attempt|attempted|attempting|contemplating|
    considering|about) suicide, suicide (note|attempt|hotline|thoughts), (end|ending|take|taking) my (own |)life,
    end it all, (want|wanna|ready|going|rather|going to|ready to) (to |)die, wish i (was|were) dead, (better|be
    better) off dead, (don t|dont|do not|no longer) want to (live|be alive|be here anymore|exist|wake up), no
    (reason|point|will) (to|in) (live|living|be alive|go on living), (jump|jumping|throw myself|step) (in front of|
    off (a|the) (bridge|roof|building|balcony)|under (a|the) train), self harm*, can t go on living, (nothing|
    nothing left) to live for, overdose*, (want|wanna|going|gonna|ready|rather|better|wish|plan|planning|thinking|
    thought|tempted|might|about|close) _ (die|end it|end my life|end it all|kill myself|ending it|ending my life|
    ending things|killing myself|not exist|not be here|disappear forever|jump off|overdose|hang myself|not wake up|
    never wake up|stop living), (don t|dont|no|not|cant|can t|can not) _ (want to live|want to be here|wanna be
    here|wanna live|reason to live|point in living|point living|will to live|keep living|go on living|worth living|
    be alive|carry on living|want to wake up), life (is not|isn t|isnt|ain t|no longer|not) worth, (pills|tablets|
    rope|bridge|razor|blade) _ _ (die|end it|end my|myself|kill|jump|swallow*|take them all|took them all), (took|
    taken|take|swallowed) _ (pills|overdose|tablets), (my) (friend|son|daughter|brother|sister|wife|husband|partner|
    mum|mom|dad) _ _ (suicid*|kill himself|kill herself|kill themselves|end his life|end her life|harm himself|harm
    herself), goodbye _ (world|everyone|cruel), final (goodbye|message|post), nobody would (miss|care if) _ (gone|
    died|dead|me)`,
  minor_at_risk: `
    unaccompanied minor _ (service|nobody|no one|landed|where), (in|into) (his|her|their) bed at night, (checks|
    touches|films|watches) (them|her|him|the kids) (in|when|while), nobody knows where she is, (hear|hearing) a
    (child|baby|kid) _ (alone|in there|crying|upstairs), got out (to|onto|into) the (ring road|road|street|car
    park), (pictures|photos|videos) of (schoolgirls|school girls|minors|kids|children|underage), (child|kid|
    daughter|son|boy|girl|toddler|niece|nephew|baby|grandson|granddaughter|little one) (is |was |has been |got |all
    |left |gone |has gone |went )(alone|lost|missing|abandoned|stranded|left behind|taken), (child|kid|children|
    daughter|son|boy|girl|toddler) (alone|lost|missing|abandoned|unaccompanied and|wandering), (lost|can t find|
    cannot find|looking for|left|forgot|separated from) (my|our|a) (child|kid|daughter|son|boy|girl|toddler|baby|
    little girl|little boy|year old|(2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|two|three|four|five|six|seven|eight|nine|
    ten|eleven|twelve|thirteen|fourteen|fifteen) year old), (minor|child|children|kid|kids|daughter|son|teen|
    teenager|girl|boy|student) (is |was |being |was being |has been |have been |got |were )(assaulted|harassed|
    abused|in danger|groomed|bullied|threatened|beaten|molested|kidnapped|kicked off|thrown off|touched), (minor|
    child|kid|daughter|son) _ (assaulted|harassed|abused|in danger|groomed|molested), (kicked|threw|thrown|put|
    forced|left|leave|leaving|abandoned) (my|a|our) (child|kid|son|daughter|(2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|
    two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) year old|year old|
    teenage*|minor|little) _ (off|alone|stranded|station|platform|night|street|dark|by himself|by herself), (my|our|
    a) (2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|
    fourteen|fifteen) (year old|yr old|y o|yo) _ (alone|lost|missing|stranded|abandoned|left behind|crying alone|by
    himself|by herself), # year old* _ (alone|lost|missing|abandoned|stranded|left behind), baby (locked|left|
    trapped|stuck) (in|alone|inside), (baby|child|kid|toddler|son|daughter) _ (locked|trapped) in (the|a|my|your|
    our) (car|vehicle|van|bathroom|room|elevator|lift), unaccompanied (minor|child) _ (lost|missing|alone|stranded|
    abandoned), (adult|man|stranger|predator|pedo*|paedo*|creep|someone|grown man|guy) _ (messag*|dm*|contact*|
    text*|talk*|groom*|send*|ask*) _ (my daughter|my son|my kid|my child|my kids|children|minors|kids|underage|year
    old*), (groom*|pedophil*|paedophil*|predator*|child (porn|abuse|exploitation|sexual)|csam|sextort*|underage
    (nudes|girls|boys)), (sexual|nude*|explicit) _ (of|with|from|to) (minor*|children|a child|kids|my daughter|my
    son|underage), (my|our|a|an|the|his|her|this|little|young|two|three) (child|kid|kids|children|daughter|son|
    toddler|baby|niece|nephew|teen*|minor*|boy|girl|little one|infant|pupil*|student*|grandson|granddaughter|
    granddaughters|schoolgirl|schoolboy|year old*) _ _ (all alone|on his own|on her own|on their own|by himself|by
    herself|by themselves|lost|missing|can t be found|can t find|abandoned|stranded|left behind|kicked off|thrown
    off|put off the|forced off|locked in|locked inside|snatched|kidnapped|hit by|slapped|grabbed|touched|groped|
    molested|assaulted|abused|bullied|harassed|threatened|followed|approached by|contacted by|unattended|
    unsupervised|crying alone|stuck alone|in danger), (#|year|yr|yo) (year old|yr old|y o|yo|years old|old) _ _
    (alone|lost|missing|abandoned|stranded|kicked off|thrown off|left|on his own|on her own|by himself|by herself|
    locked|groomed|messaged|contacted|assaulted|touched|followed|unaccompanied), (adult|grown man|stranger|man|guy|
    predator|creep|old man|user|player|driver|teacher|staff|someone) _ _ (my daughter|my son|my kid|my child|my #
    year|children|minors|kids|underage|a child|a minor|young girl*|teen*|little girl|little boy|year old*) _
    (photo*|pic*|nude*|touch*|meet|inappropriate*|sexual*|explicit|address|alone|follow*|messag*|private*|send|
    video*|naked|grab*|hit), (can t|cannot|can not|couldn t) (find|locate|reach) (my|our) (kid*|child*|son|daughter|
    toddler|boy|girl|baby), (locked|trapped|stuck) _ (baby|child|toddler|kid|son|daughter), (baby|child|toddler|
    infant) _ _ (locked in|locked inside|trapped in|stuck in the car|hot car), (lost|missing) (child|kid|boy|girl|
    toddler)`,
  data_incident: `
    sim swap*, (it |page |app |screen |)says hello (deborah|mr|mrs|someone), i can move (her|his|their) money,
    (change|changing) the last digit, kicked out of my own account, (opened|accessed) from a (device|computer)
    (called|in), unwiped, cc d # (patients|customers|people|parents|clients), (data|security|privacy) (breach|leak|
    leaked|breached|violation), (been|was|were|got) (in|part of|affected by) (the|a|your) (data |security |)(breach|
    leak), (i can see|shows me|i see|showing me|show me|shows|displays|gave me|given|access to|logged (me |)into|
    logs me into|i can access|i m seeing|seeing|received|i got|sent me|got) _ (someone else s|someone else|other
    people|other people s|other customers|other customers s|another (customer|person|user|passenger|patient)*|a
    stranger*|other users*|somebody else*) _ (data|details|account*|order*|info*|ticket*|name*|booking*|address*|
    statement*|bill*|invoice*|profile|messages|emails|card|medical|records|documents|photos|phone|number),
    (personal|bank|card|payment|medical|customer|private|my|our|login|credit card|passport) (data|details|
    information|info|records|documents) _ (leaked|leak|exposed|stolen|public|publicly|compromised|for sale|dark web|
    visible to|accessible|hacked|shared with|sent to (someone|another|the wrong|a stranger)), (account|email|
    profile|channel|page|gmail|login|store) (was|has been|got|is|been|just got|have been|is being|were|s been|just
    been|getting|keeps getting) (just |completely |)(hacked|compromised|hijacked|stolen|breached|broken into|taken
    over), (hacked|compromised|hijacked|stole) (my|our|into my|your) (account|email|profile|page|channel|phone|
    gmail|system|systems|wallet|id), (i|we|ive|i ve|i was|we were|been|got|getting|just got) (been |)hacked,
    (someone|somebody|hacker*|russian*|they|person|people) _ (accessed|logged into|logging into|signed into|signing
    into|sign into|log into|got into|hacked|took over|has access to|using|is using|changed) (my|our) (account|email|
    profile|gmail|spotify|netflix|password|channel|name and), (unauthori*|suspicious|unknown|unrecogni*) (login*|log
    in*|sign in*|access|device*), security (hole|vulnerability|flaw|incident), (critical|serious|zero day|remote
    code|sql|xss) (vulnerability|exploit|injection), passwords (leaked|in plain text|exposed|in clear), plain text
    password*, (ransomware|cyber attack|cyberattack), database (leak*|exposed|for sale), (sent|emailed|shared|
    posted|gave|disclosed) (my|our|his|her) (personal |private |bank |medical |)(details|data|information|address|
    statement|documents|info|records|number) to (someone|another|the wrong|a stranger|my ex|other|a third), identity
    (theft|stolen), stole my identity, phished, (account|profile|email|inbox|login|page|channel|gmail) _ _ (hacked|
    hijacked|compromised|taken over|stolen|breached|hacker*|broken into|someone else s hands), (someone|somebody|
    stranger|hacker*|they|ex|person|russia*|unknown) _ _ (logged in|logged into|log into|login to|logging in|
    accessed|accessing|access to|got into|took over|changed|hacked|using|broke into|signed in|signed into|sign in
    to) _ (my account|my email|my profile|my password|my channel|my gmail|my info|my details|our account|my app|my
    data|my wallet|my page|my spotify|my netflix), (i|we|app|site|website|portal|it|page|email|letter|you) _ _ (see|
    seeing|shows|showing|showed|show|received|got|sent|access|logged|gives|given|opened|contains|displays|
    displaying) _ _ (someone else s|somebody else s|another customer|another customers|another person s|another
    persons|another user|another users|another patient|other customers|other customer|other people s|other users|
    stranger s|strangers|a stranger|different customer|different person|wrong person), (my|our|customer*|personal|
    private|bank|card|medical|passport|patient|user|employee) (data|details|info|information|records|documents|
    files|address|statements|passwords|photos|number) _ _ (leaked|leak|exposed|breach*|stolen|dark web|public|
    publicly|for sale|to someone else|to a stranger|to another|to the wrong|visible to|plain text|hacked|without my
    consent|shared with|on google|online), (data|security|privacy) (breach*|leak*|incident*|flaw*|hole*|issue
    exposing), (leak|leaked|leaking|exposing|exposed|expose) _ (data|details|customer*|users|passwords|personal|
    database|emails|records|credentials), (vulnerability|exploit|injection|flaw|bug) _ _ (customer data|user data|
    personal data|accounts|anyone can|anyone to|data of|security team|disclos*|bounty|access other), responsible
    disclosure, (been|got|was|were|am|getting) hacked, hacked my`,
  threat: `
    (would be|be) a (real |)shame if, (would|d) be a shame, (check|checking|look|looking) under (their|your|his|her|
    the) car, tell (your|ur|the) (staff|cashier|manager|people) to run, you (lot |all |)know what to do, (let|set)
    the dogs (loose|on), (get|got|grab) (the|my) (shotgun|gun|rifle|knife), (a |)bullet each, end up in (the|a)
    (canal|river|hospital|ditch|box), (need|needs|needing) a dentist, break every (finger|bone), (enjoys|enjoy)
    (her|his|their|your) kids while, don t forget (faces|a face), not walking home, bomb in, to the ground watch,
    think again by tonight, (have|got) your (car|gym|address) (and|your), (won t|wont|will not|not going to|not
    gonna) (make it home|see (tomorrow|christmas|morning|his kids|her kids)|walk again|be walking), count your days,
    days are numbered, (someone|somebody|people|one of you|heads) (s |is |are |)(going to|gonna|will|ll) (get hurt|
    bleed|die|roll), blood will (flow|be|spill), (bringing|bring|with) (my|some) (boys|mates|lads|cousins|brothers|
    crew), after (his|her|their|your) shift, waiting outside (for|your|the), hope (he|she|you|they) (have|has|ve|
    got) (life|good|dental) insurance, (rip|r i p) (to |)(your|the|his), sleep with one eye open, know what car (he|
    she|you) (drive*|drives), (i will|i ll|we will|i am going to|i m going to|im going to|going to|we re going to) _
    (kill you|kill him|kill her|kill them|kill your|kill the|shoot you|shoot up|shoot the|shoot your|stab you|stab
    him|burn down|burn your|burn the|blow up the|blow up your|blow you|blow this|smash your (face|office|shop|store|
    windows)|smash his|beat you|beat him|beat the shit|beat up|hurt you|hurt your|hurt someone|attack your|attack
    the|torch|bomb), (i ll|i will|gonna|going to) (find|hunt) (you|him|her|them) (and|down), you (will|re going to|
    are going to|ll|are|re) (die|dead|a dead man|dead meat|regret being born|end up in hospital|all gonna die|pay
    with your life|pay for this|bleed), (i|we) know where (you|your staff|he|she|they|your (ceo|family|kids|office|
    driver*)) (live*|work*|is|are|park), bomb threat, (there s|there is|theres|planted|put|have) a bomb (in|on|
    under|at|and|ready), i (have|ve|got|bring|bringing|will bring|own) (a |got a |my )(bomb|gun|weapon|rifle|knife
    for), (death|bomb) threat*, (bring|bringing|come|coming|coming over|show up) (in |there |down |back |to your
    (office|store|shop|hq) |)(with|armed) (a |my |)(gun|knife|bat|weapon|petrol|gasoline), watch your (back|family),
    (you|they|he|she|your staff|your driver) (deserve|deserves|should|need) (to die|to be shot|a bullet|be shot|be
    killed|be hanged|hang), (suspicious|unattended) (package|bag|device) (on|at|in|under|left), bullet in (your|his|
    her), slit your, (set|setting) (fire to|alight) (your|the|this), (i|we|im|i m|i ll|we ll|someone) _ _ (kill|
    shoot|stab|burn|blow up|bomb|beat up|hurt|murder|torch|smash up|break your|attack|end) _ (you|him|her|them|your
    (staff|office|store|driver|ceo|building|employee*|family|agent*|shop|place|team|headquarters|hq|drivers|depot|
    warehouse)|everyone|somebody there|the driver|that driver|this place|the office|the place|the building|every one
    of you|people there|legs|face|neck|teeth), (know|found|find|got) _ (where (you|he|she|they|your (staff|driver*|
    ceo|family|office))|your (home address|address)) _ (live*|sleep*|work*|is|kids|park|family|coming|visit), (bomb|
    explosive*|grenade) _ _ (station|train|office|hq|store|building|airport|plane|planted|today|tonight|tomorrow|
    there), (gun|knife|bat|petrol|gasoline|weapon|rifle|shotgun|ar15|molotov) _ _ (office|store|your (place|hq|
    building|staff)|branch|coming|bring|visit|show up|see you|use it), (wait|waiting) for (you|him|her|your (staff|
    driver)) (outside|after work|in the car park|in the parking), you (will|ll|re gonna|are gonna|re going to|are
    going to) (pay with|regret|bleed|suffer|die|burn|be sorry you), (dead|hang|shot|killed|burn|bleed) (man walking|
    you all|the lot of you), you re (all |)dead, blood on your hands tomorrow, (last|final) (day|warning) _ (alive|
    on earth|blood|before i come|or i come|or else someone), (put|putting) a bullet`,
  money_at_risk: `
    (card|wallet|phone|purse|bag|cards) (got |was |been |has been |is |)(nicked|pinched|robbed|lifted|swiped|stolen|
    taken), (sent|transferred|paid|wired) (my |the |# |)(rent|money|payment|it|salary|deposit) _ (wrong (account|
    number|person|iban|sort code)|scammer*|by mistake), (wrong account|wrong number|wrong iban) (number |)by
    mistake, debited _ without (any|my) (transaction|knowledge|permission|consent), (purchase*|order*|payment*|
    charge*|transaction*) _ (nobody|no one) (here |)(made|did|authori*|bought), took # off my (balance|account),
    counted out nothing, (cash machine|atm) _ (nothing|no cash|took|debited), (card|wallet|purse|phone|cards|debit
    card|credit card) (was|has been|got|is|been|have been|were) (just |)(stolen|cloned|skimmed|used (by|without|
    fraud*)|taken|snatched|compromised), (stole|stolen|cloned|lost) (my|our) (card|cards|wallet|purse|bank card|
    credit card|debit card|card number|card details|money|identity), (lost|stolen) (card|or stolen|bank card|credit
    card|debit card), (freeze|block|cancel|suspend|stop) (my|the|all|this) (card|cards|account|payment|transaction|
    bank card), (fraudulent*|unauthori*|unrecogni*|suspicious|dodgy) (charge*|transaction*|payment*|purchase*|
    withdrawal*|transfer*|activity|order*|direct debit*|debit*|use), (charge*|transaction*|payment*|purchase*|
    withdrawal*|debit*|order*) (i|that i|which i|we) (did not|didn t|don t|dont|do not|never|haven t|have not|not)
    (make*|made|recogni*|authori*|approve*|initiate*|done|did|remember*), (don t|do not|didn t|did not|dont|not)
    (recogni*|authori*|initiate) (this|a|an|the|that|some|these|one of) (charge*|transaction*|payment*|purchase*|
    withdrawal*|direct debit*|debit*|card payment|cash), (someone|somebody|stranger|thief|thieves|hacker*|
    fraudster*|scammer*) _ (using|used|stole|stolen|spent|charged|withdrew|withdrawn|emptied|drained|taken|took|got
    hold of|bought) _ (my|card|money|account|savings|funds), (used|using) my (card|account|credit card|details|debit
    card|identity) (without|to|in|for|fraud*), (victim of|victim to|reporting|report|been|fell for|falling for|lost
    money|experienced|identity) (a |an |)(fraud|scam|scammed|phishing|defrauded|theft), (i|ve|got|been|was|we|just
    got|getting) (been |just been |)(scammed|defrauded|robbed|swindled), (emptied|drained|cleaned out|wiped) (my|
    our|out my) (account|savings|bank|wallet), (money|funds|savings|balance) (is |has |have |was |)(all |just |
    )(gone|disappeared|vanished|missing|stolen|been stolen|been taken) (from|off|out|in|after|overnight|since|and|
    from my), (withdrawal|cash withdrawal|payment) (not made by me|not mine|i see that i|that doesn t belong|not
    done by me|that wasn t me), (wasn t|was not|not done by|not made by|isn t|not) me _ (withdr*|paid|payment*|
    transaction*|charge*|purchas*), clicked (on |)(a |the |)(link|phishing|scam), gave (them|him|her|out) my (card|
    bank|pin|password|details|code|otp), fraud (team|department|alert|on my|report|case), (card|account|money|
    payment*|transaction*|charge*|withdrawal*|transfer*|savings|bank|paypal|wallet|balance|direct debit*|order*|
    purchase*|cash) _ _ (stolen|fraud*|scam*|unauthori*|not me|wasn t me|wasnt me|not made by me|didn t make|did not
    make|didnt make|never made|didn t authori*|did not authori*|don t recogni*|do not recogni*|dont recogni*|not
    recogni*|unknown|suspicious|cloned|skimmed|hacked|drained|emptied|gone missing|disappeared|vanished|without my
    (permission|consent|knowledge|authori*)|someone else used|compromised|not mine|i never|in my name), (someone|
    somebody|scammer*|fraudster*|thief|thieves|person) _ _ (my card|my account|my money|my bank|my savings|my
    details|my identity|my name|my pin|my paypal), (freeze|block|cancel|stop|lock) _ (card|account|payment|transfer|
    transaction) _ (stolen|lost|fraud|scam|now|asap|immediately|urgently|please), (lost|stole|stolen|missing) (my |
    )(card|wallet|purse|bag|phone) _ (card|freeze|block|account|bank|money|cards|id), (fell|fallen) for _ (scam|
    phishing|text|call|email), (fake|scam|phishing|bogus) (call|text|sms|email|website|site|caller|message|agent|
    rep|seller|listing*|invoice|account*) _, (gave|entered|shared|told|clicked|sent|transferred) _ _ (otp|one time|
    pin|card (number|details)|bank details|security code|password|scam*|fraud*|phishing|fake), opened _ in my name,
    identity (theft|fraud|stolen), (sim swap*|sim swapped)`,
  vulnerable_person: `
    (w|with) (my|our|the) (kid*|child|children|baby|toddler*|son|daughter|newborn), (toddler*|newborn|kids|babies|
    baby) and (a |)(newborn|baby|toddler*|kids|no), (autistic|disabled) (son|daughter|child|brother|sister|kid),
    walking (stick|frame), rollator, zimmer, with (my|our|two|three|four|five|2|3|4|5|a|small|young|an) (kid*|child|
    children|baby|babies|toddler*|son|daughter|newborn|infant|autistic|disabled), with (my|our|two|three|four|2|3|4)
    (small|young|little|two|three|2|3|4|autistic|disabled|sick) (kid*|children|child|baby|babies|toddler*|year
    old*), (the|my|our|with|two|three|small|young|crying) (kids|children|baby|toddler|little ones) _ (crying|hungry|
    thirsty|cold|scared|freezing|exhausted|sick), (baby|newborn|infant) (formula|milk|is #|needs|without|who|food),
    # (month|week|months|weeks) old (baby|son|daughter|child|infant|twins), pregnant, wheelchair*, (disabled|
    elderly|vulnerable|handicapped|blind|deaf|autistic|epileptic|diabetic) (person|passenger|people|customer|mother|
    father|parents|mum|mom|dad|son|daughter|child|brother|sister|wife|husband|friend|man|woman|neighbour|neighbor|
    relative|veteran|user|grandmother|grandfather|lady|gentleman), i (am|m) (disabled|blind|deaf|diabetic|autistic|
    epileptic|registered blind|partially sighted|visually impaired|a cancer|immunocompromised|housebound|bedbound|a
    wheelchair), (my|his|her) (disability|blue badge|mobility scooter|guide dog|assistance dog|carer), (visually|
    hearing|mobility) impaired, elderly, diabetic, on oxygen, (oxygen|dialysis|chemo*|insulin|epipen|ventilator|
    cpap|feeding tube|pacemaker), (my|her|his|their) (medication*|meds|prescription|medicine|insulin|treatment),
    (life saving|vital|heart|epilepsy|cancer) (medication|medicine|treatment|drugs|patient), (has|have|with|having|
    fighting|battling|got|of|from) (terminal |stage # |breast |)(cancer|dementia|alzheimer*|parkinson*|epilepsy|
    autism|ms |copd), (terminally|critically|seriously|very) ill, (in|out of|from|at) (the )hospital (bed|with|
    after|and), (just|recently) (had|out of) surgery, (mother|father|grandmother|grandfather|mum|mom|dad|nan|
    grandma|grandad|grandpa|parents|aunt|uncle|neighbour|husband|wife) (is|aged|who is|who s|s|are) (7|8|9)*, (7|8|
    9)* (year old|yr old|yo) (mother|father|grandmother|grandfather|mum|mom|dad|nan|grandma|grandad|grandpa|aunt|
    uncle|neighbour|lady|man|woman|parent*), (funeral|bereave*|passed away|died|deceased|death of) _ (mother|father|
    mum|mom|dad|husband|wife|son|daughter|brother|sister|account|nan), (my|our) (mother|father|mum|mom|dad|husband|
    wife|son|daughter|brother|sister|nan|grandma|grandad) (just |recently |has |sadly |)(died|passed away|passed),
    (no|without) (heating|heat|water|power|electricity|food) _ (baby|kids|children|elderly|child|newborn|sick|
    disabled), (sleeping|sleep|slept|spend the night|spent the night) (on the|in the|at the) (floor|station|airport|
    street|platform|car), homeless`,
} as const
