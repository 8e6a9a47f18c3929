import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { redactAll } from '../cards/redact-there.ts'
import type { Viewer } from '../context.ts'
import { byArguments, manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { messages } from '../inbox/tables.ts'
import { ticketMessages } from '../tickets/tables.ts'
import type { AnswerableMessage } from './list-reply-options.ts'
import type { ReplyRow } from './reply-row.ts'
import type { DraftRow } from './save-draft.ts'
import { drafts, replies, replyParts } from './tables.ts'

/** Replies and drafts. */
export function replyLoaders(read: Read, viewer: Viewer) {
  return {
    reply: oneByKey<string, ReplyRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(replies)
          .where(and(eq(replies.organizationId, tx.organizationId), inArray(replies.replyId, ids))),
      (row) => row.replyId,
    ),
    /** Where the first post of each reply stands on its network. */
    urlOfReply: oneByKey<string, { replyId: string; url: string | null }>(
      read,
      (tx, ids) =>
        tx
          .selectDistinctOn([replyParts.replyId], { replyId: replyParts.replyId, url: replyParts.url })
          .from(replyParts)
          .where(
            and(
              eq(replyParts.organizationId, tx.organizationId),
              inArray(replyParts.replyId, ids),
              isNotNull(replyParts.url),
            ),
          )
          .orderBy(replyParts.replyId, asc(replyParts.part)),
      (row) => row.replyId,
    ),
    /** The posts each reply consists of, in their order. */
    partsOfReply: manyByKey<string, { replyId: string; body: string }>(
      read,
      (tx, ids) =>
        tx
          .select({ replyId: replyParts.replyId, body: replyParts.body })
          .from(replyParts)
          .where(and(eq(replyParts.organizationId, tx.organizationId), inArray(replyParts.replyId, ids)))
          .orderBy(asc(replyParts.replyId), asc(replyParts.part)),
      (row) => row.replyId,
    ),
    /** A text without personal data, by its ticket's id, a blank and the text. */
    maskedWords: oneByKey<string, { key: string; text: string }>(
      read,
      async (tx, keys) => {
        const written = keys.map((key) => {
          const end = key.indexOf(' ')
          return { ticketId: key.slice(0, end), text: key.slice(end + 1) }
        })
        const texts = await redactAll(tx, written, viewer)
        return keys.map((key, nr) => ({ key, text: texts[nr]! }))
      },
      ({ key }) => key,
    ),
    ownDraftOfTicket: oneByKey<string, DraftRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(drafts)
          .where(
            and(
              eq(drafts.organizationId, tx.organizationId),
              inArray(drafts.ticketId, ids),
              eq(drafts.memberId, viewer.memberId),
            ),
          ),
      (row) => row.ticketId,
    ),
    /** The customer's latest messages on each ticket in public and in private, and the latest of them that stand. */
    answerableMessagesOfTicket: manyByKey<string, AnswerableMessage>(
      read,
      (tx, ids) =>
        tx
          .selectDistinctOn(
            [ticketMessages.ticketId, messages.visibility, sql`${messages.deletedAt} is null`],
            {
              ticketId: ticketMessages.ticketId,
              messageId: messages.messageId,
              threadId: messages.threadId,
              channelId: messages.channelId,
              visibility: messages.visibility,
              sentAt: messages.sentAt,
              deletedAt: messages.deletedAt,
            },
          )
          .from(ticketMessages)
          .innerJoin(
            messages,
            and(
              eq(messages.organizationId, ticketMessages.organizationId),
              eq(messages.messageId, ticketMessages.messageId),
            ),
          )
          .where(
            and(
              eq(ticketMessages.organizationId, tx.organizationId),
              inArray(ticketMessages.ticketId, ids),
              eq(messages.direction, 'inbound'),
            ),
          )
          .orderBy(
            ticketMessages.ticketId,
            messages.visibility,
            sql`${messages.deletedAt} is null`,
            desc(messages.sentAt),
            desc(messages.messageId),
          ),
      (row) => row.ticketId,
    ),
    /** The latest replies on each ticket. Index replies_ticket. */
    repliesOfTicket: byArguments(({ first }: { first: number }) =>
      manyByKey<string, ReplyRow>(
        read,
        async (tx, ids) => {
          const rows = await tx.execute<{ reply_id: string }>(sql`
            select latest.reply_id from unnest(${sql.param(`{${ids.join(',')}}`)}::uuid[]) as wanted(ticket_id)
            cross join lateral (
              select reply_id from replies
              where organization_id = ${tx.organizationId} and ticket_id = wanted.ticket_id
              order by written_at desc limit ${first}) latest`)
          const found = [...rows].map((row) => row.reply_id)
          if (found.length === 0) return []
          return tx
            .select()
            .from(replies)
            .where(and(eq(replies.organizationId, tx.organizationId), inArray(replies.replyId, found)))
            .orderBy(desc(replies.writtenAt), desc(replies.replyId))
        },
        (row) => row.ticketId,
      ),
    ),
  }
}
