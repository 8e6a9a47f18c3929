import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Thanks and compliments; a bare thank you closes a conversation. */
export const frPraise: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'praise', intent: 'praise', lane: 'later', never: ['complaint', 'asked_directly'] }, [
    'Un grand merci à Lucie de l’accueil, patiente et souriante malgré la foule 🌸',
    'franchement chapeau le sav, 5 min chrono',
    'trop bien la nouvelle appli 😍😍',
    'Je dis rarement du bien des banques mais là bravo @BanqueMirabelle',
    'Colis reçu en 24h, nickel, emballage au top 👌',
    'vous gérez de ouf la team',
    'Le chauffeur du 27 a attendu ma grand-mère qui courait. Quel amour.',
    'Merci infiniment pour votre réactivité hier soir !!',
    'Super séjour, personnel aux petits soins, on reviendra ❤️',
    'Le technicien était à l’heure, propre, sympa. Rien à redire.',
    'j adore cette marque depuis toujours',
    'La conseillère a été d’une gentillesse rare, j’en ai eu les larmes aux yeux.',
    'Meilleur réseau du coin, et de loin',
    'Vos équipes sont formidables, ça mérite d’être dit aussi quand tout va bien.',
    'C’était écœurant de bon ce gâteau, vous êtes des génies 🤤',
    'Lâchez pas, vous êtes écœurants ! Gang de feu 🔥',
    'Un tout grand merci, dis, vous m’avez sauvé la mise une fois de plus',
    'Big up au support de @LogiCapucine, so helpful, réponse en 3 minutes un samedi',
    'Vraiment vous êtes forts, que Dieu vous bénisse 🙏🏾',
    'Pas déçu du tout, au contraire. Continuez comme ça.',
    'Rien à signaler, voyage parfait, train pile à l’heure. Ça change et ça fait plaisir !',
    'Le pilote qui explique chaque turbulence avec humour, j’ai eu moins peur que d’habitude. Respect 👏',
    "On critique souvent, alors je tiens à le dire : hier à la mairie annexe, j'ai refait trois cartes d'identité en vingt minutes avec un bébé dans les bras et un grand de quatre ans qui courait partout. L'agent lui a donné des feutres, a vérifié mes papiers deux fois plutôt qu'une et m'a même évité un second déplacement en scannant le document qui me manquait. Des services publics comme ça, on en redemande. Transmettez-lui toute ma gratitude, elle se reconnaîtra : guichet 4, lunettes vertes.",
  ]),
  ...labelPosts({ rule: 'praise', intent: 'closing_ack', lane: 'later' }, [
    'Merci !',
    'ok parfait merci bcp',
    'C’est réglé, merci à vous 🙂',
    'mrc',
    'Super, bonne journée à vous aussi !',
    'C’est bon ça remarche, merci pour tout',
    'Top, merci du retour rapide 👍',
    'Bien reçu, un gros merci !',
    'Grand merci et bonne soirée',
  ]),
]
