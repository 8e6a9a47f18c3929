import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { listByRole } from './list-by-role.ts'
import { notifyMembers } from './notify-members.ts'
import { notifications } from './tables.ts'

const causeOf = (callId: string) => `call:${callId}`

/** Supervisors hear that volunteers are called; whoever opened it by hand knows. */
export async function notifyOpened(
  tx: Tx,
  world: World,
  { openingId, byId }: { openingId: string; byId: string | null },
): Promise<void> {
  const supervisors = await listByRole(tx, ['supervisor', 'admin'])
  await notifyMembers(
    tx,
    world,
    supervisors.map((memberId) => ({
      memberId,
      kind: 'overflowOpened' as const,
      cause: `overflow:${openingId}`,
      byId,
    })),
  )
}

/** Whoever is called hears of it. */
export async function notifyCalled(
  tx: Tx,
  world: World,
  calls: readonly { callId: string; memberId: string }[],
): Promise<void> {
  await notifyMembers(
    tx,
    world,
    calls.map(({ callId, memberId }) => ({
      memberId: memberId as MemberId,
      kind: 'called' as const,
      cause: causeOf(callId),
    })),
  )
}

/** Nobody is asked any more by a call that was answered or withdrawn. Index notifications_cause. */
export async function settleCalls(
  tx: Tx,
  world: World,
  calls: readonly { callId: string; memberId: string }[],
): Promise<void> {
  if (calls.length === 0) return
  const settled = await tx
    .update(notifications)
    .set({ readAt: world.now() })
    .where(
      and(
        eq(notifications.organizationId, tx.organizationId),
        inArray(notifications.memberId, [...new Set(calls.map(({ memberId }) => memberId))]),
        inArray(
          notifications.cause,
          calls.map(({ callId }) => causeOf(callId)),
        ),
        isNull(notifications.readAt),
      ),
    )
    .returning({ memberId: notifications.memberId })
  for (const { memberId } of settled) tx.changes.member(memberId as MemberId)
}
