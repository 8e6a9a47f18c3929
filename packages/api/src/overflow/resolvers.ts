import { defaultOverflowPolicy, parseOverflowPolicy } from '@relais/sla'
import { isId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { decodeCursor, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { Refusal } from '../refusal.ts'
import { closeOverflow } from './close-overflow.ts'
import { openOverflow } from './open-overflow.ts'
import { pauseOverflow } from './pause-overflow.ts'
import { publishOverflowPolicy } from './publish-overflow-policy.ts'
import {
  findOpening,
  listEntries,
  listOpenCalls,
  listOverflowPolicies,
  type OverflowRow,
  readOverflow,
} from './queries.ts'
import { readHelping } from './read-helping.ts'
import { readUnderWay } from './read-under-way.ts'
import { resumeOverflow } from './resume-overflow.ts'
import { showReason } from './show-reason.ts'

const isEntryPlace = (place: Place): place is [string] => place.length === 1 && isId(String(place[0]))
const isNumberPlace = (place: Place): place is [number] =>
  place.length === 1 && Number.isSafeInteger(place[0]) && Number(place[0]) >= 0

const instantOf = (ms: number | null) => (ms === null ? null : new Date(ms))

/** What supervisors see of overflow, and what they say of it. */
export const resolvers = {
  Query: {
    overflow: (_root, _given, { read }) => read(readOverflow),
    overflowLedger: async (_root, { first, after }, { read }) => {
      const [before = null] = decodeCursor(after, isEntryPlace) ?? []
      const rows = await read((tx) => listEntries(tx, { limit: first + 1, before }))
      return toConnection(toPage(rows, first), ({ entryId }) => [entryId], before !== null)
    },
    overflowPolicies: async (_root, { first, after }, { read }) => {
      const [before = null] = decodeCursor(after, isNumberPlace) ?? []
      const rows = await read((tx) => listOverflowPolicies(tx, { limit: first + 1, before }))
      return toConnection(toPage(rows, first), ({ number }) => [number], before !== null)
    },
  },
  Mutation: {
    openOverflow: (_root, { input }, context) =>
      change(context, () =>
        openOverflow(context.ctx, {
          reason: input.reason,
          seats: input.seats ?? 0,
          until: input.until ?? null,
        }),
      ),
    closeOverflow: (_root, { input }, context) => change(context, () => closeOverflow(context.ctx, input)),
    pauseOverflow: (_root, { input }, context) =>
      change(context, () => pauseOverflow(context.ctx, { reason: input.reason, until: input.until ?? null })),
    resumeOverflow: (_root, { input }, context) => change(context, () => resumeOverflow(context.ctx, input)),
    publishOverflowPolicy: (_root, { input }, context) =>
      orUserErrors(async () => {
        const { baseNumber, reason } = input
        await publishOverflowPolicy(context.ctx, { marks: readMarks(input.marks), baseNumber, reason })
        context.forget()
        return { policy: await context.read(findPolicy) }
      }),
  },
  Overflow: {
    since: ({ state }) => instantOf(state.since),
    until: ({ state }) => instantOf(state.until),
    checkedAt: ({ state }) => instantOf(state.checkedAt),
    reason: ({ reason }) => reason && showReason(reason),
    plan: ({ plan }) => plan && showReason(plan),
    opening: (_overflow, _given, { read }) => read(findOpening),
    volunteersOn: async (_overflow, _given, { read, world }) =>
      (await read((tx) => readHelping(tx, world.now()))).size,
    underWay: (_overflow, _given, { read }) => read(readUnderWay),
    callsOut: (_overflow, _given, { read }) => read(listOpenCalls),
    notCalled: async ({ notCalled }, _given, { loaders }) => {
      const named = await Promise.all(
        notCalled.map(async ({ memberId, reasons }) => ({
          member: await loaders.member.load(memberId),
          reasons: reasons.map(showReason),
        })),
      )
      return named
        .flatMap(({ member, reasons }) => (member === null ? [] : [{ member, reasons }]))
        .toSorted((a, b) => a.member.name.localeCompare(b.member.name))
    },
    policy: (_overflow, _given, { read }) => read(findPolicy),
  },
  OverflowPolicy: {
    marks: ({ marks }) => JSON.stringify({ ...defaultOverflowPolicy, ...parseOverflowPolicy(marks) }),
    words: ({ why }) => why,
    publishedBy: ({ publishedBy }, _given, { loaders }) =>
      publishedBy === null ? null : loaders.member.load(publishedBy),
  },
} satisfies Resolvers

type Tx = Parameters<Parameters<GraphqlContext['read']>[0]>[0]

async function findPolicy(tx: Tx) {
  return (await listOverflowPolicies(tx, { limit: 1, before: null }))[0]!
}

function change(
  context: GraphqlContext,
  verb: () => Promise<void>,
): Promise<{ overflow?: OverflowRow; userErrors: Awaited<ReturnType<typeof orUserErrors>>['userErrors'] }> {
  return orUserErrors(async () => {
    await verb()
    context.forget()
    return { overflow: await context.read(readOverflow) }
  })
}

function readMarks(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('OVERFLOW_SHAPE', 'Write the marks as a JSON object.', { path: ['marks'] })
  }
}
