import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Compliments that are none, and questions that ask nothing. */
export const frIrony: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'plan', never: ['praise'] }, [
    'Bravo, encore 2h de retard, champions 👏👏',
    'Merci @ColisHirondelle d’avoir lancé mon vase par-dessus le portail, il adore voler',
    'Quelle joie de passer ma soirée avec votre musique d’attente. 1h12, le record.',
    'Super idée de fermer le seul guichet un jour de départ en vacances, vraiment des génies',
    'Génial la fibre qui marche uniquement la nuit, j’ai toujours rêvé d’être un hibou',
    'trop cool jai payé 1ere classe pr etre debout ds le couloir ❤️ merci la vie',
    'Félicitations pour la panne du mois ! On ouvre les paris pour le mois prochain ? 🥳',
    'Un immense bravo au stagiaire qui a codé la page de paiement, trois essais trois échecs',
    'Ah ben voilà, facture doublée. Je vous adore, ne changez rien 🙃',
    'Toujours un plaisir de voyager en boîte de sardines, l’odeur en prime',
    'Chapeau l’artiste : le technicien a coupé la ligne du voisin pour brancher la mienne.',
    'Excellent service après-vente. Je recommande à mes ennemis.',
    'Merci pour la douche froide ce matin @EnergieLoriot, très vivifiant en janvier',
    'Votre ponctualité m’émeut. 43 minutes aujourd’hui, 38 hier, une vraie régularité suisse.',
    'Ben coudonc, une belle job de bras, bravo, le frigo est posé à l’envers',
    'Bel effort : cinq conseillers, cinq réponses différentes. Un sans-faute.',
    'Cinq étoiles… pour l’humidité de la chambre ⭐⭐⭐⭐⭐',
    'On ne remerciera jamais assez la clim d’être en grève quand il fait 38°',
    'Service « premium » ils disaient mdr, j’ai eu plus de considération chez le dentiste',
    'Cher @ColisHirondelle, je tenais à saluer l’inventivité de vos équipes. Lundi, mon colis était « en cours de livraison ». Mardi aussi. Mercredi, il était « livré en main propre », à 3 h 12 du matin, à une personne nommée « Haie ». J’ai donc fouillé la haie. J’y ai trouvé un ballon, deux hérissons et le colis du voisin d’en face, daté de Noël. Le mien a depuis été signalé dans un département où je n’ai jamais mis les pieds. C’est beau, cette liberté. Ne le pressez surtout pas, il profite.',
    'Formidable votre mise à jour : elle corrige un bug et en livre douze.',
  ]),
  ...labelPosts({ rule: 'complaint', intent: 'complaint', lane: 'plan' }, [
    'C’est une blague ? 19 € de frais pour imprimer une feuille, minables.',
    'Vous vous foutez de nous ou quoi ? Trois trains supprimés, bande de guignols.',
    'non mais sérieux qui a validé cette horreur d’appli ???',
    'Et vous appelez ça un service public ? Lamentable.',
  ]),
]
