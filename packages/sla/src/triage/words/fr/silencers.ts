/** What takes the meaning from the words around it. */
export const silencers = {
  harmless: `
    (fille|fils|enfant*|ado|il|elle|petit*|petite) (a|ont|avait) (perdu|oublié|cassé|égaré) (son|sa|ses|leur*|un|
    une|le|la|les|mon|ma), perdu* (le|la|les|son|sa|ses) _ de (mon|ma|mes) (fils|fille|enfant*|bébé), (à|de quoi|a)
    (se|s’) (pendre|tirer une balle|flinguer|suicider|jeter), balle dans le pied, (siège|sièges|chaise|lit|
    poussette|menu|vêtement*|chaussure*|tarif*|billet*|carte|place*|vélo|casque) (pour |)(enfant*|bébé*), (un|une)
    seul* (enfant*|fils|fille), poignard* dans le dos, (mort*|mourir|meurs|crever|crevé*) de (rire|faim|soif|chaud|
    froid|honte|fatigue|trouille|ennui|curiosité), mdr, à mourir de, à mort, (ennui|rire|chaleur|prix) mortel*,
    (envie|hâte) de mourir de rire, tuer le temps, (ça|c’) (me |)tue, tuerie, c’est (une |de la )(bombe|tuerie|
    balle), de la bombe, effet de bombe, bombe (de bain|de peinture|à retardement), (film|série|livre|roman|jeu|
    épisode|chanson|article|prévention|squad) _ suicide*, suicide (squad|commercial|politique|social|financier|
    industriel), (vous vous|se|vous) (suicidez|suicident|suicide), (feu|feux) (vert|rouge|d’artifice|de camp|de
    position|tricolore*), (coup|coups) de (feu d’artifice|gueule|main|fil|chaud), en feu sur (twitter|les réseaux),
    mettre le feu (à la salle|ce soir|sur scène), (attaque|attaquer) en force, arme* (fatale|de séduction), (compte|
    comptes) à rebours, perdre connaissance avec, en danger (critique|d’extinction), espèce* en danger, danger
    public, (voyage*|voyager|part|partir|prend|prendre|prenne|monter|circuler) (tout |toute |le train |l’avion |le
    bus |)(seul|seule|seuls|seules), (peut|peuvent|pourra|puisse|pourrait|doit) (il |elle |ils |elles |t il |t elle
    |)(voyager|prendre|partir|circuler) _ (seul|seule|seuls), (tarif|billet|service|option) _ enfant* seul*, enfant
    seul (peut|tarif|billet|est il), junior (et |& |)cie, (jus|salade|toast|toasts|huile|sauce) d’avocat*, avocat*
    (mûr*|pourri*|crevettes), devant le tribunal de l’histoire, tribunal de twitter, (suite|après|cause|raison|
    malgré|retard) _ (colis suspect|bagage oublié|malaise voyageur|malaise d’un voyageur|incendie|accident grave|
    agression|suicide|personne sur les voies|personnes sur les voies), (malaise voyageur|accident grave de personne|
    colis suspect|bagage abandonné|personnes sur les voies) _ (retard*|trafic|interrompu|encore|ligne|perturb*),
    encore (un|une|des) (malaise voyageur|colis suspect|bagage abandonné|incendie|accident grave), (cours|formation|
    manuel|consigne*|exercice|alarme test|détecteur*|extincteur*|assurance) (de|d’|en cas d’|) (incendie|évacuation|
    secours|fumée|gaz), trousse de secours, (roue|sortie|batterie|clé|code*|issue|éclairage) de secours, porte de
    secours, (vous allez|tu vas) le payer (combien|au prix|moins cher|en # fois), (pour|de) le payer, (pas|plus) le
    feu, (n’en|en|je n’en|j’en) (peux|peut|pouvons) plus, non plus, de plus en plus, au plus (vite|tôt|tard), le
    plus (vite|possible|tôt), (sans|aucun|pas de|zéro) (souci*|problème*|pb|retard), (plus|pas) de (souci|problème),
    en plus, ne plus attendre, jamais déçu*, (appli|application|site|code|test) (piraté|pirate) par, expert en
    piratage, pirates des caraïbes, (feu|feux) (rouge|vert|tricolore*), (jeune|petit|petite|grand|vieux) (chat|
    chien)`,
  hypothetical: `
    en cas de, en cas d, au cas où, que (se passe t il|faire) (si|en cas de), qu’est ce qu’il se passe si, si
    (jamais|un jour|par malheur|demain), comment (réagir|faire|signaler|protéger|éviter|se protéger|prévenir) (si|en
    cas|un|une|les|contre|le|la), (éviter|empêcher|risque|risques|peur) (de|d’|que|une|un|les|qu’), (film|série|
    livre|roman|jeu|article|documentaire|formation|exercice) (sur|de|du|d’|avec)`,
  negation: `
    pas, jamais, aucun, aucune, sans, ni, point de, nullement, loin d’être, rien de, personne n’est, non`,
  laughter: `
    lol, mdr*, ptdr*, xptdr*, haha*, ahah*, hihi*, jpp, mort de rire, je rigole, je plaisante, blague à part, c’est
    une blague hein, mdrr`,
} as const
