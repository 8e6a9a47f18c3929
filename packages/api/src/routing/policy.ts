import { isCareTeam, isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/** Who may take a ticket and hand it over. A volunteer is given tickets as cards, and takes none. */
export const can = {
  'Mutation.claimTicket': isMember,
  'Mutation.claimNextTicket': isCareTeam,
  'Mutation.renewClaim': isMember,
  'Mutation.releaseClaim': isMember,
  'Mutation.takeOverClaim': isSupervisor,
  'Mutation.assignTicket': isCareTeam,
  'Mutation.handOffTicket': isCareTeam,
  Claim: isCareTeam,
  PickReason: isCareTeam,
  TicketPick: isCareTeam,
} satisfies Record<string, Policy>
