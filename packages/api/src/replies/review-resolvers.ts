import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { Refusal } from '../refusal.ts'
import { approveReply } from './approve-reply.ts'
import { listOwnReplies } from './queries.ts'
import { refuseSending, seenThreadsOf, withTicket } from './resolvers.ts'
import { returnReply } from './return-reply.ts'
import { showWords } from './show-words.ts'

export const reviewResolvers = {
  Query: {
    ownReplies: (_root, { first }, { read, member }) => read((tx) => listOwnReplies(tx, member, first)),
  },
  Reply: {
    texts: async (reply, _given, context) => {
      const parts = await context.loaders.partsOfReply.load(reply.replyId)
      return Promise.all(parts.map(async ({ body }) => showWords(context, reply, body)))
    },
    heldUntil: ({ state, notBefore }) => (state === 'held' ? notBefore : null),
    review: (reply) => (reply.reviewedAt === null ? null : reply),
  },
  ReplyReview: {
    outcome: ({ returnedById, authorBody }) =>
      returnedById !== null ? 'returned' : authorBody === null ? 'approved' : 'edited',
    by: async ({ approverId, returnedById }, _given, { loaders }) =>
      (await loaders.member.load((approverId ?? returnedById)!))!,
    at: ({ reviewedAt }) => reviewedAt!,
    reason: ({ reviewReason }) => reviewReason,
    note: (reply, _given, context) => showWords(context, reply, reply.reviewNote),
    authorBody: (reply, _given, context) => showWords(context, reply, reply.authorBody),
  },
  Mutation: {
    approveReply: async (_root, { input }, context) => {
      let threadRevision = input.threadRevision ?? 0
      try {
        const replyId = getRowId('Reply', input.replyId, 'replyId')
        threadRevision =
          input.threadRevision ?? (await context.loaders.reply.load(replyId))?.threadRevision ?? 0
        const reply = await approveReply(context.ctx, {
          replyId,
          revision: input.revision,
          texts: [...input.texts],
          edit: input.edit ?? null,
          threadRevision: input.threadRevision ?? null,
          seenThreads: seenThreadsOf(input.seenThreads),
          sendAnyway: input.sendAnyway ?? false,
        })
        return { ...(await withTicket(context, reply)), userErrors: [] }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return refuseSending(error, threadRevision)
      }
    },
    returnReply: (_root, { input: { replyId, revision, reason, note } }, context) =>
      orUserErrors(async () => {
        const id = getRowId('Reply', replyId, 'replyId')
        return withTicket(context, await returnReply(context.ctx, { replyId: id, revision, reason, note }))
      }),
  },
} satisfies Resolvers
