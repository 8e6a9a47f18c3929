import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import { manyByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { AttachmentRow } from './attachment-row.ts'
import { attachments } from './tables.ts'

/** The files of messages, of replies, and of what the viewer is writing. */
export function attachmentLoaders(read: Read, viewer: Viewer) {
  return {
    attachmentsOfMessage: manyByKey<string, AttachmentRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(attachments)
          .where(and(eq(attachments.organizationId, tx.organizationId), inArray(attachments.messageId, ids)))
          .orderBy(asc(attachments.position)),
      (row) => row.messageId ?? '',
    ),
    attachmentsOfReply: manyByKey<string, AttachmentRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(attachments)
          .where(and(eq(attachments.organizationId, tx.organizationId), inArray(attachments.replyId, ids)))
          .orderBy(asc(attachments.position)),
      (row) => row.replyId ?? '',
    ),
    /** What the viewer has put to their drafts. Index attachments_draft. */
    ownDraftAttachmentsOfTicket: manyByKey<string, AttachmentRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(attachments)
          .where(
            and(
              eq(attachments.organizationId, tx.organizationId),
              inArray(attachments.ticketId, ids),
              eq(attachments.memberId, viewer.memberId),
              isNull(attachments.replyId),
            ),
          )
          .orderBy(asc(attachments.position), asc(attachments.attachmentId)),
      (row) => row.ticketId ?? '',
    ),
  }
}
