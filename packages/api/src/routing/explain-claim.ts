import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { claims } from './tables.ts'

/** How long a claim lasts; saving a draft starts it again. */
const CLAIM_MINUTES = 5

/** The end of a claim that starts or is renewed now, by the database's clock: two hosts' clocks never meet. */
export const claimEnd = sql`clock_timestamp() + make_interval(mins => ${CLAIM_MINUTES})`

/** The right to answer one ticket. `fence` is the number to answer with: a later holder's is higher. */
export interface Claim {
  ticketId: TicketId
  holderId: MemberId
  fence: number
  expiresAt: Date
}

/**
 * Why this person may not answer with this fence, and who holds the ticket; null when they hold it, under this fence,
 * and it has not run out. The claim stays locked until the commit. Whoever was paused for ten minutes and comes back
 * with an older fence is stopped here, by the resource itself.
 */
export async function explainClaim(
  tx: Tx,
  memberId: MemberId,
  ticketId: TicketId,
  fence: number | null,
): Promise<Refusal | null> {
  const [claim] = await tx
    .select({
      holderId: claims.holderId,
      fence: claims.fence,
      expiresAt: claims.expiresAt,
      isOver: sql<boolean>`${claims.expiresAt} <= clock_timestamp()`,
    })
    .from(claims)
    .where(and(eq(claims.organizationId, tx.organizationId), eq(claims.ticketId, ticketId)))
    .for('update')
  if (!claim?.holderId || !claim.expiresAt) {
    return new Refusal('CLAIM_NEEDED', 'Take the ticket before you answer it.', { path: ['fence'] })
  }
  const until = claim.expiresAt.toISOString()
  if (claim.holderId !== memberId && !claim.isOver) {
    const holder = await findName(tx, claim.holderId)
    return new Refusal(
      'TICKET_CLAIMED',
      `${holder} is answering this ticket. Your draft is kept; ask them, or wait until they leave it.`,
      { parameters: { holderId: claim.holderId, holder, until }, path: ['fence'] },
    )
  }
  if (claim.holderId !== memberId || claim.fence !== fence) {
    return new Refusal(
      'CLAIM_OUTDATED',
      'The ticket was taken again since you took it. Take it once more, and read what has changed.',
      { parameters: { until }, path: ['fence'] },
    )
  }
  if (claim.isOver) {
    return new Refusal('CLAIM_EXPIRED', 'Your hold on the ticket has run out. Take it again.', {
      parameters: { until },
      path: ['fence'],
    })
  }
  return null
}

async function findName(tx: Tx, memberId: string): Promise<string> {
  const [row] = await tx
    .select({ name: members.name })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId)))
  return row?.name ?? 'Somebody'
}
