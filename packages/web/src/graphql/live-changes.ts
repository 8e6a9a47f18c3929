import type { Query, QueryClient, QueryFilters } from '@tanstack/react-query'
import { fetchGraph } from './client.ts'
import { ChangedListDocument, ChangedTicketsDocument, FurtherPlacesDocument } from './generated/graphql.ts'
import type {
  PlacesFragment,
  RailQuery,
  TicketFilter,
  TicketQuery,
  TicketRowFragment,
} from './generated/graphql.ts'
import { keys } from './keys.ts'
import { LIST_PAGE, missingRows, patchRows, placeRows, rowVersions, ticketRows } from './ticket-cache.ts'
import type { List } from './ticket-cache.ts'
import type { Viewer } from './viewer.ts'

/** How long the first change waits for company, in milliseconds. */
const GATHER_MS = 25
/** How long there is between two reads when changes keep coming, in milliseconds. */
const PAUSE_MS = 250
/** The version by which the server says that only who is looking at a ticket has changed. */
const PRESENCE_VERSION = -1
/** How long changes of who is looking wait for company, in milliseconds. */
const PRESENCE_MS = 1500
/** More changed rows than this are read as a list, not one by one. */
const MOST_ROWS = 100
/** As many places of a list as the server names at once. */
const MOST_PLACES = 100

/** Gathers what live events name and reads what the screens miss, one read at a time. */
export class LiveChanges {
  readonly #queryClient: QueryClient
  #changed = new Map<string, number>()
  #timer: ReturnType<typeof setTimeout> | null = null
  #presenceTimer: ReturnType<typeof setTimeout> | null = null
  #isReading = false
  #isClosed = false

  constructor(queryClient: QueryClient) {
    this.#queryClient = queryClient
  }

  note(ids: readonly string[], versions: readonly number[]): void {
    const own = this.#queryClient.getQueryData<Viewer | null>(keys.viewer)?.member.id
    // The viewer among what changed: there is something new on the bell.
    if (own !== undefined && ids.includes(own))
      void this.#queryClient.invalidateQueries({ queryKey: keys.notifications })
    if (versions.includes(PRESENCE_VERSION)) this.#readPresences()
    ids.forEach((id, at) => {
      const version = versions[at] ?? 0
      if (id !== own && version !== PRESENCE_VERSION)
        this.#changed.set(id, Math.max(version, this.#changed.get(id) ?? 0))
    })
    if (this.#changed.size === 0) return
    this.#schedule(GATHER_MS)
  }

  /** Batches may have been missed: everything on the screens is read again. */
  resync(): void {
    this.#changed.clear()
    void this.#readAgain({})
  }

  close(): void {
    this.#isClosed = true
    if (this.#presenceTimer !== null) clearTimeout(this.#presenceTimer)
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  /** Who is where, once for everything that changes within a moment. */
  #readPresences(): void {
    this.#presenceTimer ??= setTimeout(() => {
      this.#presenceTimer = null
      void this.#queryClient.invalidateQueries({ queryKey: keys.presences })
    }, PRESENCE_MS)
  }

  #schedule(delay: number): void {
    if (this.#timer !== null || this.#isReading || this.#isClosed) return
    this.#timer = setTimeout(() => {
      this.#timer = null
      void this.#read()
    }, delay)
  }

  async #read(): Promise<void> {
    const changed = this.#changed
    this.#changed = new Map()
    // A colleague may have judged what was drawn, or answered what was asked of a department.
    void this.#queryClient.invalidateQueries({ queryKey: keys.sample })
    void this.#queryClient.invalidateQueries({ queryKey: keys.enquiries })
    const rows = rowVersions(this.#queryClient)
    const old = [...changed].filter(([id, version]) => (rows.get(id) ?? -1) < version).map(([id]) => id)
    const isOld = isOlderThan(changed)
    const open = this.#queryClient.getQueryCache().findAll({ queryKey: keys.tickets, predicate: isOld })
    const areFirst = this.#firstReads({ queryKey: keys.tickets }).length > 0
    if (old.length === 0 && open.length === 0 && !areFirst) return

    this.#isReading = true
    try {
      await Promise.all([
        this.#readAgain({ queryKey: keys.tickets }, isOld),
        // A ticket that stands in no list may have come into one: opened, reopened, or handed to this person.
        ...(old.every((id) => rows.has(id)) ? [this.#readRail(), this.#patch(old)] : [this.#readLists(old)]),
      ])
    } finally {
      this.#isReading = false
      if (this.#changed.size > 0) this.#schedule(PAUSE_MS)
    }
  }

  async #patch(ids: string[]): Promise<void> {
    if (ids.length === 0) return
    if (ids.length > MOST_ROWS) return this.#readLists(ids)
    try {
      const { nodes } = await fetchGraph(ChangedTicketsDocument, { ids })
      const rows = ticketRows(nodes)
      this.#readBeside(rows)
      const outcome = patchRows(this.#queryClient, rows)
      // A list that is being read meanwhile may have been asked for before the change, and would put the older row back.
      const areListsUnderWay = this.#queryClient.isFetching({ queryKey: keys.lists }) > 0
      // A ticket that cannot be read any more is gone from the list too.
      if (outcome === 'moved' || rows.length < ids.length || areListsUnderWay) await this.#readLists([])
    } catch {
      // What cannot be read in part is read whole, with the retries that reading whole has.
      await this.#readAgain({ queryKey: keys.lists })
    }
  }

  /** Puts the lists into the order of now: these rows have changed, all others are known. */
  async #readLists(ids: string[]): Promise<void> {
    const lists = this.#queryClient.getQueryCache().findAll({ queryKey: keys.lists })
    const placed = await Promise.all(
      lists.map(async (list) => {
        const isPlaced = ids.length <= MOST_ROWS && (await this.#placeIn(list, ids).catch(() => false))
        if (!isPlaced) await this.#readAgain({ queryKey: list.queryKey, exact: true })
        return isPlaced
      }),
    )
    if (!placed.includes(true)) await this.#readRail()
  }

  /**
   * One list on the screen, by its order and the changed rows alone, and the counts with it: one request for every
   * hundred rows, and one for rows that have come in from beyond its end. False when the list has to be read whole.
   */
  async #placeIn(list: Query, ids: string[]): Promise<boolean> {
    const pageCount = (list.state.data as List | undefined)?.pages.length ?? 0
    if (pageCount === 0 || !list.isActive() || list.state.fetchStatus !== 'idle') return false
    const [, filter] = list.queryKey as [string, TicketFilter]
    const before = list.state.data
    const { places, rail, rows } = await readPlaces(filter, pageCount * LIST_PAGE, ids)
    this.#readBeside(rows)
    const missing = missingRows(list.state.data as List, places, rows)
    if (missing.length > MOST_ROWS) return false
    if (missing.length > 0) {
      const { nodes } = await fetchGraph(ChangedTicketsDocument, { ids: missing })
      rows.push(...ticketRows(nodes))
    }
    const current = list.state.data as List
    // What came while this was under way may be newer: its rows in this order would be an order that never was.
    if (current !== before || list.state.fetchStatus !== 'idle') return false
    const placed = placeRows(current, places, rows)
    if (placed === null) return false
    this.#queryClient.setQueryData<RailQuery>(keys.rail, rail)
    this.#queryClient.setQueryData(list.queryKey, placed)
    return true
  }

  /** Whoever writes under the same post has a ticket of their own, and stands in the thread of the one that is open. */
  #readBeside(rows: readonly TicketRowFragment[]): void {
    const told = new Map(rows.map(({ id, thread }) => [id, thread.id]))
    const threads = new Set(told.values())
    void this.#queryClient.invalidateQueries({
      queryKey: keys.tickets,
      predicate: ({ state }) => {
        const { ticket } = (state.data ?? {}) as Partial<TicketQuery>
        return ticket != null && !told.has(ticket.id) && threads.has(ticket.thread.id)
      },
    })
  }

  async #readRail(): Promise<void> {
    await this.#readAgain({ queryKey: keys.rail })
  }

  /**
   * Reads again what is old. What is only now being read for the first time cannot be told: its answer may be from
   * before the change, and it is looked at once it is there.
   */
  async #readAgain(which: QueryFilters, isOld: (query: Query) => boolean = () => true): Promise<void> {
    const queries = this.#queryClient
    await Promise.all([
      queries.invalidateQueries({ ...which, predicate: isOld }),
      ...this.#firstReads(which).map(async ({ queryKey, promise }) => {
        await promise?.catch(() => {})
        await queries.invalidateQueries({ queryKey, exact: true, predicate: isOld })
      }),
    ])
  }

  #firstReads(which: QueryFilters): Query[] {
    const underWay = this.#queryClient.getQueryCache().findAll({ ...which, fetchStatus: 'fetching' })
    return underWay.filter(({ state }) => state.data === undefined)
  }
}

/** Which tickets stand in the first so many places of a list now, the changed rows, and the counts of the rail. */
async function readPlaces(filter: TicketFilter, count: number, ids: string[]) {
  const first = Math.min(count, MOST_PLACES)
  const { tickets, nodes, ...rail } = await fetchGraph(ChangedListDocument, { filter, first, ids })
  const places: PlacesFragment = { edges: [...tickets.edges], pageInfo: tickets.pageInfo }
  while (places.edges.length < count && places.pageInfo.hasNextPage) {
    const further = await fetchGraph(FurtherPlacesDocument, {
      filter,
      first: Math.min(count - places.edges.length, MOST_PLACES),
      after: places.pageInfo.endCursor ?? '',
    })
    places.edges.push(...further.tickets.edges)
    places.pageInfo = further.tickets.pageInfo
    if (further.tickets.edges.length === 0) break
  }
  return { places, rail, rows: ticketRows(nodes) }
}

/** Finds the open tickets that are older than what was told. */
function isOlderThan(changed: ReadonlyMap<string, number>): (query: Query) => boolean {
  return ({ state }) => {
    const { ticket } = (state.data ?? {}) as Partial<TicketQuery>
    return ticket != null && ticket.version < (changed.get(ticket.id) ?? 0)
  }
}
