import type { Viewer } from '../context.ts'

export type Locale = Viewer['locale']

/** What the page of the doors says. */
export interface TryWords {
  title: string
  tagline: string
  customer: string
  customerHint: string
  agent: string
  agentHint: string
  closed: string
  administrator: string
  phone: string
  phoneOfCustomer: string
  phoneHint: string
  noPhone: string
  plain: string
  languages: string
  signIn: string
  many: string
  gone: string
}

export const TRY_WORDS: Readonly<Record<Locale, TryWords>> = {
  fr: {
    title: 'Essayer Relais',
    tagline:
      'Une compagnie de chemin de fer inventée, ses clients sur la place publique, son équipe à l’écoute. Prenez la place que vous voulez.',
    customer: 'Essayer comme client',
    customerHint: 'Écrivez sur la place, en public ou en privé, et voyez arriver la réponse.',
    agent: 'Essayer comme conseiller',
    agentHint: 'La place à gauche, la boîte de réception à droite : en dix minutes, vous aurez fait le tour.',
    closed:
      'Cette porte ne s’ouvre que sur la machine où tourne Relais. D’ailleurs, entrez par un lien à usage unique : il est affiché dans le terminal.',
    administrator: 'Regarder comme administrateur',
    phone: 'Avec votre téléphone',
    phoneOfCustomer: 'Le téléphone du client',
    phoneHint: 'Visez ce code avec l’appareil photo : le téléphone devient celui du client.',
    noPhone: 'Pas besoin du vôtre : la place s’ouvre à côté de la boîte, à la taille d’un écran de poche.',
    plain:
      'Cette adresse n’est pas chiffrée : qui se trouve sur le même réseau peut lire ce qui passe. Ne l’utilisez qu’entre vous.',
    languages: 'Langue',
    signIn: 'J’ai déjà un compte',
    many: 'Trop d’entrées à la fois. Réessayez dans un quart d’heure.',
    gone: 'Il n’y a pas de démonstration ici.',
  },
  en: {
    title: 'Try Relais',
    tagline:
      'An invented railway, its customers on the town square, its team listening. Take whichever place you like.',
    customer: 'Try as a customer',
    customerHint: 'Write on the square, in public or in private, and see the answer arrive.',
    agent: 'Try as an agent',
    agentHint: 'The square on the left, the inbox on the right: ten minutes show you around.',
    closed:
      'This door opens only on the machine that runs Relais. From elsewhere, come in by a one-time link: the terminal shows it.',
    administrator: 'Look around as an administrator',
    phone: 'With your phone',
    phoneOfCustomer: 'The customer’s phone',
    phoneHint: 'Point its camera at this code: the phone becomes the customer’s.',
    noPhone:
      'You need no phone of your own: the square opens beside the inbox, in the size of a pocket screen.',
    plain:
      'This address is not encrypted: whoever is on the same network can read what passes. Use it among yourselves only.',
    languages: 'Language',
    signIn: 'I have an account',
    many: 'Too many entries at once. Try again in a quarter of an hour.',
    gone: 'There is no demonstration here.',
  },
  ar: {
    title: 'جرّب Relais',
    tagline: 'شركة قطارات متخيَّلة، وزبائنها في الساحة العامة، وفريقها يصغي إليهم. خذ المكان الذي تريد.',
    customer: 'جرّب كزبون',
    customerHint: 'اكتب في الساحة علنا أو على الخاص، وشاهد الرد حين يصل.',
    agent: 'جرّب كموظف في خدمة الزبائن',
    agentHint: 'الساحة بجانب صندوق الوارد: عشر دقائق تكفي للتعرف على كل شيء.',
    closed:
      'لا يُفتح هذا الباب إلا على الجهاز الذي يعمل عليه Relais. من مكان آخر، ادخل برابط يُستعمل مرة واحدة يظهر في الطرفية.',
    administrator: 'ألق نظرة كمسؤول',
    phone: 'بهاتفك',
    phoneOfCustomer: 'هاتف الزبون',
    phoneHint: 'وجّه الكاميرا إلى هذا الرمز: يصبح الهاتف هاتف الزبون.',
    noPhone: 'لا حاجة إلى هاتفك: تُفتح الساحة بجانب صندوق الوارد بحجم شاشة الجيب.',
    plain: 'هذا العنوان غير مشفّر: من كان على الشبكة نفسها يمكنه قراءة ما يمر. استعملوه فيما بينكم فقط.',
    languages: 'اللغة',
    signIn: 'لدي حساب',
    many: 'محاولات دخول كثيرة. حاول مجددا بعد ربع ساعة.',
    gone: 'لا يوجد عرض تجريبي هنا.',
  },
}

export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { fr: 'Français', en: 'English', ar: 'العربية' }
export const LOCALES = ['fr', 'en', 'ar'] as const
