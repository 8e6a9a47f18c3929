import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { TicketQuery, TicketRowFragment, TicketsQuery } from './generated/graphql.ts'
import { keys } from './keys.ts'

type List = InfiniteData<TicketsQuery>

/** The newest version of every ticket on the screens, by id. */
export function knownVersions(queryClient: QueryClient): Map<string, number> {
  const versions = new Map<string, number>()
  const note = (ticket: { id: string; version: number }) =>
    versions.set(ticket.id, Math.min(ticket.version, versions.get(ticket.id) ?? Infinity))
  for (const [, list] of queryClient.getQueriesData<List>({ queryKey: keys.lists }))
    for (const page of list?.pages ?? []) for (const { node } of page.tickets.edges) note(node)
  for (const [, detail] of queryClient.getQueriesData<TicketQuery>({ queryKey: keys.tickets }))
    if (detail?.ticket) note(detail.ticket)
  return versions
}

/**
 * Puts newer rows in the place of older ones and says whether every list still has the right rows in the right
 * order. A row that moves, leaves or appears cannot be patched: only the server knows where it goes.
 */
export function patchRows(queryClient: QueryClient, rows: readonly TicketRowFragment[]): 'whole' | 'moved' {
  const fresh = new Map(rows.map((row) => [row.id, row]))
  let outcome: 'whole' | 'moved' = 'whole'
  queryClient.setQueriesData<List>({ queryKey: keys.lists }, (list) => {
    if (!list) return list
    return {
      ...list,
      pages: list.pages.map((page) => ({
        ...page,
        tickets: {
          ...page.tickets,
          edges: page.tickets.edges.map((edge) => {
            const row = fresh.get(edge.node.id)
            if (!row || row.version <= edge.node.version) return edge
            if (placeOf(row) !== placeOf(edge.node)) outcome = 'moved'
            return { ...edge, node: row }
          }),
        },
      })),
    }
  })
  return outcome
}

/** Everything that decides in which lists a ticket stands, and where. */
function placeOf(ticket: TicketRowFragment): string {
  const { status, lane, assignee, channel, triage, snoozedUntil } = ticket
  const clocks = ticket.clocks.map((clock) => [clock.outcome, clock.dueAt, clock.endedAt])
  return JSON.stringify([
    status,
    lane,
    assignee?.id,
    channel.id,
    triage.band,
    triage.importance,
    snoozedUntil,
    clocks,
  ])
}
