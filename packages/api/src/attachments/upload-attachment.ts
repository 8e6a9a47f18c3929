import { and, eq } from 'drizzle-orm'
import { getChannel } from '../channels/find-channel.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { type AttachmentId, type ChannelId, newId, type TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { Refusal } from '../refusal.ts'
import { getAnswerableTicket } from '../routing/get-answerable-ticket.ts'
import { type AttachmentRow, attachmentNotFound, listDraftAttachments } from './attachment-row.ts'
import { cleanImage } from './clean-image.ts'
import { acceptFileName } from './file-name.ts'
import { judgeFile } from './judge-file.ts'
import { MEDIA_TYPES, type MediaType } from './media-types.ts'
import { writePieces } from './pieces.ts'
import { attachments } from './tables.ts'

/** Files of one draft. No network takes more, and drafts are not a store. */
const MOST_IN_DRAFT = 10

export interface UploadAttachmentInput {
  ticketId: TicketId
  /** Made by the client, and the file's id: the same one sent twice is one file. */
  clientId: string | null
  name: string
  /** What the sender says it is. */
  declaredType: string
  body: Uint8Array
}

/**
 * Puts a file to the viewer's draft on a ticket. What it is, its bytes say; a picture is made anew before anything of
 * it is kept. Refused with the codes of `judgeFile` and `cleanImage`, when the ticket's network takes no such file
 * (ATTACHMENT_TYPE_NOT_TAKEN, ATTACHMENTS_NOT_TAKEN), and past ten files (ATTACHMENTS_TOO_MANY).
 */
export async function uploadAttachment(ctx: Ctx, input: UploadAttachmentInput): Promise<AttachmentRow> {
  const mediaType = await judgeFile(input.body, input)
  await ctx.transaction((tx) => checkTaken(tx, ctx, input.ticketId, mediaType))
  const { kind } = MEDIA_TYPES[mediaType]
  const image = kind === 'image' ? await cleanImage(input.body, mediaType) : null
  const body = image?.body ?? input.body

  return ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    const attachmentId = (input.clientId ?? newId<'attachment'>()) as AttachmentId
    await touchTickets(tx, [input.ticketId])
    const draft = await listDraftAttachments(tx, input.ticketId, memberId)
    if (draft.length >= MOST_IN_DRAFT && !draft.some((one) => one.attachmentId === attachmentId)) {
      throw new Refusal('ATTACHMENTS_TOO_MANY', `A draft holds ${MOST_IN_DRAFT} files. Remove one first.`, {
        parameters: { max: MOST_IN_DRAFT },
        path: ['file'],
      })
    }
    const [kept] = await tx
      .insert(attachments)
      .values({
        organizationId: tx.organizationId,
        attachmentId,
        memberId,
        ticketId: input.ticketId,
        position: (draft.at(-1)?.position ?? -1) + 1,
        kind,
        state: 'kept',
        name: acceptFileName(input.name, mediaType),
        mediaType,
        size: body.length,
        width: image?.width ?? null,
        height: image?.height ?? null,
        notBefore: ctx.now(),
        createdAt: ctx.now(),
      })
      .onConflictDoNothing()
      .returning()
    if (!kept) return findRepeated(tx, ctx, attachmentId, input.ticketId)
    await writePieces(tx, attachmentId, 'whole', body)
    if (image) await writePieces(tx, attachmentId, 'thumbnail', image.thumbnail)
    return kept
  })
}

/** Nobody fills a draft with what its network will refuse; which way the answer goes is decided later. */
async function checkTaken(tx: Tx, ctx: Ctx, ticketId: TicketId, mediaType: MediaType): Promise<void> {
  const ticket = await getAnswerableTicket(tx, ticketId)
  const { network } = await getChannel(tx, ticket.channelId as ChannelId)
  const limits = ctx.connectors.get(network)?.capabilities.limits
  const types = [...(limits?.publicMedia.types ?? []), ...(limits?.privateMedia.types ?? [])]
  if (types.length === 0) {
    throw new Refusal(
      'ATTACHMENTS_NOT_TAKEN',
      'This network takes no files with an answer. Write it in words.',
      {
        path: ['file'],
      },
    )
  }
  if (types.some((type) => type.mediaType === mediaType)) return
  const { ending } = MEDIA_TYPES[mediaType]
  throw new Refusal('ATTACHMENT_TYPE_NOT_TAKEN', `This network takes no ${ending} files.`, {
    parameters: { type: ending },
    path: ['file'],
  })
}

/** The same file once more, after its answer was lost: the first one counts. */
async function findRepeated(
  tx: Tx,
  ctx: Ctx,
  attachmentId: AttachmentId,
  ticketId: TicketId,
): Promise<AttachmentRow> {
  const [first] = await tx
    .select()
    .from(attachments)
    .where(and(eq(attachments.organizationId, tx.organizationId), eq(attachments.attachmentId, attachmentId)))
  if (first?.memberId !== ctx.viewer.memberId || first.ticketId !== ticketId)
    throw attachmentNotFound(['file'])
  return first
}
