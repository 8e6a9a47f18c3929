import { and, eq, or, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { AttachmentId } from '../db/id.ts'
import { tickets } from '../tickets/tables.ts'
import { visibleTickets } from '../tickets/visible-tickets.ts'
import type { AttachmentRow } from './attachment-row.ts'
import { attachments } from './tables.ts'

/**
 * A kept file, if this viewer may read it: their own, one that goes out with a reply on a ticket they see, or one in
 * the thread of a ticket they see. Anything else is as absent as what never was.
 */
export async function findReadableAttachment(
  tx: Tx,
  viewer: Viewer,
  attachmentId: AttachmentId,
): Promise<AttachmentRow | null> {
  const seen = (inside: ReturnType<typeof sql>) => sql`exists (select from ${tickets}
    where ${and(eq(tickets.organizationId, tx.organizationId), visibleTickets(viewer), inside)})`
  const [row] = await tx
    .select()
    .from(attachments)
    .where(
      and(
        eq(attachments.organizationId, tx.organizationId),
        eq(attachments.attachmentId, attachmentId),
        eq(attachments.state, 'kept'),
        or(
          eq(attachments.memberId, viewer.memberId),
          and(
            sql`${attachments.replyId} is not null`,
            seen(sql`${tickets.ticketId} = ${attachments.ticketId}`),
          ),
          and(
            sql`${attachments.messageId} is not null`,
            seen(sql`${tickets.threadId} = (select m.thread_id from messages m
              where m.organization_id = ${tx.organizationId} and m.message_id = ${attachments.messageId})`),
          ),
        ),
      ),
    )
  return row ?? null
}
