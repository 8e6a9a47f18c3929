import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { withTicket } from '../replies/resolvers.ts'
import { showWords } from '../replies/show-words.ts'
import { checkReply } from './check-reply.ts'
import { loadTrustRules } from './load-trust-rules.ts'
import { listDraftsToMentor, listRepliesToCheck } from './queries.ts'
import { recordShown } from './record-shown.ts'
import { setTrustRules } from './set-trust-rules.ts'

export const resolvers = {
  Query: {
    trustRules: (_root, _given, { read }) => read(loadTrustRules),
    repliesToCheck: (_root, { first }, { read, member }) =>
      read((tx) => listRepliesToCheck(tx, member, first)),
    draftsToMentor: async (_root, { first }, { ctx, read, member }) => {
      if (member.role !== 'volunteer') return []
      const drafts = await read((tx) => listDraftsToMentor(tx, member, first))
      await recordShown(
        ctx,
        drafts.map(({ reply }) => reply),
      )
      return drafts
    },
  },
  Reply: {
    check: async ({ replyId, authorId }, _given, { loaders, member }) => {
      const check = await loaders.checkOfReply.load(replyId)
      // Nobody writes otherwise because they know which of their replies somebody will read.
      return check?.verdict === null && authorId === member.memberId ? null : check
    },
  },
  ReplyCheck: {
    by: ({ checkedById }, _given, { loaders }) =>
      checkedById === null ? null : loaders.member.load(checkedById),
    at: ({ checkedAt }) => checkedAt,
    note: async ({ replyId, note }, _given, context) =>
      note === null ? null : showWords(context, (await context.loaders.reply.load(replyId))!, note),
  },
  MentoredDraft: {
    topics: async ({ topicIds }, _given, { loaders }) => {
      const found = await Promise.all(topicIds.map((topicId) => loaders.topic.load(topicId)))
      return found.filter((topic) => topic !== null)
    },
  },
  Mutation: {
    setTrustRules: (_root, { input }, { ctx }) =>
      orUserErrors(async () => {
        const given = Object.entries(input).filter(([, value]) => value != null)
        return { trustRules: await setTrustRules(ctx, Object.fromEntries(given)) }
      }),
    checkReply: (_root, { input }, context) =>
      orUserErrors(async () => {
        const replyId = getRowId('Reply', input.replyId, 'replyId')
        await checkReply(context.ctx, { replyId, correction: input.correction ?? null })
        context.forget()
        return withTicket(context, (await context.loaders.reply.load(replyId))!)
      }),
  },
} satisfies Resolvers
