import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Questions, orders, thanks and small talk in Moroccan Arabic written in Latin letters, and a few neighbours of it. */
export const darijaQuestions: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'question', intent: 'question', lane: 'volunteers' }, [
    'salam, fin wsal l colis dyali?',
    'wach kayn chi rembour ila annulit ?',
    'ch7al taman dyal billet étudiant',
    'wach l’agence 7alla nhar sebt 3afakom',
    'kifach nbeddel lcode dyal la carte',
    'chno lfer9 bin les deux forfaits',
    'wash n9der nrkeb b vélo f tramway ?',
    '9adech yo93ed el colis bech youssel lsfax',
    'wesh ta9bel l’appli carte ta3 lbanka ?',
    'law sama7to el ta7weel el fawry 3aleh rosoom ?',
  ]),
  ...labelPosts({ rule: 'job_enquiry', intent: 'job_enquiry', lane: 'volunteers' }, [
    'wach katrecrutiw had liyamat ?',
    'kayn chi stage 3ndkom f marketing ?',
    'bghit nkhdem 3ndkom, kifach ndir ?',
    'fin nsifet CV, ana chauffeur 10 snin dyal tajriba',
  ]),
  ...labelPosts({ rule: 'buying_interest', intent: 'buying_interest', lane: 'volunteers' }, [
    'bghit n7el compte pro 3ndkom, chno khassni d lwra9 ?',
    '3andi société fiha 25 salariés, wach kayna chi offre ?',
    'bghina n7ejzou 40 blassa l jam3iya, kayna réduction groupe ?',
  ]),
  ...labelPosts({ rule: 'praise', intent: 'praise', lane: 'later' }, [
    'mzyan bzaf tbarkellah 3likom',
    'chokran l sayda li f guichet 3awnatni bezzaf 🌹',
    'service top, lah y3tikom sa7a',
  ]),
  { rule: 'praise', text: 'ok wselni, merci khouti', intent: 'closing_ack', lane: 'later' },
  ...labelPosts({ rule: 'idea', intent: 'idea', lane: 'later' }, [
    'kon zedtou l paiement b téléphone f l’appli ykoun 7sen',
    '3andi fikra : dirou wagon dyal skat',
    'kan9tare7 tzidou l3arbiya f site',
  ]),
  ...labelPosts({ rule: 'spam', intent: 'spam', lane: 'later' }, [
    'rbe7 lflous men darek bla ta3ab, dkhol l lien f bio 💰💰',
    'crédit sari3 bla damane, sifet liya privé',
    'zid followers b taman rkhis 100% garanti',
  ]),
  ...labelPosts({ rule: 'no_signal', intent: 'other', lane: 'later' }, [
    'hhhhhhhh',
    'slm',
    '@driss_wardi chouf hadchi',
    'jom3a mobaraka 3la ljami3',
  ]),
  {
    rule: 'praise',
    text: 'nadi canadi l’appli jdida 🔥🔥',
    intent: 'praise',
    lane: 'later',
    never: ['danger'],
  },
  {
    rule: 'praise',
    text: 'safi t7ell lmouchkil, chokran',
    intent: 'closing_ack',
    lane: 'later',
    never: ['complaint', 'asked_directly'],
  },
]
