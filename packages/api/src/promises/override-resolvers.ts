import type { TicketId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { getTicketId } from '../graphql/ticket-input.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { acknowledgeEscalation } from './acknowledge-escalation.ts'
import { excuseBreach } from './excuse-breach.ts'
import { extendClock } from './extend-clock.ts'
import { pauseClock } from './pause-clock.ts'
import { resumeClock } from './resume-clock.ts'
import { unexcuseBreach } from './unexcuse-breach.ts'
import { waiveClock } from './waive-clock.ts'

/** The verbs of supervisors on the clocks of one ticket. */
export const overrideResolvers = {
  Mutation: {
    extendClock: (_root, { input }, context) =>
      changeClock(context, input, (ticketId) => extendClock(context.ctx, { ...input, ticketId })),
    waiveClock: (_root, { input }, context) =>
      changeClock(context, input, (ticketId) => waiveClock(context.ctx, { ...input, ticketId })),
    pauseClock: (_root, { input }, context) =>
      changeClock(context, input, (ticketId) => pauseClock(context.ctx, { ...input, ticketId })),
    resumeClock: (_root, { input }, context) =>
      changeClock(context, input, (ticketId) => resumeClock(context.ctx, { ...input, ticketId })),
    excuseBreach: (_root, { input }, context) =>
      changeClock(context, input, (ticketId) => excuseBreach(context.ctx, { ...input, ticketId })),
    unexcuseBreach: (_root, { input }, context) =>
      changeClock(context, input, (ticketId) => unexcuseBreach(context.ctx, { ...input, ticketId })),
    acknowledgeEscalation: (_root, { input }, context) =>
      changeClock(context, input, (ticketId) => acknowledgeEscalation(context.ctx, { ticketId })),
  },
} satisfies Resolvers

/** Carries out a verb on one clock; the payload is the ticket as it is afterwards. */
function changeClock(
  context: GraphqlContext,
  input: { ticketId: string },
  verb: (ticketId: TicketId) => Promise<unknown>,
) {
  return orUserErrors(async () => {
    const ticketId = await getTicketId(context, input.ticketId)
    await verb(ticketId)
    context.forget()
    return { ticket: await context.loaders.ticket.load(ticketId) }
  })
}
