/** What must not happen to a child. */
export const minorNotions = {
  isAlone: `
    still on (the|your) (train|bus|coach|plane|tram|ferry), standing (alone|outside in|in the (dark|rain|snow|cold|
    road|street)|on the (road|motorway|platform)), (retrouvé*|laissé*|abandonné*) (seul |)sur la route, (la|le|les)
    (trouve|retrouve|voit|voient|localise) (pas|plus), (est|sont|restée|reste*) resté* (dans|à|sur|seul), resté*
    (dans|à bord|coincé|enfermé), portes (se sont |)(fermé*|refermé*), (fait|laissé|laissée|laissent|laisser)
    (descendre|sortir|partir|filer), dans le noir, en rase campagne, aucune nouvelle*, (in|on) the (dark|main road|
    hard shoulder|motorway), (put|kicked|thrown|chucked|turfed|ordered) off, nobody knows where, no idea where,
    phone dead, doors (closed|shut), (let|lets|letting) (him|her|them|my) (out|go|leave|walk), في الظلام, في الشارع,
    على الطريق, disparu*, introuvable*, fugué*, fugue, égaré*, perdu*, (tout|toute|tous|toutes) seul*, (est|sont|
    reste*|attend*|laissé*|laissée|abandonné*|livré*) seul*, (seul|seule|seuls|seules) (dans|sur|à|a|au|aux|en|chez|
    là|devant|dehors|et|depuis), livré* à (lui|elle|eux), sans (adulte*|surveillance|accompagnateur*|ses parents|
    personne avec), personne (pour|avec) (le|la|les|lui|elle|eux), pas rentré*, jamais (rentré*|arrivé*|descendu*),
    laissé* (dehors|sur le|au bord|à la rue|derrière), mauvais (arrêt|train|bus|quai), mauvaise (gare|station),
    missing, lost, vanished, ran away, run away, runaway, (all |)alone, on (his|her|their) own, by (himself|herself|
    themselves), wrong (stop|station|platform|bus|train|school|door|village|town|street), without (an adult|a parent|supervision), no
    (adult*|parent*|grown up*|one with), unsupervised, unaccompanied, never (got off|arrived|came home|turned up),
    (didn t|did not|hasn t|not) (come home|get off|arrive|come back|got off), abandoned, wandering, wandered off,
    left behind, kicked off, thrown off, ضاع*, ضائع*, ضايع*, مفقود*, تاه*, تايه*, تائه*, وحده, وحدها, وحدهم, لوحد*,
    بوحد*, بروح*, اختف*, (بدون|بلا|دون) (مرافق|أهل*|أحد|كبير*), ما رجع*, لم يرجع, لم تعد, محطة غلط, المحطة الغلط,
    bohd*, bou7d*, bo7d*, tlef*, tlf*, ghaber*, ghber*, ma rje3*, bla (walidin|7ed)`,
  startedOff: `
    parti*, reparti*, démarré*, quitté*, continué*, refermé*, décollé*, left, leaves, leaving, gone, went, drove
    off, driven off, departed, pulled away, pulled off, set off, took off, closed the doors, راح*, مشى, انطلق*,
    سافر*, مشا, mcha*, 9le3`,
  withoutChild: `
    sans (mon|ma|mes|notre|nos|son|sa|leur*) (fils|fille*|enfant*|bébé|petit*|gamin*|ado*|neveu|nièce|élève*), sans
    (un|une|deux) (enfant*|élève*|gamin*), without (my|our|his|her|their|the) (child*|kid*|son|sons|daughter*|boy*|
    girl*|toddler*|baby|niece|nephew|grand*|pupil*), (بدون|بلا|من غير|دون) (ابني|ابنتي|بنتي|ولدي|طفل*|أطفالي), bla
    (weldi|benti|bnti|wldi|wladi)`,
  hurtsChild: `
    hit (him|her|my|a), hand mark, (left|has) (a |)(mark*|bruise*), (hitting|beating|slapping|touching|filming|
    photographing), giflé*, gifle*, frappé*, frappe*, secoué*, secoue*, fessée*, maltrait*, empoigné*, attaché* (à|
    sur|dans), enfermé* (dans|à|dehors), déshabill*, caressé*, attouch*, tripot*, touché* (ma|mon|sur|les|par|au),
    (poussé*|bousculé*|traîné*|tiré*) (ma|mon|par|les|violemment), mordu*, blessé*, brûlé*, violent*, violé*,
    cogné*, hurl* (dessus|sur), marque* sur (la|le|les), bleu* sur, humili*, racket*, harcel*, menac*, slap*,
    smack*, spank*, (hit|hits|kicked|dragged|shoved|pushed|grabbed|shook|shaken|pinned|choked|groped|touched|beat|
    beaten) (my|our|him|her|them|a|the|by|inappropriately|in|on), locked (in|inside) (the|a|your|my), tied (to|up),
    screamed (at|in), bruise*, bitten, groom*, molest*, abus*, bully*, bullied, harass*, threaten*, hurt, injured,
    burnt, scalded, ضرب*, يضرب*, صفع*, لمس*, حبس*, تحرش*, يتحرش*, اعتد*, هدد*, جرح*, عنف*, ابتز*, darb*, derb*,
    drb*, kaydreb*, t7arch*, t7erch*, 7bso*, hded*, jre7*`,
  stranger: `
    inconnu*, adulte*, (un|le|cet|ce) (homme|type|mec|vieux|monsieur|gars), pervers*, prédateur*, pédophile*, (a|
    some|this|the|grown|old|older|adult) (man|men|guy|creep*|weirdo*|pervert*|stranger*|adult*|predator*|bloke),
    (some|random|unknown|adult|older|another|grown up) (user|player|account|person|gamer), grown (man|men), creep*,
    stranger*, predator*, pervert*, paedo*, pedo*, رجل, غريب, شخص, مجهول, واحد, راجل, rajel, wa7ed, wahd`,
  approaches: `
    tawer*, kaytleb, kaytlob, kaysifet, كيطلب, كيسيفط, (asked|asking|begging) (for|him|her), address, adresse,
    number, numéro, gifts, cadeaux, secret*, (lui |leur |)(écrit|écrivent|demande*|propose*|envoie*|envoyé*|parle*),
    messages, photo*, rencontrer, rendez vous, nudes, (contact*|ajout*|drague*|suit|suivi*|aborde*|abordé*), webcam,
    en privé, messag*, dm*, adding, adds, added, contact*, meet, meets, meeting, pics, pictures, photos, nudes,
    selfies, webcam, (asks|asking|asked|keeps) (for|her|him|them|my), follow*, approach*, talking to, texting,
    chatting, يراسل*, راسل*, يكلم*, كلم*, يتواصل, صور*, يطلب*, طلب, لقاء, يلاحق*, كيهضر, كيصيفط, tsawer*, kayhder*,
    kayktb*, kaysift*`,
  dangerSpot: `
    (sur|près|au bord|à côté|le long) (le|la|les|des|du|de la) (voie*|rail*|toit*|autoroute|rocade|ballast|lignes|
    caténaire*|pylône*|transformateur|canal|écluse|falaise), traverse* (les voies|la voie), (on|onto|near|by|beside|
    next to|along|across|over) (the|your) (track*|rail*|railway*|roof*|motorway|highway|ledge|pylon*|substation|live
    rail|third rail|line side|level crossing|quarry|weir), trespass*, (على|جنب|قرب) (السكة|القضبان|السطح|الطريق
    السيار|الطريق السريع|سطح*), (3la|f|7da) (sikka|ssikka|rails|stah|autoroute|voie)`,
} as const
