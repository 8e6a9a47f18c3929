import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { presences } from '../presence/tables.ts'
import { replies } from '../replies/tables.ts'
import { replyReadings } from './tables.ts'

/** A decision on a reply: what is kept of it does not name whose. */
interface Decided {
  replyId: string
  byId: string
}

/**
 * Keeps how long whoever decides on a volunteer's reply had its ticket open, by what their consoles say that they show, and
 * not from before it was handed in. In the transaction of the decision.
 */
export async function recordReadings(tx: Tx, world: World, decisions: readonly Decided[]): Promise<void> {
  if (decisions.length === 0) return
  const { organizationId } = tx
  const decidedAt = world.now()
  const rows = await tx
    .select({ replyId: replies.replyId, ticketId: replies.ticketId, writtenAt: replies.writtenAt })
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, organizationId),
        inArray(
          replies.replyId,
          decisions.map(({ replyId }) => replyId),
        ),
      ),
    )
  for (const { replyId, ticketId, writtenAt } of rows) {
    const { byId } = decisions.find((decision) => decision.replyId === replyId)!
    const [shown] = await tx
      .select({ openedAt: sql<Date | null>`min(${presences.openedAt})`.mapWith(presences.openedAt) })
      .from(presences)
      .where(
        and(
          eq(presences.organizationId, organizationId),
          eq(presences.memberId, byId),
          eq(presences.ticketId, ticketId),
          gt(presences.expiresAt, sql`clock_timestamp()`),
        ),
      )
    const openedAt = shown?.openedAt ?? null
    await tx
      .insert(replyReadings)
      .values({
        organizationId,
        replyId,
        decidedAt,
        openedAt: openedAt && earlier(decidedAt, later(openedAt, writtenAt)),
      })
      .onConflictDoNothing()
  }
}

const later = (a: Date, b: Date) => (a > b ? a : b)
const earlier = (a: Date, b: Date) => (a < b ? a : b)
