/** Where harm comes from before anybody is hurt: what burns, leaks, is swallowed, is driven, is open. */
export const hazardNotions = {
  symptom: `
    (enfant*|fille|fils|on|elle|il|ils|je|ai|a|ont|avons) (vomi|vomis|vomit|vomissent), vomiting, vomited, been
    sick, headaches, vertige*, étourdi*, nausée*, vomissement*, (mal|mals|maux) (de|à la) tête, tremble*, (brûle*|
    pique*) (les|aux) yeux, peau qui (pèle|brûle), crache* du sang, fièvre, (douleur|mal) (à|dans) la poitrine,
    contractions, perdu les eaux, somnolen*, endormis, diarrhée*, (ne sent|sens) plus (ses|mes|son|ma), convuls*,
    confus*, dizzy, lightheaded, light headed, nausea, nauseous, throwing up, threw up, puking, shaking (and|badly|
    uncontrollably), shivering, eyes (are |)(burning|stinging|watering), burning (eyes|throat|skin), skin (is |
    )(peeling|blistering), blister*, coughing (up |)blood, fever, chest (pain*|tight*), contractions, waters (have |
    )(broke|broken), in labour, in labor, drowsy, sleepy, slurring, confused and, (can t|cannot) feel (his|her|my),
    sick (all night|as|since|after), violently ill, numb, دوخة, دايخ*, غثيان, تقي*, استفراغ, يستفرغ*, صداع, ألم في
    الصدر, وجع في الصدر, إسهال, حمى, رجفة, dokha, dayekh*, kaytqeyya*, kayt9eyya*, raso kaydrro, 7mma, skhana`,
  source: `
    gaz, fumées, vapeur*, odeur*, produit* (chimique*|d’entretien|ménager*), chlore, javel, monoxyde, eau du
    robinet, l’eau (est|a|sort), (repas|plat|sandwich|menu|buffet|cantine|sushi*|viande|poulet|glace), peinture,
    fuite*, désinfectant, pesticide*, chaudière, poêle, gas, fumes, vapour, chemical*, (strange|weird|strong|
    chemical|bad|awful) smell, smell* (in|of|from|coming), chlorine, bleach, carbon monoxide, tap water, the water,
    water (is|came|comes) (brown|yellow|cloudy), (meal|chicken|salad|sandwich|buffet|lunch|dinner|sushi|burger|
    seafood|canteen|curry|pizza), paint, leak*, disinfectant, pesticide, boiler, heater, alarm (keeps|is|chirp*|
    going), cream, lotion, serum, shampoo, vaccine, medicine, tablets, supplement, patch, غاز, الغاز, رائحة, ريحة,
    بخار, كلور, ماء الصنبور, المية, الماء, وجبة, الأكل, الدجاج, سندويش, سخان, gaz, ri7a, riha, lmakla, makla, djaj,
    lma`,
  fireSign: `
    scorched, flamme*, étincelle*, (ça |se met à |commence à |qui )(crépit*|crame*|brûle*|fond*|fumer), (ça|qui)
    fume, pris feu, prend feu, en feu, odeur de (brûlé|cramé|roussi|fumée), sent le (brûlé|cramé|roussi), fumée*,
    incendie, départ de feu, flammes, flame*, spark*, sizzl*, smoulder*, smolder*, (smoke|smoking) (coming|from|out|
    everywhere|pouring|rising|is), caught fire, on fire, catching fire, burning (smell|plastic|rubber), smell* (of |
    like |)burn*, smells (burnt|burned), melt* (plastic|wire*|casing|socket|plug|right|through|into), singed, نار,
    حريق, دخان, شرار*, لهب, احترق*, يحترق, انفجر*, ريحة حريق, 3afia, l3afia, dokhan, dkhan, charar, ch3l*, t7re9*,
    tfarga3*`,
  burnable: `
    armoire électrique, coffret*, multiprise*, prise*, radiateur*, plaque* (de cuisson|chauffante), lampe*, hotte,
    moteur, capot, roue*, freins, wagon, cave, sous sol, cage d’escalier, parking, hall, couloir, local, poubelle*,
    toit, moquette, matelas, couverture, câble*, transfo*, poste électrique, lave vaisselle, sèche linge, micro
    ondes, batterie*, trottinette*, vélo*, borne*, caddie, friteuse, cuisine, chambre, étage, rayon, réserve, stand,
    fuse box, fusebox, panel, substation, pole, cabinet, transformer, bin, bins, skip, roof, basement, hall,
    hallway, corridor, stairwell, cellar, car park, charging, e bike, ebike, scooter, pack, plug, extension lead,
    strip, dishwasher, dryer, microwave, hob, cooker, radiator, lamp, light*, escalator, engine, bonnet, hood,
    wheel*, brakes, carriage, wagon, coach, mattress, blanket, heating pad, storeroom, stand, aisle, platform,
    floor, meter, charger, lead, cord, hairdryer, straightener*, air fryer, power bank, vape, toaster, kettle,
    earbuds, headset, لوحة, كابل, محول, مكيف, مدفأة, بطارية, شاحن, قبو, درج, مطبخ, طابق, وصلة, سلك, chargeur,
    batrie, prise, compteur, kouzina, tabaq, cave`,
  water: `
    (de l’|l’|d’)eau, fuite*, inondé*, inondation, dégât* des eaux, goutte*, coule*, water, leak*, flood*, dripping,
    pouring, soaked, soaking, ماء, الماء, تسرب, مية, lma, fuite`,
  livePart: `
    (dans|sur|de) (la|les|une) prise*, prise* électrique*, plafonnier*, الفيش, مقبس, tableau électrique,
    multiprise*, fils, câble* électrique*, disjoncteur, armoire électrique, transfo*, fuse box, fusebox, socket*,
    outlet*, plug*, light fitting*, light switch, wiring, wires, breaker, electrics, electrical, consumer unit, لوحة
    الكهرباء, أسلاك, قابس, tableau`,
  scalding: `
    (eau|huile|café|soupe|thé|plat) (bouillant*|brûlant*), boiling (water|oil|hot|coffee|tea|soup|liquid),
    ébouillant*, acide, décapant, scald*, scalding, acid, corrosive, molten, يغلي, مغلي, حارق*, حمض, skhoun bzaf,
    kayghli`,
  bodyPart: `
    bras, jambe*, main*, visage, peau, œil, yeux, cuisse*, dos, pied*, doigt*, cou, torse, arm, arms, leg, legs,
    hand, hands, face, skin, eye, eyes, thigh*, lap, foot, feet, finger*, neck, chest, يد*, وجه*, رجل*, عين*, جلد*,
    ذراع*, yed*, wjeh*, rejel*, 3in*`,
  shard: `
    (une|un|des|la|le) (vis|clou|clous|lame|aiguille|épingle|agrafe|écrou|boulon), (a|the|some) (screw|nail|needle|
    blade|staple|bolt), (قطع|قطعة|شظايا) زجاج, (morceau*|bout*|éclat*|débris|tesson*) de (verre|métal|plastique|fer|
    lame), lame de rasoir, (piece*|bit*|shard*|chunk*|sliver*|fragment*) of (glass|metal|plastic|wire|ceramic|
    steel), razor*, مسمار, شفرة, إبرة, دبوس, قطعة (حديد|معدن|بلاستيك), mesmar, ibra`,
  food: `
    yaourt*, purée, petit pot, petits pots, compote*, salade, pain, soupe, céréales, plat, sandwich, pizza, biberon,
    lait en poudre, lait infantile, gâteau, steak, bouchée, tarte, surgelé*, conserve, yoghurt*, yogurt*, baby food,
    puree, salad, bread, soup, cereal, jar, pouch, sandwich, pizza, formula, cake, burger, bite, pie, curry, tin,
    biting, chewing, mouthful, biscuit*, chocolate, علبة, زبادي, خبز, سلطة, شوربة, أكل, حليب, وجبة, yaourt, khobz,
    7lib, makla`,
  fighting: `
    punching (me|him|her|each|people|a|someone), bagarre*, (se|s’) (battent|tapent|frappent|cognent), coups de
    (poing|pied|couteau|boule|tête), baston*, rixe*, lynch*, fight (broke|breaking|going|on), fighting (on|in|at|
    with (bottles|knives)), brawl*, kicking (him|her|a|the|each), stamping on, beating (up|him|her|a|the),
    headbutt*, ضرب, يتضاربون, خناقة, مضاربة, شجار, madaraba, kaydarbo, kaytdarbo, dabza`,
  publicPlace: `
    (dans|sur|à|devant|au) (le |la |les |l’|votre |vos |)(train|rame|bus|tram|métro|quai|gare|magasin|agence|
    station|parking|centre|car|bar|hall|file|école), (on|in|at|outside|near) (the|your|our|a|my) (train|bus|tram|
    metro|tube|platform|station|store|shop|branch|car park|carriage|coach|queue|bar|lobby|school|mall|stop|#), في
    (القطار|الباص|المحطة|المحل|الحافلة|الترام|المدرسة|الموقف|الفرع), f (tran|train|tram|gare|lgare|magasin|lkar|
    tobis|agence)`,
  intruder: `
    (un|des|cet) (homme|type|mec|inconnu|individu*|hommes), quelqu’un, (a|some|the|two|this|strange) (man|men|guy|
    guys|stranger|bloke|drunk), someone, somebody, رجل, شخص, واحد, حد, wahd, chi wa7ed, rajel`,
  myDoor: `
    (essaie|essaye|tente|cherche) (d’entrer|de forcer|d’ouvrir (ma|notre)), (force|forcer|tambourine à|tambourine
    sur) (ma|notre|la) porte, entré* dans (ma|notre) (chambre|cabine|tente), (trying|tries|tried|keeps trying) to
    (get in|force|break in|get into|open (my|our)|enter (my|our)), (banging|hammering|kicking) (on |at |)(my|our)
    door, (is|was|s|standing|asleep|hiding|already) (in|inside) (my|our) (room|cabin|tent|compartment|bed|bathroom),
    broke into (my|our) (room|cabin|flat), يحاول (يدخل|يفتح|الدخول), دخل غرفتي, kay7awel ydkhel`,
  ex: `
    (mon|ma|son|l’) ex, ex (mari|conjoint|copain|compagnon|femme), (my|her|an|abusive) ex, ex (husband|boyfriend|
    partner|wife|girlfriend), (my|her) (stalker|abuser), (طليقي|زوجي السابق|خطيبي السابق), ex dyali`,
  findsMe: `
    localis*, géolocalis*, (me|m’) (suit|retrouve*|a retrouvé|traque*|menace*), retrouvé*, (sait|savoir|saura) où,
    où j’habite, menace* de, frappé*, mesure d’éloignement, ordonnance de protection, nouvelle adresse, foyer, my
    location, live location, gps, track* me, tracking me, (found|find|finds) (me|us), where (i|we|she) (live*|am|is|
    stay), airtag, restraining order, new address, hit me, (threatens|threatened|threatening|threats), refuge,
    shelter, hiding from, موقعي, مكاني, يلاحقني, وجدني, fin saken*, tab3ni, kaytba3ni`,
  driver: `
    chauffeur*, chauffeuse*, conducteur*, conductrice*, pilote, taxi, vtc, livreur*, machiniste, driver, drivers,
    pilot, captain, rider, cabbie, السائق, سائق*, الشوفير, شوفير, chifour, chauffeur*, moul taxi`,
  recklessly: `
    (s’|)endort, s’endormir, somnole, yeux fermés, (sent|pue) l’alcool, ivre, bourré, alcoolisé*, téléphone (au
    volant|en conduisant|à la main), (regarde|écrit|tape) _ (téléphone|vidéo*), grille* (un|le|les|tous) feu*,
    zigzag*, à contresens, (roule|conduit) (à #|comme un|trop vite|n’importe), déporte*, nodding off, falling
    asleep, fell asleep, eyes (are |keep |) (closed|closing), (smells|smelt|stinks|reeks) of (alcohol|drink|beer|
    booze|whisky|vodka|weed), drunk, tipsy, wasted, (on|watching|texting on|looking at) (his|her|their|the) phone,
    watching (videos|a video|tiktok|netflix|football), texting, swerv*, (ran|run|jumped|through) (a |the |two |three
    |)red light*, wrong side of the road, speeding, doing # (mph|in|on|kmh), racing, no hands, lane to lane, سكران,
    نايم, ينام, على الهاتف, بسرعة جنونية, يقطع الإشارة, sekran, na3es, kaysou9 (b |)tilifon, chad tilifon, kayjri
    bzaf`,
  openHole: `
    plaque d’égout, bouche d’égout, trou béant, (gros|grand|énorme) trou (dans|sur|au milieu), tranchée, fosse,
    puits, trappe*, regard (ouvert|sans), manhole*, sinkhole*, (open|uncovered) (drain|trench|pit|shaft|hole|well),
    (big|huge|deep|massive) hole in the (road|pavement|street|path|playground|platform|floor), lift shaft, cellar
    hatch, بالوعة, حفرة, غطاء المجاري, 7efra, balo3a`,
  uncovered: `
    ouvert*, sans (plaque|protection|barrière|couvercle|signal*), enlevé*, volé*, manquant*, disparu*, failli
    tomber, tombé*, éclair*, enfant*, poussette*, vélo*, nuit, école, open, missing, no (cover|lid|barrier*|cones|
    lights|fence), gone, uncovered, fell (in|into), nearly fell, almost fell, kids, children, pram, dark, school,
    bike*, unlit, مفتوح*, بدون غطاء, بلا غطاء, سقط*, وقع*, أطفال, مدرسة, me7loul*, ta7, drari`,
} as const
