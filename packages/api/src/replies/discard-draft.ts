import { and, eq } from 'drizzle-orm'
import { dropDraftAttachments } from '../attachments/move-attachments.ts'
import type { Ctx } from '../context.ts'
import { touchTickets } from '../db/live-changes.ts'
import type { TicketId } from '../db/id.ts'
import { dropReturned } from './drop-returned.ts'
import { drafts } from './tables.ts'

/** Throws away what this person was writing on a ticket. True when there was something. */
export async function discardDraft(ctx: Ctx, input: { ticketId: TicketId }): Promise<boolean> {
  return ctx.transaction(async (tx) => {
    const gone = await tx
      .delete(drafts)
      .where(
        and(
          eq(drafts.organizationId, tx.organizationId),
          eq(drafts.ticketId, input.ticketId),
          eq(drafts.memberId, ctx.viewer.memberId),
        ),
      )
      .returning({ ticketId: drafts.ticketId })
    const { memberId } = ctx.viewer
    const hadFiles = await dropDraftAttachments(tx, { ticketId: input.ticketId, memberId })
    await dropReturned(tx, input.ticketId, memberId, ctx.now())
    if (gone.length > 0 || hadFiles) await touchTickets(tx, [input.ticketId])
    return gone.length > 0 || hadFiles
  })
}
