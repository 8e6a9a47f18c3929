import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { tickets } from '../tickets/tables.ts'
import { visibleTicketId } from '../tickets/visible-tickets.ts'
import { getVolunteer } from './keep-volunteer.ts'
import { volunteerConflicts } from './tables.ts'

/**
 * Says of the ticket one is shown that one is near to its customer, or had a dispute with them: nothing of theirs is offered
 * to one any more. Nobody is told who that is. Said twice, the last word counts. Refused with TICKET_NOT_FOUND.
 */
export async function declareConflict(
  ctx: Ctx,
  input: { ticketId: TicketId; kind: 'near' | 'dispute' },
): Promise<void> {
  const { kind } = input
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    const { memberId } = ctx.viewer
    await getVolunteer(tx, memberId)
    const ticketId = await visibleTicketId(tx, ctx.viewer, input.ticketId)
    const [ticket] = await tx
      .select({ identityId: tickets.identityId })
      .from(tickets)
      .where(and(eq(tickets.organizationId, organizationId), eq(tickets.ticketId, ticketId)))
    await tx
      .insert(volunteerConflicts)
      .values({
        organizationId,
        memberId,
        identityId: ticket!.identityId,
        kind,
        declaredAt: ctx.now(),
      })
      .onConflictDoUpdate({
        target: [
          volunteerConflicts.organizationId,
          volunteerConflicts.memberId,
          volunteerConflicts.identityId,
        ],
        set: { kind },
      })
  })
}
