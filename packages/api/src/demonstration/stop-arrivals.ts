import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { getOwnSquare } from './get-own-square.ts'

/** Lets nothing arrive by itself in the demonstration any more. Refused with DEMONSTRATION_ONLY or NO_DEMONSTRATION. */
export async function stopArrivals(ctx: Ctx): Promise<void> {
  const { townSquare, squareId } = await getOwnSquare(ctx)
  await townSquare.stopFlow(squareId)
  await ctx.transaction((tx) =>
    recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'demonstration.arrivalsStopped',
      subject: `organization:${ctx.organizationId}`,
    }),
  )
}
