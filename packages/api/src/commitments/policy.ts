import { isCareTeam, isMember, type Policy } from '../graphql/access.ts'

/** Who may promise and see what was promised: a promise binds the company, so volunteers only read those they work under. */
export const can = {
  'Mutation.promiseUpdate': isCareTeam,
  'Mutation.withdrawUpdate': isCareTeam,
  Commitment: isMember,
} satisfies Record<string, Policy>
