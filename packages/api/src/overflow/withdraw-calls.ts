import type { Withdrawal } from '@relais/sla'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { settleCalls } from '../notifications/notify-calls.ts'
import { overflowCalls } from './tables.ts'

/** Ends calls that nobody has answered: they ring no more, and nothing is counted for them. */
export async function withdrawCalls(
  tx: Tx,
  world: World,
  withdrawals: readonly Withdrawal[],
  at: Date,
): Promise<void> {
  for (const [code, some] of Map.groupBy(withdrawals, (one) => one.code)) {
    const withdrawn = await tx
      .update(overflowCalls)
      .set({
        answer: code === 'lapsed' ? 'lapsed' : 'withdrawn',
        answeredAt: at,
        withdrawnBecause: code,
      })
      .where(
        and(
          eq(overflowCalls.organizationId, tx.organizationId),
          inArray(
            overflowCalls.callId,
            some.map(({ callId }) => callId),
          ),
          isNull(overflowCalls.answer),
        ),
      )
      .returning({ callId: overflowCalls.callId, memberId: overflowCalls.memberId })
    await settleCalls(tx, world, withdrawn)
  }
}
