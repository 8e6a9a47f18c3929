import type { Calendars } from '../calendar/calendar.ts'
import { calendarOf } from '../clock/algebra.ts'
import type { Clock } from '../clock/clock.ts'
import type { TicketStatus } from '../ticket/facts.ts'
import type { PauseReason, Stretch } from './explanation.ts'
import type { ClockStep } from './watch-clock.ts'

type Open = { from: number; pausedBy: PauseReason | null; until: number | null; clock: Clock }

/** The stretches of a cycle, one after the other without a gap, from its start to its end or to now. */
export function stretchesOf(steps: readonly ClockStep[], calendars: Calendars, now: number): Stretch[] {
  const stretches: Stretch[] = []
  let open = null as Open | null

  const close = (to: number | null) => {
    if (open === null || to === open.from) return
    const { from, pausedBy, until, clock } = open
    const workedMs =
      pausedBy !== null || clock.calendar === null
        ? 0
        : calendarOf(calendars, clock.calendar).between(from, Math.min(to ?? now, now))
    stretches.push({ from, to, pausedBy, until, workedMs })
  }
  for (const { at, before, after, status } of steps) {
    // Another cycle has taken its place: this one ended on the way.
    if (after === null) {
      close(at)
      open = null
      continue
    }
    const hasEnded = after.endedAt !== null
    const pausedBy = hasEnded || after.runningSince !== null ? null : reasonOf(after, status)
    const until = pausedBy === 'byHand' ? after.heldUntil : null
    if (hasEnded) {
      close(after.endedAt)
      open = null
      continue
    }
    if (open === null) {
      // Between an end and a return the clock stood still; a cycle that begins, begins where it counts from.
      if (before?.endedAt != null) {
        open = { from: before.endedAt, pausedBy: 'resolved', until: null, clock: before }
        close(at)
        open = { from: at, pausedBy, until, clock: after }
      } else open = { from: Math.min(at, after.startedAt), pausedBy, until, clock: after }
    } else if (
      open.pausedBy !== pausedBy ||
      open.until !== until ||
      (open.clock.calendar !== null && open.clock.calendar !== after.calendar)
    ) {
      close(at)
      open = { from: Math.max(at, open.from), pausedBy, until, clock: after }
    } else open = { ...open, clock: after }
  }
  close(null)
  return stretches
}

/** Why a clock that is not over stands still. */
export function reasonOf(clock: Clock, status: TicketStatus): PauseReason {
  if (clock.heldUntil !== null) return 'byHand'
  if (status === 'waitingCustomer') return 'waitingCustomer'
  if (status === 'hold') return 'onHold'
  return status === 'resolved' || status === 'closed' ? 'resolved' : 'other'
}
