import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Somebody may be hurt now: a body, a fire, gas, a cable, a blow. */
export const frDanger: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'danger', intent: 'question', lane: 'doNow', isBand0: true }, [
    "Voiture 12 un monsieur vient de s'écrouler il respire mal, y a un médecin ou pas ??? le contrôleur est introuvable @RailBleuet",
    'URGENT fumée dans la rame du 8h12 direction Vauxclair, les portes ne s’ouvrent pas, les gens paniquent',
    'ca sent le gaz dans tt la cage d escalier depuis 20min, votre numero sonne occupé on fait koi',
    'Un câble électrique est tombé sur le trottoir devant l’école rue des Tilleuls, il fait des étincelles. Envoyez quelqu’un svp @EnergieLoriot',
    "La batterie du vélo que vous m'avez vendu a pris feu dans mon salon cette nuit, et là ça fume à nouveau, je fais quoi",
    'aidez nous, un mec agresse une fille dans le bus 27, le chauffeur continue de rouler',
    "Mon père est sous oxygène à domicile et on n'a plus de courant depuis une heure. Sa bouteille de secours tient 40 minutes. Rétablissez la ligne s'il vous plaît, rue du Lavoir à Vauxclair !!",
    'svp quelqu’un !!! je suis coincée dans l’ascenseur du magasin, j’arrive plus à respirer, l’interphone marche pas',
    'Ma copine a fait une réaction allergique après votre plat « sans arachide », gorge gonflée, on part aux urgences. Il y a quoi dedans EXACTEMENT ?',
    'On est 30 dans la rame arrêtée en plein soleil, 45 degrés, une dame agee vient de tomber dans les pommes, ouvrez les portes !!!!',
    'Y a quelqu’un sur les voies à la hauteur du pont de Saint-Aubier, arrêtez les trains',
    'la chaudiere que vous avez réparée ce matin, le detecteur de monoxyde sonne, on a tous mal à la tête avec les petits, on est dehors',
    'Bon là ça brasse pas mal à bord du traversier, y a du monde blessé pis personne de l’équipage répond. Au secours',
    'Un gars me suit depuis la gare, il est monté dans le même wagon que moi, je suis seule et j’ai peur. Il y a un agent dans ce train ?',
    'Les gars y a bagarre au guichet de Port-Azur, un agent est en sang par terre 😨 appelez les pompiers',
    "Mon ex s'est connecté à mon compte et il voit mon adresse de livraison, il m'a déjà frappée. Il sait où j'habite maintenant. Effacez cette adresse je vous en supplie",
    'Plaques d’immeuble qui tombent du toit de la mairie annexe, une poussette est passée à un mètre',
    'malaise cardiaque agence du centre, vite',
    'Le toboggan de l’aire de jeux a un boulon qui dépasse, ma nièce s’est ouvert la jambe, ça saigne beaucoup',
    "Bonjour, votre chauffeur s'endort au volant, il a mordu 3 fois la ligne blanche sur l'autoroute, car de 6h30 Belvoir-Montrieux, on a tous très peur là",
  ]),
  ...labelPosts({ rule: 'danger', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'Le plafond de votre magasin vient de s’effondrer sur une cliente. Personne n’évacue, on continue à passer en caisse, vous êtes des malades !!',
    'Honteux : un passager inconscient sur le quai depuis 15 min et vos agents filment. Faites venir le samu !',
    'Votre livreur a foncé sur un piéton devant chez moi et il est reparti. Le monsieur est blessé au sol.',
  ]),
]
