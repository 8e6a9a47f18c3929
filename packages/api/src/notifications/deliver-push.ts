import { and, asc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { unseal } from '../channels/seal.ts'
import type { World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import type { MemberId, OrganizationId } from '../db/id.ts'
import { members, organizations, sessions } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { isSignedInOn } from './queries.ts'
import { deviceSealedTo } from './keep-device.ts'
import type { Locale } from './kind-words.ts'
import { pushOverAt, type PushRule, pushRuleOf } from './kinds.ts'
import type { PushOutcome, PushSubscription } from './pusher.ts'
import { forgetPush } from './settle-dead-push.ts'
import { devices, notifications, pushes } from './tables.ts'
import { writePush } from './write-push.ts'

/** A push that this worker alone may send until its lease ends. */
export interface LeasedPush {
  organizationId: OrganizationId
  pushId: string
  owner: string
}

const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 15 * 60_000

type PushRow = typeof pushes.$inferSelect

/** What is to be sent, and to whom. */
interface WrittenPush {
  row: PushRow
  memberId: string
  rule: PushRule
  subscription: PushSubscription
  payload: string
}

/**
 * Sends one push. It may arrive twice, and then takes its own place on the device. A subscription that has ended takes
 * the device with it; what a service refuses for now is tried again for as long as the news is worth something.
 */
export async function deliverPush(
  world: World,
  lease: LeasedPush,
): Promise<PushOutcome['result'] | 'nothing'> {
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganization(world.db, lease.organizationId, work)
  const { push: pusher } = world
  const written = await inside((tx) => writeIt(tx, world, lease))
  if (!written || !pusher) return 'nothing'
  const { subscription, rule, payload, row } = written
  const outcome = await pusher.send(subscription, { ...rule, payload, topic: row.kind })
  await inside((tx) => recordOutcome(tx, world, lease, written, outcome))
  if (outcome.result === 'refused') {
    world.log.warn({ pushId: lease.pushId, reason: outcome.reason }, 'a push is set aside')
  }
  return outcome.result
}

/** Null, and the push forgotten, when nobody is signed in there any more or there is nothing left to tell. */
async function writeIt(tx: Tx, world: World, lease: LeasedPush): Promise<WrittenPush | null> {
  const here = isLeased(tx, lease)
  const now = world.now()
  const [row] = await tx.select().from(pushes).where(here).for('update')
  if (!row) return null
  const [device] = await tx
    .select({
      memberId: members.memberId,
      locale: members.locale,
      role: members.role,
      sealed: devices.sealed,
      organization: organizations.name,
    })
    .from(devices)
    .innerJoin(sessions, isSignedInOn(now))
    .innerJoin(
      members,
      and(
        eq(members.organizationId, devices.organizationId),
        eq(members.memberId, devices.memberId),
        isNull(members.disabledAt),
      ),
    )
    .innerJoin(organizations, eq(organizations.organizationId, devices.organizationId))
    .where(and(eq(devices.organizationId, tx.organizationId), eq(devices.deviceId, row.deviceId)))
  const rule = pushRuleOf(row.kind)
  const since = new Date(now.getTime() - rule.ttlMinutes * 60_000)
  const news = device && now <= pushOverAt(row) ? await readNews(tx, row, device.memberId, since) : null
  if (!device || !news) {
    await forgetPush(tx, row.pushId)
    return null
  }
  const { memberId, organization, locale, role, sealed } = device
  return {
    row,
    memberId,
    rule,
    subscription: JSON.parse(
      unseal(world.keys.worker, sealed, deviceSealedTo(tx.organizationId, row.deviceId)),
    ) as PushSubscription,
    payload: writePush({ kind: row.kind, ...news }, { organization, locale: locale as Locale, role }),
  }
}

/**
 * How many of this kind the member has not read, and the ticket where there is one alone; null for none. What is told by
 * push alone counts as read from the start: of that, what came since the push began to gather. Index notifications_list.
 */
async function readNews(
  tx: Tx,
  { kind, createdAt }: PushRow,
  memberId: string,
  since: Date,
): Promise<{ count: number; ticketNumber: number | null } | null> {
  if (kind === 'test') return { count: 1, ticketNumber: null }
  const told = await tx
    .select({ count: notifications.count, ticketNumber: tickets.number })
    .from(notifications)
    .leftJoin(
      tickets,
      and(
        eq(tickets.organizationId, notifications.organizationId),
        eq(tickets.ticketId, notifications.ticketId),
      ),
    )
    .where(
      and(
        eq(notifications.organizationId, tx.organizationId),
        eq(notifications.memberId, memberId),
        // Ids rise with time.
        gt(notifications.notificationId, firstIdAt(since)),
        eq(notifications.kind, kind),
        or(
          isNull(notifications.readAt),
          and(
            eq(notifications.isListed, false),
            sql`${notifications.createdAt} >= ${createdAt.toISOString()}::timestamptz`,
          ),
        ),
      ),
    )
    .orderBy(asc(notifications.notificationId))
  if (told.length === 0) return null
  const [only, ...more] = told
  const count = told.reduce((sum, one) => sum + one.count, 0)
  return { count, ticketNumber: more.length === 0 ? only!.ticketNumber : null }
}

/** The least uuid v7 of this instant. */
function firstIdAt(at: Date): string {
  const hex = at.getTime().toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}

const FREE = { leaseOwner: null, leaseUntil: null }

async function recordOutcome(
  tx: Tx,
  world: World,
  lease: LeasedPush,
  { row, memberId }: WrittenPush,
  outcome: PushOutcome,
): Promise<void> {
  const here = isLeased(tx, lease)
  const now = world.now()
  const device = and(eq(devices.organizationId, tx.organizationId), eq(devices.deviceId, row.deviceId))
  if (outcome.result === 'sent') {
    await tx
      .update(pushes)
      .set({ ...FREE, state: 'sent', lastError: null })
      .where(here)
    await tx.update(devices).set({ lastSuccessAt: now, failures: 0 }).where(device)
  } else if (outcome.result === 'gone') {
    await tx.delete(devices).where(device)
  } else {
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (row.attempts - 1), LONGEST_PAUSE_MS)
    const wait = outcome.result === 'later' ? Math.max(pause, outcome.retryAfterMs) : null
    const notBefore = wait === null ? null : new Date(now.getTime() + wait)
    const isWorthIt = notBefore !== null && notBefore < pushOverAt(row)
    await tx
      .update(pushes)
      .set({
        ...FREE,
        lastError: outcome.reason.slice(0, 500),
        ...(isWorthIt ? { state: 'waiting' as const, notBefore } : { state: 'dead' as const }),
      })
      .where(here)
    await tx
      .update(devices)
      .set({ failures: sql`${devices.failures} + 1` })
      .where(device)
  }
  // The page that shows the devices says how it went.
  if (row.kind === 'test' || outcome.result === 'gone') tx.changes.member(memberId as MemberId)
}

function isLeased(tx: Tx, { pushId, owner }: LeasedPush) {
  return and(
    eq(pushes.organizationId, tx.organizationId),
    eq(pushes.pushId, pushId),
    eq(pushes.state, 'sending'),
    eq(pushes.leaseOwner, owner),
  )
}
