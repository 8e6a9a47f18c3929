import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { TicketOfferDocument, type TicketOfferQuery } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'

export type TicketOffer = Extract<NonNullable<TicketOfferQuery['node']>, { __typename: 'Ticket' }>

/** Why a ticket is offered to no volunteer, and what of it was lifted; null where there is no such ticket. */
export const offerQuery = (ticketId: string) =>
  queryOptions({
    queryKey: [...keys.ticketOffer, ticketId],
    queryFn: async ({ signal }): Promise<TicketOffer | null> => {
      const { node } = await fetchGraph(TicketOfferDocument, { id: ticketId }, { signal })
      return node?.__typename === 'Ticket' ? node : null
    },
    staleTime: 0,
  })
