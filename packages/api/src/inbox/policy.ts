import { isCareTeam, isSupervisor, type Policy } from '../graphql/access.ts'

/**
 * Who may see what came in, and settle what could not be understood. What customers said is shown to volunteers by cards alone,
 * without personal data; no path leads them to a message as it is.
 */
export const can = {
  'Query.deadDeliveries': isSupervisor,
  'Mutation.replayDelivery': isSupervisor,
  'Mutation.discardDelivery': isSupervisor,
  Thread: isCareTeam,
  Message: isCareTeam,
  TextSpan: isCareTeam,
  Delivery: isSupervisor,
} satisfies Record<string, Policy>
