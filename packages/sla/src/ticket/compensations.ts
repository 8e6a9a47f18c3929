import type { Cycle } from '../clock/cycle.ts'
import type { Compensation } from './effects.ts'

/**
 * The differences of derived facts between two ledgers of one ticket: what has to be taken back, added or moved after a
 * refold. A silence, or a promise to come back, is the same one when it begins at the same instant, whatever its number
 * has become.
 */
export function compensations(before: readonly Cycle[], after: readonly Cycle[]): Compensation[] {
  const earlier = new Map(before.map((cycle) => [identityOf(cycle), cycle]))
  const later = new Map(after.map((cycle) => [identityOf(cycle), cycle]))
  const found: Compensation[] = []
  for (const [identity, cycle] of earlier) {
    const isStillBreached = later.get(identity)?.breachedAt != null && later.get(identity)?.outcome !== 'void'
    if (isBreach(cycle) && !isStillBreached)
      found.push({ kind: 'breach.retracted', ...keyOf(cycle), breachedAt: cycle.breachedAt })
  }
  for (const [identity, cycle] of later) {
    const was = earlier.get(identity)
    if (isBreach(cycle) && !(was !== undefined && isBreach(was))) {
      found.push({
        kind: 'breach.recorded',
        ...keyOf(cycle),
        breachedAt: cycle.breachedAt,
        causes: cycle.causes,
      })
    }
    if (was !== undefined && cycle.endedAt === null && was.dueAt !== cycle.dueAt) {
      found.push({ kind: 'due.moved', ...keyOf(cycle), from: was.dueAt, to: cycle.dueAt })
    }
  }
  return found
}

function isBreach(cycle: Cycle): cycle is Cycle & { breachedAt: number } {
  return cycle.breachedAt !== null && cycle.outcome !== 'void'
}

function identityOf(cycle: Cycle): string {
  const isOneOfMany = cycle.metric !== 'firstResponse' && cycle.metric !== 'resolution'
  return `${cycle.metric}:${isOneOfMany ? cycle.startedAt : cycle.cycle}`
}

function keyOf({ metric, cycle }: Cycle) {
  return { metric, cycle }
}
