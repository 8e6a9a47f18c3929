import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { getTicketId } from '../graphql/ticket-input.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { judgeSample } from './judge-sample.ts'
import { likelyShare } from './likely-share.ts'
import { listPassedOver } from './list-passed-over.ts'
import { findSample, listSampleWeeks } from './queries.ts'

/** A day of the calendar; one that rolls over into the next month is none. */
function isDay(day: string): boolean {
  const date = /^[12]\d{3}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00Z`) : null
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

export const resolvers = {
  Query: {
    laterSample: (_root, { day }, { read }) =>
      day == null || isDay(day) ? read((tx) => findSample(tx, day ?? null)) : null,
    laterSampleWeeks: (_root, { first }, { read }) => read((tx) => listSampleWeeks(tx, first)),
    passedOverTickets: (_root, { first }, { read, world }) =>
      read((tx) => listPassedOver(tx, world.now(), first)),
  },
  SampledTicket: {
    ticket: async ({ ticketId }, _given, { loaders }) => (await loaders.ticket.load(ticketId))!,
    by: ({ judgedBy }, _given, { loaders }) => (judgedBy === null ? null : loaders.member.load(judgedBy)),
  },
  PassedOverTicket: {
    ticket: async ({ ticketId }, _given, { loaders }) => (await loaders.ticket.load(ticketId))!,
  },
  LaterSampleWeek: {
    likelyFrom: ({ missed, judged }) => likelyShare(missed, judged).from,
    likelyTo: ({ missed, judged }) => likelyShare(missed, judged).to,
  },
  Mutation: {
    judgeSample: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        const corrections = await judgeSample(context.ctx, { ticketId, lane: input.lane })
        context.forget()
        return { corrections, ticket: await context.loaders.ticket.load(ticketId) }
      }),
  },
} satisfies Resolvers
