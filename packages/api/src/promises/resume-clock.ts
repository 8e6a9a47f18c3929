import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import type { AppendResult } from './append-fact.ts'
import { overrideClock, type OverrideInput } from './override-clock.ts'

/** Lets a promise that was stopped by hand go on before its time. Refused with CLOCK_NOT_HELD, or as every override. */
export function resumeClock(ctx: Ctx, input: OverrideInput): Promise<AppendResult> {
  return overrideClock(ctx, input, 'resume', ({ clock }) => {
    if (clock.heldUntil !== null) return {}
    throw new Refusal('CLOCK_NOT_HELD', 'Nobody has stopped this clock by hand. Reload the page.', {
      path: ['target'],
    })
  })
}
