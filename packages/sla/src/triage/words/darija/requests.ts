/** What people want of us: an answer, help with a fault, something better, something to buy, a job. */
export const requests = {
  question: `
    (7absouha|7bsouha|bloquiwha|seddouh|seddouha|choufou) (3afak*|lia|liya|dghya), imta (trej3*|ghat*), (msafer|
    wa9ef) _ (ma3ndi|bla), wach, wash, wesh, wch, ach, achno, achnou, ashno, chno, chnou, chnowa, chnahowa,
    chnahiya, chniya, achmen, achman, fin, fen, finahowa, finahiya, finkom, mnin, mnayn, imta, fo9ach, foqach,
    fou9ach, fowqach, waqtach, wa9tach, kifach, kifash, kifah, ki ndir, kindir, kidayr*, 3lach, alach, 3lash,
    aalach, ch7al, chhal, ch hal, bch7al, bchhal, b ch7al, chkoun, chkon, chkoune, m3amen, (3afak|afak|3afakom|
    3afakoum|afakom|3fak|aafak), lah ykhlik*, lah yrham walidik*, lah yjazik*, allah ykhlik*, lay (khlik|jazik)*,
    lay 7afdek*, (jawbouni|jawboni|jawbona|jawbouna|jawbo|jawbouna|rddo 3liya|rddou|3awnouni|3awnoni|3tiwni|3tini|
    goulou liya|golo liya|gouli liya|choufo|chouf lina|choufo lia|sa3douni|ayto 3liya|3ayto liya), (bghit|baghi|
    bagha|bghina|brit|kanbghi|khasni|khassni|khasna|khesni) (n3ref|nsewel|nswl|nswel|nsowel|n3rf|nbdel|nbeddel|
    nlghi|nanuler|n annuler|annuler|nreje3|nrje3|nhder|ntwasl|n7el|nsift|nakhod|ndir|nrecuperer|ma3louma*|mosa3ada|
    hal|chi hal|7al|rendez vous|rdv|chi had|wahd|l9a|nl9a|nfhem|nfham), 3ndi (so2al|soal|sou2al|question|mochkil|
    mouchkil|mochkila|moushkil|problème|wahd lmochkil|wahed lmochkil|wa7d), (kayn|kayna) (chi|chi hal|chi wahd|chi
    jawab|chi jdid|li|lli), (chi|chi wa7d|chi had) (jdid|hal|7al|ya3ref|3aref|fahm|jawab|info|ma3louma), lhal afak,
    mochkil f, mouchkil f, mochkil m3a`,
  fault: `
    makhdamch, makhdamach, makhddamch, mkhdamch, makheddamch, makhdama*, (ma|mab9a|mab9ach|ma b9ach|ma b9a|mab9atch|
    mab9ch) (khdam|khdama|khdamch|khdamach|kaykhdem|katkhdem|kaykhdmch|katkhdmch|kaykhdemch|katkhdemch|kaytft7|
    kay7el|kay7elch|kaydkhlch|bghatch|bghach|khddam), makaykhdemch, makatkhdemch, makaykhdamch, makatkhdamch,
    makaykhdmch, makatkhdmch, mabghach, mabghatch, mabghawch, mabghatx, mabax, mabghach (yt7el|ikhdem|ydkhl|ykhdem|
    it7el|idoz|ydoz|iconnecta|itela3), mabghatch (tft7|tkhdem|t7el|tdouz|dkhl), kayplanter, kayplanti, kayplanta,
    planta, tplanta, kaybugi, kay3le9, kay3ell9, m3elle9, m3al9, tbloka, tblokat, mbloki, mblokiya, mblouki, bloki,
    blokaw, blokawni, blokawliya, blokaw*, (t9te3|t9ta3|m9tou3|m9tou3a|ma9tou3|me9tou3|tqte3|kayt9ta3|kat9te3|
    t9t3at) (rizo|reseau|connexion|lconnexion|internet|tricinti|trisinti|daw|lma|do|wifi|ddow|lkonexion|),
    (makaynch|makayn|bla|mab9ach|mkaynch) (rizo|reseau|connexion|lconnexion|internet|connexio|daw|ddo|ddow|trisinti|
    lma|wifi|conexion|4g|kounixion), ma9drtch, ma9dertch, ma9dritch, ma9adrch, ma9derch, m9dertch, mayamkench,
    mayemkench, maymkench, ma9dinach, ma9dernach, (nsit|nssit) (code|mot de passe|lcode|mdp|password|lmot), tlef
    liya (code|lcode|telephone|tilifon|sac|bztam), (t9t3o|t9et3o|khelest|khlest|tkhesmo|t9ta3) _ (jouj|jooj|joj|2)
    (mrrat|lmrrat|dlmrrat|merrat|d lmerrat|mrat), (mawslnich|mawselnich|mawslnach|mawsalnich|ma wslnich|mawslatnich|
    mawsltnich|mawslni walo|majanich|majatnich|mawslch|mawslatch|mawslouch|mawslni|ma jani|mat9ayadch|mat7wlch),
    khasser, khasra, khaser, khser, khesrat, tkhesser, tkherb*, khaserr`,
  our_thing: `
    compte dyali, lcompte, appli, l appli, commande dyali, colis, lcolis, facture, lfacture, carte, lcarte, billet,
    lbillet, connexion, rizo, forfait, solde, code, lcode, telephone, lbox, compteur`,
  blocked_now: `
    (bla3|bl3|srat|sret) (liya|lia|li) (la |l)(carte|kart), ma3ndi (walo|ta drhem|ta ryal|flous), (7asl*|hassl*|
    hasl*|7aslin|haslin|hsel|7sel|hsl|7slt|hslt|7asel|hassel|wa7el|wahel|wa7lin|wahlin|w7elt|wahla|w7elna) (f|fi|
    hna|f had|fla|f la|m3a|fl), (mblokin|mblokiyin|blokin|mblokiya) (f|hna|hnaya), ma9drtch (ndkhl|nsafer|nrkeb|
    nrje3|nkhdem|nkhrj|nkhlles|ntla3), (wa9fin|waqfin|gaslin|galssin|galsin) (f|hna|fl|fla) _ (bla|makayn|walo|mn|
    sa3a|swaye3), bla (daw|ma|internet|connexion|rizo|chauffage|lma|ddow) (hadi|mn|men|f|had), (sart|srat|blat|
    bel3at|bla3at) (liya |lia |)(carte|lcarte)`,
  idea: `
    (3andi|3ndi|endi) (fikra|wa7d lfikra), fikra (dirou|zido), dirou (wagon|chi|lina|wahd), (kan9tare7|kan9tr7|
    n9tare7|kanqtareh|i9tira7|iqtirah|9tira7|kan9tar7), 3ndi (fikra|i9tira7|wahd lfikra|fikra zwina), (fikra|
    i9tira7) (zwina|dyal|bach), (koun|kon|ila|ikoun|ykoun) (ghir |gha |)(zdtou|zedtou|tzido|tzidou|dirou|dertou|
    tdirou|kan|kanet|tdiro|derto|kayn), (ghaykoun|ghaykon|yakoun|ikon|ghadi ykoun|ghatkoun) (zwin|mzyan|mezyan|
    zwina|top|ahsan|a7san|wa3r), (3lach|alach|3lash) (ma|mat|matzidouch|matdirouch|matzidoch|matdiroch|ma dirouch|ma
    tzidou)*, zido, zidou, (bghina|bghit|tmnit|kantmna|tmnina|kantmnaw) _ (tzido|tzidou|tdiro|tdirou|dirou|dirolna|
    diro lina)`,
  buying_interest: `
    # (blassa|blays|places|personnes|nas) (l|dyal|f) , (réduction|reduction|prix|taman|promo) (groupe|l groupe|
    jam3iya|charika|l jam3iya), n7ejzou #, (bghit|baghi|bagha|bghina|brit|kanfker|ghadi) (nchri|nechri|nakhod|n3ml|
    ndir|ncommander|ncommandi|nabonna|nabonner|n7el|nsouscri|nftah|nfte7|n7ell|ndir abonnement|ndir commande) (wahd|
    wa7d|had|mn 3ndkom|men 3ndkom|abonnement|compte|forfait|commande|box|fibre|3ndkom|carte|tomobil|pc|telephone)*,
    (bch7al|bchhal|b ch7al|ch7al|chhal|taman|thaman|chno taman) (had|hada|hadi|dyal|dial|taman|kaydir|lprix|thaman|
    abonnement|forfait|tman|l), (kayn|kayna|3ndkom) (had|f stock|mojoud|disponible|livraison|promo|tawsil|tawssil),
    (fin|fen) (nchri|nl9a|nl9aw|kaytba3|n9der nchri), devis, l devis, prix afak`,
  job_enquiry: `
    bghit (nkhdem|nkhdm) (3ndkom|3andkom|m3akom|fl), (nkhdem|nkhdm) 3ndkom, (bghit|baghi|bagha|kan9elleb|kan9leb|
    kanqelleb|kan9lb|brit) _ (khdma|khedma|lkhdma|nkhdem m3akom|nkhdm m3akom|stage|staj|poste|emploi), wach
    (katkhedmo|katkhdmo|kayna khdma|kayn khdma|kayna chi khdma|kayn recrutement|katrecrutiw|kayn stage|kayna lkhdma|
    khassakom), cv (dyali|diali), nsift (cv|lcv|l cv), (kayn|kayna) (recrutement|khdma|stage|chi khdma|chi stage|
    tawdif), tawdif, (ndeposer|ndeposi|nposti|npostuler|npostula)`,
} as const
