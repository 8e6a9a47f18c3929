import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { exportHours } from './export-hours.ts'
import { exportOwnHours } from './export-own-hours.ts'
import { listThanks, readRecognition } from './read-recognition.ts'
import { topicsOf } from './resolvers.ts'

/** What came of somebody's help, told to them alone; and the hours that were given. */
export const recognitionResolvers = {
  Query: {
    recognition: (_root, _given, { read, member }) =>
      member.role === 'volunteer' ? read((tx) => readRecognition(tx, member.memberId)) : null,
  },
  Recognition: {
    thanks: ({ memberId }, { first }, { read }) => read((tx) => listThanks(tx, memberId, first)),
    steps: async ({ memberId, since }, _given, { loaders }) =>
      (await loaders.trustStepsOfMember.load(memberId)).filter(({ at }) => at > since),
  },
  HelpThanks: {
    topics: ({ ticketId }, _given, context) => topicsOf(context, ticketId),
  },
  Mutation: {
    exportOwnHours: (_root, { input }, { ctx }) =>
      orUserErrors(() =>
        exportOwnHours(ctx, { firstDay: input.firstDay ?? null, lastDay: input.lastDay ?? null }),
      ),
    exportHours: (_root, { input }, { ctx }) =>
      orUserErrors(() =>
        exportHours(ctx, { firstDay: input.firstDay ?? null, lastDay: input.lastDay ?? null }),
      ),
  },
} satisfies Resolvers
