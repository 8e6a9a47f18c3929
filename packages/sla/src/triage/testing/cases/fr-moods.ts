import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Anger, weariness and contempt: a little urgency, and a grievance where it is against us. */
export const frMoods: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'negative_sentiment', intent: 'complaint', lane: 'plan' }, [
    'Vous êtes nuls mais nuls 😡😡😡',
    'pire boite du monde',
    'Je vous déteste @TelMarmotte. Voilà c’est dit.',
    'bande d’incapables',
    'Boîte de m****. Vraiment.',
    'vs me saoulez grave 🤬',
    'Ça me rend dingue, mais DINGUE, ce service',
    'À vomir.. tout est à jeter chez vous 🤢',
    'Tabarnak que vous êtes poches',
    'Là vous m’énervez, hein, espèce de clowns 🤡',
    'Furieuse et écœurée. Je n’ai rien d’autre à dire.',
    'vous faites pitié, zéro pointé',
  ]),
  ...labelPosts({ rule: 'negative_sentiment', intent: 'other', lane: 'later' }, [
    'Pff quelle journée de merde 😩',
    'jsuis deg, il pleut encore a Vauxclair',
    'Triste lundi…',
  ]),
]
