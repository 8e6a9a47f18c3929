import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { type Graded, gradePractice } from './grade-practice.ts'
import { lockPractice, type PracticeItemId } from './lock-practice.ts'

/**
 * Says whether what somebody wrote says what the team's answer says, which they have before them: that is its grade, and counts
 * for their trust on the topic. What was graded before stays as it was. Refused with NOT_A_VOLUNTEER, PRACTICE_NOT_FOUND or
 * NOTHING_TO_COMPARE.
 */
export async function comparePractice(
  ctx: Ctx,
  { practiceItemId, isSame }: { practiceItemId: PracticeItemId; isSame: boolean },
): Promise<Graded> {
  return ctx.transaction(async (tx) => {
    const item = await lockPractice(tx, ctx.viewer, practiceItemId)
    if (item.isAccepted !== null) return { item, step: null }
    if (item.body === null) {
      throw new Refusal('NOTHING_TO_COMPARE', 'Write your answer first, then compare it.', {
        path: ['practiceItemId'],
      })
    }
    return gradePractice(tx, ctx, item, { isSame, isAccepted: isSame })
  })
}
