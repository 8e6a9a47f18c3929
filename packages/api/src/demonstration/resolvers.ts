import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { findSession } from '../members/find-session.ts'
import { deleteDemonstration } from './delete-demonstration.ts'
import { foundOrganization } from './found-organization.ts'
import { findFirstSteps, findShownDemonstration, isDemonstration } from './queries.ts'
import { recordFirstSteps } from './record-first-steps.ts'
import { resumeArrivals } from './resume-arrivals.ts'
import { simulateBreakdown } from './simulate-breakdown.ts'
import { stopArrivals } from './stop-arrivals.ts'

export const resolvers = {
  Query: {
    demonstration: (_root, _given, context) => showDemonstration(context),
  },
  Viewer: {
    firstSteps: (_viewer, _given, context) => showFirstSteps(context),
  },
  Mutation: {
    recordFirstSteps: (_root, { input: { customerHandle, done, isSkipped } }, context) =>
      orUserErrors(async () => {
        await recordFirstSteps(context.ctx, {
          ...(customerHandle != null && { customerHandle }),
          ...(done != null && { done }),
          ...(isSkipped != null && { isSkipped }),
        })
        return { firstSteps: await showFirstSteps(context) }
      }),
    simulateBreakdown: (_root, _given, context) =>
      orUserErrors(async () => {
        await simulateBreakdown(context.ctx)
        return { firstSteps: await showFirstSteps(context) }
      }),
    stopArrivals: (_root, _given, context) =>
      orUserErrors(async () => {
        await stopArrivals(context.ctx)
        return { demonstration: await showDemonstration(context) }
      }),
    resumeArrivals: (_root, _given, context) =>
      orUserErrors(async () => {
        await resumeArrivals(context.ctx)
        return { demonstration: await showDemonstration(context) }
      }),
    foundOrganization: (_root, { input }, context) =>
      orUserErrors(async () => {
        const session = await foundOrganization(context.ctx, input, context.asking.client)
        const found = await findSession(context.world, session.token, { countsAsUse: true })
        if (!found) throw new Error('A session that was just opened is not there.')
        context.asking.keepSession(session)
        context.enter(found.viewer, found.sessionId)
        return { viewer: found.viewer }
      }),
    deleteDemonstration: (_root, _given, { ctx }) =>
      orUserErrors(async () => {
        await deleteDemonstration(ctx)
        return { isGone: true }
      }),
  },
} satisfies Resolvers

function showDemonstration({ world, member }: GraphqlContext) {
  return findShownDemonstration(world, member.organizationId)
}

function showFirstSteps({ read, member }: GraphqlContext) {
  return read(async (tx) => ((await isDemonstration(tx)) ? findFirstSteps(tx, member.memberId) : null))
}
