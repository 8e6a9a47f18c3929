import { isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/** Who may see the promises on a ticket: whoever sees the ticket. Between a promise and its clock step supervisors alone. */
export const can = {
  'Mutation.extendClock': isSupervisor,
  'Mutation.waiveClock': isSupervisor,
  'Mutation.pauseClock': isSupervisor,
  'Mutation.resumeClock': isSupervisor,
  'Mutation.excuseBreach': isSupervisor,
  'Mutation.unexcuseBreach': isSupervisor,
  'Mutation.acknowledgeEscalation': isSupervisor,
  Clock: isMember,
  Cycle: isMember,
  ClockExplanation: isMember,
  ClockOverride: isMember,
  ClockCalendar: isMember,
  ClockMark: isMember,
  ClockOpening: isMember,
  ClockStretch: isMember,
  ClockTurn: isMember,
  ClockVerdict: isMember,
  MatchedCondition: isMember,
  PromiseHeld: isMember,
  Deadline: isMember,
} satisfies Record<string, Policy>
