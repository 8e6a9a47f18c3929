import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { replies } from '../replies/tables.ts'
import type { ReplyRow } from '../replies/reply-row.ts'
import { readVolunteers } from '../volunteers/read-volunteers.ts'
import { type MaskedMessage, readMasked } from './read-masked.ts'
import { readMentorable } from './read-mentorable.ts'
import { answeredTopics, replyChecks } from './tables.ts'

/** Of so many drafts that wait, those written first, it is read whether a mentor may see them. */
const MOST_LOOKED_AT = 200
/** For so many at once. */
const AT_ONCE = 20

/**
 * What volunteers sent by themselves and nobody has read yet of what was drawn, but for one's own; what was drawn first comes
 * first. Index reply_checks_waiting.
 */
export async function listRepliesToCheck(
  tx: Tx,
  { memberId }: Pick<Viewer, 'memberId'>,
  limit: number,
): Promise<ReplyRow[]> {
  const rows = await tx
    .select({ reply: replies })
    .from(replyChecks)
    .innerJoin(
      replies,
      and(eq(replies.organizationId, replyChecks.organizationId), eq(replies.replyId, replyChecks.replyId)),
    )
    .where(
      and(
        eq(replyChecks.organizationId, tx.organizationId),
        isNull(replyChecks.verdict),
        ne(replyChecks.authorId, memberId),
      ),
    )
    .orderBy(asc(replyChecks.drawnAt), asc(replyChecks.replyId))
    .limit(limit)
  return rows.map(({ reply }) => reply)
}

/** A draft that a mentor may decide on, and what it answers. */
export interface MentoredDraftRow {
  reply: ReplyRow
  said: MaskedMessage[]
  topicIds: string[]
}

/**
 * What waits to be read on tickets on each of whose topics this member is a mentor, but for their own and for what is kept from
 * volunteers or from them or was said in private, what was written first first. Index replies_in_review.
 */
export async function listDraftsToMentor(
  tx: Tx,
  { memberId }: Pick<Viewer, 'memberId'>,
  limit: number,
): Promise<MentoredDraftRow[]> {
  const waiting = await tx
    .select()
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.state, 'inReview'),
        ne(replies.authorId, memberId),
        sql`is_trusted_on_ticket(${replies.organizationId}, ${memberId}::uuid, ${replies.ticketId}, '{mentor}')`,
      ),
    )
    .orderBy(asc(replies.writtenAt), asc(replies.replyId))
    .limit(MOST_LOOKED_AT)
  const drafts = await keepReadable(tx, memberId, waiting, limit)
  if (drafts.length === 0) return []
  const ticketIds = [...new Set(drafts.map(({ ticketId }) => ticketId))]
  const said = await readMasked(tx, ticketIds)
  const on = await tx
    .select()
    .from(answeredTopics)
    .where(
      and(eq(answeredTopics.organizationId, tx.organizationId), inArray(answeredTopics.ticketId, ticketIds)),
    )
  return drafts.map((reply) => ({
    reply,
    said: said.get(reply.ticketId) ?? [],
    topicIds: on.filter(({ ticketId }) => ticketId === reply.ticketId).map(({ topicId }) => topicId),
  }))
}

/** The first of these drafts whose tickets are kept neither from volunteers nor from this mentor. */
async function keepReadable(
  tx: Tx,
  memberId: string,
  waiting: readonly ReplyRow[],
  limit: number,
): Promise<ReplyRow[]> {
  const readable: ReplyRow[] = []
  if (waiting.length === 0) return readable
  const mentor = (await readVolunteers(tx, [memberId])).get(memberId)
  if (!mentor) return readable
  for (let from = 0; from < waiting.length && readable.length < limit; from += AT_ONCE) {
    const part = waiting.slice(from, from + AT_ONCE)
    const mayRead = await readMentorable(
      tx,
      part.map(({ ticketId }) => ticketId),
    )
    readable.push(...part.filter(({ ticketId }) => mayRead(ticketId, mentor)))
  }
  return readable.slice(0, limit)
}
