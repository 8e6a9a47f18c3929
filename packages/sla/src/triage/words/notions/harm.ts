/** What happens to people, and what it happens with. */
export const harmNotions = {
  wounded: `
    slumped, (lying|laying|laid) (on|in|across) (the |a )(floor|ground|pavement|platform|road|stairs|corridor|
    tracks), (hasn t|hasnt|has not|not) moved, (isn t|not|isnt|stopped) (responding|reacting|talking|answering us),
    allongé* (par terre|au sol|sur le|dans), affalé*, (n’a pas|a pas|n’a plus|a plus) bougé, ne (réagit|réagis)
    (plus|pas), (réagit|bouge|parle) (plus|pas), ممدد*, لا (يتحرك|يستجيب|يرد) , ma kaytharrek*, makay7errek*,
    swallowed (a|the|part|something|it), avalé (une|un|la|le) (pile|bille|pièce|aimant|bouton|produit), (gone|
    turned|going|is) (blue|grey|gray|purple|cold and), (won t|wont|will not|doesn t|doesnt|can t) (wake|respond|
    move|breathe|get up), not waking, hasn t moved, (hand|arm|leg|foot|fingers|finger|head|hair) (is |)(stuck|
    caught|trapped|crushed|jammed), (main|bras|jambe|pied|doigt*|tête) (coincé*|pris|prise|bloqué*|écrasé*|coupé*),
    انغلق* على, (رجل|يد|ايد) (علقت|عالقة|محصورة), dragged along, traîné* (par|sur), déjà frappé*, (m’a|m’avait|l’a)
    (frappé*|battu*|poignardé*|agressé*), blessé* (au|à|grave*|par|par terre|dans), (est|a été|sont|était|serait)
    blessé*, saigne*, ensanglanté*, en sang, convuls*, inconscient*, évanoui*, (fait|fais|faire|eu) un malaise, (s’|
    )étouffe*, suffoqu*, inanimé*, agonise*, (bouge|respire|répond) (plus|pas), renversé* par, (s’est|se) fait
    (renverser|écraser|percuter|faucher|tabasser|poignarder|électrocuter), (foncé|roulé|rentré) (sur|dans) (un|une|
    des|le|la|ma|mon), (percuté|renversé|fauché|heurté|percuter|renverser|faucher|écraser) (un|une|le|la|mon|ma|des), effondré* (sur|par terre|au sol|
    d’un coup), écroulé* (sur|par terre|au sol), électrocut*, poignard*, noyé*, se noie, hémorrag*, crise
    (cardiaque|d’épilepsie|d’asthme|d’allergie), infarctus, tombé* (du|dans|de) (quai|escalator|voies|train|
    escalier|haut|toit|échelle), brûlé* (au|à la) (degré|visage|main*|jambe*), perdu connaissance, coincé* sous,
    bleeding, bled, unconscious, unresponsive, collapsed (on|in|at|and|right|just), (not|stopped|isn t|isnt)
    (breathing|moving|responding), choking, (hit|struck|knocked (down|over|off)|run over|mowed down|crushed|pinned|
    dragged) by, (ran|run|knocked|ploughed|plowed|drove|smashed|backed) (over|down|into) (a|an|the|my|someone|some),
    having a (seizure|fit|heart attack|stroke|panic attack), convulsing, electrocuted, stabbed, (badly|seriously|
    severely) (hurt|burned|burnt|injured|cut|scalded), (is|was|been|got|are|were|s) (hurt|injured|wounded|stabbed|
    shot|knocked out), faint*, passed out, drowning, (turning|going|gone) blue, can t breathe, cant breathe, cannot
    breathe, trapped (under|in|inside|between), (fell|falls|fallen|slipped) (on|onto|off|from|through|down|between|
    under) (the|your|a) (track*|rail*|escalator|platform|stairs|step*|gap|roof|ladder|train|pier|harbour), broken
    (leg|hip|arm|neck|ankle), blood everywhere, in cardiac arrest, ينزف*, تنزف*, مغمى, أغمي, فاقد* الوعي, يختنق*,
    تختنق*, لا يتنفس, لا تتنفس, ما يتنفس, مصاب*, مجروح*, طعن*, دهس*, صدم*, سقط*, تسمم*, تشنج*, يغرق*, صعق*, tah,
    ta7, skhef*, dem, ddem, dmmo, demmo, mejrou7*, majrou7*, medroub*, kaymout, katmout, makaytnefesch, drbo* (chi |)(tran|train|
    tonobil|kar|camion), 9telat*`,
  vitalDevice: `
    la machine d l’oxygène, la machine d loxygène, machine d oxygene, concentrator, oxygène, respirateur*, dialyse*,
    (pompe|frigo|réserve) (à|d’) insuline, assistance respiratoire, appareil (respiratoire|à oxygène|de dialyse|
    d’apnée), concentrateur, aspirateur trachéal, nutrition (parentérale|entérale), sous (respirateur|assistance),
    monitoring cardiaque, oxygen, ventilator*, dialysis, cpap, bipap, nebuli*, feeding pump, life support, insulin
    (pump|fridge|in the fridge|going off|is going), (apnea|apnoea) monitor, stairlift with, suction machine,
    breathing (machine|aid|apparatus), home dialysis, medical (equipment|device|machine), أكسجين, أوكسجين, جهاز
    تنفس, جهاز التنفس, غسيل الكلى, غسيل كلى, دياليز, الأنسولين, oxygene, oksijin, oxygen, dialyse, linsoline,
    makinat tanafos`,
  cutOff: `
    dow m9to3, m9to3 hadi, trisinti m9to3a, batterie (faible|vide), plus (de |d’)(courant|électricité|jus|lumière|
    réseau), sans (courant|électricité), coupure*, coupé* (le|la|l’|notre|mon|son|sa|depuis), (a|ont|avez) coupé,
    panne*, disjonct*, batterie*, bouteille de secours, autonomie, plus que # (minutes|h|heures), black out,
    délestage*, lâché*, s’est arrêté*, sonne*, en alarme, power (cut|cuts|outage|out|off|is|went|has|s out|failure|
    gone), (no|without|lost|losing) (power|electricity), blackout, outage, cut (us |him |her |me |)off, battery,
    batteries, (run|runs|running|ran) (out|low), disconnect*, shut off, (stopped|not) working, electric* (is|s|went|
    has been|was) (off|out|cut), load shedding, nepa, light (has |)(gone|go), انقطاع*, انقطع*, انقطعت, مقطوع*, قطع*,
    الكهرباء, كهرباء, البطارية, الضو, الضوء, تقطع, طاح الضو, (te9ta3|t9te3|t9ta3|tqta3|9te3tou|9t3tou|m9tou3|
    me9tou3|tfa|mchi*|ta7) (do|ddo|daw|dow|trisinti), do (te9ta3|t9te3|m9tou3|mchi*), batri*`,
  structure: `
    branches, plafond*, faux plafond, toit*, toiture*, mur, murs, muret, vitre*, façade*, échafaudage*, poteau*,
    pylône*, branche*, arbre*, grue, balcon*, lustre*, passerelle*, verrière*, corniche*, tuile*, plaque* (d’|de|
    en), dalle*, panneau publicitaire, portique, caténaire*, garde corps, rambarde*, marquise, ascenseur, nacelle,
    gradins, tribune, manège, ceiling*, roof*, wall, walls, (glass|window) (pane*|panel*), facade, scaffold*,
    billboard, pole, pylon*, beam*, balcony, footbridge, bridge, crane, (roof|ceiling|wall) tile*, slate*, masonry,
    chandelier, cladding, lamp post*, lamppost*, tree*, lift, elevator, grandstand, light fitting, canopy, railing*,
    bannister*, ride, rollercoaster, سقف*, جدار*, حائط, سور, لوح*, عمود*, شجرة, سقالة, مصعد*, أسانسير, s9ef, sa9f,
    l7it, 7it, poteau, chejra, sonsor, ascenseur`,
  falls: `
    effondr*, écroul*, (tombe*|tombé*|tomber) (du|de|des|sur|au|à deux|à un), (en train de|menace* de|va|vont)
    tomber, (s’est|se) (détach*|décroch*|arrach*|écroul*|effondr*), chut* libre, cédé (sous|sur|d’un), a cédé, s’est
    brisé* sur, (a lâché|ont lâché), décroché*, collaps*, (fell|falling|fallen|falls|came|coming|come|crashed|
    crashing|dropped|dropping) (on|onto|down|off|in|through|loose|away|from the (roof|ceiling|building|wall)), caved
    in, gave way, giving way, about to fall, (is|s) falling, plunged, dropped # floor*, سقط*, انهار*, وقع*, يسقط*,
    طاح*, تنهار, ta7*, tayh*, ghatih, ghadi tih, raba`,
  brakes: `
    frein*, freinage, accélérateur, direction assistée, (le|votre) volant, airbag*, brake*, braking, handbrake,
    steering, accelerator, throttle, airbag*, الفرامل, فرامل*, المكابح, مكابح, الفران*, lfran*, fran, frein, lfrein`,
  fails: `
    lâché*, lâche*, (ne |)(répond*|fonctionn*|march*) (plus|pas), cassé*, bloqué*, hs, mort*, coupé*, défaillant*,
    défectueu*, inexistant*, plus de frein*, en panne, fail*, gave (out|way), locked up, stuck, jammed, (don t|dont|
    doesn t|didn t|not|never|stopped|won t|wont) work*, went, gone, faulty, defective, snapped, no brakes, cut out,
    useless, تعطل*, عطلان*, ما تعمل, لا تعمل, ما خدام*, خسر*, مقطوع*, ma khdam*, makhdam*, khasr*, mt9to3*, ma
    kayn*, ma ched*`,
  allergen: `
    allerg*, anaphyl*, sans (arachide*|noix|gluten|lactose|fruits à coque|œuf*), arachide*, cacahuète*, noisette*,
    cœliaque*, nut free, nuts, peanut*, dairy free, gluten free, coeliac, celiac, sesame, shellfish, حساسية, فول
    سوداني, مكسرات, خال* من, allergie, 7assassia`,
  reaction: `
    gorge, (langue|lèvre*|visage|yeux) (gonfl*|enfl*|a gonfl*|qui gonfl*), gonflé*, gonfle*, enfle*, urticaire,
    urgences, hospitalisé*, ambulance, samu, piqûre d’adrénaline, épipen, stylo d’adrénaline, throat, swell*,
    swollen, hives, epipen, epi pen, hospital, ambulance, reaction, anaphylactic, rash all over, إسعاف, مستشفى,
    المستشفى, تورم*, انتفخ*, طوارئ, الطوارئ, sbitar, sbitar, lhopital, tnfe5*`,
} as const
