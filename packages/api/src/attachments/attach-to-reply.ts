import type { Capabilities, MediaLimits } from '@relais/connectors'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, ReplyId, TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { acceptAltText, checkAltText } from './alt-text.ts'
import type { ArrangedAttachment } from './arrange-attachments.ts'
import { type AttachmentRow, attachmentNotFound, listDraftAttachments } from './attachment-row.ts'
import { isMediaType, MEDIA_TYPES } from './media-types.ts'
import { attachments } from './tables.ts'

/** Which files go with a reply, and who sends it. */
export interface FilesOfReply {
  ticketId: TicketId
  memberId: MemberId
  visibility: 'public' | 'private'
  attachments: ArrangedAttachment[]
}

/**
 * Takes files out of their author's draft and puts them to a reply that was just written. They are judged as the
 * network will judge them: how many, of which types, how heavy, how long their descriptions. Refused with
 * ATTACHMENTS_NOT_TAKEN, ATTACHMENTS_TOO_MANY, ATTACHMENT_TYPE_NOT_TAKEN, ATTACHMENT_TOO_LARGE, ALT_TOO_LONG, or
 * ATTACHMENT_NOT_FOUND for what is not in this draft.
 */
export async function attachToReply(
  tx: Tx,
  { limits }: Pick<Capabilities, 'limits'>,
  replyId: ReplyId,
  files: FilesOfReply,
): Promise<void> {
  const named = files.attachments
  if (named.length === 0) return
  const media = files.visibility === 'public' ? limits.publicMedia : limits.privateMedia
  checkCount(media, named.length)
  const draft = await listDraftAttachments(tx, files.ticketId, files.memberId)
  const byId = new Map(draft.map((row) => [row.attachmentId, row]))
  for (const [position, { attachmentId, alt: given }] of named.entries()) {
    const path = ['attachments', String(position)]
    const row = byId.get(attachmentId)
    if (!row) throw attachmentNotFound([...path, 'attachmentId'])
    byId.delete(attachmentId)
    const alt = acceptAltText(given)
    checkFile(media, row, path)
    checkAltText(media, alt, [...path, 'alt'])
    await tx
      .update(attachments)
      .set({ replyId, position, alt })
      .where(
        and(eq(attachments.organizationId, tx.organizationId), eq(attachments.attachmentId, attachmentId)),
      )
  }
}

function checkCount(media: MediaLimits, count: number): void {
  const path = ['attachments']
  if (media.count === 0)
    throw new Refusal('ATTACHMENTS_NOT_TAKEN', 'This way of answering takes no files. Remove them.', { path })
  if (count > media.count) {
    throw new Refusal('ATTACHMENTS_TOO_MANY', `A post takes ${media.count} files. Remove some.`, {
      parameters: { max: media.count },
      path,
    })
  }
}

function checkFile(media: MediaLimits, row: AttachmentRow, path: string[]): void {
  const { mediaType, size, kind, name } = row
  const type = media.types.find((one) => one.mediaType === mediaType)
  if (!type) {
    const ending = isMediaType(mediaType ?? '')
      ? MEDIA_TYPES[mediaType as keyof typeof MEDIA_TYPES].ending
      : ''
    throw new Refusal('ATTACHMENT_TYPE_NOT_TAKEN', `This network takes no ${ending} files.`, {
      parameters: { type: ending, name },
      path,
    })
  }
  // A picture that stands still is made smaller before it leaves.
  const isScaled = kind === 'image' && mediaType !== 'image/gif'
  if (isScaled || size! <= type.maxBytes) return
  throw new Refusal('ATTACHMENT_TOO_LARGE', `${name} is too large for this network.`, {
    parameters: { max: type.maxBytes, size, name },
    path,
  })
}
