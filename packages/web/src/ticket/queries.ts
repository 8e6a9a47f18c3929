import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { EarlierTimelineDocument, TicketDocument } from '../graphql/generated/graphql.ts'
import type { TicketQuery, TimelinePartFragment } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'

const ITEMS = 50

export type Ticket = NonNullable<TicketQuery['ticket']>
export type TimelineNode = TimelinePartFragment['edges'][number]['node']
export type MessageNode = Extract<TimelineNode, { __typename: 'Message' }>

/** What others say under the same post is shown up to this many messages, and more of it on demand. */
const MOST_OTHERS = 8

/** One ticket with everything its pane shows; null when there is none, or it is not for the viewer's eyes. */
export const ticketQuery = (number: number, hasAllOthers = false) =>
  queryOptions({
    queryKey: hasAllOthers ? ([...keys.ticket(number), 'all'] as const) : keys.ticket(number),
    queryFn: ({ signal }) =>
      fetchGraph(
        TicketDocument,
        { number, last: ITEMS, mostOthers: hasAllOthers ? null : MOST_OTHERS },
        { signal },
      ),
    // The rest of the discussion comes into the pane that is open, which stays as it is until then.
    placeholderData: (before) => (before?.ticket?.number === number ? before : undefined),
  })

/** What came before the part of the timeline that the ticket brought along, read when somebody asks for it. */
export const earlierQuery = (number: number, before: string | null, hasAllOthers: boolean) =>
  infiniteQueryOptions({
    queryKey: ['earlier', number, before, hasAllOthers],
    queryFn: async ({ pageParam, signal }) => {
      const { ticket } = await fetchGraph(
        EarlierTimelineDocument,
        { number, last: ITEMS, before: pageParam, mostOthers: hasAllOthers ? null : MOST_OTHERS },
        { signal },
      )
      return ticket?.timeline ?? null
    },
    initialPageParam: before ?? '',
    getNextPageParam: (part) => (part?.pageInfo.hasPreviousPage ? part.pageInfo.startCursor : null),
    enabled: false,
  })

/** Is this message one of the ticket's own, by whichever of its people? A merge brings somebody else's. */
export function isOnTicket({ direction, identity, ticket: its }: MessageNode, ticket: Ticket): boolean {
  if (direction !== 'inbound') return false
  // What was split off is the same person's, and another matter.
  return its === null ? identity?.id === ticket.identity.id : its.id === ticket.id
}

/** The customer's messages on a ticket, as far as the screen has them. */
export function customerMessages(ticket: Ticket): MessageNode[] {
  return ticket.timeline.edges
    .map(({ node }) => node)
    .filter((node) => node.__typename === 'Message')
    .filter((node) => isOnTicket(node, ticket))
}

/** The id of the customer's oldest message that nobody has answered, as far as the screen has it. */
export function firstUnanswered(ticket: Ticket): string | null {
  const { oldestUnansweredAt } = ticket
  if (oldestUnansweredAt === null) return null
  const since = Date.parse(oldestUnansweredAt)
  return customerMessages(ticket).find(({ sentAt }) => Date.parse(sentAt) >= since)?.id ?? null
}
