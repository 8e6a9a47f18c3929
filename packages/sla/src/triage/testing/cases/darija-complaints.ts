import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** People who are stuck or have had enough, in Moroccan Arabic written in Latin letters, much of it mixed with French. */
export const darijaComplaints: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'blocked_now', intent: 'question', lane: 'volunteers' }, [
    'ana 7asel f la gare, billet makayt9rach w guichet mesdoud',
    'connexion m9tou3a men sba7, ma9dertch nkhdem',
    'guichet bla3 liya la carte w ana msafer ma3ndi walo',
  ]),
  ...labelPosts({ rule: 'time_bound', intent: 'question', lane: 'volunteers' }, [
    'train dyali men daba 20 d9i9a w billet mabghach yban f l’appli',
    '3andi vol ghedda f 6 d sba7 w check-in makhdamch',
    'khassni l colis lyouma 9bel 18h 3afakom, 3andi 3ers',
  ]),
  ...labelPosts({ rule: 'vulnerable_person', intent: 'question', lane: 'doNow' }, [
    'mama 3la chaise roulante w l’ascenseur khasser, kifach ghadi tetla3 ?',
    'ana 7amla f chhar 9 w wa9fa hadi 3 swaye3, chi 7ed y3aweni 3afakom',
    'jeddi 3ando 80 3am mrid w 9te3tou 3lih do, kifach nrej3ouh ?',
  ]),
  ...labelPosts({ rule: 'asked_directly', intent: 'question', lane: 'volunteers' }, [
    'l’appli katplanta liya kol mra',
    '3afakom jawbouni f privé',
    'lcode mawselnich f sms',
    'bghit nrésilier l’abonnement svp',
  ]),
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'plan' }, [
    '7chouma 3likom had service',
    'khedma 3ayana bezzaf w taman ghali',
    'c’est du vol, kol chhar facture katzad bla sabab',
    'l colis wsel mherres w livreur galiya machi choghlo',
    'wlah ila 7chouma, mchit l l’agence 3 dlmerrat, lowel gal liya sir l l’accueil, tani gal liya sir l la caisse, talet mcha yftar. 3 swaye3 w f lekher seddou 3lina lbab',
  ]),
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'doNow' }, [
    'chaffara, n9estou liya 50 dh, imta trej3ouha ??',
    'mafikomch l7tiram, sa3tayn w 7na kantsennaw, fin howa lkar ?',
    'mhzla hadi, chhar w ana kantsenna, fin wsel colis dyali ?',
  ]),
  ...labelPosts({ rule: 'unanswered_promise', intent: 'complaint', lane: 'plan' }, [
    'goltou liya technicien jay nhar tnin, dazet simana w walo',
    'wa3dtouni b remboursement f 10 iyam, dazo chehrayn',
  ]),
  {
    rule: 'unanswered_promise',
    text: 'kol nhar tgoulou ghedda tet7ell, imta ghedda ?? 3yina',
    intent: 'complaint',
    lane: 'doNow',
  },
  ...labelPosts({ rule: 'repeat_contact', intent: 'complaint', lane: 'plan' }, [
    'hadi 5ème mra kansifet likom nefs lmouchkil',
    '3ayett likom 10 d lmerrat w 7ta wa7ed majawebni',
    'rabe3 message w mazal makayn 7ta jawab',
  ]),
  ...labelPosts({ rule: 'negative_sentiment', intent: 'complaint', lane: 'plan' }, [
    '3yit menkom w men service dyalkom 😡😡',
    'krehtkom wlh krehtkom 🤬',
  ]),
  {
    rule: 'complaint',
    text: 'bravo 3likom, 3 swaye3 retard w 7ta chi annonce makayna 👏👏',
    intent: 'complaint',
    lane: 'plan',
    never: ['praise'],
  },
  {
    rule: 'negative_sentiment',
    text: 'tle3tou liya dem, wlah 7ta 3ayb',
    intent: 'complaint',
    lane: 'plan',
    never: ['danger', 'threat'],
  },
  {
    rule: 'negative_sentiment',
    text: 'nhar khayeb men sba7, ghir 3yan 😩',
    intent: 'other',
    lane: 'later',
    never: ['complaint'],
  },
]
