import type { NewTemplate } from './check-template.ts'
import type { CardText } from './tables.ts'

const texts = (fr: [string, string], en: [string, string], ar: [string, string]): CardText[] => [
  { language: 'fr', question: fr[0], answer: fr[1] },
  { language: 'en', question: en[0], answer: en[1] },
  { language: 'ar', question: ar[0], answer: ar[1] },
]

/** What the invented railway is asked again and again. */
export const DEMONSTRATION_CARDS: readonly CardText[][] = [
  texts(
    [
      'Puis-je voyager avec mon vélo ?',
      'Oui : plié et dans une housse, il voyage gratuitement. Non démonté, il faut une place vélo, à 5 €, à réserver avec le billet.',
    ],
    [
      'May I take my bike on the train?',
      'Yes: folded and in a bag it travels free. Unfolded it needs a bike place, 5 €, booked with the ticket.',
    ],
    [
      'هل يمكنني السفر بالدراجة؟',
      'نعم: إذا كانت مطوية وفي غطاء فهي مجانية. وغير المطوية تحتاج إلى مكان خاص بسعر 5 يورو يُحجز مع التذكرة.',
    ],
  ),
  texts(
    [
      'Mon train est annulé, suis-je remboursé ?',
      'Oui, en entier : dans l’application, Mes billets, Demander le remboursement. L’argent arrive sous cinq jours. Le billet vaut aussi dans le train suivant.',
    ],
    [
      'My train is cancelled, do I get my money back?',
      'Yes, all of it: in the app, My tickets, Ask for a refund. It arrives within five days. Your ticket is also good on the next train.',
    ],
    [
      'أُلغي قطاري، هل أسترد ثمن التذكرة؟',
      'نعم، كامل المبلغ: في التطبيق، تذاكري، طلب استرداد. يصل خلال خمسة أيام. وتذكرتك صالحة أيضًا في القطار التالي.',
    ],
  ),
  texts(
    [
      'J’ai oublié un objet dans le train',
      'Déclarez-le dans l’application, Objets trouvés, avec le numéro du train et la place. Ce qui est retrouvé attend trente jours en gare de Valmont.',
    ],
    [
      'I left something on the train',
      'Report it in the app, Lost property, with the train number and your seat. What is found waits thirty days at Valmont station.',
    ],
    [
      'نسيت غرضًا في القطار',
      'أبلغ عنه في التطبيق، المفقودات، مع رقم القطار والمقعد. ما يُعثر عليه ينتظر ثلاثين يومًا في محطة فالمون.',
    ],
  ),
  texts(
    [
      'Mon train a du retard, ai-je droit à quelque chose ?',
      'Dès 30 minutes : un quart du prix ; dès 60 minutes : la moitié. Le formulaire est dans l’application, Mes trajets, pendant soixante jours.',
    ],
    [
      'My train is late, what am I entitled to?',
      'From 30 minutes: a quarter of the price; from 60 minutes: half. The form is in the app, My journeys, for sixty days.',
    ],
    [
      'تأخر قطاري، ما هو حقي؟',
      'ابتداءً من 30 دقيقة: ربع الثمن، ومن 60 دقيقة: نصفه. الاستمارة في التطبيق، رحلاتي، لمدة ستين يومًا.',
    ],
  ),
  texts(
    [
      'Un fauteuil roulant peut-il monter à bord ?',
      'Oui, dans la voiture 1, de plain-pied. L’aide à l’embarquement est gratuite : demandez-la la veille au 0 800 000 117.',
    ],
    [
      'Can a wheelchair get on board?',
      'Yes, in coach 1, step-free. Help with boarding is free: ask for it the day before on 0 800 000 117.',
    ],
    [
      'هل يمكن الصعود بكرسي متحرك؟',
      'نعم، في العربة 1 من دون درج. المساعدة على الصعود مجانية: اطلبها قبل يوم على 0800000117.',
    ],
  ),
  texts(
    [
      'Mon chat ou mon chien peut-il voyager ?',
      'Oui : dans un sac, gratuitement ; un grand chien paie 7 € et voyage en laisse et muselé. Les chiens d’assistance voyagent toujours gratuitement.',
    ],
    [
      'Can my cat or my dog come along?',
      'Yes: in a bag, for free; a big dog pays 7 € and travels on a lead and muzzled. Assistance dogs always travel free.',
    ],
    [
      'هل يمكن أن يسافر قطي أو كلبي معي؟',
      'نعم: في حقيبة مجانًا، والكلب الكبير بسعر 7 يورو مع مقود وكمامة. كلاب المساعدة مجانًا دائمًا.',
    ],
  ),
]

/** What its care team writes again and again. */
export const DEMONSTRATION_TEMPLATES: readonly NewTemplate[] = [
  {
    name: 'Bonjour',
    shortcut: 'bonjour',
    texts: [
      { language: 'fr', body: 'Bonjour {{contact.firstName}}, merci de votre message. {{agent.firstName}}' },
      {
        language: 'en',
        body: 'Hello {{contact.firstName}}, thank you for your message. {{agent.firstName}}',
      },
      { language: 'ar', body: 'مرحبًا {{contact.firstName}}، شكرًا على رسالتك. {{agent.firstName}}' },
    ],
  },
  {
    name: 'Retard : on revient vers vous',
    shortcut: 'retard',
    texts: [
      {
        language: 'fr',
        body: 'Bonjour {{contact.firstName}}, nous voyons le retard du train {{? numéro du train}}. Prochaine nouvelle ici à {{? heure}}. {{agent.firstName}}',
      },
      {
        language: 'en',
        body: 'Hello {{contact.firstName}}, we see that train {{? train number}} is late. More news here at {{? time}}. {{agent.firstName}}',
      },
      {
        language: 'ar',
        body: 'مرحبًا {{contact.firstName}}، نتابع تأخر القطار {{? رقم القطار}}. الخبر التالي هنا عند الساعة {{? الساعة}}. {{agent.firstName}}',
      },
    ],
  },
  {
    name: 'Passer en message privé',
    shortcut: 'prive',
    texts: [
      {
        language: 'fr',
        body: 'Pour regarder votre dossier, écrivez-nous en privé votre numéro de réservation : jamais ici, tout le monde lit. {{agent.firstName}}',
      },
      {
        language: 'en',
        body: 'To look into it, send us your booking number in private: never here, everybody reads along. {{agent.firstName}}',
      },
      {
        language: 'ar',
        body: 'لنراجع ملفك، أرسل رقم الحجز في رسالة خاصة، لا هنا فالجميع يقرأ. {{agent.firstName}}',
      },
    ],
  },
  {
    name: 'Merci',
    shortcut: 'merci',
    texts: [
      {
        language: 'fr',
        body: 'Merci {{contact.firstName}}, votre mot est transmis à l’équipe. {{agent.firstName}}',
      },
      {
        language: 'en',
        body: 'Thank you {{contact.firstName}}, we have passed your words on to the team. {{agent.firstName}}',
      },
      { language: 'ar', body: 'شكرًا {{contact.firstName}}، نقلنا كلماتك إلى الفريق. {{agent.firstName}}' },
    ],
  },
]
