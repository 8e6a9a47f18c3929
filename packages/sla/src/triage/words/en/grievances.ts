/** What people hold against us, what went wrong for them, and how often they said so. */
export const grievances = {
  complaint: `
    (absolutely|so|just|truly|utterly|pretty|is|was|are|were|simply) dire, (epic|total|massive|big|such a|complete)
    fail, dire service, raging, nonsense, vex*, customer service fail, epic fail, on hold for, been on hold, (told|
    tell) (off|no) twice, (money|cash) out of (me|us), done with (yall|y all|you|them|it), bout done, never again,
    (i keep|keeping) a list, not (a |)happy (bunny|camper), (have|has) some nerve, the (cheek|nerve|audacity|gall),
    joke company, (sort|fix|do) (yourselves|better), how (do|can|is) (you|that) (even|still) (in business|a company|
    legal|allowed), (charging|charge|charged) (me |us |)(for|to) (nothing|breathe|exist), fleec*, milking (us|
    customers|people), (lost|losing) (a|your|my) (loyal |)customer, don reach, una no (try|dey), (no|zero) (manners|
    clue|idea what), car crash (of|website), tipped off the (papers|press), (case|complaint) against (you|your),
    disgrace*, shame*, ashamed, unacceptable, inacceptable, terrible*, awful*, appalling*, horrendous*, horrid,
    atrocious*, abysmal*, dreadful*, shocking*, outrageous*, outrage, inexcusable*, deplorable*, despicable,
    disgusting*, disgusted, pathetic*, ridiculous*, ludicrous*, laughable, farcical, farce, shambles, shambolic,
    fiasco, disaster, disastrous, nightmare, hell, (worst|poorest|crappiest|shittiest|dumbest), worse than,
    disappoint*, underwhelm*, dissatisf*, unsatisf*, unhappy, frustrat*, infuriat*, annoying, annoyed, irritat*,
    aggravating, insulting, insulted, offensive, horrible*, abhorrent, inept, incompeten*, negligent, clueless,
    unprofessional*, unhelpful, unreliable, unfair*, unjust*, unethical, dishonest*, deceptive, misleading, misled,
    mislead, predatory, greedy, greed, money grab*, cash grab*, daylight robbery, robbery, extortion*, blackmail,
    thieves, thief, liar*, lying, lied (to|about), lies, crooks, crook, criminals, con artists, bait and switch,
    false advertis*, false promises, fed up, sick of, sick and tired, tired of, had enough, enough is enough, at my
    wits end, losing (my |)(patience|mind|it), lost (my |)(patience|faith|trust|all), out of patience, over it with,
    (so|really|very|beyond|extremely|totally|super|absolutely|pretty|incredibly|too) (disappointed|frustrat*|angry|
    annoy*|upset|mad|rude|slow|bad|poor|unhelpful|unprofessional|dirty|expensive|unfair|pissed|livid|terrible|awful|
    sad), livid, seething, fuming, pissed (off|at), upset (with|at|about|that|by), complain*, complaint*, grievance,
    still waiting, still nothing, still (have not|haven t|has not|hasn t|hadn t|did not|didn t|isn t|aren t|waiting|
    can t|cannot|broken|unresolved|on hold|down|no), no (answer|reply|response|refund|apology|explanation|
    communication|help|resolution|solution|update|updates|contact|call back|callback|show|compensation|customer
    service|accountability|excuse|respect|warning|notice|support|one (answers|replies|responds|cares|helps|picks up|
    is helping|can help|seems to|ever|called|has (called|replied|responded|contacted))|ones), nobody (answers|
    replies|responds|cares|helps|picks up|can help|called|knows|bothers|will help), never (replied|answered|
    received|refunded|arrived|came|showed|responded|called|got|delivered|turned up|again|heard back|works|helps|on
    time|using|buying|flying|ordering|shopping|have i), (zero|0) (help|response|communication|support|stars|customer
    service|respect|empathy|information|accountability|updates), (can t|cannot|unable to|impossible to) (reach|get
    (through|hold of|a hold of|in touch with|an answer|any help|a straight answer|a response|a human)), (hung|hang|
    hangs|hanging) up (on me|on us|on|after), (hung|hang) up, (passed|bounced|sent|transferred|running|run|going|run
    around|go) (from|around|round|between|in|me) (department|pillar|circles|and around|around|one|person|the houses|
    agent), the run around, (given|giving me|get|got) the (run around|runaround), runaround, (ignored|ignoring) (me|
    my|us|by|for|again|since|all|completely), being ignored, (waited|waiting|been waiting|on hold|hold|queue|wait)
    (for |on (the phone|hold) |in line |in a queue |over |more than |almost |nearly |about |on hold for |time of )#
    (hours|hour|hrs|mins|minutes|days|weeks|months), (for|over|been|after|past|more than|its been|almost|nearly|
    last) (the last |the past |over |almost |nearly |more than |)# (days|weeks|week|months|month|years) (now|and|
    with|without|later|still|since|trying|of), (days|weeks|months|hours) (later|now and|and still|without|and no|and
    counting|ago and), (all (day|week|morning|night)|for (days|weeks|months|hours|ages|years)), it s been (#|over|
    more than|almost|nearly|days|weeks|months), rip off, rip offs, ripoff, ripped off, ripping (off|people|us|
    customers), scam, scams, scammer*, scamming, conned, swindl*, overcharg*, over charged, (charged|billed|
    charging|billing) (me |us |)(twice|again|for (nothing|something i|a service i|no|an item i)|without|extra|
    double|more than|wrongly|incorrectly|after|even though|the wrong), hidden (fee*|charge*|cost*), (absurd|crazy|
    insane|outrageous|ridiculous|extortionate|exorbitant|stupid) (price*|fee*|charge*|rate*|amount), too expensive,
    overpriced, price goug*, goug*, waste of (time|money|space|my), wasted (my|so much|hours|# hours|an|a whole),
    total waste, useless*, worthless, pointless, trash, garbage, rubbish, crap, crappy, shit show, shitshow, shitty,
    bullshit, bs, bollocks, (this|it|that|service|app|company|site|website|update|network|internet|wifi|everything|
    airline|bank|support|they|you|you guys|really|still|absolutely|signal|connection) (really |absolutely |just |
    always |totally |still |)(suck*|stinks|blows|sux), sucks, sucked, joke of a, (is|are|what|such|absolute|
    complete|total|bloody|fucking|utter) (a |an |)(joke|disgrace|shambles|circus|mess|rip off|clown show|
    embarrassment|farce|scam|cop out), what a (joke|disgrace|shambles|mess|nightmare|waste|rip off|farce|load|
    terrible|horrible|shame|disaster|way to|company|pathetic), (poor|bad|horrible|lousy|crap|shocking|zero|terrible|
    awful|worst|shoddy|sloppy|disgraceful|subpar|substandard|lack of|non existent) (service|customer|customer
    service|support|experience|quality|communication|form|show|management|planning|attitude|job|company|business|
    design|taste|treatment|staff|respect|care|training|organisation|organization), (late|delayed|cancelled|canceled|
    down|broken|out|crashed|missing|wrong|closed|full|failed|lost|crashing) (yet |once |)again, (yet|once) (again|
    another), every single (day|time|morning|week|month|night|journey|train|update|year), (same|again the same)
    (problem|issue|story|excuse|crap|error|old|thing) (again|every|over|as|for|since), always (late|delayed|broken|
    down|the same|an excuse|cancelled|crash*|busy|slow|wrong|something), (constant|constantly|continual|continuous|
    endless|repeated|recurring|frequent) (delay*|cancel*|problem*|issue*|outage*|crash*|error*|fail*|lag*|drop*|
    disconnect*|buffering|late|down), thanks for (nothing|the (delay*|cancel*|late|wait|ruin*|lost|mess|broken|
    stress|headache|lies|sleepless)|ruining|wasting|losing|breaking|cancelling|canceling|destroying|ignoring|making
    me (late|wait|miss)|not|another|yet another|leaving (me|us)|screwing|messing|never|absolutely|charging|delaying|
    delivering (nothing|late|to the wrong)|taking), thanks a (lot|bunch) for (nothing|ruining|losing|cancelling),
    (great|nice|good|fantastic|amazing|brilliant|excellent|stellar|wonderful|top|lovely|well done|congrats|
    congratulations|bravo) (job|work|service|one|way|for|on|start) _ (losing|ruining|cancel*|delay*|break*|lost|
    late|nothing|again|wait*|delet*|fail*|to (lose|treat|ruin)|not|screw*|crash*|charg*|ignor*|mess*|destroy*|
    scam*), way to go, slow clap, (so much|thank god|good thing) for (customer|your|being|the|quality), rude*,
    impolite, disrespect*, condescending, dismissive, arrogant, hostile, aggressive, nasty, (mean|snarky|snotty|
    cocky|lazy) (staff|driver|agent|rep|attitude|employee|customer), attitude (problem|from|is|was), (treated|treat|
    treating) (us |me |people |customers |passengers |)(like|badly|poorly|unfairly|with (no|zero|contempt|such|
    disrespect)), don t (care|give a|bother|waste|use|buy|order|fly|trust|recommend|book), dont (care|give a|bother|
    waste|use|buy|order|fly|trust|recommend|book), (do not|not|wouldn t|would not|cannot|can t|never) (recommend|
    trust|believe|shop|use this|buy (from|this)|fly (with|you)), (couldn t|can not|can t) care less, avoid (at|this|
    them|like|using|these|him), stay away, steer clear, beware, boycott*, (cancel*|cancelled|cancelling|canceling|
    closing|deleting|leaving|switching|dropping|ditching|uninstall*|unsubscrib*) (my |our |)(subscription|account|
    membership|order|contract|service|you|to|app|everything|it all|because|card) _ (because|due|over|after|never|
    tired|worst|terrible|competitor|if this|asap because|immediately|done), (taking|take) (my|our) (business|money|
    custom) elsewhere, (lost|losing|lose) (a |my |another |)(customer*|business|custom|client), last time (i|we|ill|
    i ll|im|using|ever), (won t|will not|will never|never) (be |)(use|using|fly|buy|shop|order|return*|come back|
    renew*|recommend*|travel*|back), done with (you|this|your|them|it), so done, i m done, im done, i quit, goodbye,
    filthy, dirty, smelly, gross, unhygienic, unsanitary, mouldy, moldy, rotten, inedible, freezing (cold|train|
    carriage|in|on), overcrowded, packed (like|in like), sardines, cattle, do (better|something|your job|your jobs),
    you can do better, get (your|it|ur) (act|shit|together|sorted out|s together), sort (it|this|yourself|
    yourselves|your (shit|act|life)) out, sort it, fix your (shit|app|game|servers|website|stuff|service|damn|
    broken|system|trash|crap|fucking), pull your (finger|socks), (give|want|demand|need|return|refund|get|send) (me
    |)(my|our) money (back|now|!), my money back, (i |we )(demand|expect|deserve|want) (a |an |my |some |full |
    )(full |)(refund*|compensation|apology|explanation|answers|better|reimbursement|my money|action|response|
    justice), compensat*, compensation (for|claim), lose my job, cost me (my|a|the|#|hours), (ruin*|spoil*|wreck*|
    destroy*) (my|our|the|his|her|everything|a), ruined, (not|isn t|wasn t|aren t|never|ain t|hardly|far from) (ok|
    okay|good enough|good|acceptable|fair|right|happy|impressed|helpful|cool|great|amused|satisfied|pleased|
    professional|funny|worth|reliable|even close|remotely|user friendly|fit for purpose|what i (paid|ordered|
    expected)), makes (no|zero) sense, no sense, (how|why) (hard|difficult) (is it|can it be|it is), (absolutely|
    completely|totally|utterly) (useless|shocking|ridiculous|disgusting|terrible|awful|nothing|insane|unreal|mental|
    disgraceful|fuming|livid|furious|pathetic|garbage|shambolic|unacceptable|no), beyond (belief|a joke|ridiculous|
    frustrat*|words|the pale), unbelievable, unreal, mind boggling, mindboggling, insane, (i |)(regret|regretting|
    wish i had never|wish i never|wish i hadn t), downhill, (gone|going|goes) (downhill|to (shit|the dogs|hell)),
    (excuse|excuses) after, (lame|pathetic|pitiful|same|more|no) excuse*, (stupid|dumb|idiotic|moronic) (policy|
    rule*|app|update|system|company|decision|design|idea|people|staff), morons, idiots, clowns, incompetents,
    (should be|ought to be|be) (ashamed|embarrassed|fired|illegal|sacked|banned|investigated), embarrassing,
    embarrassment, (false|fake|wrong|incorrect) (information|info|promises|advert*|claims|delivery (attempt|notice|
    scan)|charges), (gotta|got to|have to|really|just|absolutely|don t you|don t you just|i|who doesn t) love (how|
    when|that you|waiting|being|paying|standing|spending|sitting|it when|getting|having|the fact|listening), love
    (how|waiting|being|paying|standing|spending|sitting|it when|getting|the fact|when you|when your), nothing (like|
    says|better than) (a|waiting|being|paying|standing|quality|customer|good|another|sitting), so glad (i|that i|we|
    my) (paid|pay|waited|spent|booked|bought|chose|get to|have to), (exactly|just) what (i|we) (needed|wanted|
    ordered), (what|such) a (great|lovely|fantastic|wonderful|brilliant|nice|amazing|pleasant) (way|start|end|
    surprise|welcome|experience this) (to|of|when|again|that), (thanks|thank you|cheers|well done|congrats|
    congratulations|great|brilliant|bravo|nice|lovely|fantastic|amazing|excellent|top|good) _ (as (usual|always|
    ever|per)|yet again|once again|another (delay|cancel*|day of)|only # hours|# hours late|# minutes late), as
    (usual|always|per usual|ever), (who|because who) needs _ (sleep|money|internet|customers|heating|trains|service|
    a job), must be nice, how (convenient|lovely|nice|wonderful|surprising|shocking|original|thoughtful|generous|
    embarrassing|disappointing|frustrating|annoying|sad|ridiculous|rude|pathetic), shock horror, surprise surprise,
    slow hand clap, slow claps, award for, and the award, (winner|top marks|full marks|# out of #|0 10|0 out of|
    minus|zero out of), (not|isn t|wasn t|aren t|weren t|is not|was not) (a |an |the |)(good|great|happy|helpful|
    impressed|fun|nice|right|fair|ok|okay|acceptable|good enough|way to|how you|worth|working for me|cool|pleased|
    amused|good look|ideal|sustainable), ain t (right|good|it), (refuse|refuses|refused|refusing) (to |)(refund*|
    help*|honour|honor|let|give|fix|answer|speak|respond|acknowledge|deal|pay|replace|accept responsibility|
    exchange|cancel|do anything), (nobody|no one|noone|none of you|they don t|you don t|you dont) (seems to |seem to
    |can |will |could |)(care*|help*|know*|answer*|respond*|bother*|listen*|want*|understand*|bothered), (told|
    telling|tell) (me|us) (a )(lie|lies|different|something different|load of), (different|conflicting) (answer*|
    stor*|information|info|price*) (every|from|each|depending|by), (radio silence|crickets|deaf ears|brick wall|
    going in circles|in circles|round in circles|wild goose|passed around|pillar to post|fobbed off|palmed off|copy
    and paste|copy paste|copypasta|canned response*|automated response*|generic (response|reply|answer)|scripted|
    robot responses), (slap in the face|piss take|taking the (mick|piss|mickey)|takes the (piss|biscuit|mick)|having
    a laugh|laughing stock|not fit for purpose|beyond me|lost for words|speechless|gobsmacked|flabbergasted|
    appalled|baffled|dumbfounded|aghast|disgruntled|disheartened|dismayed|let down|letdown|cheated|deceived|
    betrayed|robbed|mugged off|mistreated|disregarded|neglected|humiliated|discriminat*|racist|racism|sexist),
    (mess|messed|messing|screw|screwed|screwing|balls|ballsed|cocked|cock|fucked|stuffed) up, (hot|complete|total|
    absolute|utter|huge|right|big) mess, (really|so|just|very|quite|pretty|bit) (poor|bad|sad|upsetting|concerning|
    worrying|rude|shoddy|silly|stupid|unhelpful|stressful|inconvenient|confusing|upset|cross), (stress*|stressed)
    (out|me|us|and|of), (considering|thinking of|thinking about|about to) (uninstalling|leaving|cancelling|
    canceling|switching away|deleting|closing my|ditching|unsubscribing)`,
  trouble: `
    another (rail replacement|replacement bus|delay|outage|cancellation|bill|price|ad|error|update|hour|day|week|
    night|weekend), (third|fourth|fifth|second) (bill|engineer|visit|parcel|replacement|fault|letter), rail
    replacement, (raise|raised|raising|up|upped|hike) (my|our|the) (bill*|price*|rent|fee*|rate*), drop (my|our|the)
    (speed*|signal), room temperature, melted, soggy, (needed|took|takes) (four|three|five|six|several|# ) (visits|
    attempts|goes|calls|tries|engineers), break what was working, seats for #, tickets sold, (shut|closed) (pool|
    gym|kitchen|bar|again), full price, upside down, wrong way round, in the (rain|mud|bin|hedge|puddle), # (h|hour|
    hours|hr|hrs|min|mins|minute|minutes|days|weeks) (late|delay|delayed|behind|overdue|past), (delay|delayed|
    delays), (flight|train|bus|order|delivery|package|parcel|appointment|booking|reservation|engineer|technician|
    tram|concert|event|connection|luggage|bag|bags|item|shipment|food) _ (cancelled|canceled|delayed|late|missed|
    lost|missing|rescheduled|overbooked|no show|not arrived|never came|didn t (come|arrive|show)|hasn t (arrived|
    come|shown)|wrong|stolen|damaged|broken|smashed|opened|empty|cold|spoiled|ruined|returned), (cancelled|canceled|
    cancel) (my|our|the|on (me|us)|without|last minute|again|at the last), (missed|missing|miss) (my|our|the)
    (connection|connecting|flight|train|bus|appointment|meeting|interview|exam|wedding|funeral|holiday), (lost|
    losing|misplaced|broke|damaged|smashed|destroyed|stole|lose) (my|our) (luggage|bag|bags|suitcase|package|parcel|
    order|item|items|data|files|progress|save|money|baggage|photos|time|work), (wrong|incorrect|different|missing|
    damaged|broken|defective|faulty|expired|used|empty|fake|counterfeit|someone else s) (item*|product*|order|size|
    colou*|address|food|part*|package|box|parcel|amount|price|bill|house|door|person), (arrived|delivered|came|
    received|sent|left) _ (damaged|broken|late|smashed|opened|empty|cold|wrong|incomplete|expired|in the rain|at the
    wrong|to the wrong|on the street|with a neighbour|outside), (says|said|marked|showing|shows) (it was |it s |as |
    )delivered (but|and|when|yet|it|however), (left|leaving|dumped|threw|thrown) (my|the|our) (package|parcel|order|
    delivery|box) (in|on|outside|by|over|at|with), (no|broken|without|out of) (heating|heat|air con|aircon|air
    conditioning|ac|a c|toilets|wifi|seats|seat|power sockets|lights|lift|elevator|hot water|food|drinks|staff|
    announcements|information|signal|lifts|parking|change|stock), (overcrowd*|standing room|had to stand|no room|
    crammed), (rush hour|short staffed|understaffed|long (queue*|line*|wait*)|queue* (out|around)|huge queue*),
    (late (fee|charge|fees)|double charged|double booked|price (increase*|hike*|went up|goes up|rise*|has gone up)),
    (increased|increase|raised|raising|hiked|put up) (my|the|your|our|their) (price*|bill|rate*|fee*|premium|rent|
    subscription|cost*), (bill|premium|fare|fares|prices|cost) _ (doubled|tripled|gone up|went up|increased|higher|
    wrong|too high|skyrocket*), (fined|penalty fare|parking charge|late fee), (technician|engineer|driver|delivery|
    courier|plumber|installer) _ (never|didn t|did not|no show|late|left|refused|missed|cancelled), (stood|left)
    (us|me) (waiting|stranded|standing|up|without|hanging|out), (removed|took away|taken away|got rid of|deleted|
    discontinued|ruined|changed) (the|my|our|a) (feature*|option*|button|channel*|show*|old|best|layout|app|recipe|
    playlist*|song*|route*|service*), (new|latest|recent) (update|version|layout|design|app|interface|ui) (is|has|
    ruined|broke|sucks|made|keeps|killed|just|looks), (runs|running|getting|so|very|really|extremely|super|too|
    painfully|incredibly) (slow|slower|slowly), (slow|spotty|intermittent|unstable|weak|poor|bad|dropping|dropped|
    patchy) (internet|wifi|connection|signal|speed*|network|service|broadband|data|reception), (lag|lags|lagging|
    laggy|buffering|buffers|rubber banding|high ping|freezing|stutter*), (banned|suspended|kicked|blocked|muted|
    terminated|demonetized|restricted|shadowbanned) (me|my|for (no|nothing)|without|unfairly|wrongly|from|by
    mistake), (for no|without (any |a |)(reason|notice|warning|explanation|consent|permission|asking|telling)),
    late, delay*, cancelled, canceled, waiting, waited, queue, queues, lost, missing, missed, broken, damaged,
    ruined, smashed, cold, closed, empty, wrong, rude, slow, unavailable, overcharged, overpriced, expensive, dirty,
    stuck, out of stock, no show, refused, cramped, packed, crammed, strike, strikes, stolen, expired, stale, mould,
    mold, leak*, noisy, noise, pothole*, scratched`,
  rhetorical: `
    are you (kidding|serious|joking|having a laugh|fucking|for real|even|actually kidding|guys (kidding|serious|
    joking|for real)|people (serious|insane)|out of your|insane|trolling|taking the|deaf|blind), (is|was) (this|
    that|it) (a|some kind of|some sort of|your idea of|supposed to be) (joke|prank|scam|service|wind up|a joke|
    funny), (you|u) (kidding|serious|joking) (me|?), you (must|have to|gotta|have got to|ve got to) be (kidding|
    joking), (seriously|really|srsly) (?|!|guys|though ?|people), what the (hell|fuck|heck|f|actual|bloody|frick),
    wth, wtf, why (the hell|the fuck|the heck|tf|on earth), how (dare|hard|difficult|incompetent|stupid|is this
    (acceptable|legal|allowed|ok|okay|possible|even)|can you (be so|call|treat|charge|justify|sleep|people|possibly|
    let|allow)|do you (sleep|justify|call|people|still have|manage to|stay in)|many (times|more times|weeks|years|
    people) (do|must|does|will|have|before|are)|is it (acceptable|possible that|even|legal|that hard|fair|ok)|much
    longer), what (is|s) (wrong with|the point|your problem|the use) (of|you|with|in), what (kind|sort|type) of
    (company|service|business|people|joke|idiot*|customer|airline|bank), (do|does|did) (you|anyone|anybody|u) (even|
    actually|guys even|people even|have any (shame|idea|respect)|give a|care (about|at all)|know what you re|not
    (care|understand|read|train|test)), (don t|do) you (have (any |)(shame|respect|standards)|care), who (cares|
    thought|thinks|the hell|decided|designed|approved|on earth|runs|hires|needs), (why|how come) (is|are|does|do|
    did) (your|you|ur|this|it|everything|the|u) _ (suck|so (bad|slow|shit|terrible|awful|rude|crap|expensive|
    useless|incompetent|hard|stupid|trash|garbage|poor)|useless|trash|such a|always (late|broken|down|delayed)|
    garbage|shit|incompetent|the worst), when (are|will) (you|u|ya|y all|they) (guys |people |going to |finally |
    ever |actually )(going to |gonna |)(learn|stop|start|fix your|get your|wake|care|realize|do something|do your|
    sort)`,
  broken_promise: `
    (told|said|swore|promised|assured|claimed|guaranteed) _ (would|will|gonna|going to|within|in #|in (one|two|
    three|five|ten)|by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|noon|the end|end|
    next)|# (hours|days|weeks|working days|business days)|24 48 hours|next (bill|week|month|release|day)|straight
    away), (was|were) (going|gonna|supposed|meant|due) to (ring|call|phone|send|email|refund|come|be fixed|be
    refunded|be sorted|arrive|get back) _ (yesterday|last|monday|tuesday|wednesday|thursday|friday|nobody|never|but|
    and (no|nobody|nothing)), (una|them|they) say _ (go|will) (come|call|send|pay), (today|tomorrow|now) is day #, #
    (days|weeks|months|releases) later, (not|never) on my (next |)bill, said (it|they|you|she|he) (d|would|will) be,
    (you|they|agent|rep|he|she|was|were|been) (said|promised|assured|guaranteed|told me|told us|told) (me |us |
    )(you|it|i|we|that|they|my|someone|a|the|this) _ (would|ll|will|was going to|d), you promised, (was|were|been|
    been) promised, (promised|assured|guaranteed) (me|us|a|an|by|to|last|two|three|four|five|2|3|4|5|delivery|
    refund|call|that|next|within|on|it), refund promised, as promised, (never|didn t|not|no one|nobody) (called|
    call|calls|rang|phoned|got|came|come|followed up|get) (me |us |)(back), (broken|empty|false|failed|broke)
    promise*, (broke|break|breaking|didn t keep|failed to keep) (your|their|the) (promise*|word), (supposed|meant|
    due|scheduled|guaranteed|expected) (to be |to |for |)(delivered|delivery|arrive|arrived|be here|come|refunded|
    call|fixed|released|be fixed|receive|get|ship|shipped|be there|have been|install*|resolved) (by |on |today|
    yesterday|last|two|#|monday|tuesday|wednesday|thursday|friday|saturday|sunday|within|a week|before|already|this
    morning|at), (should|was supposed to|were supposed to|was meant to) (have |)(arrive*|be|been) (delivered |here |
    arrived |refunded |received |there |fixed |shipped |)(yesterday|last|#|days ago|weeks ago|monday|tuesday|
    wednesday|thursday|friday|saturday|sunday|by now|a week ago|already), told (me |us |)(# (hours|days|weeks|
    business|working)|it would|within|by (today|tomorrow|monday|friday)|someone (would|will)|i (would|will|d)),
    (missed|miss|blew|past) (your|the|their|its) (deadline|delivery (date|window|slot)|promised|own)`,
  repeat_once: `
    (second|2nd) (message|time|email|request|complaint|call|tweet|ticket|attempt|replacement|letter|engineer|visit),
    following up, follow up, chasing, (any|an) update (on|regarding|about) my (previous|earlier|last|ticket|case|
    complaint), (as|like) i (said|mentioned|wrote|explained) (before|earlier|already|previously|in my), (already|
    previously) (emailed|called|messaged|dmed|dm d|reported|wrote|written|contacted|told|tried|submitted|complained|
    asked|sent|explained|raised|spoken|opened), (my|our) (previous|earlier|last) (message|email|tweet|dm|complaint|
    ticket|request|call), again asking, asking again, bump, me again, (still|again) (me|here) (waiting|with),
    (resending|reposting|re posting|re sending)`,
  repeat_often: `
    (email|message|call|letter|ticket|attempt|visit|request|tweet|dm|complaint|chat) (number|no|nr) #, # (th|rd)
    (time|email|message|call), reported (it |this |them |him |her |)(# times|in may|in june|twice|again|before|
    already|three|four|five|six), (every|each) (time|week|month) (i|we) (call|ring|write|ask|report), (back again|
    here again|same again|me again), (third|fourth|fifth|sixth|seventh|tenth|umpteenth|millionth|hundredth|nth|3rd|
    4th|5th|6th|7th|8th|9th|10th|20th) (message|time|email|request|complaint|call|tweet|ticket|attempt|replacement|
    letter|engineer|visit|day|week), (three|four|five|six|seven|eight|nine|ten|dozen|3|4|5|6|7|8|9|10|12|15|20|50|
    100) (messages|emails|requests|times|calls|tickets|complaints|tweets|dms|phone calls|reps|agents|people|
    engineers|attempts|different (people|agents|reps)), (several|many|multiple|numerous|countless|repeated|endless|
    lots of|so many|dozens of|hundreds of|a million|tons of) (messages|emails|requests|times|calls|tickets|
    complaints|attempts|tweets|dms|phone calls|occasions|agents|reps), (over and over|again and again|time and (time
    )again|time after time|repeatedly|how many (more |)times|(i|we|i ve|to) keep (calling|emailing|messaging|asking|
    writing|contacting|tweeting|telling|sending|reporting)|(been|kept) (calling|emailing|messaging|asking|
    contacting|tweeting|dming|chasing|ringing|phoning|reaching out))`,
  negative: `
    vex*, raging, nonsense, arse*, wanker*, twat*, tosser*, muppet*, prick*, cunt*, f off, sod off, get stuffed,
    angry, furious, disgust*, horrible, terrible, awful, hate, hated, hating, worst, pathetic, ridiculous, shame*,
    crap*, shit*, damn*, dammit, goddamn*, joke, useless, appalling, fuck*, fck*, fking, fkn, effing, freaking,
    frickin*, bloody, bastard*, asshole*, arsehole*, bitch*, dick*, piss*, bullshit, wtf, ffs, smh, wth, omfg,
    suck*, trash, garbage, stupid, idiot*, moron*, dumb*, annoying, frustrat*, livid, fuming, outrageous, disgrace*,
    unacceptable, ugh*, argh*, grr*, screw you, screwed, hell, abysmal, atrocious, dreadful, incompetent, insane,
    scum*, clown*`,
} as const
