import { isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/** Who may see what came in, and settle what could not be understood. */
export const can = {
  'Query.deadDeliveries': isSupervisor,
  'Mutation.replayDelivery': isSupervisor,
  'Mutation.discardDelivery': isSupervisor,
  Thread: isMember,
  Message: isMember,
  TextSpan: isMember,
  Delivery: isSupervisor,
} satisfies Record<string, Policy>
