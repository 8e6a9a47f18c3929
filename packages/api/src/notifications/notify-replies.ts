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

/** Whoever wrote a reply that has not gone out hears of it: it came back, was refused, or waits for a decision. */
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
  const byId = new Map(written.map((reply) => [reply.replyId, reply]))
  await notifyMembers(
    tx,
    world,
    events.flatMap(({ type, replyId, ticketId }) => {
      const reply = byId.get(replyId)
      if (!reply) return []
      // A reply that a person sent once more may fail once more: that is another cause.
      const cause = `${type}:${replyId}:${reply.attempts}`
      return [{ memberId: reply.authorId as MemberId, kind: KINDS[type], cause, ticketId }]
    }),
  )
}
