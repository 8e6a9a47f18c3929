import type { Lane, TicketFilter, TicketView } from '../graphql/generated/graphql.ts'
import { lanes } from '../signs/lane.tsx'
import { viewNames } from '../signs/ticket-words.ts'

/** What narrows a view; it is the address, so that a link shows the same list. */
export interface InboxSearch {
  lane?: Lane
  channel?: string
}

export function isView(value: unknown): value is TicketView {
  return typeof value === 'string' && Object.hasOwn(viewNames, value)
}

export function isLane(value: unknown): value is Lane {
  return lanes.some((lane) => lane === value)
}

/** The filter as the API takes it. */
export function filterOf(view: TicketView, search: InboxSearch): TicketFilter {
  return {
    view,
    ...(search.lane && { lanes: [search.lane] }),
    ...(search.channel && { channelIds: [search.channel] }),
  }
}
