import type { QueryClient } from '@tanstack/react-query'
import { fetchGraph } from './client.ts'
import { ChangedTicketsDocument } from './generated/graphql.ts'
import type { TicketRowFragment } from './generated/graphql.ts'
import { keys } from './keys.ts'
import { knownVersions, patchRows } from './ticket-cache.ts'

/** How long the first change waits for company, in milliseconds. */
const GATHER_MS = 25
/** How long there is between two reads when changes keep coming, in milliseconds. */
const PAUSE_MS = 250
/** More changed rows than this are read as a list, not one by one. */
const MOST_ROWS = 100

/** Gathers what live events name and reads what the screens miss, one read at a time. */
export class LiveChanges {
  readonly #queryClient: QueryClient
  #changed = new Map<string, number>()
  #timer: ReturnType<typeof setTimeout> | null = null
  #isReading = false
  #isClosed = false

  constructor(queryClient: QueryClient) {
    this.#queryClient = queryClient
  }

  note(ids: readonly string[], versions: readonly number[]): void {
    ids.forEach((id, at) => this.#changed.set(id, Math.max(versions[at] ?? 0, this.#changed.get(id) ?? 0)))
    this.#schedule(GATHER_MS)
  }

  /** Batches may have been missed: everything on the screens is read again. */
  resync(): void {
    this.#changed.clear()
    void this.#queryClient.invalidateQueries()
  }

  close(): void {
    this.#isClosed = true
    if (this.#timer !== null) clearTimeout(this.#timer)
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
    const known = knownVersions(this.#queryClient)
    const old = [...changed]
      .filter(([id, version]) => (known.get(id) ?? Infinity) < version)
      .map(([id]) => id)
    const isNew = [...changed.keys()].some((id) => !known.has(id))
    if (old.length === 0 && !isNew) return

    this.#isReading = true
    try {
      await Promise.all([
        this.#queryClient.invalidateQueries({ queryKey: keys.rail }),
        this.#readOpenTickets(old),
        isNew || old.length > MOST_ROWS ? this.#readLists() : this.#patch(old),
      ])
    } finally {
      this.#isReading = false
      if (this.#changed.size > 0) this.#schedule(PAUSE_MS)
    }
  }

  async #patch(ids: string[]): Promise<void> {
    if (ids.length === 0) return
    try {
      const { nodes } = await fetchGraph(ChangedTicketsDocument, { ids })
      const rows = nodes.filter((node): node is TicketRowFragment => node !== null && 'number' in node)
      // A ticket that cannot be read any more is gone from the list too.
      const outcome = rows.length < ids.length ? 'moved' : patchRows(this.#queryClient, rows)
      if (outcome === 'moved') await this.#readLists()
    } catch {
      // What cannot be read in part is read whole, with the retries that reading whole has.
      await this.#readLists()
    }
  }

  async #readLists(): Promise<void> {
    await this.#queryClient.invalidateQueries({ queryKey: keys.lists })
  }

  async #readOpenTickets(ids: string[]): Promise<void> {
    await this.#queryClient.invalidateQueries({
      queryKey: keys.tickets,
      predicate: (query) => {
        const detail = query.state.data as { ticket?: { id: string } | null } | undefined
        return detail?.ticket != null && ids.includes(detail.ticket.id)
      },
    })
  }
}
