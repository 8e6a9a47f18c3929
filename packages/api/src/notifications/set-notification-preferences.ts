import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { kindsFor, type NotificationKind, type NotificationWay } from './kinds.ts'
import { notificationPreferences } from './tables.ts'

/** What somebody decides about one kind, by one way. */
export interface NotificationPreference {
  kind: NotificationKind
  way: NotificationWay
  isOn: boolean
}

/** Decides of what, and how, one is told from now on. What is left out stays; what one's role never brings is passed over. */
export async function setNotificationPreferences(
  ctx: Ctx,
  { preferences }: { preferences: NotificationPreference[] },
): Promise<void> {
  const { memberId, role } = ctx.viewer
  const known = new Set(kindsFor(role))
  const last = new Map(
    preferences.filter(({ kind }) => known.has(kind)).map((one) => [`${one.kind} ${one.way}`, one]),
  )
  if (last.size === 0) return
  await ctx.transaction((tx) =>
    tx
      .insert(notificationPreferences)
      .values([...last.values()].map((one) => ({ ...one, organizationId: tx.organizationId, memberId })))
      .onConflictDoUpdate({
        target: [
          notificationPreferences.organizationId,
          notificationPreferences.memberId,
          notificationPreferences.kind,
          notificationPreferences.way,
        ],
        set: { isOn: sql`excluded.is_on` },
      }),
  )
}
