import { isMember, type Policy } from '../graphql/access.ts'

/** Who may search: everybody, each within what they may see. `search_history` decides which that is. */
export const can = {
  'Query.search': isMember,
  MessageHit: isMember,
  NoteHit: isMember,
  TicketHit: isMember,
  ContactHit: isMember,
  MarkedText: isMember,
  TextMark: isMember,
} satisfies Record<string, Policy>
