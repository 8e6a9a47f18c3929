/** What speaks of the law, of those who watch over us and of the press, and the days that they name. */
export const law = {
  legal: `
    counsel for, (barrister|solicitor|lawyer|attorney)* (s |is |are |)(filing|letter|acting|issuing), we issue,
    lawyer letter, (issue|issuing) proceedings, (my |the |)advocate (will|has|is), consumer (court|forum|
    commission), legal notice, (file|filing|filed|lodge|lodging) (a |)(case|suit|claim|petition|complaint in court),
    subject access request, tribunal, (bailiff*), (my|our) (lawyer*|solicitor*|attorney*|legal team|legal counsel|
    barrister), (getting|get|speak to|speaking to|speaking with|contact|contacting|contacted|hire|hiring|hired|
    consult*|instruct*|call|calling|seeing|talking to|talked to|spoken to|through) (a|my|our|an|the) (lawyer*|
    solicitor*|attorney*|legal), lawyer up, legal (action|notice|proceedings|team|advice|department|route|claim|
    case|steps|consequences|battle|representation), (take|taking|pursue|pursuing|seek|seeking|start|starting|
    threatening) (this |it |)(legal|to court|you to court|them to court), letter before (action|claim), (small
    claims|county court|high court|court of law|magistrate*), see you in court, take (you|them|this) to (court|small
    claims|tribunal|arbitration), (sue|suing) (you|them|the company|your|for|over|this|if|everyone), (will|going to|
    gonna|can|should|could|to|ll|might|we|i|people) (sue|be suing|be sued), suing, lawsuit*, subpoena, class action,
    court (order|case|summons|date|hearing|action), statutory (demand|rights), consumer rights act, (breach|
    breaching|breached|breaking) (of |the |)(contract|law|consumer law|gdpr|terms and the law), (press|pressing|
    file|filing|filed) charges, (police|crime) (report|reference), (report|reported|reporting) (you|this|it|them) to
    the police, (illegal|unlawful) (practice*|business|charge*|and you|under|to), this is (illegal|fraud|unlawful|
    against the law), section 75, chargeback through court, cease and desist, negligence, liable, damages (claim|
    for)`,
  regulator: `
    (data|privacy|energy|water|rail|financial|telecom*|transport|food) (authority|regulator|watchdog|commission*),
    caseworker, (the|energy) regulator, (told|reporting|reported|report|petition|goes to|going to|complained to|file
    goes to|straight to) _ (ico|fccpc|comreg|ofcom|ofgem|accc|fca|ftc|fcc|dpc|cnil|rbi|trai|ncc|ombudsman), (ico|
    fccpc|comreg|accc), ombudsman (gave|asked|told|said|wrote), ombudsman, ombudsmen, (the|a|your|to|energy|
    financial|industry|national) regulator*, trading standards, data protection (authority|commissioner|officer|
    regulator), gdpr, (ico|fca|ofcom|ofgem|orr|caa|cfpb|fcc|ftc|bbb|accc|asic|cra|dot|faa|finra) (complaint*|
    report*|about|will|has|have|case|and|claim|know|aware|involved|filing), (complain*|complaint*|report*|reported|
    filed|filing|escalat*|contact*|contacted|write|writing|going) _ (to|with) (the |)(ico|fca|ofcom|ofgem|orr|caa|
    cfpb|fcc|ftc|bbb|accc|asic|cra|dot|faa|ombudsman|regulator*|better business bureau|attorney general|consumer
    protection|citizens advice|trading standards|rail ombudsman|watchdog), better business bureau, attorney general,
    consumer (protection|affairs|council|watchdog|rights (body|group)), citizens advice, watchdog, advertising
    standards, asa complaint, competition (authority|commission), information commissioner, (bbc|itv) watchdog,
    which magazine, (state|federal) (regulator*|agency|commission|insurance commissioner)`,
  press: `
    (fact checker|columnist|freelance writer|podcaster|news desk|producer|researcher) (for|at|from|with|on|here),
    (consumer|money|travel|tech) (column|columnist|programme|show|podcast), (comms|press|pr|communications) (team|
    office|desk) (for|about|re), (writing|piece|article|story|column|segment) (for|on|about) (the|your|hidden|how|
    why), i (am|m|work as) (a|the|an) (journalist*|reporter*|editor (at|of|for)|producer (at|for)|freelance
    journalist|correspondent|news editor|investigative), im a (journalist*|reporter*), (journalist|reporter|
    correspondent|producer|news editor) (at|for|with|from|here|working|writing|covering), (press|media|news|
    journalist) (enquiry|inquiry|enquiries|request*|query|office|contact|team|statement|comment|officer), (writing|
    working on|doing|preparing|running|publishing|researching|filming) (a|an|our|this) (story|article|piece|report|
    investigation|feature|documentary|segment), for (a story|our story|our article|a news|a documentary|publication|
    broadcast|an article i|an article we), (request|reaching out|asking|deadline|you) (for |to |)comment (on|for|by|
    before), (would you|care to|like to|can you|could you|do you want to|wish to) comment (on|for|before), right of
    reply, (official|public) (statement|comment) (for|on (this|the) (record|story|report|allegation*|incident)),
    (interview) (with|request) (your|the|for) (ceo|spokes*|director|team|story|article), spokesperson, (newspaper|tv
    station|radio station|newsroom|news desk|news channel) (here|would|is|are|asking|wants|investigat*), journalist,
    reporter, correspondent, newsroom, news desk, newsdesk, (press|media|newspaper|magazine|newsroom|editor|bbc|itv|
    cnn|reuters) _ _ (comment|interview|enquiry|inquiry|request|query|questions|story|article|deadline|publish*|
    spokesperson|reach* out|looking into|investigat*|response|contact), (story|article|piece|investigation|
    documentary|feature|report) _ _ (publish*|running|comment|statement|airing|air|print|response from|your side|
    right of reply|deadline|interview|go live|going live), (your side of the story|official response|official
    statement|on the record|off the record|for comment)`,
  formal_notice: `
    notice of intention, intention to sue, formal demand, (court|legal|claim) papers, issue proceedings, (served|
    serving|delivered) (on|to|you|with) _ (papers|claim|summons|writ), writ of, letter of claim, letter before
    (action|claim|legal), (formal|final|legal|official|statutory) notice (of|that|to|is|under|before|served|hereby|
    period), this is (formal|final|legal|official) notice, notice before action, (notice|letter) of (intent to sue|
    claim|breach), statutory demand, subpoena, court summons, (served|serve|serving) (with |you |)(papers|notice|a
    summons|legal papers), cease and desist, pre action protocol, hereby (put|give|given|notify|demand|request) _
    (notice|notified|formally), formally (put|give|notify|demand) _ notice`,
  deadline: `
    (publishing|publish|running|recording|filing|broadcasting|airing|printing) _ (today|tonight|tomorrow|weds|
    wednesday|thursday|friday|monday|tuesday|this (evening|afternoon|week)|at #), (gave|given|has) (u|you|them)
    (til|till|until|# ), within # h, within 48 h, (before|by) then, unless _ (before|by|reaches), first thing
    (monday|tuesday|wednesday|thursday|friday|tomorrow), # days to (pay|reply|comply), (asked|due|wanted) _ by #,
    close of business, (until|till|til) (tonight|tomorrow|noon|monday|tuesday|wednesday|thursday|friday|saturday|
    sunday|midnight|the #|# pm|# am|# ), # (h|hr|hrs|hours|days|working days|weeks) (b4|before|or|until|to), (by|
    before) the (end of|#|weekend|close), (ends|closes|expires|runs out|is up|lapses) (at |on |)(tonight|tomorrow|
    today|monday|tuesday|wednesday|thursday|friday|midnight|noon|#), (going|goes|go) (live|to air|out) (at|on|in|
    tonight|tomorrow|today), last (chance|call|warning|opportunity), failing (this|that|which), not (credited|
    received|paid|refunded|resolved|fixed|done|answered) (within|by|in), (one|two|three) (month*|week*) the law,
    tick tock, clock is ticking, within (#|the next #|a|one) (hours|hour|days|day|working days|business days|week|
    weeks|month), within (24|48|72) hours, within (7|seven|8|eight|10|ten|14|fourteen|30|thirty) days, (you|you ve|
    they|have|got|has|have until|given) (have |got |)# (hours|days|working days|business days|weeks), # (hours|days|
    working days|business days|weeks) to (respond|reply|resolve|refund|pay|fix|comply|settle|answer|comment), by
    (tonight|tomorrow|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|close of business|end of (day|
    play|business|week|month|the day|the week)|cob|eod|midnight|midday|# pm|# am|5 pm|6 pm|5pm|6pm|4pm|3pm|2pm|1pm|
    12pm|9am|10am|11am|next (week|monday|friday)|the #|# (january|february|march|april|may|june|july|august|
    september|october|november|december)), before (tonight|tomorrow|noon|monday|tuesday|wednesday|thursday|friday|we
    (publish|go|print|air)|publication|broadcast|print|# pm|the end of), deadline*, (we|i) (publish|go to print|go
    to press|go live|air|broadcast|file) (at|tonight|tomorrow|on|this|today|in #), (goes|going) to (print|press|
    air), (no later than|failing which|or else i will|final date), (hearing|court date|trial) (is |)(on|in|this|
    next|tomorrow), running (tomorrow|tonight|today|this)`,
} as const
