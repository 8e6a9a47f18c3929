import { and, eq } from 'drizzle-orm'
import type { HelpCardId } from '../cards/get-card.ts'
import { findShownTicket } from '../cards/find-shown-ticket.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { IdentityId, MemberId, TicketId } from '../db/id.ts'
import { tickets } from '../tickets/tables.ts'
import { getVolunteer } from './keep-volunteer.ts'
import { volunteerConflicts } from './tables.ts'

/**
 * Says of a card that one is or was shown that one is near to its customer, or had a dispute with them: nothing of theirs is
 * offered to one any more. Nobody is told who that is. Said twice, the last word counts. Refused with CARD_NOT_FOUND.
 */
export async function declareConflict(
  ctx: Ctx,
  { cardId, kind }: { cardId: HelpCardId; kind: 'near' | 'dispute' },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    await getVolunteer(tx, memberId)
    await recordConflict(tx, ctx.now(), memberId, await findShownTicket(tx, memberId, cardId), kind)
  })
}

/** Keeps that somebody does not answer the customer of a ticket, in the transaction of a verb that has locked them. */
export async function recordConflict(
  tx: Tx,
  now: Date,
  memberId: MemberId,
  ticketId: TicketId,
  kind: 'near' | 'dispute',
): Promise<void> {
  const { organizationId } = tx
  const [ticket] = await tx
    .select({ identityId: tickets.identityId })
    .from(tickets)
    .where(and(eq(tickets.organizationId, organizationId), eq(tickets.ticketId, ticketId)))
  await keepConflict(tx, now, memberId, ticket!.identityId as IdentityId, kind)
}

/** Keeps that nothing of a customer is offered to somebody. */
export async function keepConflict(
  tx: Tx,
  now: Date,
  memberId: MemberId,
  identityId: IdentityId,
  kind: 'near' | 'dispute',
): Promise<void> {
  await tx
    .insert(volunteerConflicts)
    .values({ organizationId: tx.organizationId, memberId, identityId, kind, declaredAt: now })
    .onConflictDoUpdate({
      target: [volunteerConflicts.organizationId, volunteerConflicts.memberId, volunteerConflicts.identityId],
      set: { kind },
    })
}
