import { and, eq, inArray } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import {
  checkSubscription,
  type DeviceId,
  findByEndpoint,
  keepDevice,
  type SubscribingDevice,
} from './keep-device.ts'
import { devices } from './tables.ts'

/**
 * A browser that was subscribed says that it still is, under the session it has now and the address it has now. Null
 * when the viewer does not want to be told there: the browser belongs to somebody else by now, or was removed. Refused
 * as `subscribeDevice` is.
 */
export async function renewDevice(
  ctx: Ctx,
  { replaces, ...given }: SubscribingDevice & { /** The address it had before. */ replaces: string | null },
): Promise<DeviceId | null> {
  const sessionId = checkSubscription(ctx.push, given)
  return ctx.transaction(async (tx) => {
    const known = await findByEndpoint(tx, [given.endpoint, ...(replaces === null ? [] : [replaces])])
    const own = known.filter(({ memberId }) => memberId === ctx.viewer.memberId)
    if (own.length > 0 && own.length === known.length) {
      return keepDevice(tx, ctx, { ...given, sessionId }, own[0]!.deviceId)
    }
    // Whoever sat here before is told nothing here any more.
    if (known.length > 0) {
      await tx.delete(devices).where(
        and(
          eq(devices.organizationId, tx.organizationId),
          inArray(
            devices.deviceId,
            known.map(({ deviceId }) => deviceId),
          ),
        ),
      )
    }
    return null
  })
}
