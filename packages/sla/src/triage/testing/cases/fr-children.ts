import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** A child who is alone, lost, approached or unsafe. */
export const frChildren: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'minor_at_risk', intent: 'question', lane: 'doNow', isBand0: true }, [
    'MON FILS DE 6 ANS EST RESTÉ DANS LE TRAIN LES PORTES SE SONT FERMÉES JE SUIS SUR LE QUAI À BELVOIR',
    'ma fille a 8 ans elle est toute seule a la gare de Montrieux, laccompagnateur est jamais venu 😭😭 repondez',
    'Le car scolaire a déposé ma petite de 7 ans au mauvais arrêt, en rase campagne, on ne la trouve pas. Que dit le chauffeur ?',
    'On a perdu un petit garçon dans votre magasin de Saint-Aubier, 4 ans, pull jaune. Fermez les sorties svp',
    'Un adulte envoie des messages dégueulasses à ma fille de 12 ans sur le chat de votre jeu, pseudo en capture. Bloquez-le',
    'Mineure non accompagnée vol de 14h10 : personne pour la récupérer à l’arrivée, ma nièce de 9 ans attend seule au comptoir @AirPapillote',
    'Le bus est parti avec mon neveu de 5ans dedans et sa mere dehors, ligne 4, c chaud la, appelez le chauffeur wesh',
    'y’a une gamine d’une dizaine d’années qui pleure toute seule au terminus de nuit, elle parle pas français. Envoyez un agent',
    'Bonjour, je travaille dans une école. Un élève de 13 ans me montre un profil qui vend des photos de collégiennes sur votre plateforme. Où signaler, c’est urgent',
    'Mon bébé est enfermé dans la voiture que je vous loue, l’appli ne déverrouille plus, il est au soleil',
    'La nounou trouvée par votre appli ne répond plus depuis midi, elle a mon fils de 2 ans. Donnez-moi son adresse',
    'mon ado de 15 ans a fugué, son téléphone est chez vous, pouvez-vous le localiser ?',
  ]),
  ...labelPosts({ rule: 'minor_at_risk', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'Votre contrôleur a fait descendre mon fils de 11 ans à 21h dans une gare fermée parce qu’il avait oublié sa carte. Tout seul dans le noir. Je n’ai aucune nouvelle de lui.',
    "Scandaleux : l'animateur du centre de loisirs a giflé ma fille, elle a 5 ans et elle a la marque sur la joue. Et il est encore là cet aprem avec les autres petits",
    'La garderie municipale a laissé sortir mon petit de 3 ans, c’est une voisine qui l’a retrouvé sur la route. Vous attendez un mort ?',
  ]),
]
