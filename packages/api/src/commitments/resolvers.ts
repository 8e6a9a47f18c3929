import type { TicketId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { getTicketId } from '../graphql/ticket-input.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import type { CommitmentId } from './get-commitment.ts'
import { promiseUpdate } from './promise-update.ts'
import { withdrawUpdate } from './withdraw-update.ts'

export const resolvers = {
  Ticket: {
    commitments: (ticket, { first }, { loaders }) =>
      loaders.commitmentsOfTicket({ first }).load(ticket.ticketId),
  },
  Contact: {
    commitments: (contact, { first }, { loaders }) =>
      loaders.commitmentsOfContact({ first }).load(contact.contactId),
  },
  Commitment: {
    id: (commitment) => encodeId('Commitment', commitment.commitmentId),
    ticket: async (commitment, _given, { loaders }) => (await loaders.ticket.load(commitment.ticketId))!,
    author: async (commitment, _given, { loaders }) => (await loaders.member.load(commitment.authorId))!,
    outcome: ({ outcome }) => outcome ?? 'void',
  },
  Mutation: {
    promiseUpdate: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        const moved: CommitmentId | null =
          input.commitmentId == null ? null : getRowId('Commitment', input.commitmentId, 'commitmentId')
        const { body, dueAt } = input
        const commitmentId = await promiseUpdate(context.ctx, { ticketId, body, dueAt, commitmentId: moved })
        return reload(context, ticketId, commitmentId)
      }),
    withdrawUpdate: (_root, { input }, context) =>
      orUserErrors(async () => {
        const commitmentId: CommitmentId = getRowId('Commitment', input.commitmentId, 'commitmentId')
        const ticketId = await withdrawUpdate(context.ctx, { commitmentId, reason: input.reason })
        return reload(context, ticketId, commitmentId)
      }),
  },
} satisfies Resolvers

async function reload(context: GraphqlContext, ticketId: TicketId, commitmentId: CommitmentId) {
  context.forget()
  const [commitment, ticket] = await Promise.all([
    context.loaders.commitment.load(commitmentId),
    context.loaders.ticket.load(ticketId),
  ])
  return { commitment, ticket }
}
