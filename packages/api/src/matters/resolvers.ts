import type { MessageId, TicketId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { getRowId } from '../graphql/ids.ts'
import { getTicketId } from '../graphql/ticket-input.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { linkTickets } from './link-tickets.ts'
import { mergeTickets } from './merge-tickets.ts'
import { splitTicket } from './split-ticket.ts'
import { unlinkTickets } from './unlink-tickets.ts'
import { unmergeTicket } from './unmerge-ticket.ts'
import { unsplitTicket } from './unsplit-ticket.ts'

export const resolvers = {
  Ticket: {
    mergedInto: ({ mergedIntoId }, _given, { loaders }) =>
      mergedIntoId === null ? null : loaders.ticket.load(mergedIntoId),
    mergedFrom: (ticket, _given, { loaders }) => loaders.mergedIntoTicket.load(ticket.ticketId),
    joinedThreads: async (ticket, _given, { loaders }) => {
      const joined = await loaders.threadsOfTicket.load(ticket.ticketId)
      return joined.map(({ thread }) => thread).filter(({ threadId }) => threadId !== ticket.threadId)
    },
    splitFrom: ({ splitFromId }, _given, { loaders }) =>
      splitFromId === null ? null : loaders.ticket.load(splitFromId),
    splitInto: (ticket, _given, { loaders }) => loaders.splitOffTicket.load(ticket.ticketId),
    links: async (ticket, _given, { loaders }) => {
      const links = await loaders.linksOfTicket.load(ticket.ticketId)
      const others = await Promise.all(links.map((link) => loaders.ticket.load(link.otherId)))
      return links.filter((_link, index) => others[index] !== null)
    },
  },
  TicketLink: {
    ticket: async (link, _given, { loaders }) => (await loaders.ticket.load(link.otherId))!,
    linkedBy: async (link, _given, { loaders }) => (await loaders.member.load(link.linkedBy))!,
  },
  Mutation: {
    mergeTickets: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        const intoId = getRowId('Ticket', input.intoId, 'intoId')
        await mergeTickets(context.ctx, {
          ticketId,
          intoId,
          evenIfOtherContact: input.evenIfOtherContact ?? false,
        })
        const [ticket, merged] = await reload(context, intoId, ticketId)
        return { ticket, merged }
      }),
    unmergeTicket: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        const intoId = await unmergeTicket(context.ctx, { ticketId })
        const [ticket, survivor] = await reload(context, ticketId, intoId)
        return { ticket, survivor }
      }),
    splitTicket: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        const messageIds = input.messageIds.map((id): MessageId => getRowId('Message', id, 'messageIds'))
        const newTicketId = await splitTicket(context.ctx, { ticketId, messageIds })
        const [ticket, original] = await reload(context, newTicketId, ticketId)
        return { ticket, original }
      }),
    unsplitTicket: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        const originalId = await unsplitTicket(context.ctx, { ticketId })
        const [ticket, merged] = await reload(context, originalId, ticketId)
        return { ticket, merged }
      }),
    linkTickets: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        const otherId = getRowId('Ticket', input.otherId, 'otherId')
        await linkTickets(context.ctx, { ticketId, otherId, kind: input.kind ?? 'related' })
        return { ticket: (await reload(context, ticketId))[0] }
      }),
    unlinkTickets: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        const otherId = getRowId('Ticket', input.otherId, 'otherId')
        await unlinkTickets(context.ctx, { ticketId, otherId })
        return { ticket: (await reload(context, ticketId))[0] }
      }),
  },
} satisfies Resolvers

function reload(context: GraphqlContext, ...ids: TicketId[]) {
  context.forget()
  return Promise.all(ids.map((id) => context.loaders.ticket.load(id)))
}
