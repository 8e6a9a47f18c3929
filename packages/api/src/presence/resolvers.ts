import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { getTicketId } from '../graphql/ticket-input.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { announcePresence } from './announce-presence.ts'
import { listPresences } from './queries.ts'

export const resolvers = {
  Query: {
    presences: (_root, _given, { member, read }) => read((tx) => listPresences(tx, member)),
  },
  Presence: {
    ticket: async ({ ticketId }, _given, { loaders }) => (await loaders.ticket.load(ticketId))!,
    member: async ({ memberId }, _given, { loaders }) => (await loaders.member.load(memberId))!,
  },
  Mutation: {
    announcePresence: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = input.ticketId == null ? null : await getTicketId(context, input.ticketId)
        const { consoleId, isTyping } = input
        await announcePresence(context.ctx, { consoleId, ticketId, isTyping: isTyping ?? false })
        return {}
      }),
  },
} satisfies Resolvers
