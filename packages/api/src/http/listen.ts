import type { EventEmitter } from 'node:events'
import type { Logger } from 'pino'

/** What is done at an event, and with what the event was about when that goes wrong. */
export interface Handler<Args extends unknown[]> {
  listener: (...args: Args) => unknown
  /** Ends the one connection that is concerned. Must not throw. */
  onFault: (...args: Args) => void
}

/**
 * Listens to a server or a connection. An emitter has no caller who could catch: what a bare listener throws, or lets
 * reject, ends the process for everybody, and strangers choose what is emitted here. A fault ends its own connection.
 * The returned function stops listening.
 */
export function listen<Args extends unknown[]>(
  emitter: EventEmitter,
  event: string,
  log: Logger,
  { listener, onFault }: Handler<Args>,
): () => void {
  const guarded = async (...given: unknown[]) => {
    // Node's own types say what each event brings; the emitter itself does not.
    const args = given as Args
    try {
      await listener(...args)
    } catch (error) {
      log.warn({ err: error, event }, 'a connection was ended by a fault of its own')
      onFault(...args)
    }
  }
  const bare = (...given: unknown[]) => void guarded(...given)
  emitter.on(event, bare)
  return () => void emitter.off(event, bare)
}
