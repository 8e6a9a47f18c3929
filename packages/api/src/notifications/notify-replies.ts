import { and, eq, inArray } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { replies } from '../replies/tables.ts'
import { notifyMembers } from './notify-members.ts'

const KINDS = {
  'reply.returned': 'replyReturned',
  'reply.failed': 'replyFailed',
  'reply.undecided': 'replyUndecided',
} as const

/**
 * Whoever wrote a reply that has not gone out hears of it: it came back, by itself or from a reviewer, was refused, or
 * waits for a decision.
 */
export async function notifyAuthors(
  tx: Tx,
  world: World,
  events: EventOf<keyof typeof KINDS>[],
): Promise<void> {
  const written = await tx
    .select({ replyId: replies.replyId, authorId: replies.authorId, attempts: replies.attempts })
    .from(replies)
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
  await notifyMembers(
    tx,
    world,
    events.flatMap((event) => {
      const { type, replyId, ticketId } = event
      const reply = byReply.get(replyId)
      if (!reply) return []
      // A reply that a person sent once more may fail once more: that is another cause.
      const cause = `${type}:${replyId}:${reply.attempts}`
      const told = { memberId: reply.authorId as MemberId, cause, ticketId }
      const byId = event.type === 'reply.returned' ? event.byId : undefined
      return [byId ? { ...told, kind: 'draftReturned' as const, byId } : { ...told, kind: KINDS[type] }]
    }),
  )
}
