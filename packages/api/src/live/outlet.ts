import { RESYNC_PAYLOAD } from './payload.ts'

/** What an outlet needs of a WebSocket. */
export interface Pipe {
  readonly readyState: number
  readonly OPEN: number
  readonly bufferedAmount: number
  send: (text: string, sent: (error?: Error | null) => void) => void
}

/** Bytes that may wait for a console that does not keep up: some thousand batches. */
const MOST_WAITING = 512 * 1024

/**
 * One console's end of the feed: frames the shared text for its subscription and puts it on the socket. A console that
 * does not keep up is spared the batches it has no room for, and told to read again once it has caught up.
 */
export class Outlet {
  readonly #pipe: Pipe
  readonly #frame: string
  #isBehind = false

  constructor(pipe: Pipe, subscriptionId: string) {
    this.#pipe = pipe
    this.#frame = `{"id":${JSON.stringify(subscriptionId)},"type":"next","payload":`
  }

  deliver(payload: string): void {
    if (this.#pipe.readyState !== this.#pipe.OPEN) return
    if (this.#isBehind) return
    if (this.#pipe.bufferedAmount > MOST_WAITING) {
      this.#isBehind = true
      return
    }
    this.#pipe.send(`${this.#frame}${payload}}`, () => this.#catchUp())
  }

  /** Called as each batch leaves; the last one finds the way clear. */
  #catchUp(): void {
    if (!this.#isBehind || this.#pipe.bufferedAmount > MOST_WAITING / 2) return
    this.#isBehind = false
    this.deliver(RESYNC_PAYLOAD)
  }
}
