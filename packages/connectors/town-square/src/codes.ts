import type { NetworkCodes } from '@relais/connectors'

/** How one writes on the Town Square. */
export const codes: NetworkCodes = {
  fr: [
    'Toute la place lit : répondez en public à ce qui sert à tous.',
    'Deux ou trois phrases, le fait d’abord, sans jargon.',
    'Ce qui touche à la personne (billet, adresse, téléphone) se dit en privé.',
  ],
  en: [
    'The whole square reads along: answer in public what helps everybody.',
    'Two or three sentences, the fact first, no jargon.',
    'What concerns the person (ticket, address, phone) is said in private.',
  ],
  ar: [
    'الساحة كلها تقرأ: أجب علنًا بما ينفع الجميع.',
    'جملتان أو ثلاث، المعلومة أولًا، من دون مصطلحات.',
    'ما يخص الشخص (تذكرة، عنوان، هاتف) يقال في رسالة خاصة.',
  ],
}
