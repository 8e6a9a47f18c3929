import type { StoryLanguage } from './stories.ts'

/** The customers of the invented railway, by the language they write in. */
export const NAMES: Readonly<Record<StoryLanguage, readonly string[]>> = {
  fr: [
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
    'Nora Belkadi',
    'Oscar Renaud',
    'Pauline Girod',
    'Quentin Bailly',
    'Rosa Almeida',
    'Solène Kermarrec',
    'Théo Vandamme',
    'Ulysse Fontaine',
    'Valérie Pochon',
    'Wassim Chérif',
    'Yvonne Lamblin',
    'Zélie Arnoux',
    'Anatole Guerrin',
    'Brigitte Sauvage',
    'Cyprien Delmas',
    'Awa Sangaré',
    'Ghislain Morvan',
    'Josiane Petitjean',
    'Loïc Abgrall',
    'Mireille Costantini',
    'Noé Barthélemy',
    'Rachid Amrani',
    'Sandrine Huet',
  ],
  en: [
    'Emma Hughes',
    'Daniel Brandt',
    'Oluchi Adeyemi',
    'Fergus Doyle',
    'Priya Raman',
    'Hannah Lindgren',
    'Marcus Webb',
    'Siobhan Keane',
    'Tomasz Zielinski',
    'Grace Okonjo',
    'Arjun Mehta',
    'Lucy Hartnell',
  ],
  ar: [
    'ليلى بنجلون',
    'سامي منصور',
    'نادية الخطيب',
    'يوسف العمراني',
    'هدى صالح',
    'طارق بوعزيزي',
    'مريم الجبوري',
    'عمر بلحاج',
  ],
}

/** What the `{…}` of the stories stand for. */
export const FILLINGS: Readonly<Record<string, readonly string[]>> = {
  heure: ['7 h 32', '8 h 12', '9 h 04', '12 h 46', '16 h 28', '17 h 40', '18 h 10', '19 h 54', '21 h 02'],
  time: ['7:32', '8:12', '9:04', '12:46', '16:28', '17:40', '18:10', '19:54', '21:02'],
  الوقت: ['7:32', '8:12', '12:46', '16:28', '17:40', '19:54'],
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
  محطة: ['ليون', 'فالنس', 'أفينيون', 'مرسيليا', 'نيم', 'غرونوبل'],
  voiture: ['2', '4', '5', '7', '11', '14'],
}

/** What the railway's people write at their desk where a story has no answer of its own. */
export const DESK_ANSWERS: Readonly<Record<StoryLanguage, readonly string[]>> = {
  fr: [
    'Bonjour, merci de nous l’avoir écrit : c’est transmis à l’équipe de la ligne, qui vous répond ici dans la journée. Claire',
    'Bonjour, c’est bien noté. Je vérifie avec la gare et je vous dis ce qu’il en est. Karim',
    'Bonjour, je comprends. Je regarde votre dossier tout de suite et je vous écris ici. Salma',
    'Bonjour, merci pour votre message, il est lu en réunion d’équipe demain matin. Claire',
  ],
  en: [
    'Hello, thank you for telling us. I am checking with the station and will answer here. Karim',
    'Hello, noted, and passed on to the team of that line. Claire',
    'Hello, I understand. I am looking into it right now. Salma',
  ],
  ar: [
    'مرحبا، شكرا على رسالتك. أتحقق من الأمر مع المحطة وأجيبك هنا. كريم',
    'مرحبا، وصلت رسالتك إلى فريق الخط. كلير',
    'مرحبا، أفهم ذلك، وأنظر في ملفك الآن. سلمى',
  ],
}

/** How the desk ends an exchange in which the customer had the last word. */
export const DESK_CLOSINGS: Readonly<Record<StoryLanguage, readonly string[]>> = {
  fr: [
    'Avec plaisir. Bonne route ! Salma',
    'Merci à vous, bon voyage. Karim',
    'C’est noté, nous restons à côté si besoin. Claire',
  ],
  en: ['With pleasure. Safe travels! Salma', 'Thank you, and have a good trip. Karim'],
  ar: ['على الرحب والسعة، رحلة سعيدة! سلمى', 'شكرا لك، سفرا موفقا. كريم'],
}

/** What the desk announces when the daily bad hour has begun. */
export const ANNOUNCEMENT =
  'Panne d’alimentation électrique entre Valence et Avignon. Plusieurs trains sont arrêtés, reprise espérée dans l’heure. Nous vous informons ici toutes les 20 minutes. Claire'

/** What people say once the visitor has answered them. */
export const FOLLOW_UPS: Readonly<Record<StoryLanguage, readonly string[]>> = {
  fr: [
    'Merci beaucoup !',
    'Merci, c’est clair et rapide.',
    'D’accord, et si je rate la correspondance ?',
    'Super, merci pour votre aide.',
  ],
  en: ['Thanks, that helps!', 'Great, thank you. And for the way back?'],
  ar: ['شكرا جزيلا!', 'شكرا على سرعة الرد.'],
}
