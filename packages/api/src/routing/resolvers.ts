import type { TicketId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { getRowId } from '../graphql/ids.ts'
import { getTicketId } from '../graphql/ticket-input.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { assignTicket } from './assign-ticket.ts'
import type { Claim } from './explain-claim.ts'
import { handOffTicket } from './hand-off-ticket.ts'
import { claimNextTicket } from './claim-next-ticket.ts'
import { claimTicket } from './claim-ticket.ts'
import { explainReason, type OrderReason } from './explain-reason.ts'
import { explainTurn, isInOrder } from './explain-turn.ts'
import { releaseClaim } from './release-claim.ts'
import { renewClaim } from './renew-claim.ts'
import { takeOverClaim } from './take-over-claim.ts'

export const resolvers = {
  Ticket: {
    claim: (ticket, _given, { loaders }) => loaders.claimOfTicket.load(ticket.ticketId),
    lastPick: (ticket, _given, { loaders }) => loaders.lastPickOfTicket.load(ticket.ticketId),
    placeReason: async (ticket, _given, { loaders, member, world }) => {
      if (!isInOrder(ticket, member)) return null
      const known = await loaders.handlingTimes.load('now')
      return explainTurn(ticket, known!.times, world.now())
    },
  },
  Claim: {
    holder: async (claim, _given, { loaders }) => (await loaders.member.load(claim.holderId))!,
  },
  TicketPick: {
    member: async (pick, _given, { loaders }) => (await loaders.member.load(pick.memberId))!,
    at: ({ pickedAt }) => pickedAt,
    reason: ({ code, parameters }) => ({ code, parameters }) as OrderReason,
  },
  PickReason: {
    parameters: ({ parameters }) => ({ ...parameters }),
    message: explainReason,
  },
  Mutation: {
    claimNextTicket: (_root, _given, context) =>
      orUserErrors(async () => {
        const next = await claimNextTicket(context.ctx)
        return next ? { ...(await withTicket(context, next.claim)), reason: next.reason } : {}
      }),
    claimTicket: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        return withTicket(context, await claimTicket(context.ctx, { ticketId }))
      }),
    renewClaim: (_root, { input: { ticketId, fence } }, context) =>
      orUserErrors(async () => ({
        claim: await renewClaim(context.ctx, { ticketId: await getTicketId(context, ticketId), fence }),
      })),
    releaseClaim: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        await releaseClaim(context.ctx, { ticketId, fence: input.fence })
        return { ticket: await reload(context, ticketId) }
      }),
    takeOverClaim: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        return withTicket(context, await takeOverClaim(context.ctx, { ticketId }))
      }),
    assignTicket: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        const assigneeId =
          input.assigneeId == null ? null : getRowId('Member', input.assigneeId, 'assigneeId')
        await assignTicket(context.ctx, { ticketId, assigneeId })
        return { ticket: await reload(context, ticketId) }
      }),
    handOffTicket: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        const assigneeId =
          input.assigneeId == null ? null : getRowId('Member', input.assigneeId, 'assigneeId')
        const { reason, clientId } = input
        await handOffTicket(context.ctx, { ticketId, assigneeId, reason, clientId })
        return { ticket: await reload(context, ticketId) }
      }),
  },
} satisfies Resolvers

async function withTicket(context: GraphqlContext, claim: Claim) {
  return { claim, ticket: await reload(context, claim.ticketId) }
}

function reload(context: GraphqlContext, ticketId: TicketId) {
  context.forget()
  return context.loaders.ticket.load(ticketId)
}
