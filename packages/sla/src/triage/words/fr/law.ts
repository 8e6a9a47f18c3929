/** What speaks of the law, of those who watch over us and of the press, and the days that they name. */
export const law = {
  legal: `
    (maître|me|conseil de) _ (assign*|dépose|représent*|référé), nous (assignons|représentons), référé, plainte au
    pénal, (déposer|porter|dépose|déposé|porterai) plainte, chez les flics, huissier*, commissaire de justice,
    petites créances, prudhommes, prud’hommes, protection juridique, aux petites créances, (mon|notre) conseil (ce|
    a|va|vous), mise* en demeure, (mon|mes|notre|nos) avocat*, (prendre|prends|prendrai|contacter|contacte|voir|
    consulter|saisir|mandater) un avocat, avocat* (vous|va vous|prendra contact|saisi), service* juridique*,
    protection juridique, assistance juridique, conciliateur*, (porter|porte|porterai|portons|porterons|dépose|
    déposer|déposé|déposerai|déposons) (une )plainte, (porter|porte|porterai|portons|porterons|déposer|dépose|
    déposé|déposerai) plainte, dépôt de plainte, plainte (pénale|déposée|au commissariat|contre x|en cours), une
    plainte (a été|sera|est) déposée, (en|devant la|voie de|recours en|voies de) justice, poursuites (judiciaires|
    pénales|légales), poursuivre (en|votre|la) (justice|société|entreprise), (action|procédure|recours|démarche|
    suite*) (judiciaire*|juridique*|légale*|contentieu*), tribunal*, huissier*, commissaire de justice, assignation,
    assigner, injonction de payer, (prud’hommes|prudhommes|prudhomme), class action, action (collective|de groupe),
    juge de proximité, au (pénal|contentieux), vice* caché*, (dommages et|dommages) intérêts, code de la
    consommation, (droit|délai) de rétractation (refusé|non respecté), vous (poursuivre|attaquer), je vous (attaque|
    poursuis|assigne), règlement (ce|européen) (261|2004)*, (escroquerie|abus de confiance) _ (plainte|procureur),
    procureur*, main courante`,
  regulator: `
    (office|direction|autorité|commission|agence|surveillant|préposé) _ (protection|consommat*|concurrence|aviation|
    régulation|transports|énergie|télécom*|données|prix), monsieur prix, (direction|cap|go|direct|direction
    générale) (la |)(cnil|dgccrf|arcep|acpr), (cnil|dgccrf|arcep|acpr|autorité de protection des données|ombudsman)
    (vous|m’a|a|puisque|va), dgccrf, cnil, médiateur*, médiatrice*, (saisir|saisi|saisis|saisine|recours) (du|le|la|
    au|de la) (médiat*|défenseur*|régulat*), médiation (de la|conso*|sncf|énergie|bancaire), arcep, arcom, acpr,
    dgac, (autorité de|gendarme des|commission de) (régulation|transports|contrôle|l’énergie), (signal|signaler sur|
    signalement) conso*, signalconso, répression des fraudes, direction de la concurrence, service des fraudes, ufc
    que choisir, que choisir, ufc, 60 millions de consommateurs, association* de consommateurs, clcv, défenseur des
    droits, autorité de (régulation|contrôle|la concurrence), rgpd, banque de france, inspection du travail,
    autorité des marchés`,
  press: `
    (rédacteur|rédactrice|pigiste|reporter|journaliste|correspondant*|rédaction) (au|à|de|pour|chez|du|à la|de la|
    en|d’), (contact|joindre) (au |le |)service (communication|presse|com), presse (locale|régionale|nationale),
    (mon|notre) (article|papier|enquête|reportage|podcast|épisode|chronique) (sur|paraît|consacr*|sort), je suis
    (journaliste*|reporter*|rédacteur en chef|rédactrice en chef|pigiste|correspondant* (du|de|pour)), journaliste*
    (à|au|pour|chez|de|du|pigiste|indépendant*|(et|je)), journaliste _ (sujet|article|reportage|enquête|question*|
    interview*), (prépare|préparons|écris|rédige|publions|publierons|travaille sur|travaillons sur|tourne|tournons)
    (un|une|notre) (article|reportage|enquête|émission|documentaire), dans le cadre d’(un|une) (article|reportage|
    documentaire|enquête journalistique), pour un (reportage|documentaire), droit de réponse, (notre|la|ma)
    rédaction (de|du|souhaite*|aimerait|voudrait|prépare|cherche*|vous), notre rédaction, (demande|question*|
    sollicitation*) (de |)(presse|médias), (service|contact|attaché*|relation*|bureau) (de |)(presse), service
    presse, relations presse, porte parole, (votre|une) réaction (officielle|pour|à), bouclage, (demande|souhaite*|
    solliciter|obtenir|accorder) (d’|une |d’une |)interview*, (carte|conférence|accréditation) (de |)presse,
    journaliste, reporter, rédacteur en chef, rédactrice en chef, (presse|média*|rédaction|journal|chaîne|radio|
    magazine|quotidien|hebdo|média) _ _ (question*|réaction|commentaire*|interview*|répondre|contact*|enquête|
    publi*|article|reportage|sollicit*|déclaration|joindre), (article|reportage|enquête|sujet|papier|émission) _ _
    (publi*|parai*|diffus*|réaction|version|droit|répondre|commenter|bouclage|demain|interview*|recueillir), (votre|
    vos) (réaction|version|réponse officielle|commentaire|position officielle|version des faits)`,
  formal_notice: `
    (vous|nous vous) (sommons|somme) de, (vous |)mettons en demeure, faute de quoi nous (agirons|saisirons|
    assignerons), assignation (délivrée|remise|signifiée|reçue), mise* en demeur, citation (à comparaître|directe|
    devant), (huissier|commissaire de justice) (mandaté|va|passera|viendra|a remis|remise), par huissier, courrier
    (de|d’) (mon|notre|l’) avocat, signifi* par, mise* en demeure, met* en demeure, vous mets en demeure, mettons en
    demeure, assignation (en justice|devant|au|en référé|sera|a été), (sommation|commandement) de payer, injonction
    de payer, lettre d’avocat, courrier d’avocat, notification (officielle|d’huissier|juridique), par (voie d’|acte
    d’)huissier, exploit d’huissier, ordonnance du (juge|tribunal), réquisition judiciaire`,
  deadline: `
    (enregistre|enregistrons|publie|publions|bouclons|diffusons|tourne|tournons) _ (demain|ce soir|lundi|mardi|
    mercredi|jeudi|vendredi|matin|à #), d’ici là, (au plus tard|à défaut), (demandé*|attendu*|exigé*) (pour|avant)
    le #, à la première heure, (sommons|sommes|somme) de cesser, (dépose|déposera|assignons|assigne) _ (lundi|mardi|
    mercredi|jeudi|vendredi|demain|si), jusqu’(à|au) (ce soir|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|
    dimanche|midi|minuit|la fin|#|demain soir), (laisse|donne|accorde|laissons|donnons|avez|as|a|t’as|z’avez) # (h|
    heures|jours|semaine*|jours ouvrables|jours ouvrés), # (h|heures|jours|jours ouvrables|jours ouvrés) pour, délai
    (tombe|expire|court|échoit|est), (expire|tombe|échoit|termine) (demain|ce soir|aujourd’hui|lundi|mardi|mercredi|
    jeudi|vendredi|samedi|dimanche|le #), (ce soir|demain|aujourd’hui|vendredi|jeudi|lundi|mardi|mercredi) à #, le #
    si, avant (cette date|le journal|la parution|publication|diffusion|le bouclage|mon papier), boucle* (mon|mes|
    notre|l’|ce|le|demain|à), d’ici là, compteur tourne, (audience|convocation|jugement) (fixé*|prévu*|le|dans),
    dernier (avertissement|rappel avant), (un|deux|trois) mois pour, (sous|dans les|dans un délai de|délai de|vous
    avez|reste|plus que|d’ici|dans|avant) # (jour*|h|heures|semaine*|jours ouvrés), sous (huitaine|quinzaine), sous
    (24|48|72) h*, (8|huit|15|quinze|10|dix|30|trente) jours pour, avant (ce soir|demain|lundi|mardi|mercredi|jeudi|
    vendredi|samedi|dimanche|midi|la fin de|fin de|#), avant le (#|1er|lundi|mardi|mercredi|jeudi|vendredi), délai
    légal, d’ici (ce soir|demain|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la fin de|fin de|#), d’ici
    le #, date limite, au plus tard, dernier délai, ultimatum, bouclage, (publication|publions|publierons|parution|
    paraît|diffusion|diffusé|diffusons|audience) (ce|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le
    #|à #|prévue), (passé|au delà de) ce délai, échéance`,
} as const
