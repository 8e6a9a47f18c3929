import type { ClockFieldsFragment } from '../graphql/generated/graphql.ts'

/** Where the promise that matters most now stands. */
export type Standing = 'none' | 'paused' | 'onTime' | 'atRisk' | 'breached'

/** What the team promises itself is told apart; a row speaks of what the customer waits for. */
export function isToCustomer({ target }: Pick<ClockFieldsFragment, 'target'>): boolean {
  return target !== 'timeToClaim' && target !== 'review'
}

/** A promise that is broken and still waits for its answer; a kept one, however late, waits for nothing. */
function isWaiting(clock: ClockFieldsFragment): boolean {
  return clock.endedAt === null && clock.metAt === null
}

/**
 * The clock to show on a row, of those that are promised to the customer: the broken promise that has waited longest, else the nearest deadline that runs, else
 * one that is held; null when nothing is promised any more.
 */
export function leadClock(clocks: readonly ClockFieldsFragment[]): ClockFieldsFragment | null {
  const open = clocks.filter((clock) => isToCustomer(clock) && isWaiting(clock))
  const byDueAt = (list: ClockFieldsFragment[]) =>
    list
      .filter((clock) => clock.dueAt !== null)
      .toSorted((one, other) => Date.parse(one.dueAt!) - Date.parse(other.dueAt!))[0]
  return (
    byDueAt(open.filter((clock) => clock.outcome === 'breached')) ??
    byDueAt(open.filter((clock) => clock.outcome === 'running')) ??
    open.find((clock) => clock.outcome === 'paused') ??
    null
  )
}

/**
 * Amber from `atRiskAt`, red only after the breach. The console's clock may show a deadline as passed a moment before
 * the server records the breach; both are told as late.
 */
export function standingOf(clock: ClockFieldsFragment | null, now: number): Standing {
  if (clock === null) return 'none'
  if (clock.outcome === 'paused') return 'paused'
  if (clock.dueAt === null) return clock.outcome === 'breached' ? 'breached' : 'none'
  if (clock.outcome === 'breached' || now > Date.parse(clock.dueAt)) return 'breached'
  return clock.atRiskAt !== null && now >= Date.parse(clock.atRiskAt) ? 'atRisk' : 'onTime'
}
