/** What is known of people, who should not see it, and who got in. */
export const recordNotions = {
  othersOf: `
    # (people|customers|patients|members|employees|students|families|clients|users) s, n’importe qui, (n’importe|qui
    veut) (peut|a accès), (for |to |)(anyone|everyone|everybody) to see, (my|his|her) ex, (le|la|du|de la) voisin*,
    (d’un|d’une|un|une|d’|à un|à une|des|les|aux|à|à d’) autre* (client*|cliente*|personne*|abonné*|boîte*|
    utilisat*|patient*|entreprise*|société*|famille*|passager*|voyageur*|locataire*|salarié*|assuré*|adhérent*|gens|
    habitant*|élève*), quelqu’un d’autre, (d’un|d’une|à un|à une|de parfaits|à des|d’) (inconnu*|tiers|étranger*|
    voisin*|illustre inconnu), (de|des|les|à|aux|avec) # (clients|adhérents|personnes|abonnés|salariés|patients|
    usagers|élèves|familles|locataires|membres|habitants), (de|à) tous (les|vos) (clients|adhérents|abonnés|
    patients|élèves|parents|salariés|membres|locataires|usagers), copie visible, copie cachée, tout le monde (peut|
    voit|a accès), (another|other|a different|some other|the previous|other random) (customer*|person*|passenger*|
    patient*|user*|client*|guest*|tenant*|member*|family|families|people|company|companies|household|driver|parent*|
    student*|business*), (someone|somebody|everyone|everybody|anyone) else, (total|complete|perfect|random|absolute)
    (stranger*|person|people|guy|woman), stranger*, other people, (hundreds|dozens|thousands|loads) of (people|
    customers|members|others|patients|parents), cc d, (شخص|عميل|زبون|زبونة|مريض|مستخدم|راكب|موظف) (آخر|أخرى|ثاني|
    تاني), (أشخاص|عملاء|زبائن|ناس|زباين) (آخرين|أخرى|تانيين|خرين|ثانيين), غيري, لغيري, واحد آخر, واحد ثاني, حد تاني,
    شخص غريب, ناس غرباء, واحد اخر, باقي العملاء, (wa7ed|wahd|wa7d|client|bnadem) (akhor|akher|khor|akhur), (nas|
    clients|ness) (khrin|okhrin|akhrin)`,
  record: `
    spreadsheet, radios, (my|full|whole) card number, bank (details|statements), cartes vitales, (ordonnances|
    analyses|radios|scanner), payroll, salaries, salaires, mot de passe, passwords, facture*, relevé*, dossier*,
    passeport*, (pièce*|carte*|papier*) d’identité, coordonnées, adresses, adresse (perso*|postale|complète|et|
    mail), mails, emails, données, (infos|informations) (perso*|bancaires|médicales|privées), identifiants, numéro*
    de (sécu*|téléphone*|compte|carte), rib, iban, (fiche*|bulletin*) de (paie|salaire), ordonnance*, résultats
    (d’analyse*|médicaux), dates de naissance, date de naissance, espace client, compte client, invoice*,
    statement*, (medical|hospital|health|tax|bank|legal|private) (letter*|record*|file*|result*|statement*|
    document*|mail|details|info*|data), records, passport*, (id|identity) (scan*|card*|document*|photo*), home
    address*, addresses, (personal|private|sensitive|full|card|bank|payment|contact) (data|info*|details|address*),
    phone number*, email addresses, payslip*, prescription*, test results, (dates|date) of birth, (names|name) and
    (address*|number*|details), scan of, (chat|call|order|purchase|booking) history, private (messages|photos),
    فاتورة, فواتير, ملف*, بيانات, البيانات, معلومات, هويات*, أرقام, جواز*, عنوان*, صور هوي*, كشف حساب, كشوف*, أسماء,
    معطيات, وثائق*, facture*, factures, dossier*, ma3loumat, infos, smito, smiythom, adresse dyal*, releve*`,
  cameToSight: `
    visible*, accessible*, leave*, left lying, laissé traîner, traîn*, in the url, in plain (text|sight), lien,
    link, url, (je |j’|on |)(vois|voit|reçois|reçoit|reçu*|accède*|tombe*|trouve*|découvr*|ouvr*), montre*,
    affiche*, affiché*, envoyé*, envoie*, envoyer en copie, transmis*, accès (à|aux), pièce* jointe*, joint*,
    connecté*, tapé, téléchargé*, apparai*, en clair, partagé*, diffusé*, mélangé*, mis* en copie, see, sees, saw,
    seeing, seen, shows, showing, showed, shown, got, gotten, get, gets, received, receiving, sent, emailed, mailed,
    attached, attachment, opened, opens, access, accessed, logged, typed, pulled up, displays, displayed,
    downloaded, shared, copied, cc, cc d, exposed, given, gave, included, came up, pops up, in the (box|envelope|
    parcel), أرى, ارى, أشوف, شفت, شايف, ظهر*, يظهر*, تظهر*, وصل*, وصلت*, أرسل*, ارسل*, بعث*, استلمت, لقيت, فتحت,
    دخلت, فيه, فيها, صيفط*, 7ellit, 7lit, l9it, lqit, ban*, kanchouf*, chft, wsel*, jatni, jani, sifto*, siftou*,
    dkhelt`,
  ownData: `
    (my|our|his|her) (passport|id card|driving licen*|national id|birth certificate|medical file*), (mon|ma|notre|nos) (passeport*|carte d’identité|permis de conduire|livret de famille), (my|full|our) card number, (mes|nos) (radios|ordonnances|analyses|données|relevés|papiers), (mes|nos|ses|leurs)
    (identifiants|données|infos|informations|coordonnées|mots de passe|photos|codes), (mon|ma|notre) (mot de passe|
    adresse perso*|iban|dossier médical|numéro de (carte|sécu*|téléphone)|vie privée|base), (my|our|his|her|their|
    customer|customers|everyone s|user|your|ur) (login*|credential*|details|data|personal*|card details|bank
    details|medical*|info|information|password*|new address|home address|private*|nudes|photos|identity documents),
    بياناتي, معلوماتي, معطياتي, عنواني, رقمي, نمرتي, نمرتنا, بيانات (العملاء|الزبائن|عملائكم), المعطيات, معطيات,
    صوري, كلمة (السر|المرور) ديالي, (ma3loumat|numero|nmra|tsawer|code) (dyali|dyalna|dyawli)`,
  laidOpen: `
    (gave|given|handed|passed|sent|disclosed|posted|revealed|leaked|sold) (it |them |)(out|away|to my ex|to someone|
    to some|to a stranger|to strangers|to third), (donné*|transmis*|communiqué*|envoyé*) à (mon ex|n’importe|un
    inconnu|une inconnue|des inconnus|un tiers|quelqu), (posted|published|printed|leaked|shared|revealed|disclosed)
    my (new |home |full |private |)(address|number|details|name|data|info*), (in|on) the (url|address bar), (is|are|was|been|now) (public|publicly|on google|indexed|searchable), (est|sont|était) (public*|en ligne|sur google|indexé*), (google|recherche) (it|me|google|mon nom|my name),
    (visible*|accessible*|consultable*) (par|à|pour) (tous|tout|n’importe|qui), (par|à) n’importe qui, for (anyone|
    everyone|all) to see, to anyone with, (en|mis* en|à la) vente, vendu* (à|sur), à vendre, sur un forum, sur le
    (dark|darknet|dark web), dark web, darknet, telegram, fuit*, exposé*, divulgu*, publié* (sur|par|sans|en),
    balancé* (sur|à), dans la nature, pirat*, aspiré*, compromis*, accessibles (à|sans|par), (for|on) sale, (being|
    been|getting|are|is) sold, on (a|some) forum*, dark web, darkweb, telegram, leak*, exposed, dumped, my ex,
    breach*, compromised, pastebin, wide open, كتباع*, للبيع, يباع*, تباع*, تسرب*, مسرب*, تسريب*, منشور*, نشر*,
    مكشوف*, انكشف*, دارك ويب, تيليجرام, فالانترنت, katba3*, tba3*, tnechr*, tsarb*, tserb*, f telegram, f internet`,
  ownAccount: `
    (ma|mon) (carte sim|sim|ligne|numéro|abonnement), my (number|line|sim card|phone), password*, mes codes, mon mot
    de passe, برقمي, رقمي, شريحتي, شريحة, (mon|notre|son|le) (compte*|espace|profil|mail|adresse mail|wallet|
    portefeuille), mes comptes, (my|our|his|her|mums|moms|dads|wife s|husband s) (account*|bank*|profile|email*|
    wallet|paypal|gmail|phone number|sim|app|login|page), حساب*, الحساب, كونط*, الكونت, الكونط, compte dyal*,
    lcompte, kont dyal*, whatsapp dyal*`,
  somebody: `
    (un|le) (gars|type|mec|inconnu), a (man|guy|bloke|driver) who, (i|which i) (did |have |)not (requested|request*|
    ask*|do|made), not requested, didn t request, quelqu’un, un inconnu, (un|des|le|les) (pirate*|hacker*|escroc*|
    voleur*|arnaqueur*), on m’a, (someone|somebody|stranger*|hacker*|scammer*|fraudster*|thief|thieves|they re|
    theyre|they are|intruder*|another device|unknown device), شخص, أحد, حد, واحد, هاكر*, هكر, مجهول*, نصاب*, chi
    wa7ed, chi 7ed, wa7ed, wahd, hacker*`,
  gotIn: `
    logged me out, (changed|reset) (my|the) (password|email|number) (without|not me), activé (ma|une|mon), changé
    (mes|mon|ma|tous|le), vide (mon|mes|le|tout), (vidé|détourné|volé|usurpé) (mon|ma|mes), password (is |was |has
    been |got |)(changed|reset), (using|got|has|have|took|texting|from|kept) _ (my number|number off|my address),
    طلع* شريحة, طلّع شريحة, دخل ع, سحب شريحة, (s’est|s’|est) (connecté*|introduit*|rentré*|entré*), (a |ont |
    )(changé|modifié|pris) (mon|ma|mes|l’|le|la|tous|toutes|possession|le contrôle), se connecte*, (est|sont)
    dedans, utilise* (mon|ma|mes), vide* (mon|mes), inside my, (is|s|are|got|gets|getting|been|broke|hacked|hacking|
    logged|logging|logs|signed) (in|into|in to) (my|our|it|as me), (changed|changing|resetting|hijack*|took over|
    taken over|taking over|has access to|gained access|had access to|locked me out of|swapped) (my|our|it|the|all),
    (is|are|been|was|being) using my, sim swap*, swapped my sim, being used (rn|right now|now|by), emptying, drain*,
    draining, داخل, دخل*, يدخل*, كيبدل*, بدل*, غير (كلمة|الرقم|الايميل|المعلومات), غيروا, يستعمل*, يستخدم*, استولى*,
    كيستعمل*, سيطر*, dkhel*, dkhl*, kaydkhel*, bdel*, beddel*, kaybedel*, kayst3mel*, hakka*`,
  debt: `
    crédit*, prêt*, emprunt*, compte*, contrat*, ligne*, abonnement*, commande*, carte*, loan*, credit*, account*,
    contract*, line*, card*, order*, phone*, overdraft, قرض*, كريدي, حساب*, خط, عقد*, اشتراك*, credit, pret,
    abonnement`,
  inMyName: `
    (à|a|en) (mon|notre|son) nom, (in|under|with) (my|our|her|his) (name|identity), using my (name|identity|id),
    باسمي, بإسمي, بسميتي, b smiti, bsmiti, f smiti`,
  notMyDoing: `
    (jamais|rien) (demandé*|signé*|souscrit*|ouvert*|commandé*|fait), (pas|n’ai pas) (demandé*|signé*|souscrit*|
    ouvert*), sans (mon|que) (accord|je), à mon insu, usurp*, escroc*, arnaqu*, quelqu’un, never (asked|signed|
    opened|applied|downloaded|took|had|even), (didn t|did not|not) (open|sign|apply|ask|take|me|mine), without my
    (knowledge|consent|permission), (someone|somebody|scammer*|fraudster*|stolen|fake|thief|stranger*), (بدون|دون)
    (علمي|إذني|موافقتي), لم (أوقع|أطلب|أفتح), ما (وقعت|طلبت|فتحت), شخص, واحد, bla (khbari|ma n3ref), ma dertch, ma
    tlebtch, chi wa7ed`,
} as const
