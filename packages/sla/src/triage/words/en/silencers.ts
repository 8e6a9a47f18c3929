/** What takes the meaning from the words around it. */
export const silencers = {
  harmless: `
    as a joke, (no|not a|nothing to) complain*, no complaints, (just|only) a joke, any suggestion*, (shot|shoot) _
    problem (down|out), stab* (me |us |them |you |)in the back, (bleed*|bleeding out|dying|collapse*) _ (level|
    levels|game|boss|round|map|lobby), child (seat*|lock*|ticket*|fare*|menu*|care|proof*|size*|account*|benefit|
    support|bike*), (kids|childrens|children s|baby|baby s) (menu*|club*|meal*|shoe*|clothes|seat*|section|area|
    ticket*|fare*|coat*|bike*|account*|food|room), lost (my|his|her|our) (son|daughter|kid*|child*|baby) s, (son|
    daughter|kid|kids|child|boy|girl|he|she|they) (lost|left|forgot|broke|dropped) (his|her|their|a|the|my),
    (killed|murdered|smashed|crushed|nailed|slayed) it, (dying|die|died|dead) (of|from|with) (laughter|laughing|
    boredom|embarrassment|curiosity|cringe|heat|hunger|thirst|shame), (dying|die|dead) (to|for) (know|see|try|hear|
    get|have|play|a), to die for, killing (me|it|time|my vibe), kill (time|two birds|the mood|the app|the process|
    for a), killer (app|feature|deal|robots|price), (over|drop|scared|bored|worried|tired) (my dead body|dead|to
    death), (want|wanna|ready) to die laughing, (kill|gonna kill|going to kill) (someone|somebody|it|my phone|my
    laptop|my internet), suicide (squad|mission|door|doors|drink|burnout|prevention|silence), (career|political|
    commercial|social|financial|brand|business) suicide, (movie|film|series|show|book|game|song|episode|article|
    awareness) _ suicid*, photo bomb*, (bath|da|the|sex|glitter|love|photo|cherry) bomb*, is the bomb, (fire|f i r
    e) (sale|tv|stick|tablet|wall|fox|drill|emoji|hd|fighter|place|pit), (album|track|song|mixtape|playlist|beat|
    outfit|drop|shoes|looks|this) is (straight |so |absolute |)fire, on fire (today|lately|this season|with), (is|
    are|was) on fire (today|lately|this season|tonight|recently), (shoot|shoot me|shoot you|shooting) (me |you |us |
    )(a|an) (message|email|dm|text|pm), shot (on|with) iphone, (in danger of) (losing|being|missing|running|
    becoming), danger (zone|mouse), (attack|attacked|bomb|gun|shoot|shot|kill|killed|dead|stab*) _ (in game|in the
    game|online mode|lobby|mission|level|boss|enemy|enemies|npc|npcs|respawn*|zombie*|raid|player*|server|gta|
    minecraft|fortnite|cod|warzone), (boss|enemy|creeper|zombie|npc|player*|griefer*) _ (kill*|shoot*|attack*|bomb*|
    stab*|shot), (heart attack) (when|seeing|from the|at the price|price|bill|looking), (almost|nearly|about|near|
    gave me a|giving me a|give me a|had a mini|mini) (had a |gave me a |have a |a |)(heart attack|stroke|seizure),
    (identity|brand|account) (theft protection|monitoring), (hacked|hack) (client|clients|mods|lobby|lobbies),
    (life|growth|productivity|travel|kitchen) hack*, (travel*|fly|flying|go) (alone|unaccompanied|by himself|by
    herself|on his own|on her own), can (a|my|an) _ (travel|fly|ride|go) (alone|unaccompanied|by), unaccompanied
    minor (service|fee|policy|ticket|form|travel), (child|kid|kids) (alone|free) (price|fare|ticket), (delay*|late|
    held|stopped|cancelled|canceled|disruption) _ (person on the (tracks|track|line)|trespasser*|medical emergency|
    suspicious package|unattended bag|fire alarm|signal fire|incident), due to (a |an |)(person on the (tracks|
    track|line)|trespasser*|medical emergency|suspicious package|unattended (bag|package)|fire*|smoke), (false|test)
    alarm, (first aid) (kit|course|training), (fire) (alarm test|door|doors|exit|extinguisher|drill), (emergency)
    (exit|contact|fund|number|brake|landing|kit|services number), (smoke) (detector|alarm|free|test*), (data breach|
    security) (law|policy|questions|question|code|settings|update|patch|notification law), press (the|any|on|enter|
    ok|play|start|and|release|conference call|button|#|x|a button|power), (pressing|pressed) (the|on), my name is
    sue, (can|could|couldn|won|doesn|wont) t (wait to|wait for|believe|stand|thank|complain|fault|praise|beat|go
    wrong|recommend|get enough|stop smiling|be happier|say enough|ask for|be bothered|disappoint|let (me|us) down|
    care less|help but), (no|never a|not a|without a|zero) (problem|problems|issue|issues|trouble|delay|delays|fuss|
    hassle|stress|wait), never (disappoint*|fail*|let* (me|us) down|late), wait (to|until|for it|til|till|a), can t
    wait, no wait, lost for words, (good|great|nice|lovely|excellent) job (guys|team|everyone|on|by|done|with|
    thanks|today|as|and|keep|again|well|everybody|folks|all)`,
  hypothetical: `
    in case of, what happens if, what if, hypothetically, what (do|should|can|would) (i|we|you) do (if|in case),
    (how|what) (do|would|can|should) (i|you|we) (handle|deal with|prevent|avoid|report|protect (against|myself from|
    from)), (prevent|avoid|avoiding|risk of|afraid of|worried about|scared of|protect (against|from)), if (i|we|my|
    a|someone|somebody|anyone) (ever|were|was to|should|happens), (movie|film|book|game|article|documentary|story|
    course|training) about`,
  negation: `
    no, not, never, without, nobody, none, neither, nor, hardly, (isn|aren|wasn|weren|don|doesn|didn|won|couldn|
    wouldn|shouldn|haven|hasn|hadn|ain) t, i dont, we dont, they dont, can not be, free of, no longer, far from,
    nothing`,
  laughter: `
    lol*, lmao*, lmfao*, rofl*, haha*, hehe*, jk, just kidding, joking aside, only joking, kidding, lolz, bahaha*, i
    m dead, dying laughing`,
} as const
