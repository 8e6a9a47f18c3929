import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { answerQuestion } from './answer-question.ts'

export const resolvers = {
  Ticket: {
    houseQuestions: ({ ticketId }, _given, { loaders }) => loaders.questionsOfTicket.load(ticketId),
  },
  HouseQuestion: {
    id: ({ noteId }) => encodeId('Note', noteId),
    by: async ({ memberId }, _given, { loaders }) => (await loaders.member.load(memberId))!,
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
