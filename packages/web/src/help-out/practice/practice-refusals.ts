import { msg, plural } from '@lingui/core/macro'
import type { Sentences } from '../../signs/refusals.ts'

/** A sentence for each refusal that only practice can meet. */
export const practiceRefusals: Sentences = {
  NOT_A_VOLUNTEER: () => msg`Only volunteers practise here.`,
  TOPIC_NOT_FOUND: () => msg`This topic is not there any more. Choose another one.`,
  PRACTICE_NOT_FOUND: () => msg`This exercise is not there any more. Choose a topic again.`,
  LANE_MISSING: () => msg`Say where you would put it.`,
  TEXT_TOO_SHORT: ({ least }) => {
    const count = Number(least)
    return msg`${plural(count, { one: 'Answer in a sentence: # character at least.', other: 'Answer in a sentence: # characters at least.' })}`
  },
  TEXT_TOO_LONG: () => msg`Say it in fewer words.`,
  NOTHING_TO_COMPARE: () => msg`Write your answer first, then compare it.`,
}
