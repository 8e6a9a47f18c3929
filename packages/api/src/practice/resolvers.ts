import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, findRowId, getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { answerPractice, judgePractice } from './answer-practice.ts'
import { drawPractice } from './draw-practice.ts'
import { findKnownCase } from './known-cases.ts'
import { listOwnPractice } from './queries.ts'

export const resolvers = {
  Query: {
    ownPractice: (_root, { topicId, first }, { read, member }) => {
      const id = findRowId('Topic', topicId)
      return id === null ? [] : read((tx) => listOwnPractice(tx, member, id, first))
    },
  },
  PracticeItem: {
    id: ({ practiceItemId }) => encodeId('PracticeItem', practiceItemId),
    topic: async ({ topicId }, _given, { loaders }) => (await loaders.topic.load(topicId))!,
    said: async ({ ticketId, knownCase }, _given, { loaders, member }) => {
      const known = findKnownCase(knownCase)
      if (known) return [{ isTheirs: true, text: known.said[member.locale] }]
      return ticketId === null ? [] : ((await loaders.exchangeOfTicket.load(ticketId))?.said ?? [])
    },
    theirAnswer: async ({ ticketId, knownCase, answeredAt }, _given, { loaders, member }) => {
      if (answeredAt === null) return null
      const known = findKnownCase(knownCase)
      if (known) return known.answer[member.locale]
      return ticketId === null
        ? null
        : ((await loaders.exchangeOfTicket.load(ticketId))?.answer?.text ?? null)
    },
    findings: async ({ body }, _given, { read }) =>
      body === null ? [] : read((tx) => judgePractice(tx, body)),
  },
  Mutation: {
    drawPractice: (_root, { input }, { ctx }) =>
      orUserErrors(async () => ({
        item: await drawPractice(ctx, { topicId: getRowId('Topic', input.topicId, 'topicId') }),
      })),
    answerPractice: (_root, { input }, { ctx }) =>
      orUserErrors(() =>
        answerPractice(ctx, {
          practiceItemId: getRowId('PracticeItem', input.itemId, 'itemId'),
          lane: input.lane ?? null,
          body: input.body ?? null,
        }),
      ),
  },
} satisfies Resolvers
