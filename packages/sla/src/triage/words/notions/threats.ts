/** What a threat is made of, and what is said by who does not want to live any more. */
export const threatNotions = {
  weapon: `
    b janwi, petrol, a machete, machete, يولع, essence et (un|mon) briquet, bidon d’essence, acid, un briquet,
    batte, fusil*, flingue*, pistolet*, (un|mon|le|avec|au) couteau, couteau à la main, machette*, barre de fer,
    (cocktail|cocktails) molotov, calibre, kalach*, carabine, shotgun*, (a|my|the|with) (gun|knife|bat|rifle|pistol|
    axe|blade|hammer|crowbar), baseball bat, machete*, molotov*, petrol bomb*, firearm*, سكين, بسكين, بالسكين, جنوي,
    بالجنوي, سلاح, بسلاح, مسدس*, سيف, ساطور, بالعصا, jnwi, janwi, jenwi, b mous, b sif, mous, sif, zerwata, sla7`,
  coming: `
    (we|i|una) (go|will|ll|gonna|don) (come|storm|enter|visit) (your|una|ur|to), come your office, ndkhol*,
    nedkhol*, (nji|nدخل) 3*, (je|j’|on|jvais|j) (viens|arrive|passe|débarque|vais venir|vais débarquer|vais passer|
    descends|serai|reviens|l’attends|les attends|vous attends|t’attends|vient|va venir), (je|on) (le|la|les|l’)
    (attend*|choppe*|chope*), (i m|im|i am|we re|i ll be|gonna|going to|we are|about to) (coming|on my way|come|come
    down|come over|there|outside|waiting|pull up|show up|turn up|be there|be outside|bring|walk in|pay you a visit|
    visit), waiting for (him|her|you|them|u), see (you|u|ya|yous) (at|on|in|monday|tuesday|wednesday|thursday|
    friday|saturday|sunday|tomorrow|tonight|soon), سآتي, سنأتي, جاي*, جايين, قادم*, غادي نجي, نجي, راني جاي, بجيكم,
    هجيلكم, ghadi nji, ghanji, gha nji, nji l, jay 3nd*, ana jay, rani jay`,
  iWillHurt: `
    (foutre|mettre|mets|met|fous|fout) le feu, (faire|fais|va|vais) (tout |)(sauter|péter|exploser|cramer|brûler),
    (ça|ca) va (tirer|saigner|péter|chauffer|finir mal|mal finir), couper (des|les|vos|la|ta|sa) (gorge*|tête*|
    main*|couille*), (rentrer|rentre|foncer|fonce) dans (votre|vos|l’|la) _ (voiture|camion|bagnole|caisse), tirer
    dans, (tire|tirer|mettre|mets|met) (une|des) balle*, (set|setting|light|put) (it |fire |a fire |the place |you |
    this |)(on fire|alight|to|ablaze|up), (say goodbye to|kiss goodbye), (make|makes|making) (him|her|them|you|u|
    every one of you) (pay|suffer|bleed|regret|sorry), (find|hunt|track|look) (him|her|them|you|the girl|the guy|the
    man) (down|out|who)*, (he|she|they|someone|i|guy|man|fella) (ll|will|is going to|s going to|s gonna|says he ll|
    shouting he ll|threatening to) (kill|stab|shoot|hurt|burn|smash), (come|coming|go) (to |)(your|una|ur) (office|
    place|branch) with, (leave|leaves|go home|goes home) in a (body bag|box|coffin|ambulance), body bag, (planted|
    left|put|hid) (a little |)(something|a device|a package|one) (on|in|under|at), ولع*, ولّع, نولع*, هولع*, سنحرق*,
    نحرق*, هفجر*, n7re9*, n7er9*, nchre9*, ndkhol 3likom, nfergue3*, نفجر*, يطلق النار, (je|j|j’|jvais|on|nous)
    (vais |va |allons |m’en vais |)(te |lui |leur |vous |le |la |les |l’|)(casse*|pète*|péter|brise*|explose*|
    défonce*|démonte*|fracasse*|massacr*|crève*|crever|bute|buter|tue|tuer|égorge*|cogne*|tabasse*|flingue*|
    étrangl*|étripe*|éclate*|arrache*|saigne|saigner|crame*|brûle|brûler|règle* son compte|fai* la peau|démolir|
    démolis|explos*|plante*), (i ll|ill|i will|i m gonna|im gonna|i m going to|im going to|gonna|going to|imma|ima|i
    swear i ll|i could|i want to|i wanna|we ll|we re gonna|someone will|somebody s gonna|about to|i hope to)
    (fucking |literally |personally |come and |go and |just |)(smash|break|stab|shoot|kill|murder|beat|punch|slit|
    strangle|run over|knock out|burn|hurt|crush|rip|choke|batter|deck|bash|headbutt|gut|knife|torch|snap|kick|cave|
    bury|hunt|slap|lay out|destroy|blow up), (gets|get|getting|will be|be|is getting|will get) (stabbed|shot|
    smashed|killed|knifed|battered|beaten|punched|slapped), (سأقتل*|سأضرب*|سأكسر*|سأحرق*|سأذبح*|راح أكسر|راح أضرب|
    هكسر|هضرب|حكسر|غادي (نقتل|نضرب|نهرس|نكسر|نحرق|نذبح)*|نوري*|نوريك*|والله لأ*), (ghadi|gha|ghan|wellah|wlah|rani)
    (n9tel*|ndreb*|nherres*|n7re9*|ndbe7*|nwerri*|nwrri*|nfergue3*), ghan9tel*, ghandreb*, ghanherres*, ghadi
    nwerrik*, nwerrik*, nwerrikoum`,
  victim: `
    (la|votre|vos|le|l’|ta|ton) (boutique|agence|magasin|distributeur|mairie|locaux|siège|bureau*|guichet|dépôt|
    gare|entrepôt), dans votre (magasin|agence), gorges, (le|la|les) mairie, qui sont (devant|dedans), (the|your|ur|
    una|their) (windows|office*|shop|store|branch|place|building|depot|reception|counter|people|engineers), security
    guard, (he|she|they|nobody) (will|ll|won t), whoever, la dernière, (الفرع|الوكالة|المكتب|المحل|الإدارة|المدير)*,
    مديركم, 3likom, 3likoum, lagence, l’agence, wakala, (on|under) (the|your|a) (#|train|bus|plane|tram|coach), the
    (#|first|last) train, (deux |)(jambe*|gueule|tête|dents|bras|genou*|face|crâne|mâchoire|nez|côtes|figure|gorge),
    livreur*, agent*, conseiller*, guichetier*, guichetière*, contrôleur*, chauffeur*, conducteur*, technicien*,
    vigile*, employé*, vendeur*, facteur*, patron*, directeur*, huissier*, ses enfants, sa famille, vos enfants,
    votre famille, tes enfants, (le|la) (premier|première|prochain*|prochaine) (qui|de|livreur|agent), vos bureaux,
    votre agence, vos locaux, (his|her|their|your|ur|the|its|ya) (face|legs|head|teeth|neck|skull|throat|jaw|
    fingers|nose|kneecap*|house|home|kids|family|children|windows|office*|depot|building|hq|branch|shop), (delivery|
    post|your|ur|the|that|this|next) (boy|man|guy|driver*|courier*|agent*|warden*|inspector*|guard*|clerk*|manager*|
    staff|boss|ceo|rep|reps|employee*|workers|engineer*|cashier*|conductor*|operator*|receptionist*), (one|any|all|
    some|each|every one) of (your|you|them|ur), (you|him|her|them|u) (all|up|people|lot|next|when|if|outside), رأس*,
    وجه*, رجل*, عظام*, أسنان*, السائق, سائق*, موظف*, مندوب*, مكتب*, فرع*, عائل*, أولاد*, شكون, ras*, wjeh*, rejli*,
    snan*, chauffeur*, livreur*, mowaddaf*, agence, bureau, wlado, wladek`,
  knowWhere: `
    (got|have|has|know|found) (his|her|their|your|ur) (name|street|address|plate|house|number|car)*, (know|knows)
    where, (sais|sait|savons|connais|connaît|trouvé|retrouvé|trouver|retrouver|chercher) (bien |très bien |) (où|ou|
    dans quelle|dans quel|à quelle heure|a quelle heure|l’adresse|ton adresse|son adresse|votre adresse|vos
    adresses|leur adresse|sa plaque|votre plaque|chez), j’ai (son|sa|ton|votre|leur) (adresse|plaque|nom|photo),
    (know|knows|knew|found|find|got|have|finding) (out |) (exactly |)(where|which|what time|the address|his
    (address|name|plate|face)|her (address|name|plate)|your (home |)address|ur address|their address|home address*|
    number plate), (أعرف|اعرف|عارف|عرفت|نعرف|كنعرف|لقيت) (أين|اين|وين|فين|بيت*|عنوان*|دار*|سكن*), kan3ref (fin|dar*|
    fach|mnin), 3reft fin`,
  privateLife: `
    (habite*|habitez|dort|dorme*|dormez|sort|sortez|finit|finissez|bosse*|bossez|travaille*|gare*|garez|vit|vivez|
    crèche*|rentre*), enfants, famille, femme, mère, maison, domicile, voiture*, école, live*, lives, sleep*,
    finish*, clocks off, clock off, park*, kids, family, house, wife, mum, mom, home, works, work, school, drinks,
    يسكن*, تسكن*, ساكن*, يعمل*, بيت*, عائل*, أولاد*, داره, خدام, saken*, katsken*, kayskon*, khdam*, daro, darkom,
    wlado, wladkom`,
  payback: `
    (will|gonna|ll|going to|is going to|are going to|about to) (pay for (this|that|it|what)|regret|be sorry|suffer|
    bleed|burn|die|get it|get what), make (him|her|them|you|it) (pay|regret|sorry), tell (him|her|them) to watch,
    sorry you, watch (his|her|their|your|ur) (back|step), (va|vont|allez|vas) (le payer|me le payer|payer (ça|cher|
    pour)|regretter|le regretter|comprendre|pleurer|souffrir|morfler|brûler|crever|saigner), paier* (pour|cher|de),
    tu vas voir, vous allez voir, on (va|vont) voir, dans la gueule, watch (out|your back|ur back), سيدفع*, ستدفع*,
    يدفع الثمن, سيندم*, ستندم*, تندم*, غادي يخلص*, غيخلص*, ghaykhelles*, ykhelles*, ghatkhelles*, ghadi ykhelless*,
    ghadi tnedmo*, tnedm*`,
  edge: `
    (الكي|الرصيف|القنطرة|البلكون|السكة|التران|القطار), (rope|noose), corde, (le|un|du|ce|au dessus du) (pont|toit|
    viaduc|balcon), falaise, (les|aux|des) (voies|rails), au bord (du quai|du vide|des voies), parapet, rambarde,
    (a|the|your|this|of|on|off) (bridge|roof|ledge|cliff|balcony|viaduct|parapet|overpass), railway bridge, edge of
    (the |)(platform|roof|bridge), on the tracks, الجسر, القنطرة, السطح, السكة, حافة, 9antra, l9antra, lpont, stah,
    sikka, ssikka, rails`,
  jumps: `
    نرمي (روحي|راسي|نفسي), يرمي (روحه|نفسه|راسو), (saying|says|said|say) goodbye, (found|bought|got|tied) a rope,
    saute*, sauter, (me|se|s’|m’) (jeter|jette|balancer|balance|lancer), jump*, (throw|throwing|throws) (myself|
    himself|herself|themselves), (step|stepping|go|going) off, climbed over, over the (edge|railing*|barrier), أقفز,
    يقفز*, تقفز, أرمي*, يرمي* نفس*, ينقز, نرمي راسي, يرمي راسو, نقز*, yrmi (rasso|raso|rasha), nrmi (rassi|rasi),
    n9ez, yn9ez, ynegez, nnegez`,
  pills: `
    (avalé|gobé|pris) (toutes |tous |)(les |mes |la |une |deux )(boîte*|plaquette*), (whole|entire) (bottle|box|
    packet|pack), cachet*, médoc*, comprimé*, (boîte*|plaquette*|tube*) de (cachets|médocs|médicaments|somnifères|
    comprimés|doliprane|xanax|paracétamol), somnifère*, anxiolytique*, pill, pills, tablets, sleeping (pills|
    tablets), paracetamol, xanax, valium, (bottle|box|packet|pack|strip*) of (pills|tablets|paracetamol|
    painkillers), painkillers, overdose, حبوب, حبوبا, أقراص, علبة (حبوب|دواء), kachiyat, kachi, l7boub, 7boub`,
  swallowed: `
    (avalé|gobé|pris) (toutes |tous |)(les |mes |la |une |deux )(boîte*|plaquette*), avalé*, avaler, gobé*, (pris|
    prendre|prends|vidé) (toute*|tous|tout|la boîte|une boîte|deux boîtes|trop), swallow*, (took|taken|take|taking|
    downed|had|necked) (all|them all|a whole|the whole|too many|the lot|every|a load|# |loads), بلع*, ابتلع*, شرب*
    (كل|علبة|حبوب|كامل), تناول* (كل|علبة|كمية), chreb*, bla3*, sraT`,
  farewell: `
    message* d’adieu, lettre* d’adieu, mots d’adieu, (saying|says|said|wrote) (goodbye|his goodbyes|her goodbyes|bye
    forever), rope, noose, adieu*, pardonnez moi, pardon (à|maman|mes), dites (à|leur|lui) (ma|mon|mes|que je), je
    vous demande pardon, goodbye (everyone|all|world|my|mum|mom), farewell, forgive me, tell (my|his|her) (mum|mama|
    mom|mother|family|kids|wife|husband|dad|son|daughter|children|parents), sorry (mum|mama|mom|everyone|to my
    family), سامحوني, سامحني, وداعا, استودعكم, قولوا لأمي, sam7o* liya, sme7o liya, smho liya, golo l mmi`,
  ofLife: `
    (ne |)répond (plus|pas), dépressi*, suicid*, idées noires, rope, noose, depress*, bridge, (la|ma|cette) vie, ce
    monde, de ce monde, mourir, mort, (this |my |the |of |with )(life|world|earth), living, end it, not be here,
    last (night|day), no longer be, see heaven, الدنيا, الحياة, حياتي, آخر ليلة, اخر ليلة, بهالدنيا, الموت, denya,
    ddenya, hyati, l7ayat, lhayat, nmout`,
} as const
