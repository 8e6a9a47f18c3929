import { isCareTeam, isMember, type Policy } from '../graphql/access.ts'

/** Who may join and part tickets: the care team. Where a ticket goes on, everybody who sees it may see. */
export const can = {
  'Mutation.mergeTickets': isCareTeam,
  'Mutation.unmergeTicket': isCareTeam,
  'Mutation.splitTicket': isCareTeam,
  'Mutation.unsplitTicket': isCareTeam,
  'Mutation.linkTickets': isCareTeam,
  'Mutation.unlinkTickets': isCareTeam,
  TicketLink: isMember,
} satisfies Record<string, Policy>
