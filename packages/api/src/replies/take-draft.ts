import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { dropReturned } from './drop-returned.ts'
import { drafts } from './tables.ts'

/**
 * Takes what somebody was writing on a ticket out of their hands, and says what it was; null where there was nothing. What had
 * come back to them is done with as well.
 */
export async function takeDraft(
  tx: Tx,
  ticketId: TicketId,
  memberId: MemberId,
  now: Date,
): Promise<string | null> {
  const [kept] = await tx
    .delete(drafts)
    .where(
      and(
        eq(drafts.organizationId, tx.organizationId),
        eq(drafts.ticketId, ticketId),
        eq(drafts.memberId, memberId),
      ),
    )
    .returning({ body: drafts.body })
  await dropReturned(tx, ticketId, memberId, now)
  return kept?.body ?? null
}
