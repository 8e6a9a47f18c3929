import { isCareTeam, type Policy } from '../graphql/access.ts'

/** Who may promise and see what was promised: the care team, because a promise binds the company. */
export const can = {
  'Mutation.promiseUpdate': isCareTeam,
  'Mutation.withdrawUpdate': isCareTeam,
  Commitment: isCareTeam,
} satisfies Record<string, Policy>
