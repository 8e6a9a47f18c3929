import type { Lane } from '@relais/sla'

type Locale = 'fr' | 'en' | 'ar'

/** A case of which there is no doubt where it belongs, nor how one may answer it. */
export interface KnownCase {
  /** Its name for ever: what somebody practised on is told by it. */
  key: string
  lane: Lane
  /** What triage hears in it, what counts most first. */
  reasons: readonly string[]
  /** What a customer says, in each language. */
  said: Readonly<Record<Locale, string>>
  /** An answer that keeps the charter. */
  answer: Readonly<Record<Locale, string>>
}

/**
 * Mixed in among the tickets of the past, so that whoever practises meets what is seldom and grave as well, and taken where
 * there is no such ticket yet. Of each lane one.
 */
export const KNOWN_CASES: readonly KnownCase[] = [
  {
    key: 'stranded',
    lane: 'doNow',
    reasons: ['blocked_now', 'vulnerable_person', 'asked_directly'],
    said: {
      fr: 'Train annulé, il est minuit, je suis sur le quai avec deux enfants et personne ne répond. On fait quoi ?',
      en: 'Train cancelled, it is midnight, I am on the platform with two children and nobody answers. What do we do?',
      ar: 'أُلغي القطار، والساعة منتصف الليل، وأنا على الرصيف مع طفلين ولا أحد يرد. ماذا نفعل؟',
    },
    answer: {
      fr: 'Nous cherchons une solution pour vous trois tout de suite. Dans quelle gare êtes-vous ? Dites-le-nous en message privé.',
      en: 'We are looking for a way for the three of you right now. At which station are you? Tell us in a private message.',
      ar: 'نبحث لكم أنتم الثلاثة عن حل حالًا. في أي محطة أنتم؟ أخبرونا في رسالة خاصة.',
    },
  },
  {
    key: 'refund',
    lane: 'plan',
    reasons: ['unanswered_promise', 'repeat_contact', 'complaint'],
    said: {
      fr: 'Remboursement promis il y a trois semaines, quatrième message, toujours rien. C’est lamentable.',
      en: 'Refund promised three weeks ago, fourth message, still nothing. This is a disgrace.',
      ar: 'وُعدت باسترداد المبلغ قبل ثلاثة أسابيع، وهذه رسالتي الرابعة، ولا شيء حتى الآن. هذا مخزٍ.',
    },
    answer: {
      fr: 'Trois semaines sans nouvelles, c’est trop long, et nous en sommes désolés. Envoyez-nous votre numéro de dossier en message privé : nous regardons où il en est.',
      en: 'Three weeks without news is too long, and we are sorry. Send us the number of your file in a private message: we will see where it stands.',
      ar: 'ثلاثة أسابيع بلا أخبار مدة طويلة، ونحن نأسف لذلك. أرسل لنا رقم ملفك في رسالة خاصة وسننظر أين وصل.',
    },
  },
  {
    key: 'bicycle',
    lane: 'volunteers',
    reasons: ['asked_directly', 'question'],
    said: {
      fr: 'Bonjour, est-ce que je peux prendre mon vélo pliant dans le train demain matin ?',
      en: 'Hello, may I take my folding bike on the train tomorrow morning?',
      ar: 'مرحبًا، هل يمكنني أخذ دراجتي القابلة للطي في القطار صباح الغد؟',
    },
    answer: {
      fr: 'Bonjour ! Oui, un vélo plié voyage comme un bagage, sans billet. Bon voyage demain.',
      en: 'Hello! Yes, a folded bike travels as luggage, without a ticket. Have a good journey tomorrow.',
      ar: 'مرحبًا! نعم، تسافر الدراجة المطوية كأمتعة ومن دون تذكرة. رحلة سعيدة غدًا.',
    },
  },
  {
    key: 'thanks',
    lane: 'later',
    reasons: ['praise'],
    said: {
      fr: 'Merci à toute l’équipe, tout s’est très bien passé dimanche.',
      en: 'Thanks to the whole team, everything went very well on Sunday.',
      ar: 'شكرًا للفريق كله، سار كل شيء على ما يرام يوم الأحد.',
    },
    answer: {
      fr: 'Merci à vous, cela nous fait très plaisir. Nous transmettons à l’équipe.',
      en: 'Thank you, we are very glad to read this. We are passing it on to the team.',
      ar: 'شكرًا لك، يسعدنا ذلك كثيرًا. سننقل كلامك إلى الفريق.',
    },
  },
]

/** The case of this name; null for one that there is no more. */
export function findKnownCase(key: string | null): KnownCase | null {
  return KNOWN_CASES.find((one) => one.key === key) ?? null
}
