import { once } from 'node:events'
import { WebSocket } from 'ws'
import { encodeId } from '../graphql/ids.ts'
import { persistedId } from '../graphql/persisted-documents.ts'

/** What a console listens to. */
export const CHANGES = 'subscription TicketsChanged { ticketsChanged { ids resync versions } }'

interface Batch {
  ids: string[]
  versions: number[]
  resync: boolean
}

/** A console's end, by the graphql-ws protocol. */
export class Console {
  readonly socket: WebSocket
  readonly frames: string[] = []
  #waiting: (() => void) | null = null

  constructor(url: string, headers: Record<string, string>) {
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/graphql/ws`, 'graphql-transport-ws', {
      headers,
    })
    this.socket.on('message', (data: Buffer) => {
      this.frames.push(data.toString('utf8'))
      this.#waiting?.()
    })
    this.socket.on('error', () => {})
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
  }

  async open(): Promise<this> {
    await once(this.socket, 'open')
    this.send({ type: 'connection_init' })
    await this.until((frames) => frames.some((frame) => frame.includes('connection_ack')))
    return this
  }

  async listen(): Promise<this> {
    await this.open()
    this.send({
      id: '1',
      type: 'subscribe',
      payload: { query: '', extensions: { documentId: persistedId(CHANGES) } },
    })
    await this.until((frames) => frames.some((frame) => frame.includes('"resync":true')))
    this.frames.length = 0
    return this
  }

  get batches(): Batch[] {
    return this.frames.flatMap((frame) => {
      const { type, payload } = JSON.parse(frame) as {
        type: string
        payload?: { data?: { ticketsChanged: Batch } }
      }
      return type === 'next' && payload?.data ? [payload.data.ticketsChanged] : []
    })
  }

  async until(isThere: (frames: string[]) => boolean): Promise<void> {
    while (!isThere(this.frames)) await new Promise<void>((resolve) => (this.#waiting = resolve))
  }

  async untilHeard(ticketId: string): Promise<Batch> {
    const find = () => this.batches.find((batch) => batch.ids.includes(encodeId('Ticket', ticketId)))
    await this.until(() => find() !== undefined)
    return find()!
  }

  async closed(): Promise<number> {
    if (this.socket.readyState === WebSocket.CLOSED) return -1
    const [code] = (await once(this.socket, 'close')) as [number]
    return code
  }
}
