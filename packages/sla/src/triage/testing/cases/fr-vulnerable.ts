import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** People for whom the same fault weighs more: age, illness, disability, a birth, no money left. */
export const frVulnerable: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'vulnerable_person', intent: 'question', lane: 'doNow' }, [
    'Bonsoir, je suis en fauteuil roulant et la rampe est en panne quai 3, je monte comment ?',
    "ma mere de 91 ans attend l'assistance depuis 1h a la gare de Belvoir, vous envoyez quelqu un oui ou non",
    'Enceinte de 8 mois et debout dans le couloir : il reste une place assise quelque part ? @RailBleuet',
    'Ascenseur HS depuis lundi, je suis au 6e avec un déambulateur. Quand est-ce que vous réparez svp',
    'Mon mari est dialysé trois fois par semaine, son taxi réservé chez vous n’est pas là. Que fait-on ?',
    "Bjr jsuis aveugle et votre nouvelle appli ne marche plus avec mon lecteur d'écran, comment j'accède à mes factures ?",
    'On est bloqués à l’aéroport avec un nourrisson de 3 semaines, plus de lait, vol reporté à demain. Quelqu’un peut nous aider ?',
    'Je suis sourd, arrêtez de me dire d’appeler. Il existe un tchat ou un service en langue des signes ?',
    'Vous avez coupé l’électricité de ma voisine, 84 ans, qui vit seule. Elle a réglé en agence. Comment la faire rétablir ?',
    'Mon fils est autiste, le changement de car l’a mis en crise, l’accompagnatrice prévue n’est pas là. Qui peut venir ??',
    'Allô quoi, mon père est diabétique, son insuline est dans le colis que vous trimballez depuis 3 jours @ColisHirondelle. Il est OÙ ?',
    'Grand-maman a nonante-trois ans et on lui supprime son guichet. Comment elle paie ses factures maintenant ?',
    'Papa est sorti de l’hôpital hier, il lui faut le lit médicalisé que vous deviez livrer ce matin, le livreur vient à quelle heure ?',
    'Bonjour, je vous écris pour ma tante, 79 ans, cardiaque, qui vit seule au quatrième étage. Votre équipe a changé son téléphone fixe pour le passer sur la box et depuis son bracelet d’alerte n’est plus relié à la centrale. L’installateur du bracelet dit que c’est à vous de rouvrir un réglage, votre boutique dit que c’est à lui. En attendant je dors chez elle, mais je reprends le travail lundi à 300 kilomètres. Qui chez vous peut appeler l’installateur et régler cela ensemble, une bonne fois ?',
    'Je suis en fin de droits, deux petits à la maison, vous m’avez prélevé deux fois le loyer. Pouvez-vous me reverser le second ? Je n’ai plus rien pour manger.',
  ]),
  ...labelPosts({ rule: 'vulnerable_person', intent: 'complaint', lane: 'plan' }, [
    'Laisser une dame de 88 ans debout deux heures faute de siège réservé… vous me dégoûtez.',
    'Refus d’embarquer mon chien guide. En 2026. Une honte, je suis malvoyante et j’avais prévenu.',
    'Aucune place handicapée respectée sur votre parking, vos vigiles s’en fichent complètement. Lamentable.',
    'Vous avez vendu un contrat à ma grand-mère qui a Alzheimer. Démarcher des gens comme ça c’est écœurant.',
    'Zéro respect pour les PMR dans vos trains, les toilettes adaptées sont fermées une fois sur deux.',
    'ma femme enceinte a été obligée de porter les cartons elle meme, votre livreur voulait pas monter. minable',
  ]),
]
