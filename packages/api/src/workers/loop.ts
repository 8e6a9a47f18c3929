import type { EventEmitter } from 'node:events'
import type { Logger } from 'pino'
import type { Metrics } from '../http/metrics.ts'

/** One thing that a worker does over and over. */
export interface Loop {
  name: string
  /** Does what is due and says how long to sleep, in milliseconds; 0 when there is more to do at once. */
  round: () => Promise<number>
}

/** Nobody sleeps longer than this, so that nothing depends on a wake-up call being heard. */
export const LONGEST_SLEEP_MS = 1_000

/**
 * Repeats a loop until the signal aborts. A wake-up call under the loop's name ends its sleep early; a round that fails
 * is logged, counted and repeated after a pause.
 */
export async function runLoop(
  loop: Loop,
  calls: EventEmitter,
  { signal, log, metrics }: { signal: AbortSignal; log: Logger; metrics: Metrics },
): Promise<void> {
  let isCalled = false
  let wakeUp: (() => void) | null = null
  const onCall = () => {
    isCalled = true
    wakeUp?.()
  }
  calls.on(loop.name, onCall)
  signal.addEventListener('abort', onCall, { once: true })
  let failures = 0
  try {
    while (!signal.aborted) {
      isCalled = false
      let sleepMs: number
      try {
        sleepMs = await loop.round()
        failures = 0
      } catch (error) {
        if (signal.aborted) return
        failures += 1
        metrics.loopErrors.inc({ loop: loop.name })
        log.error({ err: error, loop: loop.name }, 'a round of work failed and will be repeated')
        sleepMs = Math.min(LONGEST_SLEEP_MS, 50 * 2 ** failures)
      }
      if (sleepMs <= 0 || isCalled || signal.aborted) continue
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(sleepMs, LONGEST_SLEEP_MS))
        wakeUp = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      wakeUp = null
    }
  } finally {
    calls.off(loop.name, onCall)
    signal.removeEventListener('abort', onCall)
  }
}
