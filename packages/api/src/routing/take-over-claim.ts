import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { appendFact } from '../promises/append-fact.ts'
import { Refusal } from '../refusal.ts'
import { returnOvertaken } from '../replies/return-overtaken.ts'
import { type Claim, claimEnd } from './explain-claim.ts'
import { getAnswerableTicket } from './get-answerable-ticket.ts'
import { claims } from './tables.ts'

/**
 * A supervisor takes the ticket out of somebody's hands. The fence rises, so that whatever the former holder still
 * sends is refused; their draft stays theirs, and so does what they have handed in for a review.
 */
export async function takeOverClaim(ctx: Ctx, input: { ticketId: TicketId }): Promise<Claim> {
  const { memberId, role } = ctx.viewer
  if (role !== 'supervisor' && role !== 'admin') {
    throw new Refusal('NOT_ALLOWED', 'Only a supervisor may take a ticket over from its holder.')
  }
  return ctx.transaction(async (tx) => {
    const { ticketId } = input
    await getAnswerableTicket(tx, ticketId)
    const [claim] = await tx
      .insert(claims)
      .values({
        organizationId: tx.organizationId,
        ticketId,
        holderId: memberId,
        fence: 1,
        expiresAt: claimEnd,
      })
      .onConflictDoUpdate({
        target: [claims.organizationId, claims.ticketId],
        set: { holderId: memberId, fence: sql`${claims.fence} + 1`, expiresAt: claimEnd },
      })
      .returning({ fence: claims.fence, expiresAt: claims.expiresAt })
    if (!claim) throw new Error('An upsert without a condition wrote nothing.')

    await appendFact(tx, ticketId, {
      type: 'assign.claim',
      effectiveAt: ctx.now().getTime(),
      actor: `member:${memberId}`,
      dedupKey: `claim:${claim.fence}`,
      body: { memberId, fence: claim.fence, role: 'core' },
    })
    await returnOvertaken(tx, ctx, [{ ticketId }])
    return { ticketId, holderId: memberId, fence: claim.fence, expiresAt: claim.expiresAt! }
  })
}
