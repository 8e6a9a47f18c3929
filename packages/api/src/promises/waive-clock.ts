import type { Ctx } from '../context.ts'
import type { AppendResult } from './append-fact.ts'
import { overrideClock, type OverrideInput } from './override-clock.ts'

/** Asks one running promise no longer: its cycle ends void, the next one begins as ever. Refused as every override. */
export function waiveClock(ctx: Ctx, input: OverrideInput): Promise<AppendResult> {
  return overrideClock(ctx, input, 'waive', () => ({}))
}
