import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { decodeCursor, toConnection, toPage } from '../graphql/relay.ts'
import { explainTicketClock } from './explain-ticket-clock.ts'
import { cyclePlace, isCyclePlace } from './list-cycles.ts'
import { listClocks } from './list-clocks.ts'

const toInstant = (ms: number | null) => (ms === null ? null : new Date(ms))

export const resolvers = {
  Ticket: {
    clocks: async (ticket, _given, { loaders }) =>
      listClocks((await loaders.promises()).engine, ticket.state),
    deadline: ({ dueTarget, dueAt, atRiskAt }) =>
      dueTarget === null || Number.isNaN(dueAt.getTime())
        ? null
        : { target: dueTarget as never, dueAt, atRiskAt },
    escalation: (ticket) => ticket.escalation as never,
    cycles: async ({ ticketId }, { target = null, number = null, first, after }, { loaders }) => {
      const place = decodeCursor(after, isCyclePlace)
      const part = { target, number, first: first + 1, after: place }
      const rows = await loaders.cyclesOfTicket(part).load(ticketId)
      return toConnection(toPage(rows, first), cyclePlace, place !== null)
    },
  },
  Clock: {
    outcome: ({ view }) => view.outcome,
    cycle: ({ view }) => view.cycle,
    startedAt: ({ view }) => new Date(view.startedAt),
    receivedAt: ({ clock }) => new Date(clock.receivedAt),
    dueAt: ({ view }) => toInstant(view.dueAt),
    teamDueAt: ({ clock }) => toInstant(clock.teamDueAt),
    atRiskAt: ({ view }) => toInstant(view.atRiskAt),
    metAt: ({ view }) => toInstant(view.metAt),
    breachedAt: ({ view }) => toInstant(view.breachedAt),
    endedAt: ({ view }) => toInstant(view.endedAt),
    budgetMs: ({ clock }) => clock.budgetMs,
    usedMs: ({ clock }) => clock.usedMs,
    metBy: ({ clock }) => clock.metBy,
    policyVersion: ({ clock }) => clock.policyVersion,
    causes: ({ clock }) => [...clock.causes],
    extraMs: ({ clock }) => clock.extraMs,
    heldUntil: ({ clock }) => toInstant(clock.heldUntil),
    explanation: ({ ticketId, target, clock }, _given, context) =>
      explainTicketClock(context, ticketId, { metric: target, cycle: clock.cycle }),
  },
} satisfies Resolvers
