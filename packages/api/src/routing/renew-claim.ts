import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { type Claim, claimEnd, explainClaim } from './explain-claim.ts'
import { claims } from './tables.ts'

/** Starts the five minutes again, for whoever still holds the ticket under this fence; refused as `explainClaim` says. */
export async function renewClaim(ctx: Ctx, input: { ticketId: TicketId; fence: number }): Promise<Claim> {
  return ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    const claim = await renewHeldClaim(tx, memberId, input.ticketId, input.fence)
    if (!claim) throw (await explainClaim(tx, memberId, input.ticketId, input.fence))!
    return claim
  })
}

/**
 * Renews a claim that nobody else has taken in the meantime, even one that has just run out: the fence shows that the
 * ticket was in no other hands. Null when it is somebody else's or was taken anew. One that is held for longer stays so.
 */
export async function renewHeldClaim(
  tx: Tx,
  memberId: MemberId,
  ticketId: TicketId,
  /** Null renews whatever this person holds: writing in any window shows that they are there. */
  fence: number | null,
): Promise<Claim | null> {
  const [claim] = await tx
    .update(claims)
    .set({ expiresAt: sql`greatest(${claims.expiresAt}, ${claimEnd})` })
    .where(
      and(
        eq(claims.organizationId, tx.organizationId),
        eq(claims.ticketId, ticketId),
        eq(claims.holderId, memberId),
        fence === null ? undefined : eq(claims.fence, fence),
      ),
    )
    .returning({ fence: claims.fence, expiresAt: claims.expiresAt })
  return claim ? { ticketId, holderId: memberId, fence: claim.fence, expiresAt: claim.expiresAt! } : null
}
