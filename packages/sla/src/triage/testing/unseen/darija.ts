import { labelPosts } from '../cases/label-posts.ts'
import type { LabelledCase } from '../cases/labelled-case.ts'

/** Posts in Moroccan Arabic in Latin letters that nobody who writes word lists has read: the lists are judged by them, never mended. */
export const unseenDarija: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'danger', intent: 'question', lane: 'doNow', isBand0: true }, [
    'wahd rajel ta7 mn bab tram f station Bab Zitoun o ma kayt7rekch, 3afakom waqfo tram',
    'chifour dyal lkar 44 sakran kaymchi zigzag f autoroute 7na 50 wa7ed west mno',
    'ri7t lgaz 3amra l3imara kamla o jarti l3jouza ma katjawbch f lbab @Voltara',
    'Salam, qt3to 3lina do f sba7. Lwalida 3aycha b machine dyal oxygène. Batterie bqa fiha rbe3 sa3a.',
    'klina mn snack Lma3moura lbare7, khouya daba wejho nfekh o nefs dyalo kat9te3',
    'chambre 305 hotel Tiziri dokhan dakhel mn ta7t lbab, sortie de secours msdouda b lqfel 😭😭',
    'livreur dyalkom drbatou tomobil 7da dar, dem kaysil mn rasso, ga3ma hder m3ana',
  ]),
  ...labelPosts({ rule: 'danger', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'l7it dyal lmdrassa kaytche99e9 o drari mazal west l9sem, wa l jama3a fin ntoma',
  ]),
  ...labelPosts({ rule: 'self_harm', intent: 'other', lane: 'doNow', isBand0: true }, [
    '3yit mn kolchi, had lila ghadi nsali m3a had dnya. smhou lia kamlin',
  ]),
  ...labelPosts({ rule: 'self_harm', intent: 'question', lane: 'doNow', isBand0: true }, [
    'sa7bi li kan kayl3eb m3aya f server dyalkom siftli weda3, galli ghda ma ghatl9awnich, tfa tel. pseudo Rayko21',
  ]),
  ...labelPosts({ rule: 'minor_at_risk', intent: 'question', lane: 'doNow', isBand0: true }, [
    'binti 3ndha 5 snin rekbat f transport scolaire m3a 7h, la creche galo ma wslatch. daba 10h !!!',
    'wa7ed kbir kaytleb tsawer mn bnt khalti (12 ans) f chat dyal l3ba o bgha ytla9aha nhar sebt',
  ]),
  ...labelPosts({ rule: 'data_incident', intent: 'question', lane: 'doNow', isBand0: true }, [
    'dkhlt l compte dyali f Banka Nour l9it compte dyal wa7ed akhor, smito, RIB, flousso kamlin bano lia',
    'les dossiers dyal lmrad dyal clinique dyalkom tal9inhom f lnet bla mot de passe, cartes nationales o analyses, chi 7ed y7yedhom',
  ]),
  ...labelPosts({ rule: 'threat', intent: 'other', lane: 'doNow', isBand0: true }, [
    'goul l dak l gardien dyal agence Hay Lwarda 3raft fin saken, lyoum f lil njib lmous o ntla9aw',
  ]),
  ...labelPosts({ rule: 'threat', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'ila ma rj3touch flousi hta l ghda sba7 n7re9 lmagasin b li fih, lissans rah 3ndi',
  ]),
  ...labelPosts({ rule: 'deadline', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'Ana lmou7ami dyal si M., 3ndkom 48h bach tjawbo sinon kandkhlo b référé nhar tnin',
  ]),
  ...labelPosts({ rule: 'deadline', intent: 'other', lane: 'doNow', isBand0: true }, [
    'M3akom lmor9aba sanitaire dyal Jihat Tazmirt: wraq dyal lot 212 khass ywslouna 9bel lkhmis 12h, sinon ghadi nchem3o l ma7el',
  ]),
  ...labelPosts({ rule: 'deadline', intent: 'press', lane: 'doNow', isBand0: true }, [
    'sahafi mn jarida Sada Lmersa, l article 3la grève dyal les chauffeurs khrej lyoum m3a 18h, bghina tasri7 dyalkom 9bel',
  ]),
  ...labelPosts({ rule: 'formal_notice', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'hada indar rasmi (mise en demeure): rj3o lia tasbi9 dyal lkra f dert 8 iyam wla lma7kama binatna',
  ]),
  ...labelPosts({ rule: 'praise', intent: 'praise', lane: 'later' }, [
    'mtt b d7k m3a lpub jdida dyalkom hhhhh 💀',
    'had tacos dyalkom bomba, qtelni b bna 🔥',
    'lah y3tikom sa7a, service top o nass drayfin',
  ]),
  ...labelPosts({ rule: 'question', intent: 'question', lane: 'volunteers' }, [
    'valise dyal weldi sghir tlfat f lmatar, l7amra li fiha dinosaure, ch7al kaykhess bach tban?',
    'kifach n9tel l boss dyal niveau 12 rah tla3 lia f rasi',
    'dak lfilm dyal sri9at lbanka li dowztou lbare7, waaaar, chkoun l mokhrij',
    'tel mat lia f yeddi hhh écran k7el o ma bghach ych3el, modèle Zafir 8',
    'chno katdirou ila tsrbo les données dyal klian? ghir bghit n3ref 9bel man tsjel',
    'salam wach m7lolin nhar l7ed?',
    'code ma kaywslnich f sms mn lbare7',
  ]),
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'plan' }, [
    'les prix dyalkom dbe7ouna a khouti, 90 dh 3la sandwich. chfara b diploma',
    'tbarkellah 3likom, sba7 connexion lil connexion, walakin ghir f lpub 🙄',
  ]),
  ...labelPosts({ rule: 'buying_interest', intent: 'buying_interest', lane: 'volunteers' }, [
    'ana mou7amiya o bghit bureau sghir n-kra, 3ndkom chi offre f centre?',
    'bch7al had sebbat f pointure 42',
  ]),
  ...labelPosts({ rule: 'no_signal', intent: 'other', lane: 'later' }, [
    'ila ma rj3touch sauce l9dima ghadi ntir mn sta7 (sta7 dyal kouzina) 😂',
  ]),
  ...labelPosts({ rule: 'idea', intent: 'idea', lane: 'later' }, [
    'mzyan kon zdtou l amazighiya f l application',
  ]),
  ...labelPosts({ rule: 'job_enquiry', intent: 'job_enquiry', lane: 'volunteers' }, [
    'wach katkhdmo chi caissier f Tazmirt? 3ndi bac +2 o tajriba 3am',
  ]),
  ...labelPosts({ rule: 'praise', intent: 'closing_ack', lane: 'later' }, ['safi wslni lcolis chokran']),
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'doNow' }, [
    'chhrayn o ntoma kat9olo ghda ghda, flousi dyal remboursement fin wslo? ra 7choma',
  ]),
  ...labelPosts({ rule: 'spam', intent: 'spam', lane: 'later' }, [
    "rbe7 2000dh f nhar mn darek 💵 sift 'OK' f privé",
  ]),
]
