import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { touchTickets } from '../db/live-changes.ts'
import type { TicketId } from '../db/id.ts'
import { recordEvent } from '../events/record-event.ts'
import { takeUpHit } from '../listening/take-up-hit.ts'
import { appendFact } from '../promises/append-fact.ts'
import { type Claim, claimEnd, explainClaim } from './explain-claim.ts'
import { getAnswerableTicket } from './get-answerable-ticket.ts'
import { claims } from './tables.ts'

/**
 * Takes the right to answer a ticket, for five minutes. Of any number of people who ask at once, one gets it; the
 * others are refused with TICKET_CLAIMED, who has it and until when. Asking again renews it under a higher fence, so
 * that of two windows of one person the newer one counts. A ticket that was nobody's becomes the holder's, and what a saved
 * search found is taken up.
 */
export async function claimTicket(ctx: Ctx, input: { ticketId: TicketId }): Promise<Claim> {
  return ctx.transaction(async (tx) => {
    const { ticketId } = input
    const ticket = await getAnswerableTicket(tx, ticketId)
    const claim = await takeClaim(ctx, tx, ticketId, ticket.assigneeId !== null)
    if (!claim) throw (await explainClaim(tx, ctx.viewer.memberId, ticketId, null))!
    return claim
  })
}

/** Takes the claim of a ticket that can be answered, in an open transaction; null while somebody else holds it. */
export async function takeClaim(
  ctx: Ctx,
  tx: Tx,
  ticketId: TicketId,
  isAssigned: boolean,
): Promise<Claim | null> {
  const { memberId, role } = ctx.viewer
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
      set: {
        holderId: memberId,
        fence: sql`${claims.fence} + 1`,
        // What is held for its holder while an answer is read stays so, however many windows they open.
        expiresAt: sql`case when ${claims.holderId} = ${memberId} then greatest(${claims.expiresAt}, ${claimEnd}) else ${claimEnd} end`,
      },
      setWhere: sql`${claims.holderId} is null or ${claims.holderId} = ${memberId}
        or ${claims.expiresAt} <= clock_timestamp()`,
    })
    .returning({ fence: claims.fence, expiresAt: claims.expiresAt })
  if (!claim) return null
  if (await takeUpHit(tx, ticketId))
    await recordEvent(tx, ctx, { type: 'ticket.reread', ticketId, isCorrected: false })

  if (isAssigned) {
    await touchTickets(tx, [ticketId])
  } else {
    await appendFact(tx, ticketId, {
      type: 'assign.claim',
      effectiveAt: ctx.now().getTime(),
      actor: `member:${memberId}`,
      dedupKey: `claim:${claim.fence}`,
      body: { memberId, fence: claim.fence, role: role === 'volunteer' ? 'volunteer' : 'core' },
    })
  }
  return { ticketId, holderId: memberId, fence: claim.fence, expiresAt: claim.expiresAt! }
}
