import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { attachments } from './tables.ts'

export type AttachmentRow = typeof attachments.$inferSelect

/** The files that a member has put to their draft on a ticket, in their order. Index attachments_draft. */
export async function listDraftAttachments(
  tx: Tx,
  ticketId: TicketId,
  memberId: MemberId,
): Promise<AttachmentRow[]> {
  return tx
    .select()
    .from(attachments)
    .where(
      and(
        eq(attachments.organizationId, tx.organizationId),
        eq(attachments.ticketId, ticketId),
        eq(attachments.memberId, memberId),
        isNull(attachments.replyId),
      ),
    )
    .orderBy(asc(attachments.position), asc(attachments.attachmentId))
    .for('update')
}

/** What is said of a file that is not there, is somebody else's, or went out already. */
export function attachmentNotFound(path: string[]): Refusal {
  return new Refusal('ATTACHMENT_NOT_FOUND', 'This file is not in your draft any more. Reload the page.', {
    path,
  })
}
