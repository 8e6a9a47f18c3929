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

interface Inbox {
  tickets: { edges: { node: { id: string; lastMessage: { body: string } | null } }[] }
}

/** As long as a console waits for company before it reads. */
const GATHER_MS = 25

/** A console without a screen: one WebSocket, and on every change the list and the counts are read, as a browser does. */
export class SocketConsole {
  readonly #session: Session
  readonly #told = new Map<string, number>()
  #isReading = false
  #isOld = false
  #inbox: Inbox['tickets']['edges'] = []
  #readAt = 0
  #onRead: () => void = () => {}
  #client: ReturnType<typeof createClient> | null = null

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
          for (const id of data?.ticketsChanged.ids ?? [])
            if (!this.#told.has(id)) this.#told.set(id, Date.now())
          void this.#read()
        },
        error: (error) => {
          throw new Error('A console was cut off.', { cause: error })
        },
        complete: () => {},
      },
    )
    await this.#read()
    await first
    return this
  }

  /** Resolves when a row whose last message begins so has been read. */
  async see(words: string): Promise<Sight> {
    for (;;) {
      const row = this.#inbox.find(({ node }) => node.lastMessage?.body.startsWith(words))
      const toldAt = row && this.#told.get(row.node.id)
      if (row && toldAt) return { toldAt, readAt: this.#readAt, ticketId: row.node.id }
      await new Promise<void>((resolve) => (this.#onRead = resolve))
    }
  }

  async close(): Promise<void> {
    await this.#client?.dispose()
  }

  /** One read at a time; what changes during one is read after it. */
  async #read(): Promise<void> {
    this.#isOld = true
    if (this.#isReading) return
    this.#isReading = true
    while (this.#isOld) {
      await pause(GATHER_MS)
      this.#isOld = false
      const [inbox] = await Promise.all([
        ask<Inbox>(this.#session, 'Tickets', { filter: { view: 'next' }, first: 50, after: null }),
        ask(this.#session, 'Rail', {}),
      ])
      this.#inbox = inbox.tickets.edges
      this.#readAt = Date.now()
      this.#onRead()
    }
    this.#isReading = false
  }
}
