import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { settleCalls } from '../notifications/notify-calls.ts'
import type { CallRow } from './queries.ts'
import { overflowCalls } from './tables.ts'

/** Counts as come who has a card before them: whoever opened the phone because of a call need not say so as well. */
export async function followCalls(tx: Tx, world: World, calls: readonly CallRow[], at: Date): Promise<void> {
  if (calls.length === 0) return
  const followed = await tx
    .update(overflowCalls)
    .set({ answer: 'followed', answeredAt: at })
    .where(
      and(
        eq(overflowCalls.organizationId, tx.organizationId),
        inArray(
          overflowCalls.callId,
          calls.map(({ callId }) => callId),
        ),
        isNull(overflowCalls.answer),
      ),
    )
    .returning({ callId: overflowCalls.callId, memberId: overflowCalls.memberId })
  await settleCalls(tx, world, followed)
}
