import { and, eq, lt, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { tickets } from '../tickets/tables.ts'
import { presences } from './tables.ts'

const presenceEnd = sql`clock_timestamp() + interval '30 seconds'`

/** A console that goes on with its ticket has it open since it began; one that had fallen silent begins anew. */
const stillOpenSince = sql`case when presences.ticket_id = excluded.ticket_id and presences.expires_at > clock_timestamp()
  then presences.opened_at else excluded.opened_at end`

export interface AnnouncePresenceInput {
  /** Made by the page when it is opened: one page shows one ticket. */
  consoleId: string
  ticketId: TicketId | null
  isTyping: boolean
}

/**
 * Notes which ticket a console shows. Colleagues hear of it when something is different; saying the same again only
 * makes it last. A console of somebody else is not spoken for: CONSOLE_TAKEN. Refused with TICKET_NOT_FOUND.
 */
export async function announcePresence(ctx: Ctx, input: AnnouncePresenceInput): Promise<void> {
  const { consoleId, ticketId, isTyping } = input
  const { memberId } = ctx.viewer
  await ctx.transaction(async (tx) => {
    const own = and(eq(presences.organizationId, tx.organizationId), eq(presences.consoleId, consoleId))
    const [was] = await tx
      .select({
        ticketId: presences.ticketId,
        memberId: presences.memberId,
        isTyping: presences.isTyping,
        isOver: sql<boolean>`${presences.expiresAt} <= clock_timestamp()`,
      })
      .from(presences)
      .where(own)
      .for('update')
    if (was && was.memberId !== memberId) {
      throw new Refusal('CONSOLE_TAKEN', 'This is another console. Reload the page.', { path: ['consoleId'] })
    }
    if (ticketId === null) {
      if (!was) return
      await tx.delete(presences).where(own)
      tx.changes.presence(was.ticketId as TicketId)
      return
    }
    const [ticket] = await tx
      .select({ ticketId: tickets.ticketId })
      .from(tickets)
      .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
    if (!ticket) {
      throw new Refusal('TICKET_NOT_FOUND', 'This ticket does not exist. Reload the page.', {
        path: ['ticketId'],
      })
    }
    const now = { ticketId, memberId, isTyping, expiresAt: presenceEnd }
    await tx
      .insert(presences)
      .values({ organizationId: tx.organizationId, consoleId, ...now })
      .onConflictDoUpdate({
        target: [presences.organizationId, presences.consoleId],
        set: { ...now, openedAt: stillOpenSince },
      })
    if (was && !was.isOver && was.ticketId === ticketId && was.isTyping === isTyping) return
    tx.changes.presence(ticketId)
    if (was && was.ticketId !== ticketId) tx.changes.presence(was.ticketId as TicketId)
    // Whoever comes clears away after those who went without a word.
    await tx
      .delete(presences)
      .where(
        and(
          eq(presences.organizationId, tx.organizationId),
          lt(presences.expiresAt, sql`clock_timestamp() - interval '1 minute'`),
        ),
      )
  })
}
