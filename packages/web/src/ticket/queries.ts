import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { EarlierTimelineDocument, TicketDocument } from '../graphql/generated/graphql.ts'
import type { TicketQuery, TimelinePartFragment } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'

const ITEMS = 50

export type Ticket = NonNullable<TicketQuery['ticket']>
export type TimelineNode = TimelinePartFragment['edges'][number]['node']
export type MessageNode = Extract<TimelineNode, { __typename: 'Message' }>

/** One ticket with everything its pane shows; null when there is none, or it is not for the viewer's eyes. */
export const ticketQuery = (number: number) =>
  queryOptions({
    queryKey: keys.ticket(number),
    queryFn: ({ signal }) => fetchGraph(TicketDocument, { number, last: ITEMS }, { signal }),
  })

/** What came before the part of the timeline that the ticket brought along, read when somebody asks for it. */
export const earlierQuery = (number: number, before: string | null) =>
  infiniteQueryOptions({
    queryKey: ['earlier', number, before],
    queryFn: async ({ pageParam, signal }) => {
      const { ticket } = await fetchGraph(
        EarlierTimelineDocument,
        { number, last: ITEMS, before: pageParam },
        { signal },
      )
      return ticket?.timeline ?? null
    },
    initialPageParam: before ?? '',
    getNextPageParam: (part) => (part?.pageInfo.hasPreviousPage ? part.pageInfo.startCursor : null),
    enabled: false,
  })

/** The customer's messages on a ticket, as far as the screen has them. */
export function customerMessages(ticket: Ticket): MessageNode[] {
  return ticket.timeline.edges
    .map(({ node }) => node)
    .filter((node) => node.__typename === 'Message')
    .filter((node) => node.direction === 'inbound' && node.identity?.id === ticket.identity.id)
}
