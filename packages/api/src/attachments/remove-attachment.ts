import { and, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { AttachmentId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { attachmentNotFound } from './attachment-row.ts'
import { attachments } from './tables.ts'

/** Takes a file out of the viewer's own draft, for good. Returns its ticket. Refused with ATTACHMENT_NOT_FOUND. */
export async function removeAttachment(ctx: Ctx, input: { attachmentId: AttachmentId }): Promise<TicketId> {
  return ctx.transaction(async (tx) => {
    const [gone] = await tx
      .delete(attachments)
      .where(
        and(
          eq(attachments.organizationId, tx.organizationId),
          eq(attachments.attachmentId, input.attachmentId),
          eq(attachments.memberId, ctx.viewer.memberId),
          isNull(attachments.replyId),
        ),
      )
      .returning({ ticketId: attachments.ticketId })
    if (!gone?.ticketId) throw attachmentNotFound(['attachmentId'])
    await touchTickets(tx, [gone.ticketId as TicketId])
    return gone.ticketId as TicketId
  })
}
