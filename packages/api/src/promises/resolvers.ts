import type { Resolvers } from '../graphql/generated/resolvers.ts'
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
  },
} satisfies Resolvers
