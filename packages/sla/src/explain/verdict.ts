import type { Cycle } from '../clock/cycle.ts'
import type { Stretch, Verdict } from './explanation.ts'

/** Why a cycle stands or ended as it did, from its row of the ledger and its last stretch. */
export function verdictOf(cycle: Cycle, stretches: readonly Stretch[], now: number): Verdict {
  const last = stretches.at(-1) ?? null
  const pausedBy = cycle.endedAt === null ? (last?.pausedBy ?? null) : null
  const isLate = cycle.breachedAt !== null
  return {
    code: codeOf(cycle),
    parameters: {
      workedMs:
        cycle.endedAt === null
          ? stretches.reduce((sum, stretch) => sum + stretch.workedMs, 0)
          : cycle.workedMs,
      budgetMs: cycle.budgetMs,
      limitMs: cycle.limitMs,
      lateMs: isLate ? Math.max(0, (cycle.endedAt ?? now) - cycle.breachedAt!) : null,
      pausedBy,
      metBy: cycle.metBy,
      isLateAtReceipt: cycle.causes.includes('late_ingest'),
      isExcused: cycle.excusedBy !== null,
    },
  }
}

function codeOf(cycle: Cycle): Verdict['code'] {
  const { causes, outcome } = cycle
  switch (outcome) {
    case 'running':
      return cycle.budgetMs === null ? 'nothingPromised' : 'running'
    case 'paused':
      return cycle.budgetMs === null ? 'nothingPromised' : 'paused'
    case 'met':
    case 'closedUnanswered':
      return outcome
    case 'breached':
      return cycle.endedAt === null ? 'late' : cycle.metAt === null ? 'endedLate' : 'answeredLate'
    case 'void':
      return causes.includes('spam')
        ? 'spam'
        : causes.includes('merged')
          ? 'merged'
          : causes.includes('waived')
            ? 'waived'
            : causes.includes('deleted_by_author')
              ? 'deletedByAuthor'
              : causes.includes('withdrawn')
                ? 'withdrawn'
                : 'notNeeded'
  }
}
