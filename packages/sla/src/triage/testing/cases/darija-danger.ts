import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Life, children, accounts, money, threats and the law in Moroccan Arabic written in Latin letters. */
export const darijaDanger: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'danger', intent: 'question', lane: 'doNow', isBand0: true }, [
    '3ayto l’ambulance 3afakom, wa7ed siyed ta7 f quai w makay7errekch',
    'l3afia cha3la f compteur dyal do, l imara kamla dokhan !!',
    'ri7t lgaz qwiya f dar men chauffe-eau li rekbtou lina, rassna kaydour',
    'bab tramway t7el w howa ghadi, wa7d lmra ta7et w kayn dem bezzaf',
  ]),
  ...labelPosts({ rule: 'self_harm', intent: 'other', lane: 'doNow', isBand0: true }, [
    'ma b9itch baghi n3ich, kolchi tsed f wejhi',
    'ghadi n9tel rassi, 3yit men had lkridi',
  ]),
  {
    rule: 'self_harm',
    text: 'khouya gal lina ghadi yrmi rasso 9oddam train, rah f gare dyalkom daba',
    intent: 'question',
    lane: 'doNow',
    isBand0: true,
  },
  ...labelPosts({ rule: 'minor_at_risk', intent: 'question', lane: 'doNow', isBand0: true }, [
    'benti 3ndha 8 snin hebtat f gare ghalta bou7dha, 3awnouna 3afakom',
    'wldi tlef f l’aéroport, 3ando 4 snin, labes tricot khder',
    'wa7ed kbir kaysifet messages l bent khti 12 3am f l’appli dyalkom w kaytleb tsawer',
  ]),
  ...labelPosts({ rule: 'data_incident', intent: 'question', lane: 'doNow', isBand0: true }, [
    'compte dyali tpirata, bedlou liya mot de passe w l’email',
    'chi 7ed dakhel l compte dyali men bled khra w kaybeddel les infos, seddouh',
  ]),
  {
    rule: 'data_incident',
    text: '7ellit l’appli l9it factures dyal wa7ed akhor b smito w l’adresse dyalo',
    intent: 'complaint',
    lane: 'doNow',
    isBand0: true,
  },
  ...labelPosts({ rule: 'money_at_risk', intent: 'question', lane: 'doNow' }, [
    'tjebdou 4000 dh men la carte dyali, machi ana li chrit, bloquiwha daba',
    'tle9 liya bztam w fih la carte, 7absouha 3afakom',
    'sifet virement l RIB ghalet, kifach nrejje3 flousi ?',
    'DAB ma3tani walo w tna9sou 300 dh mel compte',
  ]),
  ...labelPosts({ rule: 'threat', intent: 'other', lane: 'doNow', isBand0: true }, [
    'ghadi nji l l’agence w n7re9ha 3likom',
    'kan3ref fin saken chauffeur dyalkom, ghadi ykhelless ghali',
  ]),
  {
    rule: 'threat',
    text: 'ila marje3touch flousi ghadi ndkhol 3likom b janwi',
    intent: 'complaint',
    lane: 'doNow',
    isBand0: true,
  },
  ...labelPosts({ rule: 'legal', intent: 'complaint', lane: 'plan' }, [
    'ghadi n7et 3likom da3wa f lma7kama',
    'l’avocat dyali ghadi ytkellef bikom, hadchi nasb',
  ]),
  ...labelPosts({ rule: 'regulator', intent: 'complaint', lane: 'plan' }, [
    '7ettit plainte 3nd l’ANRT 3la le débit dyalkom',
    'sifet chikaya l 7imayat lmostahlik 3likom',
  ]),
  ...labelPosts({ rule: 'press', intent: 'press', lane: 'plan' }, [
    'ana sa7afi, kanwejjed maqal 3la ta2akhor dyal les colis',
    'm3akom journaliste f radio, kandirou émission 3la les factures dyal lma w do',
  ]),
  ...labelPosts({ rule: 'formal_notice', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'hadi mise en demeure, 3ndkom 8 iyam bach trej3ou lflous',
    'l’avocat sifet likom indar 3la yed l’huissier, rah f l’accueil dyalkom',
  ]),
  ...labelPosts({ rule: 'deadline', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'akher ajal nhar lkhmis, men b3d ghadi n7et da3wa f lma7kama',
    '3ndkom 48 sa3a trej3ou lflous wla l’avocat ghadi yb9a m3akom',
  ]),
  {
    rule: 'complaint',
    text: 'had lintidar 9telni, sa3a w noss f téléphone, service 3ayan',
    intent: 'complaint',
    lane: 'plan',
    never: ['danger', 'self_harm', 'threat'],
  },
  {
    rule: 'question',
    text: 'l’offre dyalkom bomba 💣 wach mazal kayna ?',
    intent: 'question',
    lane: 'volunteers',
    never: ['danger', 'threat'],
  },
  {
    rule: 'question',
    text: 'imta akher ajal bach nkhelless facture bla ghrama ?',
    intent: 'question',
    lane: 'volunteers',
    never: ['deadline', 'legal'],
  },
  ...labelPosts({ rule: 'praise', intent: 'praise', lane: 'later', never: ['danger', 'self_harm'] }, [
    'mout b de7k 3la la pub dyalkom 😂😂 nadyin',
    'kanmout 3la lmsemen li katbi3ou f train ❤️',
  ]),
  {
    rule: 'no_signal',
    text: 'ghadi n9tel khouya kmel liya l’internet hhhhh 😂',
    intent: 'other',
    lane: 'later',
    never: ['danger', 'threat'],
  },
]
