import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { replies } from './tables.ts'

/** A second public reply to a message that has one needs a deliberate yes: refused with who answered, and when. */
export async function checkAlreadyAnswered(
  tx: Tx,
  messageId: string,
  visibility: 'public' | 'private',
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
  throw new Refusal(
    'ALREADY_ANSWERED',
    `${answer.by} has answered this message. Send all the same to add another reply.`,
    {
      parameters: {
        by: answer.by,
        replyId: answer.replyId,
        at: answer.sentAt?.toISOString() ?? null,
        text: answer.body.slice(0, 500).toWellFormed(),
      },
      path: ['inReplyToId'],
    },
  )
}
