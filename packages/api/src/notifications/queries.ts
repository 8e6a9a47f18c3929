import { and, asc, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { SessionId } from '../members/find-session.ts'
import { sessions } from '../members/tables.ts'
import { devices, notifications } from './tables.ts'

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

/** A browser in which a member is told by push. */
export interface DeviceRow {
  deviceId: string
  userAgent: string | null
  createdAt: Date
  lastSeenAt: Date
  lastSuccessAt: Date | null
  failures: number
  isCurrent: boolean
}

/** Where a member is told by push, the first one first. Index devices_member. */
export async function listDevices(
  tx: Tx,
  { memberId }: Pick<Viewer, 'memberId'>,
  { current, now }: { current: SessionId | null; now: Date },
): Promise<DeviceRow[]> {
  const rows = await tx
    .select({
      deviceId: devices.deviceId,
      sessionId: devices.sessionId,
      userAgent: devices.userAgent,
      createdAt: devices.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      lastSuccessAt: devices.lastSuccessAt,
      failures: devices.failures,
    })
    .from(devices)
    .innerJoin(sessions, isSignedInOn(now))
    .where(and(eq(devices.organizationId, tx.organizationId), eq(devices.memberId, memberId)))
    .orderBy(asc(devices.deviceId))
    .limit(100)
  return rows.map(({ sessionId, ...row }) => ({ ...row, isCurrent: sessionId === current }))
}

/**
 * The session of a device, as long as nobody has ended it and it has not run out. Lying idle does not end it: a push is
 * for whoever is away from the desk.
 */
export function isSignedInOn(now: Date) {
  return and(
    eq(sessions.organizationId, devices.organizationId),
    eq(sessions.sessionId, devices.sessionId),
    isNull(sessions.revokedAt),
    gt(sessions.expiresAt, now),
  )
}
