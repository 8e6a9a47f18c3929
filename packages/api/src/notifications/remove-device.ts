import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import type { DeviceId } from './keep-device.ts'
import { devices } from './tables.ts'

/** One's own device is told nothing any more. Refused with DEVICE_NOT_FOUND. */
export async function removeDevice(ctx: Ctx, { deviceId }: { deviceId: DeviceId }): Promise<void> {
  const { viewer } = ctx
  await ctx.transaction(async (tx) => {
    const removed = await tx
      .delete(devices)
      .where(
        and(
          eq(devices.organizationId, tx.organizationId),
          eq(devices.deviceId, deviceId),
          eq(devices.memberId, viewer.memberId),
        ),
      )
      .returning({ deviceId: devices.deviceId })
    if (removed.length === 0) {
      throw new Refusal('DEVICE_NOT_FOUND', 'This device does not exist. Reload the page.', {
        path: ['deviceId'],
      })
    }
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(viewer),
      action: 'member.deviceRemoved',
      subject: `member:${viewer.memberId}`,
    })
    tx.changes.member(viewer.memberId)
  })
}
