/** Who may be harmed, and whom a threat may be meant for. */
export const people = {
  child: `
    nephew, niece, toddler*, (six|five|four|three|two|several|these|those|some|# ) (kids|children|pupils|
    schoolkids), mon petit de # ans, ma petite de # ans, mon petit bout, mon loulou, ma puce, bent (khti|khoya|
    3emmi), weld (khti|khoya), (bent|weld|derri) # 3am, enfant*, gamin*, gosse*, fillette*, garçonnet*, bambin*,
    nourrisson*, collégien*, collégienne*, poussette, (mon|ma|mes|un|une|le|la|les|des|notre|nos|son|sa|ses|deux|
    trois|petit|petite|jeune) (fils|fille|filles|bébé*|ado|ados|adolescent*|mineur*|élève*|neveu|nièce|petit garçon|
    petite fille|jeune fille|jeune garçon|petit dernier), (fils|fille|il|elle) (a|de) (2|3|4|5|6|7|8|9|10|11|12|13|
    14|15|16|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize) ans, mineur*
    (de|isolé*|non accompagné*), (my|our|a|the|his|her|their|little|small|young|two|three|four|some|one|autistic)
    (child|children|kid|kids|son|sons|daughter|daughters|boy|boys|girl|girls|toddler|toddlers|baby|niece|nephew|
    grandson|granddaughter|grandchild|teen|teenager|minor|pupil|schoolgirl|schoolboy), small children, young
    children, little (girl|boy|one|ones), (2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|two|three|four|five|six|seven|eight|
    nine|ten|eleven|twelve|thirteen|fourteen|fifteen) (year old*|yr old*|yo|y o|yrs old), (3yo|4yo|5yo|6yo|7yo|8yo|
    9yo|10yo|11yo|12yo|13yo|14yo|15yo), (she|he) (s|is) (4|5|6|7|8|9|10|11|12|13|14|four|five|six|seven|eight|nine|
    ten|eleven|twelve|thirteen|fourteen), طفل*, أطفال*, ابني, ابنتي, بنتي, ولدي, رضيع*, قاصر*, تلميذ*, بنت عمر*, ولد
    عمر*, صغيري, وليدي, بنيتي, الدري*, weldi, wldi, wld, chi weld, chi bent, wlidi, benti, bnti, bniti, derri, derriya, drari sghar, tfel,
    tfla, sghir dyali`,
  person: `
    quelqu’un, (une|la|cette) (personne|femme|dame|vieille|passagère|cliente|voyageuse|mamie|fille), (un|le|cet|ce)
    (homme|monsieur|vieux|passager|client|voyageur|papi|garçon|jeune|ouvrier|collègue|gars|mec|type|cycliste|
    piéton*), (ma|mon) (mère|père|grand mère|grand père|mamie|papi|femme|mari|frère|sœur|tante|oncle|voisin*|
    voisine|copain|copine|ami|amie|collègue|conjoint*|belle mère|beau père), maman, papa, piéton*, cycliste*, des
    (gens|passagers|voyageurs|clients), someone, somebody, (a|an|the|this|that|some|one|another|old|elderly|young)
    (man|woman|lady|guy|bloke|passenger|pedestrian|cyclist|customer|girl|boy|kid|worker|cleaner|driver|person|
    pensioner|gentleman|student|nurse), pedestrian*, cyclist*, (my|his|her) (mum|mom|dad|nan|gran|grandma|grandad|
    granny|mother|father|wife|husband|brother|sister|friend|colleague|neighbour|neighbor|partner|aunt|uncle|mate|
    flatmate|girlfriend|boyfriend|gf|bf), people, passengers, شخص, رجل, امرأة, سيدة, راكب*, مسافر*, أمي, أبي,
    والدتي, والدي, زوجتي, زوجي, أخي, أختي, صديق*, زبون*, واحد, جدتي, جدي, (wahd|wa7d|wa7ed|chi) (rajel|mra|bnadem|
    weld|bent|si7ed|sayed), rajel, mra, bnadem, drari, mmi, lwalida, lwalid, khouya, khti, sa7bi, sa7bti, jeddi, jedda`,
  staff: `
    (votre|vos|ton|ta|tes|un|une|le|la|les|du|des|aux|ce|cet|cette|de vos|à vos) (livreur*|livreuse*|agent*|
    conseiller*|conseillère*|guichetier*|guichetière*|contrôleur*|contrôleuse*|chauffeur*|conducteur*|technicien*|
    employé*|vigile*|caissier*|caissière*|vendeur*|vendeuse*|patron*|directeur*|directrice*|serveur*|serveuse*|
    facteur*|réceptionniste*|hôtesse*|steward*|salarié*|huissier*|videur*|standardiste*|gérant*|type|mec|gars), (your|ur|yr|
    the|that|this|one of your|one of ur|of your|next|any|my ex on your) (staff|driver*|agent*|employee*|manager*|
    clerk*|cashier*|warden*|inspector*|conductor*|courier*|rep|reps|guard*|worker*|boss|ceo|engineer*|receptionist*|
    security|bailiff*|bouncer*|technician*|delivery (boy|guy|man|driver|people)|call centre*|teller*|operator*), السائق,
    سائق*, موظف*, مندوب*, عامل*, محصل*, مدير*, المراقب, مراقب*, (chauffeur*|chifour*|livreur*|mowaddaf*|khdama|
    lkhdama|controleur*|moul)`,
} as const
