import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Posts that ask nothing, praise nothing and accuse nobody. */
export const frNothing: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'no_signal', intent: 'other', lane: 'later' }, [
    'Ligne 14, 8h02.',
    '@RailBleuet',
    '🤷',
    'lol',
    'Photo du matin à la gare de Montrieux',
    'En route vers Port-Azur avec @AirPapillote',
    'Moi aussi',
    '#lundi #metro #boulot',
    'https://photos.example/quai-3',
    'Je lis mon roman dans le tram.',
    'Mon chat dort dans le carton de la commande 📦',
    'ah ok',
    'Le ciel est rose au-dessus du dépôt',
    'Test',
    'cc @camille_du_27 regarde',
    '.',
    'Hier au guichet j’ai croisé mon ancien prof de maths, sacré hasard',
    'J’ai changé d’opérateur en 2019.',
  ]),
]
