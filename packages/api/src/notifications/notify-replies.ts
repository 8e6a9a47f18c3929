import { and, eq, inArray } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { members } from '../members/tables.ts'
import { replies } from '../replies/tables.ts'
import { listByRole, listOnDuty } from './list-by-role.ts'
import { type NewNotification, notifyMembers } from './notify-members.ts'

const KINDS = {
  'reply.returned': 'replyReturned',
  'reply.failed': 'replyFailed',
  'reply.undecided': 'replyUndecided',
} as const

/**
 * Whoever wrote a reply that has not gone out hears of it: it came back, by itself or from a reviewer, was refused, or
 * waits for a decision. Of one that the network refused, or of which nobody knows whether it stands, somebody hears as well who
 * can see to it when its author cannot: of a volunteer's the care team, which alone may decide, of anybody else's the
 * supervisors. What only the care team may decide on is not asked of the volunteer.
 */
export async function notifyAuthors(
  tx: Tx,
  world: World,
  events: EventOf<keyof typeof KINDS>[],
): Promise<void> {
  const written = await tx
    .select({
      replyId: replies.replyId,
      authorId: replies.authorId,
      attempts: replies.attempts,
      role: members.role,
    })
    .from(replies)
    .innerJoin(
      members,
      and(eq(members.organizationId, replies.organizationId), eq(members.memberId, replies.authorId)),
    )
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        inArray(
          replies.replyId,
          events.map(({ replyId }) => replyId),
        ),
      ),
    )
  const byReply = new Map(written.map((reply) => [reply.replyId, reply]))
  const failed = events.filter(({ type }) => type !== 'reply.returned')
  const isByVolunteer = ({ replyId }: { replyId: string }) => byReply.get(replyId)?.role === 'volunteer'
  const team = failed.some(isByVolunteer) ? await listOnDuty(tx, world.now()) : []
  const supervisors = failed.every(isByVolunteer) ? [] : await listByRole(tx, ['supervisor'])
  await notifyMembers(
    tx,
    world,
    events.flatMap((event): NewNotification[] => {
      const { type, replyId, ticketId } = event
      const reply = byReply.get(replyId)
      if (!reply) return []
      // A reply that a person sent once more may fail once more: that is another cause.
      const cause = `${type}:${replyId}:${reply.attempts}`
      const told = { memberId: reply.authorId as MemberId, cause, ticketId }
      const others = (type === 'reply.returned' ? [] : isByVolunteer(event) ? team : supervisors)
        .filter((memberId) => memberId !== reply.authorId)
        .map((memberId) => ({ ...told, memberId, kind: KINDS[type] }))
      const byId = event.type === 'reply.returned' ? event.byId : undefined
      if (byId) return [{ ...told, kind: 'draftReturned' as const, byId }]
      const isAsked = type !== 'reply.undecided' || !isByVolunteer(event)
      return isAsked ? [{ ...told, kind: KINDS[type] }, ...others] : others
    }),
  )
}

/** Whoever wrote a reply that somebody else called back before it left hears by whom. */
export async function notifyCalledBack(
  tx: Tx,
  world: World,
  events: EventOf<'reply.cancelled'>[],
): Promise<void> {
  await notifyMembers(
    tx,
    world,
    events
      .filter(({ authorId, byId }) => authorId !== byId)
      .map(({ replyId, ticketId, authorId, byId }) => ({
        memberId: authorId,
        kind: 'replyCalledBack' as const,
        cause: `reply.cancelled:${replyId}`,
        ticketId,
        byId,
      })),
  )
}
