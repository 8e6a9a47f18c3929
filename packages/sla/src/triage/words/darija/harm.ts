/** What can harm somebody, and what speaks of the law. */
export const harm = {
  danger: `
    (zzaj|zaj) f (yaourt|makla|7lib|khobz), (yeddha|yeddo|rejlo|rejlha) _ (bab|lbab), (wladi|drari) _ kayt9eyaw*,
    (t7er9at|t7r9at|t7er9et) (f|liya|o), (7sline|7aslin|me7bousin) f (sonsour|ascenseur), (3ta|3taw|3tat) _ dwa
    machi dyal*, chifor _ kayn3ess, balcon _ kayt7errek, (3ayto|3eyto|ayto|3iyto|siftou|sifto|jibou) (l |)(l’|
    )(lambulance|ambulance|lanbilans|l ambulance|bolis|police|lbolis|boulis|pompiya|lpompiya|wi9aya|isa3af|l is3af),
    (f|fi|3la) (khatar|khataar), 7yati f khatar, fi khatar, (taye7|tayh|tah|ta7) _ (sa5fan|skhfan|sekhfan|sekra|
    mghmi), (skhaf|skhef|skhfat|skhft|skhfan*|t9i skhfan|ghaybouba), (makaytnfsch|ma kaytneffesch|makatnfsch|
    maytnefsch|kaykhtan9|kankhtan9o), (l3afia|l3afya|3afia|l3afiya|dokhan|dkhan|ddokhan|dukhan) (ch3la|ch3let|f|fi|
    kat|kaykhroj|kharja|chaalet|ch3lat), (ch3la|ch3lat|ch3let|chaalat) (l3afia|l3afya|fih|fiha|l3afiya), (ri7t|
    rihat|ri7et|riht) (lgaz|gaz|l boutane|dokhan|chyat), (tfar9e3|tfarga3|tfarg3|tfergaat|tfarg3at|tfergue3)
    (tilifon|lbattery|batteri|chargeur|telephone|lbatri|lbota|lboutagaz), (kayderbo|kaydrbo|darbouh|darbo|darbna|
    darbni|kaytedarbo|kaytdarbo) (b|b mous|wahd|chi wahd|bmouss|bmous|bsekin), (hazz|haz|chad|3ndo|andou) (mous|
    mouss|skin|sekkin|janwi|sif|sla7), (krisawna|kerssawna|gressawna|grissaouni|krissawni|krissaw), (kayt7arach|
    kaythrech|t7arach|taharoch|kayt7arch), (kaynzef|kaynzfo|dem bzaf|ddem bzaf), (mat|ghaymout|ghadi ymout|ghatmout|
    ghadi tmout|kaymout|katmout), (nou9ila|siktat|sakta|azma|crise) (9albia|kardiak|cardiaque|dial l9alb), (ta7|tah|
    tayha|wa9ef|glas) _ (sikka|ssikka|l voie|railles|rails), 3ta9ouna, 3t9ouna, 3te9ona, ateqouna, 3t9o rou7,
    ghitouna, (wahd|wa7d|chi|bnadem|weld|bent|derri|mra|rajel|mmi|bba|khouya|khti|sa7bi|nas) _ _ (sekhfan*|skhef|
    skhfat|tah|ta7|tahet|ta7et|ghaybouba|dem|ddem|madroub*|majrou7*|mejrouh*|kaymout|katmout|ghaymout|mat|
    makaytnfesch|makay7rrekch|mkhnou9*|tkhen9*), (l3afia|l3afya|3afia|3afya|dokhan|dkhan|dokhane|nar|chrar|feu|
    incendie) _ _ (tran|train|tren|tram|kar|tobis|gare|lgare|compteur|conteur|chargeur|tilifon|telephone|batterie|
    batri|dar|ddar|magasin|hanout|machine|four|ferran), (tran|train|tram|kar|tobis|compteur|conteur|chargeur|
    tilifon|telephone|batterie|machine|four) _ _ (ch3el|ch3l|ch3lat|chaal|tfarga3|tfarge3|tfarga3at|l3afia|l3afya|
    dokhan|tharrat|ta7ra9|t7re9|t7er9|te7re9), (mous|mouss|sif|sekkin|sla7|janoui) _ _ (tran|train|tram|kar|tobis|
    gare|nas|rokkab), (isa3af|ambulance|lambulance|bolis|lbolis|police|pompiers|pompia|wi9aya) _ (daba|dghya|3afak|
    vite|bzerba|3afakom), (ri7a|ri7t|riha|rihat|reyha) _ (gaz|lgaz|lbota|chyat|ma7rou9), 9telni had (rajel|weld),
    (darbo*|derbou*|darbni|hajmo*|tehajmo*|hajem*) _ (b|3liya|3lina|3la|f)`,
  self_harm: `
    (ma ghadich|maghadich) nkoun, ktebt wsiya, ktebt lwsiya, (chrebt|chreb) (ddwa|dwa) kamel, (ydir|ykoun dar) f
    rasso, bslama _ (ma b9ach|kayjaweb), (ma b9it|mab9it|ma bqit|ma b9itch|mab9itch) _ (n3ich|3ayech|l7ayat), (nrmi|
    nermi|nlou7|nlouh) (rassi|rasi|ro7i|rouhi), (yrmi|yermi|ylou7) (rasso|raso|ro7o), (n9tel|neqtel|nqtel) (ro7i|
    rouhi), (bghit|baghi|bagha|ghadi|ghan|kanfker|kanfakkar) _ (nmout|nmot|n9tel rassi|nntaher|ntahar|nantahir|n9tl
    rasi|nqtel rassi|nmchi men had denya), ghantahar, ghan9tel (rassi|rasi), n9tel (rassi|rasi), n9tl (rassi|rasi),
    sala m3aya l7ayat, ma b9itch bghi n3ich, mab9itch baghi n3ich, (bghit|baghi|bagha|ghadi|kanfekker|kanfker|rani)
    _ (nmout|nmot|nmoute|n9tel rasi|n9tel rassi|nte7er|ntiher|nnta7er|nantahir|nsali hyati|nsali m3a l7ayat),
    (mabghitch|mab9itch|mabqitch|ma b9itch) _ (n3ich|l7ayat|hyat|had denya), (3iyit|3yit|melit|mllit) mn (had |
    )(l7ayat|lhayat|denya|hyati|l7yat)`,
  minor_at_risk: `
    (3tat|3taw) (bnti|weldi|benti) l chi, kay9iss (drari|bnat|weldi|bnti), vestiaire, (weldi|wldi|benti|bnti|bnity|
    wlidi|wlidati|drari|derri|bent|weld|tfl|bebe) _ (bou7do|bohdo|bohdou|bo7do|bou7dha|bo7dha|bohdha|tlef|tlaf|
    tlfat|telfat|talfa|talef|daa3|da3|dae3|da3et|ghabr|ghaber|ghabret|msdoud 3lih), (tlef|tlaf|tlfat|telfat|tlfet)
    (liya|lia|lina) (weldi|wldi|benti|bnti|wlidi|derri), (kaydrbo|darbo|kayt7archo|t7arach|kayhadro) _ (b |)(weldi|
    benti|bnti|wldi|drari sghar|derri sghir|bent sghira), (weldi|wldi|benti|bnti|wlidi|bniti|drari|derri|derriya|
    bnt|weld|tfel|tfla|bebe|sghir|sghira) _ _ (bohd*|bou7d*|bo7d*|tle*|tlf*|da3*|da3e*|ghebr*|msdoud*|ms9oud*|darb*|
    derb*|t7arech*|taharoch|khtef*|khtf*|hbat*|nzzl*|nezzl*|lou7*|khlla*|khla*), (t7arch*|taharech*|darb*|kaydreb|
    khtef*) _ (weldi|benti|bnti|derri|bent|drari|sghir*)`,
  data_incident: `
    (l9it|lqit|7ellit) _ (rib|solde|compte) (dyal|d) , tpirata* , (bedlo|beddlo) (lmail|nimro|lcode), (puce|l puce|
    sim) dyali _ (wa7d|wahd|akhor), khwaw liya, (compte|kont|cont|lcompte|hissab|7isab|page) (dyali|diali|dial i|
    dyaly) (t haka|thaka|tpirata|tpiratat|tpirat*|thacka|tsre9|tser9|tsra9|thakka|thackat), (hakaw|hackaw|piratawli|
    pirataw|hakawli|ser9o|sar9o|sr9o|ser9ou|hackawli) (liya |lia |)(compte|lcompte|l compte|hissab|7isab|page|
    whatsapp|gmail|facebook), (kanchof|kanchouf|ban liya|banlia|banet liya|ban lia|kaybanli|tla3 liya) _ (compte|
    ma3loumat|facture|dossier|data|les infos) (dyal|dial|d) (wa7ed|wahd|chi wa7d|nas|wa7d|wahed|chi wahd|client),
    (ma3loumat|lma3loumat|data) (dyali|diali|dyalna) _ (tsarbat|tsrbat|kharjat|tnechrat|tbeyn|tsar9at|tssarbat),
    (compte|kont|lcompte|hssab|7sab|page|gmail|whatsapp|appli) _ (haka*|hacka*|pirat*|tpirat*|tsre9*|tser9*|thak*|
    hacké|piraté), (wahd|wa7d|chi 7ed|chi had|chi wahd|chi wa7ed) _ (dkhel|dkhl|kaydkhl|kaydkhol|msta3mel|khdam b|
    beddel|bdel) _ (compte|kont|code|lcompte|whatsapp), (kanchouf|kanchof|ban|tla3|bano|wselni|jani|jatni) _ _ (wahd
    akhor|wa7ed akhor|nas khrin|nass okhrin|client akhor|machi dyali|machi diali), (ma3loumat|m3lomat|data|infos|
    numero|smiya) _ (tsarb*|tnechr*|kharj*|f internet|fl internet|l nas)`,
  threat: `
    (twejjed|twejed) liya flousi, wla (ghatchouf|ghadi tchouf), (golo|goulo) _ (tehreb|tehrb|yehreb), (ghan3tih|
    n3tih) b (jenwi|mous|janwi), rah golt likom, jayin # d nass, (ghadi|gha) (ntla9aw|nt9abt*|ntsennak|ntsnak)
    (brra|berra|3end|mor), (ghanji|ghadi nji) (ana w|b|m3a) (drari|khouti|s7abi|mous|janwi|9or3a), (ghadi|ghan|gha|
    ra ghadi) _ (n9tlek|n9tel|n9tlkom|nqtel|n9tlo|n7er9|nhre9|n7erg|nfajer|ntfarga3|ndeb7*|nchr7ek|nherras lik|
    nharras lkom), (3ndi|andi|3andi|m3aya) (9onbola|9unbula|lbomba|bomba|sla7|mous|mouss|kalach), kan3ref fin
    (katsken|saken|khdam|sakna), ghatkhelssou, ghatkhlsso (ghali|b demkom), (ghadi|gha|ghan|wellah|wlah|walah|
    ghanji|ghadi nji) _ (n9tl*|n9tel*|n7r9*|nhr9*|ndreb*|ndrb*|nherres*|nhrres*|nfarga3|ndbe7*|ncherme*|nsifet*|
    nkhli dar), (bomba|9onbola|9enboula|qonbola) _, (sla7|mous|mouss|sif) _ (agence|bureau|3ndkom|ghanji|ghandkhl|
    l3ndkom), kan3ref (fin|dar|dyour)`,
  legal: `
    (mo7ami|mouhami|mo7amiya|lmo7ami|avocat|mohami), (ghadi|gha|ghan|bghit|kan|ghandir|ndir|nreje3|ndi3|nd3i|d3it|
    d3ito|ghan) _ (nd3ikom|nd3i|da3wa|dawa|d3wa|lma7kama|mahkama|ma7kama|chikaya f|plainte|chkaya 3nd bolis|wakil),
    (lma7kama|l mahkama|mahkama|ma7kama|l9ada2|tribunal), wakil (lmalik|l malik)`,
  regulator: `
    (7imayat|himayat|jam3iyat|jam3iyt) (lmostahlik|mostahlik|moustahlik|l mostahlik), anrt, bank al maghrib, cndp,
    onssa, (wizara|lwizara) (dyal|dial|d)`,
  press: `
    ana (sa7afi|sahafi|sa7afiya|sahafia|journaliste), (sa7afi|sahafi|sa7afiya) (f|mn|3nd|m3a|dyal), (kanwejd|
    kan7der|kanktb) (ma9al|maqal|robortage|reportage|ta79i9)`,
  formal_notice: `
    indar, i3dar, inzar, (l |)(huissier|lhuissier|mofawwad), (indar|i3dar|inthar) (9anouni|9adai|rasmi|qanouni|
    akhir)`,
  deadline: `
    (ghaykhrej|kaykhrej|ghadi ykhrej) (lyoum|ghda|ghedda|lila), m3a # h, 9bel, (3ndkom|3andkom|endkom|b9a likom|ba9i
    likom) # (sa3a|sa3at|yam|iyam|ayam|nhar|simana*), akher ajal, akhir ajal, (7tta|7ta|tal) (ghdda|ghda|larb3|
    lkhmis|jem3a|jm3a|tnin|tlat|sebt|7ed), (9bel|qbel|qbl|9bl) (ghdda|ghda|lyoma|tnin|tlat|larb3|lkhmis|jm3a|sebt|
    lhed|#), (f|fi|men daba) # (dyal |)(iyam|nhar|simana|sa3at|yam|ayam|iyyam|sa3a|swaye3), akhir (ajal|mouhla)`,
  money_at_risk: `
    (tle9|tlef|tla9|da3|tser9) (liya|lia|li) (bztam|bezt*|portefeuille|sac|telephone|la carte), (dab|guichet|
    lguichet) _ (walo|ma3tani|na9es|tna9sou|n9sat), tna9sou #, (carte|lcarte|la carte|kart|bztam|lbztam|cart)
    (dyali|diali|guichet|bancaire) _ (tsre9|tser9|tser9at|tsr9at|tlfat|daa3at|da3at|tpirat*), (sr9o|ser9o|sar9o|
    sre9|ser9ou|t9et3o|khwaw|khwawni|nassbo|nasbo|nsbo) (liya |lia |3liya |3lia |li |)(flouss|flous|lflous|flousi|
    carte|lcarte|flouss mn compte|bztam|liya compte), nasbo (3liya|3lia|3lina), (tkhesem|tkhsem|tkhessmou|t9t3o|
    mchaw|mchaw li|ghabro|tsar9o) _ (flous|flouss|flousi|lflous) _ (compte|kont|mn|men|bla), flous* _ (ghabro|mchaw|
    tsr9o|tsar9o|tser9o), (carte|lcarte|flous*|flouss|lflous|compte|kont|solde|bztam) _ (tsr*|tser*|mchaw|mcha|
    mchat|ghabr*|ghebr*|tlef*|tlf*|da3*|nssab*|nsab*|bla khbari|bla man3ref|ma dertch|tkhewwa|tkhewa|t9et3*), (nsb*|
    nsseb*|nassb*|nassaba) _ (3li*|3lina|flous), (7bss*|bloki*|bloqu*|opposition|sedd*|wa9f*|we9f*) _ (carte|lcarte|
    compte)`,
  vulnerable_person: `
    (m3a|ma3a|3ndi|m3aya) (wladi|wlidati|drari|drari sghar|weldi|benti|trbya|bebe|rdi3|wlidi|bnti|dryat), 7amla,
    hamla, (mra|mrati|ana) (7amla|hamla), (kroussa|krossa|chaise roulante|fauteuil), mo3a9, mou3a9, mo3aq, (mmi|mwi|
    lwalida|lwalid|ba|bba|jedda|jeddi|mima|walida|walid) (mrida|mrid|kbira|kbir|mo3a9a|msena|f sbitar|f lhopital),
    mrid* (b|bl|b sokkar|sokar|sekar|l9alb|b l9alb|kancer|b cancer), fih (sokkar|sokar|sekkar), (dwa|dwaya|ddwa|
    linsoline|insoline) (dyal|dyali|diali|dyalo|dyalha), (gales|galsin|na3sin|n3ess|n3so|bayt|baytin) (f zen9a|
    fzen9a|f znqa|f la gare|f lgare|brra)`,
} as const
