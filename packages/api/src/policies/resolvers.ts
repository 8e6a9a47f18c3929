import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { findThreePromises } from './queries.ts'
import { setPromises } from './set-promises.ts'

export const resolvers = {
  Query: {
    promises: (_root, _given, { read }) => read(findThreePromises),
  },
  Mutation: {
    setPromises: (_root, { input }, context) =>
      orUserErrors(async () => {
        await setPromises(context.ctx, input)
        return { promises: await context.read(findThreePromises) }
      }),
  },
} satisfies Resolvers
