import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Dangerous words in harmless posts. */
export const enTurnsOfDanger: readonly LabelledCase[] = [
  ...labelPosts(
    { rule: 'praise', intent: 'praise', lane: 'later', never: ['danger', 'self_harm', 'threat'] },
    [
      'your new advert is killing me 😂 love it',
      'This bomb burger tho 💣🍔 best in town',
      'literally dying of laughter at the pilot on VL118, what a legend',
      'I would kill for another slice of that cake, thank you',
      'the drop on that coaster 💀💀 im dead, amazing day out',
      'Attack of the giggles on the quiet coach, lovely guard joined in',
      'that boss fight was fire 🔥 you absolutely murdered it with this expansion',
      'To die for, those pastries. Well done Quay St!',
      'Your support crew shot my problem down in two minutes. Brilliant.',
      'The bass blew my head off, incredible speakers, thanks',
    ],
  ),
  ...labelPosts(
    { rule: 'question', intent: 'question', lane: 'volunteers', never: ['danger', 'self_harm', 'threat'] },
    [
      'can you shoot me a dm about the opening times',
      'are fire pits sold in your shops?',
      'How do I kill a background process on the router?',
      'when does Gas Station Manager 3 come out',
      'Is the bath bomb set back in stock?',
      'does the game let you turn off blood and guns, its for my nephew',
      'do you still have the drop dead gorgeous lipstick in red?',
    ],
  ),
  ...labelPosts(
    {
      rule: 'asked_directly',
      intent: 'question',
      lane: 'volunteers',
      never: ['danger', 'self_harm', 'threat'],
    },
    [
      'phone battery dies at 40%, help',
      'The app crashes when I open the map',
      'my character keeps bleeding out in level 4 even with full armour, think its a bug',
      'smoke grey cover in the picture, mine came in navy. please swap',
    ],
  ),
  ...labelPosts(
    { rule: 'complaint', intent: 'complaint', lane: 'plan', never: ['danger', 'self_harm', 'threat'] },
    [
      'these prices are suicide for small shops. shame',
      'your hold music makes me want to die, 55 minutes of panpipes, awful',
      'Customer service is dead. Terrible.',
      'An absolute car crash of a website, nothing works as it says',
      'Ive been stabbed in the back by my own bank, 20 yrs of loyalty and a worse rate than a new customer',
    ],
  ),
  ...labelPosts(
    { rule: 'no_signal', intent: 'other', lane: 'later', never: ['danger', 'threat', 'self_harm'] },
    [
      'Photobomb of the year on platform 2',
      'dead on my feet after the late shift, tram home 😴',
      'Watching a film about a train robbery, on a train',
    ],
  ),
]
