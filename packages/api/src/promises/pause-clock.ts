import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import type { AppendResult } from './append-fact.ts'
import { checkLength, overrideClock, type OverrideInput } from './override-clock.ts'

export interface PauseClockInput extends OverrideInput {
  /** When it goes on by itself. */
  untilAt: Date
}

/**
 * Stops one running or paused promise until an instant; whatever becomes of the ticket meanwhile does not start it
 * before. Refused with OVERRIDE_NOT_AHEAD, OVERRIDE_TOO_LONG, CLOCK_HELD, or as every override (`overrideClock`).
 */
export function pauseClock(ctx: Ctx, input: PauseClockInput): Promise<AppendResult> {
  return overrideClock(ctx, input, 'pause', ({ clock, limits }, now) => {
    const until = input.untilAt.getTime()
    if (!(until > now)) {
      throw new Refusal('OVERRIDE_NOT_AHEAD', 'Choose an instant that is still to come.', {
        path: ['untilAt'],
      })
    }
    checkLength(until - now, limits, 'untilAt')
    if (clock.heldUntil !== null) {
      throw new Refusal('CLOCK_HELD', 'This clock is held already. Let it go on first.', {
        path: ['target'],
        parameters: { until: clock.heldUntil },
      })
    }
    return { until }
  })
}
