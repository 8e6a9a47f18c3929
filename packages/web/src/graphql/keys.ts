import type { TicketFilter } from './generated/graphql.ts'

/** The names under which answers are kept, so that a live event finds them whichever screen asked. */
export const keys = {
  viewer: ['viewer'] as const,
  rail: ['rail'] as const,
  lists: ['tickets'] as const,
  list: (filter: TicketFilter) => ['tickets', filter] as const,
  notifications: ['notifications'] as const,
  bell: ['notifications', 'unread'] as const,
  contacts: ['contact'] as const,
  presences: ['presences'] as const,
  board: ['board'] as const,
  charter: ['charter'] as const,
  helpCall: ['helpCall'] as const,
  helpCard: ['helpCard'] as const,
  helpGiven: ['helpGiven'] as const,
  helpSelf: ['helpSelf'] as const,
  practice: ['practice'] as const,
  holding: ['holding'] as const,
  overflow: ['overflow'] as const,
  sample: ['sample'] as const,
  enquiries: ['enquiries'] as const,
  tickets: ['ticket'] as const,
  ticketOffer: ['ticketOffer'] as const,
  ticket: (number: number) => ['ticket', number] as const,
}
