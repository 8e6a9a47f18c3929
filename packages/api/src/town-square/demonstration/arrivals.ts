import { draw } from '../faults.ts'

/** Something that may arrive by itself. `{…}` is filled in from the lists below. */
export interface Arrival {
  by: string
  kind: 'post' | 'private' | 'comment'
  language: 'fr' | 'en' | 'ar'
  text: string
}

const FILLINGS: Record<string, readonly string[]> = {
  heure: ['7 h 32', '8 h 12', '9 h 04', '12 h 46', '16 h 28', '17 h 40', '18 h 10', '19 h 54', '21 h 02'],
  time: ['7:32', '8:12', '9:04', '12:46', '16:28', '17:40', '18:10', '19:54', '21:02'],
  gare: [
    'Lyon',
    'Valence',
    'Avignon',
    'Marseille',
    'Dijon',
    'Montélimar',
    'Arles',
    'Nîmes',
    'Grenoble',
    'Mâcon',
  ],
  voiture: ['2', '4', '5', '7', '11', '14'],
  محطة: ['ليون', 'فالنس', 'أفينيون', 'مرسيليا', 'نيم', 'غرونوبل'],
}

const NAMES = [
  'Adèle Besson',
  'Bastien Royer',
  'Chloé Marchetti',
  'Driss El Fassi',
  'Élodie Nguyen',
  'Fabrice Monnier',
  'Gwenola Prigent',
  'Hugo Aubert',
  'Inaya Diallo',
  'Jules Weber',
  'Karine Lopez',
  'Lucas Schmitt',
  'Maëlle Tanguy',
  'Nora Haddad',
  'Oscar Renaud',
  'Pauline Girod',
  'Quentin Bailly',
  'Rosa Almeida',
] as const

const FRENCH: readonly [Arrival['kind'], string][] = [
  ['post', 'Le {heure} pour {gare} a-t-il du retard ? Rien sur le panneau.'],
  ['post', 'Bonjour @lignes, peut-on échanger un billet {gare} le jour même ?'],
  ['post', 'Peut-on emmener un chat dans le {heure}, et faut-il un billet pour lui ?'],
  ['post', 'Où faire tamponner un billet papier à {gare} ? Le guichet est fermé.'],
  [
    'post',
    'Climatisation en panne voiture {voiture} du {heure}, il fait 31 degrés. Vous faites quelque chose ?',
  ],
  ['post', 'Merci au chef de bord du {heure}, il a attendu ma grand-mère. Chapeau.'],
  ['post', 'Une idée : des prises qui marchent voiture {voiture}. Je dis ça…'],
  [
    'post',
    'Troisième retard de la semaine sur le {heure}. J’ai perdu une demi-journée de salaire, c’est inadmissible.',
  ],
  ['post', 'Ascenseur en panne à {gare}, je suis en fauteuil et bloqué sur le quai. Quelqu’un peut venir ?'],
  ['post', 'L’appli refuse ma carte depuis hier. Une solution ?'],
  ['post', 'Le wifi du {heure} est enfin rapide, bien joué !'],
  ['post', 'Y a-t-il des places pour les poussettes dans le {heure} ?'],
  ['post', 'Faut-il imprimer le billet pour {gare} ou le téléphone suffit ?'],
  ['post', 'Pourquoi le {heure} ne s’arrête plus à {gare} depuis lundi ?'],
  ['post', 'Je voudrais offrir un abonnement à ma fille qui étudie à {gare}. Vous avez une carte cadeau ?'],
  ['post', 'Recrutez-vous des conducteurs à {gare} ? Je suis en reconversion.'],
  ['post', 'La nouvelle salle d’attente de {gare} est superbe 😍'],
  ['post', 'Quelqu’un a trouvé un doudou lapin gris dans le {heure} ? Ma fille est inconsolable.'],
  ['post', 'Le café du {heure} à 4,20 €, vous êtes sérieux ?'],
  ['comment', 'Même problème pour moi à {gare}.'],
  ['comment', 'Vous aurez une nouvelle estimation à quelle heure ?'],
  ['comment', 'Merci pour l’information, au moins c’est clair.'],
  ['comment', 'Et pour les correspondances à {gare} ?'],
  ['comment', 'Toujours à quai à {gare}, portes fermées, sans annonce. On peut descendre ?'],
  ['private', 'Bonjour, je ne reçois pas ma facture du mois dernier. Pouvez-vous me la renvoyer ?'],
  ['private', 'J’ai oublié un parapluie noir dans le {heure} à {gare}. À qui m’adresser ?'],
  ['private', 'Mon remboursement de 42 € devait arriver vendredi, je n’ai rien reçu. Où en est-il ?'],
  ['private', 'Merci à la personne qui m’a répondu hier soir, tout est réglé.'],
  ['private', 'Ma réservation affiche la mauvaise date, le train est demain à {heure}. Que dois-je faire ?'],
]

const OTHERS: readonly Arrival[] = [
  {
    by: 'Emma Hughes',
    kind: 'post',
    language: 'en',
    text: 'Do I need to reserve a seat for the {time} to {gare}?',
  },
  {
    by: 'Emma Hughes',
    kind: 'private',
    language: 'en',
    text: 'I was charged twice for one ticket. Can you check?',
  },
  {
    by: 'Daniel Brandt',
    kind: 'post',
    language: 'en',
    text: 'Lovely view between {gare} and Marseille, thank you!',
  },
  { by: 'Daniel Brandt', kind: 'comment', language: 'en', text: 'Will the {time} wait for us in {gare}?' },
  { by: 'ليلى بنجلون', kind: 'post', language: 'ar', text: 'كم حقيبة يمكنني أن آخذ معي إلى {محطة}؟' },
  {
    by: 'ليلى بنجلون',
    kind: 'private',
    language: 'ar',
    text: 'لم تصلني تذكرة {محطة} عبر البريد. ماذا أفعل؟',
  },
  { by: 'سامي منصور', kind: 'post', language: 'ar', text: 'شكرا لموظفي محطة {محطة} على مساعدتهم لوالدي.' },
  { by: 'سامي منصور', kind: 'comment', language: 'ar', text: 'هل من جديد بخصوص {محطة}؟' },
]

const FOLLOW_UPS = {
  fr: [
    'Merci beaucoup !',
    'Merci, c’est clair et rapide.',
    'D’accord, et si je rate la correspondance ?',
    'Super, merci pour votre aide.',
  ],
  en: ['Thanks, that helps!', 'Great, thank you. And for the way back?'],
  ar: ['شكرا جزيلا!', 'شكرا على سرعة الرد.'],
} as const

/** What arrives at a step: the same seed tells the same story. Three in four are French. Pure. */
export function drawArrival(seed: number, step: number): Arrival {
  const pick = <T>(list: readonly T[], what: string): T =>
    list[Math.floor(draw(seed, what, step) * list.length)]!
  const isFrench = draw(seed, 'language', step) < 0.75
  const [kind, text] = pick(FRENCH, 'text')
  const arrival: Arrival = isFrench
    ? { by: pick(NAMES, 'name'), kind, language: 'fr', text }
    : pick(OTHERS, 'other')
  const filled = arrival.text.replaceAll(/\{(\p{L}+)\}/gu, (_, word: string) => pick(FILLINGS[word]!, word))
  return { ...arrival, text: filled }
}

/** What somebody says once they were answered. Pure. */
export function drawFollowUp(seed: number, step: number, language: string | null): string {
  const list: readonly string[] = FOLLOW_UPS[language === 'en' || language === 'ar' ? language : 'fr']
  return list[Math.floor(draw(seed, 'follow up', step) * list.length)]!
}
