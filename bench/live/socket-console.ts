import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { ask, operationId, type Session } from './operations.ts'

/** What one console saw of a post, in milliseconds since 1970. */
export interface Sight {
  /** The live event that names the ticket. */
  toldAt: number
  /** The list that holds the row has been read. */
  readAt: number
  ticketId: string
}

interface Row {
  id: string
  version: number
  lastMessage: { body: string } | null
}

interface Inbox<Node> {
  tickets: { edges: { node: Node }[] }
}

const LIST = { filter: { view: 'next' }, first: 50 }

/** As long as a console waits for company before it reads. */
const GATHER_MS = 25

/**
 * A console without a screen: one WebSocket, and on every change the order of the list, the changed rows and the counts
 * are read, as a console in a browser does.
 */
export class SocketConsole {
  readonly #session: Session
  readonly #told = new Map<string, number>()
  #changed: Set<string> | null = null
  #inbox: Row[] = []
  #readAt = 0
  #onRead: () => void = () => {}
  #client: ReturnType<typeof createClient> | null = null
  #reading = Promise.resolve()

  constructor(session: Session) {
    this.#session = session
  }

  /** Opens the line and resolves when the list has been read once. */
  async open(): Promise<this> {
    const { origin, cookie } = this.#session
    this.#client = createClient({
      url: `${origin.replace('http', 'ws')}/graphql/ws`,
      webSocketImpl: class extends WebSocket {
        constructor(url: string, protocol: string) {
          super(url, protocol, { headers: { cookie, origin } })
        }
      },
      lazy: false,
      retryAttempts: 0,
    })
    const first = new Promise<void>((resolve) => (this.#onRead = resolve))
    this.#client.subscribe<{ ticketsChanged: { ids: string[] } }>(
      { query: '', extensions: { documentId: operationId('TicketsChanged') } },
      {
        next: ({ data }) => {
          const ids = data?.ticketsChanged.ids ?? []
          for (const id of ids) if (!this.#told.has(id)) this.#told.set(id, Date.now())
          this.#note(ids)
        },
        error: (error) => {
          throw new Error('A console was cut off.', { cause: error })
        },
        complete: () => {},
      },
    )
    this.#note([])
    await first
    return this
  }

  /** Resolves when a row whose last message begins so has been read. */
  async see(words: string): Promise<Sight> {
    for (;;) {
      const row = this.#inbox.find(({ lastMessage }) => lastMessage?.body.startsWith(words))
      const toldAt = row && this.#told.get(row.id)
      if (row && toldAt) return { toldAt, readAt: this.#readAt, ticketId: row.id }
      await new Promise<void>((resolve) => (this.#onRead = resolve))
    }
  }

  /** Ends the line once what was told has been read. */
  async close(): Promise<void> {
    await this.#client?.dispose()
    await this.#reading
  }

  /** One read at a time; what changes during one is read after it. */
  #note(ids: string[]): void {
    const isWaiting = this.#changed !== null
    this.#changed = new Set([...(this.#changed ?? []), ...ids])
    if (!isWaiting) this.#reading = this.#reading.then(() => this.#read())
  }

  async #read(): Promise<void> {
    await pause(GATHER_MS)
    const changed = [...(this.#changed ?? [])]
    this.#changed = null
    this.#inbox = await this.#readList(changed)
    this.#readAt = Date.now()
    this.#onRead()
  }

  async #readList(ids: string[]): Promise<Row[]> {
    if (ids.length > 0) {
      const answer = await ask<Inbox<Pick<Row, 'id' | 'version'>> & { nodes: (Row | null)[] }>(
        this.#session,
        'ChangedList',
        { ...LIST, ids },
      )
      const known = new Map(
        [...this.#inbox, ...answer.nodes.filter((row) => row !== null)].map((row) => [row.id, row]),
      )
      const rows = answer.tickets.edges.map(({ node }) => known.get(node.id))
      if (rows.every((row) => row !== undefined)) return rows
    }
    const [{ tickets }] = await Promise.all([
      ask<Inbox<Row>>(this.#session, 'Tickets', { ...LIST, after: null }),
      ask(this.#session, 'Rail', {}),
    ])
    return tickets.edges.map(({ node }) => node)
  }
}
