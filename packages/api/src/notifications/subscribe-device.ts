import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import {
  checkSubscription,
  type DeviceId,
  findByEndpoint,
  keepDevice,
  type SubscribingDevice,
} from './keep-device.ts'

/**
 * From now on the viewer is told by push in the browser that asks, as long as they are signed in there. Refused with
 * PUSH_UNAVAILABLE, SESSION_NEEDED, PUSH_ENDPOINT_REFUSED, PUSH_KEYS_REFUSED or TOO_MANY_DEVICES.
 */
export async function subscribeDevice(ctx: Ctx, given: SubscribingDevice): Promise<DeviceId> {
  const sessionId = checkSubscription(ctx.push, given)
  return ctx.transaction(async (tx) => {
    const known = await findByEndpoint(tx, [given.endpoint])
    const own = known.find(({ memberId }) => memberId === ctx.viewer.memberId)
    const deviceId = await keepDevice(tx, ctx, { ...given, sessionId }, own?.deviceId ?? null)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'member.deviceSubscribed',
      subject: `member:${ctx.viewer.memberId}`,
    })
    return deviceId
  })
}
