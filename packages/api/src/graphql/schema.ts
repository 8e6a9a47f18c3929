import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { guardSchema } from './guard-schema.ts'
import { gatherResolvers } from './resolvers.ts'
import { readTypeDefs } from './type-defs.ts'

/** The schema with its resolvers, a policy before every field. Throws when a field has none. */
export function buildSchema(): GraphQLSchema {
  return guardSchema(
    makeExecutableSchema({
      typeDefs: readTypeDefs(),
      resolvers: gatherResolvers(),
      resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    }),
  )
}
