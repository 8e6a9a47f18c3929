import type { CharterTexts } from './tables.ts'

/**
 * The charter that Relais comes with, in force until an organization publishes its own. Short enough for the screen of a
 * phone; whoever signs it signs these words, so the digest of what they read stands beside their signature.
 */
export const SHIPPED_CHARTER: Required<CharterTexts> = {
  fr: `1. Je réponds au nom de l’entreprise, depuis ses comptes, et je signe de mon prénom.
2. Je réponds à ce que je connais. Le reste, je le passe : droit, presse, sécurité, données personnelles.
3. En public, aucune donnée personnelle : ni téléphone, ni e-mail, ni adresse, ni numéro de commande, ni nom d’une autre personne. Je propose un message privé.
4. Je ne promets que ce qui est sûr : ni remboursement, ni délai, ni « cela n’arrivera plus ».
5. Ce qui est interne reste interne.
6. Je reste poli, même quand on ne l’est pas. Je ne dénigre ni collègue, ni concurrent.
7. Je réponds quand je le veux bien, pendant mes heures. Je peux m’arrêter à tout moment.
8. Une erreur se corrige ensemble : je la signale aussitôt.`,
  en: `1. I answer for the company, from its accounts, and sign with my first name.
2. I answer what I know. The rest I pass on: law, press, safety, personal data.
3. In public, no personal data: no phone, e-mail or postal address, no order number, no name of anybody else. I offer a private message.
4. I promise only what is certain: no refund, no delay, no “it will never happen again”.
5. What is internal stays internal.
6. I stay polite, even when others are not. I run down neither colleagues nor competitors.
7. I answer when I am willing to, within my hours. I may stop at any time.
8. A mistake is put right together: I report it at once.`,
  ar: `1. أجيب باسم الشركة ومن حساباتها، وأوقّع باسمي الأول.
2. أجيب عمّا أعرفه، وأحيل الباقي: القانون والصحافة والسلامة والمعطيات الشخصية.
3. لا معطيات شخصية في العلن: لا هاتف ولا بريد إلكتروني ولا عنوان ولا رقم طلب ولا اسم شخص آخر. أقترح رسالة خاصة.
4. لا أعد إلا بما هو أكيد: لا استرجاع للمال ولا أجل ولا «لن يتكرر هذا أبدا».
5. ما هو داخلي يبقى داخليا.
6. أبقى مهذبا حتى مع من ليس كذلك، ولا أنتقص من زميل ولا من منافس.
7. أجيب عندما أرغب في ذلك وضمن ساعاتي، ويمكنني التوقف في أي وقت.
8. نصحح الخطأ معا: أبلّغ عنه فورا.`,
}
