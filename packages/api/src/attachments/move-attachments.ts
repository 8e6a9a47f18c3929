import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { attachments } from './tables.ts'

/** A reply did not leave: its files are in its author's draft again, before whatever was put there since. */
export async function returnAttachments(tx: Tx, reply: { replyId: string }): Promise<void> {
  await tx
    .update(attachments)
    .set({ replyId: null, position: sql`${attachments.position} - 100` })
    .where(
      and(
        eq(attachments.organizationId, tx.organizationId),
        eq(attachments.replyId, reply.replyId),
        isNull(attachments.messageId),
      ),
    )
}

/** The text was thrown away, and its files with it. */
export async function dropDraftAttachments(
  tx: Tx,
  draft: { ticketId: string; memberId: string },
): Promise<boolean> {
  const gone = await tx
    .delete(attachments)
    .where(
      and(
        eq(attachments.organizationId, tx.organizationId),
        eq(attachments.ticketId, draft.ticketId),
        eq(attachments.memberId, draft.memberId),
        isNull(attachments.replyId),
      ),
    )
    .returning({ attachmentId: attachments.attachmentId })
  return gone.length > 0
}

/** The first post of a reply stands: its files are those of the message it became. */
export async function showAttachments(tx: Tx, replyId: string, messageId: string): Promise<void> {
  await tx
    .update(attachments)
    .set({ messageId })
    .where(
      and(
        eq(attachments.organizationId, tx.organizationId),
        eq(attachments.replyId, replyId),
        isNull(attachments.messageId),
      ),
    )
}
