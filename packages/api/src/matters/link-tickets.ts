import { ne } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { lockMatters } from './lock-matters.ts'
import { type LinkKind, ticketLinks } from './tables.ts'

export interface LinkTicketsInput {
  ticketId: TicketId
  otherId: TicketId
  kind: LinkKind
}

/**
 * Says that two tickets belong together, in whatever status they are. Linked already, they are from now on to each other
 * what was said last. Refused with SAME_TICKET or TICKET_NOT_FOUND.
 */
export async function linkTickets(ctx: Ctx, input: LinkTicketsInput): Promise<void> {
  const { kind } = input
  await ctx.transaction(async (tx) => {
    await lockMatters(tx, input.ticketId, input.otherId)
    if (input.ticketId === input.otherId) {
      throw new Refusal('SAME_TICKET', 'A ticket is not linked to itself. Choose another one.', {
        path: ['otherId'],
      })
    }
    const said = { kind, linkedBy: ctx.viewer.memberId, linkedAt: ctx.now() }
    const changed = await tx
      .insert(ticketLinks)
      .values({ organizationId: tx.organizationId, ...pairOf(input), ...said })
      .onConflictDoUpdate({
        target: [ticketLinks.organizationId, ticketLinks.ticketId, ticketLinks.otherId],
        set: said,
        setWhere: ne(ticketLinks.kind, kind),
      })
      .returning({ kind: ticketLinks.kind })
    if (changed.length === 0) return
    await touchTickets(tx, [input.ticketId, input.otherId])
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'ticket.linked',
      subject: `ticket:${input.ticketId}`,
      detail: { otherId: input.otherId, kind },
    })
  })
}

/** The one row that stands for a pair, whichever of the two is named first. */
export function pairOf({ ticketId, otherId }: { ticketId: TicketId; otherId: TicketId }) {
  return ticketId < otherId ? { ticketId, otherId } : { ticketId: otherId, otherId: ticketId }
}
