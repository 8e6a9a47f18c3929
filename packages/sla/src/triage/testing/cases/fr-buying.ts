import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Somebody may become a customer, or buy more. */
export const frBuying: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'buying_interest', intent: 'buying_interest', lane: 'volunteers' }, [
    'Vous avez une offre pour une asso de 40 personnes ?',
    'jveux prendre un forfait chez vous, lequel est le mieux pr 5G a petit prix ?',
    'On est 12 dans l’équipe, quel tarif pour la formule pro ?',
    'Intéressée par le canapé vert, il existe en trois places ?',
    'Possible d’avoir un devis pour l’isolation de 90 m2 à Saint-Aubier ?',
    'Je change de banque en octobre : que proposez-vous aux étudiants ?',
    'Bonjour, avez-vous un commercial que je puisse rencontrer pour équiper nos trois magasins ?',
    'combien pour privatiser la salle un samedi',
    'Si je passe chez vous, vous rachetez mon ancien abonnement ?',
    'Do you offer un plan annuel pour les écoles, avec facture en fin de mois ?',
    'C’est combien l’abonnement à l’année, je pense en prendre deux pour ma blonde et moi',
    'Chef, la fibre chez vous en ville c’est combien par mois, je veux m’abonner',
    'Y a-t-il encore des places pour le concert de vendredi, il m’en faut quatre',
    'Quel acompte pour réserver la camionnette dix jours ?',
    'Je veux ouvrir un compte joint, on commence par quoi ?',
    'Je souhaite recevoir votre catalogue entreprises et être contacté par un conseiller.',
  ]),
  ...labelPosts({ rule: 'buying_interest', intent: 'buying_interest', lane: 'later' }, [
    'Je vais sûrement souscrire chez vous à la rentrée, l’offre a l’air top',
    'Ce manteau… je crois que je vais craquer et l’acheter 🧥',
  ]),
]
