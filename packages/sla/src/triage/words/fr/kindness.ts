/** Thanks, praise, matters put right; and what nobody asked for. */
export const kindness = {
  thanks: `
    (mille|grand|gros|énorme|immense|encore) merci*, bonne (fin d’après midi|semaine|nuit), à vous aussi, merci*,
    mercii*, mrc, mci, remercie*, remerciement*, c’est (bon|réglé|noté|parfait|ok|compris|gentil|très gentil|fait),
    ça marche, bien reçu, nickel, d’accord, dac, ok, okay, okey, entendu, super, parfait, impeccable, bonne
    (journée|soirée|continuation|fin de journée), à bientôt, je vous remercie`,
  praise: `
    ^respect, gardez (le|la|les), moins cher que (le|la|les|sur|prévu), coup de foudre, (séjour|moment|voyage|repas)
    (magique|parfait|inoubliable|génial), (à|a) mourir de (bon|délice), était à mourir, des tueurs, (vous êtes|t’es|
    êtes) (écœurants|des tueurs|des chefs|des boss|des anges|des amours|des crèmes|au top), gang de feu, lâchez pas,
    chapeau (le|la|les|à|au|aux|pour|bas), (en |)# min* (chrono|top chrono|montre en main), (pas du tout|au
    contraire) _ (service au top|super|nickel), chose promise chose due, (rappelé*|répondu|livré*|remboursé*) dans
    (l’heure|la journée|la foulée), moins peur, bravo*, super (service|équipe|accueil|agent*|contrôleu*|conduct*|
    vendeu*|conseill*|travail|réacti*|voyage|boulot|appli*|produit*|expérience|merci|sympa*|boutique|rapide*|
    efficace*|gentil*), génial*, excellent*, formidable*, merveilleu*, magnifique*, fantastique*, extraordinaire*,
    remarquable*, exceptionnel*, incroyable* (équipe|service|accueil|travail), irréprochable*, impeccable*, nickel,
    au top, top du top, trop (bien|cool|fort|top|bon*|génial*), super, parfait*, félicitation*, chapeau, chapeau
    bas, adorable*, (très|vraiment|super|hyper|tellement|si|trop) (gentil*|agréable*|professionnel*|efficace*|
    aimable*|serviable*|réacti*|content*|satisfait*|sympa*|compétent*|rapide*|bien|bon*|utile|souriant*|à l’écoute|
    patient*|humain*|disponible*|propre*|pratique*), (ravi|ravie|ravis|enchanté*|conquis*|comblé*|bluffé*|heureu*|
    satisfait|satisfaite|satisfaits|content|contente|contents) (de|du|d’|par|avec|pour), je (recommande|conseille)
    (vivement|fortement|à|sans|votre|vos|ce|cette|les|le|la), (j’adore|j’aime|on adore|j’kiffe|je kiffe|kiffe)
    (votre|vos|la|le|les|cette|ce|trop|vraiment|tellement|bien), (mille|grand|gros|énorme|immense|encore) merci*,
    merci* (infiniment|du fond|mille|énormément), (merci|bravo|remercie*|remercier|remerciements|chapeau|
    félicitations) (à|au|aux) (toute|toutes|l’|votre|vos|la|le|les|un|une|tous|ce|cette|cet|équipe*|notre|nos|vous
    pour|conducteur|contrôleur), meilleur* (service|compagnie|banque|opérateur|appli*|boutique|équipe|accueil|
    conseill*), coup de (cœur|chapeau), rien à (redire|dire sauf bravo), c’est (génial|top|super|parfait|excellent|
    de la balle|de la bombe|une tuerie|un régal|un plaisir), un (vrai |réel |grand |)(plaisir|bonheur|régal),
    (service|équipe|accueil|travail|livraison|personnel|conseiller|conseillère) (au top|parfait*|impeccable*|
    rapide*|exemplaire*|de qualité|excellent*|efficace*|génial*|super|sympa*), (m’a|nous a|m’ont|nous ont|ont|a)
    (sauvé*|dépanné*|super bien|très bien|bien aidé*|beaucoup aidé*), sauvé la (mise|journée|vie), hâte de (revenir|
    recommander|repartir|voyager), (livré*|reçu*|répondu|résolu|réglé|remboursé*) (en|sous|dans) (moins de |à peine
    |) # (minute*|min|h|heure*|jour*), pas (mal|mauvais), continuez (comme ça|ainsi), ne changez rien, longue vie à,
    vous (gérez|assurez|déchirez|êtes (les meilleurs|géniaux|au top|super|formidables|top|adorables|parfaits)), good
    job, big up, gg, respect à, fidèle* (client*|depuis), (belle|bonne|très bonne|agréable) (surprise|expérience|
    initiative|nouvelle), sympa, sympas, sympathique*, gentil, gentille, gentils, gentillesse, aimable, aimables,
    amabilité, souriant*, professionnalisme, réactivité, bienveillan*, efficace, efficaces, efficacité, agréable,
    agréables, satisfait*, ravi, ravie, ravis, contente, j’adore, on adore, adoré, kiffe, kiffé, un régal, régalé*,
    au petits soins, aux petits soins, bluffé*, bluffant*, impressionné*, impressionnant*, reconnaissant*,
    reconnaissance, qualité de (service|votre|l’accueil), à l’écoute, serviable*, dévoué*, (votre|vos|la|le|les|
    cette|ce|l’) (appli|application|site|équipe*|agent*|conseill*|contrôleu*|conduct*|livreu*|chauffeur*|service|
    service client|sav|hôtesse*|vendeu*|produit*|accueil) _ (au top|super|top|génial*|parfait*|extra|excellent*|
    formidable*|nickel|cool|canon|incroyable*|exceptionnel*|exemplaire*|rapide*|fluide|pratique), rien à dire, sans
    faute, je valide, approuvé, recommande, (beau|bon|excellent|super|sacré|joli) (travail|boulot|geste|service|
    voyage|moment|esprit), belle (équipe|initiative|journée|attention), un bonheur, du bonheur, heureux client,
    cliente heureuse, client heureux, au poil, top service, c’est extra, je suis content, suis contente, très
    content, respect à vous`,
  solved: `
    plié* (en|vite), (résolu|réglé|répondu|dépanné*) en # (min*|minutes|heures|secondes), plus bloqué*, rappelé*
    dans l’heure, chose promise, (c’est|est|a été|problème|souci|tout est|tout|maintenant|enfin) (bien |enfin |déjà
    |maintenant |bon et |)(résolu|réglé|arrangé|rentré dans l’ordre|réparé|débloqué|rétabli|corrigé|solutionné),
    (ça|tout|ca) (marche|fonctionne|remarche) (maintenant|de nouveau|à nouveau|enfin|nickel|très bien|parfaitement|
    bien), remarche, refonctionne, c’est (revenu|bon maintenant|reparti|reparti merci|rétabli), (bien|enfin) (reçu|
    arrivé|arrivée|remboursé|remboursée|livré|livrée), (a|ai|ont|avez|avoir|d’avoir) (bien |pu |)(retrouvé*|résolu|
    réglé|remboursé* (vite|rapidement|tout de suite)|dépanné*|débloqué*|aidé*|rattrapé|trouvé une solution|
    remplacé*), malgré, même avec, en dépit d*, grâce à (vous|votre|vos|lui|elle|l’|un|une|eux), m’a (aidé*|
    dépanné*|sauvé*|rassuré*|accompagné*|retrouvé)`,
  spam: `
    boostez (votre|ton|vos), satisfait ou remboursé, codes promo* _ (grandes|stock|clique*), stock limité _ cliqu*,
    clique* vite, (#|# 000) abonnés pour, gagne* de l’argent, gagner # (euros|eur|par jour|par mois), revenu*
    (passif*|garanti*|complémentaire* garanti*), argent facile, investissement garanti, rendement* garanti*,
    (investir|investissez|trading|trade) (dans le |en |)(crypto*|bitcoin*|forex), (doublez|multipliez|triplez)
    (votre|vos) (argent|mise|capital|gains|revenus), signaux (crypto|forex|trading), (followers|abonnés|likes|vues)
    (gratuit*|pas cher|instagram|tiktok), acheter des (followers|abonnés|likes|vues), (voyant*|médium) (africain*|
    sérieu*|compétent*), marabout*, retour (affectif|de l’être aimé|d’affection), envoûtement*, désenvoûtement,
    prêt* entre particulier*, (offre|octroi) de (prêt|crédit) (entre|rapide|sans|à), crédit sans justificatif,
    contactez moi sur (whatsapp|telegram|insta*), (visitez|découvrez|rejoignez|cliquez sur|abonnez vous à|allez
    voir|checkez) (mon|ma|notre) (site|page|chaîne|profil|groupe|canal|lien|boutique|compte|bio), lien (en|dans (ma|
    la)) bio, lien en bio, (jeu concours|concours) gagnez, (vous avez|tu as) gagné (un|une|le), code promo (ici|
    dans|en bio|avec le code), (travail|travaillez) (à domicile|de chez vous|à la maison) (et gagnez|rémunéré|sans),
    perdre # kilos, maigrir (vite|rapidement), (viagra|cialis|casino en ligne|paris sportifs gagnants), onlyfans,
    mym, plan cul, rencontre* (coquine*|sexe), hacker (professionnel|disponible|certifié), récupér* (fonds|cryptos)
    (perdus|volés), expert en récupération, (gagn*|revenus|revenu|profit*|bénéfice*|investi*|investissez|bitcoin*|
    crypto*|forex|trading|paris sportifs) _ _ (par jour|par semaine|par mois|facile*|facilement|rapide*|rapidement|
    garanti*|domicile|maison|whatsapp|telegram|lien|contact*|mp|dm|inbox|sans effort|sans rien faire|coach|
    formation|rejoin*|dès maintenant|inscri*), (contactez|écrivez|écris|ajoute|ajoutez|rejoins|rejoignez|inbox|dm) _
    (whatsapp|telegram|insta|mp|inbox|canal) _, (crédit|prêt|financement|prêts) _ _ (particulier*|rapide*|# h|sans|
    justificatif|fiable|honnête|taux), (voyance|médium|marabout|voyant*|rituel*|envoûtement), (abonnés|followers|
    likes|vues|avis google|avis) _ (acheter|achetez|gratuit*|pas cher|garanti*|boost*|augment*), (boost*|augmente*)
    _ (followers|abonnés|visibilité|compte insta*|ventes|chiffre), (cliquez|clique*|découvrez|visitez|suivez) _
    (lien|bio|ici|profil|page|chaîne|boutique|site) _, (iphone|ps5|cadeau*|bon d’achat|chèque*) _ (gratuit*|offert*|
    à gagner|gagner|gagnez), (perdre|perdez|maigrir|minceur|brûle graisse*) _ (kilos|vite|poids|régime|ventre|
    naturel*), (montre*|sac*|sneakers|replica*|contrefaçon*) _ (pas cher|luxe|promo)`,
} as const
