import type { NetworkCodes } from '@relais/connectors'

/** How one writes on Bluesky: posts are short, public, and stay as they were sent. */
export const codes: NetworkCodes = {
  fr: [
    '300 signes : une idée, un fait, un lien utile s’il le faut.',
    'Ton direct et chaleureux ; ni slogan, ni mot-dièse commercial.',
    'Un message ne se corrige pas après coup : relisez noms, heures et voies.',
  ],
  en: [
    '300 characters: one idea, one fact, a useful link if needed.',
    'Direct and warm; no slogan, no marketing hashtag.',
    'A post cannot be edited afterwards: read names, times and platforms again.',
  ],
  ar: [
    '300 حرف: فكرة واحدة، معلومة واحدة، ورابط مفيد عند الحاجة.',
    'أسلوب مباشر ودافئ، بلا شعارات ولا وسوم تسويقية.',
    'لا يمكن تعديل المنشور بعد إرساله: راجع الأسماء والأوقات والأرصفة.',
  ],
}
