import type { Judgement } from '../promises/judge-facts.ts'

/** Running promises that change, over some tickets. */
export interface ChangeCounts {
  moved: number
  newlyLate: number
  rescued: number
}

/** What judgements change of what was not over: deadlines that move, promises late at once, promises late no more. */
export function countChanges(judgements: readonly Judgement[]): ChangeCounts {
  const counts = { moved: 0, newlyLate: 0, rescued: 0 }
  for (const { before, after } of judgements) {
    for (const [key, was] of before) {
      const is = after.get(key)
      if (was.endedAt !== null || is === undefined) continue
      // A clock that is paused has no deadline: what it is held to stands for it.
      if (was.dueAt !== is.dueAt || was.budgetMs !== is.budgetMs) counts.moved += 1
      if (was.breachedAt === null && is.breachedAt !== null) counts.newlyLate += 1
      if (was.breachedAt !== null && is.breachedAt === null) counts.rescued += 1
    }
  }
  return counts
}
