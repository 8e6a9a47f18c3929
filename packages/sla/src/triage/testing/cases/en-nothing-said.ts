import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Nothing to answer, and nothing to weigh. */
export const enNothingSaid: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'no_signal', intent: 'other', lane: 'later' }, [
    'first',
    '😂😂😂',
    'lol',
    '@mara_k look',
    'On the 9:12 to Gullhaven.',
    'monday.',
    '#throwback',
    'same tbh',
    'Coffee and a window seat ☕',
    '@northmoor_rail',
    'My cat sleeps on the box it came in',
    'Listening to the rain at Tarnside station',
    'came for the comments, staying for the comments',
    'that was us on the top deck yesterday',
    'Half the office is on this app now haha',
    'https://photos.example/8812',
    'hmm',
    'The old livery was green, the new one is blue.',
  ]),
]
