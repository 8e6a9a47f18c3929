import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { isOnByDefault, type NotificationKind, type NotificationWay } from './kinds.ts'
import { notificationPreferences } from './tables.ts'

/** Whether a kind reaches a member by a way: what they decided, or else the default. */
export type Wants = (memberId: MemberId, kind: NotificationKind, way: NotificationWay) => boolean

/** Reads what these members decided. The key of notification_preferences. */
export async function readPreferences(tx: Tx, memberIds: MemberId[]): Promise<Wants> {
  const rows = await tx
    .select()
    .from(notificationPreferences)
    .where(
      and(
        eq(notificationPreferences.organizationId, tx.organizationId),
        inArray(notificationPreferences.memberId, memberIds),
      ),
    )
  const decided = new Map(rows.map(({ memberId, kind, way, isOn }) => [`${memberId} ${kind} ${way}`, isOn]))
  return (memberId, kind, way) => decided.get(`${memberId} ${kind} ${way}`) ?? isOnByDefault(kind, way)
}
