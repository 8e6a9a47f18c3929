import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type {
  ChangedListQuery,
  PlacesFragment,
  TicketRowFragment,
  TicketsQuery,
} from './generated/graphql.ts'
import { keys } from './keys.ts'

export type List = InfiniteData<TicketsQuery>

/** Rows of one page of a list. */
export const LIST_PAGE = 50

/** The version of every row of the lists, by the ticket's id; of several, the oldest. */
export function rowVersions(queryClient: QueryClient): Map<string, number> {
  const versions = new Map<string, number>()
  for (const [, list] of queryClient.getQueriesData<List>({ queryKey: keys.lists }))
    for (const page of list?.pages ?? [])
      for (const { node } of page.tickets.edges)
        versions.set(node.id, Math.min(node.version, versions.get(node.id) ?? Infinity))
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

/** The rows that a list has, the newer ones of those that came along in their stead. */
function knownRows(list: List, fresh: readonly TicketRowFragment[]): Map<string, TicketRowFragment> {
  const rows = new Map(list.pages.flatMap((page) => page.tickets.edges.map(({ node }) => [node.id, node])))
  for (const row of fresh) if ((rows.get(row.id)?.version ?? 0) <= row.version) rows.set(row.id, row)
  return rows
}

/** Which rows a list has not, or has older than the server, among those that stand in these places. */
export function missingRows(
  list: List,
  places: PlacesFragment,
  fresh: readonly TicketRowFragment[],
): string[] {
  const rows = knownRows(list, fresh)
  return places.edges.flatMap(({ node: { id, version } }) =>
    (rows.get(id)?.version ?? -1) < version ? [id] : [],
  )
}

/**
 * A list in the order the server has it now, page for page, of rows that are known and those that came along. Null when
 * a row is missing or older than the server's: then the list has to be read whole.
 */
export function placeRows(
  list: List,
  places: PlacesFragment,
  fresh: readonly TicketRowFragment[],
): List | null {
  if (missingRows(list, places, fresh).length > 0) return null
  const rows = knownRows(list, fresh)
  const { edges, pageInfo } = places
  const pages: TicketsQuery[] = []
  for (let from = 0; from === 0 || from < edges.length; from += LIST_PAGE) {
    const page = edges.slice(from, from + LIST_PAGE)
    const isLast = from + LIST_PAGE >= edges.length
    pages.push({
      tickets: {
        edges: page.map(({ node }) => ({ node: rows.get(node.id)! })),
        pageInfo: isLast ? pageInfo : { hasNextPage: true, endCursor: page.at(-1)!.cursor },
      },
    })
  }
  const ends = pages.slice(0, -1).map((page) => page.tickets.pageInfo.endCursor)
  return { pages, pageParams: [null, ...ends] }
}

/** The tickets among nodes that were asked for by their ids; what cannot be read is not among them. */
export function ticketRows(nodes: ChangedListQuery['nodes']): TicketRowFragment[] {
  return nodes.filter((node): node is TicketRowFragment => node !== null && 'number' in node)
}

/** Everything that decides in which lists a ticket stands, and where. */
function placeOf(ticket: TicketRowFragment): string {
  const { status, lane, assignee, channel, triage, oldestUnansweredAt, snoozedUntil } = ticket
  const clocks = ticket.clocks.map((clock) => [clock.outcome, clock.dueAt, clock.endedAt])
  return JSON.stringify([
    status,
    lane,
    assignee?.id,
    channel.id,
    triage.band,
    triage.importance,
    triage.intent,
    oldestUnansweredAt,
    snoozedUntil,
    clocks,
  ])
}
