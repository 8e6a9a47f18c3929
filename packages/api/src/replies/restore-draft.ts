import { sql } from 'drizzle-orm'
import { returnAttachments } from '../attachments/move-attachments.ts'
import type { Tx } from '../db/client.ts'
import { drafts, type SeenThread } from './tables.ts'

/**
 * Puts the text of a reply that did not leave back in front of its author, in their own words: what a reviewer put in stands in
 * the reply, and may be what its author must not read. Something they have begun to write since
 * wins; the reply itself still shows the earlier text. Its files are in the draft again in any case.
 */
export async function restoreDraft(
  tx: Tx,
  reply: {
    replyId: string
    ticketId: string
    authorId: string
    visibility: 'public' | 'private'
    body: string
    authorBody: string | null
    threadRevision: number
    seenThreads: SeenThread[]
    templateId: string | null
    holdingTextId: string | null
  },
  at: Date,
): Promise<void> {
  const { visibility, threadRevision, seenThreads, templateId } = reply
  const body = reply.authorBody ?? reply.body
  await returnAttachments(tx, reply)
  // A picture that stood alone is in the draft again with that, and what only holds somebody off is no draft of an answer.
  if (body === '' || reply.holdingTextId !== null) return
  await tx
    .insert(drafts)
    .values({
      organizationId: tx.organizationId,
      ticketId: reply.ticketId,
      memberId: reply.authorId,
      visibility,
      body,
      threadRevision,
      seenThreads,
      templateId,
      updatedAt: at,
    })
    .onConflictDoUpdate({
      target: [drafts.organizationId, drafts.ticketId, drafts.memberId],
      set: { visibility, body, threadRevision, seenThreads, templateId, updatedAt: at },
      setWhere: sql`${drafts.body} = ''`,
    })
}
