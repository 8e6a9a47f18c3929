import { isSupervisor, type Policy } from '../graphql/access.ts'

/** Whoever answers for the order of work decides what it learns. */
export const can = {
  'Query.learning': isSupervisor,
  'Mutation.learnFromCorrections': isSupervisor,
  'Mutation.switchLearning': isSupervisor,
  Learning: isSupervisor,
  LearnedVersion: isSupervisor,
  LearnedPoint: isSupervisor,
  LearnedAccuracy: isSupervisor,
  LaneCount: isSupervisor,
  LaneDifference: isSupervisor,
  NearerCount: isSupervisor,
} satisfies Record<string, Policy>
