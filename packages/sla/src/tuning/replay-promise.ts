import type { Calendars } from '../calendar/calendar.ts'
import { openClock, retargetClock } from '../clock/algebra.ts'
import type { Cycle } from '../clock/cycle.ts'
import type { Targets } from '../ticket/facts.ts'
import { promisedBy } from '../ticket/promised-by.ts'

/** What became of a promise: answered in time, late (answered or not), not due yet, or nothing was promised. */
export type AnswerFate = 'kept' | 'late' | 'open' | 'unpromised'

/** What is promised from an instant on. */
export type PromisedFrom = { readonly at: number; readonly targets: Targets }

/**
 * What would have become of a promise of an answer had the ticket been promised this instead, with everything else as it
 * was: the wait began when it did, and the answer came when it came. What a message on the way changed counts from that
 * message on, with the time already used kept, as it does with a running clock. Times at which somebody extended, waived or
 * held the clock by hand are left out.
 */
export function replayPromise(
  cycle: Pick<Cycle, 'metric' | 'startedAt' | 'metAt' | 'endedAt'>,
  promised: readonly PromisedFrom[],
  now: number,
  calendars: Calendars,
): AnswerFate {
  const { metric, startedAt, metAt, endedAt } = cycle
  const until = metAt ?? endedAt ?? now
  let clock = openClock({
    cycle: 1,
    startedAt,
    receivedAt: startedAt,
    recordedAt: startedAt,
    causes: [],
  })
  for (const { at, targets } of promised) {
    if (at > until) break
    if (clock.dueAt !== null && clock.dueAt < at) return 'late'
    const from = Math.max(at, startedAt)
    clock = retargetClock(clock, from, from, promisedBy(targets, metric), calendars)
  }
  if (clock.dueAt === null) return 'unpromised'
  if (clock.dueAt < until) return 'late'
  return metAt === null ? 'open' : 'kept'
}
