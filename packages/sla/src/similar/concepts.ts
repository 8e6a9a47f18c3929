import { foldText } from '../triage/fold-text.ts'
import { stemWord } from './stem-word.ts'

/**
 * Words of French, English and Arabic that say one thing when somebody tells of trouble, a concept a line. They are
 * the words of any company's customers: what is a company's own (its places, products, numbers) is learned from its posts.
 */
const CONCEPTS: Readonly<Record<string, string>> = {
  fault:
    'panne plante planté plantage bug bugue beug beugue hs marche fonctionne dysfonctionnement incident cassé down broken outage crash crashes crashed bugs dead failing failure failed عطل معطل تعطل متعطل يعمل تعمل خلل مشكلة',
  error: 'erreur error err خطأ',
  blocked:
    'bloqué coincé coince enfermé prisonnier stuck trapped stranded blocked عالق عالقون عالقين محتجز محاصر',
  stopped:
    'arrêt arrêté immobile immobilisé immobilisation stoppé stationné figé standstill stopped halt halted still moving avance متوقف توقف واقف متوقفة',
  power:
    'courant électricité électrique jus alimentation caténaire power electricity electric overhead wire wires catenary كهرباء تيار',
  dark: 'noir lumière lumières éclairage dark light lights ظلام ضوء انارة',
  heat: 'chaleur chaud étouffe étouffant degrés canicule hot heat boiling sweltering حر حرارة',
  cooling: 'clim climatisation climatiseur ac aircon conditioning تكييف مكيف',
  interrupted:
    'interrompu interruption coupé coupée coupure suspendu perturbé interrupted suspended disrupted disruption cut مقطوع انقطاع مقطوعة انقطع معلق',
  cancelled:
    'annulé supprimé annulation suppression cancel cancelled canceled cancellation الغاء ملغى ملغي الغي',
  late: 'retard retards retardé late delay delayed delays تاخر متاخر تاخير',
  substitute: 'substitution remplacement replacement shuttle navette بديل بديلة',
  evacuate: 'évacuer évacuation evacuate evacuated evacuation descendre اخلاء',
  app: 'appli app application applis mobile تطبيق',
  site: 'site website web page موقع',
  sign_in:
    'connecter connexion connecté identification identifier login log logging logon signin authentification دخول تسجيل',
  unavailable: 'indisponible inaccessible unavailable unreachable inaccessibles accès accéder access',
  screen: 'écran screen affiche affichage affiché chargement loading spinner blanche white blank شاشة',
  server: 'serveur server informatique خادم',
  ticket: 'billet billets ticket tickets eticket ebillet تذكرة تذكرتي تذاكر',
  card: 'carte cartes card cards بطاقة بطاقتي بطاقات',
  refused: 'refusé refus refuse refusée declined rejected rejeté rejetée refused رفض مرفوضة',
  payment: 'payer paiement paie payé pay payment paying paid الدفع دفع',
  account: 'compte comptes account accounts حساب حسابي حسابات',
  transfer: 'virement virements transfer transfers تحويل',
  parcel: 'colis paquet paquets parcel parcels package packages shipment طرد طردي طرود',
  delivery:
    'livraison livré livrer livrez livreur livreurs delivery deliveries delivered driver deliver تسليم توصيل',
  depot: 'dépôt entrepôt tri depot warehouse sorting hub مستودع',
  strike:
    'grève gréviste grévistes grèves strike strikes strikers walkout picket piquet débrayage إضراب اضراب مضربون',
  tracking: 'suivi tracking track تتبع',
  train: 'train trains rame قطار قطارات',
  station: 'gare gares station stations محطة',
  platform: 'quai quais platform platforms رصيف',
  refund:
    'remboursement rembourser remboursé remboursez indemnité refund refunded compensation استرداد تعويض',
  phone: 'téléphone hotline appel appelé phone called call هاتف',
  network: 'réseau réseaux signal 4g 5g fibre box internet network connection انترنت شبكة',
  water: 'eau water fuite leak ماء مياه',
  lift: 'ascenseur ascenseurs escalator lift elevator مصعد',
  toilet: 'toilettes toilette wc toilet toilets حمام',
  order: 'commande commandes commandé order orders ordered طلب طلبي',
  queue: 'attente queue file waiting انتظار',
  stolen: 'volé vol piraté piratage fuite stolen hacked breach سرقة اختراق',
  recall: 'rappel rappelé recall contaminé intoxication poisoning',
  smoke: 'fumée feu incendie smoke fire دخان حريق',
}

/** Words that say nothing of what a text is about, in the three languages; what else is frequent is learned. */
const STOP = `
  a ai as au aux avec avez avoir avons bien bon c ca car ce cela celui ces cet cette chez comme comment d dans de depuis des
  dire dis dit dites deja du elle elles en encore est et etait etais etes etre eu fait faire faites faut font hier ici il
  ils j jamais je jour jours l la le les leur lui ma mais me meme merci mes moi mon n ne ni nos notre nous on ont or ou
  oui par parce pas peu peut peux plus pour pourquoi pouvez pouvoir qu quand que quel quelle quelqu quelque qui quoi rien
  s sa sans se sera ses si son sont sous suis sur svp t ta te tes toi ton toujours tous tout toute toutes tres trop tu un
  une va vais vers veut veux via voir vois vont vos votre vous vu y bonjour bonsoir salut merci svp stp non sait savoir
  aujourd hui maintenant apres avant alors donc aussi ainsi autre heure heures minute minutes min seconde matin midi soir nuit
  semaine mois an ans annee demain lundi mardi mercredi jeudi vendredi samedi dimanche deux trois quatre cinq fois combien
  cause coup chose gens monde petit grand beaucoup temps toute jusqu presque ni ailleurs
  about after again all also am an and any anyone are at be because been before but by can cannot could did do does doing
  don for from get go going got had has have he her here hi hello hey him his how i if in into is isn it its just know let
  like ll m me more most my need no nobody not now of off oh ok on one only or our out over please re really s she so some
  somebody someone t thank thanks that the their them then there these they this those to today too up us ve very want was
  we well were what when where which who why will with without won would yes yet you your
  في من على الى عن مع هل ما ماذا متى كيف لماذا اين هذا هذه ذلك التي الذي ان انا نحن انت لا لم لن قد كل بعد قبل منذ او ثم هو
  ساعه ساعات دقيقه دقايق صباح الصباح مساء المساء امس غدا نصف
  هي كان كانت يكون اليوم شكرا مرحبا السلام فضلك نعم غير بين عند حتى اي يا و
`

const CONCEPT_OF = new Map<string, string>()
for (const [concept, words] of Object.entries(CONCEPTS))
  for (const word of words.split(' ')) CONCEPT_OF.set(stemWord(foldText(word).folded.trim()), concept)

const STOP_WORDS: ReadonlySet<string> = new Set(STOP.split(/\s+/u).filter((word) => word !== ''))

/** The concept that a folded word's stem stands for; null for a word of its own. */
export function conceptOf(stem: string): string | null {
  return CONCEPT_OF.get(stem) ?? null
}

/** Says nothing by itself. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}
