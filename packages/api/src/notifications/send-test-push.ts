import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { sessions } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { isSignedInOn } from './queries.ts'
import type { DeviceId } from './keep-device.ts'
import { devices, pushes } from './tables.ts'

/** Sends a push to one of one's own devices, to see that it arrives. Refused with DEVICE_NOT_FOUND. */
export async function sendTestPush(ctx: Ctx, { deviceId }: { deviceId: DeviceId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    const now = ctx.now()
    const [device] = await tx
      .select({ deviceId: devices.deviceId })
      .from(devices)
      .innerJoin(sessions, isSignedInOn(now))
      .where(
        and(
          eq(devices.organizationId, organizationId),
          eq(devices.deviceId, deviceId),
          eq(devices.memberId, ctx.viewer.memberId),
        ),
      )
    if (!device) {
      throw new Refusal('DEVICE_NOT_FOUND', 'This device does not exist. Reload the page.', {
        path: ['deviceId'],
      })
    }
    await tx
      .insert(pushes)
      .values({
        organizationId,
        pushId: newId<'push'>(now.getTime()),
        deviceId,
        kind: 'test',
        notBefore: now,
        createdAt: now,
      })
      .onConflictDoNothing()
    await tx.execute(sql`select pg_notify('relais_work', 'pushes')`)
  })
}
