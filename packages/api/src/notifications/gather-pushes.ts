import { and, eq, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { sessions } from '../members/tables.ts'
import { isSignedInOn, type NotificationRow } from './queries.ts'
import { devices, pushes } from './tables.ts'

/** How long a push waits for company: a hundred tickets given at once ring once. */
const GATHER_MS = 3_000

/** Puts what people are told into the push of its kind that waits for each of their devices, or into a fresh one. */
export async function gatherPushes(tx: Tx, world: World, told: NotificationRow[]): Promise<void> {
  if (told.length === 0 || !world.push) return
  const now = world.now()
  // What it tells of is what came since the first of them.
  const since = new Date(Math.min(...told.map(({ createdAt }) => createdAt.getTime())))
  const kindsOf = new Map<string, Set<NotificationRow['kind']>>()
  for (const { memberId, kind } of told) kindsOf.set(memberId, (kindsOf.get(memberId) ?? new Set()).add(kind))
  const reached = await listReached(tx, now, [...kindsOf.keys()])
  const wanted = reached.flatMap(({ deviceId, memberId }) =>
    [...kindsOf.get(memberId)!].map((kind) => ({
      organizationId: tx.organizationId,
      pushId: newId<'push'>(now.getTime()),
      deviceId,
      kind,
      notBefore: new Date(now.getTime() + GATHER_MS),
      createdAt: since,
    })),
  )
  if (wanted.length === 0) return
  await tx
    .insert(pushes)
    .values(wanted)
    // Written to itself, so that no worker takes it away before this transaction has ended.
    .onConflictDoUpdate({
      target: [pushes.organizationId, pushes.deviceId, pushes.kind],
      targetWhere: sql`${pushes.state} = 'waiting' and ${pushes.attempts} = 0`,
      set: { state: 'waiting' },
    })
}

/** The devices on which any of these members are told by push. Index devices_member. */
export async function listReached(
  tx: Tx,
  now: Date,
  memberIds: string[],
): Promise<{ deviceId: string; memberId: string }[]> {
  return tx
    .select({ deviceId: devices.deviceId, memberId: devices.memberId })
    .from(devices)
    .innerJoin(sessions, isSignedInOn(now))
    .where(and(eq(devices.organizationId, tx.organizationId), inArray(devices.memberId, memberIds)))
}
