import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { getOwnSquare } from './get-own-square.ts'

/** Lets things arrive by themselves in the demonstration again, from now on. Refused with DEMONSTRATION_ONLY or NO_DEMONSTRATION. */
export async function resumeArrivals(ctx: Ctx): Promise<void> {
  const { townSquare, squareId } = await getOwnSquare(ctx)
  await townSquare.resumeFlow(squareId)
  await ctx.transaction((tx) =>
    recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'demonstration.arrivalsResumed',
      subject: `organization:${ctx.organizationId}`,
    }),
  )
}
