import { isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/**
 * Who sees whether volunteers are called and says so: supervisors. Whoever was called sees their own calls and why they were
 * made, and answers them.
 */
export const can = {
  'Query.overflow': isSupervisor,
  'Query.overflowLedger': isSupervisor,
  'Query.overflowPolicies': isSupervisor,
  'Query.myCalls': isMember,
  'Query.expectedDemand': isMember,
  ExpectedDemand: isMember,
  'Mutation.openOverflow': isSupervisor,
  'Mutation.closeOverflow': isSupervisor,
  'Mutation.pauseOverflow': isSupervisor,
  'Mutation.resumeOverflow': isSupervisor,
  'Mutation.publishOverflowPolicy': isSupervisor,
  'Mutation.answerCall': isMember,
  Overflow: isSupervisor,
  HelpUnderWay: isSupervisor,
  NotCalled: isSupervisor,
  OverflowEntry: isSupervisor,
  OverflowPolicy: isSupervisor,
  OverflowCall: isMember,
  OverflowOpening: isMember,
  OverflowReason: isMember,
} satisfies Record<string, Policy>
