import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { listOnDuty } from './list-by-role.ts'
import { notifyMembers } from './notify-members.ts'
import { notifications } from './tables.ts'

/**
 * The care team that is there answers a volunteer, whoever comes first; where nobody is there, its supervisors. Those of it who
 * know the topic may be asked before the others; who was asked already is not asked twice.
 */
export async function askCareTeam(tx: Tx, world: World, events: EventOf<'house.asked'>[]): Promise<void> {
  const onDuty = await listOnDuty(tx, world.now())
  await notifyMembers(
    tx,
    world,
    events.flatMap(({ noteId, ticketId, authorId, askedIds }) =>
      (askedIds ?? onDuty).map((memberId) => ({
        memberId,
        kind: 'houseAsked' as const,
        cause: noteId,
        ticketId,
        byId: authorId,
        noteId,
      })),
    ),
  )
}

/** Nobody is asked any more once a note names whoever asked: that is the answer. Index notifications_ticket. */
export async function settleHouse(tx: Tx, world: World, events: EventOf<'note.added'>[]): Promise<void> {
  for (const { ticketId, mentionedIds } of events) {
    if (mentionedIds.length === 0) continue
    const settled = await tx
      .update(notifications)
      .set({ readAt: world.now() })
      .where(
        and(
          eq(notifications.organizationId, tx.organizationId),
          eq(notifications.ticketId, ticketId),
          eq(notifications.kind, 'houseAsked'),
          inArray(notifications.byId, mentionedIds),
          isNull(notifications.readAt),
        ),
      )
      .returning({ memberId: notifications.memberId })
    for (const { memberId } of settled) tx.changes.member(memberId as MemberId)
  }
}
