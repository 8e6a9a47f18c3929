import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Words of law, press, data and childhood that mean something else. */
export const enTurnsOfWords: readonly LabelledCase[] = [
  ...labelPosts(
    { rule: 'praise', intent: 'praise', lane: 'later', never: ['legal', 'regulator', 'press', 'deadline'] },
    [
      'Sue on the tills is a treasure 💛',
      'Judge Street store has the nicest staff',
      'That coffee press you sell is the best thing in my kitchen',
      'Ball is in your court and you smashed it, thanks team',
      'The hearing aid desk was fantastic with my dad',
    ],
  ),
  ...labelPosts(
    {
      rule: 'question',
      intent: 'question',
      lane: 'volunteers',
      never: ['legal', 'press', 'deadline', 'regulator'],
    },
    [
      'how do i press the trousers, iron or steam only?',
      'is there a bus to the tennis court on sundays',
      'Does the pressure regulator fit the small gas bottle?',
      'Do you sell the suit in navy?',
      'what is the deadline for the photo contest',
      'Where is the news stand at Fennwick station?',
      'Not threatening legal action or anything, just curious, how long is the guarantee?',
    ],
  ),
  ...labelPosts(
    { rule: 'asked_directly', intent: 'question', lane: 'volunteers', never: ['press', 'legal'] },
    [
      'I press the button and nothing happens',
      'I must press ok four times before the box reacts, please fix',
    ],
  ),
  ...labelPosts(
    { rule: 'question', intent: 'question', lane: 'volunteers', never: ['data_incident', 'minor_at_risk'] },
    [
      'which data plan is best for a tablet?',
      'any life hacks for getting the stain out of ur white sofa cover?',
      'Is the breach of the sea wall walk open again?',
      'is this text from you or is it a phish? "your parcel fee is 1.99"',
      'can a minor open a savings account with a parent?',
      'What is the child fare to Gullhaven',
      'lost child seat strap, do you sell spares?',
      'how do I stop kids buying stuff in the game shop, is there a lock',
    ],
  ),
  ...labelPosts(
    {
      rule: 'asked_directly',
      intent: 'question',
      lane: 'volunteers',
      never: ['minor_at_risk', 'data_incident', 'complaint'],
    },
    [
      'Minor issue: the clock in the app is one hour off',
      'not a complaint, just letting you know the lift light on level 2 is out',
      'Steam leaks a bit from the lid of the rice cooker, normal?',
      'app keeps exposing the wrong side of the photo when i crop it',
    ],
  ),
  ...labelPosts(
    { rule: 'complaint', intent: 'complaint', lane: 'plan', never: ['minor_at_risk', 'self_harm', 'danger'] },
    ['You treat customers like children. Insulting.', 'A bank run by kids playing shop. Dire service.'],
  ),
  ...labelPosts(
    {
      rule: 'no_signal',
      intent: 'other',
      lane: 'later',
      never: ['complaint', 'negative_sentiment', 'praise', 'spam'],
    },
    ['Sick beats on the top deck tonight', 'The free paper is on page 3 about the old pier'],
  ),
]
