import { isCareTeam, type Policy } from '../graphql/access.ts'

/** Who may search: the care team. A volunteer sees what their card shows, and finds nothing beside it. */
export const can = {
  'Query.search': isCareTeam,
  MessageHit: isCareTeam,
  NoteHit: isCareTeam,
  TicketHit: isCareTeam,
  ContactHit: isCareTeam,
  MarkedText: isCareTeam,
  TextMark: isCareTeam,
} satisfies Record<string, Policy>
