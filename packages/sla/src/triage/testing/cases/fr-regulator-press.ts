import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Bodies that watch over us, and papers that write about us, without a date set. */
export const frRegulatorPress: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'regulator', intent: 'complaint', lane: 'plan' }, [
    'Signalement fait sur le site de la répression des fraudes. Marre des faux prix barrés.',
    "J'ai saisi le médiateur, vous lui expliquerez vos pratiques à lui.",
    'Direction la CNIL puisque vous refusez d’effacer mes données.',
    'Jai ecrit au defenseur des droits pour le refus de guichet a ma mere. Voila.',
    'L’ARCEP sera ravie d’apprendre que la fibre promise en janvier est toujours un poteau couché @FibreTournesol',
    "L'autorité de contrôle prudentiel a mon dossier. Vos frais cachés vont intéresser du monde.",
    'Plainte déposée à l’Office de la protection du consommateur, c’est rendu que vous facturez du vent.',
    'Le service de médiation pour les télécoms est prévenu, dis. Vous faites vos affaires comme des voyous.',
    'Monsieur Prix a reçu ma lettre au sujet de vos tarifs. Une honte pour la région.',
    "L'autorité de régulation des télécoms de chez nous a pris ma plainte : vous coupez les bonus des clients sans prévenir.",
    'Je transmets à l’inspection du travail les photos de vos livreurs sans casque ni pause. C’est indigne.',
    'L’agence sanitaire est informée : cafards dans la vitrine pâtisserie, photo ci-dessous 🪳',
    'Réclamation envoyée à la direction générale de l’aviation civile. Refuser l’indemnisation prévue par le règlement européen, fallait oser.',
  ]),
  ...labelPosts({ rule: 'regulator', intent: 'complaint', lane: 'doNow' }, [
    'Le médiateur me dit que vous n’avez pas répondu à sa demande. Inadmissible. Vous comptez le faire quand ?',
    'La DGCCRF m’a conseillé de vous écrire une dernière fois : pourquoi ce prélèvement de 89 € sans contrat ? C’est du vol',
  ]),
  ...labelPosts({ rule: 'press', intent: 'press', lane: 'plan' }, [
    'Bonjour, je prépare un reportage pour Télé Vauxclair sur les colis perdus et souhaite un entretien avec votre direction.',
    'Rédactrice au Courrier des Trois Ponts, je travaille sur les pannes à répétition de votre réseau. Mon mail est en bio.',
    'Journaliste indépendant ici, j’enquête sur vos sous-traitants. J’aimerais recueillir votre version.',
    'Notre podcast « Fin de mois » consacre un épisode à vos frais bancaires, nous voudrions la réaction de votre porte-parole.',
    'Demande presse : chiffres de ponctualité 2025 par ligne, merci. (La Dépêche de Montrieux)',
    "Pigiste pour L'Écho de Saint-Aubier, je cherche un contact au service communication.",
    'Docu en préparation sur la gratuité des transports, équipe de tournage à Namur, on voudrait filmer dans vos bus svp',
    'Je suis reporter a Radio Filao-Vert, je veux une interview du directeur sur les coupures a Abidjan.',
  ]),
  ...labelPosts({ rule: 'press', intent: 'complaint', lane: 'plan' }, [
    'J’ai tout raconté à La Gazette de Port-Azur, ça sort dans le journal. Vous m’avez prise pour une idiote trop longtemps.',
    'je contacte la presse locale avec les photos de l’appart après vos travaux, vous avez honte de rien',
    'Une équipe de télé vient filmer mon salon inondé. Puisque vous ne bougez que quand ça passe à l’écran !',
  ]),
  ...labelPosts({ rule: 'press', intent: 'press', lane: 'doNow' }, [
    'Bonjour, journaliste au Quotidien de Belvoir : confirmez-vous la fermeture de l’agence de la rue Haute ?',
    'Hello, je couvre la grève pour Canal Lacustre, qui est votre attaché de presse ?',
    'Journaliste à Matin des Coteaux. Combien de clients sont touchés par la panne de ce matin ? Je suis joignable en MP.',
  ]),
]
