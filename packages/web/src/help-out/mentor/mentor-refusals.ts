import { msg } from '@lingui/core/macro'
import type { Sentences } from '../../signs/refusals.ts'
import { reviewRefusals } from '../../ticket/review/review-refusals.ts'

/** A sentence for each refusal that a mentor can meet: a reviewer's, and what only volunteers are refused. */
export const mentorRefusals: Sentences = {
  ...reviewRefusals,
  KEPT_FROM_MENTORS: () =>
    msg`The care team decides on this one now: it is not for volunteers, or not for you.`,
}
