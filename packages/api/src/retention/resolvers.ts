import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { listRetentionRuns, listSetAside, listWaitingWork } from './queries.ts'
import { readRetention } from './read-rule.ts'
import { setRetention } from './set-retention.ts'

export const resolvers = {
  Query: {
    operations: (_root, _given, { world }) => ({ isEmbedded: world.findLastBackup !== null }),
  },
  Operations: {
    lastBackup: (_operations, _given, { world }) => world.findLastBackup?.() ?? null,
    waiting: (_operations, _given, { read }) => read(listWaitingWork),
    setAside: (_operations, _given, { read }) => read(listSetAside),
    retention: (_operations, _given, { read }) => read(readRetention),
    retentionRuns: (_operations, { first }, { read }) => read((tx) => listRetentionRuns(tx, first)),
  },
  RetentionRun: {
    isInterrupted: ({ problem }) => problem !== null,
  },
  Mutation: {
    setRetention: (_root, { input }, context) =>
      orUserErrors(async () => {
        await setRetention(context.ctx, input)
        return { retention: input }
      }),
  },
} satisfies Resolvers
