import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { seesBoard } from '../tickets/ticket-filter.ts'
import { readBoard } from './queries.ts'
import { setMaxWait } from './set-max-wait.ts'

export const resolvers = {
  Query: {
    board: (_root, _given, { read }) => read(readBoard),
  },
  Ticket: {
    forecast: ({ ticketId }, _given, { loaders, member }) =>
      seesBoard(member) ? loaders.forecastOfTicket.load(ticketId) : null,
  },
  Mutation: {
    setMaxWait: (_root, { input }, context) =>
      orUserErrors(async () => {
        await setMaxWait(context.ctx, input)
        context.forget()
        return { board: await context.read(readBoard) }
      }),
  },
} satisfies Resolvers
