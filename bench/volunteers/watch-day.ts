import { decideOverflow } from '../../packages/sla/src/overflow/decide-overflow.ts'
import { defaultOverflowPolicy as policy } from '../../packages/sla/src/overflow/overflow-policy.ts'
import {
  type OverflowReason,
  type OverflowState,
  type OverflowStatus,
  initialOverflow,
} from '../../packages/sla/src/overflow/overflow-state.ts'
import {
  type Crew,
  type LatePrediction,
  predictLateShare,
} from '../../packages/sla/src/overflow/predict-late-share.ts'
import { type Day, type Sight, lookAt } from './record-day.ts'

/** A change of overflow, and why. */
export interface Change {
  readonly at: number
  readonly status: OverflowStatus
  readonly reason: OverflowReason
}

export interface Checked {
  readonly at: number
  readonly sight: Sight
  readonly team: Crew
  readonly prediction: LatePrediction<unknown>
  readonly state: OverflowState
}

/** Looks at a day as the product does, every half a minute from its beginning, and tells each check. */
export function watchDay(
  day: Day,
  { lastsMs, isByLevel }: { lastsMs: number; isByLevel: boolean },
  onChecked: (checked: Checked) => void = () => {},
): Change[] {
  const changes: Change[] = []
  let state = initialOverflow
  for (let at = policy.checkEveryMs; at <= lastsMs; at += policy.checkEveryMs) {
    const sight = lookAt(day, at)
    const { team, prediction } = predictFor(day, sight, at)
    const { lateShare } = prediction
    const level = isByLevel ? sight.level : null
    const check = { type: 'check', at, lateShare, level, people: team.core } as const
    const decision = decideOverflow(state, check, policy)
    state = decision.state
    if (decision.hasChanged) changes.push({ at, status: state.status, reason: decision.reason })
    onChecked({ at, sight, team, prediction, state })
  }
  return changes
}

/** When more than the mark will first be late, by a look every second. */
export function firstAboveMark(day: Day, lastsMs: number): number | null {
  for (let at = 1_000; at <= lastsMs; at += 1_000) {
    if (predictFor(day, lookAt(day, at), at).prediction.lateShare > policy.openAboveShare) return at
  }
  return null
}

function predictFor({ scenario }: Day, { open, underWayMs }: Sight, at: number) {
  const team: Crew = { core: scenario.core, volunteers: 0, underWayMs }
  return { team, prediction: predictLateShare(open, at, team, policy) }
}
