import { isCareTeam, isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/**
 * Who may do what with tickets. A volunteer is found none by any of it: `visibleTickets` decides, and whatever path leads to one
 * all the same gives none of its fields.
 */
export const can = {
  'Query.ticket': isMember,
  'Query.tickets': isMember,
  'Query.ticketViews': isMember,
  'Query.savedFilters': isCareTeam,
  'Query.tags': isCareTeam,
  'Mutation.resolveTicket': isCareTeam,
  'Mutation.reopenTicket': isCareTeam,
  'Mutation.snoozeTicket': isCareTeam,
  'Mutation.unsnoozeTicket': isCareTeam,
  'Mutation.setTicketStatus': isCareTeam,
  'Mutation.addNote': isMember,
  'Mutation.overrideTriage': isCareTeam,
  'Mutation.undoTicketChange': isCareTeam,
  'Mutation.saveFilter': isCareTeam,
  'Mutation.updateFilter': isCareTeam,
  'Mutation.deleteFilter': isCareTeam,
  'Mutation.tagTicket': isCareTeam,
  'Mutation.untagTicket': isCareTeam,
  'Mutation.createTag': isCareTeam,
  'Mutation.renameTag': isSupervisor,
  'Mutation.archiveTag': isSupervisor,
  'Mutation.restoreTag': isSupervisor,
  'Mutation.mergeTags': isSupervisor,
  'Subscription.ticketsChanged': isMember,
  TicketsChanged: isMember,
  Ticket: isCareTeam,
  TicketChange: isCareTeam,
  TicketViewCount: isMember,
  Triage: isCareTeam,
  TriageOverride: isCareTeam,
  TriageReason: isCareTeam,
  Note: isCareTeam,
  TicketEvent: isCareTeam,
  SavedFilter: isCareTeam,
  Tag: isCareTeam,
} satisfies Record<string, Policy>
