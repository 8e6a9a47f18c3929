import { InfiniteQueryObserver, QueryObserver } from '@tanstack/react-query'
import { openLive } from '../graphql/live.ts'
import { createQueryClient } from '../graphql/query-client.ts'
import { ticketsQuery } from '../inbox/queries.ts'
import { ticketQuery } from '../ticket/queries.ts'

/** What a console shows, as ids in the order of the screen; of rows also which state of the ticket they show. */
export interface Shown {
  rows: string[]
  timeline: string[]
}

/** A console with a list and a ticket open and its live line at an address, without anything to look at. */
export function openScreenlessConsole(number: number, liveUrl: string) {
  const queryClient = createQueryClient()
  const list = new InfiniteQueryObserver(queryClient, ticketsQuery({ view: 'all' }))
  const pane = new QueryObserver(queryClient, ticketQuery(number))
  const shown = (): Shown => ({
    rows: (list.getCurrentResult().data?.pages ?? []).flatMap(({ tickets }) =>
      tickets.edges.map(({ node }) => `${node.id} ${node.version}`),
    ),
    timeline: (pane.getCurrentResult().data?.ticket?.timeline.edges ?? []).map(({ node }) => node.id),
  })
  /** Everything that ever stood there twice. */
  const doubles = new Set<string>()
  const look = () => {
    const { rows, timeline } = shown()
    for (const ids of [rows.map((row) => row.split(' ')[0]!), timeline])
      ids.filter((id, at) => ids.indexOf(id) !== at).forEach((id) => doubles.add(id))
  }
  const stops = [list.subscribe(look), pane.subscribe(look), openLive(queryClient, liveUrl)]
  return {
    shown,
    doubles,
    close: () => {
      for (const stop of stops) stop()
      queryClient.clear()
    },
  }
}
