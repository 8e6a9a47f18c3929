/** One thing that happened on the square before the visitor came. */
export interface Scene {
  /** How long ago, in minutes. */
  minutesAgo: number
  /** The name of the person; null for the brand, at its own desk. */
  by: string | null
  /** A private exchange, or a public one. */
  isPrivate?: boolean
  /** The name of the scene that this one answers. */
  under?: string
  /** What later scenes call this one. */
  name?: string
  language: 'fr' | 'en' | 'ar'
  text: string
  /** What became of it: rewritten, or taken away. */
  later?: { minutesAgo: number; text: string } | { minutesAgo: number; text: null }
}

/**
 * An ordinary late afternoon with trouble on one line. Every person and every train is invented. Together they hold
 * the cases by which the lanes are judged: stranded, refund, folding bicycle, application, school groups, thanks, idea.
 */
export const FIRST_STATE: readonly Scene[] = [
  {
    minutesAgo: 210,
    by: 'Youssef Bennani',
    language: 'fr',
    text: 'Merci à l’équipe de Casa-Voyageurs, super accueil ce matin 🙏',
    name: 'merci',
  },
  {
    minutesAgo: 205,
    by: null,
    under: 'merci',
    language: 'fr',
    text: 'Merci Youssef, le message est transmis à l’équipe de la gare. Belle journée ! Inès',
  },
  {
    minutesAgo: 180,
    by: 'Hélène Roux',
    language: 'fr',
    text: 'Une idée : afficher dans l’appli la place des voitures à vélos sur le quai, on courrait moins 😄',
  },
  {
    minutesAgo: 95,
    by: null,
    name: 'perturbation',
    language: 'fr',
    text: 'Trafic perturbé entre Lyon et Marseille : un arbre est tombé sur la voie près de Montélimar. Retards de 40 à 90 minutes, deux trains supprimés. Nous vous informons ici toutes les 30 minutes.',
  },
  {
    minutesAgo: 88,
    by: 'Paul Vasseur',
    under: 'perturbation',
    name: 'cause',
    language: 'fr',
    text: 'Le 16 h 04 est supprimé ou retardé ? Le panneau dit les deux.',
  },
  {
    minutesAgo: 83,
    by: null,
    under: 'cause',
    language: 'fr',
    text: 'Bonjour Paul, il est supprimé. Votre billet est valable dans le 17 h 04, sans démarche. Inès',
  },
  {
    minutesAgo: 81,
    by: 'Paul Vasseur',
    under: 'cause',
    language: 'fr',
    text: 'Merci Inès, réponse claire et rapide !',
  },
  {
    minutesAgo: 52,
    by: 'Mathis Colin',
    under: 'perturbation',
    language: 'fr',
    text: 'Encore… troisième fois ce mois-ci que je rate ma correspondance à Valence.',
    later: {
      minutesAgo: 50,
      text: 'Encore. Troisième fois ce mois-ci que je rate ma correspondance à Valence, et jamais une excuse.',
    },
  },
  {
    minutesAgo: 41,
    by: 'Sofia Lindqvist',
    under: 'perturbation',
    language: 'fr',
    text: 'Bravo aux contrôleuses de la voiture 4 : de l’eau pour tout le monde et le sourire malgré tout.',
  },
  {
    minutesAgo: 26,
    by: 'Gaël Le Bihan',
    under: 'perturbation',
    language: 'fr',
    text: 'Le 18 h 40 pour Marseille part-il bien, et de quelle voie ?',
  },
  {
    minutesAgo: 15,
    by: 'Jon Okafor',
    under: 'perturbation',
    language: 'en',
    text: 'Is the 18:10 to Marseille running? My flight leaves at 22:00 and nobody at the desk could tell me.',
  },
  {
    minutesAgo: 12,
    by: 'أمينة الإدريسي',
    under: 'perturbation',
    language: 'ar',
    text: 'هل سيصل قطار الساعة 18:10 إلى مرسيليا اليوم؟ معي والدتي وهي لا تستطيع الانتظار واقفة.',
  },
  {
    minutesAgo: 10,
    by: 'Noémie Garnier',
    under: 'perturbation',
    language: 'fr',
    text: 'Mauvais fil, désolée.',
    later: { minutesAgo: 9, text: null },
  },
  {
    minutesAgo: 4,
    by: 'Camille Moreau',
    under: 'perturbation',
    language: 'fr',
    text: 'Bloquée à Lyon depuis 3 h avec deux enfants, le train annulé et personne au guichet. @lignes vous répondez quand ?',
  },
  {
    minutesAgo: 58,
    by: 'Léa Perrin',
    language: 'fr',
    text: 'Bonjour, pour les groupes scolaires, existe-t-il un interlocuteur dédié ? Nous serions 54 élèves en mai.',
  },
  {
    minutesAgo: 47,
    by: 'Thomas Delcourt',
    language: 'fr',
    text: 'Remboursement promis il y a trois semaines, toujours rien. C’est mon quatrième message.',
  },
  {
    minutesAgo: 24,
    by: 'Priya Nair',
    language: 'en',
    text: 'Your app logs me out every time I open a ticket. Version 8.2, new phone. Had to buy a second ticket on board.',
  },
  {
    minutesAgo: 18,
    by: 'Nadia Atelier',
    language: 'fr',
    text: 'Est-ce que je peux voyager avec mon vélo pliant sans réservation ?',
  },
  {
    minutesAgo: 20,
    by: 'Thomas Delcourt',
    isPrivate: true,
    language: 'fr',
    text: 'Je vous écris aussi ici, dossier de remboursement du 1er du mois, 86 €. C’est la quatrième fois. Quand serai-je remboursé ?',
  },
  {
    minutesAgo: 33,
    by: 'كريم السباعي',
    isPrivate: true,
    language: 'ar',
    text: 'السلام عليكم، نسيت حقيبة ظهر زرقاء في قطار الساعة 14:20 إلى أفينيون، العربة 7. كيف أسترجعها؟',
  },
  {
    minutesAgo: 36,
    by: 'Odile Fabre',
    isPrivate: true,
    name: 'abonnement',
    language: 'fr',
    text: 'Bonjour, mon abonnement a été prélevé deux fois ce mois-ci. Pouvez-vous regarder ?',
  },
  {
    minutesAgo: 30,
    by: null,
    under: 'abonnement',
    isPrivate: true,
    language: 'fr',
    text: 'Bonjour Odile, je vois bien deux prélèvements. Le second vous revient sous trois jours ouvrés. Inès',
  },
  {
    minutesAgo: 28,
    by: 'Odile Fabre',
    isPrivate: true,
    language: 'fr',
    text: 'Parfait, merci beaucoup pour votre aide.',
  },
]
