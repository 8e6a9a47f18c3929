/** Thanks, praise, matters put right; and what nobody asked for. */
export const kindness = {
  thanks: `
    ty (all|so|for|guys), sorted now, cheers (for|guys|all|mate), thank you so much, thank you very much, thanks (so
    much|a lot|a million|again|heaps|a bunch guys), perfect, great, good to know thanks, all sorted, nice one ta,
    legend ta, thank*, thx, cheers, ty, tyvm, tysm, got it, sorted, all good, ok, okay, okie, appreciate (it|that|
    the|your|you), appreciated, much obliged, will do, noted, understood, no worries, brilliant, awesome, sounds
    good, makes sense, fair enough, good to know, have a (good|great|nice|lovely) (day|one|evening|weekend|night),
    perfect, received with thanks, great thanks, great thank you`,
  praise: `
    best _ (i ever|i ve ever|ever) (had|seen|eaten|tasted|tried), best _ i (ever|have ever), (nicest|kindest|
    friendliest|cleanest|fastest|loveliest|sweetest|happiest|smoothest|tastiest|coolest|finest|cutest) (staff|
    people|team|driver*|store|shop|train*|service|food|crew|place|lady|guy|chips|coffee|burger|pizza), never had a
    bad (word|experience|meal|trip|day), no complaints, (nothing|not a) (bad word|complaint) (to say|at all|from),
    would (use|buy|come|go|fly|order|stay|book|recommend) again, good on (ya|you|yous), ripper, bonza, (best|finest)
    _ (on the coast|in town|in the (city|country|world)|around|hands down|bar none), fight me, chef s kiss, (waited|
    stopped|held the (door|bus|train)|turned back) for me, (pass|please pass) on (my|our) thanks, kudos, goated,
    (you|u) (absolutely |)(murdered|killed|smashed|nailed|crushed|slayed|aced) (it|that), smashed it, (was|is|were|
    are) (so|very|really) (patient|sweet|calm|gentle|reassuring|understanding), 10 out of 10, 10 10, ten out of ten,
    five star*, (great|good|excellent|amazing|awesome|fantastic|outstanding|superb|wonderful|brilliant|incredible|
    stellar|phenomenal|top notch|best|lovely|nice|exceptional|terrific|perfect|world class|fabulous) (job|service|
    work|team|trip|staff|customer|support|experience|driver|crew|flight|people|product|app|food|journey|stay|help|
    value|quality|effort|communication|company|update|feature|guy|lady|store|meal|delivery|stuff|game|show|rep|
    agent), well done, kudos, awesome, amazing, excellent, fantastic, wonderful, brilliant, outstanding, superb,
    phenomenal, terrific, fabulous, magnificent, incredible (service|team|staff|experience|job|work), (i |we |
    absolutely |really |just |totally |)(love|loving|loved|adore) (your|the|this|it|how|that|my|these|you guys|you|y
    all|u guys), (so|very|really|super|extremely|incredibly|always|truly|genuinely|incredibly) (kind|helpful|
    friendly|nice|polite|professional|happy|pleased|impressed|grateful|thankful|good|fast|quick|easy|great|patient|
    efficient|smooth|satisfied|responsive|appreciative|clean|proud|delicious|tasty), perfect, congratulations,
    congrats, (happy|pleased|delighted|impressed|thrilled|satisfied) (with|by|customer*|to say|at how), hats off,
    shout out*, shoutout*, props to, thumbs up, big thanks, huge thanks, (many|huge|massive|big|special) (thanks|
    thank you|shout), (thanks|thank you|shout out|props|kudos|cheers|credit|hats off|thx) (so much |very much |again
    |)to (the|your|all|everyone|you all|whoever|our|a|this|that), thank you (for being|for the (great|excellent|
    amazing|quick|wonderful|fantastic|lovely|brilliant|prompt|speedy|kind)|for (your|a) (quick|great|kind|prompt|
    excellent|wonderful|hard work|service|patience)|for (making|keeping|everything|all you)|guys|all), (made|make|
    makes|making) my (day|week|trip|night|year), (you|they|she|he|your team|your staff|staff|crew|driver) (guys |all
    |team |)(rock|rocks|rule|are the best|are awesome|are great|are amazing|were great|were amazing|were brilliant|
    were lovely|was great|was amazing|was brilliant|was lovely|was wonderful|was fantastic|was super|were fantastic|
    were wonderful|went above|went out of|saved|are fantastic|are wonderful|are brilliant|are legends|deserve* a|is
    amazing|is the best|is great|is awesome), above and beyond, (highly|would|definitely|can t) recommend (it|them|
    you|this|to|enough|your|him|her|), keep (it up|up the good|up the great|rocking|doing what), can t (thank|fault|
    praise) (you|your|them|the|him|her|this|it), couldn t be (happier|better|more), (best|favorite|favourite)
    (airline|company|bank|app|ever|store|brand|customer service|service|train|delivery|support|purchase|experience|
    thing), not bad, (loyal|happy|big) (customer|fan) (for|since|of|here), big fan, life saver*, lifesaver*, (thank
    god|thank goodness) for, (exceeded|beyond) (my|all) expectations, five stars, 5 stars, # stars out of, a (joy|
    pleasure|delight|treat) (to|dealing|flying|travelling), restored my faith, (resolved|fixed|sorted|answered|
    delivered|arrived|refunded) (so |very |really |super |)(quickly|fast|promptly|in no time|within (minutes|an
    hour|# minutes|the hour)|early|ahead of|perfectly), smooth (process|journey|experience|flight|sailing), (worth|
    worthy) every (penny|cent), legend*, gem, angel, hero, heroes, lovely, helpful, friendly, impressed, impressive,
    delighted, pleased, grateful, thankful, stellar, smooth, seamless, spot on, chuffed, kindness, generous,
    thoughtful, courteous, polite, professional and, quick and, attentive, exceptional, faultless, flawless,
    immaculate, delicious, class act, appreciate you, appreciated the, loved, i love, we love, absolutely love, love
    it, love you, love u, adore, obsessed with, enjoyed, enjoying, enjoy your, best (ever|in|company|service|team|
    app|customer|airline|i ve|thing|experience|purchase|decision|around|day), (was|were|is|are|been) (so |very |
    really |absolutely |truly |just |)(great|brilliant|lovely|amazing|fantastic|wonderful|excellent|awesome|superb|
    kind|helpful|friendly|patient|perfect|fab|ace|incredible|outstanding|terrific|a star|stars|a delight|a joy|a
    pleasure), fab, ace, bravo, round of applause, well played, nice (one|work|job|touch|guy|people|staff|to see|
    lady|service|driver|gesture), good (job|work|service|guy|people|people|stuff|experience|company), much love,
    saved (my|our|the) (day|bacon|trip|holiday|life|skin|evening), went (above|out of), so (smooth|easy|quick|kind|
    helpful|friendly|good|nice|lovely|happy|fast|pleased|impressed|grateful), happy (customer|with|client|to see|
    about), recommend (you|your|them|this|it|to), great (guy|lady|help|stuff|app|product|people|bunch|experience|
    flight|ride|company|food|value), (a credit|an asset) to, so happy, very happy, really happy, i m happy, loving
    (the|your|this|it)`,
  solved: `
    (is|s|are|it|now|been|was|got|all|finally|problem|issue|everything) (now |all |finally |been |has been |)(fixed|
    resolved|solved|sorted|sorted out|back up|back online|working again|up and running|restored|refunded), (works|
    working|worked) (now|again|fine now|perfectly|perfectly now|like a charm|great now|for me now), (fixed|resolved|
    solved|sorted) (it|now|the issue|the problem|my issue|my problem|everything|that|this|thanks|thank), (you|they|
    he|she|team|agent|rep) _ (fixed|resolved|solved|sorted|helped|found my|found it|refunded|replaced|saved|rescued|
    sorted out), (finally |just |)(got|received) (my|the|it|a) (refund*|package|parcel|order|money|replacement|back|
    answer|reply|response), (arrived|delivered|received) (safely|today|early|on time|thanks|thank), despite, even
    though, in spite of, thanks to (you|your|him|her|them|the team|the (lady|guy|driver|agent|staff)), for (helping|
    fixing|sorting|resolving|solving|finding|getting back|replacing|refunding|rescuing|returning|the quick|the
    prompt|the fast|the swift|responding|replying|the reply|the response|the update), never mind, nevermind, nvm,
    figured (it |)out, found (it|the|a) (solution|fix|answer|now|thanks), it s (back|up|working)`,
  spam: `
    (your|this) (page|account|profile) (has been|was|is) (selected|chosen|nominated) (for|to), verified badge,
    (blue|verification) (badge|tick) (now|today|here), (lucky|our) winner, claim (your|ur) (gift|prize|free|reward|
    voucher), earn (money|# a|# per|# daily|passive|extra|cash|from home|up to), make (money|cash|# a day|# daily|#
    weekly) (online|fast|from home|easily|daily|with|while|on the side), passive income, guaranteed (profit*|
    return*|investment|income|approval|results), (crypto|bitcoin|forex|binary|btc|eth|nft) (signals|giveaway|
    investment*|trading|mining|trader|expert|platform|airdrop|recovery|mentor|opportunit*), forex, (invest|
    investing|invested|trade|trading) (with|in) (bitcoin|crypto*|forex|btc|mr|mrs|expert), (double|triple|multiply)
    your (money|bitcoin|investment|income|btc), airdrop*, (free|buy|cheap|real|get|gain) (followers|likes|views|
    subscribers|retweets|v bucks|vbucks|robux|gift card*|iphone), followers (cheap|for sale|instantly), onlyfans,
    only fans, (online|best|new) casino, (casino|slots|betting) (bonus|tips|site|online), dm (me |)(to|for) (start|
    more|info|promo|details|earn|invest|collab*|price*|rates|business|a), (dm|message|text|contact|whatsapp|inbox|
    telegram|reach|write|hit up|follow|hmu) (him|her|mr|mrs|me on|us on|on (whatsapp|telegram|instagram)), work from
    home and, link in (my |)bio, check (out |)(my|our) (bio|page|channel|profile|website|store|shop|link|new (video|
    song|track|mixtape|single)|latest (video|song|blog|post)|soundcloud|youtube|etsy), (subscribe|sub) to my
    (channel|youtube|page), follow (me|for|back|4) (for|follow|follow back|back|on|and), follow for follow, f4f,
    sub4sub, (visit|click|join|register|sign up) (my|our|here|this link|the link|now|at|via|on) (website|site|store|
    telegram|whatsapp|to (win|earn|claim|get your)|group|and (win|earn|get)), (you|ve|have) (won|been selected|been
    chosen) (a|an|for|to|as|the), claim your (prize|reward|free|bonus|gift), (limited|exclusive) (time |)offer,
    (lose|lost|drop) # (pounds|lbs|kg|kilos), weight loss, (viagra|cialis|cbd gummies|keto gummies), (sugar (daddy|
    mommy|baby)), (hot|sexy|single|lonely) (girls|singles|ladies|women) (in|near|waiting), nudes, porn*, xxx,
    (account|fund|funds|crypto|wallet) recovery (expert|service|agent|specialist), (recover*|recovered|unlock) _
    (lost|stolen|locked) _ (funds|crypto|bitcoin|account) (with|thanks to|by|through|contact), certified (hacker|
    ethical), (ethical|professional) hacker, spell caster, love spell, (essay|assignment|homework|thesis) (help|due|
    writer|writing|service), pay (someone |us |me |)to (write|do) (your|my), seo (service*|expert|package*), (boost|
    grow|rank) your (website|business|sales|traffic|page|instagram|followers|account), promo code (below|in),
    referral (link|code) (below|in|and|for), giveaway (alert|time), retweet (to|and) win, (rt|like) (and|to)
    (follow|win), (earn*|profit*|income|returns|invest*|investor*|bitcoin|btc|crypto*|forex|trading|trader|broker|
    nft) _ _ (daily|weekly|per day|per week|a day|a week|from home|guaranteed|whatsapp|telegram|dm|inbox|link|bio|
    contact|join|hours|no risk|risk free|easy|platform|mentor|account manager|financial freedom|click|sign up|
    withdrawal*), (dm|text|message|contact|whatsapp|telegram|inbox|follow|reach out to|thanks to|write to) _
    (expert|recovered|hacker|trader|coach|broker|mentor|promo|collab*|profit*|investment), (followers|subscribers|
    likes|views|reviews) _ (buy|cheap|instant|boost|guaranteed|grow|real|sell*|for sale|promo), (buy|get|grow|boost|
    sell*) _ (followers|subscribers|likes|views|traffic|reviews|engagement), (check|see|watch|visit|click|stream|
    listen) _ (my (bio|page|link|channel|profile|song|track|music|video|shop|store|website|onlyfans|etsy)|link
    below|this link|the link|new single|our website|our store|out now), (free|win|claim) _ (iphone|gift card*|
    giveaway|prize|robux|v bucks|ps5|samsung|voucher|cash|crypto) _, (loan|loans|credit repair|funding) _
    (guaranteed|fast|instant|no credit|approved|apply|same day|bad credit), (cheap|replica|wholesale|discount)
    (viagra|watches|handbags|jerseys|sneakers|rolex|pills|meds), (essay|assignment|exam|homework|thesis|
    dissertation) _ (writ*|help|hire|pay|cheap|due|dm), (lost|stolen|scammed) _ (bitcoin|crypto|funds|coins) _
    (recover*|expert|helped me), seo, backlinks, web design services`,
} as const
