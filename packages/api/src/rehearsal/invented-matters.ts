import type { Viewer } from '../context.ts'
import type { Keyword } from '../voice/keywords.ts'

type Locale = Viewer['locale']

/** Something that customers of any company ask about, and what they might write. */
interface InventedTopic {
  name: Record<Locale, string>
  keywords: Record<Locale, readonly string[]>
  matters: Record<Locale, readonly string[]>
}

/** What is played where a company has no topics yet. Each matter says one of its topic's words, and asks. */
const INVENTED: readonly InventedTopic[] = [
  {
    name: { fr: 'Horaires', en: 'Opening hours', ar: 'أوقات العمل' },
    keywords: {
      fr: ['horaire', 'horaires', 'ouvert', 'ouverts', 'fermé', 'fermez'],
      en: ['open', 'opening', 'hours', 'closed'],
      ar: ['أوقات', 'مفتوح', 'مفتوحون', 'تغلقون'],
    },
    matters: {
      fr: ['Bonjour, êtes-vous ouverts ce dimanche\u202f?', 'À quelle heure fermez-vous ce soir\u202f?'],
      en: ['Hello, are you open this Sunday?', 'What are your opening hours tonight?'],
      ar: ['مرحبًا، هل أنتم مفتوحون يوم الأحد؟', 'في أي ساعة تغلقون هذا المساء؟'],
    },
  },
  {
    name: { fr: 'Accès', en: 'Getting there', ar: 'الوصول' },
    keywords: {
      fr: ['vélo', 'poussette', 'fauteuil', 'parking', 'entrée'],
      en: ['bike', 'pushchair', 'wheelchair', 'parking', 'entrance'],
      ar: ['دراجتي', 'عربة', 'موقف', 'المدخل'],
    },
    matters: {
      fr: ['Puis-je venir avec mon vélo pliant\u202f?', 'Y a-t-il un parking près de l’entrée\u202f?'],
      en: ['May I bring my folding bike?', 'Is there any parking near the entrance?'],
      ar: ['هل يمكنني إحضار دراجتي القابلة للطي؟', 'هل يوجد موقف سيارات قرب المدخل؟'],
    },
  },
  {
    name: { fr: 'Application', en: 'App', ar: 'التطبيق' },
    keywords: {
      fr: ['application', 'appli', 'site'],
      en: ['app', 'website'],
      ar: ['التطبيق', 'الموقع'],
    },
    matters: {
      fr: [
        'L’application me déconnecte à chaque fois, que faire\u202f?',
        'Votre site existe-t-il en anglais\u202f?',
      ],
      en: ['The app signs me out each time, what can I do?', 'Is your website available in French?'],
      ar: ['التطبيق يسجل خروجي كل مرة، ماذا أفعل؟', 'هل الموقع متاح بالفرنسية؟'],
    },
  },
]

/** A question that says a topic's word, for a topic that a company made itself. */
const ASKED: Record<Locale, (word: string) => string> = {
  fr: (word) => `Bonjour, j’ai une question sur ceci\u202f: ${word}. Comment cela se passe-t-il\u202f?`,
  en: (word) => `Hello, I have a question about this: ${word}. How does it work?`,
  ar: (word) => `مرحبًا، عندي سؤال عن: ${word}. كيف يتم ذلك؟`,
}

/** The topics that are played where a company has none, named in its language. Pure. */
export function inventedTopics(locale: Locale): { name: string; keywords: Keyword[] }[] {
  return INVENTED.map(({ name, keywords }) => ({
    name: name[locale],
    keywords: (['fr', 'en', 'ar'] as const).flatMap((language) =>
      keywords[language].map((keyword) => ({ language, keyword })),
    ),
  }))
}

/**
 * What somebody might ask on a topic in their language; empty where no word of the topic is known in it, for what is on no
 * topic is offered to nobody. Pure.
 */
export function inventMatters(
  topic: { name: string; keywords: readonly Keyword[] },
  locale: Locale,
): string[] {
  const invented = INVENTED.find(({ name }) => Object.values(name).includes(topic.name))
  const words = topic.keywords.flatMap(({ language, keyword }) => (language === locale ? [keyword] : []))
  const says = (matter: string) => words.some((word) => matter.toLowerCase().includes(word.toLowerCase()))
  const ready = invented?.matters[locale].filter(says) ?? []
  if (ready.length > 0) return ready
  return words.slice(0, 1).map((word) => ASKED[locale](word))
}
