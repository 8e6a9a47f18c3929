/** What can harm somebody. A word that is said every day stands with others that make it serious. */
export const harm = {
  danger: `
    (mauvais|mauvaise|erreur de|erreur sur le) (médicament*|dose|dosage|traitement|comprimés|ordonnance|posologie),
    (ascenseur|cabine) _ (lâché|tombé*|chuté|décroch*), (ceinture|barre|harnais|rambarde|barrière) _ (lâché*|cédé*|
    cassé*|s’est ouverte|ne ferme|ne se verrouille), (il|elle|un mec|un gars|un homme|quelqu’un) (a|sort|tient|
    brandit) un (couteau|pistolet|marteau|tesson|cutter), avant (qu’il y ait|qu’il n’y ait) (un|une|des) (mort*|
    drame|accident|blessé*), avant qu’un (drame|accident|enfant), quelqu’un (va|finira par) (mourir|se faire tuer|se
    blesser|y rester|se tuer), (vous |)(attendez|attendre|faut il|faudra t il|faut qu il y ait) un mort, (le samu|
    les pompiers|l’ambulance|les secours) (arrive*|sont là|en route|sont en route|ont été appelé*|est en route|sont
    sur place), évacuez, (il sait|elle sait) où j’habite, violences conjugales, (mon|ma) ex _ (frappé*|tuer|tuera|
    adresse|menac*), (est|suis|sommes|sont|es|vie|vies|personne|personnes|enfant|enfants|passagers|clients|gens) en
    danger, (en|un|de gros|grave) danger (de mort|immédiat|imminent), danger de mort, mise en danger, appelez (les
    secours|une ambulance|la police|les pompiers|le samu|le 15|le 17|le 18|le 112), (il faut|envoyez|besoin d’|
    besoin de|on attend|toujours pas de|pas de) (une ambulance|un médecin|les secours|les pompiers|secours|le samu),
    (fait|fais|faire|font|fait encore) un malaise, malaise (cardiaque|voyageur|vagal), crise (cardiaque|d’épilepsie|
    d’asthme|d’angoisse), arrêt cardiaque, (un|fait un|faire un|victime d’un) avc, convulse, convulsions,
    (quelqu’un|personne|homme|femme|dame|monsieur|passager*|enfant|collègue|mari|mère|père|fils|fille|il|elle|est) _
    inconscient*, perdu connaissance, tombé* dans les pommes, (quelqu’un|personne|homme|femme|dame|monsieur|
    passager*|enfant|mari|mère|père|fils|fille|il|elle) (s’est |vient de s’|)(évanoui*|effondré*|écroulé*|évanouir|
    écrouler), me suis évanoui*, (ne|n’arrive plus à|n’arrive pas à|peux pas|peux plus|peut plus|mal à|du mal à)
    respire* (plus|pas), (arrive|arrivons) (plus|pas) à respirer, ne respire (plus|pas), difficulté* à respirer,
    peine à respirer, (j’étouffe|il étouffe|elle étouffe|s’étouffe), (perd|saigne|pisse) (beaucoup|du sang|beaucoup
    de sang|énormément), saigne (beaucoup|énormément), en sang, (blessé|blessée|blessés|blessure) (grave|graves|
    gravement|sérieuse), gravement (blessé*|malade|brûlé*), (il y a|y a|avec|on a) (un|une|des|deux|trois|plusieurs)
    blessé*, (me suis|s’est|suis) (blessé*|brûlé*|coupé* _ profond*|électrocuté*), (on se fait|je me fais|se fait|me
    suis fait|s’est fait|viens de me faire|nous sommes fait*) (agresser|frapper|tabasser|poignarder|menacer|suivre|
    attaquer|harceler), (été|suis|étais) (agressé*|frappé*|poignardé*|violé*|séquestré*|attouché*) (par|dans|sur|à|
    en|hier|ce), agression (en cours|sexuelle|physique), (un homme|quelqu’un|un type|un gars|un individu|une
    personne) (me suit|nous suit|armé*|avec un couteau|avec une arme|nous menace|me menace|se masturbe), (homme|
    individu|type|personne) armé*, coup* de (couteau|feu), des coups de feu, fusillade, prise d’otage*, bagarre
    (générale|violente|dans|à bord), ça se bat, un couteau _ (dans|à bord|rame|train|bus|magasin), (porte|portes|
    passager|passagère|enfant|bras|pied|jambe|main|doigt) coincé* dans la porte, (porte|portes) _ (ouverte*|
    s’ouvre*) (en marche|en roulant|pendant que|alors que), (chauffeur|conducteur|livreur|pilote|agent) _ (ivre|
    bourré|alcoolisé|s’endort|endormi|drogué|roule comme un fou), (fumée|feu|flamme*|incendie) dans (la|le|notre|
    une|mon|ma|l’|les|cette) (voiture|rame|train|wagon|bus|métro|magasin|gare|avion|immeuble|cuisine|salon|maison|
    couloir|cabine), il y a le feu, (prend|pris|prendre|prenait) feu, (est|sont|maison|train|bus|voiture|immeuble|
    compteur) en feu, incendie (dans|en cours|à bord), départ de feu, (y a|il y a|voit|vois|sort) (de la|une)
    (grosse |épaisse )(fumée), (y a|il y a|voit|vois|voyons|beaucoup) (de la|une|de) fumée, odeur de fumée, fumée
    (voiture|sous|sort|noire|épaisse|suspecte), (sent|odeur de|une odeur de|ça sent) (le brûlé|brûlé|plastique
    brûlé|le plastique brûlé|le gaz|gaz|le cramé|le roussi), fuite de gaz, monoxyde, intoxication (au|alimentaire|
    monoxyde), intoxiqué* (par|au|avec), (batterie|téléphone|chargeur|trottinette|appareil|ordinateur|tablette) _
    (explosé*|pris feu|gonfle*|fume|en surchauffe), (étincelle*|flamme*) (sort*|sur|dans|du|au|de), court circuit _
    (feu|fumée|étincelles), (fil|fils|câble|câbles|ligne|poteau) électrique* _ (à terre|au sol|tombé*|dénudé*|
    pend*), électrocut*, (décharge|choc) électrique, (choc|réaction) (anaphylactique|allergique), œdème de quincke,
    (morceau*|bout*|éclat*|débris) de (verre|métal|plastique) _ (dans|plat|bouche|yaourt|produit), (personne|
    quelqu’un|enfant|homme|femme|gens|monsieur|dame|ado) _ sur les (voies|rails), (tombé*|tombe|est tombé*|chute) _
    (sur les voies|sur les rails|du quai|entre le train et le quai|de l’escalator), accident grave, (train|rame|
    tram|wagon) _ déraill*, (plafond|mur|toit|quai) _ effondr*, (enfermé*|coincé*|bloqué*) _ (ascenseur|coffre|cave)
    _ (depuis|noir|seul*|air|#), coup* de chaleur, déshydraté*, (suffoque|suffoquent|suffoquons), hypothermie,
    (quelqu’un|personne|gens|homme|femme|dame|monsieur|mec|type|gars|fille|garçon|jeune|vieux|vieille|mamie|papi|
    voisin*|passager*|passagère*|voyageur*|voyageuse*|client*|collègue*|chauffeur|conducteur|conductrice|agent|
    livreur|mari|père|mère|maman|papa|frère|sœur|ami|amie|copain|copine|enfant*|bébé|ado|ado*|élève*|il|elle|ils|on|
    je|nous|grand mère|grand père) _ _ (inconscient*|évanoui*|effondré*|convulsions|convulse|saigne*|ensanglanté*|
    agonise|étouffe*|suffoque*|électrocuté*|poignardé*|tabassé*|séquestré*|violé*|overdose|dans le coma|ne répond
    plus|ne bouge plus|ne bouge pas|respire plus|respire mal|respire pas|crise d’épilepsie|infarctus|perd du sang|
    gît|inanimé*|réanimation), (agressé*|frappé*|menacé*|attaqué*|suivi*|insulté* et frappé*|poursuivi*|harcelé*) _
    _ (couteau|arme|pistolet|bouteille|marteau|par un homme|par un type|par un groupe|par des|dans le train|dans la
    rame|dans le bus|dans le métro|à bord|sur le quai|en ce moment|là maintenant|sexuellement|physiquement),
    (couteau|machette|pistolet|fusil|arme|lame|hache) _ _ (train|rame|bus|métro|tram|wagon|gare|quai|magasin|agence|
    passagers|voyageurs|gens|sort*|menace*|brandit|à la main), (feu|flamme*|fumée|incendie|étincelle*|brûle|crame) _
    _ (train|rame|wagon|bus|métro|tram|gare|station|quai|cabine|compteur|boîtier|box|prise|chargeur|téléphone|
    batterie|ordi|ordinateur|pc|tablette|appareil|machine|lave linge|four|frigo|trottinette|vélo|magasin|immeuble|
    appartement|appart|maison|cuisine|câble*|poteau|transformateur|moteur|frein*|roue*|plafond|moteur|aile|réacteur|
    tableau électrique|multiprise), (train|rame|wagon|bus|métro|tram|compteur|boîtier|box|prise|chargeur|téléphone|
    batterie|ordi|ordinateur|pc|tablette|appareil|machine|four|frigo|trottinette|câble*|poteau|transformateur|
    multiprise|tableau électrique|clim) _ _ (pris feu|prend feu|en feu|flamme*|étincelle*|de la fumée|qui fume|fume|
    brûlé*|crame|explosé|a explosé|explose*|fondu|surchauffe|brûlant*|brûler|m’a électrocuté*|décharge), (sens|sent|
    odeur|pue|fuite) _ (gaz|brûlé|cramé|fumée|plastique brûlé), (saigne|sang) _ _ (partout|beaucoup|tête|sol|
    arrête), (tombé*|tombe|chuté*|chute|sauté) _ _ (voies|rails|escalator|sous le train|entre le quai|du train|du
    quai), (porte*) _ _ (ouverte*|s’ouvr*|ouvert) _ (marche|roule*|roulait|vitesse|pleine), (enfant*|bébé|fils|
    fille|mari|mère|père|chien) _ _ (avalé|ingéré|intoxiqué*|brûlé* par|brûlé* avec|hospitalisé* après|urgences
    après|urgences à cause), (aux urgences|hospitalisé*|urgences) _ _ (à cause|après avoir|votre produit|vos
    produits|suite à), (chute*|tombé*|menace*) _ (pylône|poteau|ligne haute tension|câble|arbre), (va|vont|allons|
    allez) (avoir un|y avoir un|y avoir des) (mort*|drame|accident|blessé*), mettez la vie, (risque|risquent|
    risquons) (de mourir|leur vie|sa vie|ma vie|nos vies|la mort), (envoyez|besoin|appelé|appelez|appelons|prévenez)
    _ (secours|samu|pompiers|ambulance|police|médecin), (pompiers|secours|samu|ambulance) _ _ (vite|urgence|arrivent
    pas|toujours pas|sur place|svp)`,
  self_harm: `
    (tiendrai|tiens|tenir|tiendrais) (pas|plus) jusqu’(à|au), (plus personne|personne) au bout, je (ne |)(serai|
    serais|suis) plus (là|la|de ce monde), (n’aurai|aurai) plus besoin de rien, (jme|je me) fous en l’air, encore
    coupé*, (assurance vie|l’assurance) _ (plus|mieux) _ (vivant|mort), (une lettre|lettre) pour (ma|mon|mes), dites
    à _ (pas sa faute|pardon|je l’aime|que je), (dormir|m’endormir) et (ne |)(pas|plus) me réveiller, à quoi bon
    (continuer|vivre|tout ça|rester), (de l’autre côté|autre côté) du (parapet|garde corps|grillage|pont), avalé ce
    qui restait, (disait|dit|dis) qu’(il|elle) (voulait|veut) mourir, après je ne serai, laissé (son|ses) (alliance|
    téléphone|papiers|clés) _ (pris|lettre|table), tout soit réglé avant, (veut|va|parle de|menace de|essaie de|
    essaye de|tente de|tenté de|voulait) (se |s’)(tuer|suicider|pendre|jeter|foutre en l’air|ouvrir les veines|faire
    du mal), idées suicidaires, (tire|tirer|tirerai|mets|mettre|colle|coller) une balle, (me|se|de se|de me)
    (pendre|pends|pend|flinguer|flingue|ouvrir les veines|foutre en l’air|supprimer|jeter sous), ce soir (tout|ce)
    sera fini, (tout|tt) sera (bientôt |)(fini|terminé) (ce soir|demain|pour moi), n’entendrez plus (jamais |)parler
    de moi, (pouss*|pousse*|mène*|conduis*|conduit*) (me |)(au|à la|vers le) suicide, au suicide, fait une
    tentative, tentative (l’an|l’année|il y a|de suicide|la semaine), autant (disparaître|mourir|crever|en finir),
    (arrangera|soulagera|débarrassera) tout le monde, message d’adieu, (plus|aucune|pas d’) (issue|solution|autre
    issue) _ (mourir|en finir|disparaître|partir), avant que je (parte|disparaisse|m’en aille), veux plus me
    réveiller, (mieux|soulagés|tranquilles) sans moi, (plus|pas) la force de (continuer|me battre|vivre), (me|m’en)
    vais (me supprimer|en finir), (recommencé|recommence) à me (couper|scarifier|faire du mal), (me|te|se|nous)
    suicid*, suicidaire*, (pensées|idées|envies) (suicidaires|noires), tentative de suicide, pens* au suicide,
    lettre d’adieu, en finir avec (la vie|ma vie), je veux (mourir|crever), (envie|envies) (de mourir|d’en finir|de
    crever), mettre fin à mes jours, me jeter (sous|du|par|d’un), je vais (me tuer|en finir|me pendre|me foutre en
    l’air|sauter du|me jeter|mettre fin), plus envie de vivre, (plus|aucune) raison de vivre, (vie|vivre) ne vaut
    (plus|pas) la peine, plus la force de vivre, (me tuer|me pendre|m’ouvrir les veines|me taillader|me scarifier|me
    faire du mal), (serais|serait) mieux mort*, (envie|veux|vais|voudrais|préfère|préférerais|pense à|songe à|prêt*
    à|compte) _ (mourir|crever|me tuer|en finir|me suicider|disparaître|me foutre en l’air|sauter|me pendre|plus
    vivre|plus être là|plus exister), (plus|pas) (la force|envie|le courage|de raison) (de |d’)(vivre|continuer à
    vivre|être là|exister), (vie|existence) (n’a plus|n’a pas|a plus|ne sert|sert) (de sens|aucun sens|à rien),
    (mes|avalé|avaler|prendre|pris) _ (cachets|médocs|médicaments|boîte*) _ (tous|finir|mourir|d’un coup|tout), je
    (suis|serai) (à bout|au bout) _ _ (vie|mourir|finir|suicid*|disparaître), (à quoi bon|pas envie de) (vivre|
    continuer à vivre|me réveiller), (ne plus|plus) (me réveiller|être de ce monde|exister|vivre comme ça|être là
    demain), (adieu|adieux|dernier message|dernière fois) _ _ (vie|monde|mourir|parle*), sauter (du|d’un) (pont|
    toit|balcon), (pont|toit|rails|quai) _ _ (sauter|me jeter|en finir), (mon|ma) (frère|sœur|ami|amie|fils|fille|
    mari|femme|copain|copine|collègue) _ _ (suicid*|se tuer|mettre fin|se jeter|en finir avec)`,
  minor_at_risk: `
    (vient|venait|entre) dans (son|leur) lit, (donne|donnent|fixe) (rdv|rendez vous) à des (collégiennes|gamines|
    mineures|ados|gamins|enfants), (entends|entend) un (enfant|bébé) _, personne ne sait où (elle|il) est,
    (retrouvé*|récupéré*) (au bord|sur) (de |)(la|le|du) (rocade|route|parking|périph*), non accompagné* _
    (personne|où|heure), enfant* (seul|seule|seuls|perdu|perdue|perdus|disparu|disparue|abandonné|abandonnée), (mon
    fils|ma fille|mon petit|ma petite|mon enfant|mes enfants|mon neveu|ma nièce|mon ado|un petit garçon|une petite
    fille|un gamin|une gamine|un enfant) _ (seul|seule|seuls|perdu|perdue|perdus|disparu|disparue), (perdu|perdons|
    trouve plus|trouvons plus|retrouve plus|cherche|cherchons) (mon fils|ma fille|mon enfant|ma petite|mon petit|mon
    neveu|ma nièce|notre fils|notre fille|notre enfant), (mineur|mineure|mineurs|enfant|enfants|fillette|garçon|ado|
    adolescente|bébé|élève|collégien*) _ (agressé*|harcelé*|en danger|maltraité*|frappé*|violé*|abusé*|battu*|
    laissé* seul*|forcé*|débarqué*|contacté* par), (mon fils|ma fille|mon enfant|ma petite|mon ado) _ (agressé*|
    harcelé*|maltraité*|frappé*|abusé*|laissé* (seul|seule)|débarqué*|menacé*|terrorisé*), (débarqué|laissé|
    abandonné|fait descendre|viré) _ (mon fils|ma fille|un enfant|un mineur|une mineure|une gamine|un gamin|mon ado)
    _ (seul|seule|quai|gare|nuit|rue), bébé (enfermé|seul|inanimé|coincé|bloqué), (bébé|enfant|petit|petite) _
    (enfermé*|dans la voiture) _ (soleil|chaleur|voiture|seul*|clés), (adulte|homme|inconnu|pédophile|prédateur) _
    (parle|écrit|contacte|contacté|envoie|drague|demande) _ (ma fille|mon fils|enfant*|mineur*|ado*|gamin*),
    (pédophil*|pédoporno*|pédocrimin*|grooming), (photos|images|vidéos|contenu*) _ (enfants nus|d’enfants nu*|de
    mineurs|pédo*), (fille|fils|garçon|enfant|gamin|gamine) de (2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|deux|trois|
    quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize) ans _ (seul|seule|perdu|perdue|
    disparu|disparue|en pleurs|bloqué*|sans adulte|contacté*), (2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|deux|trois|
    quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize) ans (et|est|qui est|toute|tout)
    (seul|seule), mineur* non accompagné* _ (perdu*|seul*|disparu*), (mon|ma|mes|un|une|le|la|les|des|notre|son|sa|
    petit|petite) (enfant*|fils|fille|gamin*|gamine*|gosse*|petit|petite|bébé|ado|adolescent*|adolescente|mineur*|
    mineure*|élève*|collégien*|lycéenne|fillette|garçon|garçonnet|neveu|nièce|loulou|puce|petits) _ _ (tout seul|
    toute seule|perdu*|disparu*|introuvable|abandonné*|oublié*|enlevé*|kidnappé*|frappé*|tapé*|giflé*|touché*|
    tripoté*|agressé*|harcelé*|racketté*|menacé*|maltraité*|terrorisé*|enfermé*|descendu*|débarqué*|laissé* sur|
    laissé* à|laissé* dehors|laissé* seul*|mis dehors|sans adulte|sans surveillance|en danger|violenté*|humilié*),
    (enfant*|fils|fille|gamin*|gamine*|gosse*|petit|petite|bébé|ado|adolescent*|adolescente|mineur*|mineure*|élève*|
    collégien*|lycéenne|fillette|garçon|garçonnet|neveu|nièce|loulou|puce|petits) (de |âgé* de |)(2|3|4|5|6|7|8|9|
    10|11|12|13|14|15|16|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)
    (ans|an|mois) _ _ (seul|seule|seuls|perdu*|disparu*|frappé*|touché*|agressé*|harcelé*|débarqué*|laissé*|
    abandonné*|descendre|dehors|contacté*|messages|photos|inconnu*|enfermé*|pleure), (2|3|4|5|6|7|8|9|10|11|12|13|
    14|15|16|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize) ans _ _ (toute
    seule|tout seul|seule|perdue|perdu|disparu*|débarqué*|abandonné*), (inconnu|adulte|homme|vieux|pervers|
    prédateur|type|livreur|animateur|chauffeur|agent) _ _ (ma fille|mon fils|enfant*|mineur*|gamin*|ado*|petite|
    petits|élève*) _ (photo*|message*|touch*|nue*|rencontrer|seule|parle*|contact*|agress*|suivi*|suit|écrit|
    insult*), (photos|vidéos|images|messages|propositions) _ _ (nu|nue|nues|sexuel*|intimes|pédo*) _ _ (enfant*|
    mineur*|fille|fils|ado*|ans), (retrouve|trouve|trouvons|retrouvons|vois) (plus|pas) (mon|ma|mes|notre|nos)
    (fils|fille|enfant*|petit|petite|bébé), (enfermé*|coincé*|oublié*) _ _ (bébé|enfant|nourrisson|fils|fille),
    (bébé|enfant|nourrisson) _ _ (enfermé*|bloqué* dans|coincé* dans), (cyberharcèlement|harcèlement scolaire|
    harcelé* à l’école)`,
  data_incident: `
    (ma |)(sim|puce|carte sim) (a été |)(copiée|dupliquée|volée|refaite), (vider|vide|vident) (ma|mon|mes)
    (cagnotte|compte|comptes|livret) , en direct, (fichier|base|liste) (de |)(vos|des) (clients|locataires|patients|
    abonnés|élèves|usagers) _ (circule|forum|ligne|fuit*|vente), fuite* de (données|data), (données|data|infos|
    informations|coordonnées|iban|rib) (personnelles |bancaires |clients |)(publiées|exposées|volées|fuité|fuitées|
    visibles|en ligne|dans la nature|accessibles|piratées|divulguées|en vente|vendues), (données|data|infos|
    informations|coordonnées) (personnelles|bancaires|clients|médicales) _ (publiées|exposées|volées|fuité|fuitées|
    visibles|accessibles|dans la nature|divulguées|piratées|en vente|partagées|envoyées à), (mes|nos|vos|leurs)
    (données|infos|informations|coordonnées) (ont|sont|ont été|étaient) (fuité|publiées|exposées|volées|visibles|
    accessibles|piratées|divulguées|en ligne|en vente|vendues), (je vois|on voit|je peux voir|j’ai accès|j’accède|
    accès|affiche|m’affiche|reçois|j’ai reçu|tombe sur|montre) _ (compte|billets|données|dossier|dossiers|commandes|
    factures|infos|adresse|coordonnées|relevés|profil|numéro|bulletin|contrat) (d’un autre|d’une autre|de quelqu’un|
    d’autres|d’un inconnu|d’une inconnue|d’autrui|d’un tiers|de tout le monde|des autres|d’un client|d’une cliente|
    de clients), (connecté|connectée|tombe|arrive|atterris) _ (sur|dans) le compte (d’un autre|d’une autre|de
    quelqu’un|d’un inconnu|d’un client), (compte|messagerie|boite mail|profil|espace client|page) (a été|est|s’est
    fait|vient d’être|été|) (piraté*|hacké*|usurpé*|compromis), (piraté|hacké|piratés|hackés) (mon|notre|son|leur|
    mes) (compte|espace|page|boîte|messagerie|téléphone|données), (me suis|s’est|suis) fait (pirater|hacker|voler
    mon compte|usurper), (piratage|hack|usurpation) (de|du|d’) (mon|compte|identité|mon compte|données), quelqu’un
    (s’est connecté|se connecte|a accès|utilise) _ (mon compte|mes données|mon profil), (connexion|connexions)
    (suspecte*|inconnue*|inhabituelle*) _ (compte|depuis), faille* (de sécurité|critique), vulnérabilité (critique|
    dans votre), violation de données, mots de passe (en clair|fuité*|visibles), rançongiciel, ransomware,
    cyberattaque, base de données (piratée|exposée|en vente|accessible), (envoyé|transmis|communiqué|partagé|donné|
    divulgué) (mes|mon|nos) (données|coordonnées|dossier|contrat|relevé|rib|adresse) à (un autre|une autre|un
    inconnu|quelqu’un|un tiers|mon ex|n’importe qui), dossier médical _ (d’un autre|d’une autre|de quelqu’un|
    visible|public|internet), (compte|profil|espace|boîte|mail|messagerie|session|appli|identifiants) _ _ (piraté*|
    hacké*|usurpé*|volé*|compromis|pris le contrôle|détourné*|infiltré*), (quelqu’un|un inconnu|une inconnue|un
    tiers|pirate*|hacker*|on) _ _ (connecté*|pris le contrôle|accès à|accède à|changé|modifié|utilise|entré dans|
    rentré dans) _ (mon compte|mon espace|mon profil|mes données|mon mail|mes identifiants|mot de passe), (je|j’|on)
    _ (vois|voit|reçois|reçu|accède|accès|tombé*|tombe|connecté*|affiche) _ _ (autre client*|autre cliente|autres
    clients|autre personne|autres personnes|un inconnu|une inconnue|quelqu’un d’autre|d’un autre|d’une autre|pas le
    mien|pas la mienne|pas les miennes|pas mes), (données|infos|informations|coordonnées|dossier*|iban|rib|adresse|
    numéro|photos|papiers|relevé*|contrat*|fichier*|mots de passe|passeport|carte d’identité) _ _ (fuite*|fuité*|
    piraté*|volé*|exposé*|dark web|darkweb|en vente|en clair|divulgué*|à la vue|accessible* à tous|accessible* sans|
    public|publique|internet|à quelqu’un d’autre|à un autre|à une autre|à un inconnu|d’un autre|d’une autre|
    d’autres), (fuite|vol|violation|divulgation|exposition) _ (données|informations|fichier*|coordonnées|
    identifiants), (faille|vulnérabilité|injection|trou de sécurité) _ _ (site|appli*|application|api|compte*|
    données|sécurité|serveur*), (reçu|envoyé|transmis) _ _ (facture|dossier|relevé|contrat|mail|courrier|commande) _
    (d’un autre|d’une autre|de quelqu’un|d’un inconnu|autre client*|autre personne|au nom d’), (suis|été|étais|fait|
    me suis fait) (piraté*|hacké*|pirater|hacker)`,
  threat: `
    ce serait dommage (qu’|s’|si|que), (regarder|regardez|vérifiez|regarde) sous (sa|votre|ta) voiture, dites (à la
    caissière|à vos|au gérant|à votre) _ (courir|se cacher|partir), vous savez quoi faire, faites tourner, (sors|
    sortir|prends|prendre) (le|mon) (fusil|flingue|couteau), (finir|finira|terminer) dans le (canal|coffre|fossé|
    lac), (jle|je le|je te|je la) (plante|crève|fume|saigne|démonte), barre de fer, un colis qui va (péter|sauter|
    exploser), j’oublie jamais (une tête|un visage), profite* de ses (gosses|enfants), casse les doigts, (venir|
    ramener|débarquer|passer|revenir) (à plusieurs|à dix|avec (mes|des|tous mes) (gars|potes|cousins|frères|
    collègues)), (ça|ca) va mal (se passer|finir|tourner|aller pour), (compte|comptez) (tes|vos) (jours|abattis|
    dents), (vos|ses|tes|leurs) jours sont comptés, (ne |)(rentrera|rentrerez|rentreras|rentreront|ressortira|
    ressortirez) pas (chez|vivant*|entier), faire la peau, faire sa fête, régler (son|votre|leur|ton) compte, vous
    allez (saigner|crever|mourir|brûler), (ses|tes|vos|leurs) (enfants|gosses|familles|famille|femme) (va|vont|le|
    la|les), mort (aux|à tous|à vos|à tes|à ces), il y aura du sang, vont ramasser (les|des), (je vais|on va|je
    viens|nous allons|je passe|je vous|m’en vais|j’arrive et je) _ (tout casser|tout brûler|tout cramer|mettre le
    feu|faire sauter|faire exploser|vous tuer|vous buter|le tuer|la tuer|les tuer|vous crever|vous défoncer|vous
    planter|vous égorger|vous frapper|le frapper|la frapper|le défoncer|la défoncer|vous casser la gueule|lui casser
    la gueule|péter la gueule|tirer dessus), vous allez (mourir|crever|regretter d’être né*|finir à l’hôpital|le
    payer de votre vie|le payer cher|payer de votre sang), vous allez le payer, (menace|menaces) de mort, je sais où
    (vous habitez|tu habites|il habite|elle habite|vous travaillez|il travaille|elle travaille|vous trouver|se
    trouve votre), (je vais|on va) (te|vous|lui) (tuer|buter|planter|crever|égorger|défoncer), je vais (tuer|buter|
    poignarder|descendre) (votre|vos|ce|cet|cette|le|la|les|un|quelqu’un), j’ai une (bombe|arme|kalach*), j’ai un
    (couteau|fusil|flingue|pistolet), (alerte|menace) à la bombe, colis (piégé|suspect), (sac|bagage|valise)
    (suspect|suspecte|piégé), (bombe|explosif*) (dans|à bord|sous|va exploser), je (mets|vais mettre|mettrai) le feu
    (à|au|aux), (brûler|cramer|faire sauter) (votre|vos|l’) (agence|boutique|magasin|siège|locaux|bureaux|entrepôt|
    immeuble|train|gare), (attention|gare) à (votre|ta) (vie|famille|gueule), (méritez|mériterait|mérite) (de
    mourir|une balle|de crever), crevez tous, une balle dans la tête, (vais|va|viens|allons|irai|viendrai|vont|
    passer|passe|jure|jure que) _ _ (tuer|buter|crever|égorger|défoncer|planter|poignarder|cramer|brûler|incendier|
    casser la gueule|péter la gueule|éclater la gueule|casser les dents|casser en deux|faire sauter|faire la peau|
    régler son compte|régler votre compte|démolir|massacrer|démonter la gueule|tirer dessus|mettre une balle|
    exploser la gueule|tout casser|tout péter|tout brûler|le saigner|la saigner|vous saigner), (vous|tu|il|elle|ils|
    votre|vos|ton) _ (allez|vas|va|vont|mérite*|méritez) _ (mourir|crever|morfler|prendre une balle|payer de|finir
    mal|y passer|saigner), (sais|connais|trouvé|retrouvé|j’ai) _ (où vous|où tu|où il|où elle|votre adresse|ton
    adresse|l’adresse|où habite*|où travaille*|vos locaux) _, (attends|attendrai|attendra|attendons|cueillir|choper)
    _ (à la sortie|en bas|devant chez|au dépôt|à l’agence avec|sur le parking), (bombe|explosif*|explosion) _ _
    (gare|train|siège|agence|magasin|métro|bâtiment|aujourd’hui|demain|ce soir|posée|posé), (arme*|fusil|kalach|
    essence|bidon|cocktail molotov|batte|couteau|flingue) _ _ (agence|siège|locaux|bureau*|magasin|chez vous|viens|
    viendrai|débarque|vous voir), (compte*) (vos|tes) (jours|abattis), (dernier|derniers) jour* _ vivre, vous êtes
    (morts|mort|un homme mort), (œil|oeil) pour (œil|oeil), sang va couler, (faire|fais) un carnage, (ça va|va)
    (très |)mal finir pour`,
  money_at_risk: `
    (tiré|piqué|chouré|chourav*|barboté|dérobé|arraché|volé) (ma|mon|la|le) (cb|carte*|portefeuille|sac|téléphone),
    (prélèvement*|débit*|virement*) _ (connais (ni|pas)|ne connais|inconnu*|jamais), (envoyé|viré|transféré|versé) _
    (mauvais (numéro|compte|rib|iban|destinataire)), (acheté|dépensé|commandé) _ (sans le savoir|sans faire exprès|
    par erreur|dans le jeu|gemmes), tapé (ma|mon) (carte*|cb|code), # débits de, (carte|cb|portefeuille|chéquier|
    téléphone) (volé*|a été volé*|été volé*|perdu* ou volé*|perdu*) _ (opposition|bloquer|banque|compte), (volé|
    piqué|perdu) (ma|la) (carte bancaire|carte bleue|cb), (ma|la) (carte|cb|carte bancaire|carte bleue) (a été|est|
    s’est fait) (volé*|piraté*|clonée|copiée|utilisée), (faire|fais) opposition, (prélèvement*|paiement*|achat*|
    débit*|opération*|virement*|transaction*|retrait*|commande*) (frauduleu*|non autorisé*|inconnu*|suspect*|que je
    n’ai pas|pas de moi|pas par moi|que je ne reconnais), (utilise*|utilisé|utilisent) (ma|mon) (carte|cb|compte|
    carte bancaire) (sans|à mon insu|pour), victime d’(une |)(fraude|arnaque|escroquerie|hameçonnage|phishing|
    usurpation), (usurpé|usurpation d’|voler|volé|vol d’) (mon |)identité, usurpation d’identité, (vidé|vider|
    disparu) (mon|de mon|le|tout mon) compte, (tout mon|mon|l’) argent (a disparu|s’est envolé|a été volé), (faux|un
    faux) (conseiller|sms|mail|site|livreur|compte) _ (votre nom|argent|carte|code|données|coordonnées|cliqué|
    banque), (cliqué|donné|communiqué|rentré|entré) _ (lien|code|coordonnées|carte) _ (arnaque|frauduleu*|phishing|
    faux), (carte*|cb|compte|argent|virement*|prélèvement*|paiement*|retrait*|achat*|débit*|sous|chèque*|épargne|
    livret|solde) _ _ (volé*|piraté*|fraude|fraudé|frauduleu*|escroc*|escroqué*|arnaqué*|inconnu*|pas moi|pas fait|
    jamais fait|jamais effectué|jamais autorisé|pas autorisé|non autorisé*|vidé|disparu|usurpé*|à mon insu|sans mon
    accord|cloné*|copié*|suspect*|ne reconnais|reconnais pas|opposition), (volé|volée|perdu|perdue|piqué|arraché) _
    (carte|cb|portefeuille|sac|chéquier|portable|téléphone) _, (opposition|bloquer|bloquez|geler) _ (carte|cb|
    compte|paiement|virement|ligne|sim), (faux|fausse) _ (conseiller*|banquier|sms|mail|site|annonce|facture|
    virement|livreur|appel), (donné|communiqué|validé|saisi|rentré|transmis) _ (code*|coordonnées|numéro de carte|
    identifiants|mot de passe|rib) _, (arnaque|arnaqué|escroquerie|phishing|hameçonnage|fraude) _ _ (virement|euros|
    argent|compte|carte|remboursé*|votre nom|banque|perdu|victime|colis), (quelqu’un|on) _ (commandé|acheté|payé|
    retiré|dépensé|souscrit|ouvert) _ (avec|sur|à|en|au) (ma|mon) (carte|compte|nom|cb|insu), à mon nom _ (sans|
    compte|crédit|prêt|ligne|abonnement), usurp*`,
  vulnerable_person: `
    (ma|sa|une|avec|à la) canne, déambulateur, (grand maman|grand mère|mère|père|tante|oncle|mamie|papi|voisine|
    voisin|maman|papa) _ (septante*|octante*|huitante*|nonante*|quatre vingt*|soixante dix|soixante quinze) ans,
    place* handicapé*, cardiaque*, (nonante*|quatre vingt*|octante*|huitante*) ans, avec (mes|mon|ma|nos|notre|deux|
    trois|quatre|cinq|2|3|4|5|des|un|une) (enfant*|bébé*|nourrisson*|petits|fils|fille|petite fille|petit garçon|
    nouveau né), avec (mes|nos|les|deux|trois|2|3) (deux|trois|quatre|2|3|4|jeunes|petits|petites) (enfant*|bébé*|
    filles|fils|garçons), (enfants|petits) en bas âge, (les|mes|nos|des) (enfants|petits|enfants en bas âge) _
    (pleurent|ont faim|ont soif|ont froid|ont peur|paniquent|épuisés), (bébé|nourrisson) (de # (mois|semaines|
    jours)|qui pleure|pleure|sans (lait|chauffage|eau)), enceinte (de # mois|et|jusqu|qui|sur|debout|dans|depuis),
    (femme|suis|est|femmes) enceinte*, fauteuil roulant, en (fauteuil|béquille*), (personne*|dame|monsieur|
    passager*|gens|client*|mère|père|maman|papa) (âgé*|handicapé*|malade*|à mobilité réduite|en situation de
    handicap|vulnérable*|fragile*), (suis|est|fille|fils|enfant|mari|femme|frère|sœur|mère|père) (handicapé*|
    malvoyant*|aveugle|sourd*|autiste*|diabétique*|épileptique*|hémophile*|asthmatique*|tétraplégique|paraplégique),
    handicap (moteur|mental|visuel|lourd), pmr, mobilité réduite, malvoyant*, non voyant*, aveugles, diabétique*,
    sous (oxygène|dialyse|chimio*|assistance respiratoire|perfusion), (appareil|matériel|assistance) (respiratoire|
    médical*|à oxygène), dialyse, chimiothérapie, (suis|malade|traitement|soigné*) (d’un|pour un|contre le|du|un)
    cancer, cancéreu*, alzheimer, parkinson, (fin de vie|soins palliatifs), maladie (grave|chronique|rare), (mère|
    père|grand mère|grand père|maman|papa|mamie|papi|tante|oncle|voisine|voisin|dame|monsieur|parents|grands
    parents) (de|a|âgé* de|qui a|ont) (7|8|9)* (ans|), (mère|père|maman|papa|mamie|papi|grand mère|grand père) _
    (seule|isolé*|hospitalisé*|handicapé*|malade|(70|75|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95) ans),
    traitement (médical|vital|contre), (mes|ses|mon|son) (médicament*|insuline|traitement), hospitalisé*, (sors|
    sortie|rentre|sort) de l’hôpital, convalescent*, (décès|mort|obsèques|enterrement) (de|d’) (mon|ma|mes|notre|un|
    une|proche), mon (père|mari) (est|vient de) (décédé|mourir), sdf, à la rue avec, (dormir|nuit|dormi|passer la
    nuit) (dehors|sur le quai|dans la gare|par terre), sans (eau|chauffage|électricité) _ (enfant*|bébé|nourrisson|
    âgé*|malade)`,
} as const
