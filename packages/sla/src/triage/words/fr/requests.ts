/** What people want of us: an answer, help with a fault, something better, something to buy, a job. */
export const requests = {
  question: `
    (pas|rien) (bien |)compris (le|la|les|comment|pourquoi|si|où|quand|ce que|votre|vos|à), (valable|valide|ouvert*|possible|
    dispo*|inclus*|obligatoire|remboursable|gratuit*|compris) _ ou (pas|non),
    kelle heure, (c’est|cest|est|coûte*|plafonné|limité|à) (à |)combien, combien ?, (jfais|je fais|on fait|fais|
    faire) quoi, faites quoi, y a quelqu’un, quelqu’un ?, (un|une) autre (svp|stp|s’il), il (m’en|m’en faut|nous en)
    (faut|fallait), à quel (prix|tarif), do you, est ce que, est ce qu’*, esk, eske, ^(comment|quand|où|ou est|
    combien|pourquoi|pk|quel|quelle|quels|quelles|lequel|laquelle|que faire|quoi faire|qui), c’est (quand|où|quoi|
    combien|possible|à quelle), (c|cest) quand, (je fais|faire|on fait|je dois|dois) (comment|quoi|combien), comment
    (faire|puis|peut|peux|on|je|se|obtenir|faut|vous|savoir|ça|avoir|récupérer|procéder|contacter|résilier|annuler|
    changer), (pouvez|pourriez|allez|savez|voulez|comptez|proposez|acceptez|auriez|seriez|prenez|livrez|prévoyez|
    envisagez|avez|êtes|faites|vendez|remboursez|connaissez|confirmez|indiquez) vous, (peux|pourrais|sais|saurais)
    tu, pourriez m, vous (pouvez|pourriez|sauriez|auriez|savez|connaissez) (me|m’|nous|pas|où|si|comment|quand|une|
    un|regarder|vérifier|faire), (puis|dois|peux|vais|suis|ai) je, (peut|doit|va t|a t|pourrait|pourra t) on, on
    peut (avoir|savoir|m’|me|encore|toujours|payer|prendre|venir|voyager|annuler|changer|faire), je peux (avoir|
    savoir|encore|toujours|payer|prendre|venir|voyager|annuler|changer|faire|récupérer|échanger|utiliser|contacter),
    (y a t|existe t|faut|est|sera t|va t|a t|est ce|peut t) il, y a (un|une|des|moyen|t il|til) (moyen|solution|
    délai|frais|possibilité|numéro|contact|problème|souci|bug|panne), il y a (un moyen|moyen|une solution|une
    possibilité), y a moyen, (est il|serait il|serait ce|il est|c’est) possible (de|d’|que|qu’), à quelle (heure|
    date), à quel (prix|moment|endroit|numéro|quai|service), à qui (m’adresser|s’adresser|écrire|dois|faut|puis),
    qui (contacter|appeler|peut|pourrait|dois), quelqu’un (sait|peut|pourrait|a|aurait|d’autre|connaît|pour), (quel
    est|quelle est|quels sont|quelles sont), (dans|d’ici|sous) combien de (temps|jours), combien (de temps|coûte*|
    ça|je|vous|pour), (des|une|un) (nouvelle*|info*|idée|retour|réponse|solution|précision*|explication) (sur|svp|
    s’il|stp|pour|?|concernant|au sujet|à propos), (quand|comment|pourquoi|où) (est ce|sera|seront|arrive*|part|
    ouvre*|ferme*|aura|vais|puis|pourrai|pensez|comptez|recevrai|seras), (voudrais|aimerais|souhaite|souhaiterais|
    voudrions|aimerions|souhaitons|souhaiterions|veux|voulais|désire|tiens à) (savoir|connaître|obtenir|avoir|être|
    changer|annuler|modifier|échanger|résilier|comprendre|récupérer|parler|faire|un|une|des|recevoir|vérifier|
    signaler|joindre|contacter|ouvrir|réserver|activer|que|qu’), je (cherche|recherche) (à|un|une|le|la|des|comment|
    mon|ma), (j’aurais|j’ai|on a|nous avons|aurais|aurai) (besoin|une question|une petite question|deux questions|
    quelques questions|une demande|une interrogation|un souci|un problème|un petit souci|un petit problème),
    (besoin|bsn) (d’aide|d’un|d’une|d’info*|de savoir|de votre|de vous|d’urgence|d’être), (un|des|mon|gros|petit|
    même|ce|le|quel) (problème|problèmes|soucis|souci|pb|pbm|blème) (avec|de|sur|pour|lors|d’|?|depuis|chez|au|
    concernant|technique), (aidez|répondez|dites|contactez|rappelez|expliquez|renseignez|confirmez|envoyez|appelez|
    recontactez|informez|prévenez|éclairez) (moi|nous|svp), (m’aider|nous aider|m’éclairer|me renseigner|me dire|me
    répondre|me rappeler|me confirmer|me contacter|me recontacter|m’expliquer|m’indiquer|nous dire|nous répondre|me
    donner|me tenir), merci de (me|nous|bien|m’|faire|vérifier|répondre|corriger|régler|traiter|revenir|confirmer|
    prendre|regarder|votre (aide|retour|réponse)|vos (retours|réponses|lumières)|rectifier|procéder|résoudre|
    débloquer|renvoyer|voir|transmettre|supprimer|préciser|rétablir|prévenir|contacter), merci (d’avance|par avance|
    pour votre (aide|réponse|retour) par avance|pour votre retour|pour votre réponse|pour vos réponses), (dans|en)
    l’attente (de|d’), svp, s’il vous plaît, s’il vous plait, sil vous plait, siouplait, stp, s’il te plaît,
    sivouplait, svpp, (répondez|réponse|réponses) (svp|vite|rapide|urgente|à mon|à mes), (vérifier|regarder|voir|
    checker|répondre|traiter) (mon|ma|mes|mp|dm|vos (dm|mp|messages)) (message*|mp|dm|dossier|demande|mail|compte|
    commande), (regardez|consultez|lisez|répondez|voir|checkez|répondez à) (vos|mes|mon|en) (mp|dm|messages|message|
    messagerie), (je ne|je|ne|j’) (sais|comprends|trouve|vois|arrive) (pas|plus) (comment|où|quand|pourquoi|si|à|
    quel*|quoi|la|le|mon|ma), (une|petite|autre|juste une|simple) question, question (svp|bête|simple|rapide|
    concernant|sur|au sujet|pour), que (dois|faire|puis|faut|se passe|signifie|veut dire|disent|faites|proposez|
    risque), (qu’est|qu) ce (que|qui|qu’), (je|nous) (vous prie|prie) de, (veuillez|prière de|pensez à|tenez moi|
    tenez nous), suis je (obligé|éligible|remboursé*|couvert|concerné*), (avez|auriez|as) (vous |tu |)(des|une|un)
    (nouvelle*|info*|idée|solution|numéro|contact|date|délai|retour)`,
  fault: `
    (est|sont|reste*) (arrêté*|à l’arrêt|bloqué*|coupé*|refusé*|vide*|cassé*|fermé* alors|illisible*|grisé*|gelé*|
    introuvable*), (fuit|fuite*|goutte|coule) (un peu|par|de|du|sous|encore|toujours|depuis), (lit|lève|ouvre|ferme|
    charge|sonne|répond|imprime|lisent|lèvent|ouvrent) (plus|pas|mal), (il |)manque (une|un|des|deux|la|le|les)
    (vis|pièce*|boulon*|article*|produit*|page*|câble*|notice|clé*|télécommande*|carton), s’est bloqué*, est vide,
    sachet _ vide, gardé (ma|mon|la) carte, avalé (ma|mon|la) carte, pognés, ne (marche|fonctionne|charge|répond|
    s’ouvre|se lance|s’affiche|s’allume|démarre|passe|se connecte|se charge|s’actualise|s’installe|reconnaît|veut|
    marchent|fonctionnent|passent|apparaît|apparait|s’affichent|chauffe|capte) (pas|plus|toujours pas|même pas),
    (marche|fonctionne|charge|s’affiche|s’ouvre|s’allume|démarre|répond|se lance|capte|passe|marchent|fonctionnent|
    chauffe|apparaît) (pas|plus|tjs pas|toujours pas|même pas|mal), marche po, (plus|pas|aucun|sans|pu) (de |d’|
    )(réseau|internet|connexion|signal|wifi|courant|électricité|gaz|tonalité|ligne|fibre|box|4g|5g|tv|image|son|eau|
    débit|lumière), (me|m’a|nous|m’ont) (déconnecte*|déconnecté*|éjecte*|bloque*), (suis|étais|est|suis constamment)
    déconnecté*, déconnexion*, plante*, planté, plantage*, crash*, freeze*, (bug|bugue|bugg|beug|beugu|bogue)*,
    buguer, rame, lag, lague*, laggue*, message* d’erreur, (code|l’|une|d’|cette|erreur) (d’|)erreur*, erreur (de|
    lors|au|#|technique|serveur|inconnue|interne|réseau), (en|est en|toujours en|tombé* en) panne, panne (de|d’|
    générale|internet|réseau|sur|depuis|chez|électrique), pannes, hors service, hs, coupure* (de|d’|réseau|internet|
    électri*|courant|eau), impossible, impo de, (n’arrive|n’arrivons|arrive|arrivons|arrive tjs|arrive toujours|
    parviens|parvient|n’arrivent|réussis|réussi) (pas|plus|jamais|toujours pas) (à|d’), (ne|n’|je|on) (peux|peut|
    pouvons|puis|pouvez) (pas|plus|toujours pas) (me|m’|se|payer|acheter|réserver|annuler|échanger|télécharger|
    ouvrir|valider|modifier|accéder|finaliser|ajouter|activer|utiliser|jouer|lancer|installer|supprimer|changer|
    imprimer|récupérer|envoyer|recevoir|appeler|voir|mettre|faire|passer|créer|retirer|consulter|commander), (écran|
    page) (blanc|noir|bleu|blanche|vide|figé*|bloqué*|d’erreur), tourne (en boucle|dans le vide), (chargement|
    chargements) (infini*|en boucle|sans fin|bloqué), (débité*|prélevé*|facturé*|payé*|commandé*) (deux|2|double|
    plusieurs|trois|3) fois, (débité*|prélevé*|facturé*) en double, double (prélèvement|débit|facturation|paiement),
    (paiement|carte|virement|transaction|code|mot de passe|identifiant*|commande|dossier|demande|connexion|
    remboursement) _ (refusé*|rejeté*|échoué*|bloqué*|invalide|incorrect*|expiré*|en attente|pas passé*|non reçu*|
    non valide*|pas reconnu*), (pas|jamais|rien|toujours pas) reçu (de |mon|ma|le|la|les|mes|l’|d’|ce|cette|un|une|
    aucun*|à ce jour|depuis), (pas|jamais|rien) (encore |)(reçu|arrivé), (mon|ma|le|la) (colis|commande|carte|
    remboursement|paquet|courrier|bagage|valise|livraison|virement|sim|facture|argent|billet|code) (n’est|est|
    n’arrive|arrive|n’a|a|ne) (pas|toujours pas|jamais) (arriv*|là|encore*|passé*|reçu*|visible*|crédité*|livré*|
    disponible*|parvenu*|été*|toujours|bougé|apparu*|activé*|rentré*), (introuvable*|disparu*|effacé*|supprimé*
    sans|a disparu|ont disparu), (mot de passe|identifiant*|code|pin) (oublié*|perdu*|ne|pas reçu|incorrect),
    (oublié|perdu) (mon|le|mes) (mot de passe|code*|identifiant*|pin|login), (perdu|oublié|égaré|laissé) (mon|ma|
    mes|un|une) (sac|valise|téléphone|portefeuille|veste|carte|doudou|parapluie|ordinateur|clé*|lunettes|bagage|
    écharpe|manteau|billet|passeport|tablette|casque|écouteurs), (compte|profil|accès|ligne|abonnement|sim|carte)
    (est |a été |)(bloqué*|suspendu*|désactivé*|verrouillé*|fermé*|résilié*), (bloqué*|suspendu*|verrouillé*) (mon|
    ma|le) (compte|ligne|accès|carte), (défectueu*|défaut|ne tient pas|dysfonctionne*|disfonction*|anomalie*),
    (voyant|led) (rouge|clignote|orange), clignote, (serveurs|serveur|site|appli|application|service|app|système|
    borne|espace client) (est |sont |)(down|hs|inaccessible*|en panne|ko|indisponible*|hors ligne|en maintenance|
    bloqué*|planté*|mort*), (indisponible*|inaccessible*), (s’arrête|se coupe|se bloque|se fige|se ferme|s’éteint|se
    déconnecte|saute|coupe) (tout seul|toute seule|sans arrêt|tout le temps|toutes les|au bout|en plein*|à chaque|
    constamment), tout le temps en panne, (ne|n’) _ plus, (ne|n’) (se |s’|me |m’|)(lance|charge|ouvre|affiche|
    connecte|actualise|valide|reçois|reçoit|envoie|répond|passe|trouve|détecte|synchronise|démarre|imprime|installe|
    télécharge|reconnaît|capte|lit|tourne|ferme|enregistre|accepte|apparaît|correspond*) (pas|rien|jamais|aucun*),
    (refuse|refusent) (de|d’|mon|ma|mes|le|la|systématiquement), (plus|pas) (accès|moyen|possibilité) (à|de|d’),
    (disparu*|envolé*|introuvable*|manquant*|manque|incomplet*|erroné*|fausse|mauvais code|invalide*|expiré*), rien
    (ne se passe|ne marche|ne fonctionne|ne s’affiche|à l’écran), (tourne|mouline|rame|saccade*|grésille|coupe|
    saute|clignote|chauffe|bloque|freeze|fige) _ (fond|vide|sans arrêt|tout le temps|boucle|depuis|constamment|
    régulièrement|à chaque), (soucis|souci|problème*|pb), (erreur|code) #`,
  our_thing: `
    (mon|ma|mes|notre|nos|votre|vos|le|la|les|l’|un|une|ce|cette) (appli|application|site|page|compte|commande|
    colis|facture|carte|billet|réservation|place|manette|console|téléphone|portable|box|modem|routeur|code|mail|mot
    de passe|abonnement|remboursement|paiement|livraison|train|bus|tram|vol|chambre|ascenseur|escalier|escalator|
    escalier mécanique|machine|imprimante|ordinateur|tablette|écran|jeu|partie|serveur*|chaîne|vidéo|compteur|
    chaudière|lave linge|lave vaisselle|frigo|four|prêt|virement|solde|relevé|lien|bouton|menu|mise à jour|
    chauffage|douche|porte|portail|barrière|poubelle*|lampadaire|casier|batterie|chargeur|câble|casque|montre|reçu|
    ticket|bon|points|ordonnance|rendez vous|rdv|contrat|dossier|formulaire|attestation|passeport|bagage|valise|
    vélo|trottinette|voiture|eau|internet|connexion|réseau|sim|ligne|numéro|forfait|valideur|borne|guichet|
    distributeur|dépôt|carton|colis|consigne|arrêt|station|quai|visio|export), virement*, mot de passe, facture*,
    appli, manette, serveurs, mise à jour, suivi`,
  blocked_now: `
    sans un (sou|rond|centime), (devant|dans) (la|le) (consigne|borne|casier|parking|distributeur) _ (bloqué*|
    fermé*|ouvre*), (enfermé*|pogné*|pris) (dans|au) (le |la |votre |)(parking|stationnement|ascenseur|tram|train|
    métro), plus (d’eau|de courant|d’électricité|de chauffage|d’internet|de gaz), coupure (internet|d’eau|de
    courant|électrique|totale|générale), entre (2|deux) stations, délestage, gardé (ma|mon|la) carte, avalé (ma|mon|
    la) carte, bloqué* (dans|en (gare|pleine|rase|route|chemin|ville|voie)|à (#|la gare|l’aéroport|la frontière|
    quai|bord|paris|lyon|l’étranger|l’hôtel|la caisse|la borne|la station|cause)|à|au|sur|devant|ici|depuis), (suis|
    sommes|reste|restons|toujours|être) bloqué*, coincé* (dans|en|à|au|sur|devant|ici|depuis), (suis|sommes|reste|
    restons) coincé*, laissé* (à quai|sur le quai|sur le carreau|en plan), resté* (à quai|sur le quai|en plan), en
    rade, (à la|en) rue (ce soir|sans), (ne peux|peux|ne peut|peut|ne pouvons|pouvons) (pas|plus) (monter|partir|
    entrer|embarquer|voyager|rentrer|passer|travailler|sortir|ouvrir la porte|payer mes|manger|me chauffer|rentrer
    chez|télétravailler|appeler|faire mes courses|acheter à manger), (billet|carte|abonnement|pass) (refusé*|ne
    passe pas|ne fonctionne pas au portique|non reconnu*), portique* _ (refuse*|s’ouvre* pas|bloqué*), (suis|sommes)
    (devant|à) (la|le|l’) (porte|borne|portique|guichet|voiture|hôtel|aéroport|caisse|station|distributeur) _ (rien|
    ne|pas|fermé*|bloqué*|code), (immobilisé*|à l’arrêt|arrêté*) (en pleine|depuis|dans|en rase|à|au), en pleine
    (voie|campagne), (plus|pas|sans) (internet|d’internet|de réseau|réseau|électricité|d’électricité|chauffage|de
    chauffage|courant|de courant|eau chaude|d’eau chaude|d’eau|de gaz|gaz|de téléphone|ligne|connexion) (depuis|
    chez|à la|dans|du|ce|hier), (empêche|empêchent) de (travailler|partir|payer|manger|rentrer), (enfermé*) (dehors|
    dedans|dans), (carte|compte) _ (avalée|bloqué*) _ (étranger|vacances|payer|plus rien|manger|essence|caisse)`,
  idea: `
    ^une idée, l’idée (est|serait), ^idée, idée comme ça, et si vous, (ça|ca|ce) serait (l’fun|le fun|bien vu|malin|
    sympa|top|pratique), (je me permets|voici|petite) (une |)(proposition|suggestion|idée), (une|petite)
    proposition, avez vous (pensé|songé|envisagé) (à|d’), pourrait nourrir vos réflexions, nourrir vos réflexions,
    un (abonnement|tarif|billet|mode) (partagé|famille|duo|senior) (pour|serait), vous (devriez|pourriez) (ajouter|
    mettre|proposer|prévoir|penser|faire|installer|créer|offrir|permettre|envisager|peut être|rajouter|développer|
    autoriser|intégrer|inclure), vous devriez, (pouvez|pourriez|pourrez) vous (ajouter|rajouter|remettre|proposer|
    intégrer|prévoir|développer|créer|mettre en place|penser à), (ce|ça|sa|il) serait (bien|super|top|génial|cool|
    pratique|chouette|sympa|utile|intéressant|judicieux|appréciable|pas mal|bon|mieux|parfait|idéal|temps|
    formidable), (serait|seraient) (bien|super|top|génial|cool|pratique|chouette|sympa|utile|le bienvenu|bienvenu*|
    appréciable) (de|d’|que|qu’|si|une|un), pourquoi (ne pas|pas) (mettre|ajouter|proposer|faire|créer|prévoir|un|
    une|des|offrir|permettre|installer|avoir|penser|laisser), pourquoi ne pas, pourquoi pas un, pourquoi pas une,
    (une|petite|autre|bonne|mon|deux|quelques) (idée|idées|suggestion*|proposition|piste) (pour|d’amélioration|
    serait|de|à), une idée pour, (une|mon|ma|petite|autre) suggestion*, suggestion* (pour|d’), j’ai une idée, je
    (suggère|propose|verrais bien|rêve d’|rêverais), (à quand) (un|une|des|le|la|les|l’), il (faudrait|manquerait)
    (ajouter|mettre|prévoir|penser|proposer|installer|vraiment|juste|plus que|un|une|des|peut être|que vous),
    (ajoutez|rajoutez|mettez|proposez|pensez à|remettez|prévoyez|installez|développez|faites) (nous |)(un|une|des|la
    possibilité|plus de|l’option|le mode|la|le|les) (mode|option|fonction*|bouton|filtre|prise*|banc*|voiture|
    train*|horaire*|produit*|recette*|goût|parfum|taille*|paiement|widget|version|jeu|carte|rayon|place*|
    possibilité|arrêt|ligne|dimanche)*, (j’aimerais|on aimerait|j’adorerais|j’aurais aimé|on adorerait) (avoir la
    possibilité|pouvoir|voir|qu’il y ait|une option|un mode|trouver), (idée d’|piste*|axe* d’)amélioration*,
    (amélioration|fonctionnalité|option) (à|souhaitée|possible|proposée|manquante|qui manque), (prévu|prévoyez vous|
    envisagez vous|comptez vous) _ (ajouter|ouvrir|proposer|lancer|développer|intégrer|sortir)`,
  buying_interest: `
    (un|votre|vos) commercia* (que|pour|qui|de|peut|svp), (équiper|équipement de) (nos|notre|mon|mes), (offre*|
    tarif*|formule*|prix|réduction*|abonnement*|licence*) _ (asso|association|équipe|entreprise|société|groupe|
    école|classe|mairie|magasins|bureaux|# personnes|# salariés), (on est|nous sommes|pour|sommes) # (personnes|dans
    l’équipe|salariés|adultes|élèves|collègues), formule pro, (quel|quels|vos) tarif* (pour|groupe|pro), (des|encore
    des|reste t il des|restantes) places (pour|disponibles), il (m’|nous )en (faut|faudrait) (deux|trois|quatre|
    cinq|dix|#), devis, (groupe*|voyage*|sortie*|classe*) scolaire*, classe* de neige, réservation* (de|pour un|pour
    des|en) groupe*, réserver pour (un groupe|# personnes|notre groupe|une classe), tarif* (groupe*|entreprise*|pro|
    professionnel*|de groupe|dégressif*|revendeur*), offre* (entreprise*|pro|professionnel*|groupe*|b2b), (devenir)
    (client*|partenaire*|revendeur*|membre|distributeur*|franchisé*), intéressé* par (votre|vos|une|l’|un|le|la|
    cette|ce|les|des), (m’|nous )intéresse (comment|où|quel|pour|merci|beaucoup|contact*|je), (prendre|souscrire|
    souscrire à|ouvrir) (un|à un|l’|une|un) (abonnement|compte|forfait|offre|contrat|assurance|mutuelle|livret|
    crédit|prêt|box|fibre) (chez vous|pro|pour|dès|en ligne|famille), souscrire, (je|nous|on) (voudrais|veux|
    souhaite|aimerais|souhaiterais|voudrions|souhaitons|compte|pense|songe à|envisage d’|envisageons d’|cherche à|
    voulons) (acheter|commander|m’abonner|souscrire|prendre (un|l’|le|votre) (abonnement|forfait|offre)|passer (chez
    vous|à la fibre|commande|pro|à l’offre)|équiper|investir dans|louer|adhérer|vous rejoindre comme client|ouvrir
    un compte|changer d’opérateur|changer de banque|offrir), (passer|venir|passe|viens) chez vous, comité
    d’entreprise, cse, séminaire*, (pour|notre|mon) (entreprise|société|association|école|mairie|collectivité) _
    (devis|tarif*|prix|offre|contact|commande|achat|licences), (quel est|c’est quoi|connaître|donner|avoir|quels
    sont) (le|les|vos|votre) (prix|tarif*|coût*) (de|du|d’|pour|des|svp|en), combien (coûte*|vaut|ça coûte|coute*)
    (un|une|l’|le|la|les|cet|cette|ce|votre), (c’est|cest) combien, (disponible* (à la vente|en magasin|en boutique|
    à l’achat|en taille)|encore disponible*|de nouveau en stock|restock*|réassort*|précommand*), (où|ou) (acheter|
    trouver|puis je (acheter|trouver|commander)|peut on (acheter|trouver|commander)|on peut (acheter|trouver)),
    (proposez) vous (des|du|de la|en|encore|le|la|l’|un|une|aussi) _ (belgique|suisse|maroc|corse|outre mer|taille*|
    modèle*|couleur*|stock|magasin|carte cadeau|cartes cadeaux|en ligne|professionnel*|location|leasing|occasion),
    (intéressé|intéressée|intéressés), (nous |m’|)intéresse*, (acheter|commander|m’abonner|abonner|souscrire|
    m’équiper|précommander|louer|adhérer) _ (votre|vos|un|une|le|la|des|chez|cette|ce|pour), envie (d’acheter|de
    commander|de m’abonner|de souscrire|de passer chez|de prendre), (hésite|j’hésite|hésitons) (à|entre) _ (prendre|
    acheter|venir|souscrire|passer|commander|changer|votre|vos), (pensais|envisage|songe|comptais|aimerais|voudrais|
    souhaite|veux) _ (acheter|prendre|commander|souscrire|m’abonner|passer chez|venir chez|rejoindre|changer
    d’opérateur|changer de banque|changer de fournisseur|ouvrir un compte|réserver pour), devenir client*, nouveau
    client, futur client, future cliente, (prix|tarif*|devis) _ _ (groupe*|entreprise*|société|association|équipe|
    salariés|abonnement annuel|# personnes|lot|quantité*), parrainage`,
  job_enquiry: `
    (vous |)(engagez|embauchez|recrutez|prenez) (tu|vous|du monde|des|encore|pour l’|en), (do you|are you) (hire|
    hiring), full remote, cartes de cariste, (mon|mes) (permis|caces|diplôme*) _ (poste|équipe|recrut*|cherche),
    (quelqu’un|du monde) pour (cet été|l’été|les vendanges|la saison|l’entrepôt), (vous|est ce que vous) (recrutez|
    embauchez|cherchez du monde), (recrutez|embauchez) vous, (je|j’) (cherche|recherche|suis à la recherche) (d’|
    )(un |une |)(emploi|job|stage|alternance|poste|apprentissage|travail|cdi|cdd|job d’été|boulot|contrat
    d’apprentissage), (offre*|annonce*|opportunité*|recherche*|recherche d’) (d’|de |)(emploi|stage|alternance|
    poste|recrutement|job), (postuler|candidater|postule|postulé|candidature*|candidat) (à|chez|pour|au|spontanée|
    en|sur|comme|:|envoyée|suite|dans), candidature*, postuler, postulé, mon cv, (mon|un|envoyer|déposer|
    transmettre|adresser|joint) (cv|curriculum), lettre de motivation, (stage|alternance|apprentissage|emploi|job|
    poste|jobs|contrat) (chez vous|dans votre|au sein|de fin d’études|de 3e|de 3ème|de troisième|d’observation|
    d’été|à pourvoir|disponible*|vacant*|étudiant|saisonnier*), (travailler|bosser) (chez|pour|avec) (vous|votre|la
    sncf|une), (rejoindre|intégrer) (votre|vos) (équipe*|entreprise|groupe|société), (service|responsable|contact|
    équipe) (rh|recrutement|ressources humaines|des ressources humaines), (entretien|processus|campagne|mail|site|
    page) (d’embauche|de recrutement|rh|carrière*), poste* (à pourvoir|ouvert*|vacant*), recrutement*, (devenir)
    (conducteur|conductrice|contrôleur*|agent|chauffeur|livreur*|conseiller*|hôtesse|pilote|steward|technicien*),
    recrutez, recrutent, recrute, recruter, embauche, embauchez, embauchent, embaucher, alternance, alternant*,
    apprenti, apprentissage, stagiaire*, cv, curriculum, offre d’emploi, offres d’emploi, intérim, saisonnier*, job
    d’été, jobs d’été, candidater, (poste|job|boulot|travail|taf) _ (chez vous|disponible*|libre*|ouvert*|à
    pourvoir|de (conducteur|contrôleur|vendeur|vendeuse|conseiller|livreur|chauffeur|technicien|caissi*)), (bosser|
    travailler) (pour|chez|avec) vous, (profil|cv|candidature) _ (envoyer|intéresse*|correspond*|transmettre), (un|
    mon|de|son|le) stage, stage (de|chez|en|d’|pour|dans), (un|d’|recherche|mon|cherche) emploi`,
} as const
