/** Accidents by what they happen with: treatment, food, rides, doors, places one cannot leave. */
export const accidentNotions = {
  inHospital: `
    (à|en|aux|a) (l’hôpital|l’hosto|lhosto|hosto|réa|réanimation|urgences|soins intensifs), hospitalisé*, sous
    perfusion, opéré* en urgence, (in|to|at) (hospital|resus|icu|intensive care|the er|the hospital|a and e|a e), on
    (a drip|drips|oxygen|a ventilator), hospitalised, hospitalized, coma, fracture*, fracturé*, broken (bone*|
    collarbone|jaw|leg|arm|hip|wrist|nose|teeth|tooth), stitches, points de suture, في (المستشفى|السبيطار|الطوارئ|
    العناية), السبيطار, المستشفى, العناية المركزة, f (sbitar|ssbitar|lhopital), sbitar`,
  ourThingDidIt: `
    (mangé|bu|goûté|avalé|utilisé) (vos|votre|un|une|le|la|les|des|du|chez), vos (tartare*|huîtres|sushi*|menu*|
    plat*|burger*|produit*|crème*|gélules), allergi*, noix, arachide*, vaccin*, piqûre, trottinette*, guidon, siège
    auto, harnais, manège, toboggan, trampoline, tyrolienne, vélo, (ate|eaten|drank|used|tried) (the|your|a|some|
    one), allergy, peanut*, nuts, jab, vaccine, injection, scooter, handlebar*, harness, lap bar, ride, slide,
    trampoline, zip line, car seat, cream, capsules, الشاورما, شوارما, أكلنا, كلينا, حساسية, لقاح, إبرة, دوا, klina,
    kla, chreb, l makla, tta3am`,
  medicine: `
    pharmac*, posologie, ordonnance, comprimé*, (mon|le|son|un|du) traitement, gélule*, insuline, glycémie, glucose,
    médicament*, dispens*, dosage, dose*, dosed, prescription, insulin, tablet count, medication, meds, chemist,
    الصيدلية, صيدلية, دوا, دواء, جرعة, حبتين, lpharmacien, pharmacie, dwa, ddwa, 7abbat`,
  mixedUp: `
    (d’un|d’une) autre*, de quelqu’un d’autre, erreur, (l’étiquette|la boîte|l’ordonnance) (dit|indique), sur
    l’(étiquette|ordonnance), le double, la valeur d’hier, (réveiller|réveille|parle bizarre*|vois plus), (somebody|
    someone) else s, (label|box|packet|app) (says|shows|said), wrong, double*, ten times, yesterday s reading*,
    nearly (dosed|took|injected), (had|taken|took|given) (two|three|several|# ) (doses|tablets|already), (مو|مش|موش|
    ماشي) (ل|دوا|ديال)*, خطأ, غلط, لسانها ثقيل, ما تعرفنا, machi dyal*, ghalat, ma b9atch kathder`,
  safetyPart: `
    garde corps, rambarde, balcon, harnais, ceinture*, boucle, barre de sécurité, guidon, nacelle, grille*, échelle,
    estrade, tribune, terrasse, (balcony |stair |hand)(rail|railing)*, railing*, lap bar, harness*, seatbelt*, seat
    belt*, buckle, handlebar*, safety (bar|catch|net), ramp, barrier*, gate*, scaffold*, stand, level crossing*,
    (passage*|passages) à niveau, barrière*, الحزام, حزام, الدرابزين, البلكونة, بلكونة, المزلقان, balcon, balcoun,
    7izam, barriere*`,
  givesWay: `
    bouge* (quand|dès|si|de|beaucoup|trop), cassé net, s’est ouvert*, ouvert* (en plein|pendant|toute seule|tout
    seul), (se |)(détach*|déboît*|décroch*), (se baissent|descendent|ferment|se ferment) (plus|pas), restée*
    (levée*|ouverte*), repliée, lâch*, (moves|move|moving|swaying|sways|wobbl*|shak*) (when|about|if|a lot|in|under|
    badly), (came|comes|come) (off|apart|loose|undone) (in|while|halfway|at)*, popped open, (opened|opens|unlocked|
    unclipped) (halfway|itself|mid|by itself|while|on), stayed (up|open), (didn t|don t|did not|won t|not) (come
    down|close|lock|lower|latch|hold), gave way, folded, snapped, تتحرك, بتتهز, تهتز, تحل, انفتح*, ما تنزل*,
    kayt7errek*, t7ell, tf77, me7loul`,
  shutIn: `
    enfermé*, bloqué* (dans|dedans), coincé* (dans|dedans), prisonnier*, (locked|shut|trapped|stuck) (in|inside),
    (can t|cannot|cant) get out, محبوس*, محتجز*, عالق* في, مقفل عليه, 7sline, 7aslin, me7bous*, tseddat 3lina`,
  closeSpace: `
    chambre froide, congélateur, ascenseur, cave, sous sol, sauna, coffre, réserve, tunnel, cabine, freezer, cold
    (store|room), walk in, lift, elevator, vault, sauna, basement, stockroom, tunnel, boot, trunk, container,
    أسانسير, الأسانسير, مصعد, المصعد, ثلاجة, سيارة, بسيارة, القبو, sonsour, ssonsor, ascenseur, frigo`,
  caughtInDoor: `
    (bras|main|pied|jambe|sac|manteau|écharpe|dame|femme|enfant|vieux|poussette) _ (porte*), porte* _ (bras|main|
    pied|jambe|dame|femme|enfant), (arm|hand|foot|leg|coat|strap|scarf|woman|man|pram|stick|lead) _ (door*), door* _
    (arm|hand|foot|leg|coat|strap|woman|man s|womans|mans|pram), (الباب|باب|بيبان) _ (رجل|يد|ايد|مرا|عجوز|طفل),
    (yed*|mra|rejl) _ (bab|lbab|porte)`,
  setsOff: `
    redémarr*, démarr*, repart*, parti, roule*, avance*, traîn*, (pulled|pulls|pulling|drove|driving|moved|moving|
    set) (away|off|on|out), dragged, dragging, still (moving|going), مشى, ماشي, انطلق*, تحرك, t7errek, tharek, mcha`,
  ridden: `
    (vos|votre|un de vos|l’) (vtc|taxi*|chauffeur*|course), (your|one of your|ur|an) (cab*|taxi*|ride*|driver*|car),
    كابتن, تطبيقكم, سائقكم, chauffeur mn, l’appli dyalkom, mn l appli`,
  goneSilent: `
    (tel|téléphone|portable|tél) (éteint|coupé|injoignable), répond plus, (phone|her phone|his phone|mobile) (is |s
    |)(off|dead|unreachable), (isn t|not|stopped) (answering|replying), (still moving|past the|wrong way), جوالها
    مغلق, تلفونها مسكر, هاتفها مغلق, (tel|telephone) (dyalha|dyalo) (mtfi|me9fol|tafi)`,
  tapWater: `
    (eau du robinet|l’eau|robinet), (tap|the) water, brown water, water, (ماء|مياه|مية|الماء) (الحنفية|الصنبور),
    الحنفية, المية, lma, robini, rrobini`,
  turnedBad: `
    solvant, javel, marron, brune, verte, rouille, (langue|yeux) qui pique*, brown, orange, green, yellow, bleach,
    petrol, diesel, solvent, metallic, blister*, لونها, بني, رائحة, كلور, khdar, 7mer, ri7a`,
} as const
