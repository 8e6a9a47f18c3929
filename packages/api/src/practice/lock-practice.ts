import { and, eq } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Id } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { getVolunteer } from '../volunteers/keep-volunteer.ts'
import type { PracticeItemRow } from './draw-practice.ts'
import { practiceItems } from './tables.ts'

export type PracticeItemId = Id<'practiceItem'>

/**
 * What a volunteer practises on, locked until the commit: two presses grade it once. Refused with NOT_A_VOLUNTEER or
 * PRACTICE_NOT_FOUND.
 */
export async function lockPractice(
  tx: Tx,
  { memberId }: Pick<Viewer, 'memberId'>,
  practiceItemId: PracticeItemId,
): Promise<PracticeItemRow> {
  await getVolunteer(tx, memberId)
  const [item] = await tx
    .select()
    .from(practiceItems)
    .where(
      and(
        eq(practiceItems.organizationId, tx.organizationId),
        eq(practiceItems.practiceItemId, practiceItemId),
        eq(practiceItems.memberId, memberId),
      ),
    )
    .for('update')
  if (item) return item
  throw new Refusal('PRACTICE_NOT_FOUND', 'There is nothing of yours to practise here. Draw another.', {
    path: ['practiceItemId'],
  })
}
