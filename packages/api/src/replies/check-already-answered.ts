import { and, desc, eq, isNull } from 'drizzle-orm'
import { redactThere } from '../cards/redact-there.ts'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { replies } from './tables.ts'

/** What is answered, and where the answer would stand. */
export interface AnsweredPlace {
  ticketId: TicketId
  messageId: string
  visibility: 'public' | 'private'
}

/**
 * A second public reply to a message that has one needs a deliberate yes: refused with ALREADY_ANSWERED, who answered, when,
 * and the answer as whoever is refused may read it.
 */
export async function checkAlreadyAnswered(
  tx: Tx,
  { role }: Viewer,
  { ticketId, messageId, visibility }: AnsweredPlace,
): Promise<void> {
  if (visibility === 'private') return
  const [answer] = await tx
    .select({ replyId: replies.replyId, sentAt: replies.sentAt, body: replies.body, by: members.name })
    .from(replies)
    .innerJoin(
      members,
      and(eq(members.organizationId, replies.organizationId), eq(members.memberId, replies.authorId)),
    )
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.inReplyToId, messageId),
        eq(replies.visibility, 'public'),
        eq(replies.state, 'sent'),
        // That we will answer is no answer.
        isNull(replies.holdingTextId),
      ),
    )
    .orderBy(desc(replies.sentAt))
    .limit(1)
  if (!answer) return
  const [shown] = role === 'volunteer' ? await redactThere(tx, ticketId, [answer.body]) : [answer.body]
  throw new Refusal(
    'ALREADY_ANSWERED',
    `${answer.by} has answered this message. Send all the same to add another reply.`,
    {
      parameters: {
        by: answer.by,
        replyId: answer.replyId,
        at: answer.sentAt?.toISOString() ?? null,
        text: shown!.slice(0, 500).toWellFormed(),
      },
      path: ['inReplyToId'],
    },
  )
}
