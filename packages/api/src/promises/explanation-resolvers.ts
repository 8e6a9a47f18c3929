import { adjustedOutcome, teamOutcome } from '@relais/sla'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { loadActor } from '../graphql/load-actor.ts'
import { explainTicketClock } from './explain-ticket-clock.ts'

const toInstant = (ms: number | null) => (ms === null ? null : new Date(ms))

/** The rows of the ledger, and what an explanation says of one. */
export const explanationResolvers = {
  Cycle: {
    target: ({ cycle }) => cycle.metric,
    number: ({ cycle }) => cycle.cycle,
    outcome: ({ cycle }) => cycle.outcome,
    adjustedOutcome: async ({ cycle }, _given, { loaders }) => {
      const version = cycle.policyVersion
      const found = version === null ? null : await loaders.policyOfVersion.load(version)
      return adjustedOutcome(cycle, found?.policy.isOutageExcused ?? false)
    },
    teamOutcome: ({ cycle }, _given, { world }) => teamOutcome(cycle, world.now().getTime()),
    startedAt: ({ cycle }) => new Date(cycle.startedAt),
    receivedAt: ({ cycle }) => new Date(cycle.receivedAt),
    dueAt: ({ cycle }) => toInstant(cycle.dueAt),
    teamDueAt: ({ cycle }) => toInstant(cycle.teamDueAt),
    metAt: ({ cycle }) => toInstant(cycle.metAt),
    breachedAt: ({ cycle }) => toInstant(cycle.breachedAt),
    endedAt: ({ cycle }) => toInstant(cycle.endedAt),
    firstEndedAt: ({ cycle }) => toInstant(cycle.firstEndedAt),
    budgetMs: ({ cycle }) => cycle.budgetMs,
    workedMs: ({ cycle }) => cycle.workedMs,
    firstWorkedMs: ({ cycle }) => cycle.firstWorkedMs,
    wallMs: ({ cycle }) => cycle.wallMs,
    outageMs: ({ cycle }) => cycle.outageMs,
    ingestLagMs: ({ cycle }) => cycle.receivedAt - cycle.startedAt,
    causes: ({ cycle }) => [...cycle.causes],
    metBy: ({ cycle }) => cycle.metBy,
    excuse: async ({ ticketId, cycle }, _given, context) => {
      if (cycle.excusedBy === null) return null
      const explained = await explainRow(context, ticketId, cycle)
      return explained?.overrides.find(({ dedupKey }) => dedupKey === cycle.excusedBy) ?? null
    },
    policyVersion: ({ cycle }) => cycle.policyVersion,
    calendarName: async ({ cycle }, _given, { loaders }) =>
      cycle.calendar === null ? null : ((await loaders.calendarOfHash.load(cycle.calendar))?.name ?? null),
    explanation: ({ ticketId, cycle }, _given, context) => explainRow(context, ticketId, cycle),
  },
  ClockExplanation: {
    verdict: ({ explained: { verdict } }) => ({
      code: verdict.code,
      parameters: { ...verdict.parameters },
    }),
    teamOutcome: ({ explained }) => explained.teamOutcome,
    start: ({ explained }) => explained.start,
    receivedAt: ({ explained: { cycle } }) => new Date(cycle.receivedAt),
    ingestLagMs: ({ explained: { cycle } }) => cycle.receivedAt - cycle.startedAt,
    stretches: ({ explained }) => [...explained.stretches],
    overrides: ({ overrides }) => [...overrides],
    refusedPauses: ({ explained }) =>
      explained.refusedPauses.map(({ at, actor }) => ({
        at,
        actor,
        by: 'status.set' as const,
        messageId: null,
        replyId: null,
      })),
    stop: ({ explained }) => explained.stop,
  },
  ClockStretch: {
    from: ({ from }) => new Date(from),
    to: ({ to }) => toInstant(to),
    until: ({ until }) => toInstant(until),
  },
  ClockTurn: {
    at: ({ at }) => new Date(at),
    code: ({ by }) => by,
    by: ({ actor }, _given, { loaders }) => loadActor(loaders, actor),
    message: ({ messageId }, _given, { loaders }) =>
      messageId === null ? null : loaders.message.load(messageId),
  },
  ClockOverride: {
    at: ({ at }) => new Date(at),
    by: ({ actor }, _given, { loaders }) => loadActor(loaders, actor),
    until: ({ until }) => toInstant(until),
    outcomeBefore: ({ before }) => before.outcome,
    dueAtBefore: ({ before }) => toInstant(before.dueAt),
    outcomeAfter: ({ after }) => after.outcome,
    dueAtAfter: ({ after }) => toInstant(after.dueAt),
  },
  PromiseHeld: {
    from: ({ held }) => new Date(held.from),
    policyVersion: ({ held }) => held.policyVersion,
    rowNumber: ({ held }) => (held.row === null ? null : held.row + 1),
    attributes: ({ held }) => ({ ...held.attributes }),
    budgetMs: ({ held }) => held.budgetMs,
    dueAt: ({ held }) => toInstant(held.dueAt),
  },
  ClockMark: {
    percent: ({ mark }) => mark.percent,
    at: ({ mark }) => new Date(mark.at),
    isReached: ({ mark }) => mark.isReached,
    roles: ({ notify }) => notify.filter((recipient) => !recipient.startsWith('member:')),
    people: ({ notify }, _given, { loaders }) =>
      present(notify.map(async (recipient) => loadActor(loaders, recipient))),
    told: async ({ ticketId, mark }, _given, { loaders }) => {
      if (!mark.isReached) return []
      const told = await loaders.toldOfTicket.load(ticketId)
      const ids = told.filter(({ cause }) => cause === mark.key).map(({ memberId }) => memberId)
      return present([...new Set(ids)].map((memberId) => loaders.member.load(memberId)))
    },
  },
} satisfies Resolvers

function explainRow(
  context: GraphqlContext,
  ticketId: string,
  { metric, cycle }: Parameters<typeof explainTicketClock>[2],
) {
  return explainTicketClock(context, ticketId, { metric, cycle })
}

async function present<Row>(loading: readonly Promise<Row | null>[]): Promise<Row[]> {
  return (await Promise.all(loading)).filter((row) => row !== null)
}
