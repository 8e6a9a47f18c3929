/**
 * How a customer who wants to buy is asked whether sales may contact them. It begins a text that a person reads, changes
 * and sends; nothing is sent by itself.
 */
const QUESTIONS: Readonly<Record<'fr' | 'en' | 'ar', string>> = {
  fr: 'Souhaitez-vous que notre service commercial vous contacte à ce sujet\u202f? Sans votre accord, nous ne lui transmettons rien.',
  en: 'Would you like our sales team to contact you about this? Without your yes, we pass nothing on to them.',
  ar: 'هل تودّون أن يتواصل معكم فريق المبيعات بهذا الشأن؟ لن ننقل إليه أي شيء من دون موافقتكم.',
}

/** The question in the customer's language, or else in the organization's. */
export function askInLanguage(language: string | null, otherwise: 'fr' | 'en' | 'ar'): string {
  return QUESTIONS[language as 'fr'] ?? QUESTIONS[otherwise]
}
