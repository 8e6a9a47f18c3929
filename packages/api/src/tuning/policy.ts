import { isSupervisor, type Policy } from '../graphql/access.ts'

/** Who may see and set how triage weighs what customers write. */
export const can = {
  'Query.triageRules': isSupervisor,
  'Query.triageRulesVersions': isSupervisor,
  'Query.tryTriage': isSupervisor,
  'Query.replayTriage': isSupervisor,
  'Mutation.publishTriageRules': isSupervisor,
  TriageRules: isSupervisor,
  TriageThresholds: isSupervisor,
  ReasonRule: isSupervisor,
  ReasonPoints: isSupervisor,
  OwnWords: isSupervisor,
  TriageTrial: isSupervisor,
  AnswerCounts: isSupervisor,
  TriageOutcome: isSupervisor,
  TriageReplay: isSupervisor,
  TriageReplayPart: isSupervisor,
  PlaceMove: isSupervisor,
  ReplayedPromises: isSupervisor,
  ReplayedTicket: isSupervisor,
  ReplayedScores: isSupervisor,
} satisfies Record<string, Policy>
