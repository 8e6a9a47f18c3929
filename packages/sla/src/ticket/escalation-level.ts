import { CUSTOMER_METRICS } from '../clock/metric.ts'
import type { TicketContext } from './context.ts'

/** How much attention the ticket is owed, by the highest mark that a running promise to the customer has crossed. */
export type EscalationLevel = 'none' | 'halfway' | 'atRisk' | 'breached' | 'supervisors' | 'dutyManager'

const LEVELS: readonly (readonly [number, EscalationLevel])[] = [
  [200, 'dutyManager'],
  [150, 'supervisors'],
  [100, 'breached'],
  [80, 'atRisk'],
  [50, 'halfway'],
]

/** Clocks that are paused, over, or history brought in by catch-up alarm nobody. */
export function levelOf(context: TicketContext): { readonly mark: number; readonly level: EscalationLevel } {
  let mark = 0
  for (const metric of CUSTOMER_METRICS) {
    const clock = context.clocks[metric]
    if (clock === undefined || clock.runningSince === null) continue
    if (!clock.causes.includes('backfill')) mark = Math.max(mark, clock.reached)
  }
  return { mark, level: LEVELS.find(([from]) => mark >= from)?.[1] ?? 'none' }
}
