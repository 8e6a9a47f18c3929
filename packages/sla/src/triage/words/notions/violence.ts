/** Violence and what is about to happen on tracks, in doors, under a line, without a medicine. */
export const violenceNotions = {
  hurtMe: `
    (m’a|m’ont|m’a violemment|l’a|l’ont|nous a|nous ont) (frappé*|tapé*|giflé*|cogné*|étranglé*|plaqué*|craché*|
    agressé*|mordu*|tordu*|empoigné*|jeté* (par|contre|au)|poussé* (par|contre|violemment|au sol|dans|de)|
    mis* (un|une) (coup|gifle|claque|droite)), (punched|slapped|kicked|choked|dragged|shoved|grabbed|spat (at|on)|
    headbutted|pinned|beat|bit|assaulted|attacked) (me|us|him|her|my), hit (me|us|him|her) (in the (face|head|stomach|chest)|across|on the (head|arm)|with (a|his|her) (fist|stick|bat|baton|bag|belt)), (ضربني|ضربنا|ضربه|ضربها|دفعني|صفعني|شدني|خنقني|
    اعتدى علي), (drebni|drbni|darbni|dfe3ni|df3ni|chedni|sefe9ni|khne9ni)`,
  armed: `
    (avec|tient|tenait|sort|sorti|a sorti|brandi*|agite|armé* d’) (un|une|son|sa|des) (couteau*|machette*|arme*|
    flingue*|pistolet*|fusil*|hache|lame|cutter|barre de fer|marteau), armé*, (brandi*|agite) (une|sa) batte, (with|has|had|holding|pulled|
    pulling|waving|swinging|got|pointing) (a|an|his|her|the|out a|what looks like a) (knife|gun|machete|axe|bat|blade|
    hammer|pistol|rifle|sword|weapon|screwdriver|crowbar), armed, (معه|معاه|حامل|يحمل|بيده) (سكين*|سلاح*|مسدس*|سيف*|
    ساطور*), (b|hezz|hazz|chad|m3ah|fih|fyedo) (mous|lmous|janwi|jenwi|jnwi|sif|mous kbir|skin)`,
  indecent: `
    exhib*, masturb*, branl* devant, se (touche|touchait|frotte|frottait|caresse), frott* contre (moi|elle|les|des|une|
    ma), (touche|touchait|touché|tripot*|pelot*|attouch*) (les|des|une|aux|ma|mes|mon|moi), main* (aux|sur mes|sur les|
    sur ses|sur la) (fesses|cuisse*|seins|poitrine), sous (ma|sa|leur|les) (jupe*|robe*), (exposed|exposing|flashed|flashing) (himself|herself|me|us|my (wife|daughter|son|girlfriend|kid*)|his|a (girl|woman|kid|child)), (touching|rubbing|groped|groping|fondl*) (himself|herself|me|my|her|a|the|women|girls|people|against|
    against me), upskirt*, (up|under) (my|her|their) (skirt|dress), تحرش*, يتحرش*, كيتحرش*, لمسني, kayt7erch*,
    tharrech*, t7arch*, kayqis*`,
  onTracks: `
    (sur|dans|entre) (la voie|les voies|les rails|le ballast|la voie ferrée), (on|onto|on to|across|down on|between) (the|
    your|our) (tracks|track|rails|railway line|railway lines|train line|tram line*|third rail), (على|فوق|بين) (السكة|
    القضبان|سكة القطار|خط القطار), (3la|f|wst|fo9) (ssikka|sikka|lssikka|rails|les rails)`,
  childCarriage: `
    poussette*, landau*, fauteuil* roulant*, déambulateur, stroller*, pram, prams, pushchair*, buggy, wheelchair*,
    walker, عربة (طفل*|الطفل*|الرضيع), كرسي متحرك`,
  doorway: `
    porte, portes, portillon*, portique*, barrière*, portail, tourniquet*, door, doors, gate, gates, turnstile*, barrier*,
    الباب, باب, الأبواب, البوابة, lbab, bab, lbiban`,
  shutsOn: `
    (fermé*|fermée|refermé*|referme*|ferme|ferment|claqué*|bloqué*|rabattu*) (sur|contre) (le|la|les|l’|son|sa|ses|ma|mon|
    mes|une|un|des|moi|elle|lui), (closed|close|closes|closing|shut|shuts|slammed|slams|snapped shut|shutting) (on|onto|
    over|in) (my|her|his|a|an|the|their|our|me|someone*), (انغلق*|تسكر*|سكر*|أغلق*|تسد*) (على|علي|عليه*|ع), (tferj*|tsed*|tsd*|
    sed*|9fel*) (3la|3lih|3liha|3liya)`,
  powerLine: `
    caténaire*, haute tension, (ligne*|fil*|câble*) (électrique*|à haute tension|haute tension|nu*|dénudé*), poteau
    électrique, power (line*|cable*|pole*), (overhead|live|electric|electrical|high voltage|bare) (line*|wire*|cable*),
    pylon*, (سلك|أسلاك|كابل|عمود|خط) (كهرب*|الكهرب*|ضغط عالي), (fil*|cable*|khit) (dyal |)(do|ddo|trisinti|daw)`,
  onTheGround: `
    (par|à) terre, au sol, tombé* (sur|au|à|par|dans), arraché*, pend, pendent, pendouille*, qui pend*, à hauteur de,
    rompu*, cassé* (sur|en), (on|across|along|over|touching|in) (the |our |my |a )(ground|road|street|pavement|path|garden|
    pavement|lawn|car|cars|field|playground|driveway|platform|fence), fallen, came down, come down, hanging (down|low|
    loose|over|off), dangling, snapped, (على|في) (الأرض|الطريق|الرصيف), طاح*, سقط*, متدلي*, مقطوع*, (f|3la) (lard|tri9|
    lerd|zn9a), ta7, tay7*`,
  vitalMedicine: `
    insuline*, ventoline, inhalateur*, (stylo*|seringue*) (d’|à |)(adrénaline|insuline|épinéphrine), épipen*, anti
    épileptique*, antiépileptique*, morphine, chimio*, immunosuppresseur*, anti rejet, (mon|ma|son|sa|ses|mes|leur*)
    (traitement|médicament*|cachet*|médoc*|antidouleur*|anticoagulant*) (vita*|pour le cœur|du cœur|cardiaque*|contre
    l’épilepsie|de diabète|diabète), insulin, inhaler*, epipen*, epi pen*, adrenaline pen*, (heart|epilepsy|seizure|
    transplant|life saving|lifesaving|vital|hiv|chemo*) (med*|pill*|tablet*|drug*|medicine*), morphine, warfarin, نسولين,
    الأنسولين, انسولين, بخاخ*, البخاخ, دواء القلب, دوا القلب, دواء الصرع, linsoline, ansoline, lbekhakha, dwa dyal l9elb`,
  chronic: `
    épileptique*, diabétique*, cardiaque*, insulinodépendant*, dialysé*, greffé*, asthmatique*, hémophile*, epileptic*, diabetic*,
    asthmatic*, haemophiliac*, transplant*, سكري, مصاب* بالسكري, صرع, مريض* القلب, (mrid*|marid*) b (ssokkar|sokkar|l9elb)`,
  noTreatment: `
    plus (de|son|sa|mon|ma|ses|mes|aucun) (traitement*|médicament*|insuline|dose*|comprimé*|cachet*), sans (son|sa|mon|ma|ses|
    mes|leur) (traitement*|médicament*|insuline|dose*), (no|out of|without (his|her|my|their|any)) (medication*|meds|insulin|
    medicine*|inhaler|pills), (بدون|بلا|ما عند*) (دوا*|الدوا*|أنسولين), (bla|ma3ndo*|ma3ndha) (dwa|ddwa|insuline|linsoline)`,
  noneLeft: `
    (n’a|n’ai|n’ont|n’avons|a|ai|ont|y a|j’ai|elle a|il a) plus (d’|de|du|rien|son|sa|mon|ma|ses|mes|que), plus (d’|une
    seule |aucun*|rien pour), (pas|aucune) (une |)dose, sans (elle|lui|ça) (il|elle|je) (va|peut|risque), (none|no|nothing)
    (left|more|for tonight|until), no more, (run|ran|runs|running) out, (without|missing|due) (his|her|my|a|the|their)
    (dose|shot|injection|insulin|next), (last|final) dose, due # hour*, ما (عندي|عنده|عندها|بقى|بقت|بقاش), خلص*, تسالى*,
    نفد*, ma (b9ach|b9atch|3andich|3andha|3ndich), tsala*, sala lia`,
} as const
