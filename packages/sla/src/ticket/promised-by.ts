import type { Promised } from '../clock/algebra.ts'
import type { Clock } from '../clock/clock.ts'
import { type Ladder, TEAM_LADDER } from '../clock/marks.ts'
import { DEFAULT_MARKS, type Metric, isTeamMetric } from '../clock/metric.ts'
import type { TicketContext } from './context.ts'
import type { FactOf, TargetSet, Targets } from './facts.ts'

const DEFAULT_LADDER: Ladder = { marks: DEFAULT_MARKS }

/** What the targets promise of a metric; nothing, in the calendar of the resolution, when they are silent. */
export function promisedBy({ policyVersion, metrics, retargetGraceMs }: Targets, metric: Metric): Promised {
  return promisedIn(metrics, metric, policyVersion, retargetGraceMs)
}

/**
 * What a change of target says to a running cycle. Null when it says nothing: the cycle keeps the version under which it
 * was opened, so it listens to that version's targets alone, unless a publication speaks to all.
 */
export function promisedTo(clock: Clock, metric: Metric, fact: FactOf<'target.set'>): Promised | null {
  const { published, policyVersion, retargetGraceMs, pinned } = fact.body
  if (isReplay(published)) return published.includes(metric) ? promisedBy(fact.body, metric) : null
  if (isForAll(fact.body) || clock.startedAt === fact.effectiveAt) return promisedBy(fact.body, metric)
  if (clock.policyVersion === null || clock.policyVersion === policyVersion)
    return promisedBy(fact.body, metric)
  const earlier = pinned?.[clock.policyVersion]
  return earlier === undefined ? null : promisedIn(earlier, metric, clock.policyVersion, retargetGraceMs)
}

/** Before targets said which row they came from, they spoke to every running cycle; what was judged so stays so. */
function isForAll({ published, row }: Targets): boolean {
  return published === 'fromNow' || row === undefined
}

/** Whether targets judge present cycles again rather than being in force from their instant on. */
export function isReplay(published: Targets['published']): published is readonly Metric[] {
  return Array.isArray(published)
}

/** Which marks a clock of this ticket has. */
export function ladderOf(context: TicketContext, metric: Metric): Ladder {
  return isTeamMetric(metric) ? TEAM_LADDER : (context.targets ?? DEFAULT_LADDER)
}

function promisedIn(metrics: TargetSet, metric: Metric, policyVersion: string, graceMs: number): Promised {
  const { budgetMs, calendar } = metrics[metric] ?? { budgetMs: null, calendar: metrics.resolution.calendar }
  return { policyVersion, budgetMs, calendar, graceMs }
}
