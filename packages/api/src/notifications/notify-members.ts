import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { type MemberId, newId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { gatherMails } from './gather-mails.ts'
import { gatherPushes, listReached } from './gather-pushes.ts'
import { readPreferences } from './preferences.ts'
import { notifications } from './tables.ts'

type NotificationRow = typeof notifications.$inferSelect

/** Something that one person is to be told. */
export type NewNotification = Pick<NotificationRow, 'kind' | 'cause'> & {
  memberId: MemberId
} & Partial<
    Pick<
      NotificationRow,
      | 'ticketId'
      | 'byId'
      | 'noteId'
      | 'channelId'
      | 'topicId'
      | 'trustSeq'
      | 'target'
      | 'count'
      | 'severeCount'
    >
  >

/**
 * Tells people, in the transaction of the cause, what they want to hear of. The same cause tells a person once, and
 * nobody is told what they did themselves.
 */
export async function notifyMembers(tx: Tx, world: World, wanted: NewNotification[]): Promise<void> {
  const others = wanted.filter(({ memberId, byId }) => memberId !== byId)
  if (others.length === 0) return
  const here = await listPresent(tx, [...new Set(others.map(({ memberId }) => memberId))])
  const wants = await readPreferences(tx, [...here])
  const now = world.now()
  const wanting = others
    .filter(({ memberId }) => here.has(memberId))
    .map((one) => ({
      ...one,
      isListed: wants(one.memberId, one.kind, 'console'),
      isMailed: world.mail !== undefined && wants(one.memberId, one.kind, 'mail'),
      isPushed: world.push !== undefined && wants(one.memberId, one.kind, 'push'),
    }))
  // What is wanted by push alone is told to nobody who has no device.
  const byPushAlone = wanting.filter(({ isListed, isMailed, isPushed }) => isPushed && !isListed && !isMailed)
  const memberIds = byPushAlone.map(({ memberId }) => memberId)
  const devices = memberIds.length === 0 ? [] : await listReached(tx, now, memberIds)
  const reached = new Set(devices.map(({ memberId }) => memberId))
  const told = wanting.filter(
    ({ isListed, isMailed, isPushed, memberId }) =>
      isListed || isMailed || (isPushed && reached.has(memberId)),
  )
  if (told.length === 0) return
  const written = await tx
    .insert(notifications)
    .values(
      told.map(({ isMailed: _isMailed, isPushed: _isPushed, ...one }) => ({
        ...one,
        organizationId: tx.organizationId,
        notificationId: newId<'notification'>(now.getTime()),
        createdAt: now,
        readAt: one.isListed ? null : now,
      })),
    )
    .onConflictDoNothing()
    .returning()
  for (const { memberId, isListed } of written) if (isListed) tx.changes.member(memberId as MemberId)
  const amongst = (some: typeof told) => {
    const chosen = new Set(some.map(({ memberId, cause }) => `${memberId} ${cause}`))
    return written.filter(({ memberId, cause }) => chosen.has(`${memberId} ${cause}`))
  }
  await gatherMails(tx, world, amongst(told.filter(({ isMailed }) => isMailed)))
  await gatherPushes(tx, world, amongst(told.filter(({ isPushed }) => isPushed)))
}

/** Those of them who have not left. */
async function listPresent(tx: Tx, memberIds: MemberId[]): Promise<Set<MemberId>> {
  const rows = await tx
    .select({ memberId: members.memberId })
    .from(members)
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        inArray(members.memberId, memberIds),
        isNull(members.disabledAt),
      ),
    )
  return new Set(rows.map(({ memberId }) => memberId as MemberId))
}
