import { LIVE_REPLY_STATES } from '@relais/sla'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { ticketMessages } from '../tickets/tables.ts'
import { replies } from './tables.ts'

/**
 * Refuses with REPLY_UNDER_WAY while a reply on a ticket is on its way or not known to have arrived: what it answers
 * must not move meanwhile. `homes`: only replies to messages that are at home on these tickets.
 */
export async function checkNothingUnderWay(tx: Tx, ticketId: TicketId, homes?: TicketId[]): Promise<void> {
  const [reply] = await tx
    .select({ replyId: replies.replyId, state: replies.state, by: members.name })
    .from(replies)
    .innerJoin(
      members,
      and(eq(members.organizationId, replies.organizationId), eq(members.memberId, replies.authorId)),
    )
    .leftJoin(
      ticketMessages,
      and(
        eq(ticketMessages.organizationId, replies.organizationId),
        eq(ticketMessages.messageId, replies.inReplyToId),
      ),
    )
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.ticketId, ticketId),
        inArray(replies.state, [...LIVE_REPLY_STATES]),
        homes && inArray(ticketMessages.homeTicketId, homes),
      ),
    )
    .limit(1)
  if (!reply) return
  const { replyId, state, by } = reply
  throw new Refusal(
    'REPLY_UNDER_WAY',
    `A reply by ${by} is on its way. Wait until it has arrived, or recall it.`,
    {
      path: ['ticketId'],
      parameters: { replyId, state, by },
    },
  )
}
