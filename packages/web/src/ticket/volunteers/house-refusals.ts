import { msg } from '@lingui/core/macro'
import type { Sentences } from '../../signs/refusals.ts'

/** What an answer to a volunteer can be refused with. */
export const houseRefusals: Sentences = {
  QUESTION_ANSWERED: () => msg`A colleague has answered this question.`,
  QUESTION_NOT_FOUND: () => msg`This question is not there any more. Reload the page.`,
  ANSWER_TOO_LONG: ({ max }) => {
    const most = String(max)
    return msg`An answer has ${most} characters at most.`
  },
}
