import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MessageId, TicketId } from '../db/id.ts'
import { ticketMessages } from '../tickets/tables.ts'

/** Puts every message of a ticket on the one it is merged into. Each keeps in mind where it is at home. */
export async function moveMessagesInto(tx: Tx, from: TicketId, into: TicketId): Promise<void> {
  await tx
    .update(ticketMessages)
    .set({
      ticketId: into,
      homeTicketId: sql`coalesce(${ticketMessages.homeTicketId}, ${ticketMessages.ticketId})`,
    })
    .where(and(eq(ticketMessages.organizationId, tx.organizationId), eq(ticketMessages.ticketId, from)))
}

/** Puts back on a ticket what is at home there, or on a ticket of its branch. */
export async function moveMessagesHome(
  tx: Tx,
  from: TicketId,
  to: TicketId,
  branch: TicketId[],
): Promise<void> {
  await tx
    .update(ticketMessages)
    .set({ ticketId: to, homeTicketId: sql`nullif(${ticketMessages.homeTicketId}, ${to}::uuid)` })
    .where(
      and(
        eq(ticketMessages.organizationId, tx.organizationId),
        eq(ticketMessages.ticketId, from),
        inArray(ticketMessages.homeTicketId, branch),
      ),
    )
}

/** Puts single messages of one ticket on another, where they are at home from then on. */
export async function moveSingleMessages(
  tx: Tx,
  from: TicketId,
  to: TicketId,
  messageIds: MessageId[],
): Promise<void> {
  if (messageIds.length === 0) return
  await tx
    .update(ticketMessages)
    .set({ ticketId: to })
    .where(
      and(
        eq(ticketMessages.organizationId, tx.organizationId),
        eq(ticketMessages.ticketId, from),
        inArray(ticketMessages.messageId, messageIds),
      ),
    )
}
