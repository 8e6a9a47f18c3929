/** What a reply must not say in French, as phrases of triage are written. */
export const fr = {
  promises: `
    (je|nous) (vous |) (garantis|garantissons|promets|promettons) (que|de|le|la|un|une|votre), (je|nous) m’y engage,
    (vous êtes|vous serez|vous allez être|vous aurez|vous avez) _ (garanti|garantie|garantis|garantis) (remboursé*|
    indemnisé*), (remboursé*|remboursement|indemnisation|livraison|livré*) (garanti|garantie|garantis|garanties),
    (remboursé*|indemnisé*) à (100|cent) (pour cent|pourcent), remboursement (intégral|total) (assuré|garanti|certain),
    (vous serez|vous allez être) (intégralement|totalement) (remboursé*|indemnisé*), (cela|ça|ceci) n’arrivera (plus jamais|
    jamais plus|jamais|plus), (cela|ça) ne se reproduira (plus jamais|jamais|plus), c’est (entièrement|totalement) (notre|de
    notre) faute, (nous reconnaissons|nous admettons) (notre|une) (responsabilité|faute), promis juré, je vous le promets, je vous le jure, on vous le promet, je vous donne ma parole,
    (vous serez|vous allez être|vous aurez|vous recevrez|tout sera|ce sera|cela sera) _ (sans faute|à coup sûr|quoi qu’il arrive),
    (remboursé*|remboursement|indemnisé*|livré*|livraison|réglé*) _ sans faute`,
  confidential: `
    (strictement |) confidentiel*, (à |pour |) usage interne, document* interne*, note* interne*, (consigne*|procédure*)
    interne*, (ne pas|pas à) (diffuser|communiquer), secret des affaires, secret d’affaires, (je ne|on
    ne) (devrais|devrait) pas vous le dire, entre nous, off the record, plan de licenciement*, plan social`,
  insults: `
    connard*, connasse*, conne, abruti*, crétin*, débile*, imbécile*, idiot, idiote, idiots, idiotes, salaud*, salope*,
    enculé*, pute*, putain, merdeu*, merde, (bande de|gros|pauvre|sale) (con|cons|naze*|nul|nuls|type|mec|fou|folle),
    espèce d’(abruti|idiot|idiote|imbécile|incapable), espèce de (con|nul|naze|menteu*|clown), ta gueule, vos gueules,
    ferme-la, fermez-la, va te faire, allez vous faire, ^dégage, ^dégagez, casse-toi, taré*, attardé*, bouffon*,
    vous êtes (fou|folle|bête|stupide*|ridicule*|nul|nulle|nuls|malhonnête*|parano*), tu es (fou|folle|bête|stupide|
    ridicule|nul|nulle), apprenez à lire, si vous saviez lire`,
  disparagement: `
    (nos|les|mes) collègues (sont|ont été) (incompétent*|incapable*|nul|nuls|fainéant*), c’est la faute (de|d’|du) (mon|
    ma|mes|notre|nos) (collègue*|direction|chef*|équipe*|service*|sous-traitant*|prestataire*), notre (direction|
    patron|entreprise|société|chef) (est|nous) (nulle|nul|incompétente|incompétent|ment|méprise), notre service est (nul|
    mauvais|catastrophique), (la|les) concurrence (est|fait) (pire|nulle|mal), (nos|les|le) concurrent* (est|sont|font) (pire*|
    nul|nuls|incapable*|malhonnête*|menteur*|voleur*), (escrocs|voleurs|arnaqueurs|menteurs) de chez, allez (plutôt |)
    chez (un|nos|les) concurrent*`,
} as const
