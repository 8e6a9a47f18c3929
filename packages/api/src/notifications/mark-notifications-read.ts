import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Id } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { countUnread } from './queries.ts'
import { notifications } from './tables.ts'

export type NotificationId = Id<'notification'>

/**
 * Marks one's own notifications as read; all of them where none is named. Gives how many are left. Refused with
 * NOTIFICATION_NOT_FOUND.
 */
export async function markNotificationsRead(
  ctx: Ctx,
  { notificationIds }: { notificationIds: NotificationId[] | null },
): Promise<number> {
  const { viewer } = ctx
  return ctx.transaction(async (tx) => {
    const mine = and(
      eq(notifications.organizationId, tx.organizationId),
      eq(notifications.memberId, viewer.memberId),
      notificationIds ? inArray(notifications.notificationId, notificationIds) : undefined,
    )
    if (notificationIds) {
      const known = await tx.$count(notifications, mine)
      if (known < new Set(notificationIds).size) {
        throw new Refusal('NOTIFICATION_NOT_FOUND', 'This notification does not exist. Reload the page.', {
          path: ['notificationIds'],
        })
      }
    }
    const read = await tx
      .update(notifications)
      .set({ readAt: ctx.now() })
      .where(and(mine, isNull(notifications.readAt)))
      .returning({ notificationId: notifications.notificationId })
    // The person's other windows hear of it.
    if (read.length > 0) tx.changes.member(viewer.memberId)
    return countUnread(tx, viewer)
  })
}
