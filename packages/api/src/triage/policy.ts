import { isCareTeam, isSupervisor, type Policy } from '../graphql/access.ts'

/** Who may say that triage is wrong: the care team, from role alone. The examples that come of it are the supervisors'. */
export const can = {
  'Query.triageExamples': isSupervisor,
  'Mutation.confirmTriage': isCareTeam,
  'Mutation.correctIntent': isCareTeam,
  'Mutation.correctTopic': isCareTeam,
  'Mutation.explainCorrection': isCareTeam,
  'Mutation.undoCorrection': isCareTeam,
  'Mutation.exportTriageExamples': isSupervisor,
  ScoreSteps: isCareTeam,
  TicketCluster: isCareTeam,
  TriageCorrection: isCareTeam,
  TriageExample: isSupervisor,
  TriageReading: isSupervisor,
} satisfies Record<string, Policy>
