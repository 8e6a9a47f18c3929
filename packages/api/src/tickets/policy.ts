import { isCareTeam, isMember, type Policy } from '../graphql/access.ts'

/** Who may do what with tickets. A volunteer reads and annotates those they hold; `visibleTickets` decides which. */
export const can = {
  'Query.ticket': isMember,
  'Query.tickets': isMember,
  'Query.ticketViews': isMember,
  'Mutation.resolveTicket': isCareTeam,
  'Mutation.reopenTicket': isCareTeam,
  'Mutation.snoozeTicket': isCareTeam,
  'Mutation.unsnoozeTicket': isCareTeam,
  'Mutation.setTicketStatus': isCareTeam,
  'Mutation.addNote': isMember,
  'Mutation.overrideTriage': isCareTeam,
  'Subscription.ticketsChanged': isMember,
  TicketsChanged: isMember,
  Ticket: isMember,
  TicketViewCount: isMember,
  Triage: isMember,
  TriageOverride: isMember,
  TriageReason: isMember,
  Note: isMember,
  TicketEvent: isMember,
} satisfies Record<string, Policy>
