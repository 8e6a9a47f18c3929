import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { DeliveryId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { discardDelivery, replayDelivery } from './replay-delivery.ts'

/**
 * A person settles a delivery that was set aside: once more through the parser, or off the list for a reason. Whoever
 * does it is on record. Refused with DELIVERY_NOT_SET_ASIDE.
 */
export async function settleDeadDelivery(
  ctx: Ctx,
  input:
    | { deliveryId: DeliveryId; decision: 'replay' }
    | { deliveryId: DeliveryId; decision: 'discard'; reason: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { deliveryId } = input
    if (input.decision === 'replay') await replayDelivery(tx, deliveryId)
    else await discardDelivery(tx, deliveryId, input.reason.trim().slice(0, 200))
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: input.decision === 'replay' ? 'delivery.replayed' : 'delivery.discarded',
      subject: `delivery:${deliveryId}`,
    })
  })
}
