/** Thanks, praise, matters put right; what nobody asked for; and what takes the meaning from the words around it. */
export const kindness = {
  thanks: `
    chokran, choukran, chkran, shukran, chokrn, merci bzaf, merci bezaf, lah ykhlik, allah y3tik (sa7a|saha|seha),
    lah y3tik*, lah y3tikom, lay 3tik sa7a, tbarkallah 3likom, lah yjazikom, lah yrham lwalidin, lay rham walidikom,
    safi, wakha, mzyan, mezyan, ok safi, bsaha, besaha, barak lah*, lahafdek, lay hafdek`,
  praise: `
    tbarkallah, tbarklah, tbarkellah, tbark lah, (khidma|service|livraison|tatbi9|application|appli|lkhidma|ljawda|
    produit|mo3amala|lmo3amala|equipe|team|chirka) (zwin*|mzyan*|nadi*|n9iy*|na9ya|n9ya|wa3r*|tayara|top|mzwna|
    ghzal*|f lmostawa|lmostawa|na9iya), zwin, zwina, zwinin, zwin bzaf, zwina bzaf, nadi, nadya, nadyin, wa3r,
    wa3ra, wa3rin, ghzal, ghzala, naaadi, (mzyan|mzyana|mezyan) (bzaf|bezzaf|b zaf), f lmostawa, fl mostawa, tayara,
    7mar w nadi, bravo 3likom, brafo, brafo 3likom, (3jbni|3jbatni|3ejbni|3ejbatni|3jebni|3jbtni|a3jabni), kan7mer
    lik wejhek, kanbghi (had|l), kan7eb, kanhebkom, kanbghikom, kanchker, kanchkr, kanchkrkom, kanchkro, (chokran|
    merci|bravo) (l|lga3|l ga3|3la lkhidma|3la tjawob|lkhay|lkhoya|l had|dak sayed|lla li|lsi), nass mezyanin, nas
    (mzyanin|m39olin|zwinin|drafin|mrabyin), dreyf, drif, drifa, drafin, m39ol, ma39oul, ma39ol bzaf, nichan, saraha
    top, sara7a mzyan, wa3er, wa3era, na9i, naki, mezyanin, mzyanin, mezyana, mzyana, ma3andi mangoul, hssen
    service, a7san, ahsan, zinin, zwinine, khidma na9ya, 3ziz 3liya, kat9do, tstahlo, kattstahlo, tsta7lo, lah
    y3mmrha dar, lah ywf9kom, lay wf9kom, chapeau`,
  solved: `
    (t7al|t7ell|t7ellat|t7lat|tsla7|tsle7|tssla7|tsl7at|trgla|trglat|t7el) (lmochkil|lmouchkil|safi|mochkil|lia|
    liya)*, (lmochkil|mochkil|lmouchkil) (t7al|t7ell|tsla7|trgla|sala|t7el), (rje3|rj3at|rja3) (khdam|kaykhdem|
    khdama|rizo|connexion), wslni, wselni, wslatni, 3awnouni, 3awnni, 3awnatni, wakha, b fdel`,
  spam: `
    (rba7|reb7|rbah|rb7) (flous|flouss|lflous|mn dar|# dh|# dirham), (dkhl|dkhlo|dkhol|cliki|cliker) (3la|l) (lien|
    lgroupe|canal|chaine|lien dyali), (tabonna|tabonaw|abonniw|tabonnaw) (f |l |m3aya |)(chaine|la chaine|page|
    channel|chaine dyali), (sifet|sift|hder|hadri) (liya |m3aya |)(whatsapp|f whatsapp|privé|f prive|watsap), (jalb|
    jelb) lhabib, fekk s7or`,
  harmless: `
    (offre|l’offre|promo|prix|taman) _ bomba, bomba (had|hadi|bezaf|bzaf), (mout|metna|mett|mt|met|mat|ghanmout|
    ghanmot|ghadi nmout|kanmout|ghaymout|kaymout|nmout) (b |bla |men |mn |bl |)(da7k|dahk|d7k|dehk|jou3|l7r|l7ar|
    lbard|lberd|sahd|lfa9sa|l9anat|bdahk), 9telni (b|b dahk|l berd|ljou3|sahd)`,
  hypothetical: `ila (w9e3|wq3|kan chi|jat chi), chno ndir ila, f 7alat, film dyal`,
  negation: `machi, makaynch, makayn, bla, walo, mafihch, mafihach, ma3ndich, mahnach, ma kayn`,
  laughter: `hhh*, kandhak, kand7ak, kan7ek, kanfelaw, haha*, mhhh*, kanmzah`,
} as const
