import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Id } from '../db/id.ts'
import { settleCalls } from '../notifications/notify-calls.ts'
import { Refusal } from '../refusal.ts'
import { lockOverflow } from './lock-overflow.ts'
import type { CallRow, OverflowRow } from './queries.ts'
import { overflowCalls, overflows } from './tables.ts'

type Answer = Pick<CallRow, 'answer' | 'withdrawnBecause'>

/**
 * Says to a call that one comes, or does not. Of those who come, as many as are needed do: for whoever is later the call is
 * withdrawn with thanks, and nothing is counted. Answered, lapsed or withdrawn already, it stays so. Refused with
 * OVERFLOW_CALL_NOT_FOUND for a call of somebody else.
 */
export async function answerCall(
  ctx: Ctx,
  input: { callId: Id<'overflowCall'>; word: 'follow' | 'decline' },
): Promise<void> {
  const now = ctx.now()
  await ctx.transaction(async (tx) => {
    const overflow = await lockOverflow(tx, now)
    const own = and(
      eq(overflowCalls.organizationId, tx.organizationId),
      eq(overflowCalls.callId, input.callId),
      eq(overflowCalls.memberId, ctx.viewer.memberId),
    )
    const [call] = await tx.select().from(overflowCalls).where(own)
    if (!call) {
      throw new Refusal('OVERFLOW_CALL_NOT_FOUND', 'This call is not there any more. Reload the page.', {
        path: ['callId'],
      })
    }
    if (call.answer !== null) return
    const answer = input.word === 'decline' ? DECLINED : follow(call, overflow, now)
    await tx
      .update(overflowCalls)
      .set({ ...answer, answeredAt: now })
      .where(own)
    if (answer.answer === 'followed') await takePlace(tx, now)
    await settleCalls(tx, ctx, [call])
  })
}

const DECLINED: Answer = { answer: 'declined', withdrawnBecause: null }

function follow({ endsAt }: CallRow, { status, places }: OverflowRow, now: Date): Answer {
  if (status !== 'open') return { answer: 'withdrawn', withdrawnBecause: `overflow_${status}` }
  if (now >= endsAt) return { answer: 'lapsed', withdrawnBecause: 'lapsed' }
  if (places === 0) return { answer: 'withdrawn', withdrawnBecause: 'seats_filled' }
  return { answer: 'followed', withdrawnBecause: null }
}

/** The next look comes early: where enough have come, the others hear of it at once. */
async function takePlace(tx: Tx, now: Date): Promise<void> {
  await tx
    .update(overflows)
    .set({ places: sql`${overflows.places} - 1`, lookAt: now })
    .where(eq(overflows.organizationId, tx.organizationId))
}
