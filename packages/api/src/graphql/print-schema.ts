import { writeFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { readTypeDefs } from './type-defs.ts'

/** The whole schema as one document, in an order that does not depend on the files. */
export function printWholeSchema(): string {
  return `${printSchema(lexicographicSortSchema(makeExecutableSchema({ typeDefs: readTypeDefs() })))}\n`
}

if (import.meta.main) writeFileSync(new URL('../../schema.graphql', import.meta.url), printWholeSchema())
