import type { TriageRules } from '../triage/rules.ts'
import type { LearningExample } from './learn-weights.ts'
import { weighReasons } from './weigh-reasons.ts'

/** How near to what people said a set of points comes. */
export type Accuracy = {
  /** By how many points a score is wrong on average. */
  readonly meanError: number
  /** How many would be in the lane that the person's score puts them in. */
  readonly inRightLane: number
}

/** Two sets of points on the same examples. */
export type Comparison = {
  readonly examples: number
  readonly rules: Accuracy
  readonly learned: Accuracy
  /** How often each was nearer; as near as each other counts for neither. */
  readonly rulesNearer: number
  readonly learnedNearer: number
}

/** How the rules and the learned points do on what people said of scores. */
export function compareRules(
  examples: readonly LearningExample[],
  rules: TriageRules,
  learned: TriageRules,
): Comparison {
  const errorsBy = (by: TriageRules) =>
    examples.map(({ axis, score, reasons }) => Math.abs(weighReasons(reasons, by)[axis] - score))
  const [own, other] = [errorsBy(rules), errorsBy(learned)]
  const nearer = (one: readonly number[], than: readonly number[]) =>
    one.filter((error, at) => error < than[at]!).length
  return {
    examples: examples.length,
    rules: { meanError: mean(own), inRightLane: countRight(examples, rules) },
    learned: { meanError: mean(other), inRightLane: countRight(examples, learned) },
    rulesNearer: nearer(own, other),
    learnedNearer: nearer(other, own),
  }
}

/** A lane is told by whether each score passes one threshold; of the other score, the person said nothing here. */
function countRight(examples: readonly LearningExample[], rules: TriageRules): number {
  return examples.filter(
    ({ axis, score, reasons }) =>
      weighReasons(reasons, rules)[axis] >= rules.laneFrom === score >= rules.laneFrom,
  ).length
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
