import { isCareTeam, type Policy } from '../graphql/access.ts'

/** Who sees what was drawn from Later and judges it: the care team, as everything else of triage. */
export const can = {
  'Query.laterSample': isCareTeam,
  'Query.laterSampleWeeks': isCareTeam,
  'Query.passedOverTickets': isCareTeam,
  'Mutation.judgeSample': isCareTeam,
  LaterSample: isCareTeam,
  SampledTicket: isCareTeam,
  PassedOverTicket: isCareTeam,
  LaterSampleWeek: isCareTeam,
} satisfies Record<string, Policy>
