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
 * waits for a decision. Of one that the network refused somebody hears as well who can see to it when its author is gone:
 * of a volunteer's the care team, which goes on from their text, of anybody else's the supervisors.
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
  const failed = events.filter(({ type }) => type === 'reply.failed')
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
      const others = (type !== 'reply.failed' ? [] : isByVolunteer(event) ? team : supervisors)
        .filter((memberId) => memberId !== reply.authorId)
        .map((memberId) => ({ ...told, memberId, kind: KINDS[type] }))
      const byId = event.type === 'reply.returned' ? event.byId : undefined
      return byId
        ? [{ ...told, kind: 'draftReturned' as const, byId }]
        : [{ ...told, kind: KINDS[type] }, ...others]
    }),
  )
}
