import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Somebody announces violence, against us or against others, and may mean it. */
export const frThreats: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'threat', intent: 'complaint', lane: 'doNow', isBand0: true }, [
    'Je sais dans quelle agence il bosse votre conseiller et à quelle heure il sort. Il va payer pour ça.',
    'rendez moi ma thune ou jviens foutre le feu a la boutique, jrigole pas',
    'La prochaine fois que votre livreur balance mon colis je lui casse les deux jambes, je l’attends avec la batte',
    'Vous avez ruiné ma famille. Demain je viens au siège avec mon fusil et on va discuter.',
    'Votre contrôleur de la ligne 6, le chauve, je vais le crever, dites-lui bien',
    'Dernier avertissement. Si le compte n’est pas débloqué, je fais sauter votre distributeur avec ceux qui sont devant.',
    'Ta guichetière là, la blonde de Vauxclair, on va être dix à l’attendre sur le parking ce soir 🔪',
    'J’en ai tellement marre que je vais rentrer dans votre agence avec ma voiture. Vous êtes prévenus.',
    'Je vais retrouver l’adresse du type qui m’a raccroché au nez, je vous jure que ses enfants vont comprendre',
    'vous coupez l’eau à ma mère, moi je vais couper des gorges, on se voit lundi à la mairie',
  ]),
  ...labelPosts({ rule: 'threat', intent: 'other', lane: 'doNow', isBand0: true }, [
    'Il y a une bombe dans le train de 18h04. Vous avez une heure.',
    'j ai caché un colis piégé dans votre entrepôt devinez lequel',
    'Le gars assis à côté de moi raconte qu’il va poignarder le chauffeur au terminus, il montre un couteau',
    'Vendredi à l’ouverture ça va tirer dans votre magasin de Port-Azur, n’y allez pas',
    'Mort aux agents de la @MairieDeVauxclair, on sait où vous garez vos voitures, vous allez brûler avec',
  ]),
]
