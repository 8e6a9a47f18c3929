import type { Metric } from '@relais/sla'
import { and, eq, gte, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { type MemberId, newId, type TicketId } from '../db/id.ts'
import { listByRole } from './list-by-role.ts'
import { gatherMails } from './gather-mails.ts'
import { gatherPushes } from './gather-pushes.ts'
import { notifyMembers } from './notify-members.ts'
import { readPreferences } from './preferences.ts'
import type { NotificationRow } from './queries.ts'
import { notifications } from './tables.ts'

/** More than this in one minute is no longer a list of tickets but one piece of news. */
const MOST_IN_A_MINUTE = 5
const MINUTE_MS = 60_000

/** A promise that was not kept. */
export interface Breach {
  ticketId: TicketId
  cause: string
  target: Metric
  /** Who works on the ticket, and hears of it as theirs. */
  workerIds: MemberId[]
}

/**
 * Tells supervisors of broken promises: each ticket on its own while they are few, and as one number when a storm breaks
 * many within a minute.
 */
export async function notifyBreaches(tx: Tx, world: World, breaches: Breach[]): Promise<void> {
  if (breaches.length === 0) return
  // One worker after another, or each would count its own few.
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`breaches ${tx.organizationId}`}::text, 0))`,
  )
  const supervisors = await listByRole(tx, ['supervisor', 'admin'])
  if (supervisors.length === 0) return
  const wants = await readPreferences(tx, supervisors)
  const minute = new Date(Math.floor(world.now().getTime() / MINUTE_MS) * MINUTE_MS)
  const before = await countSince(tx, supervisors, minute)

  const stormed: { memberId: MemberId; count: number }[] = []
  for (const memberId of supervisors) {
    if (!wants(memberId, 'teamBreached', 'console')) continue
    const count = breaches.filter(({ workerIds }) => !workerIds.includes(memberId)).length
    const sum = (before.get(memberId) ?? 0) + count
    if (count > 0 && sum > MOST_IN_A_MINUTE) stormed.push({ memberId, count: sum })
  }
  const written = await tellAsOne(tx, world, stormed, minute)
  await gatherMails(
    tx,
    world,
    written.filter(({ memberId }) => world.mail && wants(memberId as MemberId, 'teamBreached', 'mail')),
  )
  await gatherPushes(
    tx,
    world,
    written.filter(({ memberId }) => wants(memberId as MemberId, 'teamBreached', 'push')),
  )
  const isStormed = new Set(stormed.map(({ memberId }) => memberId))
  await notifyMembers(
    tx,
    world,
    supervisors
      .filter((memberId) => !isStormed.has(memberId))
      .flatMap((memberId) =>
        breaches
          .filter(({ workerIds }) => !workerIds.includes(memberId))
          .map(({ ticketId, cause, target }) => ({
            memberId,
            kind: 'teamBreached' as const,
            cause,
            ticketId,
            target,
          })),
      ),
  )
}

/** How many each of them was told of in this minute. Index notifications_cause. */
async function countSince(tx: Tx, memberIds: MemberId[], minute: Date): Promise<Map<MemberId, number>> {
  const rows = await tx
    .select({
      memberId: notifications.memberId,
      count: sql<number>`sum(${notifications.count})::int`,
    })
    .from(notifications)
    .where(inMinute(tx, memberIds, minute))
    .groupBy(notifications.memberId)
  return new Map(rows.map(({ memberId, count }) => [memberId as MemberId, count]))
}

/** One line takes the place of what came in this minute, and is unread again when it grows. */
async function tellAsOne(
  tx: Tx,
  world: World,
  stormed: { memberId: MemberId; count: number }[],
  minute: Date,
): Promise<NotificationRow[]> {
  if (stormed.length === 0) return []
  const memberIds = stormed.map(({ memberId }) => memberId)
  await tx.delete(notifications).where(inMinute(tx, memberIds, minute))
  const now = world.now()
  const written = await tx
    .insert(notifications)
    .values(
      stormed.map(({ memberId, count }) => ({
        organizationId: tx.organizationId,
        notificationId: newId<'notification'>(now.getTime()),
        memberId,
        kind: 'teamBreached' as const,
        cause: `breaches:${minute.toISOString()}`,
        count,
        createdAt: now,
      })),
    )
    .returning()
  for (const memberId of memberIds) tx.changes.member(memberId)
  return written
}

function inMinute(tx: Tx, memberIds: MemberId[], minute: Date) {
  return and(
    eq(notifications.organizationId, tx.organizationId),
    inArray(notifications.memberId, memberIds),
    eq(notifications.kind, 'teamBreached'),
    gte(notifications.createdAt, minute),
  )
}
