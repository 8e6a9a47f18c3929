import type { Cycle } from '../clock/clock.ts'
import type { Compensation } from './effects.ts'

/** The differences of derived facts between two ledgers of one ticket: what has to be taken back, added or moved after a refold. */
export function compensations(_before: readonly Cycle[], _after: readonly Cycle[]): Compensation[] {
  throw new Error('Not built yet')
}
