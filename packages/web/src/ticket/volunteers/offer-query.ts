import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { TicketOfferDocument, type TicketOfferQuery } from '../../graphql/generated/graphql.ts'

export type TicketOffer = Extract<NonNullable<TicketOfferQuery['node']>, { __typename: 'Ticket' }>

/** Under which it is kept for every ticket. */
export const OFFERS = ['ticketOffer'] as const

/** Why a ticket is offered to no volunteer, and what of it was lifted; null where there is no such ticket. */
export const offerQuery = (ticketId: string) =>
  queryOptions({
    queryKey: [...OFFERS, ticketId],
    queryFn: async ({ signal }): Promise<TicketOffer | null> => {
      const { node } = await fetchGraph(TicketOfferDocument, { id: ticketId }, { signal })
      return node?.__typename === 'Ticket' ? node : null
    },
    staleTime: 0,
  })
