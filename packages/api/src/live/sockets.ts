import type { WebSocket } from 'ws'
import type { World } from '../context.ts'
import { listen } from '../http/listen.ts'
import type { Means } from '../http/sessions.ts'
import { findApiToken } from '../members/find-api-token.ts'
import { findEndedSessions } from '../members/find-session.ts'

/** Somebody who is signed in, by whichever means. */
export type SignedIn = Extract<Means, { kind: 'session' | 'token' }>

/** Windows that one member may have open at once. */
const MOST_PER_MEMBER = 20
/** How often it is asked whether those who listen still may. A session that ended is cut off within five seconds. */
const CHECK_EVERY_MS = 3_000
const PING_EVERY_MS = 12_000

/**
 * Why a console is sent away: for good, or to come back, which is the WebSocket's own "try again later", or our own for
 * one window too many, which is worth a sentence of its own. Clients of graphql-ws never return after 1011, nor after
 * its codes such as 4400, 4429 and 4500.
 */
export const CLOSE = { unauthorized: 4401, comeBackLater: 1013, tooManyWindows: 4013 } as const

/** Every open socket with whose it is: counts them, keeps them alive, and closes those whose right has ended. */
export class Sockets {
  readonly #world: World
  readonly #signedIn = new Map<WebSocket, SignedIn>()
  readonly #silent = new Set<WebSocket>()
  readonly #timers: NodeJS.Timeout[]
  #isChecking = false

  constructor(world: World) {
    this.#world = world
    this.#timers = [
      setInterval(() => void this.#check(), CHECK_EVERY_MS),
      setInterval(() => this.#ping(), PING_EVERY_MS),
    ]
  }

  /** False when this member has as many open as anybody may, or the socket has closed while it was asked whose it is. */
  admit(socket: WebSocket, means: SignedIn): boolean {
    // It has said so already, and says it once.
    if (socket.readyState !== socket.OPEN) return false
    const { memberId } = means.viewer
    const open = [...this.#signedIn.values()].filter((one) => one.viewer.memberId === memberId).length
    if (open >= MOST_PER_MEMBER) return false
    this.#signedIn.set(socket, means)
    socket.on('pong', () => this.#silent.delete(socket))
    const forget = () => {
      this.#signedIn.delete(socket)
      this.#silent.delete(socket)
    }
    listen(socket, 'close', this.#world.log, { listener: forget, onFault: forget })
    return true
  }

  meansOf(socket: WebSocket): SignedIn | undefined {
    return this.#signedIn.get(socket)
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer)
    for (const socket of this.#signedIn.keys()) socket.close(1001, 'Relais is stopping')
  }

  async #check(): Promise<void> {
    if (this.#isChecking || this.#signedIn.size === 0) return
    this.#isChecking = true
    try {
      const open = [...this.#signedIn]
      const sessions = open.flatMap(([, means]) => (means.kind === 'session' ? [means] : []))
      const ended = new Set<string>()
      for (const [organizationId, group] of Map.groupBy(sessions, (one) => one.viewer.organizationId)) {
        const ids = [...new Set(group.map(({ sessionId }) => sessionId))]
        for (const id of await findEndedSessions(this.#world, organizationId, ids)) ended.add(id)
      }
      for (const [socket, means] of open) {
        const isOver =
          means.kind === 'session'
            ? ended.has(means.sessionId)
            : (await findApiToken(this.#world, means.token)) === null
        if (isOver) socket.close(CLOSE.unauthorized, 'Signed out')
      }
    } catch (error) {
      this.#world.log.error({ err: error }, 'who may go on listening could not be asked; it is asked again')
    } finally {
      this.#isChecking = false
    }
  }

  /** A line that was cut without a word shows by its silence. */
  #ping(): void {
    for (const socket of this.#signedIn.keys()) {
      if (this.#silent.has(socket)) socket.terminate()
      else if (socket.readyState === socket.OPEN) {
        this.#silent.add(socket)
        socket.ping()
      }
    }
  }
}
