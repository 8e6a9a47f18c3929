import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Posts for everybody and nobody: loans, miracles, followers, false winnings. */
export const frSpam: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'spam', intent: 'spam', lane: 'later' }, [
    '💰 Gagne 500€ par jour depuis ton canapé, lien en bio 💰',
    'Prêt entre particuliers de 2 000 à 800 000 € sans justificatif, réponse en 24h, écrivez à pret-facile.example',
    'Boostez votre compte : 10 000 abonnés pour 9 €, satisfait ou remboursé !!!',
    'Grâce au maître Zoumana mon mari est revenu en 3 jours. Retour d’affection, chance au jeu, WhatsApp en bio',
    'Tu veux investir dans la crypto sans risque ? x10 garanti en une semaine, rejoins le canal 👉 t.example/x10',
    '🎁 FÉLICITATIONS vous avez été tiré au sort, réclamez votre smartphone ici : https://cadeau.example/reclamer',
    'Codes promo -90 % grandes marques, stock limité, clique vite https://soldes.example',
    'Photos coquines dans mon profil 😘🔞 viens me parler',
    'Perdez 12 kilos en 2 semaines sans sport avec cette gélule, médecins choqués',
    'Rachetez vos points de permis, documents officiels livrés en 72 h, discrétion assurée',
    'Formation trading offerte aux 50 premiers, revenus passifs à vie, DM « LIBERTÉ »',
    'Salut la communauté, j’ai doublé mon salaire avec ce petit système, je vous explique tout en privé 😉🚀',
    'Vends lot de montres de luxe neuves, copies parfaites, paiement cash, contactez-moi en MP',
    'Médium voyant sérieux : résout problèmes d’argent, de couple, de justice. Résultat 100 % garanti',
    'ABONNEZ-VOUS À MA CHAÎNE je rends tous les abonnements 🔁🔁',
    'Votre site manque de visibilité ? Notre agence vous place en 1re page en 30 jours. Audit offert, répondez « SEO ».',
  ]),
]
