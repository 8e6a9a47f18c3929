import type { MessageId, TemplateId, TicketId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers, SeenThreadInput } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { getTicketId } from '../graphql/ticket-input.ts'
import { orUserErrors, type RefusedInput, toUserError } from '../graphql/user-errors.ts'
import { Refusal } from '../refusal.ts'
import { cancelReply } from './cancel-reply.ts'
import { decideReply } from './decide-reply.ts'
import { discardDraft } from './discard-draft.ts'
import { loadReplyOptions } from './load-reply-options.ts'
import type { ReplyRow } from './reply-row.ts'
import { saveDraft } from './save-draft.ts'
import { sendReply } from './send-reply.ts'
import { showWords } from './show-words.ts'
import { StaleReply } from './stale-reply.ts'
import type { SeenThread } from './tables.ts'

/** What changed since a reply was written, by its rows. */
export interface StaleReplySource {
  threadRevision: number
  messageIds: string[]
  otherReplyId: string | null
}

export const resolvers = {
  Ticket: {
    draft: (ticket, _given, { loaders }) => loaders.ownDraftOfTicket.load(ticket.ticketId),
    replies: (ticket, { first }, { loaders }) => loaders.repliesOfTicket({ first }).load(ticket.ticketId),
    replyOptions: (ticket, _given, context) => loadReplyOptions(context, ticket),
  },
  SeenThread: {
    threadId: ({ threadId }) => encodeId('Thread', threadId),
  },
  Reply: {
    id: (reply) => encodeId('Reply', reply.replyId),
    ticket: (reply, _given, { loaders }) => loaders.ticket.load(reply.ticketId),
    inReplyTo: async ({ inReplyToId, ticketId }, _given, { loaders }) =>
      inReplyToId === null || !(await loaders.ticket.load(ticketId))
        ? null
        : loaders.message.load(inReplyToId),
    author: async (reply, _given, { loaders }) => (await loaders.member.load(reply.authorId))!,
    body: (reply, _given, context) => showWords(context, reply, reply.body),
    error: async (reply, _given, context) =>
      reply.errorKind === null
        ? null
        : {
            kind: reply.errorKind as never,
            message: (await showWords(context, reply, reply.errorMessage)) ?? '',
          },
    url: async (reply, _given, { loaders }) => (await loaders.urlOfReply.load(reply.replyId))?.url ?? null,
  },
  ReplyOption: {
    threadRevision: async ({ threadId }, _given, { loaders }) =>
      threadId === null ? null : ((await loaders.thread.load(threadId))?.revision ?? null),
    isAllowed: ({ refusal }) => refusal === null,
    inReplyTo: ({ inReplyToId }, _given, { loaders }) =>
      inReplyToId === null ? null : loaders.message.load(inReplyToId),
  },
  StaleReply: {
    changes: async ({ messageIds }, _given, { loaders }) => {
      const found = await Promise.all(messageIds.map((id) => loaders.message.load(id)))
      return found.filter((message) => message !== null)
    },
    otherReply: ({ otherReplyId }, _given, { loaders }) =>
      otherReplyId === null ? null : loaders.reply.load(otherReplyId),
  },
  Mutation: {
    saveDraft: (_root, { input }, context) =>
      orUserErrors(async () => {
        const { body, visibility, threadRevision } = input
        const ticketId = await getTicketId(context, input.ticketId)
        const templateId = templateOf(input.templateId)
        const seenThreads = seenThreadsOf(input.seenThreads)
        return saveDraft(context.ctx, { ticketId, body, visibility, threadRevision, seenThreads, templateId })
      }),
    discardDraft: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        await discardDraft(context.ctx, { ticketId })
        context.forget()
        return { ticket: await context.loaders.ticket.load(ticketId) }
      }),
    sendReply: async (_root, { input }, context) => {
      const { clientId, body, visibility, threadRevision, fence } = input
      try {
        const ticketId = await getTicketId(context, input.ticketId)
        const inReplyToId: MessageId | null =
          input.inReplyToId == null ? null : getRowId('Message', input.inReplyToId, 'inReplyToId')
        const reply = await sendReply(context.ctx, {
          clientId,
          ticketId,
          body,
          further: input.further ?? [],
          visibility,
          inReplyToId,
          templateId: templateOf(input.templateId),
          threadRevision,
          fence,
          seenThreads: seenThreadsOf(input.seenThreads),
          attachments: (input.attachments ?? []).map(({ attachmentId, alt }, index) => ({
            attachmentId: getRowId('Attachment', attachmentId, `attachments.${index}.attachmentId`),
            alt: alt ?? '',
          })),
          sendAnyway: input.sendAnyway ?? false,
          resolvesTicket: input.resolvesTicket ?? false,
        })
        return { ...(await withTicket(context, reply)), userErrors: [] }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return refuseSending(error, threadRevision)
      }
    },
    cancelReply: (_root, { input }, context) =>
      orUserErrors(async () => {
        const replyId = getRowId('Reply', input.replyId, 'replyId')
        return withTicket(context, await cancelReply(context.ctx, { replyId }))
      }),
    decideReply: (_root, { input: { replyId, decision, externalId } }, context) =>
      orUserErrors(async () => {
        const id = getRowId('Reply', replyId, 'replyId')
        const settled = await decideReply(context.ctx, {
          replyId: id,
          decision,
          externalId: externalId ?? null,
        })
        return withTicket(context, settled)
      }),
  },
} satisfies Resolvers

function templateOf(templateId: string | null | undefined): TemplateId | null {
  return templateId == null ? null : getRowId('Template', templateId, 'templateId')
}

/** How far each thread was on the screen, by its row. */
export function seenThreadsOf(given: readonly SeenThreadInput[] | null | undefined): SeenThread[] {
  return (given ?? []).map(({ threadId, revision }, index) => ({
    threadId: getRowId('Thread', threadId, `seenThreads.${index}.threadId`),
    revision,
  }))
}

/** The reply with its ticket as both are now. */
export async function withTicket(context: GraphqlContext, reply: ReplyRow) {
  context.forget()
  return { reply, ticket: await context.loaders.ticket.load(reply.ticketId as TicketId) }
}

/** A refusal of the send or of an approval, with what changed where the person can send all the same. */
export function refuseSending(
  refusal: Refusal,
  threadRevision: number,
): { stale: StaleReplySource | null; userErrors: RefusedInput[] } {
  const { replyId } = refusal.parameters
  const otherReplyId = typeof replyId === 'string' ? replyId : null
  if (refusal instanceof StaleReply) {
    const stale = {
      threadRevision: refusal.threadRevision,
      messageIds: refusal.changes.map(({ messageId }) => messageId),
      otherReplyId,
    }
    return { stale, userErrors: [toUserError(refusal)] }
  }
  const stale = otherReplyId === null ? null : { threadRevision, messageIds: [], otherReplyId }
  return { stale, userErrors: [toUserError(refusal)] }
}
