import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Wishes and proposals: heard, kept, and in no hurry. */
export const frIdeas: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'idea', intent: 'idea', lane: 'later' }, [
    'Ce serait cool de pouvoir choisir sa place sur un plan',
    'Idée comme ça : un abonnement partagé pour les couples',
    'vous devriez mettre un mode sombre dans lappli',
    'Suggestion : afficher le prix au kilo sur le site.',
    'Perso je verrais bien une boutique éphémère à Vauxclair 😇',
    'Et si vous proposiez un créneau de livraison après 20h ?',
    'Il faudrait un bouton pour tout marquer comme lu, ça ferait gagner du temps à tout le monde',
    'Pourquoi pas des vélos cargos en libre-service près de la crèche ?',
    'Moi jdis un partenariat avec les cantines du coin ce serait une tuerie',
    'Ça serait l’fun d’avoir un wagon pour les familles avec des jeux',
    'On aimerait bien un parasol ou deux au bord du bassin municipal, simple proposition d’habitant.',
    'Petite suggestion d’amélioration : permettre d’exporter le planning vers son agenda.',
    'Pensez à une option paiement en trois fois pour les petits budgets, beaucoup de gens au pays seraient preneurs.',
    'feature request : raccourcis clavier dans la vue liste 🙌',
    'À quand des emballages consignés, ce serait un vrai plus pour la planète',
    'Voyageuse régulière depuis huit ans, je me permets une proposition. Dans le train du matin, tout le monde monte au milieu et la queue de la rame reste vide, parce que rien sur le quai ne l’indique. D’autres pays affichent le remplissage de chaque voiture quelques minutes avant l’arrivée : trois petits bonshommes, verts ou rouges. Avec les compteurs que vous avez déjà aux portes, l’affichage ne coûterait sans doute pas grand-chose et éviterait bien des bousculades. Si cela peut nourrir vos réflexions…',
    'Je rêve d’une ligne de nuit entre Belvoir et le campus',
  ]),
]
