import type { MessageId } from '../db/id.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { getTicketId } from '../graphql/ticket-input.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { arrangeAttachments } from './arrange-attachments.ts'
import { fetchAttachment } from './fetch-attachment.ts'
import { removeAttachment } from './remove-attachment.ts'
import { type ShownAttachment, showAll, showRow } from './show-attachment.ts'

/** The path under which files are uploaded and read. */
export const ATTACHMENTS_PATH = '/attachments'

export const resolvers = {
  Ticket: {
    draftAttachments: async ({ ticketId }, _given, { loaders }) =>
      (await loaders.ownDraftAttachmentsOfTicket.load(ticketId)).map(showRow),
  },
  Reply: {
    attachments: async ({ replyId }, _given, { loaders }) =>
      (await loaders.attachmentsOfReply.load(replyId)).map(showRow),
  },
  Message: {
    attachments: async ({ messageId, attachments, replyId, deletedAt }, _given, { loaders }) => {
      if (deletedAt !== null || (attachments.length === 0 && replyId === null)) return []
      return showAll(attachments, await loaders.attachmentsOfMessage.load(messageId))
    },
  },
  Attachment: {
    id: ({ attachmentId }) => (attachmentId === null ? null : encodeId('Attachment', attachmentId)),
    source: (attachment) => sourceOf(attachment),
    thumbnail: (attachment) => {
      const source = attachment.kind === 'image' ? sourceOf(attachment) : null
      return source === null ? null : `${source}/thumbnail`
    },
  },
  Mutation: {
    fetchAttachment: (_root, { input }, context) =>
      orUserErrors(async () => {
        const messageId: MessageId = getRowId('Message', input.messageId, 'messageId')
        await fetchAttachment(context.ctx, { messageId, position: input.position })
        context.forget()
        return { message: await context.loaders.message.load(messageId) }
      }),
    arrangeAttachments: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        const arranged = input.attachments.map(({ attachmentId, alt }, index) => ({
          attachmentId: getRowId('Attachment', attachmentId, `attachments.${index}.attachmentId`),
          alt: alt ?? '',
        }))
        await arrangeAttachments(context.ctx, { ticketId, attachments: arranged })
        context.forget()
        return { ticket: await context.loaders.ticket.load(ticketId) }
      }),
    removeAttachment: (_root, { input }, context) =>
      orUserErrors(async () => {
        const attachmentId = getRowId('Attachment', input.attachmentId, 'attachmentId')
        const ticketId = await removeAttachment(context.ctx, { attachmentId })
        context.forget()
        return { ticket: await context.loaders.ticket.load(ticketId) }
      }),
  },
} satisfies Resolvers

function sourceOf({ attachmentId, state }: ShownAttachment): string | null {
  if (attachmentId === null || state !== 'kept') return null
  return `${ATTACHMENTS_PATH}/${encodeId('Attachment', attachmentId)}`
}
