/** What people want of us: an answer, help with a fault, something better, something to buy, a job. */
export const requests = {
  question: `
    (need|want|wants) (a |my |the |full |)(refund|reset|replacement|receipt|invoice|callback|call back|activation),
    wanna (swap|change|cancel|move|book|know|return|upgrade), (fix|unban|unblock|unlock|reset|activate|refund)
    (this|it|the|your|my|our|me), (bring|put|turn) (it|them|this) (back|on), (look|looks|something) (to|for you to)
    (look|check) into, abeg, (how|who|when|where|what) (dey|una), una (dey|fit|go), (what|how) about (the|my|our),
    how (do|can|could|should|does|did|much|long|many|to|would|will|often|come|about|soon|far|are|is|i can|i could|
    am), ^(how|where|who|whose|whom|which|why), ^what (is|are|was|were|do|does|did|time|should|would|will|can|could|
    s|happens|happened|about|kind|type|if|other|else|channel|version|size|day|date|documents|countries|currencies|
    fees|proof|currency|the|are|s the), ^when (is|will|does|do|are|can|did|would|should|s), ^(can|could|will|would|
    should|do|does|did|is|are|am|was|were|has|have|may|might|shall|isn t|aren t|won t|can t|doesn t|don t|didn t|
    haven t|hasn t|couldn t) (i|you|we|it|he|she|they|there|this|that|the|my|your|our|someone|somebody|anyone|
    anybody|any|a|u|these|those|all|one|people|y all), (can|could|cn) (i|we|you|someone|somebody|anyone|anybody|u|
    ya|y all|one of you), may (i|we), would (you|it be|there be), will (you|it|there|i|my|u) (be|have|ever|get|fix|
    let|please|still|release|add|support|receive|send|charge*|offer), when (is|will|does|do|are|can|did|would|s|am),
    (if|know|wondering|wonder|tell|see|idea|figure out|find out|sure|understand|explain|remember|unsure|clue) (me |
    us |out |)(when|where|how|what|why|which|whether|if|who), where (is|are|do|can|did|s|has|have|should|to), (what|
    what s) (time|is|are|do|should|does|can|would|will|happened|the (status|deal|point|process|best way|policy|
    number|problem|difference|eta)), what (time|is|are|do|should|does|can|would|will|happened|s) (the|i|my|your|you|
    this|it|going|up with|happening|to do|a|we|wrong with my|that|needed|required), what gives, whats going on,
    which (platform|train|ticket|card|one|version|countries|currencies|atms|number|department), is (there|it|this)
    (a|an|any|possible|allowed|still|something|someone|way|just|normal|true|anything|only|going|working|available|
    safe|supposed|because|down|open|legit|real|ok|okay), are (there|you|they) (any|still|able|going|open|aware|
    having|down|planning|available|looking|working|issues), do (you|i|we|u) (have|know|need|offer|allow|sell|accept|
    ship|deliver|provide|support|guys|plan|charge|think|get|still|require|take), does (anyone|anybody|this|it|that|
    the|your|my), (did|has|have) (anyone|anybody|you guys), who (do|can|should) (i|we), please, pls, kindly, (need|
    want|require|wanted|would love|could use|seeking|request|requesting|asking for|in need of) (help|to know|to
    change|to cancel|a refund|some help|your help|assistance|support|to speak|to talk|someone|a new|to get|my|to
    update|to reset|to find|to contact|to return|urgent|info|information|an answer|answers|to be able|advice|to
    verify|to transfer|to order|to recover|to report|to ask|to make|to reach|a replacement|confirmation|
    clarification|to buy a replacement|the (link|number|code|email)|some (advice|info|information|assistance|
    clarification)), would like (to|a|an|my|some|help), i d like (to|a|an|my|some|help), i want (to|my|a) (know|
    change|cancel|talk|speak|update|reset|get|return|recover|find|delete|close|transfer|activate|order|report|
    remove|move|be|see|use|new|set|withdraw|make|log|complete|add|name|number|password|pin|new card|account|refund),
    looking for (a|an|the|information|help|some|advice|my), (any|an) (idea|ideas|news|update|updates|eta|
    suggestion*|advice|help|info|information|solution|solutions|chance|way|plans|reason|word|tips|timeline|thoughts|
    alternative*), help (me|us|please|pls|needed|with|!|?|required|out|urgently), (help|assist|advise|assistance)
    (please|pls|me|us|asap|needed|required|appreciated|is appreciated|would be), (i have|i ve|got|ive got|have|had|
    quick|one|another|just a|few|some|simple) (a |an |)(quick |)(question*|query|enquiry|inquiry), question (about|
    for|regarding|on|is), (having|have|facing|experiencing|got|getting|had|has|been having|encountered|having some|
    with|an|this|some) (a |an |some |any |lots of |major |serious |big |huge |constant |)(issue*|problem*|trouble|
    troubles|troubling|difficult*|error*|glitch*), (reply|respond|answer|get back|contact|call|email|dm|message|
    reach out|pm) (to |)(me|us|my (dm|dms|message|email|messages|case|query|question)), (check|see|look at|read|
    answer|respond to|reply to|review) (your|my|the|ur) (dm*|inbox|message*|pm*|case|email*|account|channel|order|
    attached|issue|application|ticket), (look|looking) into (this|it|my|that), (let|tell|show|send|give|advise|
    inform|explain to|update|text|notify) (me|us) (know|a|the|when|what|how|if|why|where|on|about|your|more|info|an|
    my|please|some|which), (someone|anyone|somebody|anybody) (help|know|knows|tell|else|explain|call|contact|assist|
    have|please|available|from|there|having|here), (explain|clarify|confirm|advise|specify) (to me |)(why|how|what|
    if|this|the|whether|when|a|top|please|where), (thanks|thank you|thx|thanking you) in advance, tia, (much|
    greatly) appreciated, would be (appreciated|much appreciated|greatly appreciated), look* forward to (hearing|
    your|a), (should i|do i|did i), not sure (how|what|why|if|where|when|which|whether), don t (know|understand)
    (how|what|why|if|where|when|which|who), dont (know|understand) (how|what|why|if|where|when|which|who), (can t|
    couldn t|cannot|can not) (find|figure out|understand|work out|remember) (out |)(how|what|why|if|where|when|
    which|who|the|my|a|it|any), (what|how|where|when|why|which|who|much|many|long) ?, urgent help, (reset|change|
    update|unlock|verify|activate|recover|restore|reactivate|cancel|unblock|delete|close|transfer|move|merge|remove)
    my (password|account|email|number|address|card|pin|subscription|order|name|phone|profile|channel|username|
    details|booking|flight|passcode), send me (a|the|my|new|an), curious (if|about|why|how|what|when), i (need|want|
    wish|wanna|would like|d like|wanted|am trying|m trying) (to|my|a|an|some|the|you|help|this|it|that|your),
    (needing|requesting|require|requires) (a|an|my|help|to|your)`,
  fault: `
    (opens|comes out|comes up|shows|goes|loads|prints) (blank|black|empty|white|wrong|upside|sideways|as|in the
    wrong), never (lands|arrives|loads|shows|comes|connects|opens|sends|updates|turns|appears), (drift*|flicker*|
    stutter*|rattl*|leak*|drip*|buzz*|beep*|squeak*|overheat*|clogged|jam*), (lift|escalator|elevator|toilet|light|
    lights|door|gate|barrier|tap|fountain|bin|streetlight*|machine|screen|display|board|printer|heater|radiator|
    vending machine) _ (is |s |are |has been |)(out|broken|down|stuck|off|dark|dead|full|blocked|not working|
    overflowing), (is|are) (out|unreachable|blank|greyed out|grayed out|unresponsive|offline|dead|stuck|gone),
    (bounced|bounces) (back|every), (asks|asking) for (a |my |the |)(code|password|login|pin) (again|every|i),
    (does|do) nothing, (no work|dont work|not work), (missing|without) (a |the |)(screw*|part*|piece*|cable*|
    charger*|manual|item*|bag|page*), (does not|doesn t|dont|don t|do not|did not|didn t|won t|wont|will not|isn t|
    is not|not|stopped|wouldn t|can t|cannot|never|aren t|hasn t|haven t|wasn t|can not|couldn t|could not) (work*|
    load*|open*|start*|respond*|accept*|updat*|turn on|charg*|connect*|syn*|download*|play*|show* up|show*|appear*|
    process*|go through|went through|come through|came through|complet*|launch*|boot*|install*|save|saving|send*|
    print*|recogni*|register*|let me|let us|go in|go on|post*|arriv*|come*|received|receive|receiving|get*|got|
    activat*|verif*|display*|registered|functioning|refresh*|upload*|scan|stream*|power on|shut (off|down)|turn off|
    pair*|detect*|function*|credited|reflect*|find|found|deliver*|ship*|go away|clear*|available|there|visible|
    here), not working, stopped working, (keep|keeps|kept) (getting|saying|crashing|freezing|showing|giving|telling|
    disconnecting|buffering|failing|asking|coming up|loading|happening|popping|signing|logging|kicking|going|
    restarting|turning|dropping|stopping|skipping|cutting|sending|loading|declin*|refus*|reject*|charging|calling|
    repeating|resetting|closing|deleting|changing|running|trying), (signs|logs|kicks|throws|locks|boots|logged|
    signed|kicked|locked|booted) (me|us) out, (signed|logged|locked|kicked|shut|booted) out, locked (out|myself),
    crash*, bug, bugs, buggy, bugged, glitch*, error, errors, err, broken, broke, is it broke, out of order, out of
    service, malfunction*, faulty, defective, (freezes|froze|frozen|freezing|stuck on|stuck at|stuck in a loop|
    hangs|unresponsive|black screen|blue screen|white screen|blank (screen|page)|bricked|infinite loading|endless
    loop|loading screen|loading forever|spinning|boot loop), (can t|cannot|can not|cant|unable to|couldn t|could
    not|not able to|won t let me|will not let me|doesn t let me|wont let me|not letting me|isn t letting me|not let
    me|impossible to|having trouble|trouble|having issues|struggling to|having difficulty|difficulty|am unable|
    failed to|fails to|fail to|failing to|rendered unable) (to |even |seem to |get to |anymore |)(log*|sign*|pay*|
    buy|purchase|book|cancel|change|download*|open|access*|find|get*|connect*|play*|use|using|view|see|watch*|
    update|updat*|install*|activate|activat*|verify|verif*|reset*|redeem*|join*|load*|send*|receiv*|withdraw*|
    transfer*|top up|add*|link*|upload*|submit*|register*|check*|make*|complete|complet*|delete|remove|enter*|
    select|print*|call*|sync*|start*|turn*|set*|leave|edit|convert|sell|do|go|listen|stream*|renew*|restore|
    recover*|contact|save|sav*|reach your|move|transact*|claim*|create|switch*|post|message|hear|read|click|order|
    finish), unable to, (charged|billed|debited|paid|deducted) (twice|double|two times|2 times|three times|
    multiple), (double|duplicate) (charge*|payment*|transaction*|bill*|order*), (card|payment|transaction|transfer|
    order|pin|code|request|refund|account|login|top up|cheque|deposit|withdrawal|purchase|verification|identity|
    application|direct debit|money) _ (declined|rejected|failed|denied|blocked|pending|not recognised|not
    recognized|invalid|reverted|cancelled|returned|expired|stuck|restricted|not accepted|unsuccessful|disabled|
    suspended|swallowed|refused|retained), (declined|rejected|denied|keeps failing|has failed|it failed|says
    declined), (account|channel|profile|page|phone|number|line|email) (is |was |has been |got |been |has |are |
    )(locked|blocked|suspended|disabled|deactivated|terminated|banned|closed|restricted|frozen|deleted|on hold),
    (locked|suspended|disabled|deleted|terminated|closed|froze|blocked|banned) (my|our|out of my) (account*|channel|
    card|email|line|phone|page|profile|video*), (forgot|forgotten|lost|don t remember|can t remember|don t have
    access to|lost access to|no access to|no longer have|no longer have access) (my |the |to |)(my |the |old |
    )(password|passcode|pin|login|username|email|phone|number|account|security|code|authenticator|access|two|2 step|
    recovery|id|key*), (forgot|lost|left|misplaced) (my|a|our|his|her) (password|passcode|pin|phone|bag|wallet|keys|
    card|jacket|luggage|ipad|laptop|glasses|umbrella|coat|purse|passport|airpods|headphones|book|suitcase|backpack|
    ticket), (have|has|had|did) (yet to|not yet|not been|n t) (receive*|arrive*|get|got|credited|be|hear|delivered),
    yet to (receive|arrive|get|be|hear|see), (no|without|lost|zero|out of|dropping) (internet|service|signal|power|
    connection|wifi|sound|audio|picture|access|electricity|broadband|dial tone|hot water|water|data|network|
    coverage|reception|gas|email|notification*|verification (code|email)|confirmation|code|sms), (is|are|s|been|
    went|gone|still|servers|server|site|website|app|internet|service|network|system|wifi|everything|xbox live|psn)
    (currently |completely |all |)(down|offline|not loading), (service|network|power|internet|server|system|major)
    (outage*|cut|failure|issue*|problem*|interruption), (outage|outages), power cut, (disconnect*|drops out|dropping
    out|cuts out|cutting out|shuts down|shut down|restarts|turns (itself |)off|shuts off|overheat*|won t stay),
    (error|failure|status) (code|message), (disappeared|vanished|missing|gone|wiped|erased|deleted) (from|after|
    since|without|off|in my|overnight|again|all|by itself), (is|are|has|have|just|all|items|money|files|photos|
    emails|progress|it) (suddenly |all |now |)(disappeared|vanished|gone|missing), (something|what) (is |s |went |
    has gone |)wrong, (says|saying|tells me|telling me|shows|states|showing|message) (that |)(i |it |my |this |
    error|invalid|incorrect|no|not|wrong|we|there|your|the|an|something|unable|can t|couldn t|cannot), wrong
    (password|code|pin|amount|exchange rate|charge|account|address), (incorrect|invalid|expired) (password|code|pin|
    amount|login|credentials|card|username|token|key), (got|was|were|being|been|am being|getting|i ve been|have
    been) (overcharged|charged) (a fee|extra|for|more|too|wrong|money|an|twice|incorrectly), won t, doesn t, wont,
    (can|couldn) t, (refuses|refuse) to (load|open|start|connect|work|turn|charge|play|update|install|accept|print|
    sync|recogni*|let), (fails|failed|failing|fail), nothing (happens|happened|works|loads|shows|is working|is
    loading|comes up|on the screen), (no|zero) (sound|picture|video|image|dial tone|response from the (app|server)|
    option to|way to (log|get|contact|cancel)), (stops|stopped|cuts|dies|died|dead|freezes|hangs|restarts|reboots|
    skips|stutters|drops|disconnects|resets|logs out|loses|glitches|goes (black|blank|offline)) (randomly|
    constantly|every|after|in the middle|mid|when|working|itself|all the time|halfway|during|suddenly|immediately|on
    its own|out of nowhere|and|as soon), (error|code) (#|code|message|occurred|e|0x*|when|while|saying|page),
    (issue|issues|problem|problems|trouble) (with|logging|signing|loading|connecting|paying|accessing|getting|when|
    downloading|on|in|using|at|since|after|again|today), (invalid|incorrect|unrecogni*|not recognised|not
    recognized|not valid), (only|just) (shows|showing|gives|loads|works) _, (haven t|hasn t|have not|has not|havent|
    hasnt|didn t|did not|didnt|never|not) (yet |even |)(received|arrived|arrive|got|gotten|get|come|shown|show|
    appeared|been (sent|credited|delivered|updated|processed|refunded|activated)|receive|gone through|cleared|
    posted), (where s|wheres|where is) my, (don t|dont|do not|didn t|did not|can t|cannot|couldn t|not) (see|seeing|
    get|getting|have (access|my|the|any|it)), (hasn|haven|isn|aren) t _ yet, (not|nothing) _ yet, taking (a while|
    too long|so long|forever|ages|longer), (is|are|still|s) pending, (reverted|reverts|declined|rejected|deducted|
    debited), went through twice, (came|come|coming) up (with|as|blank|empty), not (there|showing|appearing|
    available|in my|on my|possible|updating|updated|received|syncing|matching|loading|letting), (won t|doesn t|didn
    t|does not|did not) match, (less|more|different) (cash|money|amount) than, wouldn t (allow|let|give|accept|work|
    go|open|load|start|charge), (hasn|haven) t been (working|updated|credited|able|approved), unsuccessful, non
    functional, nonfunctional, nowhere to be found, (decline|error) message`,
  our_thing: `
    (my|our|the|your|ur|this|that|a) (app|apps|site|website|page|account|order|parcel|package|bill|invoice|card|
    ticket|booking|seat|controller|console|phone|router|box|modem|code|email|e mail|mail|password|subscription|
    refund|payment|delivery|train|bus|tram|flight|room|lift|escalator|machine|printer|laptop|tablet|screen|game|
    save|server|servers|channel|video|meter|boiler|washing machine|fridge|oven|loan|transfer|pin|balance|statement|
    export|link|button|menu|update|patch|heating|toilet|shower|door|gate|barrier|bin|bins|streetlight|lamp|
    playground|parcel locker|locker|battery|charger|cable|headset|watch|speaker|receipt|voucher|coupon|points|
    licence|license|prescription|appointment|contract|policy|claim|form|certificate|passport|luggage|bag|suitcase|
    bike|scooter|car|van|pump|water|internet|broadband|connection|signal|sim|number|plan|stream|playlist|account
    name|username|map|timetable|platform|stop|station), password reset*, pdf, csv, invoice*, login, log in,
    checkout, check out page, 2fa, router*, controller*, servers, firmware, dashboard, export, tracking, wifi,
    search bar, dark mode`,
  blocked_now: `
    stranded, stuck (at|in (the|a|this|my|london|paris|an|airport|traffic because|limbo at|transit|tunnel|#)|on
    (the|a|this|board|platform|train|tarmac|runway|motorway)|here|outside|for # (hours|hour|hrs)|abroad|without
    (cash|money|a car|my)|with no (money|car|way|cash|power)), (i m|we re|i am|we are|im|am|been|are|got|left|
    passengers|people) (stuck|trapped), (can t|cannot|can not|couldn t|unable to) (board|get on the|get home|get to
    work|get to the|travel|enter the|leave the|pay my|pay for my|pay rent|buy food|work|work from home|eat|get into
    my (house|home|room|flat|apartment|hotel|car)|get through the|check in|check out|drive|charge my car|do my job|
    access my money|get out), locked (in|out of my (house|home|room|flat|apartment|hotel|car)|outside|inside), left
    (on the platform|behind|at the station|at the airport|standing at), (refused|denied) (boarding|entry|travel|
    access to my flight), (ticket|card|pass) (refused|rejected|won t scan|doesn t scan|does not scan|not scanning|
    declined at), (at|in|standing at|standing in|im at|i m at) (the|a) (till|checkout|gate|airport|counter|atm|
    petrol station|gas station|restaurant|shop|store|hotel|station|barrier*|door) _ (declined|won t|not working|can
    t|refus*|locked|closed|no one|nobody|stuck|swallowed), (no|without) (internet|power|heating|heat|hot water|
    electricity|water|gas|phone service|service|signal|broadband) (since|for|all|at (home|all|my)|in my|today|this|
    again|here|and), (atm|machine) (swallowed|ate|kept|took|swallow*) (my|the) card, (card|account) _ (blocked|
    frozen|declined|swallowed|not working) _ (abroad|holiday|vacation|no money|no cash|food|rent|petrol|hotel|
    travel*|foreign|stranded), (flight|train|exam|meeting|interview|class) (is |starts |leaves |)(in|starting) (#|an
    hour|half|less|a few|minutes)`,
  idea: `
    have you (guys |ever |)(thought|considered|tried) (about|of|a|an|adding|having), (could|might|would) be (handy|
    neat|nice|cool|useful|good|great|worth) (to|if|having), suggestion (box|for the|for you|from), you could (print|
    make|put|add|offer|have|use|show|send|let|try), (would love|d love|love to see|loving) (a|an|to see|some|more) _
    (coach|option|mode|feature|version|flavo*|size|colou*|service|stop|route|station|stand), (get rid of|remove|
    scrap) the (# |)(limit|restriction|fee|cap|rule), feature* (i|we) (need|want), just (saying|a thought|an idea|
    thinking out loud), (what about|how about) a, wish list, wishlist, (should|ought to) have (a|an|more) (way|
    option|button|feature|mode|lane|stop|bin*|bench*|seat*), you (guys |)(should|could|might|need to) (really |
    consider |totally |maybe |also |at least |definitely |)(add|adding|offer|offering|have|make|making|consider|put|
    bring|create|introduce|include|allow|implement|think about|look into (adding|making|having)|give us the|give
    users|let (us|users|people)|provide|launch|sell|do a|start (selling|doing|making)), (it would|it d|would) (be |
    really be |)(great|nice|good|lovely|cool|useful|helpful|awesome|amazing|neat|handy|better|super|fantastic|ideal|
    brilliant|sweet|perfect|so cool|so nice|so helpful|really helpful|really nice|really cool|very helpful|
    interesting|much better) (if|to (have|see|be able|get)|that|for you|could), (be|be so|be really) (great|nice|
    cool|awesome|amazing|helpful|useful|lovely|better) if (you|there|we|i|the|it|they|your|u), (why not|why don t
    you|why dont you|how about|what about) (add|adding|offer|offering|put|putting|have|having|make|making|a (way|
    feature|button|option|mode|new|dark)|an (option|app|update)|allow|allowing|let|letting|give|giving|bring|
    introduc*|include|including|just (add|make|let)), (suggest|suggesting|propose|proposing|recommend) (that |)(you|
    adding|a|an|to|making|having|the|putting), i (suggest|propose), (an|here s an|my|one|great|good|quick|small|just
    an|another) idea, idea for (you|a|the|your), feature (request*|idea*|suggestion*|i d|that would), (would|d|
    really|i would|i d) (really |)(love|like|appreciate) (to see|it if you|if you|an option|a feature|a way|to be
    able|the (option|ability)|a dark|for you to|more), (wish|wishing|i d love if) (you|you d|there|i|we|they|it|the|
    your|u) (guys |)(had|would|offered|was|were|could|will|can|add|bring|make|consider|had an|made|sold|d), (could|
    please|pls|plz|will|would) (you |u |you guys |you please |)(please |)(add|bring back|consider|make it (possible|
    so|easier)|allow us|give us (the|an|a|more|option)|let us|implement|introduce|include|make a|create a|provide an
    option|put), (please|pls|plz) (add|bring back|consider|make|implement|introduce|include|put), (any|are there|are
    there any|no) (plans|chance) (to|for|of) (add*|support*|bring*|introduc*|launch*), (bring|brings) back (the|my|
    our|your|those), (add|give|need|needs) (a|an|the|us a|us an|more|us the) (option|feature|button|mode|dark mode|
    ability|setting|toggle|way to|filter|shortcut|widget|recipe*|flavo*|size*|route*|stop*|vegan|vegetarian|
    language), (missing|needed|much needed|lacks|lacking) (a |)(feature|option|ability|functionality), improvement
    idea, (room for|could be) improve*, (should be|needs) (an|a) (option|way|button|setting|feature|ability|toggle),
    (a|my|one|quick|small|just a|another|some|here s a|friendly|as a) suggestion, suggestion for, suggestion you,
    ^suggestion`,
  buying_interest: `
    (want|looking|like|love|hoping|need|trying|wish) to (buy|order|book|rent|hire|sign up|subscribe|open an account|
    become a customer), (put|sign) (me|us) (down|up) for, shut up and take my money, take my money, (prices|price|
    cost|rates|rate|quote|plan*|discount|licen*) for (# |a |our |my |the |)(people|seats|users|team|group|school|
    office|company|club|staff|employees|students|kids|party|wedding|event), for a (team|group|party|class|club|
    office|company) of #, # (seats|licen*|users|units) (please|for|at), (get|give|send|need|request|like|want|have|
    provide|getting|requesting|after) (me |us |)(a|an|your) quote, a quote for, quotation, (price|pricing) (for|of|
    on|list|info|information|details|plans) _ (group|team|business|new|school|company|product|model|plan|licen*|
    package|unit*|order), pricing for, price for, (group|bulk|wholesale|volume|corporate|team|school|student|trade)
    (booking*|ticket*|rate*|fare*|travel|order*|pric*|discount*|purchase*|account*|licen*|deal*|offer*|plan*),
    school (group*|trip*|party|parties), (business|enterprise|pro) (account*|offer*|rate*|plan*|pricing|
    subscription*|version) (for|price|cost|cover|include|please|how|available), corporate (rate*|account*|offer*),
    (become|becoming) a (customer|partner|member|reseller|distributor|stockist|subscriber|client|vendor), interested
    in (buying|your|booking|a|an|purchasing|getting|subscribing|signing up|ordering|the|joining|switching|holding|
    becoming), (want|wanna|wanting|looking|love|like|hoping|planning|ready|thinking|trying|going|considering|about)
    (to |of |about )(buy|buying|subscribe|subscribing|order|ordering|purchase|purchasing|switch to (you|your)|
    switching to (you|your)|sign up|signing up|upgrade to|upgrading to|join as|get one|get a new|getting a new|open
    an account|opening an account|book a|place an order|pre order|preorder|rent a|lease a|invest in one|buy in
    bulk), (where|how) (can|do|could|would) (i|we|one|you) _ (buy|purchase|order|get one|get a new|subscribe|
    preorder|sign up|buying), how much (is|are|does|for|do|would|will) (a|an|the|your|it cost|one|this|that|these|
    new) (new|pair|ticket*|subscription|membership|plan|phone|licen*|bundle|annual|monthly|premium|car|room|xbox|
    console|upgrade|one cost|family|service cost|package|bike|product)*, do you offer (a|any) (student|group|
    business|corporate|trade|family|trial), (sales (team|rep|department|person|enquiry|inquiry)|speak to sales|talk
    to sales|contact sales), (new|potential|prospective) customer (here|offer|and|looking|discount), (interested|
    interest) in _ (buying|switching|joining|getting|ordering|purchasing|the|a|subscribing|becoming), (thinking|
    considering|looking|hoping|planning|tempted|keen|ready|want|wanting|wanna|love|like|wish|debating|contemplating)
    (about |of |to |on )(buy|buying|switch|switching|join|joining|order|ordering|purchase|purchasing|subscribe|
    subscribing|sign up|signing up|upgrade|upgrading|getting (a|an|the|your|one)|get (a new|an annual|the new|your|
    one of)|move to you|moving to you|book|booking|hire|rent|try your|trying your|becoming a customer|invest|
    renting), (new|potential|prospective|future|first time) (customer|buyer|client|subscriber), (quote|quotation|
    pricing|price list|brochure|catalogue|catalog|sales rep|demo) _ (for|please|send|team|company|business|our|us|
    my|of|on), where (can|could|do|to) _ (buy|get one|order|purchase|find your), (our|my) (company|team|business|
    school|office|organisation|organization|family) (wants|would like|needs|is looking|are looking|is interested|is
    considering)`,
  job_enquiry: `
    (do|are|una|does|is) (you|una|u|they|your (store|shop|company|branch)) (hire|hiring|employ|employing|recruit|
    recruiting|take on|taking on|need (staff|drivers|people|pickers|hands)), una dey (employ|hire), (graduate|
    junior|trainee|internship|entry level|part time|seasonal|casual|temp) (role*|scheme|position*|work|worker*|
    picker*|staff|driver*), role (in|at|on|with) your, (support|driver|delivery|warehouse|sales|marketing|data|
    design) (job|role|position) (open|available|still|in), i fit do, free to (start|work) (from|in), (speak to|
    contact|talk to) (hr|your recruit*), (are|r) (you|u|you guys|y all|they) (currently |still |)(hiring|recruiting|
    looking for (staff|drivers|people|employees|interns|new)|taking (on|interns|applications)), hiring (?|now|
    process|manager|team|event|for|in|at|right|any|freeze), (job|jobs|career|vacancy|vacancies|internship*|
    apprenticeship*|employment|graduate|trainee|summer job|seasonal) (opening*|opportunit*|offer*|application*|
    available|vacancies|openings|program*|scheme*|placement*|listing*|posting*|with you|at your|vacancy|for
    (student*|summer|a)|fair|interview), (apply|applied|applying|application) (for|to|at|with) (a |an |the |your |
    any |)(job*|position*|role*|internship*|work|vacanc*|apprenticeship*|graduate|career*|driver|cabin crew|pilot|
    warehouse|part time), (looking|searching|search) for (a |an |)(job|work|internship|employment|apprenticeship|
    placement|position|career|part time), (want|wanna|like|love|dream|interested|how (can|do) i|possible|looking|
    hoping) _ (to work (for|at|with) (you|your|the)|work for (you|your|the)|in working (for|at|with)|get a job|join
    (your|the) (team|company|crew|staff)|working (for|at) (you|your)), (my|attached|send|sent|submit|submitted|
    upload|forward|email|drop|sending|where) (my |a |our |)(cv|resume|curriculum), (my|a|the) (cv|resume|cover
    letter|job application) (and|to|in|is|for|has|?), cover letter, (hr|recruit*|talent) (department|team|contact|
    email|person|manager|agent|acquisition|process|number), recruitment, recruiter*, recruiting, vacancies, vacancy,
    internship*, apprenticeship*, (part time|full time|weekend|student|remote|night) (job*|work|position*|role*),
    (open|any|available) (position*|role*|vacanc*|jobs), careers (page|site|website|team|portal|email), job
    interview, (start|starting|become|becoming|train|training) (as |to be |)(a |an |)(train driver|cabin crew|flight
    attendant|pilot|delivery driver|driver for you|conductor|engineer with you), hiring, cv, resume for, my resume,
    career, careers, intern, apprentice*, recruit*, job offer*, job application, hire me, employ me, (apply|applied|
    applying|application) _ (job|role|position|post|vacancy|internship|graduate scheme|program|team|crew|driver|
    warehouse|store), (to work|working) (for|at) (you|your company|your store|your team|you guys), (join|joining)
    (your|the) (team|company|crew|graduate), (any|find|get|need|want|looking for) _ (job|jobs), job (at|with|
    vacanc*), jobs (at|with|available)`,
} as const
