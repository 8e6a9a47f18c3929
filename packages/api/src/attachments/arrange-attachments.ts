import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { AttachmentId, TicketId } from '../db/id.ts'
import { acceptAltText } from './alt-text.ts'
import { attachmentNotFound, listDraftAttachments } from './attachment-row.ts'
import { attachments } from './tables.ts'

/** A file of a draft, with its description as it stands. */
export interface ArrangedAttachment {
  attachmentId: AttachmentId
  alt: string
}

/**
 * Keeps the order and the descriptions of the files of the viewer's draft. Files that are not named come after those
 * that are. Refused with ATTACHMENT_NOT_FOUND.
 */
export async function arrangeAttachments(
  ctx: Ctx,
  input: { ticketId: TicketId; attachments: ArrangedAttachment[] },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const draft = await listDraftAttachments(tx, input.ticketId, ctx.viewer.memberId)
    const known = new Set(draft.map(({ attachmentId }) => attachmentId))
    const wanted = new Map(input.attachments.map(({ attachmentId, alt }) => [attachmentId as string, alt]))
    const missing = input.attachments.findIndex(({ attachmentId }) => !known.has(attachmentId))
    if (missing !== -1) throw attachmentNotFound(['attachments', String(missing), 'attachmentId'])
    const rest = draft.filter(({ attachmentId }) => !wanted.has(attachmentId))
    const order = [...wanted.keys(), ...rest.map(({ attachmentId }) => attachmentId)]
    for (const [position, attachmentId] of order.entries()) {
      const alt = wanted.get(attachmentId)
      await tx
        .update(attachments)
        .set({ position, ...(alt !== undefined && { alt: acceptAltText(alt) }) })
        .where(
          and(eq(attachments.organizationId, tx.organizationId), eq(attachments.attachmentId, attachmentId)),
        )
    }
  })
}
