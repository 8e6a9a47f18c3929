import { labelPosts } from './label-posts.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Thanks that end the matter; nothing is left to do. */
export const enThanks: readonly LabelledCase[] = [
  ...labelPosts({ rule: 'praise', intent: 'closing_ack', lane: 'later' }, [
    'thx',
    'ty all sorted now 👍',
    'Thank you!',
    'Cheers mate',
    'ok thanks that worked',
    'perfect, thank you so much',
    'Got it. Many thanks for your help.',
    'tysm ❤️',
    'brilliant, its back on, thanks',
    'Thank you sir, problem is resolved',
    'Grand, thanks a million',
    'thanks, found it myself in the end',
  ]),
]
