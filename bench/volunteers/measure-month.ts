import { quantile } from '../promises/quantile.ts'
import { FIRST_SEED, MONTH } from './month-model.ts'
import { SCHEMES, type SchemeName } from './schemes.ts'
import { simulateMonth } from './simulate-month.ts'

/** What a scheme reaches, over all its seeds. */
export interface Reached {
  /** Tasks that somebody took, in per cent: the mean of the seeds, and the worst of them. */
  readonly filled: number
  readonly worstFilled: number
  /** How long a task waited that somebody took; ms. */
  readonly p50: number
  readonly p95: number
  readonly pushesPerTask: number
  readonly pushesPerWeek: number
  /** How unevenly the tasks fell on people, 0 to 1. */
  readonly gini: number
}

export type Months = Readonly<Record<SchemeName, Reached>>

/** All schemes on the same tasks and people. */
export function measureMonths(seeds: number): Months {
  return Object.fromEntries(
    Object.entries(SCHEMES).map(([name, scheme]) => {
      const runs = Array.from({ length: seeds }, (_, n) => simulateMonth(scheme, FIRST_SEED + n, MONTH.days))
      const mean = (of: (run: (typeof runs)[number]) => number) =>
        runs.reduce((sum, run) => sum + of(run), 0) / runs.length
      const filled = runs.map(({ waits, tasks }) => (100 * waits.length) / tasks)
      const waits = runs.flatMap((run) => run.waits).toSorted((a, b) => a - b)
      return [
        name,
        {
          filled: filled.reduce((sum, part) => sum + part, 0) / seeds,
          worstFilled: Math.min(...filled),
          p50: quantile(waits, 0.5),
          p95: quantile(waits, 0.95),
          pushesPerTask: mean(({ pushes, tasks }) => pushes / tasks),
          pushesPerWeek: mean(({ pushes }) => pushes / MONTH.volunteers / (MONTH.days / 7)),
          gini: mean(({ done }) => giniOf(done)),
        } satisfies Reached,
      ]
    }),
  ) as Months
}

/** 0 when everybody has as much, towards 1 when one has it all. */
export function giniOf(values: readonly number[]): number {
  const ascending = values.toSorted((a, b) => a - b)
  const total = ascending.reduce((sum, value) => sum + value, 0)
  if (total === 0) return 0
  const ranked = ascending.reduce((sum, value, n) => sum + (2 * (n + 1) - ascending.length - 1) * value, 0)
  return ranked / (ascending.length * total)
}
