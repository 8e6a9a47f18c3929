/** What a reply must not say in English, as phrases of triage are written. */
export const en = {
  promises: `
    (i|we) (can |) (guarantee|promise) (you|that|a|the|it|your), (i|we) give you (my|our) word, (you will|you’ll) (definitely|
    certainly|surely) (get|be|receive), guaranteed (refund|delivery|compensation|arrival), (refund|delivery|compensation) is
    guaranteed, (100|hundred) percent (refund*|guaranteed|sure), (you will|you’ll) be (fully|entirely) (refunded|
    compensated|reimbursed), (this|it) (will|won’t|shall) never happen again, (this|it) won’t (ever |) happen again, (it
    is|it’s) (entirely|totally|all) our fault, we (admit|accept) (full |) (liability|responsibility|fault), i swear,
    (you will|you’ll|it will|it’ll) _ without fail, (refund*|deliver*|compensat*) _ without fail`,
  confidential: `
    (strictly |) confidential, (for |) internal use (only|), internal only, internal (memo|memos|document|documents|note|
    notes|procedure|procedures), trade secret*, not for (publication|distribution|sharing), do not (share|distribute)
    this, i (should not|shouldn’t) (tell|be telling) you, off the record, between you and me, layoff plan*`,
  insults: `
    idiot, idiots, idiotic, moron*, imbecile*, dumbass*, asshole*, arsehole*, bastard*, bitch*, dickhead*, fuck*, shut
    up, shut your mouth, screw you, get lost, (you are|you’re) (crazy|insane|mad|ridiculous|pathetic|dumb|stupid|a liar|a clown|a
    joke|dishonest|paranoid), loser*, learn to read, if you could read, piss off, go to hell`,
  disparagement: `
    (my|our) (colleagues|coworkers) (are|were) (incompetent|useless|lazy|incapable), (it is|it’s|that is|that’s) (my|
    our|the) (colleague*|colleagues|manager*|boss|management|contractor*|supplier*) fault, (our|my) (company|management|boss|
    manager) (is|are) (useless|incompetent|terrible|lying|a joke), our service is (terrible|useless|awful|a joke), (our|the)
    competitor* (is|are) (worse|useless|terrible|liars|dishonest|thieves|crooks), (go|switch) to (a|our|the)
    competitor*, (crooks|liars|thieves) (at|from|over at)`,
} as const
