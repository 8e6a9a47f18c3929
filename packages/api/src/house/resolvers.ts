import { isSupervisor } from '../graphql/access.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { answerQuestion } from './answer-question.ts'

export const resolvers = {
  Ticket: {
    houseQuestions: async ({ ticketId }, _given, { loaders, member }) => {
      const waiting = await loaders.questionsOfTicket.load(ticketId)
      const answered = await loaders.unkeptAnswersOfTicket.load(ticketId)
      const mayKeep = answered.filter(
        ({ answer }) => answer.authorId === member.memberId || isSupervisor(member),
      )
      return [...mayKeep, ...waiting.map((one) => ({ ...one, answer: null }))]
    },
  },
  HouseQuestion: {
    id: ({ noteId }) => encodeId('Note', noteId),
    by: async ({ memberId }, _given, { loaders }) => (await loaders.member.load(memberId))!,
  },
  HouseAnswer: {
    by: async ({ authorId }, _given, { loaders }) => (await loaders.member.load(authorId))!,
  },
  Mutation: {
    answerQuestion: (_root, { input: { clientId, questionId, body } }, context) =>
      orUserErrors(async () => {
        const ticketId = await answerQuestion(context.ctx, {
          clientId,
          questionId: getRowId('Note', questionId, 'questionId'),
          body,
        })
        context.forget()
        return { ticket: await context.loaders.ticket.load(ticketId) }
      }),
  },
} satisfies Resolvers
