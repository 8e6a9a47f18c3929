/** What people hold against us, what went wrong for them, and how often they said so. */
export const grievances = {
  complaint: `
    bravo (la|l’) (politesse|amabilité|courtoisie|ponctualité|sécurité|propreté|accueil),
    (claqué|fermé|raccroché) (la porte |)au nez, (m’a|m’ont|nous a|nous ont) (ri|raccroché|hurlé|crié|aboyé|mal parlé)*,
    (êtes|est|sont) (ben |vraiment |trop |)poches, (réseau|service|sav|wifi|connexion|appli|débit) en carton, vous
    (vous |)gavez, vous gavez, (conseillers|vendeurs|commerciaux|ils|vous) (qui |)(mentent|mentez|arnaquent), je
    (vous |les |)déteste, (vous |je vous )(déteste|hais), boîte de m, rend (dingue|fou|folle|malade), tabarnak,
    câlice, crisse, ostie, (je|on) quitte (votre|vos|cette|ce|la|le|après), facture (qui |)gonfle, lassé*,
    réexplique, à côté de la plaque, répondu à côté, (faut|obligé*) (de |)passer par ici, pour exister, plainte
    (déposée|envoyée|auprès), vous dira, (sert|servez|sers) (à|a) rien, job de bras, ne paierai pas, (pas|plus) un
    centime, (considération|respect) (zéro|nulle|chez), se fichent, s’en fichent, (s’en|vous en|ils s’en) (foutent|
    foutez|moquent|moquez), belle promesse, honteu*, honte, (une|quelle|la) honte, scandale*, scandalisé*,
    inadmissible*, inacceptable*, intolérable*, insupportable*, lamentable*, déplorable*, pitoyable*, minable*,
    médiocre*, désastreu*, catastrophique*, catastrophe, affligeant*, indigne*, ignoble*, abusé, abusif, abusive,
    abusives, abus, scandaleu*, inexcusable*, aberrant*, absurde, ridicule*, grotesque, hallucinant*,
    invraisemblable, surréaliste*, abject*, n’importe quoi, nimporte quoi, nawak, nimp, (j’en ai|on en a|en ai) (ras
    le bol|marre|assez|plein le|par dessus), ras le (bol|cul|pompon), marre, y en a marre, ça suffit, (trop|c’est)
    (c’est trop|abusé|abusif), ça commence à bien faire, excédé*, exaspér*, dépité*, écœur*, dégoûté*, révolté*,
    outré*, déçu*, décu*, déception*, décevant*, mécontent*, insatisfait*, (pas|peu|plus) (content*|satisfait*|
    sérieu*|professionnel*|normal*|acceptable*|terrible|top|génial*|correct*|cool|sympa*|clair*|fiable*|honnête*|à
    la hauteur|digne*|respectueu*), réclamation*, je me plains, (me|nous) plaindre, porter réclamation, (je|nous)
    (tiens|tenons) à (signaler mon|exprimer|manifester|faire part de) (mécontentement|colère|déception|indignation),
    mécontentement, indignation, toujours rien, tjs rien, toujours pas (reçu|de|d’|été|remboursé*|eu|arrivé*|livré*|
    réglé*|résolu*|traité*|répondu|rembourse*|la|le|mon|ma|activé*|expédié*), (toujours|encore) aucun*, aucune
    (réponse|nouvelle|info|information*|solution|explication*|excuse*|aide|compensation|communication|considération|
    empathie), aucun (retour|remboursement|respect|geste|contact|suivi|dédommagement|message|appel|service|
    interlocuteur), (pas|plus|zéro|0) (de |d’|)(réponse|nouvelle*|retour|info|information*|suivi|respect|excuse*|
    solution) (de|depuis|à|du|après|et|malgré|!), (pas|sans) (la moindre) (réponse|excuse|info*|nouvelle|
    explication), (sans|ni) (réponse|nouvelle*|excuse*|explication*|prévenir|remboursement) (de|depuis|à|ni|après),
    jamais (de réponse|répondu|reçu|remboursé*|rappelé*|livré*|prévenu*|arrivé*|joignable*|à l’heure|venu*|vu|eu),
    (personne|on) ne (répond|rappelle|décroche|sait|m’a rappelé|vient|daigne|bouge|m’aide|nous aide|prévient),
    personne (répond|décroche|rappelle), injoignable*, (restée*|resté*) sans (réponse|nouvelles|suite), me
    raccroche* au nez, raccroché au nez, (on me|vous me|me) (balade*|promène*|trimballe*|renvoie* (vers|d’un|de|la
    balle)|mène* en bateau|prend* pour|fait tourner en bourrique), arnaque*, arnaqu*, escroc*, escroquer*, voleur*,
    c’est du vol, du vol (pur|organisé|manifeste), (vol|racket) (pur|organisé|manifeste), racket*, mensonge*,
    menteur*, menteuse*, mensong*, publicité mensongère, pub mensongère, tromperie, trompeu*, malhonnête*,
    incompéten*, incapable*, irresponsable*, branleur*, bande d’(incapables|incompétents|escrocs|arnaqueurs|idiots|
    imbéciles), clown*, guignol*, charlot*, (équipe|service) de bras cassés, amateur*, (le|la|les|un des|une des)
    (pire|pires) (service|compagnie|expérience|banque|opérateur|boutique|appli*|livreur|société|sav|voyage|journée),
    pire (service|compagnie|expérience|opérateur|sav|enseigne|application), (encore|toujours|tjs) en retard,
    (encore|tjrs|toujours) (un|du|une|des) (retard*|panne*|problème*|bug*|annulation*|coupure*|train* supprimé*|
    incident*), (retard*|pannes|coupures|annulations) (tous les jours|chaque jour|à répétition|systématique*|
    quotidien*|permanent*|incessant*), (comme|encore une fois comme) d’habitude, une fois de plus, encore une fois,
    merci pour rien, merci pour (le|les|ce|cette|ces|votre|vos|la) (retard*|attente|galère*|silence|panne*|bazar|
    pagaille|mépris|incompétence|annulation|surprise|mensonge*|réveil|coupure), merci de (m’avoir|nous avoir) (fait
    (perdre|rater|attendre)|gâché*|pourri|planté*|laissé*|ignoré*|menti|oublié*), bravo (la|le|les|pour (le|la|les|
    ce|cette|ces)) (retard*|organisation|honte|sncf|ratp|service|panne*|attente|annulation|com|communication|
    gestion|bug*|galère|pagaille|foutage), bravo encore, encore bravo, (quel|quelle|belle|super|bel)
    (professionnalisme|organisation|foutoir|bordel|blague|galère|mépris|service de merde|respect), on (applaudit|
    félicite|remercie), (on|vous) se (moque*|fout*|fiche*) de, (vous|se|on se|ils se|se) (fichez|foutez|moquez|
    moque|fout|fiche|foutent|moquent) (de|bien de|carrément de|du monde|ouvertement), foutage de gueule, fdg,
    foutage, vous vous (moquez|foutez|fichez), pour (un|des|une) (imbécile*|idiot*|con*|pigeon*|vache* à lait|
    pigeon), prend* (pour|les clients pour) des, jeu* de dupes, (se|me|nous) faire avoir, poudre aux yeux, la douche
    froide, mal (reçu*|accueilli*|traité*|organisé*|géré*|poli*|fait*|conçu*|élevé*|foutu*|fichu*|informé*),
    (agent*|personnel|conseiller*|conseillère*|vendeur*|vendeuse*|livreur*|contrôleur*|chauffeur*|conducteur*|
    hôtesse*|opérateur*|caissière*|téléconseiller*|employé*|technicien*) _ (désagréable*|impoli*|agressif*|
    agressive*|malpoli*|odieu*|incompétent*|arrogant*|irrespectueu*|hautain*|méprisant*|grossier*|insultant*|jamais
    venu|pas venu|aimable comme), impoli*, malpoli*, désagréable*, irrespect*, méprisant*, mépris, arrogan*,
    condescendan*, odieu*, grossier*, aimable comme une, manque de (respect|considération|professionnalisme|
    communication|sérieux|transparence|personnel|courtoisie|savoir vivre|moyens), non respect*, (zéro|0) (service|
    respect|pointé|pitié|étoile|professionnalisme), (très|super|vraiment|trop|hyper|franchement|bien|tellement)
    (sale*|cher*|lent*|long*|mauvais*|nul*|mal*|compliqué*|décevant*|déçu*|mécontent*|énervé*|désagréable*|dur),
    (est|sont|étaient|était) (sale*|immonde*|dégueulasse*|crade*|infect*|immangeable*), saleté*, dégueulasse*,
    dégueu, crade*, crasseu*, infect*, immonde*, (est|sont|c’est|cest|trop|tellement|service|appli|application|site|
    sav|vraiment) (nul|nuls|nulle|nulles|naze*|nulissime*|pourri*|à chier|merdique*|bidon|de merde|en carton|une
    blague|une plaie|un enfer|un cauchemar|une catastrophe|un scandale|du grand n’importe quoi|une honte|lamentable|
    du foutage), (service|appli|sav|site|boutique|réseau|connexion|société|compagnie|banque|boite|boîte) (nul|nulle|
    pourri*|de merde|naze|merdique|à fuir|à la ramasse|inexistant*|catastrophique|déplorable|client inexistant), nul
    à chier, à (fuir|éviter|vomir|chier|pleurer), fuyez, passez votre chemin, évitez, (je|nous) (déconseille*|ne
    recommande* pas|recommande* pas|regrette*), (quitte|quitter|résilie|résilier|change|changer|partir) _
    (concurrence|concurrent*|tellement|dégoûté|la honte|ailleurs), plus jamais, (dernière fois que|perdu un client|
    perdez un client|perdre un client|adieu), la concurrence (fait mieux|est mieux), j’en peux plus, on en peut
    plus, (galère|enfer|calvaire|cauchemar|parcours du combattant|usine à gaz|torture), galère*, gâch* (mes|mon|ma|
    nos|nos|notre|les|le|la|par), gâché*, (journée|soirée|vacances|week end|nuit|anniversaire|noël|mariage) (foutu*|
    gâché*|fichu*|pourri*|raté*|perdu*), j’attends (toujours|encore|depuis|tjs|tjrs|mon|ma|le|une), (on|nous)
    (attend|attendons) (toujours|encore|depuis|tjs), (j’ai|nous avons|on a|ça fait|cela fait|ça fait déjà|voilà)
    (attendu|poireauté|#|plus de #|bientôt #) (#|heure*|h|jours|semaine*|mois|ans|plus de|que j) _ (attend*|que|
    sans|rien|toujours|aucun*|pour rien), (depuis|ça fait|cela fait|voilà) (plus de |plus d’|déjà |bientôt |presque
    |maintenant |) # (jours|semaines|semaine|mois|an|ans|année*), (attente|attendre|attends|attendu|poireaute|au
    téléphone|en ligne|en attente) _ # (h|heure*|min|minutes|mn|jours|semaines|mois), (des|plusieurs|quelques)
    (heures|jours|semaines|mois) (que|d’attente|sans|pour|à), je conteste, (contest*) (cette|la|le|ce|ces|une)
    (facture|amende|prélèvement|frais|pénalité|décision|verbalisation|pv), vous vous moquez, vous vous foutez, vous
    (abusez|exagérez|mentez|volez|osez|méprisez|bloquez), indécent*, torture, remboursez, rendez (moi|nous|
    l’argent), (rendez|remboursez) (moi|nous|mon|l’)(argent|), je veux (mon|être|un) (argent|remboursé*|
    remboursement|dédommag*), (exige|exigeons|réclame|réclamons|demande réparation|demande un dédommagement|demande
    une compensation), dédommagement, compensation, geste commercial, inconcevable, injust*, injustice, (facturé*|
    débité*|prélevé*|payé) (à tort|en trop|abusivement|pour rien|indûment|sans (accord|autorisation|raison|mon
    accord|prévenir)), (frais|hausse|augmentation|tarif*|prix) (abusi*|caché*|excessif*|exorbitant*|délirant*|
    scandaleu*|de fou|abusé*|injustifié*|honteu*), (trop|beaucoup trop|hors de prix|bien trop) cher*, hors de prix,
    (aberration|supercherie|entourloupe|enfumage|carnage|fiasco|désastre|bordel|bazar|pagaille|chaos|foutoir|
    merdier|cirque|zoo|bétaillère|bétail), j’adore (attendre|payer|quand|le fait|poireauter|être|rester|voir|
    recevoir|faire), on adore (attendre|payer|quand|le fait|être|rester), (quel|quelle) (bonheur|joie|plaisir|
    chance|régal|surprise|efficacité|réactivité|rapidité|ponctualité|modernité|innovation|progrès) (de|d’|la|le|
    vraiment|cette|ce|une|encore|ce matin|vos|votre), rien de tel (que|qu’), heureusement que (vous|votre|vos|la|le|
    j’ai|ça|c’est), (vraiment|sincèrement|encore|un grand|grand) (merci|bravo) (pour|de) (le|la|les|ce|cette|ces|
    cet|avoir|m’|nous|rien|l’), comme d’hab*, comme toujours, comme chaque, tradition respectée, ponctuel* comme,
    (faut pas|fallait pas|ne) (être pressé|s’étonner|vous étonner), vive (la|le|les) (sncf|ratp|service public|
    retard*|galère|concurrence), (on|je) ne (change|remercie) pas (une|les), inutile*, incompréhensible*, illogique,
    ça craint, craignos, craint, c’est (fou|dingue|délirant|pathétique|affolant|grave|moche|limite|long|pénible|
    relou|chiant|fatigant|usant|triste|dommage|incroyable|inouï|du délire|abusé|injuste|compliqué|lamentable|ouf),
    (relou|pénible*|usant*|fatigant*|lourd*|dommage|bof|triste*), (vous ne|ne|n’) _ (respecte*|méritez|servez|
    comprenez|écoute*|assume*) (pas|rien|plus|à rien|même pas), (laissé*|abandonné*|livré*) (tomber|pour compte|à
    nous mêmes|à moi même|seuls|sans), (personne) (pour|à l’accueil|au guichet|au bout|ne|n’|pour nous), (zéro|
    aucune|pas d’|pas de|sans) (info*|annonce*|explication*|communication|visibilité|solution|considération|
    excuse*), (on|vous) (nous|me) (prend*|traite*|laisse*|oublie*|ignore*|balade*|ment*|raconte*), silence radio,
    lettre morte, dans le vent, au point mort, rien (ne bouge|n’a bougé|n’avance|n’est fait|de fait|reçu|du tout),
    toujours (la même|le même|les mêmes), (on n’en|n’en|j’en) (peut|peux) plus, (perdu|perd|perdre|perdons) (mon|du|
    notre|tout|un) (temps|argent|# h|après midi|journée|matinée), rembours* _ (jamais|toujours pas|attends|refus*),
    (refus*|refusé) (de|catégoriquement|de me|de nous) (rembours*|échang*|aider|répondre|reprendre|prendre|livrer|
    me|nous|traiter), ment* (aux|à vos|à leurs) clients`,
  trouble: `
    (uniquement|seulement|que) la nuit, à l’envers, (facture|prix|tarif) (doublé*|triplé*|qui double), (bus|car) de
    (remplacement|substitution), coupé la ligne (de|du), musique d’attente, humidité, en livre (douze|dix|d’autres),
    la (moitié|mauvaise) (couleur|taille|adresse|pointure), # (h|heure*|min|mn|minute*) de retard, (en|du|de|avec|
    gros|énorme) retard, retard (de|du|sur|à|encore|annoncé|indéterminé), retardé*, (train|vol|bus|avion|rer|métro|
    tram|tgv|ter|commande|livraison|rdv|rendez vous|intervention|concert|réservation) _ (annulé*|supprimé*|retardé*|
    reporté*|raté*|bloqué*|décalé*), (est|a été|été|encore|sont|vient d’être) (annulé*|supprimé*|retardé*|reporté*|
    refusé*|perdu*|cassé*|endommagé*|abîmé*|volé*|suspendu*|rejeté*|résilié*), raté (ma|mon|notre) (correspondance|
    train|vol|avion|rendez vous|rdv|examen|entretien), (rater|manqué|loupé|louper|raté) (ma|mon|notre|la|le|mes|un)
    (correspondance|train|vol|bus|avion|rdv|rendez vous|examen|entretien), (colis|paquet|commande|bagage*|valise*|
    courrier|carte|produit|article|écran|vaisselle|téléphone) _ (perdu*|égaré*|abîmé*|cassé*|endommagé*|ouvert*|
    volé*|éventré*|vide|manquant*|introuvable*|bloqué*|jamais arrivé*), (reçu|livré|arrivé) _ (cassé*|abîmé*|
    endommagé*|ouvert*|périmé*|incomplet*|vide|défectueu*|mauvais|erroné*|le mauvais|la mauvaise|froid*|moisi*),
    (mauvais|mauvaise|pas le bon|pas la bonne) (article|produit|taille|couleur|adresse|commande|colis), (livré*|
    déposé*|laissé*) (à la mauvaise|à une autre|chez (le|un) voisin|dehors|devant|sous la pluie|sans), (bondé*|
    surchargé*|archi plein*|blindé*|comme des sardines|debout (pendant|depuis|tout)|pas de place*|plus de place*|
    surbooké*), (pas|plus|sans) (de |d’|)(chauffage|clim*|climatisation|eau chaude|toilettes|prise*|lumière|place
    assise|place*|wifi|ascenseur) (dans|depuis|à|en|ce|sur|pour), (toilettes|wc|clim*|climatisation|chauffage|
    ascenseur*|escalator*|distributeur*|borne*|guichet*|portes) _ (fermé*|bouché*|en panne|hs|hors service|cassé*|
    inaccessible*), (fait|il fait|température) _ (# degrés|une chaleur|un froid|glacial|étouffant*), (nous a|m’a|
    nous ont|m’ont) (laissé*|planté*|abandonné*|oublié*|refusé*|crié|insulté*|raccroché|menti|ignoré*), (facture|
    prélèvement|prélevé*|facturé*|débité*|mensualité|forfait|abonnement) _ (doublé|en double|double|erroné*|fausse|
    anormal*|augmenté*|explosé|explose|deux fois|trop), (augment*|hausse) (de|des|du|encore) (tarif*|prix|#|la
    facture|mon forfait|l’abonnement), (amende|verbalisé*|pv|contravention|pénalité) _ (injuste|alors que|pour|
    malgré|reçu*), verbalisé*, (périmé*|moisi*|avarié*|cru|froid*|immangeable*) _ (produit|plat|repas|yaourt|viande|
    dans|reçu), malade après, (attente|queue|file) (interminable|de #|d’une|infinie), interminable*, (travaux|
    bruit*|nuisance*) _ (nuit|matin|depuis|sans), (réseau|débit|connexion|ping|serveur*|lag*) _ (lent*|faible*|
    instable*|mauvais*|catastrophique|pourri*|à la ramasse|saturé*), (perdu|perte de) _ (temps|argent|journée|
    sauvegarde|progression|clients), retard, retards, annulé*, annulation*, supprimé*, attente, attendre, poireaut*,
    cassé*, perdu*, abîmé*, endommagé*, grève*, en rade, raté*, loupé*, galère*, périmé*, froid*, puait, pue, puent,
    odeur*, trop cher*, hausse*, augmentation*, amende*, pénalité*, bloqué*, fermé*, complet, débordé*, oublié*,
    (bravo|chapeau|félicitations|merci|super|génial|magnifique|formidable|top|parfait|excellent) _ _ (encore|
    retard*|annul*|panne*|attente|attendre|rien|perdu*|cassé*|supprimé*|raté*|bug*|coupure*|grève|fermé*|bloqué*|
    debout|complet|# h|# heures|# heure|# min|# minutes|# jours|# semaines|# mois|comme d’hab*|fois|injoignable*|
    plante|crash*|augment*|doublé)`,
  rhetorical: `
    (vous vous|tu te|ils se|on se|vous vous êtes) (foutez|moquez|fichez|fous|foutent|moquent|moque|fout) (de|du|
    vraiment de|pas un peu de) (moi|nous|qui|ma|la|notre|gueule|monde|clients|gens), (c’est|cest|est ce|encore)
    (une|la|quoi cette|quoi ce) (blague|plaisanterie|arnaque|vaste blague), c’est quoi (ce|cette|ces|votre|le
    délire) (bordel|délire|blague|service|merde|foutoir|cirque|arnaque|problème avec vous|compagnie|manières|
    travail|gestion|boulot), vous êtes (sérieux|sérieuse|sérieuses|serieux|malades|fous|débiles|cons|aveugles|
    sourds), (sérieux|sérieusement|serieux|srx) (?|!|la sncf|les gars|là), non mais (sérieux|allo|quoi|franchement|
    oh|vous), de qui (se|on se|vous) (moque|fout|vous moquez), vous (n’avez pas|avez pas|n’avez) (honte|pas honte),
    (ça|cela) vous (amuse|fait rire|gêne pas|dérange pas|choque pas|paraît normal|semble normal), vous trouvez (ça|
    cela) (normal|drôle|acceptable), c’est (ça|comme ça) (le|votre|que|votre conception) (service|progrès|respect|
    conception|traitez|client), on (vous|est) (paye|paie|des) (pour quoi|pourquoi|moutons|animaux|bestiaux|quoi),
    (à|pour) quoi (bon|ça sert|sert|vous servez|sert votre|on paie|on paye), (jusqu’à|jusqu’) quand (va t on|allez
    vous|on va|ça va|cette), (combien de|il faut combien de) (temps|fois) (encore|faut il|va t il falloir|allez
    vous|devra t on), où (est|sont) (le respect|le service|passé le|la qualité|va t on), (pourquoi|comment) (vous
    êtes|êtes vous|vous faites pour être|peut on être|est il possible d’être|oser|osez vous|ose t on) (si|aussi|
    autant) (nul*|incompétent*|mauvais*|lent*|cher*), comment (peut on|osez vous|pouvez vous|peut il) (oser|être
    aussi|traiter|se permettre|vous permettre|laisser|proposer ça|dormir|faire payer), qui (s’en soucie|peut croire|
    a eu cette idée|a pondu), quand (est ce que |)(allez vous|comptez vous|vous allez|vous comptez) (enfin|arrêter|
    vous réveiller|bouger|vous bouger|vous décider)`,
  broken_promise: `
    (dit|annoncé|assuré|juré|promis|garanti|certifié|répondu) _ (que|sous|dans les|dans|avant) _ (toujours|rien|
    personne|jamais|sont|est|depuis|passé*), (étiez|étaient|était|êtes) engagé* (à|de|sur), (engagé*|engagement*) _
    (suivre|refaire|rappeler|rembourser|réparer|livrer|avant|sous), (conseiller*|technicien*|collègue*|personne|
    service) (qui |)(devait|devaient|allait|allaient) (me|nous|s’occuper|passer|rappeler|venir|régler), belle
    promesse, (parole|promesse*) (donnée|tenue*), (était|c’était) il y a # (jours|semaines|mois), (m’avait|m’avez|
    m’a|nous avait) (assuré|garanti|promis|juré|certifié), (vous|on) (m|nous|avait|avez|aviez|m’avait|m’avez|
    m’aviez|nous avait|nous avez|nous aviez) _ (promis*|garanti*|assuré*|juré), (on|vous) (m’a|m’avez|m’aviez|
    m’avait|nous a|nous avez|nous avait) (dit|annoncé|affirmé|certifié|assuré|garanti|promis) (que|qu’|un|une|le|la|
    sous|pour|hier|demain|#|dans), (remboursement|bon|avoir|rappel|réponse|geste|dédommagement|indemnisation|
    livraison|intervention|technicien|échange|retour|compensation) (promis*|annoncé*|garanti*|prévu* (hier|lundi|
    mardi|mercredi|jeudi|vendredi|le #|il y a)), promis* (il y a|depuis|pour|sous|la semaine|le mois|hier|par|et),
    (deviez|devait|devais|devez|devaient) (me|nous|être) (rappeler|recontacter|rembourser|livrer|livré*|rappelé*|
    contacter|remboursé*|répondre|renvoyer|envoyer|tenir au courant|prévenir), (devait|devaient|aurait dû|auraient
    dû|aurait du|sensé|censé*) (être |arriver|me |)(livré*|reçu*|arrivé*|arriver|remboursé*|remboursée|traité*|
    réglé*|passer|venir) (hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|il y a|avant|le #|ce matin|la
    semaine|depuis|aujourd), comme promis, (promesse*|engagement*) (non |pas |jamais |)(tenu*|respecté*|en l’air),
    (vous ne|ne) (tenez|respectez|tenez jamais) (pas |jamais |)(vos|votre) (promesse*|engagement*|parole|délai*),
    (délai*|date|créneau|rdv|rendez vous) (non|pas|jamais) (respecté*|honoré*|tenu*)`,
  repeat_once: `
    (déjà|deja) (relancé*|écrit*|signalé*|demandé*|appelé*), deux fois déjà, vous (ai|avons) (déjà |)(écrit|relancé|
    appelé|contacté), (deuxième|2e|2ème|2eme|second|seconde) (message|fois|mail|relance|demande|réclamation|appel|
    courrier|tweet|colis|technicien), (je|nous) (vous|me permets de vous) (relance|relançons|relancer|recontacte|
    réécris), (je|nous) relance*, relance, je reviens vers vous, (suite à|comme suite à|pour faire suite à) (mon|ma|
    mes|notre|nos) (message*|mail*|demande*|appel*|réclamation*|précédent*|courrier*|tweet|conversation), (encore|à
    nouveau|de nouveau) (moi|nous), c’est encore moi, rebonjour, re bonjour, up svp, déjà (écrit|contacté|appelé|
    signalé|demandé|envoyé|expliqué|relancé|dit)`,
  repeat_often: `
    (relancé*|appelé*|écrit*|contacté*|signalé*|demandé*|réclamé*) (déjà |)(trois|quatre|cinq|six|dix|# ) fois,
    (énième|ènieme|enième) relance, # (ème|eme|e) (message|mail|relance|appel|fois|demande|tweet|signalement), (je|
    me) réexplique*, (mail|message|appel|relance) (numéro|n°|no) #, (troisième|quatrième|cinquième|sixième|septième|
    huitième|dixième|énième|nième|enième|3e|4e|5e|6e|10e|3ème|4ème|5ème|6ème|3eme|4eme|5eme|6eme|10eme|10ème)
    (message|fois|mail|relance|demande|réclamation|appel|courrier|tweet|technicien|colis|panne|rdv), (trois|quatre|
    cinq|six|dix|3|4|5|6|7|8|9|10|15|20|douze|12) (messages|mails|relances|demandes|réclamations|appels|courriers|
    techniciens|emails|tickets|interlocuteurs|conseillers), plusieurs (messages|mails|relances|demandes|fois|appels|
    courriers|tentatives|réclamations|reprises), (nombreu*|multiples|maintes|innombrables|x|énièmes|des dizaines de)
    (messages|mails|relances|demandes|fois|appels|courriers|tentatives|réclamations|reprises), malgré (mes|nos|
    plusieurs|de nombreu*|#) (relances|messages|mails|appels|demandes|courriers), (combien de fois|ça fait # fois|#
    fois (que|de suite)|à chaque fois la même|encore et encore|sans arrêt|sans cesse)`,
  negative: `
    déteste, dingue, tabarnak, câlice, crisse, ostie, gavez, boîte de m, foutage, foutent, raz le bol, ras le bol,
    lassé*, honteux, honte, c’est nul, service nul, trop nul, nul, nulle, nuls, nulissime, colère, en colère,
    furieu*, fou de rage, folle de rage, hors de moi, rage, énerv*, vénère, scandaleu*, horrible*, affreu*, dégoût*,
    dégout*, pourri*, merde*, merdi*, putain, ptn, ptin, pt1, bordel, fait chier, faites chier, fait chié, chier,
    chiant*, emmerde*, saoule*, saoulé*, soule, casse* les couilles, tg, ta gueule, fdp, enculé*, connard*,
    connasse*, abruti*, crétin*, débile*, marre, pire, insupportable*, inadmissible*, inacceptable*, lamentable*,
    minable*, dégueulasse*, honteuse, nique*, ntm, pute*, salaud*, salopard*, cassos, wtf, grr*, pff*, tsss*, bande
    de (cons|nuls|voleurs|escrocs|incapables|guignols), gros cons, sale cons`,
} as const
