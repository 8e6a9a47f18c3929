import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { actorOf } from '../members/act-as.ts'
import { pairOf } from './link-tickets.ts'
import { lockMatters } from './lock-matters.ts'
import { ticketLinks } from './tables.ts'

/** Says that two tickets do not belong together after all. Where no link was, none is. Refused with TICKET_NOT_FOUND. */
export async function unlinkTickets(
  ctx: Ctx,
  input: { ticketId: TicketId; otherId: TicketId },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    await lockMatters(tx, input.ticketId, input.otherId)
    const pair = pairOf(input)
    const gone = await tx
      .delete(ticketLinks)
      .where(
        and(
          eq(ticketLinks.organizationId, tx.organizationId),
          eq(ticketLinks.ticketId, pair.ticketId),
          eq(ticketLinks.otherId, pair.otherId),
        ),
      )
      .returning({ kind: ticketLinks.kind })
    if (gone.length === 0) return
    await touchTickets(tx, [input.ticketId, input.otherId])
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'ticket.unlinked',
      subject: `ticket:${input.ticketId}`,
      detail: { otherId: input.otherId, kind: gone[0]!.kind },
    })
  })
}
