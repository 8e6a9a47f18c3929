/** What people hold against us, what went wrong for them, and how often they said so. */
export const grievances = {
  complaint: `
    (lkhedma|khedma|service|khidma) (3ayan*|3ayana|khayb*|na9s*), krehtkom, kreht (had|lkhedma|service), (chaffara|
    cheffara|serra9a), n9estou (liya|lia|lina), taman ghali, (livreur|l livreur) (galiya|gal liya) machi (choghlo|
    choghli), wsel mherres, (lintidar|intidar|tsenna) 9telni, 3ayan, hchouma, 7chouma, 7achouma, hchoma, 7choma,
    chouha, chouha hadi, fdi7a, fadi7a, mahzala, kariita, karita, karitha, kayn ghi (lkdoub|tkherbi9), khayb,
    khayba, khaybin, khayeb, 5ayb, khaib, zbel, zbal, zebl, zbela, 3iyan, 3yan, 3yana, ayana, 7arma, (khidma|
    service|lkhidma|tatbi9|application|appli|riseau|rizo|connexion|livraison|sav|chirka|charika) (khayb*|zbel|zbal|
    3yan*|3iyan*|fachla|fachel|dial zebl|msatya|katjib chika|m9wda|mkhrb9a|za3ma|walo|zero|zwin walakin), chefara,
    cheffara, chffara, chfara, chfar, cheffar, sra9in, sra9a, srra9, nssaba, nassaba, nsaba, nsseb, kdaba, kdabin,
    keddaba, kaddab, kdoub, lkdoub, katkdbo, kadkdbo, kat7gro, 7ogra, hogra, l7ogra, kat7amro, kathmro, katfellaw,
    katflaw, kadfelaw, kadhko 3lina, katda7ko 3lina, katd7ko (3lina|3la nas|3la lklyan), dhakto 3lina,
    makathechmouch, makat7chmouch, makt7chmoch, la (i7tiram|ihtiram|khidma|jawab|rad), bla (i7tiram|jawab|khbar|
    faida|man3rfo|rad), sda3, sdaa3, sda3tona, dayi3 lina lwe9t, dye3to, diye3to, dayy3to (lina |liya |)(lwa9t|
    lwe9t|wa9t|nhar|flous), 3yit, 3yina, 3yyit, 3eyit, ayit, aayit, 3yito, (melit|mlit|mllit|m3yit|kareht|krht|
    kreht|kre7t) (mn|men|had|mnkom|menkom|f had), (ba9i|mazal|mzal|mazel|b9i|baqi|ba9a|ba9yin|mazala) (kantsna|
    kantssna|katsna|kan tsna|makayn|ma |mawslnich|majach|majat|mawsl|mawslch|katsnaw|kantsnaw|makhdamch|walo|chi
    jawab|mahlitohach|ma7litouch), (kantsna|kantssna|tsnit|tssnit|kantsnaw|katsna|tsnina) (mn|men|hadi|had|bzaf|#|
    ktar|kter|walo), (hadi|hadchi hadi|dazet|dazt|kter mn|kter men|ktar mn|mn|men) # (simanat|simana|ayam|iyam|
    chhour|chhar|chher|nhar|snin|swaye3|sa3at|iyyam|jm3at), (hadi|mn|men|kter mn) (simana|chher|chhar|jm3a|3am|
    simantayn|chahrayn|youmayn|sa3tayn), (makayn|makaynch|walo|ma kayn|makanch|bla|7ta) (jawab|rad|l jawab|hal|7al|
    chi hal|ta hal|7ta jawab|wa7d kayjawb|wahed kayjaweb|i7tiram|khbar|ta khbar|li ijawb), (7ta|hta|ta) (wahd|wa7d|
    had|7ad|wahed) (ma|makay|makayjawb|majawb|ma jaweb|makayred|mabgha|ma3a9)*, makayjawbouch, makatjawbouch,
    makatjawboch, makayjawboch, majawbtouch, majawbtonich, mabghawch (yjawbo|ijawbo|irdo|yrj3o), maja ta wahd, rj3o
    (liya|lia|lina|li) (flousi|flous|flouss|lflous|flousna|l flous), rddo (liya|lina) (flousi|flous), bghit (flousi|
    flous|flouss|flousna|7a9i|ha9i|nchki|ta3wid|nrje3 flous|lflous dyali), chkaya, chikaya, chakaya, kanchki,
    kanchtaki, bghit nchki, nchki bikom, 3ib 3likom, 3ayb 3likom, 7ram 3likom, hram 3likom, 7ram, hasbi lah, 7asbi
    lah, hasbiya, allah yakhod l7a9, lah yakhd lha9, lah ya5od, tkherbi9, tkharbi9, tekhrbi9, rwina, rouina, fawda,
    bla bla bla walo, ghi lhadra, gha lhadra, msater, bassel*, bassla, (ghali|ghalya|ghaliin|ghalyin) (bzaf|b zaf|
    3la walo), akhir merra, akher mrra, mab9itch (baghi|ghadi|nchri|n3awd|bghit|khdam|nt3amel), mab9inach,
    manssa7ch, mankans7ch, makan ns7ch, ma kan9olch, (kayghowto|ghewto|3ayrouni|kay3ayro|3ayrni|dsser|9lil tarbia|
    9lal tarbia|9lalat tarbia|mamrabyinch|mamrbiynch|maderbach), ma3ndkoumch, ma3ndkomch, 3iban, aib, 3ayb, khssara,
    khsara, mo2sif, ma39oulch, mam39oulch, machi (m39oul|ma39oul|normal|mzyan|professionnel), ma (3ejbnich|3jbnich),
    ma3jbnich, ma3jbatnich, na9es, na9sa, na9ssin, (zero|walo) (khidma|service|i7tiram|professionnalisme), dima
    (m3atl*|t3at*|nafs|nefs|khayb*|planté*|kayplant*|makayn), 3ad, ghir (lkhssara|lmochakil|mchakil), tal3tou lina,
    tel3tou lina, chefrtouni, cheffertou, nsabtou, nsebtou, kdebtou, kdbtou, ktdbo, kdb`,
  trouble: `
    (t3atel|t3etel|t3tl|m3atel|m3tl|m3attel|t3atlat|t3tlat|t3attal|t3atal|mt3tl|mat3tl|kayt3atel|katt3atel|
    kayt3tel), (tran|train|tren|tgv|lkar|kar|tobis|vol|tiyara|commande|livraison|colis|lkolis|koli) _ (t3atel|t3tl|
    m3atel|t3tlat|t3attal|t3atlat|m3tal|tlgha|tannula|t annula|annula|majach|majatch|ma ja|ma jat|mawslch|mawslatch|
    mawsalch|mawslnich|tlef|da3|tkhebel|twedder|twddr|mhers|mherrs|mherssa|m9t3|twdrat), (tlgha|tannula|t annula|
    tannulat|tlghat|laghaw|annulaw) (liya|lina|tran|train|lvol|rendez|commande|rdv|bla), (ja|jat|wslatni|wselni|
    wslni|wslatni) _ (mhers*|mherrs*|mcherrek|mcharga|khawi|khawya|na9es|na9sa|machi hiya|machi howa|ghalat|
    mkherbe9|9dim|m7loul|mftou7), fatni (tran|train|lvol|rdv|limtihan|lkar), (tle3|tal3o|tal3at|tla3) (taman|
    facture|lfactura|lprix|forfait), (t9al|t9il|t9ila|tqil|lente|naaes) (bzaf|b zaf|reseau|connexion|rizo), (zham|
    z7am|zhma|ze7ma)`,
  rhetorical: `
    wach (katfellaw|katflaw|kad7ko|katda7ko|katd7ko|hadi khidma|hada howa service|hadchi ma39oul|hadchi m39ol|hadchi
    normal|ntoma b3a9lkom|nta b3a9lek|katkhd3ona|nas dyalkom|machi 7chouma|machi hchouma|7na bhayem), (hadi|hada)
    hiya (lkhidma|service|l khidma), (ta l|7tal|hetal|tal) imta (ghatb9aw|ghadi tb9aw|had lfawda)`,
  broken_promise: `
    (goltou|gltou|9oltou|golto|gelto|galo|galou|galouli|9alo|galo li|gltouli|goltouli|golto liya|galo liya|galt
    liya) (liya |lia |lina |)(ghadi|gha|ghat|ghadiya|rah|f # (iyam|ayam|nhar)|ghda|simana|twsl|ghatwsl|ghanwslo|
    ghay), w3dtou*, w3dtouni, wa3dtouni, wa3dtona, we3dtouni, kima (goltou|w3dtou|gltou), khass* (twsl|kan twsl|
    yjiw|ykoun|ykon), kan khass*`,
  repeat_once: `
    (tani mrra|tani merra|merra tanya|mrra tanya|3awd tani|3awed|3awtani|3awtan|tanimerra), sifet lkom, seft likom,
    hdert m3akom, 3ayett likom, 3eytt lkom`,
  repeat_often: `
    (3eme|4eme|5eme|6eme|10eme|talta|rab3a|khamsa) (mra|mrra|merra|message|fois), nefs (lmouchkil|lmochkil|mochkil|
    lhadra), (talet|rab3|khames|tlta|rb3a|3chra|miyat|alf) (mrra|merra|mra|lmrrat|dlmerrat|dyal merrat|d lmrrat|
    marat|dlmrat), (bzaf|chhal|ch7al|ktr mn|kter mn|#) (dyal |d |mn |)(lmrrat|lmerrat|mrrat|merrat|mrat|marat|
    messages|appels|mra|mrra|lmessages), (kola|kol|kolla|koul) (nhar|mrra|merra|youm|chhar|chher) (nafs|nefs|
    kan3ayet|kan3yt|mochkil|hadchi|lmochkil|kanhdr)*, dima (nafs|mochkil|hadchi|kant3tlo|m3atel|t3atel)`,
  negative: `
    krehtkom, chaffara, 3ayan, 9telni, cheffara, hchouma, 7chouma, zbel, zbal, khayb*, khra, khara, 9hab, 97ab,
    l97ab, zamel, zml, 7mar, hmar, 7mir, kelb, klab, mkelkh*, mkalakh, l3ya9a, tfou, tfo, nari, nari nari, wili,
    wilii, weyli, lla yn3el, lah yn3al, yn3el, inaal, msakh, m9wed, m9wda, mqawda, 3yit, 9ahra, l9ahra, 9hertouna,
    jehd, mkhwr, tl3to liya frassi, tal3ine frass, tle3 lia dem`,
} as const
