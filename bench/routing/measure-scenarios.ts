import type { Runs } from './criteria.ts'
import { measureScenario } from './measure-policy.ts'
import { SCENARIOS } from './parameters.ts'

/** All scenarios under all their seeds; quickly, under five. */
export function measureScenarios({ isQuick }: { isQuick: boolean }): Runs {
  return Object.fromEntries(
    SCENARIOS.map((scenario) => {
      const seeds = isQuick ? 5 : scenario.seeds
      return [scenario.name, measureScenario(scenario, seeds)]
    }),
  )
}
