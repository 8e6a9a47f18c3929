import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Little is said beyond the anger itself. */
export const enAnger: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'negative_sentiment', intent: 'complaint', lane: 'plan' }, [
    'absolutely FUMING 😡😡😡 @northmoor_rail',
    'hate u hate u hate u. worst bank on the planet',
    'You are a disgrace.',
    'what a shower of useless muppets',
    'so so angry with @velloriaair rn 🤬',
    'Done with this company. Garbage from top to bottom 🗑️',
    'total rubbish. utter rubbish. my blood is boiling',
    'i despise this app with my whole chest',
    'una service na nonsense, e dey vex me die',
    'pathetic excuse for a council',
    'Pissed off doesnt even begin to cover it #brightmerefail',
    'Crap service, crap attitude, crap everything',
    'Bloody hopeless, the lot of yous.',
    'This is the most horrible experience of my life with any company, very very bad 👎👎',
  ]),
  ...labelPosts({ rule: 'negative_sentiment', intent: 'complaint', lane: 'doNow' }, [
    'I am raging. why does nobody ever pick up the phone in that place',
    'wtf is wrong with you people!! give me my money back 😤',
  ]),
]
