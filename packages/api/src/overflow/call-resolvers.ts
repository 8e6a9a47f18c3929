import { isId } from '../db/id.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { decodeCursor, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { answerCall } from './answer-call.ts'
import { expectDemand } from './expect-demand.ts'
import { listCallsOf } from './queries.ts'
import { showReason } from './show-reason.ts'

const isCallPlace = (place: Place): place is [string] => place.length === 1 && isId(String(place[0]))

/** What is told of calls, to whoever was called and to supervisors. */
export const callResolvers = {
  Query: {
    expectedDemand: (_root, _given, { read, member, world }) =>
      member.role === 'volunteer' ? read((tx) => expectDemand(tx, member.memberId, world.now())) : null,
    myCalls: async (_root, { first, after }, { read, member }) => {
      const [before = null] = decodeCursor(after, isCallPlace) ?? []
      const rows = await read((tx) => listCallsOf(tx, member.memberId, { limit: first + 1, before }))
      return toConnection(toPage(rows, first), ({ callId }) => [callId], before !== null)
    },
  },
  Mutation: {
    answerCall: (_root, { input }, context) =>
      orUserErrors(async () => {
        const callId = getRowId('OverflowCall', input.callId, 'callId')
        await answerCall(context.ctx, { callId, word: input.word })
        context.forget()
        return { call: await context.loaders.overflowCall.load(callId) }
      }),
  },
  OverflowCall: {
    id: ({ callId }) => encodeId('OverflowCall', callId),
    member: async ({ memberId }, _given, { loaders }) => (await loaders.member.load(memberId))!,
    minutes: ({ askedMs }) => Math.round(askedMs / 60_000),
    opening: async ({ openingId }, _given, { loaders }) => (await loaders.overflowOpening.load(openingId))!,
    reason: ({ reason }) => showReason(reason),
  },
  OverflowOpening: {
    reason: ({ reason }) => showReason(reason),
    by: ({ openedBy }, _given, { loaders }) => (openedBy === null ? null : loaders.member.load(openedBy)),
    closedBecause: ({ closedBecause }) => closedBecause && showReason(closedBecause),
    closedBy: ({ closedBy }, _given, { loaders }) =>
      closedBy === null ? null : loaders.member.load(closedBy),
  },
  OverflowEntry: {
    reason: ({ reason }) => showReason(reason),
    by: ({ byId }, _given, { loaders }) => (byId === null ? null : loaders.member.load(byId)),
    calls: ({ round, wave }, _given, { loaders }) =>
      round === null || wave === null ? [] : loaders.callsOfWave.load(`${round} ${wave}`),
  },
} satisfies Resolvers
