import { LEAST_EXAMPLES, LEAST_OF_REASON } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { learnFromCorrections } from './learn-from-corrections.ts'
import { countExamples } from './load-examples.ts'
import { countLanes, countNearer, listDifferences, readLearning } from './queries.ts'
import type { LearningSettings } from './read-settings.ts'
import { refuseCounting } from './refuse-counting.ts'
import { switchLearning } from './switch-learning.ts'

export const resolvers = {
  Query: {
    learning: (_root, _given, { read }) => read(readLearning),
  },
  Learning: {
    mode: ({ settings }) => settings.mode,
    shadowSince: ({ settings }) => settings.shadowSince,
    onSince: ({ settings }) => settings.onSince,
    exampleCount: (_learning, _given, { read }) => read(countExamples),
    leastExamples: () => LEAST_EXAMPLES,
    leastOfReason: () => LEAST_OF_REASON,
    refusal: ({ settings }, _given, { read, world }) =>
      settings.mode === 'shadow' ? read((tx) => findRefusal(tx, settings, world.now())) : null,
    lanes: ({ settings }, _given, { read, world }) => read((tx) => countLanes(tx, settings, world.now())),
    differences: ({ settings }, { first }, { read, world }) =>
      read((tx) => listDifferences(tx, settings, { now: world.now(), limit: first })),
    nearer: (learning, _given, { read }) => read((tx) => countNearer(tx, learning)),
  },
  LearnedVersion: {
    by: ({ memberId }, _given, { loaders }) => (memberId === null ? null : loaders.member.load(memberId)),
    byRules: ({ rulesError, rulesInLane }) => ({ meanError: rulesError, inRightLane: rulesInLane }),
    byLearned: ({ learnedError, learnedInLane }) => ({ meanError: learnedError, inRightLane: learnedInLane }),
  },
  LaneDifference: {
    ticket: ({ ticketId }, _given, { loaders }) => (ticketId === null ? null : loaders.ticket.load(ticketId)),
  },
  Mutation: {
    learnFromCorrections: (_root, _given, context) =>
      decide(context, async () => void (await learnFromCorrections(context.ctx))),
    switchLearning: (_root, { input }, context) => decide(context, () => switchLearning(context.ctx, input)),
  },
} satisfies Resolvers

/** Why the version that is compared may not count yet. Caught within the read, which others share. */
async function findRefusal(tx: Tx, settings: LearningSettings, now: Date) {
  const { userErrors } = await orUserErrors(async () => ({
    refused: await refuseCounting(tx, settings, now),
  }))
  return userErrors[0] ?? null
}

/** Carries out a verb; the payload has how learning stands afterwards. */
function decide(context: GraphqlContext, verb: () => Promise<void>) {
  return orUserErrors(async () => {
    await verb()
    return { learning: await context.read(readLearning) }
  })
}
