import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { getOwnSquare } from './get-own-square.ts'
import { keepFirstSteps } from './record-first-steps.ts'

/**
 * Has forty of the demonstration's customers write on the Town Square within a minute. They arrive as everything does, by
 * the network's webhooks. Refused with DEMONSTRATION_ONLY, NO_DEMONSTRATION or BREAKDOWN_UNDER_WAY.
 */
export async function simulateBreakdown(ctx: Ctx): Promise<void> {
  const { townSquare, squareId } = await getOwnSquare(ctx)
  if (!(await townSquare.breakDown(squareId))) {
    throw new Refusal(
      'BREAKDOWN_UNDER_WAY',
      'Forty customers are writing at this moment. Wait until they are done.',
    )
  }
  await ctx.transaction(async (tx) => {
    await keepFirstSteps(tx, ctx, { done: ['breakdown'] })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'demonstration.brokeDown',
      subject: `organization:${ctx.organizationId}`,
    })
  })
}
