import { isCareTeam, type Policy } from '../graphql/access.ts'

/** Who may join and part tickets, and see where one goes on: the care team. */
export const can = {
  'Mutation.mergeTickets': isCareTeam,
  'Mutation.unmergeTicket': isCareTeam,
  'Mutation.splitTicket': isCareTeam,
  'Mutation.unsplitTicket': isCareTeam,
  'Mutation.linkTickets': isCareTeam,
  'Mutation.unlinkTickets': isCareTeam,
  TicketLink: isCareTeam,
} satisfies Record<string, Policy>
