import type { Metric } from '@relais/sla'
import { and, eq, gte, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { type MemberId, newId, type TicketId } from '../db/id.ts'
import { gatherMails } from './gather-mails.ts'
import { gatherPushes } from './gather-pushes.ts'
import type { NotificationKind } from './kinds.ts'
import { notifyMembers } from './notify-members.ts'
import { readPreferences } from './preferences.ts'
import { notifications } from './tables.ts'

/** What somebody is told of promises that run out or were broken, the gravest last. */
const MARK_KINDS = ['teamAtRisk', 'atRisk', 'teamBreached', 'breached'] as const
type MarkKind = (typeof MARK_KINDS)[number]

/** A mark that one person is to be told of. */
export interface ToldMark {
  memberId: MemberId
  kind: MarkKind
  cause: string
  ticketId: TicketId
  target: Metric
  /** When it came, which may be long ago after everything stood still. */
  at: number
  isCritical: boolean
  /** It concerns many people and nobody in person: more than one of these is one line. */
  isForMany: boolean
}

/** More than this in one minute is no longer a list of tickets but one piece of news. */
const MOST_IN_A_MINUTE = 20
/** What is told so late is no call to a ticket any more. */
const OLD_MS = 10 * 60_000
const MINUTE_MS = 60_000

/**
 * Tells people of marks: each ticket on its own while they are few and fresh, else as one line, of which a person gets
 * one a minute at most. That one counts what was broken, and how much of it is critical; where nothing was, what is at risk.
 */
export async function tellMarks(tx: Tx, world: World, marks: ToldMark[]): Promise<void> {
  if (marks.length === 0) return
  // One worker after another, or each would count its own few.
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`marks ${tx.organizationId}`}::text, 0))`,
  )
  const now = world.now().getTime()
  const minute = new Date(Math.floor(now / MINUTE_MS) * MINUTE_MS)
  const ofMember = Map.groupBy(marks, ({ memberId }) => memberId)
  const before = await listSince(tx, [...ofMember.keys()], minute)
  const alone: ToldMark[] = []
  const digests: Digest[] = []
  for (const [memberId, fresh] of ofMember) {
    const told = before.filter((row) => row.memberId === memberId)
    const count = told.reduce((sum, row) => sum + row.count, fresh.length)
    const isOne =
      count > MOST_IN_A_MINUTE ||
      told.some((row) => row.ticketId === null) ||
      fresh.filter(({ at }) => now - at > OLD_MS).length > 1 ||
      (fresh.some(({ isForMany }) => isForMany) && count > 1)
    if (isOne) digests.push(sumUp(memberId, told, fresh))
    else alone.push(...fresh)
  }
  await tellAsOne(tx, world, digests, minute)
  await notifyMembers(
    tx,
    world,
    alone.map(({ memberId, kind, cause, ticketId, target }) => ({ memberId, kind, cause, ticketId, target })),
  )
}

interface Digest {
  memberId: MemberId
  kind: MarkKind
  count: number
  severeCount: number
}

type Earlier = Pick<Digest, 'count' | 'severeCount'> & {
  memberId: string
  kind: NotificationKind
  ticketId: string | null
}

function sumUp(memberId: MemberId, told: Earlier[], fresh: ToldMark[]): Digest {
  const lines = [
    ...told,
    ...fresh.map(({ kind, isCritical }) => ({ kind, count: 1, severeCount: isCritical ? 1 : 0 })),
  ]
  const ofKinds = (kinds: readonly NotificationKind[]) => lines.filter(({ kind }) => kinds.includes(kind))
  const broken = ofKinds(['teamBreached', 'breached'])
  const counted = broken.length > 0 ? broken : lines
  return {
    memberId,
    // The team's, as soon as one of them is: a person's own count among those.
    kind: MARK_KINDS.find((kind) => counted.some((line) => line.kind === kind))!,
    count: counted.reduce((sum, one) => sum + one.count, 0),
    severeCount: counted.reduce((sum, one) => sum + one.severeCount, 0),
  }
}

/** What each of them was told of marks in this minute. Index notifications_cause. */
async function listSince(tx: Tx, memberIds: MemberId[], minute: Date): Promise<Earlier[]> {
  return tx
    .select({
      memberId: notifications.memberId,
      kind: notifications.kind,
      ticketId: notifications.ticketId,
      count: notifications.count,
      severeCount: notifications.severeCount,
    })
    .from(notifications)
    .where(inMinute(tx, memberIds, minute))
}

/** One line takes the place of what came in this minute, and is unread again when it grows. */
async function tellAsOne(tx: Tx, world: World, digests: Digest[], minute: Date): Promise<void> {
  if (digests.length === 0) return
  const memberIds = digests.map(({ memberId }) => memberId)
  await tx.delete(notifications).where(inMinute(tx, memberIds, minute))
  const wants = await readPreferences(tx, memberIds)
  const now = world.now()
  const wanted = digests.flatMap((digest) => {
    const by = (way: 'console' | 'mail' | 'push') => wants(digest.memberId, digest.kind, way)
    const isListed = by('console')
    const isMailed = world.mail !== undefined && by('mail')
    const isPushed = world.push !== undefined && by('push')
    return isListed || isMailed || isPushed ? [{ ...digest, isListed, isMailed, isPushed }] : []
  })
  if (wanted.length === 0) return
  const written = await tx
    .insert(notifications)
    .values(
      wanted.map(({ memberId, kind, count, severeCount, isListed }) => ({
        organizationId: tx.organizationId,
        notificationId: newId<'notification'>(now.getTime()),
        memberId,
        kind,
        cause: `marks:${minute.toISOString()}`,
        count,
        severeCount,
        isListed,
        createdAt: now,
        readAt: isListed ? null : now,
      })),
    )
    .returning()
  for (const { memberId, isListed } of wanted) if (isListed) tx.changes.member(memberId)
  const amongst = (some: typeof wanted) =>
    written.filter((row) => some.some(({ memberId }) => memberId === row.memberId))
  await gatherMails(tx, world, amongst(wanted.filter(({ isMailed }) => isMailed)))
  await gatherPushes(tx, world, amongst(wanted.filter(({ isPushed }) => isPushed)))
}

function inMinute(tx: Tx, memberIds: MemberId[], minute: Date) {
  return and(
    eq(notifications.organizationId, tx.organizationId),
    inArray(notifications.memberId, memberIds),
    inArray(notifications.kind, [...MARK_KINDS]),
    gte(notifications.createdAt, minute),
  )
}
