import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { notifications } from './tables.ts'

export type NotificationRow = typeof notifications.$inferSelect
/** Ids rise with time, so an id is a place in the list. */
export type NotificationPlace = [notificationId: string]

/** Nobody reads a larger number than this on a bell. */
const MOST_COUNTED = 100

/** What a member was told, the latest first. Indexes notifications_list, notifications_unread. */
export async function listNotifications(
  tx: Tx,
  { memberId }: Pick<Viewer, 'memberId'>,
  { isUnread, limit, after }: { isUnread: boolean; limit: number; after: NotificationPlace | null },
): Promise<NotificationRow[]> {
  return tx
    .select()
    .from(notifications)
    .where(
      and(
        eq(notifications.organizationId, tx.organizationId),
        eq(notifications.memberId, memberId),
        eq(notifications.isListed, true),
        isUnread ? isNull(notifications.readAt) : undefined,
        after ? lt(notifications.notificationId, after[0]) : undefined,
      ),
    )
    .orderBy(desc(notifications.notificationId))
    .limit(limit)
}

/** How much a member has not read, up to a hundred. Index notifications_unread. */
export async function countUnread(tx: Tx, { memberId }: Pick<Viewer, 'memberId'>): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      select from ${notifications}
      where organization_id = ${tx.organizationId} and member_id = ${memberId} and read_at is null
      limit ${MOST_COUNTED}) unread`)
  return row!.count
}
